package settlement

import (
	"crypto/hpke"
	"errors"
	"fmt"
	"io"
	"slices"
	"sync"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

// Config is what a party is made of. Every field but Pinned and Poll must be set.
type Config struct {
	// Wallet is the party's money; its chain account pays the gas of messages, its store keeps the journal.
	Wallet *wallet.Wallet
	// Card is the party's own.
	Card contract.Card
	// Signer signs messages; it is the card's account.
	Signer contract.Signer
	// KEM is the private half of the card's key. Its owner can also cancel counterparties' legs.
	KEM hpke.PrivateKey
	// Pinned are the cards of the parties that this one deals with.
	Pinned []contract.Card
	// Poll is how often a waiting party looks for news; 0 means [chain.DefaultPoll].
	Poll time.Duration
}

// Format names the party, whatever the verb, and tells nothing of its keys.
func (c Config) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, c.String()) }

// String names the party, and tells nothing of its keys.
func (c Config) String() string { return "party " + c.Card.Name }

// MarshalText names the party, and tells nothing of its keys.
func (c Config) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// Party is one side's replica of its deals, and the power to act in them. Its methods may be called from any goroutine; actions
// take place one at a time.
type Party struct {
	config  Config
	domain  contract.Domain
	chain   *ledger.ZContract
	journal journal
	secret  func() []byte // from which cancel preimages derive; in a closure, which prints as an address

	acting sync.Mutex // one action at a time: a thread's messages are numbered
	mu     sync.Mutex // guards what follows
	log    history
	deals  map[contract.ID]*deal
}

// New returns a party; [Party.Sync] fills it.
func New(c Config) (*Party, error) {
	if c.Wallet == nil || c.Signer == nil || c.KEM == nil {
		return nil, errors.New("settlement: a field of the configuration is not set")
	}
	if err := c.Card.Verify(); err != nil {
		return nil, err
	}
	if c.Card.Address != c.Wallet.Address() || c.Card.Signer != c.Signer.Address() || string(c.Card.Key.Bytes()) != string(c.KEM.PublicKey().Bytes()) {
		return nil, errors.New("settlement: the card is not that of the wallet and the keys")
	}
	if c.Poll == 0 {
		c.Poll = chain.DefaultPoll
	}
	secret, err := c.KEM.Bytes()
	if err != nil {
		return nil, fmt.Errorf("settlement: the card's private key: %w", err)
	}
	chain := c.Wallet.ZContract()
	return &Party{
		config: c, chain: chain, secret: func() []byte { return secret }, deals: map[contract.ID]*deal{}, log: newHistory(),
		domain:  contract.Domain{ChainID: chain.Client().ChainID(), ZContract: chain.Addresses().ZContract},
		journal: newJournal(c.Wallet.Store(), c.Card.Fingerprint()),
	}, nil
}

// Format names the party, whatever the verb, and tells nothing of its keys.
func (p *Party) Format(f fmt.State, verb rune) { p.config.Format(f, verb) }

// String names the party, and tells nothing of its keys.
func (p *Party) String() string { return p.config.String() }

// MarshalText names the party, and tells nothing of its keys.
func (p *Party) MarshalText() ([]byte, error) { return p.config.MarshalText() }

// Wallet returns the party's money.
func (p *Party) Wallet() *wallet.Wallet { return p.config.Wallet }

// Card returns the party's own card.
func (p *Party) Card() contract.Card { return p.config.Card }

// Domain returns the chain and z-contract that the party's deals are of.
func (p *Party) Domain() contract.Domain { return p.domain }

// knows says whether a party of the terms is this one or one that it pinned.
func (p *Party) knows(party contract.Party) bool {
	is := func(card contract.Card) bool { return card.Party() == party }
	return is(p.config.Card) || slices.ContainsFunc(p.config.Pinned, is)
}

func newJournal(s store.Store, of contract.Fingerprint) journal {
	return journal{s, fmt.Sprintf("settlement/%x/", of[:8])}
}
