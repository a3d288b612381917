package outbox_test

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/zsettle/zsettle/chain/outbox"
)

// An abandoned transaction and the empty one in its place are never both mined, and the outbox
// tells which it was.
func TestAbandonedTransaction(t *testing.T) {
	for _, tooLate := range []bool{false, true} {
		n := newNode(t)
		d := n.open(0)
		d.write("one", 1)
		d.write("two", 2)
		d.push()
		if tooLate {
			n.refuses = func(tx *types.Transaction) bool { return len(tx.Data()) == 0 }
		}
		d.must(d.Abandon(t.Context(), "one"))
		d.push()
		n.mine()
		d.push()
		receipt, err := d.Deliver(t.Context(), "one")
		if errors.Is(err, outbox.ErrAbandoned) == tooLate || receipt.Tx == (common.Hash{}) {
			t.Errorf("too late %v: %+v, %v", tooLate, receipt, err)
		}
		d.restart()
		if _, err := d.Deliver(t.Context(), "one"); errors.Is(err, outbox.ErrAbandoned) == tooLate {
			t.Errorf("after a restart: %v", err)
		}
		if failed, err := d.Failed("one"); failed == tooLate || err != nil {
			t.Errorf("failed: %v, %v", failed, err)
		}
		d.isMined("two")
	}
}

// A transaction that is abandoned while it is signed anew for a higher price stays abandoned.
func TestAbandonedWhileItIsRaised(t *testing.T) {
	n := newNode(t)
	var whileSigning func()
	d := n.open(0, onSigning(&whileSigning))
	d.write("one", 1)
	d.push()
	n.set(func() { n.base = gwei(40) })
	d.clock.pass()
	whileSigning = func() { d.must(d.Abandon(t.Context(), "one")) }
	d.push()
	if offered := d.offered()[0]; offered.Err != nil {
		t.Error(offered.Err)
	}
	d.clock.pass()
	d.push()
	n.mine()
	d.push()
	if receipt, err := d.Deliver(t.Context(), "one"); !errors.Is(err, outbox.ErrAbandoned) {
		t.Errorf("%+v, %v", receipt, err)
	}
}

// What is abandoned while a node takes the transaction, or refuses it, is replaced at the next
// look.
func TestAbandonedWhileItIsSent(t *testing.T) {
	for _, refused := range []bool{false, true} {
		n := newNode(t)
		d := n.open(0)
		d.write("one", 1)
		sent := 0
		n.refuses = func(*types.Transaction) bool {
			if sent++; sent > 1 {
				return false
			}
			n.mu.Unlock() // the node goes on with other requests
			defer n.mu.Lock()
			d.must(d.Abandon(t.Context(), "one"))
			return refused
		}
		d.push()
		d.push()
		n.mine()
		d.push()
		if receipt, err := d.Deliver(t.Context(), "one"); !errors.Is(err, outbox.ErrAbandoned) {
			t.Errorf("refused %v: %+v, %v", refused, receipt, err)
		}
	}
}

// What is raised while the user abandons it is abandoned too, for more than the new offer.
func TestRaisedWhileItIsAbandoned(t *testing.T) {
	n := newNode(t)
	var whileSigning func()
	d := n.open(0, onSigning(&whileSigning))
	d.write("one", 1)
	d.push()
	n.set(func() { n.base = gwei(40) })
	d.clock.pass()
	whileSigning = d.push
	d.must(d.Abandon(t.Context(), "one"))
	d.push()
	n.mine()
	d.push()
	if receipt, err := d.Deliver(t.Context(), "one"); !errors.Is(err, outbox.ErrAbandoned) {
		t.Errorf("%+v, %v", receipt, err)
	}
}

// What is abandoned stays so when the price rises, and is abandoned once.
func TestAbandonedIsRaisedAsItIs(t *testing.T) {
	n := newNode(t)
	signed := 0
	d := n.open(0, onEachSignature(&signed))
	d.write("one", 1)
	d.push()
	for range 3 {
		d.must(d.Abandon(t.Context(), "one"))
	}
	if signed != 2 {
		t.Errorf("signed %d times", signed)
	}
	d.push()
	n.set(func() { n.base = gwei(60) })
	d.clock.pass()
	d.push()
	n.mine()
	d.push()
	receipt, err := d.Deliver(t.Context(), "one")
	if !errors.Is(err, outbox.ErrAbandoned) || n.mined[receipt.Tx].tx.Gas() != 21_000 {
		t.Errorf("%+v, %v", receipt, err)
	}
	d.must(d.Abandon(t.Context(), "one"))
	if signed != 3 {
		t.Errorf("signed %d times, also after the end", signed)
	}
}

// What is mined for good while the user abandons it stays as it is.
func TestEndedWhileItIsAbandoned(t *testing.T) {
	n := newNode(t)
	var whileSigning func()
	d := n.open(0, onSigning(&whileSigning))
	d.write("one", 1)
	d.push()
	n.mine()
	whileSigning = d.push
	d.must(d.Abandon(t.Context(), "one"))
	receipt := d.isMined("one")
	if offered, err := d.Offered("one"); offered != receipt.Tx || err != nil {
		t.Errorf("offered %s, mined %s, %v", offered, receipt.Tx, err)
	}
}
