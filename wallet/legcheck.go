package wallet

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// checkLeg checks a leg before anything is proved: by itself, by the chain's clock, and by what
// became of its deal so far.
func (w *Wallet) checkLeg(ctx context.Context, pay Payment) error {
	payment, err := pay.commitment()
	if err != nil {
		return err
	}
	if err := pay.Leg.check(payment); err != nil {
		return err
	}
	head, err := w.config.ZContract.Client().Head(ctx)
	if err != nil {
		return err
	}
	if deadline := pay.Leg.bound().Deadline; deadline < head.Time {
		return fmt.Errorf("%w (deadline %d, the chain's time is %d)", ErrDeadline, deadline, head.Time)
	}
	return w.checkRunning(pay.Leg, payment)
}

// commitment returns that of a leg's payment, which its parties know before it is made.
func (p Payment) commitment() (notes.Commitment, error) {
	if p.Rho == nil {
		return notes.Commitment{}, fmt.Errorf("%w: the payment has no rho", ErrLeg)
	}
	return notes.Note{Asset: p.Asset, Value: p.Value, Owner: p.To.Owner, Rho: *p.Rho}.Commitment(), nil
}

// check checks what does not depend on the chain.
func (l *Leg) check(payment notes.Commitment) error {
	if err := l.Deal.Check(); err != nil {
		return fmt.Errorf("%w: %w", ErrLeg, err)
	}
	if err := l.Deal.CheckClosings(l.Leaves); err != nil {
		return fmt.Errorf("%w: %w", ErrLeg, err)
	}
	if l.Closing != nil && l.leaf() < 0 {
		return fmt.Errorf("%w: the closing is not one of the deal's leaves", ErrLeg)
	}
	if !slices.Contains(l.payments(), payment) {
		return fmt.Errorf("%w: the deal has no payment of this value to this payee with this rho", ErrLeg)
	}
	return l.checkOthers(payment)
}

// checkOthers checks that the other legs can stand beside the own one in a call.
func (l *Leg) checkOthers(own notes.Commitment) error {
	if len(l.Others) > 0 && !l.Joint {
		return fmt.Errorf("%w: only a joint leg arrives with others", ErrLeg)
	}
	paid := map[notes.Commitment]bool{own: true}
	spent := map[notes.Nullifier]bool{}
	for i, other := range l.Others {
		if other.Leg == nil || l.key(other.Payment) != legKey(other) || !slices.Contains(l.payments(), other.Payment) {
			return fmt.Errorf("%w: other leg %d is not one of the deal's", ErrLeg, i)
		}
		first, second := other.Nullifiers[0], other.Nullifiers[1]
		if paid[other.Payment] || spent[first] || spent[second] || first == second {
			return fmt.Errorf("%w: other leg %d makes a payment or spends a note that is there twice", ErrLeg, i)
		}
		paid[other.Payment], spent[first], spent[second] = true, true, true
	}
	return nil
}

// legKey returns the key of a transfer that is a leg.
func legKey(t ledger.Transfer) deals.Key {
	return deals.Key{Payment: t.Payment, Deal: t.Leg.Deal, Deadline: t.Leg.Deadline}
}

// checkRunning checks that the deal, or the pledge to close, is not over, and that nobody has made
// the payment, as of the newest block.
func (w *Wallet) checkRunning(l *Leg, payment notes.Commitment) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	states := w.dealsOf(false)
	slot, over, pledged := states.leg(l.key(payment)), l.over(states), l.Closing == nil || w.isPledged(l, states)
	if states.err != nil {
		return states.err
	}
	own, err := w.isOwnLeg(slot.Refund)
	if err != nil {
		return err
	}
	switch {
	case slot.State != deals.StateEmpty && own:
		return fmt.Errorf("%w: this account has made the payment of the deal, which is %s", ErrTwice, slot.State)
	case over:
		return ErrDealOver
	case slot.State != deals.StateEmpty:
		return fmt.Errorf("%w (it is %s)", ErrPaidByOther, slot.State)
	case !pledged:
		return ErrNoPledge
	}
	return nil
}

// isOwnLeg reports whether a refund is that of a leg of the account, by the newest block that the
// replica has.
func (w *Wallet) isOwnLeg(refund notes.Commitment) (bool, error) {
	if err := w.reading.read(); err != nil {
		return false, err
	}
	own := w.reading.head.isOwnLeg(refund)
	return own, w.reading.head.takeErr()
}

// isPledged reports whether everything that a closing frees is pledged. Money that is held for a
// closing waits until its time, so before that the pledge must be final.
func (w *Wallet) isPledged(l *Leg, newest *dealStates) bool {
	states := newest
	if !l.Joint {
		states = w.dealsOf(true)
	}
	free := slices.ContainsFunc(l.pledges(states), func(s deals.State) bool { return s != deals.StatePledged })
	newest.keep(states.err)
	return !free
}

// checkArrival checks again the leg that is to arrive with a call, and that the call has a leg for
// each payment, as of the newest block. Other payments pass.
func (w *Wallet) checkArrival(ctx context.Context, pay Payment) error {
	if pay.Leg == nil || !pay.Leg.Joint {
		return nil
	}
	if err := w.Sync(ctx); err != nil {
		return err
	}
	if err := w.checkLeg(ctx, pay); err != nil {
		return err
	}
	own, err := pay.commitment()
	if err != nil {
		return err
	}
	states := w.dealsOf(false)
	err = pay.Leg.checkComplete(states, own)
	return cmp.Or(states.err, err)
}

// checkComplete checks that each payment is held or arrives.
func (l *Leg) checkComplete(t *dealStates, own notes.Commitment) error {
	arriving := []notes.Commitment{own}
	for _, other := range l.Others {
		arriving = append(arriving, other.Payment)
	}
	for i, payment := range l.payments() {
		if t.leg(l.key(payment)).State != deals.StateHeld && !slices.Contains(arriving, payment) {
			return fmt.Errorf("%w: payment %d, %s", ErrLegMissing, i, payment)
		}
	}
	return nil
}
