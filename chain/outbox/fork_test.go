package outbox_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain/outbox"
)

// A receipt that only a node on a dead fork has says nothing about the chain: the transaction is
// not closed by it, and that another one took its nonce shows in time.
func TestReceiptOfADeadForkIsNoEnd(t *testing.T) {
	n, dead := newNode(t), newNode(t)
	dead.fork = 1
	d := n.open(2, func(c *outbox.Config) { c.Client = n.dial(2, time.Millisecond, dead) })
	d.write("one", 1)
	d.push()
	dead.set(func() { dead.pool = slices.Clone(n.pool) })
	dead.mine()
	n.set(func() { n.pool = nil }) // the chain's nodes have lost it
	n.pooled(d, 0)
	for range 5 {
		n.mine()
		d.push()
	}
	if failed, err := d.Failed("one"); failed || err != nil {
		t.Errorf("failed: %v, %v", failed, err)
	}
	if receipt, err := d.Deliver(t.Context(), "one"); !errors.Is(err, outbox.ErrNonceTaken) {
		t.Errorf("%+v, %v", receipt, err)
	}
	if len(d.offered()) != 1 {
		t.Error("the transaction is closed although it is in no block of the chain")
	}
}

// A node that answers with the receipt of a block which was undone, although the transaction is in
// another one now, closes nothing until it finds the right receipt.
func TestReceiptOfAnUndoneBlockIsNoEnd(t *testing.T) {
	n := newNode(t)
	d := n.open(2)
	d.write("one", 1)
	d.push()
	pool := slices.Clone(n.pool)
	n.mine()
	n.undo(10)
	n.set(func() { n.stale, n.pool = true, pool })
	for range 4 {
		n.mine()
	}
	for range 2 {
		d.push()
		if receipt, err := d.Mined(t.Context(), "one"); receipt != nil || err != nil {
			t.Errorf("by the receipt of an undone block: %+v, %v", receipt, err)
		}
	}
	if len(d.offered()) != 1 {
		t.Fatal("the transaction is closed by the receipt of an undone block")
	}
	n.set(func() { n.stale = false })
	if receipt := d.isMined("one"); receipt.BlockHash != n.hashOf(11) {
		t.Errorf("mined in %s, want %s", receipt.BlockHash, n.hashOf(11))
	}
	if len(d.offered()) != 0 {
		t.Error("not final")
	}
}

// An offer that only a dead fork has mined does not hide the one that the chain has mined.
func TestReceiptOfADeadForkHidesNoOther(t *testing.T) {
	n, dead := newNode(t), newNode(t)
	dead.fork = 1
	d := n.open(2, func(c *outbox.Config) { c.Client = n.dial(2, time.Millisecond, dead) })
	d.write("one", 1)
	d.push()
	first := slices.Clone(n.pool)
	n.set(func() { n.base = gwei(40) })
	d.clock.pass()
	d.push()
	dead.set(func() { dead.pool = slices.Clone(n.pool) })
	dead.mine()
	n.set(func() { n.base, n.pool = gwei(10), slices.Clone(first) })
	for range 5 {
		n.mine()
		d.push()
	}
	receipt, err := d.Deliver(t.Context(), "one")
	if err != nil || receipt.Tx != first[0].Hash() || len(d.offered()) != 0 {
		t.Errorf("%+v, %v, waiting %+v", receipt, err, d.offered())
	}
}

// A receipt of a block that the node does not have yet is none.
func TestReceiptBeforeItsBlockIsNone(t *testing.T) {
	n := newNode(t)
	d := n.open(0)
	d.write("one", 1)
	d.push()
	n.mine()
	n.set(func() { n.early = 1 })
	d.push()
	if receipt, err := d.Mined(t.Context(), "one"); receipt != nil || err != nil {
		t.Errorf("%+v, %v", receipt, err)
	}
	n.set(func() { n.early = 0 })
	d.isMined("one")
}

// A transaction whose block was undone is sent again at once, because the nodes may have lost it.
func TestUndoneTransactionIsSentAtOnce(t *testing.T) {
	n := newNode(t)
	d := n.open(3)
	d.write("one", 1)
	d.push()
	n.mine()
	d.isMined("one")
	n.undo(10)
	d.push()
	n.mine()
	d.isMined("one")
}
