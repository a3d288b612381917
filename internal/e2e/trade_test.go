package e2e

import (
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// tradeLeg is one leg of a trade: who pays whom, and with what.
type tradeLeg struct {
	payer, payee *party
	// spent is the note that the payer has for it, note the one that the payee gets.
	spent, note notes.Note
	secret      [32]byte // calls the deal off
	pledged     bool
}

// trade is a prepared deal. Everybody knows all payments in advance.
type trade struct {
	*system
	deal   deals.Deal
	leaves []deals.Leaf
	legs   []*tradeLeg
}

// promise is what somebody gives in a trade.
type promise struct {
	payer, payee *party
	asset        notes.Asset
	value        uint64
	pledged      bool
}

// newTrade prepares a deal in which alice pays cash for bob's bond.
func newTrade(s *system, salt byte) *trade {
	s.Helper()
	d := s.prepare(salt, promise{s.alice, s.bob, s.Cash, 900, false}, promise{s.bob, s.alice, s.Bond, 50, false})
	s.appendAll()
	d.agree(nil)
	return d
}

// prepare deposits what the promises need, and 100 more for the change of each.
func (s *system) prepare(salt byte, promises ...promise) *trade {
	s.Helper()
	d := &trade{system: s}
	for _, p := range promises {
		d.promise(salt, p, s.deposit(p.payer, p.asset, p.value+100))
	}
	return d
}

// promise adds a leg that will be paid from a note.
func (d *trade) promise(salt byte, p promise, spent notes.Note) {
	i := len(d.legs)
	rho := notes.Rho{Element: field.New(uint64(salt)<<8 | uint64(i))}
	d.legs = append(d.legs, &tradeLeg{
		payer: p.payer, payee: p.payee, pledged: p.pledged, secret: [32]byte{salt, byte(i)}, spent: spent,
		note: notes.Note{Asset: p.asset, Value: notes.NewValue(p.value), Owner: p.payee.owner(), Rho: rho},
	})
}

// agree makes the deal, with a deadline in an hour. A pledge can be closed for another hour.
func (d *trade) agree(leaves func(last uint64) []deals.Leaf) {
	d.Helper()
	head, err := d.Client.Head(d.Context())
	d.Must(err)
	draft := deals.Draft{Deadline: head.After(time.Hour)}
	if leaves != nil {
		draft.Last = head.After(2 * time.Hour)
		draft.Leaves = leaves(draft.Last)
	}
	for _, leg := range d.legs {
		draft.Parts = append(draft.Parts, deals.Part{
			Payment: leg.note.Commitment(), CancelHash: crypto.Keccak256Hash(leg.secret[:]), Pledged: leg.pledged,
		})
	}
	d.leaves = draft.Leaves
	d.deal, err = deals.New(draft)
	d.Must(err)
}

// leg returns what binds a transfer to the deal.
func (d *trade) leg(joint bool) *ledger.Leg {
	return &ledger.Leg{Deal: d.deal.ID(), Deadline: d.deal.Deadline, Joint: joint}
}

// item returns the proved transfer of a leg.
func (d *trade) item(leg *tradeLeg, joint bool) payment {
	d.Helper()
	value := leg.note.Value.Big().Uint64()
	return d.transfer(leg.payer, leg.payee, value, d.leg(joint), &leg.note.Rho, leg.spent)
}

// settlement returns the settlement of the deal with arriving legs, in their order.
func (d *trade) settlement(legs ...payment) ledger.Settlement {
	return ledger.Settlement{Deal: d.deal, Legs: inOrder(legs)}
}

// inOrder returns transfers in the order of their payments.
func inOrder(legs []payment) []ledger.Transfer {
	var items []ledger.Transfer
	for _, leg := range legs {
		items = append(items, leg.item)
	}
	slices.SortFunc(items, func(a, b ledger.Transfer) int { return a.Payment.Big().Cmp(b.Payment.Big()) })
	return items
}

// key returns what identifies a leg of the deal.
func (d *trade) key(leg *tradeLeg) deals.Key {
	return deals.Key{Payment: leg.note.Commitment(), Deal: d.deal.ID(), Deadline: d.deal.Deadline}
}

// index returns the place of a leg among the deal's payments.
func (d *trade) index(leg *tradeLeg) int {
	i, _ := d.deal.Index(leg.note.Commitment())
	return i
}

// at returns the leg of the deal's i-th payment.
func (d *trade) at(i int) *tradeLeg {
	at := slices.IndexFunc(d.legs, func(leg *tradeLeg) bool { return d.index(leg) == i })
	return d.legs[at]
}
