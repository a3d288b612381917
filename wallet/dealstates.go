package wallet

import (
	"github.com/zsettle/zsettle/ledger/deals"
)

// dealView says what became of legs and deals so far. A [ledger.View] is one.
type dealView interface {
	Leg(key deals.Key) (deals.Leg, error)
	IsOff(deal deals.ID) (bool, error)
}

// dealStates is a view that keeps its first error. Whoever used it asks for that at the end: what
// could not be read looks like what never happened.
type dealStates struct {
	view dealView
	err  error
}

// dealsOf returns the replica's view of final facts, or of all. It may be ahead of the wallet's
// books. So whoever compares the two looks at the view first and reads the facts after that.
func (w *Wallet) dealsOf(final bool) *dealStates {
	if final {
		return &dealStates{view: w.config.Replica.Final()}
	}
	return &dealStates{view: w.config.Replica.Latest()}
}

func (d *dealStates) leg(key deals.Key) deals.Leg {
	leg, err := d.view.Leg(key)
	d.keep(err)
	return leg
}

func (d *dealStates) isOff(deal deals.ID) bool {
	off, err := d.view.IsOff(deal)
	d.keep(err)
	return off
}

func (d *dealStates) keep(err error) {
	if d.err == nil {
		d.err = err
	}
}

// refuse reports whether the contract can never take a leg any more, as far as its deal goes, or
// has taken it. A slot never becomes empty again. A leg that is not joint can still be held when
// its deal has settled.
func (d *dealStates) refuse(i Item) (bool, error) {
	if i.Leg == nil {
		return false, nil
	}
	key := legKey(*i.Transfer)
	refused := d.leg(key).State != deals.StateEmpty || d.isOff(key.Deal) || i.Leg.Joint && i.Leg.over(d)
	return refused, d.err
}
