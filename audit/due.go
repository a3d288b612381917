package audit

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// due is what the events of one transaction leave open for others of the same transaction. The
// contract emits them together, so that at the end nothing is open.
type due struct {
	// arrived are the legs of which no Held, Pledged, Settled or Closed was read yet.
	arrived map[arrival]leg
	// settling are the deals that have pledged and of which no Settled was read yet.
	settling map[deals.ID]bool
	// leaves counts how often a commitment is still to be queued. It is negative after a commitment
	// that was queued before the event that asks for it, as a full batch makes it happen.
	leaves map[notes.Commitment]int
	// outputs are the notes of the commitments that were read, and queued is what was queued. A
	// commitment is queued by the transaction that makes its note or ends its leg, so that nothing
	// is kept for a later one.
	outputs map[notes.Commitment]note
	queued  []notes.Commitment
	// payouts counts the burns whose payout may have failed.
	payouts map[payout]int
}

// arrival identifies a leg in its transaction. Its deadline is not known until another event has
// it.
type arrival struct {
	payment notes.Commitment
	deal    deals.ID
}

// payout is what a burn pays.
type payout struct {
	asset     notes.Asset
	recipient common.Address
	amount    notes.Amount
}

func newDue() *due {
	return &due{
		arrived:  map[arrival]leg{},
		settling: map[deals.ID]bool{},
		leaves:   map[notes.Commitment]int{},
		outputs:  map[notes.Commitment]note{},
		payouts:  map[payout]int{},
	}
}

// leaf adds commitments that are to be queued.
func (d *due) leaf(commitments ...notes.Commitment) {
	for _, cm := range commitments {
		d.leaves[cm]++
	}
}

// queue takes off commitments that were queued.
func (d *due) queue(commitments ...notes.Commitment) {
	for _, cm := range commitments {
		d.leaves[cm]--
	}
	d.queued = append(d.queued, commitments...)
}

// output adds a note. The same commitment is the same note, so one that is known stays known.
func (d *due) output(cm notes.Commitment, n note) {
	if n.readable || !d.outputs[cm].readable {
		d.outputs[cm] = n
	}
}

// received returns the notes that were queued, as far as they are known: each as often as it was
// queued, because two transfers can make the same note and each has its own leaf.
func (d *due) received() []note {
	var received []note
	for _, cm := range d.queued {
		received = append(received, d.outputs[cm])
	}
	return received
}

// arrive adds a leg.
func (d *due) arrive(a arrival, l leg) error {
	if _, twice := d.arrived[a]; twice {
		return fmt.Errorf("%w: payment %s of deal %s arrived twice", ErrBooks, a.payment, a.deal)
	}
	d.arrived[a] = l
	return nil
}

// take removes a leg that has arrived.
func (d *due) take(a arrival) (l leg, arrived bool) {
	l, arrived = d.arrived[a]
	delete(d.arrived, a)
	return l, arrived
}

// follow notes which deals have pledged without having settled.
func (d *due) follow(event ledger.Event) {
	switch e := event.(type) {
	case deals.Pledged:
		d.settling[e.Deal] = true
	case deals.Settled:
		delete(d.settling, e.Deal)
	}
}

// credit takes off the payout of a burn, which failed.
func (d *due) credit(e ledger.Credited) error {
	p := payout{e.Token, e.Recipient, notes.AmountFromBig(e.Amount)}
	if d.payouts[p]--; d.payouts[p] < 0 {
		return fmt.Errorf("%w: a credit of %s of %s for %s without its burn", ErrBooks, p.amount, p.asset, p.recipient)
	}
	return nil
}

// open returns an error for everything that is still open.
func (d *due) open() error {
	var faults []error
	for _, a := range slices.SortedFunc(maps.Keys(d.arrived), arrival.compare) {
		faults = append(faults, fmt.Errorf("%w: payment %s belongs to deal %s, of which nothing follows",
			ErrBooks, a.payment, a.deal))
	}
	for _, id := range slices.SortedFunc(maps.Keys(d.settling), compareID) {
		faults = append(faults, fmt.Errorf("%w: deal %s pledged and did not settle", ErrBooks, id))
	}
	for _, cm := range slices.SortedFunc(maps.Keys(d.leaves), compareCommitment) {
		switch n := d.leaves[cm]; {
		case n > 0:
			faults = append(faults, fmt.Errorf("%w: leaf %s is missing in the queue", ErrBooks, cm))
		case n < 0:
			faults = append(faults, fmt.Errorf("%w: leaf %s is not an output of its transaction", ErrBooks, cm))
		}
	}
	return errors.Join(faults...)
}

func (a arrival) compare(b arrival) int {
	return cmp.Or(compareCommitment(a.payment, b.payment), compareID(a.deal, b.deal))
}

func compareID(a, b deals.ID) int { return cmp.Compare(a.String(), b.String()) }

func compareCommitment(a, b notes.Commitment) int { return cmp.Compare(a.String(), b.String()) }
