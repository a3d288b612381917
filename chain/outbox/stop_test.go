package outbox_test

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/store"
)

// stop notes in a transaction of the journal that the transaction under an ID is abandoned.
func (d *desk) stop(id string) {
	d.Helper()
	d.must(d.journal.Update(func(tx store.Tx) error { return d.Stop(tx, id) }))
}

// isNotSent checks that no transaction with data is sent after the first few.
func (d *desk) isNotSent(after int) {
	d.Helper()
	for _, tx := range d.sentTransactions()[after:] {
		if len(tx.Data()) > 0 {
			d.Errorf("%s is sent with data", tx.Hash())
		}
	}
}

// What is stopped is sent no more, also by a process that knows only the journal: an empty
// transaction is offered in its place, and raised with the market.
func TestStoppedTransactionIsNotSent(t *testing.T) {
	for name, sentBefore := range map[string]bool{"never sent": false, "sent and lost": true} {
		t.Run(name, func(t *testing.T) {
			n := newNode(t)
			d := n.open(0)
			d.write("one", 1)
			if sentBefore {
				d.push()
			}
			n.set(func() { n.pool = nil })
			sent := len(n.sent)
			d.stop("one")
			d.restart()
			d.push()
			n.trades(tips(40, 1))
			d.clock.pass()
			d.push()
			n.mine()
			d.push()
			if receipt, err := d.Deliver(t.Context(), "one"); !errors.Is(err, outbox.ErrAbandoned) {
				t.Errorf("%+v, %v", receipt, err)
			}
			d.isNotSent(sent)
		})
	}
}

// While no empty transaction can be offered in its place, what is stopped waits and tells why. It
// is abandoned when one can.
func TestStoppedTransactionWaitsForTheEmptyOne(t *testing.T) {
	for name, byAbandon := range map[string]bool{"stopped": false, "abandoned": true} {
		t.Run(name, func(t *testing.T) {
			n := newNode(t)
			d := n.open(0, func(c *outbox.Config) { c.MaxPrice = gwei(30) })
			d.write("one", 1)
			n.trades(tips(40, 1))
			if !byAbandon {
				d.stop("one")
			} else if err := d.Abandon(t.Context(), "one"); !errors.As(err, new(*outbox.PriceError)) {
				t.Errorf("abandoned with %v", err)
			}
			for range 3 {
				d.push()
				if _, err := d.Deliver(t.Context(), "one"); !errors.As(err, new(*outbox.PriceError)) {
					t.Errorf("%v", err)
				}
				if why := d.offered()[0].Err; !errors.As(why, new(*outbox.PriceError)) {
					t.Errorf("waits because of %v", why)
				}
				d.clock.pass()
			}
			n.set(func() { n.deaf = "eth_gasPrice" })
			d.push()
			if why := d.offered()[0].Err; why == nil {
				t.Error("a node that tells no price is no reason to wait")
			}
			n.set(func() { n.deaf = "" })
			if len(n.sent) > 0 {
				t.Errorf("%d were sent", len(n.sent))
			}
			n.trades(tips(10, 1))
			d.push()
			n.mine()
			d.push()
			if receipt, err := d.Deliver(t.Context(), "one"); !errors.Is(err, outbox.ErrAbandoned) {
				t.Errorf("%+v, %v", receipt, err)
			}
			d.isNotSent(0)
		})
	}
}

// What is stopped while it is signed anew, or while another is sent before it, is not sent.
func TestStoppedWhileOthersAreAtWork(t *testing.T) {
	n := newNode(t)
	var whileSigning func()
	d := n.open(0, onSigning(&whileSigning))
	d.write("zero", 1)
	d.write("one", 1)
	d.push()
	n.trades(tips(40, 1))
	d.clock.pass()
	sent := len(n.sent)
	whileSigning = func() { d.stop("zero"); d.stop("one") }
	d.push()
	d.isNotSent(sent)
	d.push()
	n.mine()
	for _, id := range []string{"zero", "one"} {
		d.push()
		if receipt, err := d.Deliver(t.Context(), id); !errors.Is(err, outbox.ErrAbandoned) {
			t.Errorf("%q: %+v, %v", id, receipt, err)
		}
	}
	d.isNotSent(sent)
}

// A node that refuses what is stopped in that moment does not get it without the margin.
func TestStoppedWhileItIsRefused(t *testing.T) {
	n := newNode(t)
	d := n.open(0)
	d.write("one", 1)
	refused := false
	n.refuses = func(tx *types.Transaction) bool {
		if !refused {
			refused = true
			d.stop("one")
			return true
		}
		return false
	}
	d.push()
	if len(n.sent) != 1 {
		t.Errorf("sent %d times", len(n.sent))
	}
	d.push()
	d.isNotSent(1)
}

// What was mined before it was stopped stays as it is. Of an unknown ID nothing is kept, and of a
// transaction of the journal that fails neither.
func TestStopChangesNothingElse(t *testing.T) {
	n := newNode(t)
	d := n.open(0)
	d.write("one", 1)
	broken := errors.New("broken")
	err := d.journal.Update(func(tx store.Tx) error { return errors.Join(d.Stop(tx, "one"), broken) })
	if !errors.Is(err, broken) {
		t.Error(err)
	}
	d.push()
	n.mine()
	d.isMined("one")
	d.stop("one")
	d.isMined("one")
	d.stop("two")
	if known, err := d.Has("two"); known || err != nil {
		t.Errorf("known: %v, %v", known, err)
	}
}
