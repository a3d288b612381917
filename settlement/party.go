package settlement

import (
	"bytes"
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
	"github.com/zsettle/zsettle/wallet"
)

// Config has what a [Party] needs. Every field except Pinned, Poll, Margin, Survived and Approved
// must be set.
type Config struct {
	// Wallet has the party's money. Its public account pays the gas of messages, and the
	// party's journal is in the wallet's.
	Wallet *wallet.Wallet
	// Card is the party's own card. Its address is the wallet's.
	Card contract.Card
	// Signer signs the party's messages. Its account is that of the card.
	Signer contract.Signer
	// KEM is the private key that belongs to the card's public key. It must be a key in memory: New
	// refuses one that can't be exported, as of a hardware module. The party's secrets of its deals
	// derive from it; see [contract.CardSecret].
	KEM hpke.PrivateKey
	// Pinned are the cards of the parties that this one deals with.
	Pinned []contract.Card
	// Poll is the longest time that a waiting party lets pass before it looks at the chain again; 0
	// means [chain.DefaultPoll].
	Poll time.Duration
	// Margin is how long before a deal's deadline the party begins nothing new in it; the zero
	// value means [DefaultMargin].
	Margin Margin
	// Survived, if it is set, is called with each error after which [Party.Run] or
	// [Party.AwaitDeal] tries again, and with [ErrNotFinal] when [Party.Swap] waits. It may be
	// called from several goroutines at the same time.
	Survived func(contract.ID, error)
	// Approved, if it is set, says whether [Party.Step] and [Party.Run] may make the party's leg in
	// a deal. While it may not be made, they wait. It is asked often.
	Approved func(Deal) (bool, error)
}

// Format prints the party's name for every verb, and never a key.
func (c Config) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, c.String()) }

// String returns "party" and the name on the card.
func (c Config) String() string { return "party " + c.Card.Name }

// MarshalText returns what [Config.String] does.
func (c Config) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// Party knows the deals of one party and acts in them. Its methods may be called from any
// goroutine. In one deal it takes one action at a time: an action waits until the one before has
// returned, or until its context ends. Deals don't wait for each other.
type Party struct {
	config    Config
	domain    contract.Domain
	zcontract *ledger.ZContract
	journal   journal
	secret    contract.CardSecret

	acting  *locks  // of deals, because a party numbers its messages in each, and of salts
	syncing *shared // the work of [Party.Sync]
	claims  *claims // the money that deals wait for
	pace    pace    // of the chain's blocks
	early   early   // attempts that came too early
	pinned  *pinned // cards

	log    history // used by syncing only
	loaded bool    // log and deals have what the index has; used by syncing only

	mu    sync.Mutex // guards the fields below; syncing alone changes deals
	deals *following
	now   uint64 // the time of the newest final block
}

// New returns a party that knows no deals yet; call [Party.Sync] next. The error wraps
// [contract.ErrCard] if the card is not valid.
func New(c Config) (*Party, error) {
	if err := c.check(); err != nil {
		return nil, err
	}
	if c.Poll == 0 {
		c.Poll = chain.DefaultPoll
	}
	if c.Margin == (Margin{}) {
		c.Margin = DefaultMargin
	}
	secret, err := contract.NewCardSecret(c.KEM)
	if err != nil {
		return nil, err
	}
	z := c.Wallet.ZContract()
	p := &Party{
		config:    c,
		domain:    contract.Domain{ChainID: z.Client().ChainID(), ZContract: z.Addresses().ZContract},
		zcontract: z,
		journal:   newJournal(c.Wallet.Outbox().Journal(), c.Card.Fingerprint()),
		secret:    secret,
		acting:    newLocks(),
		claims:    newClaims(),
		pinned:    &pinned{cards: slices.Clone(c.Pinned)},
		deals:     newFollowing(),
	}
	p.syncing = &shared{work: p.sync}
	p.log = history{
		replica: c.Wallet.Replica(),
		index:   index{c.Wallet.Cache(), p.journal.prefix + "index/", secret},
		open: func(post contract.Post) (contract.Invitation, error) {
			return contract.OpenInbox(p.domain, c.KEM, post)
		},
	}
	return p, nil
}

// check checks that the needed fields are set and that the card is that of the wallet and the keys.
func (c Config) check() error {
	if c.Wallet == nil || c.Signer == nil || c.KEM == nil {
		return errors.New("settlement: the configuration needs a wallet, a signer and a KEM key")
	}
	if err := c.Card.Verify(); err != nil {
		return err
	}
	if c.Card.Address != c.Wallet.Address() {
		return errors.New("settlement: the card's address is not the wallet's; use the card of this wallet")
	}
	if c.Card.Signer != c.Signer.Address() {
		return errors.New("settlement: the card's signer is another account; use the account of the card")
	}
	if !bytes.Equal(c.Card.Key.Bytes(), c.KEM.PublicKey().Bytes()) {
		return errors.New("settlement: the card's key is not the public half of the KEM key")
	}
	return nil
}

// Format prints the party's name for every verb, and never a key.
func (p *Party) Format(f fmt.State, verb rune) { p.config.Format(f, verb) }

// String returns "party" and the name on the card.
func (p *Party) String() string { return p.config.String() }

// MarshalText returns what [Party.String] does.
func (p *Party) MarshalText() ([]byte, error) { return p.config.MarshalText() }

// Wallet returns the party's wallet.
func (p *Party) Wallet() *wallet.Wallet { return p.config.Wallet }

// Card returns the party's own card.
func (p *Party) Card() contract.Card { return p.config.Card }

// Domain returns the chain and the z-contract of the party's deals.
func (p *Party) Domain() contract.Domain { return p.domain }

// Pin adds a card to those of the parties that this one deals with, as [Config.Pinned] does. Offers
// that came before can be accepted after it, and the next [Party.Sync] reads what of their messages
// was left out. The error wraps [contract.ErrCard].
func (p *Party) Pin(card contract.Card) error {
	if err := card.Verify(); err != nil {
		return err
	}
	p.pinned.add(card)
	return nil
}

// knows reports whether a party of the terms is this one or one whose card is pinned.
func (p *Party) knows(party contract.Party) bool {
	return p.config.Card.Party() == party || p.pinned.has(party)
}
