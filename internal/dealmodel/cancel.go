package dealmodel

import (
	"fmt"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/zsettle/zsettle/ledger/deals"
)

// Cancel calls a deal off with the preimage of cancel hash i, and refunds what is held.
func (m *Model) Cancel(d Deal, i int, preimage [32]byte) ([]deals.Event, error) {
	return m.transact(func(t *tx) error {
		held, err := t.checkCancel(d, i)
		if err != nil {
			return err
		}
		hash := d.CancelHashes[i]
		if hash == [32]byte{} || crypto.Keccak256Hash(preimage[:]) != hash {
			return ErrPreimage
		}
		t.change()
		t.off[d.id] = true
		t.emit(deals.CalledOff{Deal: d.id, Index: i, Preimage: preimage})
		for _, h := range held {
			t.refund(h.Key, h.Refund)
		}
		return nil
	})
}

// checkCancel returns the held legs of a deal that may be called off by i.
func (t *tx) checkCancel(d Deal, i int) ([]deals.Held, error) {
	if err := t.checkDeal(d); err != nil && !t.has(CancelAnyForm) {
		return nil, err
	}
	if i < 0 || i >= len(d.Payments) || i >= len(d.CancelHashes) {
		return nil, fmt.Errorf("%w: no payment %d", ErrForm, i)
	}
	if t.Now > d.Deadline && !t.has(CancelLate) {
		return nil, ErrLate
	}
	if t.off[d.id] {
		return nil, ErrOff
	}
	if err := t.checkSlots(d); err != nil && !t.has(CancelAnySlot) {
		return nil, err
	}
	held := t.heldLegs(d)
	if len(held) == 0 && !t.has(CancelNothing) {
		return nil, fmt.Errorf("%w: nothing is held", ErrSlot)
	}
	if t.slot(d.Key(i)).State != deals.StateEmpty && !d.Revocable && !t.has(CancelByDelivered) {
		return nil, fmt.Errorf("%w: has delivered", ErrSlot)
	}
	return held, nil
}

// heldLegs reads all held legs of a deal before one of them is written.
func (t *tx) heldLegs(d Deal) []deals.Held {
	var held []deals.Held
	for i := range d.Payments {
		if slot := t.slot(d.Key(i)); slot.State == deals.StateHeld {
			held = append(held, deals.Held{Key: d.Key(i), Refund: slot.Refund})
		}
	}
	return held
}
