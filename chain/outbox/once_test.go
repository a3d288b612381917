package outbox_test

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/store"
)

// isEmpty checks that the journal has nothing, and the process neither.
func (d *desk) isEmpty(when string) {
	d.Helper()
	if entries, err := d.journal.Journal(""); err != nil || len(entries) != 0 {
		d.Errorf("%s: %d entries, %v", when, len(entries), err)
	}
	if got := d.Remembered(); got != 0 {
		d.Errorf("%s: something is remembered %d times", when, got)
	}
}

// A transaction that nobody asks for again leaves nothing behind when another one took its nonce.
func TestTakenNonceOfWhatNobodyAsksForIsClosed(t *testing.T) {
	for name, letGo := range map[string]func(*desk) error{
		"released":  func(d *desk) error { return d.Release("one") },
		"forgotten": func(d *desk) error { return d.Forget(d.journal, "one") },
	} {
		n := newNode(t)
		d := n.open(0)
		d.write("one", 1)
		n.pooled(d, 0)
		n.mine()
		if _, err := d.Deliver(t.Context(), "one"); !errors.Is(err, outbox.ErrNonceTaken) {
			t.Fatal(err)
		}
		d.must(letGo(d))
		d.push()
		d.isEmpty(name)
		n.set(func() { n.lag = 1 })
		d.write("two", 2)
		if got := d.nonces(); got[0] != 1 {
			t.Errorf("%s: the nonce %d is given again", name, got[0])
		}
	}
}

// mortal is a journal of a process that is killed when it has written some times more.
type mortal struct {
	store.Store
	left atomic.Int64
}

func (m *mortal) Update(fn func(store.Tx) error) error {
	if m.left.Add(-1) < 0 {
		return errors.New("killed")
	}
	return m.Store.Update(fn)
}

// A process that is killed while it waits for a transaction that nobody asks for again leaves
// nothing behind that stays, whatever became of the transaction.
func TestKilledTransactLeavesNothing(t *testing.T) {
	for _, mined := range []bool{false, true} {
		for _, confirmations := range []uint64{0, 2} {
			for writes := range int64(3) { // after the transaction was sent
				n := newNode(t)
				journal := new(mortal)
				d := n.open(confirmations, func(c *outbox.Config) { journal.Store, c.Journal = c.Journal, journal })
				journal.left.Store(1)
				ctx, kill := context.WithCancel(t.Context())
				defer kill()
				n.auto = mined
				n.refuses = func(*types.Transaction) bool {
					if journal.left.Store(writes); !mined {
						kill()
					}
					return false
				}
				_, _ = d.Transact(ctx, call(1))
				n.set(func() { n.refuses = nil })
				journal.left.Store(100)
				d.restart()
				for range 3 {
					d.push()
					n.mine()
				}
				d.push()
				if got := n.count(d.Address(), n.head); got != 1 {
					t.Errorf("%d are mined", got)
				}
				d.isEmpty(fmt.Sprintf("mined %v, %d confirmations, %d writes", mined, confirmations, writes))
			}
		}
	}
}

// The caller of Transact learns how it ended also when it is final before he looks.
func TestTransactTellsTheEnd(t *testing.T) {
	n := newNode(t)
	n.auto = true
	d := n.open(0)
	receipt, err := d.Transact(t.Context(), call(1))
	if err != nil || !receipt.OK {
		t.Errorf("%+v, %v", receipt, err)
	}
	d.push()
	d.isEmpty("after the end")
}
