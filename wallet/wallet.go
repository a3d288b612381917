package wallet

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/store"
)

// Wallet is one account's money. Its methods may be called from any goroutine.
type Wallet struct {
	config  Config
	view    *notes.FullViewingKey
	outbox  *outbox.Outbox
	journal journal

	mu       sync.Mutex
	reading  *reading
	reserved reservations
	busy     map[string]int // how many calls bring an entry on, by its ID in the journal

	deposits  turn // from the check of an allowance until it suffices
	callBacks turn // until the transaction that calls an item back is written down

	takes atomic.Pointer[takes] // nil until the contract was asked

	queue func(context.Context) (ledger.Queue, error) // the contract's
}

// New returns the wallet of an account; [Wallet.Sync] fills it. The notes of transactions that an
// earlier run left in progress stay reserved until [Wallet.Resume] has finished these.
func New(c Config) (*Wallet, error) {
	if err := c.check(); err != nil {
		return nil, err
	}
	view := c.Key.FullViewingKey()
	w := &Wallet{
		config:    c,
		view:      view,
		outbox:    c.Outbox,
		journal:   newJournal(c.Outbox.Journal(), view.Owner()),
		reading:   newReading(view, replicaSource{c.Replica}, c.Cache),
		reserved:  newReservations(),
		deposits:  newTurn(),
		callBacks: newTurn(),
		busy:      map[string]int{},
		queue:     c.ZContract.Queue,
	}
	if err := w.reading.load(); err != nil {
		return nil, err
	}
	entries, err := w.journal.list()
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		w.reserved.holdEntry(e)
	}
	return w, nil
}

// String shows the owner and nothing of what is inside.
func (w *Wallet) String() string { return "wallet of " + w.view.Owner().String() }

// GoString shows the owner and nothing of what is inside.
func (w *Wallet) GoString() string { return w.String() }

// Replica returns the replica of the chain that the wallet reads.
func (w *Wallet) Replica() *ledger.Replica { return w.config.Replica }

// ZContract returns the deployment that the wallet's notes are in.
func (w *Wallet) ZContract() *ledger.ZContract { return w.config.ZContract }

// Account returns the public account that pays gas and deposits.
func (w *Wallet) Account() chain.Signer { return w.outbox.Account() }

// Network returns the network of the wallet's addresses.
func (w *Wallet) Network() notes.Network { return w.config.Network }

// Outbox returns what sends the wallet's transactions. Its journal is the wallet's too.
func (w *Wallet) Outbox() *outbox.Outbox { return w.outbox }

// Cache returns the store of what the wallet read from the chain. What acts for the same account
// may use it too.
func (w *Wallet) Cache() store.Store { return w.config.Cache }

// Address returns the address that others pay to.
func (w *Wallet) Address() notes.Address { return w.view.Address() }

// ParseAddress decodes an address of the wallet's network. The error wraps [notes.ErrAddress] and
// says what is wrong.
func (w *Wallet) ParseAddress(text string) (notes.Address, error) {
	return notes.ParseAddress(w.config.Network, text)
}

// Expect announces notes that may be paid to the account without a ciphertext that opens: the
// payments of deals, which both parties know from their terms. Notes of another owner are ignored.
// It takes effect with the next [Wallet.Sync], for payments made before it too. The cache keeps
// expectations; announce them again after a restart all the same, because a cache can be lost.
func (w *Wallet) Expect(announced ...notes.Note) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, n := range announced {
		if n.Owner == w.view.Owner() {
			w.reading.expect(n)
		}
	}
}

// Expects reports whether the note of a commitment is known: as one that was announced by
// [Wallet.Expect] before the last [Wallet.Sync], or as the account's own. The error is the cache's.
func (w *Wallet) Expects(cm notes.Commitment) (bool, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	known := w.reading.head.knows(cm)
	return known, w.reading.head.takeErr()
}

// Notes returns the account's notes in the order in which they were queued, spent ones included. It
// reads all of them from the cache, whose error it returns.
func (w *Wallet) Notes() ([]Owned, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.withStates((*book).all)
}

// NotesFrom returns at most so many of [Wallet.Notes], the first that are at a position or behind
// it. It reads no others.
func (w *Wallet) NotesFrom(position uint32, most int) ([]Owned, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.withStates(func(b *book) []owned { return b.from(position, most) })
}

// Unspent returns those of [Wallet.Notes] that are not spent. It reads no others.
func (w *Wallet) Unspent() ([]Owned, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.unspentNotes()
}

// unspentNotes is [Wallet.Unspent] for a caller that holds the mutex.
func (w *Wallet) unspentNotes() ([]Owned, error) { return w.withStates((*book).unspent) }

// withStates returns notes of the head's book with what can be done with them.
func (w *Wallet) withStates(list func(*book) []owned) ([]Owned, error) {
	r, batches := w.reading, w.reading.final.batches()
	found := list(r.head)
	notes := make([]Owned, len(found))
	for i, n := range found {
		notes[i] = n.Owned
		final := !r.place.opened().Less(n.at)
		notes[i].State = w.state(n.Owned, final && uint64(n.Position/tree.BatchSize) < batches)
	}
	return notes, errors.Join(r.final.takeErr(), r.head.takeErr())
}

// state returns what can be done with a note. appended is whether its batch is in the tree, and
// final.
func (w *Wallet) state(n Owned, appended bool) State {
	switch {
	case n.State == Spent:
		return Spent
	case !appended:
		return Pending
	case w.reserved.holds(n):
		return Reserved
	}
	return Spendable
}

// Sent returns the account's payments and withdrawals, oldest first. Those that are not final are
// included. It reads all of them from the cache, whose error it returns.
func (w *Wallet) Sent() ([]Sent, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	sent := w.reading.head.sent()
	return sent, w.reading.head.takeErr()
}
