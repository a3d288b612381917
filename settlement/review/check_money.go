package review

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/settlement/contract"
)

// The names of the checks of the legs by the facts that the replica has.
const (
	CheckPaymentLeg  = "payment_leg"
	CheckDeliveryLeg = "delivery_leg"
	CheckEvents      = "events"
	CheckNotices     = "notices"
)

// checkMoney returns the checks of the legs.
func (l *dealLog) checkMoney() []Check {
	checks := []Check{
		l.checkLeg(contract.Buyer, CheckPaymentLeg), l.checkLeg(contract.Seller, CheckDeliveryLeg), l.checkEvents(),
		l.checkNotices(),
	}
	for i := range checks {
		checks[i].chain = true
	}
	return checks
}

// checkLeg says what became of a leg: the payment in the signed terms, under the deal and the
// deadline of the terms.
func (l *dealLog) checkLeg(side contract.Side, name string) Check {
	final, latest := l.final.Legs[side], l.latest.Legs[side]
	switch {
	case latest != final:
		return check(name, Open, "%s, and something that is not final", l.legText(final))
	case l.final.Phase == contract.PhaseSettled && final.State != deals.StateSettled:
		return check(name, Failed, "%s, though the deal has settled", l.legText(final))
	case final.State == deals.StateEmpty:
		return check(name, Open, "not made")
	}
	return check(name, OK, "%s", l.legText(final))
}

// legText says what became of a leg, with transactions and blocks.
func (l *dealLog) legText(leg contract.LegState) string {
	at := func(tx common.Hash) string { return fmt.Sprintf("in transaction %s of block %d", tx, l.blockOf(tx)) }
	switch {
	case leg.State == deals.StateEmpty:
		return "not made"
	case leg.Ended == common.Hash{}:
		return "held " + at(leg.Held)
	case leg.Held == common.Hash{}:
		return fmt.Sprintf("arrived and %s %s", leg.State, at(leg.Ended))
	}
	return fmt.Sprintf("held %s, %s %s", at(leg.Held), leg.State, at(leg.Ended))
}

// blockOf returns the block of an event's transaction.
func (l *dealLog) blockOf(tx common.Hash) uint64 {
	for _, f := range l.facts {
		if f.Tx == tx {
			return f.At.Block
		}
	}
	return 0
}

// checkEvents checks that each event about the deal can follow those before it and was in time.
func (l *dealLog) checkEvents() Check {
	tracker, final := deals.NewTracker(), 0
	for _, f := range l.facts {
		if _, err := tracker.Apply(f.Event); err != nil {
			return check(CheckEvents, Failed, "%s in block %d can't follow what was before", f.Event.Kind(), f.At.Block)
		}
		if !l.inTime(f, tracker) {
			return check(CheckEvents, Failed, "%s in block %d is at time %d, and the deadline is %d",
				f.Event.Kind(), f.At.Block, f.time, l.latest.Terms.Deadline)
		}
		if f.final {
			final++
		}
	}
	switch {
	case len(l.facts) == 0:
		return check(CheckEvents, Open, "nothing happened on the chain")
	case final < len(l.facts):
		return check(CheckEvents, Open, "%d of %d events are final", final, len(l.facts))
	}
	return check(CheckEvents, OK, "%d events, each in time and possible after those before", final)
}

// inTime reports whether an event was on the right side of its deadline. A leg under another
// deadline is none of the terms' legs.
func (l *dealLog) inTime(f fact, after *deals.Tracker) bool {
	deadline := l.latest.Terms.Deadline
	switch e := f.Event.(type) {
	case deals.Held:
		return f.time <= e.Deadline
	case deals.Settled:
		return e.Deadline == deadline && f.time <= deadline
	case deals.CalledOff:
		return f.time <= deadline
	case deals.Refunded:
		return f.time > e.Deadline || after.Off(e.Deal)
	}
	return true
}

// tracker returns what the final events lead to.
func (l *dealLog) tracker() *deals.Tracker {
	tracker := deals.NewTracker()
	for _, f := range l.facts {
		if f.final {
			_, _ = tracker.Apply(f.Event) // checkEvents tells of those that can't follow
		}
	}
	return tracker
}

// checkNotices checks that the transactions that notices name made the legs.
func (l *dealLog) checkNotices() Check {
	named, pending := 0, 0
	for side, tx := range l.final.Notified {
		switch {
		case tx == common.Hash{}:
			continue
		case tx == l.final.LegTx(contract.Side(side)):
			named++
		case tx == l.latest.LegTx(contract.Side(side)):
			pending++
		default:
			return check(CheckNotices, Failed, "the notice of the %s names transaction %s, which did not make it",
				nameOf(contract.Side(side)), tx)
		}
	}
	switch {
	case pending > 0:
		return check(CheckNotices, Open, "a notice names a transaction that is not final")
	case named == 0:
		return check(CheckNotices, Open, "there is no notice")
	}
	return check(CheckNotices, OK, "each notice names the transaction that made its leg")
}
