package outbox_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/store"
)

// What is known of a transaction is not taken for what became of another one, nor of none, under
// its ID.
func TestOutcomeIsOfTheTransactionUnderTheID(t *testing.T) {
	n := newNode(t)
	d := n.open(3)
	n.reverts = true
	d.write("one", 1)
	d.push()
	n.mine()
	if _, err := d.Deliver(t.Context(), "one"); !errors.As(err, new(*chain.RevertError)) {
		t.Fatal(err)
	}
	d.must(d.Again(t.Context(), "one", call(1), nil))
	if receipt, err := d.Mined(t.Context(), "one"); receipt != nil || err != nil {
		t.Errorf("of the transaction before: %+v, %v", receipt, err)
	}
	d.push()
	n.set(func() { n.reverts = false })
	n.mine()
	d.isMined("one")
	d.must(d.Forget(d.journal, "one"))
	if receipt, err := d.Mined(t.Context(), "one"); receipt != nil || !errors.Is(err, outbox.ErrUnknown) {
		t.Errorf("of a transaction that was forgotten: %+v, %v", receipt, err)
	}
}

// nonces returns those of the open transactions.
func (d *desk) nonces() []uint64 {
	d.Helper()
	var all []uint64
	for _, w := range d.offered() {
		all = append(all, w.Tx.Nonce)
	}
	return all
}

// A transaction that is forgotten, or written down anew, before its end is final keeps its nonce,
// however far behind the node is: in a block that is not final, in the pool of a node, or lost.
func TestForgottenTransactionKeepsItsNonce(t *testing.T) {
	for name, test := range map[string]struct {
		letGo func(*desk) error
		want  []uint64
	}{
		"forgotten": {func(d *desk) error { return d.Forget(d.journal, "one") }, []uint64{0, 1}},
		"forgotten in a transaction": {func(d *desk) error {
			return d.journal.Update(func(tx store.Tx) error { return d.Forget(tx, "one") })
		}, []uint64{0, 1}},
		"written anew": {func(d *desk) error {
			return errors.Join(d.Again(d.Context(), "one", call(9), nil), d.Forget(d.journal, "one"))
		}, []uint64{0, 1, 2}},
	} {
		for _, mined := range []bool{false, true} {
			t.Run(fmt.Sprintf("%s, mined %v", name, mined), func(t *testing.T) {
				n := newNode(t)
				d := n.open(3)
				d.write("one", 1)
				d.push()
				if mined {
					n.mine()
					d.isMined("one")
				}
				n.set(func() { n.lag = 1 })
				d.must(test.letGo(d))
				if known, err := d.Has("one"); known || err != nil {
					t.Errorf("known: %v, %v", known, err)
				}
				n.set(func() { n.pool, n.lag = nil, 1 })
				d.restart()
				d.write("one", 1)
				if got := d.nonces(); !slices.Equal(got, test.want) {
					t.Errorf("the nonces are %v, want %v", got, test.want)
				}
				n.set(func() { n.lag = 0 })
				for range 6 {
					d.clock.pass()
					d.push()
					n.mine()
				}
				d.push()
				if len(d.offered()) != 0 {
					t.Errorf("open: %+v", d.offered())
				}
				if entries, err := d.journal.Journal(""); err != nil || len(entries) != 1 {
					t.Errorf("%d entries, %v", len(entries), err)
				}
			})
		}
	}
}

// A transaction that was forgotten is not sent any more: an empty one is offered in its place. If
// a node has it still, it is left to be mined.
func TestForgottenTransactionIsNotSent(t *testing.T) {
	for _, lost := range []bool{false, true} {
		n := newNode(t)
		d := n.open(0)
		d.write("one", 1)
		d.push()
		if lost {
			n.set(func() { n.pool = nil })
		}
		d.must(d.Forget(d.journal, "one"))
		d.push()
		if lost {
			d.clock.pass()
		}
		d.push()
		n.mine()
		d.push()
		empty := false
		for _, tx := range n.sentTransactions() {
			empty = len(tx.Data()) == 0
		}
		if got := n.count(d.Address(), n.head); got != 1 || empty != lost {
			t.Errorf("lost %v: %d are mined, an empty one: %v", lost, got, empty)
		}
		if len(d.offered()) != 0 {
			t.Errorf("lost %v: waiting %+v", lost, d.offered())
		}
	}
}

// Where an empty transaction would cost more than the user allows, the one that was forgotten is
// sent on, because others wait for its nonce to be used.
func TestForgottenTransactionAtTheLimitIsSent(t *testing.T) {
	n := newNode(t)
	d := n.open(0, func(c *outbox.Config) { c.MaxPrice = gwei(21) })
	d.write("one", 1)
	d.must(d.Forget(d.journal, "one"))
	d.write("two", 2)
	n.trades(tips(21, 1))
	d.push()
	n.trades(tips(10, 1))
	n.mine()
	d.isMined("two")
	if got := n.count(d.Address(), n.head); got != 2 || len(n.sent) != 2 {
		t.Errorf("%d are mined of %d", got, len(n.sent))
	}
}

// What is forgotten in a transaction that fails is not forgotten.
func TestForgettingIsPartOfTheTransaction(t *testing.T) {
	n := newNode(t)
	d := n.open(0)
	d.write("one", 1)
	broken := errors.New("broken")
	err := d.journal.Update(func(tx store.Tx) error { return errors.Join(d.Forget(tx, "one"), broken) })
	if !errors.Is(err, broken) {
		t.Error(err)
	}
	d.push()
	n.mine()
	d.isMined("one")
	d.must(d.Forget(d.journal, "one"), d.Forget(d.journal, "one"))
}

// A transaction whose end is final leaves the journal when it is forgotten or released.
func TestEndedTransactionIsLetGoAtOnce(t *testing.T) {
	n := newNode(t)
	d := n.open(0)
	for name, letGo := range map[string]func() error{
		"forgotten": func() error { return d.Forget(d.journal, "one") },
		"released":  func() error { return d.Release("one") },
	} {
		d.write("one", 1)
		d.push()
		n.mine()
		d.isMined("one")
		d.must(letGo())
		d.isEmpty(name)
	}
}

// A transaction that ends after one with a higher nonce lowers no floor.
func TestLateEndLowersNoFloor(t *testing.T) {
	n := newNode(t)
	d := n.open(0)
	d.write("one", 1)
	d.write("two", 2)
	d.push()
	n.set(func() { n.pool = n.pool[1:] })
	n.pooled(d, 0)
	n.mine()
	d.isMined("two")
	d.must(d.Forget(d.journal, "two"), d.Release("one"))
	for range 3 {
		time.Sleep(2 * time.Millisecond) // more than the time to poll
		d.push()
	}
	d.isEmpty("at the end")
	n.set(func() { n.lag = 2 })
	d.write("three", 3)
	if got := d.nonces(); got[0] != 2 {
		t.Errorf("the nonce %d is given again", got[0])
	}
}
