package outbox_test

import (
	"encoding/base64"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/store"
)

// between is a journal that lets something happen after it was read outside of a transaction.
type between struct {
	store.Store
	reads  int
	then   func(read int)
	before func() // called once before a transaction
}

func (b *between) Update(fn func(store.Tx) error) error {
	if first := b.before; first != nil {
		b.before = nil
		first()
	}
	return b.Store.Update(fn)
}

func (b *between) Entry(id string) (store.Entry, error) {
	entry, err := b.Store.Entry(id)
	b.reads++
	if b.then != nil {
		b.then(b.reads)
	}
	return entry, err
}

// What another caller writes between the reading of a record and its writing is not overwritten:
// whatever forgets a transaction at that moment, it stays forgotten.
func TestNothingIsWrittenOverAnotherChange(t *testing.T) {
	changes := map[string]func(*desk) error{
		"release": func(d *desk) error { return d.Release("one") },
		"abandon": func(d *desk) error { return d.Abandon(d.Context(), "one") },
		"raise": func(d *desk) error {
			d.clock.pass()
			return d.Push(d.Context())
		},
	}
	for name, change := range changes {
		for k := 1; k <= 3; k++ {
			t.Run(fmt.Sprint(name, k), func(t *testing.T) {
				n := newNode(t)
				journal := new(between)
				d := n.open(0, func(c *outbox.Config) { journal.Store, c.Journal = c.Journal, journal })
				d.write("one", 1)
				d.push()
				n.set(func() { n.base = gwei(40) })
				journal.reads = 0
				journal.then = func(read int) {
					if read == k {
						d.must(d.journal.Forget(fmt.Sprintf("outbox/%x/one", d.Address())))
					}
				}
				if err := change(d); err != nil && !errors.Is(err, outbox.ErrUnknown) {
					t.Error(err)
				}
				forgotten := journal.reads >= k
				journal.then = nil
				if known, err := d.Has("one"); known && forgotten || err != nil {
					t.Errorf("known: %v, %v", known, err)
				}
			})
		}
	}
}

// onSigning lets something happen once, while the account signs.
func onSigning(then *func()) func(*outbox.Config) {
	return func(c *outbox.Config) {
		c.Account = asked{c.Account, func() error {
			if now := *then; now != nil {
				*then = nil
				now()
			}
			return nil
		}}
	}
}

// onEachSignature counts how often the account signs.
func onEachSignature(count *int) func(*outbox.Config) {
	return func(c *outbox.Config) {
		c.Account = asked{c.Account, func() error { *count++; return nil }}
	}
}

// What ends while it is written down anew leaves the new transaction as it is.
func TestEndOfWhatWasWrittenAnew(t *testing.T) {
	n := newNode(t)
	journal := new(between)
	d := n.open(0, func(c *outbox.Config) { journal.Store, c.Journal = c.Journal, journal })
	n.reverts = true
	d.write("one", 1)
	d.push()
	n.mine()
	journal.before = func() {
		d.must(d.Again(t.Context(), "one", call(2), nil))
	}
	d.push()
	if receipt, err := d.Mined(t.Context(), "one"); receipt != nil || err != nil {
		t.Errorf("%+v, %v", receipt, err)
	}
	n.set(func() { n.reverts = false })
	d.push()
	n.mine()
	if receipt := d.isMined("one"); !receipt.OK {
		t.Errorf("%+v", receipt)
	}
}

// Of a transaction that is final the journal keeps no signed transaction.
func TestEndedTransactionIsSmall(t *testing.T) {
	n := newNode(t)
	d := n.open(0)
	d.write("one", 1)
	raw := base64.StdEncoding.EncodeToString(d.offered()[0].Tx.Raw)
	for _, want := range []bool{true, false} {
		entries, err := d.journal.Journal("")
		d.must(err)
		if got := strings.Contains(string(entries[0].Payload), raw); got != want {
			t.Errorf("has the signed transaction: %v, want %v", got, want)
		}
		d.push()
		n.mine()
		d.push()
	}
}

// A lowest nonce that a newer version wrote is refused, and nothing is signed.
func TestNewerLowestNonceIsRefused(t *testing.T) {
	d := newNode(t).open(0)
	from := d.Address()
	d.must(d.journal.Put("outbox/floor", from[:], []byte("\x027")))
	if err := d.Write(d.Context(), "one", call(1), nil); !errors.Is(err, store.ErrNewer) {
		t.Errorf("written down: %v, want %v", err, store.ErrNewer)
	}
	if len(d.offered()) != 0 {
		t.Error("a transaction was signed")
	}
}
