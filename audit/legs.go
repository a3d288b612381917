package audit

import (
	"fmt"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// leg is a transfer whose payment belongs to a deal.
type leg struct {
	said
	cm      notes.Commitment // of the payment
	held    bool
	counter notes.Commitment
}

// followDeal reads what became of a deal.
func (s *scanner) followDeal(f ledger.Fact) error {
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
	l := s.arrival(e.Payment)
	if l == nil || s.waiting[e.Payment] != nil {
		return noPayment(e.Payment)
	}
	s.waiting[e.Payment] = l
	l.counter = e.Counter
	s.step(f, Hold, l)
	return nil
}

// settle releases both legs. The second came in this transaction; the first was held.
func (s *scanner) settle(f ledger.Fact, e ledger.Settled) error {
	second, first := s.arrival(e.Payment), s.waiting[e.Counter]
	if second == nil || first == nil || !first.held {
		return fmt.Errorf("%w (it settled with %s)", noPayment(e.Payment), e.Counter)
	}
	s.release(f, first, second)
	return nil
}

// swap releases both legs, which came in this transaction.
func (s *scanner) swap(f ledger.Fact, e ledger.Swapped) error {
	second, first := s.arrival(e.Counter), s.arrival(e.Payment)
	if second == nil || first == nil {
		return fmt.Errorf("%w (it came with %s)", noPayment(e.Payment), e.Counter)
	}
	s.release(f, first, second)
	return nil
}

func (s *scanner) release(f ledger.Fact, first, second *leg) {
	first.counter, second.counter = second.cm, first.cm
	s.step(f, Release, first)
	s.step(f, Release, second)
}

func (s *scanner) giveBack(f ledger.Fact, kind Kind, payment notes.Commitment) error {
	l := s.waiting[payment]
	if l == nil || !l.held {
		return noPayment(payment)
	}
	s.step(f, kind, l)
	return nil
}

// arrival takes the newest leg of this transaction, which must be that of payment; nil if it is not.
func (s *scanner) arrival(payment notes.Commitment) *leg {
	n := len(s.arrived) - 1
	if n < 0 || s.arrived[n].cm != payment {
		return nil
	}
	l := s.arrived[n]
	s.arrived = s.arrived[:n]
	return l
}

func noPayment(payment notes.Commitment) error {
	return fmt.Errorf("%w: the deal of %s has no payment", ErrBooks, payment)
}

// step writes down a step of a leg.
func (s *scanner) step(f ledger.Fact, kind Kind, l *leg) {
	waited := l.held
	l.held = kind == Hold
	if !l.read {
		return
	}
	t := s.books.total(l.asset)
	if l.held {
		t.Held = t.Held.Add(notes.AmountOf(l.payment))
	} else if waited {
		t.Held = t.Held.Sub(notes.AmountOf(l.payment))
	}
	entry := entryOf(f, kind)
	entry.Asset, entry.Value, entry.From, entry.To, entry.Epoch, entry.Payment, entry.Counter = l.asset, notes.AmountOf(l.payment), l.sender, l.payee, l.epoch, l.cm, l.counter
	if !waited {
		entry.Change = l.change
	}
	s.add(entry)
}
