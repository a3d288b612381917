package audit

import (
	"fmt"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// leg is a transfer whose payment belongs to a deal.
type leg struct {
	reading
	// commitment is that of the payment, counter that of the payment it is exchanged for.
	commitment notes.Commitment
	counter    notes.Commitment
	waits      bool // in a deal
}

// applyDeal records a step of a deal.
func (s *scanner) applyDeal(f ledger.Fact) error {
	switch e := f.Event.(type) {
	case ledger.Held:
		return s.hold(f, e)
	case ledger.Settled:
		return s.settle(f, e)
	case ledger.Swapped:
		return s.swap(f, e)
	case ledger.Refunded:
		return s.giveBack(f, Refund, e.Payment)
	case ledger.Cancelled:
		return s.giveBack(f, Cancel, e.Payment)
	}
	return nil
}

func (s *scanner) hold(f ledger.Fact, e ledger.Held) error {
	l := s.takeArrived(e.Payment)
	if l == nil || s.held[e.Payment] != nil {
		return errNoPayment(e.Payment)
	}
	s.held[e.Payment] = l
	l.counter = e.Counter
	s.step(f, Hold, l)
	return nil
}

// settle releases both legs. The second came in this transaction, the first was held.
func (s *scanner) settle(f ledger.Fact, e ledger.Settled) error {
	second, first := s.takeArrived(e.Payment), s.held[e.Counter]
	if second == nil || first == nil || !first.waits {
		return fmt.Errorf("%w (it settled with %s)", errNoPayment(e.Payment), e.Counter)
	}
	s.release(f, first, second)
	return nil
}

// swap releases both legs, which came in this transaction.
func (s *scanner) swap(f ledger.Fact, e ledger.Swapped) error {
	second, first := s.takeArrived(e.Counter), s.takeArrived(e.Payment)
	if second == nil || first == nil {
		return fmt.Errorf("%w (it came with %s)", errNoPayment(e.Payment), e.Counter)
	}
	s.release(f, first, second)
	return nil
}

func (s *scanner) release(f ledger.Fact, first, second *leg) {
	first.counter = second.commitment
	second.counter = first.commitment
	s.step(f, Release, first)
	s.step(f, Release, second)
}

func (s *scanner) giveBack(f ledger.Fact, kind Kind, payment notes.Commitment) error {
	l := s.held[payment]
	if l == nil || !l.waits {
		return errNoPayment(payment)
	}
	s.step(f, kind, l)
	return nil
}

// takeArrived removes the newest leg of this transaction and returns it. If that leg is not the one
// of payment, it is left and the result is nil.
func (s *scanner) takeArrived(payment notes.Commitment) *leg {
	n := len(s.arrived) - 1
	if n < 0 || s.arrived[n].commitment != payment {
		return nil
	}
	l := s.arrived[n]
	s.arrived = s.arrived[:n]
	return l
}

func errNoPayment(payment notes.Commitment) error {
	return fmt.Errorf("%w: the deal of %s has no payment", ErrBooks, payment)
}

// step records a step of a leg. The change is in the leg's first entry only.
func (s *scanner) step(f ledger.Fact, kind Kind, l *leg) {
	waited := l.waits
	l.waits = kind == Hold
	if !l.readable {
		return
	}
	amount := notes.AmountOf(l.payment)
	if l.waits {
		s.books.hold(l.asset, amount)
	} else if waited {
		s.books.unhold(l.asset, amount)
	}
	entry := legEntry(f, kind, l)
	if waited {
		entry.Change = notes.Value{}
	}
	s.addEntry(entry)
}
