package outbox_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/store"
)

// between is a journal that lets something happen after it was read outside of a transaction.
type between struct {
	store.Store
	reads int
	then  func(read int)
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
