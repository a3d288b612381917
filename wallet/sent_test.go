package wallet

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// A leg that others make with a payment equal to the account's is not the account's, whatever deal,
// deadline or transaction it has.
func TestBookFollowsItsOwnLegsOnly(t *testing.T) {
	own, other := common.Hash{1}, common.Hash{2}
	deal, elsewhere := deals.ID{1}, deals.ID{2}
	s := newScene(t)
	p, foreign := s.event.Payment, notes.Commitment{Element: field.New(9)}
	key := deals.Key{Payment: p, Deal: deal, Deadline: 100}
	under := func(id deals.ID, deadline uint64) deals.Key {
		return deals.Key{Payment: p, Deal: id, Deadline: deadline}
	}
	ours := func(e ledger.Event) ledger.Fact { return ledger.Fact{Tx: own, Event: e} }
	theirs := func(e ledger.Event) ledger.Fact { return ledger.Fact{Tx: other, Event: e} }
	held := ours(deals.Held{Key: key, Refund: s.event.Refund})
	settled := func(pledged uint16) deals.Settled {
		return deals.Settled{Deal: deal, Deadline: 100, Payments: []notes.Commitment{foreign, p}, Pledged: pledged}
	}
	refunded := theirs(deals.Refunded{Key: key, Refund: s.event.Refund})
	pledged := theirs(deals.Pledged{Key: key, Refund: s.event.Refund})
	closed := deals.Closed{Deal: deal, Deadline: 100, Closing: deals.ID{7}, Time: 200, Payments: []notes.Commitment{foreign}}
	for name, c := range map[string]struct {
		then []ledger.Fact
		want deals.State
	}{
		"held":                            {[]ledger.Fact{held}, deals.StateHeld},
		"held, then settled":              {[]ledger.Fact{held, theirs(settled(0))}, deals.StateSettled},
		"held, then refunded":             {[]ledger.Fact{held, refunded}, deals.StateRefunded},
		"held, called off, then refunded": {[]ledger.Fact{held, theirs(deals.CalledOff{Deal: deal}), refunded}, deals.StateRefunded},
		"held, then pledged":              {[]ledger.Fact{held, pledged, theirs(settled(2))}, deals.StatePledged},
		"arrives, and settles":            {[]ledger.Fact{ours(settled(0))}, deals.StateSettled},
		"arrives, and is pledged":         {[]ledger.Fact{ours(pledged.Event), ours(settled(2))}, deals.StatePledged},
		"arrives, is pledged, and closed": {[]ledger.Fact{ours(pledged.Event), ours(settled(2)), theirs(closed)}, deals.StateClosed},
		"held, pledged, and seized": {[]ledger.Fact{
			held, pledged, theirs(settled(2)), theirs(deals.Seized{Deal: deal, Deadline: 100}),
		}, deals.StateSettled},
		"held, and the same payment refunded elsewhere": {[]ledger.Fact{
			held,
			theirs(deals.Held{Key: under(elsewhere, 100), Refund: foreign}),
			theirs(deals.Refunded{Key: under(elsewhere, 100), Refund: foreign}),
		}, deals.StateHeld},
		"held, and the same payment refunded with another deadline": {[]ledger.Fact{
			held,
			theirs(deals.Held{Key: under(deal, 99), Refund: foreign}),
			theirs(deals.Refunded{Key: under(deal, 99), Refund: foreign}),
		}, deals.StateHeld},
		"arrives, then the same payment is held and refunded": {[]ledger.Fact{
			ours(settled(0)),
			theirs(deals.Held{Key: key, Refund: foreign}),
			theirs(deals.Refunded{Key: key, Refund: foreign}),
		}, deals.StateSettled},
	} {
		event := s.event
		event.Deal = deal
		b := newBook(s.payer)
		apply(t, b, ledger.AuditKeyActivated{AuditEpoch: ledger.AuditEpoch{Number: 1, Key: s.key}})
		must(t, b.apply(ours(event)))
		b, err := b.with(c.then)
		must(t, err)
		if len(b.sent) != 1 || b.sent[0].Leg != c.want || b.sent[0].Deadline != 100 || b.sent[0].Deal != deal {
			t.Errorf("%s: %+v, want %s", name, b.sent, c.want)
		}
	}
}

// What becomes of a leg with an equal payment says nothing of a plain payment.
func TestPlainPaymentIsNoLeg(t *testing.T) {
	s := newScene(t)
	b := s.read(t, s.payer)
	key := deals.Key{Payment: s.event.Payment, Deal: deals.ID{1}, Deadline: 100}
	apply(t, b, deals.Held{Key: key, Refund: notes.Commitment{Element: field.New(9)}})
	if b.sent[0].Deal != (deals.ID{}) || b.sent[0].Deadline != 0 || b.sent[0].Leg != deals.StateEmpty {
		t.Errorf("%+v", b.sent[0])
	}
}

// The refund of a leg is owned when it is queued, and not before.
func TestRefundIsOwnedWhenItIsQueued(t *testing.T) {
	s := newScene(t)
	s.event.Deal = deals.ID{1}
	key := deals.Key{Payment: s.event.Payment, Deal: s.event.Deal, Deadline: 100}
	b := newBook(s.payer)
	apply(t, b, ledger.AuditKeyActivated{AuditEpoch: ledger.AuditEpoch{Number: 1, Key: s.key}}, s.event,
		deals.Held{Key: key, Refund: s.event.Refund},
		ledger.Queued{Position: 64, Commitments: []notes.Commitment{s.event.Change}})
	if got := owns(b); got != "change 70 at 64; " {
		t.Errorf("while it is held, the payer owns %s", got)
	}
	apply(t, b, deals.Refunded{Key: key, Refund: s.event.Refund},
		ledger.Queued{Position: 65, Commitments: []notes.Commitment{s.event.Refund}})
	if got := owns(b); got != "change 70 at 64; refund 30 at 65; " {
		t.Errorf("after the refund, the payer owns %s", got)
	}
}

// A fact that cannot follow those before it is an error.
func TestBookRefusesImpossibleFacts(t *testing.T) {
	b := newBook(viewOf(t, 1))
	refund := deals.Refunded{Key: deals.Key{Deal: deals.ID{1}, Deadline: 5}}
	if _, err := b.with([]ledger.Fact{{Event: refund}}); err == nil {
		t.Error("a leg was refunded that was never held")
	}
}
