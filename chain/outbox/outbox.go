package outbox

import (
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/store"
)

const (
	// DefaultPatience is how long a transaction is waited for before it is sent again.
	DefaultPatience = 15 * time.Second

	// DefaultRaise is the limit of a price as a multiple of the first offer.
	DefaultRaise = 10
)

var (
	// ErrUnknown is returned for an ID under which the outbox has nothing.
	ErrUnknown = errors.New("outbox: there is no transaction under this ID")
	// ErrOther is returned for an ID under which another transaction was written down.
	ErrOther = errors.New("outbox: another transaction was written down under this ID")
	// ErrNonceTaken is returned when another transaction of the account has the nonce in the chain,
	// for good: the transaction was never carried out and never will be. See [Outbox.Again].
	ErrNonceTaken = errors.New("outbox: another transaction of the account took the nonce")
	// ErrAbandoned is returned for a transaction that the user abandoned: it was never carried out
	// and never will be.
	ErrAbandoned = errors.New("outbox: the transaction was abandoned")
)

// PriceError is returned when the market asks more for gas than the user allows. The transaction
// stays in the outbox, and is mined if the price falls.
type PriceError struct {
	// Needed is what would have to be offered, and Max the most that the transaction may offer, see
	// [Config.MaxPrice]. Both are in wei for a unit of gas.
	Needed, Max *big.Int
}

// Error says both prices and what can be done.
func (e *PriceError) Error() string {
	return fmt.Sprintf("outbox: gas costs %v wei, more than the %v that may be offered; allow a higher price, or wait",
		e.Needed, e.Max)
}

// Config is what an outbox works with. Client, Account and Journal must be set.
type Config struct {
	// Client is a client of the chain. Its finality says when a transaction needs no more care.
	Client *chain.Client
	// Account signs, and pays the gas.
	Account chain.Signer
	// Journal keeps the transactions. Several accounts and other users may share it. No two
	// outboxes may have the same account and journal.
	Journal store.Store
	// MaxPrice is the most that a transaction may offer for a unit of gas, in wei. Nil means
	// [DefaultRaise] times what was offered first under its ID, and was not 0, also for one that
	// [Outbox.Again] writes down later. The last ninth below it is kept for the empty transaction
	// that takes the place of one that is given up, see [Outbox.Abandon].
	MaxPrice *big.Int
	// Patience is how long a transaction is waited for before it is sent again, with a higher price
	// if the market asks one; 0 means [DefaultPatience].
	Patience time.Duration
	// Stall is for how long no block may come while a transaction waits before the chain counts as
	// standing still; 0 means [DefaultStall].
	Stall time.Duration
	// Stalled, if it is set, is called when the chain stands still, and again after each further
	// time of Stall. It must return soon, and not call the outbox.
	Stalled func(*StalledError)
	// Now is the clock; nil means time.Now.
	Now func() time.Time
}

// Outbox sends the transactions of one account. Its methods may be called from any goroutine.
type Outbox struct {
	config Config
	chain  *chain.Client
	from   common.Address
	prefix string // of the account's entries in the journal

	pushing chan struct{} // holds one value while a goroutine brings the transactions on
	pushed  time.Time     // when that began last, changed by that goroutine only

	mu       sync.Mutex               // guards the fields below
	reserved map[uint64]struct{}      // nonces of transactions that are being signed
	writing  map[string]chan struct{} // closed when nobody writes under an ID any more
	awaited  map[string]struct{}      // IDs that Transact waits for
	progress map[uint64]progress      // of the open transactions by nonce, since the process began
	stall    stall
	gap      time.Time // since when the next nonce of the chain is nobody's, as far as it is
}

// New returns the outbox of an account. It asks nothing of the chain.
func New(c Config) (*Outbox, error) {
	if c.Client == nil || c.Account == nil || c.Journal == nil {
		return nil, errors.New("outbox: the configuration needs a client, an account and a journal")
	}
	if c.Patience == 0 {
		c.Patience = DefaultPatience
	}
	if c.Stall == 0 {
		c.Stall = DefaultStall
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	from := c.Account.Address()
	return &Outbox{
		config:   c,
		chain:    c.Client,
		from:     from,
		prefix:   fmt.Sprintf("outbox/%x/", from),
		pushing:  make(chan struct{}, 1),
		reserved: map[uint64]struct{}{},
		writing:  map[string]chan struct{}{},
		awaited:  map[string]struct{}{},
		progress: map[uint64]progress{},
	}, nil
}

// InMemory returns an outbox whose journal is in memory, for a process whose work may be lost with
// it: a demonstration, a test, a command that does one thing.
func InMemory(client *chain.Client, account chain.Signer) (*Outbox, error) {
	memory, err := store.OpenMemory()
	if err != nil {
		return nil, err
	}
	return New(Config{Client: client, Account: account, Journal: memory})
}

// Account returns the account that signs and pays.
func (o *Outbox) Account() chain.Signer { return o.config.Account }

// Address returns the address of the account.
func (o *Outbox) Address() common.Address { return o.from }

// Journal returns the store that keeps the transactions.
func (o *Outbox) Journal() store.Store { return o.config.Journal }

// Client returns the client of the chain.
func (o *Outbox) Client() *chain.Client { return o.chain }

// String shows the account.
func (o *Outbox) String() string { return "outbox of " + o.from.Hex() }
