package wallet

import (
	"context"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// Wallet is one account's money. Its methods may be called from any goroutine.
type Wallet struct {
	config  Config
	view    *notes.FullViewingKey
	outbox  *outbox.Outbox
	journal journal

	mu       sync.Mutex
	expected []notes.Note
	stale    bool          // the facts must be read again from the first
	final    *book         // read from final facts
	cursor   ledger.Cursor // of the last final fact read
	head     *book         // read from all facts; the same book as final where these are all
	reserved reservations

	deposits  sync.Mutex // held from the check of an allowance until the deposit is written down
	callBacks sync.Mutex // held until the transaction that calls an item back is written down

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
		config:   c,
		view:     view,
		outbox:   c.Outbox,
		journal:  newJournal(c.Outbox.Journal(), view.Owner()),
		reserved: newReservations(),
		queue:    c.ZContract.Queue,
	}
	w.reset()
	entries, err := w.journal.list()
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		w.reserved.holdEntry(e)
	}
	return w, nil
}

// reset forgets what was read from the chain.
func (w *Wallet) reset() {
	w.final = newBook(w.view)
	for _, n := range w.expected {
		w.final.expect(n)
	}
	w.head = w.final
	w.cursor = ledger.Cursor{}
	w.stale = false
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

// Address returns the address that others pay to.
func (w *Wallet) Address() notes.Address { return w.view.Address() }

// ParseAddress decodes an address of the wallet's network. The error wraps [notes.ErrAddress] and
// says what is wrong.
func (w *Wallet) ParseAddress(text string) (notes.Address, error) {
	return notes.ParseAddress(w.config.Network, text)
}

// Expect announces notes that may be paid to the account without a ciphertext that opens: the
// payments of deals, which both parties know from their terms. Notes of another owner are ignored.
// It takes effect with the next [Wallet.Sync], for payments made before it too. Expectations are
// not stored: announce them again after a restart.
func (w *Wallet) Expect(announced ...notes.Note) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, n := range announced {
		if n.Owner != w.view.Owner() || w.final.knows(n.Commitment()) {
			continue
		}
		w.expected = append(w.expected, n)
		w.final.expect(n)
		queued := len(w.config.Replica.Latest().Positions(n.Commitment())) > 0
		w.stale = w.stale || queued
	}
}

// Notes returns the account's notes in the order in which they were queued, spent ones included.
func (w *Wallet) Notes() []Owned {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.ownedNotes()
}

// ownedNotes is [Wallet.Notes] for a caller that holds the mutex.
func (w *Wallet) ownedNotes() []Owned {
	owned := slices.Clone(w.head.owned)
	for i := range owned {
		owned[i].State = w.state(owned[i])
	}
	return owned
}

// state returns what can be done with a note of the head's book.
func (w *Wallet) state(n Owned) State {
	_, final := w.final.at[n.Nullifier]
	switch {
	case n.State == Spent:
		return Spent
	case !final || !w.final.appended(n.Position):
		return Pending
	case w.reserved.holds(n):
		return Reserved
	}
	return Spendable
}

// Sent returns the account's payments and withdrawals, oldest first. Those that are not final are
// included.
func (w *Wallet) Sent() []Sent {
	w.mu.Lock()
	defer w.mu.Unlock()
	return slices.Clone(w.head.sent)
}
