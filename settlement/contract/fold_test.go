package contract

import (
	"errors"
	"math/rand"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
)

func TestTenSteps(t *testing.T) {
	s := newScene(t)
	turn := func(phase Phase, buyer, seller Action) {
		t.Helper()
		state := s.want(phase)
		if state.Next(Buyer) != buyer || state.Next(Seller) != seller {
			t.Fatalf("%s: buyer %q, seller %q", phase, state.Next(Buyer), state.Next(Seller))
		}
	}
	turn(PhaseOffered, ActAnswer, ActWait)
	s.accept()
	turn(PhaseAccepted, ActPay, ActWait)
	paid := s.hold(Buyer)
	turn(PhasePaid, ActNotifyPayment, ActDeliver)
	s.write(Buyer, PaymentNotice{paid})
	turn(PhasePaid, ActWait, ActDeliver)
	delivered := s.settle(Seller)
	turn(PhaseSettled, ActNothing, ActNotifyDelivery)
	s.write(Seller, DeliveryNotice{delivered})
	turn(PhaseSettled, ActNothing, ActNothing)
	state := s.state()
	if state.Terms != s.terms || state.Notified != [2]common.Hash{paid, delivered} || len(state.Evidence) != 0 {
		t.Errorf("state %+v", state)
	}
	for _, step := range state.Steps() {
		if step.Status != Done {
			t.Errorf("step %d is %s", step.N, step.Status)
		}
	}
	if steps := state.Steps(); steps[3].Tx != paid || steps[6].Tx != delivered {
		t.Error("a step names another transaction")
	}
}

func TestOtherEndings(t *testing.T) {
	late := func(s *scene) { s.history.Now = s.terms.Deadline + 1 }
	for name, c := range map[string]struct {
		phase Phase
		acts  func(*scene)
		next  [2]Action
	}{
		"rejected":                {PhaseRejected, func(s *scene) { s.write(Buyer, Reject{"no"}) }, [2]Action{ActNothing, ActNothing}},
		"withdrawn":               {PhaseRetracted, func(s *scene) { s.write(Seller, Retract{}) }, [2]Action{ActNothing, ActNothing}},
		"offer expired":           {PhaseExpired, late, [2]Action{ActNothing, ActNothing}},
		"acceptance expired":      {PhaseExpired, func(s *scene) { s.accept(); late(s) }, [2]Action{ActNothing, ActNothing}},
		"at the deadline":         {PhaseAccepted, func(s *scene) { s.accept(); s.history.Now = s.terms.Deadline }, [2]Action{ActPay, ActWait}},
		"before the earliest":     {PhaseAccepted, func(s *scene) { s.accept(); s.history.Now = s.terms.Earliest - 1 }, [2]Action{ActWait, ActWait}},
		"no delivery":             {PhaseExpired, func(s *scene) { s.accept(); s.hold(Buyer); late(s) }, [2]Action{ActRefund, ActNothing}},
		"refunded":                {PhaseRefunded, func(s *scene) { s.accept(); s.hold(Buyer); s.end(FactRefunded, Buyer); late(s) }, [2]Action{ActNothing, ActNothing}},
		"cancelled":               {PhaseCancelled, func(s *scene) { s.accept(); s.hold(Buyer); s.end(FactCancelled, Buyer) }, [2]Action{ActNothing, ActNothing}},
		"seller first":            {PhaseDelivered, func(s *scene) { s.accept(); s.hold(Seller) }, [2]Action{ActPay, ActNotifyDelivery}},
		"seller first, settled":   {PhaseSettled, func(s *scene) { s.accept(); s.hold(Seller); s.settle(Buyer) }, [2]Action{ActNotifyPayment, ActNotifyDelivery}},
		"swap":                    {PhaseSettled, func(s *scene) { s.accept(); s.write(Seller, LegItem{[]byte{1}}); s.swap() }, [2]Action{ActNothing, ActNothing}},
		"cancelled, other held":   {PhaseCancelled, func(s *scene) { s.accept(); s.hold(Buyer); s.end(FactCancelled, Buyer); s.hold(Seller); late(s) }, [2]Action{ActNothing, ActRefund}},
		"cancelled, other waits":  {PhaseCancelled, func(s *scene) { s.accept(); s.hold(Buyer); s.hold(Seller); s.end(FactCancelled, Buyer) }, [2]Action{ActNothing, ActWait}},
		"other refunded, late":    {PhaseRefunded, func(s *scene) { s.accept(); s.hold(Buyer); s.hold(Seller); s.end(FactRefunded, Seller); late(s) }, [2]Action{ActRefund, ActNothing}},
		"rejected, paid":          {PhaseRejected, func(s *scene) { s.write(Buyer, Reject{}); s.hold(Buyer) }, [2]Action{ActWait, ActNothing}},
		"paid before accepting":   {PhaseOffered, func(s *scene) { s.hold(Buyer) }, [2]Action{ActAnswer, ActWait}},
		"withdrawn after payment": {PhasePaid, func(s *scene) { s.accept(); s.write(Seller, Retract{}); s.hold(Buyer) }, [2]Action{ActNotifyPayment, ActDeliver}},
		"accepted after withdraw": {PhaseRetracted, func(s *scene) { s.write(Seller, Retract{}); s.accept() }, [2]Action{ActNothing, ActNothing}},
		"swapped, held besides": {PhaseSettled, func(s *scene) {
			s.accept()
			s.swap()
			s.hold(Buyer) // whose payment is the greater
		}, [2]Action{ActWait, ActNothing}},
		"swapped, held besides, late": {PhaseSettled, func(s *scene) {
			s.accept()
			s.hold(Buyer)
			s.swap()
			late(s)
		}, [2]Action{ActRefund, ActNothing}},
		"refunded, swapped anyway": {PhaseSettled, func(s *scene) {
			s.accept()
			s.hold(Buyer)
			s.end(FactRefunded, Buyer)
			s.swap()
		}, [2]Action{ActNothing, ActNothing}},
		"rejected, settled anyway": {PhaseSettled, func(s *scene) { s.write(Buyer, Reject{}); s.settle(Seller) }, [2]Action{ActNothing, ActNothing}},
	} {
		t.Run(name, func(t *testing.T) {
			s := newScene(t)
			c.acts(s)
			if state := s.want(c.phase); state.Next(Buyer) != c.next[Buyer] || state.Next(Seller) != c.next[Seller] {
				t.Errorf("buyer %q, seller %q", state.Next(Buyer), state.Next(Seller))
			}
		})
	}
}

// A payment counts only if payment, counter, deadline and cancel hash equal the terms'.
func TestForeignLegIsNoPayment(t *testing.T) {
	other := notes.Commitment{Element: field.New(5)}
	for name, change := range map[string]func(*Fact){
		"payment":     func(f *Fact) { f.Payment = other },
		"counter":     func(f *Fact) { f.Counter = other },
		"deadline":    func(f *Fact) { f.Deadline++ },
		"cancel hash": func(f *Fact) { f.CancelHash[0]++ },
	} {
		s := newScene(t)
		s.accept()
		s.hold(Buyer)
		change(&s.history.Facts[0])
		if state := s.want(PhaseAccepted); state.Next(Seller) != ActWait || state.Legs[Buyer].Matches {
			t.Errorf("%s: the seller would deliver", name)
		}
	}
	s := newScene(t)
	s.accept()
	s.hold(Seller)
	s.history.Facts[0].CancelHash[0]++
	if state := s.want(PhaseAccepted); state.Next(Buyer) != ActWait {
		t.Error("the buyer would pay against a foreign leg")
	}
	s = newScene(t)
	s.accept()
	s.hold(Buyer)
	s.fact(Fact{Kind: FactSettled, Payment: other, Counter: s.terms.Payment.Commitment})
	if state := s.want(PhaseAccepted); state.Legs[Buyer].Status != LegSettled || state.Next(Seller) != ActWait {
		t.Error("a payment that went to another deal counts for this one")
	}
}

// A check of a payment that failed is no end: what comes later as agreed counts. The chain holds a payment once, so before the right one only
// others can have been held.
func TestForeignLegIsNotTheEnd(t *testing.T) {
	for name, c := range map[string]struct {
		before func(*scene)
		buyer  Action // with only that on the chain
		seller Action // once the payment is held as agreed
	}{
		"another payment for the delivery": {func(s *scene) { s.holdForeign(Buyer, anotherPayment) }, ActPay, ActDeliver},
		"that and its refund": {func(s *scene) {
			s.holdForeign(Buyer, anotherPayment)
			s.fact(Fact{Kind: FactRefunded, Payment: s.history.Facts[0].Payment})
		}, ActPay, ActDeliver},
		"that and its cancellation": {func(s *scene) {
			s.holdForeign(Buyer, anotherPayment)
			s.fact(Fact{Kind: FactCancelled, Payment: s.history.Facts[0].Payment})
		}, ActPay, ActDeliver},
		"another delivery for the payment": {func(s *scene) { s.holdForeign(Seller, anotherPayment) }, ActPay, ActDeliver},
		"the delivery for another payment": {func(s *scene) { s.holdForeign(Seller, anotherCounter) }, ActWait, ActWait},
	} {
		t.Run(name, func(t *testing.T) {
			s := newScene(t)
			s.accept()
			c.before(s)
			if state := s.want(PhaseAccepted); state.Next(Buyer) != c.buyer || state.Next(Seller) != ActWait {
				t.Errorf("buyer %q, seller %q", state.Next(Buyer), state.Next(Seller))
			}
			paid := s.hold(Buyer)
			if state := s.want(PhasePaid); state.Next(Seller) != c.seller || state.Made(Buyer) != paid {
				t.Errorf("paid: seller %q, buyer's leg %+v", state.Next(Seller), state.Legs[Buyer])
			}
			if c.seller == ActDeliver {
				s.settle(Seller)
				s.want(PhaseSettled)
			}
		})
	}
}

// A payment that was held under other terms than the agreed ones may settle with its counterpart all the same: then both got what they agreed.
func TestForeignTermsSettleAllTheSame(t *testing.T) {
	deadline, cancel := func(f *Fact) { f.Deadline++ }, func(f *Fact) { f.CancelHash[0]++ }
	for name, c := range map[string]struct {
		before func(*scene)
		phase  Phase // with only that on the chain
		end    func(*scene)
	}{
		"deadline":                 {func(s *scene) { s.holdForeign(Buyer, deadline) }, PhaseAccepted, func(s *scene) { s.settle(Seller) }},
		"cancel hash":              {func(s *scene) { s.holdForeign(Buyer, cancel) }, PhaseAccepted, func(s *scene) { s.settle(Seller) }},
		"the seller's deadline":    {func(s *scene) { s.holdForeign(Seller, deadline) }, PhaseAccepted, func(s *scene) { s.settle(Buyer) }},
		"the seller's cancel hash": {func(s *scene) { s.holdForeign(Seller, cancel) }, PhaseAccepted, func(s *scene) { s.settle(Buyer) }},
		// In a swap the chain asks for the lesser payment's record only, which is the seller's here.
		"counter": {func(s *scene) { s.holdForeign(Buyer, anotherCounter) }, PhaseAccepted, func(s *scene) { s.swap() }},
		"counter, cancelled": {func(s *scene) {
			s.holdForeign(Buyer, anotherCounter)
			s.end(FactCancelled, Buyer)
		}, PhaseCancelled, func(s *scene) { s.swap() }},
	} {
		t.Run(name, func(t *testing.T) {
			s := newScene(t)
			s.accept()
			c.before(s)
			if state := s.want(c.phase); state.Legs[Buyer].Matches || state.Legs[Seller].Matches {
				t.Errorf("taken for what was agreed: %+v", state.Legs)
			}
			c.end(s)
			state := s.want(PhaseSettled)
			if l := state.Legs[Seller]; l.Status != LegSettled || !l.Matches || state.Made(Buyer) == (common.Hash{}) {
				t.Errorf("a payment was not made: %+v", state.Legs)
			}
		})
	}
}

func (s *scene) holdForeign(side Side, change func(*Fact)) {
	s.hold(side)
	change(&s.history.Facts[len(s.history.Facts)-1])
}

func anotherPayment(f *Fact) { f.Payment, f.Deadline = notes.Commitment{Element: field.New(5)}, 150 }
func anotherCounter(f *Fact) { f.Counter = notes.Commitment{Element: field.New(5)} }

// Whoever knows the note of a payment can make it a second time, in a swap with a payment of his own. That is no end of a leg that is held: the
// money is still its payer's to take back. Only when it is the lesser of the two it is used up, and can't be held any more.
func TestSwapWithAForeignPayment(t *testing.T) {
	elsewhere := func(s *scene, below bool) {
		p := s.terms.Payment.Commitment
		x := notes.Commitment{Element: p.Element.Sub(field.New(1))}
		if !below {
			x.Element = p.Element.Add(field.New(1))
		}
		s.fact(Fact{Kind: FactSwapped, Payment: x, Counter: p})
	}
	late := func(s *scene) { s.history.Now = s.terms.Deadline + 1 }
	for name, c := range map[string]struct {
		acts  func(*scene)
		phase Phase
		next  Action // the buyer's
	}{
		"held, then swapped":         {func(s *scene) { s.hold(Buyer); elsewhere(s, true) }, PhasePaid, ActNotifyPayment},
		"swapped, then held":         {func(s *scene) { elsewhere(s, true); s.hold(Buyer) }, PhasePaid, ActNotifyPayment},
		"held, then swapped, late":   {func(s *scene) { s.hold(Buyer); elsewhere(s, true); late(s) }, PhaseExpired, ActRefund},
		"swapped, then held, late":   {func(s *scene) { elsewhere(s, true); s.hold(Buyer); late(s) }, PhaseExpired, ActRefund},
		"held, swapped and refunded": {func(s *scene) { s.hold(Buyer); elsewhere(s, true); late(s); s.end(FactRefunded, Buyer) }, PhaseRefunded, ActNothing},
		"held, swapped and settled":  {func(s *scene) { s.hold(Buyer); elsewhere(s, true); s.settle(Seller) }, PhaseSettled, ActNotifyPayment},
		"used up":                    {func(s *scene) { elsewhere(s, false) }, PhaseAccepted, ActWait},
	} {
		s := newScene(t)
		s.accept()
		c.acts(s)
		if state := s.want(c.phase); state.Next(Buyer) != c.next {
			t.Errorf("%s: the buyer would %q, want %q", name, state.Next(Buyer), c.next)
		}
	}
}

// Messages alone never move money's state.
func TestMessagesMoveNoMoney(t *testing.T) {
	s := newScene(t)
	s.accept()
	s.write(Buyer, PaymentNotice{common.Hash{1}})
	s.write(Seller, DeliveryNotice{common.Hash{2}})
	s.write(Buyer, LegItem{[]byte{1}})
	if state := s.want(PhaseAccepted); state.Legs != [2]LegState{} || state.Next(Seller) != ActWait {
		t.Error("a notice moved money")
	}
}

// Every message of a side sent in the other side's name, or at a time that is not its own, changes nothing.
func TestMessageOfTheWrongSide(t *testing.T) {
	s := newScene(t)
	s.write(Seller, Reject{})
	s.write(Seller, PaymentNotice{common.Hash{1}})
	s.write(Buyer, Retract{})
	s.write(Buyer, DeliveryNotice{common.Hash{1}})
	state := s.want(PhaseOffered)
	for _, e := range state.Log[1:] {
		if e.Effective {
			t.Errorf("%s of the %s had an effect", e.Kind, e.Side)
		}
	}
	if len(state.Log) != 5 {
		t.Errorf("%d messages logged", len(state.Log))
	}
}

func settled(t testing.TB) *scene {
	s := newScene(t)
	s.accept()
	s.write(Buyer, PaymentNotice{s.hold(Buyer)})
	grant, link, err := s.Grant(t.Context(), s.seller.signer, s.links[Seller], newActor(t, "Court", 8).card)
	if err != nil {
		t.Fatal(err)
	}
	s.post(grant)
	s.links[Seller] = link
	s.write(Seller, DeliveryNotice{s.settle(Seller)})
	s.write(Buyer, Reject{"too late"})
	return s
}

// P8: the state depends on the set of posts and facts, not on the order or number in which a replica got them.
func TestFoldIsAFunctionOfTheSet(t *testing.T) {
	s := settled(t)
	want := s.want(PhaseSettled)
	rapid.Check(t, func(t *rapid.T) {
		h := History{Now: s.history.Now}
		random := rand.New(rand.NewSource(rapid.Int64().Draw(t, "seed")))
		h.Posts = append(h.Posts, s.history.Posts...)
		h.Facts = append(h.Facts, s.history.Facts...)
		for range rapid.IntRange(0, 4).Draw(t, "duplicates") {
			h.Posts = append(h.Posts, h.Posts[random.Intn(len(h.Posts))])
			h.Facts = append(h.Facts, h.Facts[random.Intn(len(h.Facts))])
		}
		random.Shuffle(len(h.Posts), func(i, j int) { h.Posts[i], h.Posts[j] = h.Posts[j], h.Posts[i] })
		random.Shuffle(len(h.Facts), func(i, j int) { h.Facts[i], h.Facts[j] = h.Facts[j], h.Facts[i] })
		if got := s.Fold(h); !reflect.DeepEqual(got, want) {
			t.Fatalf("another state:\n%+v\n%+v", got, want)
		}
	})
}

// P8: posts that the chain ordered another way than they were sent take effect once what they build on is there.
func TestReorderedPostsWait(t *testing.T) {
	s := newScene(t)
	s.accept()
	s.write(Buyer, PaymentNotice{common.Hash{1}})
	posts := s.history.Posts
	posts[1].At, posts[2].At = posts[2].At, posts[1].At
	state := s.want(PhaseAccepted)
	if state.Notified[Buyer] != (common.Hash{1}) || state.Log[1].At != state.Log[2].At {
		t.Errorf("log %+v", state.Log)
	}
	s.history.Posts = []Post{posts[0], posts[2]}
	if state := s.want(PhaseOffered); state.Links[Buyer].Next != 0 {
		t.Error("a message counted before its predecessor")
	}
}

// P4: each message replayed at every later place changes nothing, and nothing counts on another chain or contract.
func TestReplay(t *testing.T) {
	s := settled(t)
	for i := range s.history.Posts {
		for end := i + 1; end <= len(s.history.Posts); end++ {
			h := s.history
			h.Posts = s.history.Posts[:end:end]
			want := s.Fold(h)
			again := h.Posts[i]
			again.At, again.Tx = Position{Block: 99}, common.Hash{99}
			h.Posts = append(h.Posts, again)
			if !reflect.DeepEqual(s.Fold(h), want) {
				t.Errorf("message %d replayed after %d changed the state", i, end)
			}
		}
	}
	for _, d := range []Domain{{1, here.ZContract}, {here.ChainID, common.Address{1}}} {
		if state := Open(d, s.read, s.Deal()).Fold(s.history); state.Phase != PhaseNone || len(state.Log) != 0 {
			t.Errorf("the history counts in %+v", d)
		}
	}
}

// A prefix of the chain is never contradicted by what comes later.
func TestFoldGrows(t *testing.T) {
	s := settled(t)
	last := []Entry{}
	for end := range s.history.Posts {
		log := s.Fold(History{Posts: s.history.Posts[:end+1], Now: s.history.Now}).Log
		if len(log) != len(last)+1 || !reflect.DeepEqual(log[:len(last)], last) {
			t.Fatalf("after %d posts the log is %+v", end+1, log)
		}
		last = log
	}
}

// P5: two messages under one number: the first on the chain counts, and both are evidence for everyone.
func TestEquivocation(t *testing.T) {
	s := newScene(t)
	start := s.links[Buyer]
	s.accept()
	s.links[Buyer] = start
	s.write(Buyer, Reject{"changed my mind"})
	state := s.want(PhaseAccepted)
	if len(state.Evidence) != 1 {
		t.Fatalf("%d pieces of evidence", len(state.Evidence))
	}
	e := state.Evidence[0]
	if err := e.Verify(here); err != nil {
		t.Error(err)
	}
	forged := e
	forged.Second.Body = Reject{"never said"}
	if err := forged.Verify(here); !errors.Is(err, ErrSignature) {
		t.Errorf("forged evidence: %v", err)
	}
	if err := (Equivocation{e.First, e.First}).Verify(here); !errors.Is(err, ErrNoEvidence) {
		t.Errorf("one message twice: %v", err)
	}
	if err := e.Verify(Domain{1, here.ZContract}); err == nil {
		t.Error("evidence of another chain")
	}
}

// P5: two different terms signed under one key: the first offer is the deal, the second never begins.
func TestSecondOfferUnderOneKey(t *testing.T) {
	s := newScene(t)
	terms := s.terms.offered()
	terms.Payment.Value = notes.NewValue(1)
	second, draft, err := NewOffer(t.Context(), s.seller.signer, here, s.key, terms, s.buyer.card, s.seller.card)
	if err != nil {
		t.Fatal(err)
	}
	s.post(draft)
	if state := s.want(PhaseOffered); len(state.Evidence) != 1 || state.Evidence[0].Verify(here) != nil {
		t.Error("no evidence of the second offer")
	}
	if state := second.Fold(s.history); state.Phase != PhaseNone || len(state.Evidence) != 1 {
		t.Errorf("the second offer is %s", state.Phase)
	}
}

// A third party with the read key replays everything itself, and can put in nothing.
func TestGrant(t *testing.T) {
	s := settled(t)
	court := newActor(t, "Court", 8)
	var inv Invitation
	opened := 0
	for _, p := range s.history.Posts {
		if i, err := OpenInbox(here, court.key.KEM(), p); err == nil {
			inv, opened = i, opened+1
		}
	}
	if opened != 1 || inv.Key != nil || inv.Deal != s.Deal() {
		t.Fatalf("%d invitations, %+v", opened, inv)
	}
	granted := Open(here, inv.ReadKey, inv.Deal)
	state := granted.Fold(s.history)
	if !reflect.DeepEqual(state, s.state()) {
		t.Error("the grantee sees another state")
	}
	if len(state.Granted) != 1 || state.Granted[0].By != Seller || state.Granted[0].Grantee != court.card.Fingerprint() {
		t.Errorf("granted %+v", state.Granted)
	}
	draft, _, err := granted.Write(t.Context(), court.signer, Link{}, Reject{"by the court"})
	if err != nil {
		t.Fatal(err)
	}
	forged := s.post(draft)
	s.post(Draft{s.read.Topic(s.buyer.card.Signer, 9), forged.Payload})
	if got := s.state(); !reflect.DeepEqual(got, state) {
		t.Error("a reader wrote into the contract")
	}
}

// A party that forges the other's signature, or an offer that the seller did not sign, gets nowhere.
func TestForgedMessages(t *testing.T) {
	s := newScene(t)
	m := Message{Channel: s.read.Channel(), Deal: s.Deal(), Sender: s.buyer.card.Signer, Body: Reject{}}
	sig, err := sign(t.Context(), s.seller.signer, m.TypedData(here))
	if err != nil {
		t.Fatal(err)
	}
	m.Signature = sig
	draft, err := s.read.draft(m)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Read(s.post(draft)); !errors.Is(err, ErrSignature) {
		t.Errorf("a forged message: %v", err)
	}
	s.want(PhaseOffered)
	s.write(Buyer, Accept{s.terms.BuyerCancel, Signature{1}})
	s.want(PhaseOffered)
}
