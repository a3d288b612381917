package wallet

import (
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// The legs of the tests below: the payer's own transaction, and those of others.
var (
	ourTx, otherTx = common.Hash{1}, common.Hash{2}
	dealID         = deals.ID{1}
	foreign        = notes.Commitment{Element: field.New(9)} // another payment, or another's refund
)

// legScene is a scene whose payment is a leg.
type legScene struct {
	scene
	key deals.Key
}

func newLegScene(t testing.TB) legScene {
	t.Helper()
	s := legScene{scene: newScene(t)}
	s.event.Deal = dealID
	s.key = deals.Key{Payment: s.event.Payment, Deal: dealID, Deadline: 100}
	return s
}

func (s legScene) held() deals.Event     { return deals.Held{Key: s.key, Refund: s.event.Refund} }
func (s legScene) pledged() deals.Event  { return deals.Pledged{Key: s.key, Refund: s.event.Refund} }
func (s legScene) refunded() deals.Event { return deals.Refunded{Key: s.key, Refund: s.event.Refund} }
func (s legScene) seized() deals.Event   { return deals.Seized{Deal: dealID, Deadline: 100} }

func (s legScene) settled(pledged uint16) deals.Event {
	payments := []notes.Commitment{foreign, s.event.Payment}
	return deals.Settled{Deal: dealID, Deadline: 100, Payments: payments, Pledged: pledged}
}

func (s legScene) closed() deals.Event {
	payments := []notes.Commitment{foreign}
	return deals.Closed{Deal: dealID, Deadline: 100, Closing: deals.ID{7}, Time: 200, Payments: payments}
}

// refundedElsewhere is the life of a leg of somebody else with an equal payment.
func (s legScene) refundedElsewhere(deal deals.ID, deadline uint64) []ledger.Fact {
	key := deals.Key{Payment: s.event.Payment, Deal: deal, Deadline: deadline}
	return theirs(deals.Held{Key: key, Refund: foreign}, deals.Refunded{Key: key, Refund: foreign})
}

// ours and theirs return facts of the payer's transaction and of another.
func ours(events ...deals.Event) []ledger.Fact   { return factsOf(ourTx, events) }
func theirs(events ...deals.Event) []ledger.Fact { return factsOf(otherTx, events) }

func factsOf(tx common.Hash, events []deals.Event) (facts []ledger.Fact) {
	for _, e := range events {
		facts = append(facts, ledger.Fact{Tx: tx, Event: e})
	}
	return facts
}

// A leg that others make with a payment equal to the account's is not the account's, whatever deal,
// deadline or transaction it has.
func TestBookFollowsItsOwnLegsOnly(t *testing.T) {
	s := newLegScene(t)
	held, arrived := ours(s.held()), ours(s.settled(0))
	pledged, off := ours(s.pledged(), s.settled(2)), deals.CalledOff{Deal: dealID}
	for name, c := range map[string]struct {
		facts [][]ledger.Fact
		want  deals.State
	}{
		"held":       {[][]ledger.Fact{held}, deals.StateHeld},
		"settled":    {[][]ledger.Fact{held, theirs(s.settled(0))}, deals.StateSettled},
		"refunded":   {[][]ledger.Fact{held, theirs(s.refunded())}, deals.StateRefunded},
		"called off": {[][]ledger.Fact{held, theirs(off, s.refunded())}, deals.StateRefunded},
		"pledged":    {[][]ledger.Fact{held, theirs(s.pledged(), s.settled(2))}, deals.StatePledged},
		"seized": {
			[][]ledger.Fact{held, theirs(s.pledged(), s.settled(2), s.seized())}, deals.StateSettled,
		},
		"arrived":             {[][]ledger.Fact{arrived}, deals.StateSettled},
		"arrived and pledged": {[][]ledger.Fact{pledged}, deals.StatePledged},
		"arrived and closed":  {[][]ledger.Fact{pledged, theirs(s.closed())}, deals.StateClosed},
		"held, beside an equal payment of another deal": {
			[][]ledger.Fact{held, s.refundedElsewhere(deals.ID{2}, 100)}, deals.StateHeld,
		},
		"held, beside an equal payment with another deadline": {
			[][]ledger.Fact{held, s.refundedElsewhere(dealID, 99)}, deals.StateHeld,
		},
		"arrived, before an equal payment": {
			[][]ledger.Fact{arrived, s.refundedElsewhere(dealID, 100)}, deals.StateSettled,
		},
	} {
		b := s.begin(t, s.payer)
		must(t, b.readAll(ledger.Fact{Tx: ourTx, Event: s.event}))
		must(t, b.readAll(slices.Concat(c.facts...)...))
		sent := b.sent()
		if len(sent) != 1 || sent[0].Leg != c.want || sent[0].Deadline != 100 || sent[0].Deal != dealID {
			t.Errorf("%s: %+v, want %s", name, sent, c.want)
		}
	}
}

// A payment equal to the account's leg can arrive in the same transaction for another deal, and in
// another transaction for the same deal if the account's leg is held until another time.
func TestBookTellsArrivalsApart(t *testing.T) {
	s := newLegScene(t)
	elsewhere := s.settled(0).(deals.Settled)
	elsewhere.Deal = deals.ID{2}
	heldUntil99 := deals.Held{Key: s.key, Refund: s.event.Refund}
	heldUntil99.Deadline = 99
	for name, c := range map[string]struct {
		facts    []ledger.Fact
		want     deals.State
		deadline uint64
	}{
		"another deal":        {ours(elsewhere), deals.StateEmpty, 0},
		"another transaction": {slices.Concat(ours(heldUntil99), theirs(s.settled(0))), deals.StateHeld, 99},
	} {
		b := s.begin(t, s.payer)
		must(t, b.readAll(ledger.Fact{Tx: ourTx, Event: s.event}))
		must(t, b.readAll(c.facts...))
		if sent := b.sent()[0]; sent.Leg != c.want || sent.Deadline != c.deadline {
			t.Errorf("%s: %+v", name, sent)
		}
	}
}

// What becomes of a leg with an equal payment says nothing of a plain payment.
func TestPlainPaymentIsNoLeg(t *testing.T) {
	s := newScene(t)
	b := s.read(t, s.payer)
	key := deals.Key{Payment: s.event.Payment, Deal: dealID, Deadline: 100}
	apply(t, b, deals.Held{Key: key, Refund: foreign})
	if s := b.sent()[0]; s.Deal != (deals.ID{}) || s.Deadline != 0 || s.Leg != deals.StateEmpty {
		t.Errorf("%+v", s)
	}
}

// The refund of a leg is owned when it is queued, and not before.
func TestRefundIsOwnedWhenItIsQueued(t *testing.T) {
	s := newLegScene(t)
	b := s.begin(t, s.payer)
	apply(t, b, s.event, s.held(),
		ledger.Queued{Position: 64, Commitments: []notes.Commitment{s.event.Change}})
	if got := owns(b); got != "change 70 at 64; " {
		t.Errorf("while it is held, the payer owns %s", got)
	}
	apply(t, b, s.refunded(), ledger.Queued{Position: 65, Commitments: []notes.Commitment{s.event.Refund}})
	if got := owns(b); got != "change 70 at 64; refund 30 at 65; " {
		t.Errorf("after the refund, the payer owns %s", got)
	}
}

// The book of the newest block leaves that of the final block as it is.
func TestBookLeavesTheOneItContinues(t *testing.T) {
	s := newLegScene(t)
	b := s.begin(t, s.payer)
	head := newBook(s.payer, b.kv, b.filter)
	must(t, head.readAll(append(ours(s.event, s.held()), ledger.Fact{
		Event: ledger.Queued{Position: 64, Commitments: []notes.Commitment{s.event.Change}},
	})...))
	if sent := head.sent(); len(sent) != 1 || sent[0].Leg != deals.StateHeld || owns(head) != "change 70 at 64; " {
		t.Fatalf("the newest: %+v, %s", sent, owns(head))
	}
	if len(b.sent()) != 0 || owns(b) != "minted 100 at 0; " || b.knows(s.event.Change) {
		t.Errorf("the final book has changed: %+v, %s", b.sent(), owns(b))
	}
}
