package wallet

import (
	"errors"
	"sync"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/statement"
	"github.com/zsettle/zsettle/store"
)

// Spender is an account's power to spend and its keys to read: *spend.Key, or a signer elsewhere.
type Spender interface {
	// FullViewingKey returns the account's viewing key.
	FullViewingKey() *notes.FullViewingKey
	// Sign signs a message under the account's spend authority.
	Sign(message field.Element) (notes.Signature, error)
}

// Config is what a wallet is made of. Every field must be set.
type Config struct {
	// Key is the shielded account.
	Key Spender
	// Network says which addresses the wallet pays to.
	Network notes.Network
	// ZContract is the deployment; Replica follows it.
	ZContract *ledger.ZContract
	Replica   *ledger.Replica
	// Account is the public account that pays gas and deposits.
	Account chain.Signer
	// Prover proves; the wallet never does.
	Prover statement.Prover
	// Store keeps the outbox. Accounts may share a store.
	Store store.Store
}

// Wallet is one account's money. Its methods may be called from any goroutine.
type Wallet struct {
	config Config
	view   *notes.FullViewingKey
	outbox outbox

	mu       sync.Mutex
	expected []notes.Note
	stale    bool          // what was read must be read again
	final    *book         // read from final facts
	cursor   ledger.Cursor // how far
	head     *book         // final and what came after it
	// reserved says for which plan or outbox entry a note is set aside, by nullifier; promised by the commitment of a note
	// that a plan's merge makes.
	reserved map[notes.Nullifier]any // *Plan, or the string Ref of an entry
	promised map[notes.Commitment]*Plan
	refs     map[string]*Plan // requests that are planned but not in the outbox yet

	deposits sync.Mutex // one approval at a time
}

// New returns the wallet of an account; [Wallet.Sync] fills it. Transactions of an earlier run keep their notes reserved until
// [Wallet.Resume] has brought them to their end.
func New(c Config) (*Wallet, error) {
	if c.Key == nil || c.Network == "" || c.ZContract == nil || c.Replica == nil || c.Account == nil || c.Prover == nil || c.Store == nil {
		return nil, errors.New("wallet: a field of the configuration is not set")
	}
	view := c.Key.FullViewingKey()
	w := &Wallet{config: c, view: view, outbox: newOutbox(c.Store, view.Owner()), reserved: map[notes.Nullifier]any{},
		promised: map[notes.Commitment]*Plan{}, refs: map[string]*Plan{}}
	w.reset()
	entries, err := w.outbox.list()
	for _, e := range entries {
		w.hold(e.Ref, e.Nullifiers...)
	}
	return w, err
}

// reset forgets what was read from the chain.
func (w *Wallet) reset() {
	w.final, w.cursor, w.stale = newBook(w.view), ledger.Cursor{}, false
	for _, n := range w.expected {
		w.final.expect(n)
	}
	w.head = w.final
}

// String tells nothing of what is inside.
func (w *Wallet) String() string { return "wallet of " + w.view.Owner().String() }

// GoString tells nothing of what is inside.
func (w *Wallet) GoString() string { return w.String() }

// Replica returns the replica of the chain that the wallet reads.
func (w *Wallet) Replica() *ledger.Replica { return w.config.Replica }

// ZContract returns the deployment that the wallet's notes are in.
func (w *Wallet) ZContract() *ledger.ZContract { return w.config.ZContract }

// Account returns the public account that pays gas and deposits.
func (w *Wallet) Account() chain.Signer { return w.config.Account }

// Network returns the network of the wallet's addresses.
func (w *Wallet) Network() notes.Network { return w.config.Network }

// Store returns the store of the outbox.
func (w *Wallet) Store() store.Store { return w.config.Store }

// Address returns the address that others pay to.
func (w *Wallet) Address() notes.Address { return w.view.Address() }

// ParseAddress decodes an address of the wallet's network. The error wraps notes.ErrAddress and says what is wrong.
func (w *Wallet) ParseAddress(text string) (notes.Address, error) {
	return notes.ParseAddress(w.config.Network, text)
}

// Expect announces notes that may be paid to the account without a ciphertext that opens: the payments of deals, which both
// parties know from their terms. Notes of another owner are ignored. It takes effect with the next [Wallet.Sync], for payments
// made before it too. Expectations are not stored: announce them again after a restart.
func (w *Wallet) Expect(announced ...notes.Note) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, n := range announced {
		if n.Owner != w.view.Owner() || w.final.knows(n.Commitment()) {
			continue
		}
		w.expected = append(w.expected, n)
		w.final.expect(n)
		w.stale = w.stale || len(w.config.Replica.Latest().Positions(n.Commitment())) > 0
	}
}

// Notes returns the account's notes in the order in which they were queued, spent ones included.
func (w *Wallet) Notes() []Owned {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.notes()
}

func (w *Wallet) notes() []Owned {
	owned := make([]Owned, len(w.head.owned))
	for i, n := range w.head.owned {
		n.State = w.state(n)
		owned[i] = n
	}
	return owned
}

func (w *Wallet) state(n Owned) State {
	_, final := w.final.at[n.Nullifier]
	_, reserved := w.reserved[n.Nullifier]
	switch {
	case n.State == Spent:
		return Spent
	case !final || !w.final.appended(n.Position):
		return Pending
	case reserved || w.promised[n.Commitment] != nil:
		return Reserved
	}
	return Spendable
}

// Sent returns what the account paid and paid out, oldest first, what is not final included.
func (w *Wallet) Sent() []Sent {
	w.mu.Lock()
	defer w.mu.Unlock()
	return append([]Sent(nil), w.head.sent...)
}

// Outbox returns the transactions under way, oldest first.
func (w *Wallet) Outbox() ([]Entry, error) { return w.outbox.list() }

// Balance is what an account has of one asset.
type Balance struct {
	Asset notes.Asset
	// Spendable can be spent now; Pending once its batch is appended and final; Reserved is an input of transactions under way.
	Spendable, Pending, Reserved notes.Amount
}

// Balances returns the assets of which the account has or had notes, in the order in which it first got them.
func (w *Wallet) Balances() []Balance {
	var balances []Balance
	index := map[notes.Asset]int{}
	for _, n := range w.Notes() {
		i, ok := index[n.Note.Asset]
		if !ok {
			i = len(balances)
			index[n.Note.Asset] = i
			balances = append(balances, Balance{Asset: n.Note.Asset})
		}
		balances[i].add(n)
	}
	return balances
}

// Balance returns the account's balance of an asset.
func (w *Wallet) Balance(asset notes.Asset) Balance {
	for _, b := range w.Balances() {
		if b.Asset == asset {
			return b
		}
	}
	return Balance{Asset: asset}
}

func (b *Balance) add(n Owned) {
	switch n.State {
	case Spendable:
		b.Spendable = b.Spendable.Add(notes.AmountOf(n.Note.Value))
	case Pending:
		b.Pending = b.Pending.Add(notes.AmountOf(n.Note.Value))
	case Reserved:
		b.Reserved = b.Reserved.Add(notes.AmountOf(n.Note.Value))
	case Spent: // no longer the account's
	}
}
