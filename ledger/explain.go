package ledger

import (
	"errors"
	"fmt"

	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// explain checks that the facts of a page, which follow those that the view has, leave nothing out:
// in each transaction the leaves that were queued are those that its other events say, and each leg
// has what became of it. It returns ErrGap for what does not fit: then the node has left out an
// event.
func explain(facts []Fact, before View) error {
	e := &explainer{before: before, pledges: map[deals.ID][]deals.Key{}, refunds: map[deals.Key]notes.Commitment{},
		off: map[deals.ID]bool{}}
	for len(facts) > 0 {
		n := 1
		for n < len(facts) && facts[n].Tx == facts[0].Tx && facts[n].Block == facts[0].Block {
			n++
		}
		err := e.transaction(facts[:n])
		if e.err != nil {
			return e.err
		}
		if err != nil {
			return fmt.Errorf("%w: block %d, transaction %s: %w", ErrGap, facts[0].Block, facts[0].Tx, err)
		}
		facts = facts[n:]
	}
	return nil
}

// explainer explains one transaction after the other. It knows the pledges that were made in the
// page; those before it are the view's.
type explainer struct {
	before  View
	pledges map[deals.ID][]deals.Key
	refunds map[deals.Key]notes.Commitment
	off     map[deals.ID]bool
	err     error // of reading the view: then nothing that was found counts
}

// transaction checks the facts of one transaction.
func (e *explainer) transaction(facts []Fact) error {
	leaves := map[notes.Commitment]int{}
	for _, f := range facts {
		e.remember(f.Event)
		if q, ok := f.Event.(Queued); ok {
			for _, leaf := range q.Commitments {
				leaves[leaf]++
			}
		}
		for _, leaf := range e.leavesOf(f.Event) {
			leaves[leaf]--
		}
	}
	for leaf, n := range leaves {
		switch {
		case n > 0:
			return fmt.Errorf("no event explains leaf %s", leaf)
		case n < 0:
			return fmt.Errorf("commitment %s was not queued", leaf)
		}
	}
	return e.legs(facts)
}

// remember keeps what later events of deals refer to.
func (e *explainer) remember(event Event) {
	switch event := event.(type) {
	case deals.Pledged:
		e.pledges[event.Deal] = append(e.pledges[event.Deal], event.Key)
		e.refunds[event.Key] = event.Refund
	case deals.CalledOff:
		e.off[event.Deal] = true
	}
}

// leavesOf returns the commitments that an event puts into the queue.
func (e *explainer) leavesOf(event Event) []notes.Commitment {
	switch event := event.(type) {
	case Minted:
		return []notes.Commitment{event.Commitment}
	case Transferred:
		if event.Deal == (deals.ID{}) {
			return []notes.Commitment{event.Payment, event.Change}
		}
		return []notes.Commitment{event.Change}
	case Distributed:
		return append(event.Payments[:], event.Change)
	case Consolidated:
		return []notes.Commitment{event.Output}
	case Burned:
		if event.Change.IsZero() {
			return nil
		}
		return []notes.Commitment{event.Change}
	}
	return e.leavesOfDeal(event)
}

// leavesOfDeal returns the commitments that the end of a leg puts into the queue.
func (e *explainer) leavesOfDeal(event Event) (leaves []notes.Commitment) {
	switch event := event.(type) {
	case deals.Refunded:
		return []notes.Commitment{event.Refund}
	case deals.Settled:
		for i, payment := range event.Payments {
			if event.Pledged>>i&1 == 0 {
				leaves = append(leaves, payment)
			}
		}
	case deals.Closed:
		leaves = append(leaves, event.Payments...)
		for _, key := range e.pledged(event.Deal) {
			leaves = append(leaves, e.refund(key))
		}
	case deals.Seized:
		for _, key := range e.pledged(event.Deal) {
			leaves = append(leaves, key.Payment)
		}
	}
	return leaves
}

// pledged returns the pledged legs of a deal. They were all pledged by one transaction.
func (e *explainer) pledged(deal deals.ID) []deals.Key {
	if keys, ok := e.pledges[deal]; ok {
		return keys
	}
	var keys []deals.Key
	open, err := e.before.OpenLegs()
	e.err = errors.Join(e.err, err)
	for key, leg := range open {
		if key.Deal == deal && leg.State == deals.StatePledged {
			keys = append(keys, key)
		}
	}
	return keys
}

// refund returns the refund of a pledged leg.
func (e *explainer) refund(key deals.Key) notes.Commitment {
	if refund, ok := e.refunds[key]; ok {
		return refund
	}
	leg, err := e.before.Leg(key)
	e.err = errors.Join(e.err, err)
	return leg.Refund
}

// isOff reports whether a deal was called off.
func (e *explainer) isOff(deal deals.ID) bool {
	if e.off[deal] {
		return true
	}
	off, err := e.before.IsOff(deal)
	e.err = errors.Join(e.err, err)
	return off
}

// payment is a payment under a deal or a closing.
type payment struct {
	under      deals.ID
	commitment notes.Commitment
}

// legs checks what the events of a transaction say about legs.
func (e *explainer) legs(facts []Fact) error {
	for _, check := range []func([]Fact) error{heldOrDone, pledgedAndSettled, e.refundedInTime} {
		if err := check(facts); err != nil {
			return err
		}
	}
	return nil
}

// heldOrDone checks that each leg was held, or that its deal or closing was carried out; and that
// what is held was paid.
func heldOrDone(facts []Fact) error {
	legs, outcomes := map[payment]bool{}, outcomesOf(facts)
	for _, f := range facts {
		if t, ok := f.Event.(Transferred); ok && t.Deal != (deals.ID{}) {
			leg := payment{t.Deal, t.Payment}
			if legs[leg] = true; !outcomes[leg] {
				return fmt.Errorf("nothing became of the leg of payment %s", t.Payment)
			}
		}
	}
	for _, f := range facts {
		if held, ok := f.Event.(deals.Held); ok && !legs[payment{held.Deal, held.Payment}] {
			return fmt.Errorf("payment %s is held and was not made", held.Payment)
		}
	}
	return nil
}

// pledgedAndSettled checks that what is pledged is what a settlement says.
func pledgedAndSettled(facts []Fact) error {
	open := map[payment]bool{}
	for _, f := range facts {
		switch event := f.Event.(type) {
		case deals.Pledged:
			open[payment{event.Deal, event.Payment}] = true
		case deals.Settled:
			for i, p := range event.Payments {
				key := payment{event.Deal, p}
				if event.Pledged>>i&1 == 1 && !open[key] {
					return fmt.Errorf("nothing says that payment %s is pledged", p)
				}
				delete(open, key)
			}
		}
	}
	if len(open) > 0 {
		return errors.New("a payment is pledged and its deal has not settled")
	}
	return nil
}

// refundedInTime checks that a leg which is refunded before its deadline is of a deal that was
// called off.
func (e *explainer) refundedInTime(facts []Fact) error {
	for _, f := range facts {
		refunded, ok := f.Event.(deals.Refunded)
		if ok && f.Time <= refunded.Deadline && !e.isOff(refunded.Deal) {
			return fmt.Errorf("payment %s is refunded before its deadline", refunded.Payment)
		}
	}
	return nil
}

// outcomesOf returns the payments that were held, settled or closed in a transaction.
func outcomesOf(facts []Fact) map[payment]bool {
	outcomes := map[payment]bool{}
	for _, f := range facts {
		switch event := f.Event.(type) {
		case deals.Held:
			outcomes[payment{event.Deal, event.Payment}] = true
		case deals.Settled:
			for _, p := range event.Payments {
				outcomes[payment{event.Deal, p}] = true
			}
		case deals.Closed:
			for _, p := range event.Payments {
				outcomes[payment{event.Closing, p}] = true
			}
		}
	}
	return outcomes
}
