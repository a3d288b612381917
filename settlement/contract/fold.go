package contract

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/ledger/deals"
)

// Fold computes the state of the deal from its history. It is a pure function of the set of posts,
// the set of facts and the time: every party that has the same history gets the same state, in
// whatever order it received the history. Posts that are not valid messages have no effect. If no
// post is a valid offer of the deal, the state is in [PhaseNone].
func (c *PrivateContract) Fold(h History) State {
	s := State{Deal: c.deal, Now: h.Now}
	all := c.readAll(h.Posts)
	seller, buyer, ok := c.findParties(all)
	if !ok {
		return s
	}
	threads := [2]thread{Buyer: threadOf(all, buyer), Seller: threadOf(all, seller)}
	for side, t := range threads {
		s.Links[side] = t.link
		s.Evidence = append(s.Evidence, t.evidence...)
	}
	for _, r := range mergeThreads(threads) {
		c.applyMessage(&s, r)
	}
	if s.Phase == PhaseNone {
		return s
	}
	s.applyFacts(h.Facts)
	s.Phase = s.currentPhase()
	return s
}

// findParties returns the accounts of the deal's parties. Every valid offer of the deal names the
// same ones, because they are part of the deal's identity.
func (c *PrivateContract) findParties(all []received) (seller, buyer common.Address, ok bool) {
	for _, r := range all {
		if o, isOffer := r.Body.(Offer); isOffer && c.validOffer(r, o) {
			return o.Terms.Seller.Signer, o.Terms.Buyer.Signer, true
		}
	}
	return seller, buyer, false
}

// validOffer reports whether the message is an offer of this deal: the first message of the seller
// that the terms name, with that seller's signature over the terms.
func (c *PrivateContract) validOffer(r received, o Offer) bool {
	return r.Deal == c.deal && r.Number == 0 && r.Sender == o.Terms.Seller.Signer &&
		o.Terms.ID(c.domain) == c.deal && o.Terms.Verify(c.domain, Seller, o.Signature) == nil
}

// mergeThreads returns the messages of both threads in the order in which they take effect.
func mergeThreads(threads [2]thread) []received {
	all := slices.Concat(threads[Buyer].messages, threads[Seller].messages)
	slices.SortStableFunc(all, func(a, b received) int { return a.at.Compare(b.at) })
	return all
}

// applyMessage applies one message and logs it. Messages before the offer are ignored.
func (c *PrivateContract) applyMessage(s *State, r received) {
	entry := Entry{At: r.at, Tx: r.tx, Number: r.Number, Kind: r.Body.Kind()}
	if s.Phase == PhaseNone {
		o, isOffer := r.Body.(Offer)
		if !isOffer || !c.validOffer(r, o) {
			return
		}
		s.Phase, s.Terms = PhaseOffered, o.Terms
		entry.Side, entry.Effective = Seller, true
	} else {
		entry.Side, _ = s.Terms.SideOf(r.Sender)
		entry.Effective = c.applyBody(s, r, entry.Side)
	}
	s.Log = append(s.Log, entry)
}

// applyBody changes the state as a message of a side asks. It reports false, and changes nothing,
// if the side must not send that message or not in this phase.
func (c *PrivateContract) applyBody(s *State, r received, side Side) bool {
	switch b := r.Body.(type) {
	case Accept:
		return side == Buyer && s.applyAccept(c.domain, b)
	case Reject:
		return side == Buyer && s.endOffer(PhaseRejected)
	case Retract:
		return side == Seller && s.endOffer(PhaseRetracted)
	case PaymentNotice:
		return side == Buyer && s.applyNotice(side, b.Tx)
	case DeliveryNotice:
		return side == Seller && s.applyNotice(side, b.Tx)
	case LegItem:
		return s.applyItem(side, b.Item)
	case Grant:
		s.Granted = append(s.Granted, Granted{
			By: side, Grantee: b.Grantee, Name: b.Name, Number: r.Number, Tx: r.tx,
		})
		return true
	}
	return false
}

func (s *State) applyAccept(d Domain, a Accept) bool {
	complete := s.Terms
	complete.BuyerCancel = a.Cancel
	if s.Phase != PhaseOffered || a.Cancel == complete.SellerCancel || complete.Verify(d, Buyer, a.Signature) != nil {
		return false
	}
	s.Phase, s.Terms = PhaseAccepted, complete
	return true
}

func (s *State) endOffer(p Phase) bool {
	if s.Phase != PhaseOffered {
		return false
	}
	s.Phase = p
	return true
}

func (s *State) applyNotice(side Side, tx common.Hash) bool {
	if s.Phase != PhaseAccepted {
		return false
	}
	s.Notified[side] = tx
	return true
}

func (s *State) applyItem(side Side, item []byte) bool {
	if s.Phase != PhaseAccepted {
		return false
	}
	s.Items[side] = append(s.Items[side], slices.Clone(item))
	return true
}

// applyFacts applies the chain's facts about the deal, in chain order. Before the terms are
// complete the deal has no identity on the chain. A fact that can't follow from those before it is
// a duplicate.
func (s *State) applyFacts(facts []Fact) {
	if !s.Terms.Complete() {
		return
	}
	sorted := slices.Clone(facts)
	slices.SortFunc(sorted, func(a, b Fact) int { return a.At.Compare(b.At) })
	own, tracker := s.Terms.Deal().ID(), deals.NewTracker()
	for _, f := range sorted {
		if id, ok := f.Deal(); !ok || id != own {
			continue
		}
		if steps, err := tracker.Apply(f.Event); err == nil {
			s.applyFact(f, steps)
		}
	}
}

// applyFact applies a fact about the deal, and what it did to the legs. Of a deal that has settled
// nothing changes any more: who knows a payment can still hold it, with money of his own.
func (s *State) applyFact(f Fact, steps []deals.Step) {
	if s.Settled != (common.Hash{}) {
		return
	}
	switch f.Event.(type) {
	case deals.Settled:
		s.Settled = f.Tx
	case deals.CalledOff:
		s.CalledOff = f.Tx
	}
	for _, step := range steps {
		for _, side := range []Side{Buyer, Seller} {
			if step.Leg == s.Terms.LegKey(side) {
				s.Legs[side].apply(step, f.Tx)
			}
		}
	}
}

// apply applies what a transaction did to the leg. An arriving leg may leave no mark on the chain;
// it is settled because its payment was made.
func (l *LegState) apply(step deals.Step, tx common.Hash) {
	l.State = step.Is
	if step.Queued == step.Leg.Payment {
		l.State = deals.StateSettled
	}
	if l.State == deals.StateHeld {
		l.Held = tx
	} else {
		l.Ended = tx
	}
}

// currentPhase returns the phase that follows from messages, facts and time together. Facts
// outweigh messages.
func (s *State) currentPhase() Phase {
	paid, delivered := s.Legs[Buyer].State, s.Legs[Seller].State
	switch {
	case s.Settled != common.Hash{}:
		return PhaseSettled
	case s.CalledOff != common.Hash{}:
		return PhaseCancelled
	case paid == deals.StateRefunded || delivered == deals.StateRefunded:
		return PhaseRefunded
	case s.Phase == PhaseRejected || s.Phase == PhaseRetracted:
		return s.Phase
	case s.Now > s.Terms.Deadline:
		return PhaseExpired
	case paid == deals.StateHeld:
		return PhasePaid
	case delivered == deals.StateHeld:
		return PhaseDelivered
	}
	return s.Phase
}
