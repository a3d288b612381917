package contract

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/notes"
)

// Fold replays the contract's history. It is a pure function of the set of posts and facts and the time: every party that has
// the same history gets the same state, whatever came in which order.
func (c *PrivateContract) Fold(h History) State {
	s := State{Deal: c.deal, Now: h.Now}
	all := c.receive(h.Posts)
	seller, buyer, ok := c.parties(all)
	if !ok {
		return s
	}
	threads := [2]thread{Buyer: follow(all, buyer), Seller: follow(all, seller)}
	for side, t := range threads {
		s.Links[side] = t.link
		s.Evidence = append(s.Evidence, t.evidence...)
	}
	for _, r := range merge(threads) {
		c.apply(&s, r)
	}
	if s.Phase == PhaseNone {
		return s
	}
	s.applyFacts(h.Facts)
	s.Phase = s.settle()
	return s
}

// parties finds who the deal's parties are: every valid offer of the deal names the same, since they are part of its identity.
func (c *PrivateContract) parties(all []received) (seller, buyer [20]byte, ok bool) {
	for _, r := range all {
		if o, is := r.Body.(Offer); is && c.offers(r, o) {
			return o.Terms.Seller.Signer, o.Terms.Buyer.Signer, true
		}
	}
	return seller, buyer, false
}

// offers tells whether the message is this deal's offer: its seller's first message, with the seller's signature over the terms.
func (c *PrivateContract) offers(r received, o Offer) bool {
	return r.Deal == c.deal && r.Number == 0 && r.Sender == o.Terms.Seller.Signer &&
		o.Terms.ID(c.domain) == c.deal && o.Terms.Verify(c.domain, Seller, o.Signature) == nil
}

// merge orders both threads' messages by when they take effect.
func merge(threads [2]thread) []received {
	all := slices.Concat(threads[Buyer].messages, threads[Seller].messages)
	slices.SortStableFunc(all, func(a, b received) int { return a.at.Compare(b.at) })
	return all
}

// apply takes one message; one that is not its sender's to send, or not now, is logged and changes nothing.
func (c *PrivateContract) apply(s *State, r received) {
	if o, is := r.Body.(Offer); is && s.Phase == PhaseNone && c.offers(r, o) {
		s.Phase, s.Terms = PhaseOffered, o.Terms
		s.Log = append(s.Log, Entry{r.at, r.tx, Seller, r.Number, KindOffer, true})
		return
	}
	if s.Phase == PhaseNone {
		return
	}
	side, _ := s.Terms.SideOf(r.Sender)
	effective := c.take(s, r, side)
	s.Log = append(s.Log, Entry{r.at, r.tx, side, r.Number, r.Body.Kind(), effective})
}

func (c *PrivateContract) take(s *State, r received, side Side) bool {
	switch b := r.Body.(type) {
	case Accept:
		return side == Buyer && s.accept(c.domain, b)
	case Reject:
		return side == Buyer && s.end(PhaseRejected)
	case Retract:
		return side == Seller && s.end(PhaseRetracted)
	case PaymentNotice:
		return side == Buyer && s.notified(side, b.Tx)
	case DeliveryNotice:
		return side == Seller && s.notified(side, b.Tx)
	case LegItem:
		if s.Phase != PhaseAccepted {
			return false
		}
		s.Items[side] = slices.Clone(b.Item)
		return true
	case Grant:
		s.Granted = append(s.Granted, Granted{side, b.Grantee, b.Name, r.tx})
		return true
	}
	return false
}

func (s *State) accept(d Domain, a Accept) bool {
	complete := s.Terms
	complete.BuyerCancel = a.Cancel
	if s.Phase != PhaseOffered || a.Cancel == complete.SellerCancel || complete.Verify(d, Buyer, a.Signature) != nil {
		return false
	}
	s.Phase, s.Terms = PhaseAccepted, complete
	return true
}

func (s *State) end(p Phase) bool {
	if s.Phase != PhaseOffered {
		return false
	}
	s.Phase = p
	return true
}

func (s *State) notified(side Side, tx [32]byte) bool {
	if s.Phase != PhaseAccepted {
		return false
	}
	s.Notified[side] = tx
	return true
}

// applyFacts takes what the chain says of the two legs, in chain order.
func (s *State) applyFacts(facts []Fact) {
	sorted := slices.Clone(facts)
	slices.SortFunc(sorted, Fact.compare)
	for _, f := range sorted {
		s.swapped(f)
		for _, side := range []Side{Buyer, Seller} {
			s.Legs[side].take(f, s.Terms.Leg(side))
		}
	}
}

// swapped takes the deal's own swap: both payments were made, in one transaction. The chain lets that happen once.
func (s *State) swapped(f Fact) {
	if f.Kind == FactSwapped && pair(f.Payment, f.Counter) == pair(s.Terms.Payment.Commitment, s.Terms.Delivery.Commitment) {
		s.Swapped = f.Tx
	}
}

// take takes a fact about the leg, and keeps it as the chain does: a payment is held at most once, and ends once. A swap uses up its lesser
// payment only. It is no end of a leg that is held: whoever knows a payment's note can make it a second time, in a swap with one of his own.
func (l *LegState) take(f Fact, want Leg) {
	settles := f.Kind == FactSettled && (f.Payment == want.Payment || f.Counter == want.Payment)
	swaps := f.Kind == FactSwapped && pair(f.Payment, f.Counter)[0] == want.Payment
	if f.Payment != want.Payment && !settles && !swaps || l.Status > LegHeld {
		return
	}
	switch {
	case settles, swaps:
		l.Status, l.Ended = LegSettled, f.Tx
		l.Matches = pair(f.Payment, f.Counter) == pair(want.Payment, want.Counter)
	case f.Kind == FactHeld:
		l.Status, l.Held = LegHeld, f.Tx
		l.Matches = Leg{f.Payment, f.Counter, f.Deadline, f.CancelHash} == want
	case f.Kind == FactRefunded:
		l.Status, l.Ended = LegRefunded, f.Tx
	case f.Kind == FactCancelled:
		l.Status, l.Ended = LegCancelled, f.Tx
	}
}

// pair orders two commitments, so that pairs compare as sets; the lesser comes first.
func pair(a, b notes.Commitment) [2]notes.Commitment {
	if a.Big().Cmp(b.Big()) > 0 {
		a, b = b, a
	}
	return [2]notes.Commitment{a, b}
}

// settle puts agreement, facts and time together. Facts count for more than messages.
func (s *State) settle() Phase {
	paid, delivered := s.Legs[Buyer], s.Legs[Seller]
	either := func(status LegStatus) bool { return paid.Status == status || delivered.Status == status }
	agreed := s.Phase == PhaseAccepted
	switch {
	case s.Swapped != (common.Hash{}), paid.Status == LegSettled && paid.Matches:
		return PhaseSettled
	case either(LegCancelled):
		return PhaseCancelled
	case either(LegRefunded):
		return PhaseRefunded
	case s.Phase == PhaseRejected || s.Phase == PhaseRetracted:
		return s.Phase
	case s.Now > s.Terms.Deadline:
		return PhaseExpired
	case agreed && paid.Status == LegHeld && paid.Matches:
		return PhasePaid
	case agreed && delivered.Status == LegHeld && delivered.Matches:
		return PhaseDelivered
	}
	return s.Phase
}
