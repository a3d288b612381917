package contract

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/crypto"
)

// PrivateContract is one private contract as everyone who can read it sees it.
type PrivateContract struct {
	domain Domain
	read   ReadKey
	deal   ID
	known  *readings
}

// Open returns the contract of a deal under its read key.
func Open(d Domain, read ReadKey, deal ID) *PrivateContract {
	return &PrivateContract{d, read, deal, &readings{of: map[[32]byte]reading{}}}
}

// Format names the deal, whatever the verb, and never the key.
func (c *PrivateContract) Format(f fmt.State, _ rune) {
	_, _ = fmt.Fprintf(f, "contract %x", c.deal[:])
}

// MarshalText names the deal, and never the key.
func (c *PrivateContract) MarshalText() ([]byte, error) {
	return fmt.Appendf(nil, "contract %x", c.deal[:]), nil
}

// Deal returns the deal's identity.
func (c *PrivateContract) Deal() ID { return c.deal }

// Domain returns the chain and z-contract that the contract belongs to.
func (c *PrivateContract) Domain() Domain { return c.domain }

// Link is where a sender's thread stands: the number of its next message and the digest of its last.
type Link struct {
	Next uint64
	Last [32]byte
}

// NewOffer opens a contract: it derives the terms' commitments, signs them as the seller, and wraps the key to both cards.
// The seller's cancel hash must be set. Keep the key and the draft before posting: posting another draft under the same key
// is equivocation.
func NewOffer(ctx context.Context, signer Signer, d Domain, key Key, t Terms, buyer, seller Card) (*PrivateContract, Draft, error) {
	t = t.Derive(d, key)
	if err := t.matches(buyer, seller, signer); err != nil {
		return nil, Draft{}, err
	}
	if err := errors.Join(t.Validate(0), Offer{Terms: t}.check()); err != nil {
		return nil, Draft{}, err
	}
	signature, err := sign(ctx, signer, t.TypedData(d))
	if err != nil {
		return nil, Draft{}, err
	}
	c := Open(d, key.Read(), t.ID(d))
	m, err := c.message(ctx, signer, Link{}, Offer{t, signature})
	if err != nil {
		return nil, Draft{}, err
	}
	var wraps [2][]byte
	for i, card := range []Card{buyer, seller} {
		if wraps[i], err = wrap(d, card.Key, wrapsKey, key.Export(), c.deal); err != nil {
			return nil, Draft{}, err
		}
	}
	draft, err := c.read.draftInbox(m, wraps)
	return c, draft, err
}

// matches checks that the terms name the cards' parties, and the signer as the seller.
func (t Terms) matches(buyer, seller Card, signer Signer) error {
	if err := errors.Join(buyer.Verify(), seller.Verify()); err != nil {
		return err
	}
	if t.Buyer != buyer.Party() {
		return &FieldError{"buyer", "not the party of the buyer's card"}
	}
	if t.Seller != seller.Party() || signer.Address() != seller.Signer {
		return &FieldError{"seller", "not the party of the seller's card"}
	}
	return nil
}

// Party returns the card's party as terms name it.
func (c Card) Party() Party { return Party{c.Signer, c.Address} }

// Write signs and seals a party's next message, at the link of its thread in the newest state (plus what it posted since). An
// [Offer] or [Grant] has a function of its own. Keep the draft before posting: two messages of one number are equivocation.
func (c *PrivateContract) Write(ctx context.Context, signer Signer, at Link, b Body) (Draft, Link, error) {
	if b.Kind().inbox() {
		return Draft{}, at, fmt.Errorf("contract: a %s is not written to a thread's topic", b.Kind())
	}
	m, err := c.message(ctx, signer, at, b)
	if err != nil {
		return Draft{}, at, err
	}
	draft, err := c.read.draft(m)
	return draft, Link{at.Next + 1, m.Digest(c.domain)}, err
}

// Accept signs the complete terms with the buyer's cancel hash; key must give the terms' commitments, else it is [ErrCommitment].
func (c *PrivateContract) Accept(ctx context.Context, signer Signer, key Key, offered Terms, cancel [32]byte) (Accept, error) {
	if err := offered.CheckNotes(c.domain, key); err != nil {
		return Accept{}, err
	}
	offered.BuyerCancel = cancel
	if err := errors.Join(offered.Validate(0), Accept{Cancel: cancel}.check()); err != nil {
		return Accept{}, err
	}
	signature, err := sign(ctx, signer, offered.TypedData(c.domain))
	return Accept{cancel, signature}, err
}

// Grant gives the read key to a third party's card.
func (c *PrivateContract) Grant(ctx context.Context, signer Signer, at Link, to Card) (Draft, Link, error) {
	if err := to.Verify(); err != nil {
		return Draft{}, at, err
	}
	wrapped, err := wrap(c.domain, to.Key, wrapsReadKey, c.read.Export(), c.deal)
	if err != nil {
		return Draft{}, at, err
	}
	other, err := decoy()
	if err != nil {
		return Draft{}, at, err
	}
	m, err := c.message(ctx, signer, at, Grant{to.Fingerprint(), to.Name, crypto.Keccak256Hash(wrapped)})
	if err != nil {
		return Draft{}, at, err
	}
	draft, err := c.read.draftInbox(m, [2][]byte{wrapped, other})
	return draft, Link{at.Next + 1, m.Digest(c.domain)}, err
}

func (c *PrivateContract) message(ctx context.Context, signer Signer, at Link, b Body) (Message, error) {
	if err := b.check(); err != nil {
		return Message{}, err
	}
	m := Message{Channel: c.read.Channel(), Deal: c.deal, Number: at.Next, Previous: at.Last, Body: b}
	return m, m.sign(ctx, c.domain, signer)
}

// Read opens a post and verifies its signature. It returns [ErrUnreadable] for what is not this contract's, [ErrSignature] for
// what its sender did not sign.
func (c *PrivateContract) Read(p Post) (Message, error) {
	m, err := c.read.open(p)
	if err != nil {
		return Message{}, err
	}
	return m, m.Verify(c.domain)
}
