package contract

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/crypto"
)

// PrivateContract reads and writes the messages of one private contract and computes its state. Its
// methods may be called from any goroutine.
type PrivateContract struct {
	domain Domain
	read   ReadKey
	deal   ID
	cache  *readCache
}

// Open returns the private contract of a deal under its read key. It does not check that the key
// and the deal belong together: if they don't, the state stays in [PhaseNone].
func Open(d Domain, read ReadKey, deal ID) *PrivateContract {
	return &PrivateContract{domain: d, read: read, deal: deal, cache: newReadCache()}
}

// Format prints the deal's identity for every verb, and never the read key.
func (c *PrivateContract) Format(f fmt.State, _ rune) {
	_, _ = fmt.Fprintf(f, "contract %x", c.deal[:])
}

// MarshalText returns the deal's identity, and never the read key.
func (c *PrivateContract) MarshalText() ([]byte, error) {
	return fmt.Appendf(nil, "contract %x", c.deal[:]), nil
}

// Deal returns the deal's identity.
func (c *PrivateContract) Deal() ID { return c.deal }

// Domain returns the chain and the z-contract that the private contract belongs to.
func (c *PrivateContract) Domain() Domain { return c.domain }

// Link is the end of a sender's thread, which the sender's next message continues. The zero value
// is the link of a sender that has not written yet.
type Link struct {
	// Next is the number of the sender's next message.
	Next uint64
	// Last is the digest of the sender's last message, zero if there is none.
	Last [32]byte
}

// NewOffer creates a private contract and returns it with its first message. It derives the
// contract's key and the fields of [CardSecret.OfferTerms] from the seller's secret own, signs the
// terms as the seller, and wraps the key to both cards. The buyer's cancel hash must not be set in
// the terms. Errors are [FieldError] for the terms, [ErrCard] for a card, or the signer's.
//
// The same terms give a message that says the same. Look for the offer on the chain, and store the
// draft before posting it: two messages of one number that say different things are equivocation.
func NewOffer(
	ctx context.Context, signer Signer, d Domain, own CardSecret, t Terms, buyer, seller Card,
) (*PrivateContract, Draft, error) {
	t = own.OfferTerms(d, t)
	if err := t.checkCards(buyer, seller, signer); err != nil {
		return nil, Draft{}, err
	}
	if err := errors.Join(t.Validate(0), Offer{Terms: t}.check()); err != nil {
		return nil, Draft{}, err
	}
	signature, err := sign(ctx, signer, t.TypedData(d))
	if err != nil {
		return nil, Draft{}, err
	}
	key := own.Key(t.ID(d))
	c := Open(d, key.Read(), t.ID(d))
	m, err := c.newMessage(ctx, signer, Link{}, Offer{Terms: t, Signature: signature})
	if err != nil {
		return nil, Draft{}, err
	}
	wraps, err := c.wrapKey(key, buyer, seller)
	if err != nil {
		return nil, Draft{}, err
	}
	draft, err := c.read.draftInbox(m, wraps)
	return c, draft, err
}

// checkCards checks that the terms name the parties of the cards, and that the signer is the
// seller's.
func (t Terms) checkCards(buyer, seller Card, signer Signer) error {
	if err := errors.Join(buyer.Verify(), seller.Verify()); err != nil {
		return err
	}
	if t.Buyer != buyer.Party() {
		return &FieldError{Field: "buyer", Reason: "not the party of the buyer's card"}
	}
	if t.Seller != seller.Party() || signer.Address() != seller.Signer {
		return &FieldError{Field: "seller", Reason: "not the party of the seller's card"}
	}
	return nil
}

// wrapKey wraps the private contract's key to each of two cards.
func (c *PrivateContract) wrapKey(key Key, buyer, seller Card) (wraps [2][]byte, err error) {
	invitation := Invitation{Key: &key, Deal: c.deal}
	for i, card := range []Card{buyer, seller} {
		if wraps[i], err = wrap(c.domain, card.Key, invitation); err != nil {
			return wraps, err
		}
	}
	return wraps, nil
}

// Write signs and encrypts a party's next message and returns it with the link after it. The
// message continues at, the sender's link in the newest [State], or the link that the previous call
// returned. An [Offer] is written by [NewOffer] and a [Grant] by [PrivateContract.Grant]; Write
// refuses both.
//
// Store the draft before posting it: two messages of one number that say different things are
// equivocation.
func (c *PrivateContract) Write(ctx context.Context, signer Signer, at Link, b Body) (Draft, Link, error) {
	if b.Kind().inbox() {
		return Draft{}, at, fmt.Errorf("contract: Write can't write a message of kind %s", b.Kind())
	}
	m, err := c.newMessage(ctx, signer, at, b)
	if err != nil {
		return Draft{}, at, err
	}
	draft, err := c.read.draft(m)
	return draft, m.link(c.domain), err
}

// Accept completes the offered terms with the buyer's cancel hash, which derives from the buyer's
// secret own, and signs them as the buyer. It returns [ErrCommitment] if the terms' commitments are
// not those of the notes under key, and a [FieldError] if the terms are not valid. It does not
// check the deadline, since it knows no time.
func (c *PrivateContract) Accept(
	ctx context.Context, signer Signer, own CardSecret, key Key, offered Terms,
) (Accept, error) {
	if err := offered.CheckNotes(c.domain, key); err != nil {
		return Accept{}, err
	}
	cancel := own.cancelHash(c.domain, offered, Buyer)
	offered.BuyerCancel = cancel
	if err := errors.Join(offered.Validate(0), Accept{Cancel: cancel}.check()); err != nil {
		return Accept{}, err
	}
	signature, err := sign(ctx, signer, offered.TypedData(c.domain))
	return Accept{Cancel: cancel, Signature: signature}, err
}

// Grant writes a message that gives the read key to a third party's card. Link and storing are as
// in [PrivateContract.Write]. The error wraps [ErrCard] if the card is not valid.
func (c *PrivateContract) Grant(ctx context.Context, signer Signer, at Link, to Card) (Draft, Link, error) {
	if err := to.Verify(); err != nil {
		return Draft{}, at, err
	}
	wrapped, err := wrap(c.domain, to.Key, Invitation{ReadKey: c.read, Deal: c.deal})
	if err != nil {
		return Draft{}, at, err
	}
	decoy, err := newDecoy()
	if err != nil {
		return Draft{}, at, err
	}
	grant := Grant{Grantee: to.Fingerprint(), Name: to.Name, Wrapped: crypto.Keccak256Hash(wrapped)}
	m, err := c.newMessage(ctx, signer, at, grant)
	if err != nil {
		return Draft{}, at, err
	}
	draft, err := c.read.draftInbox(m, [2][]byte{wrapped, decoy})
	return draft, m.link(c.domain), err
}

// newMessage returns the signed message that continues a thread at a link.
func (c *PrivateContract) newMessage(ctx context.Context, signer Signer, at Link, b Body) (Message, error) {
	if err := b.check(); err != nil {
		return Message{}, err
	}
	m := Message{Channel: c.read.Channel(), Deal: c.deal, Number: at.Next, Previous: at.Last, Body: b}
	return m, m.sign(ctx, c.domain, signer)
}

// link returns the link after the message.
func (m Message) link(d Domain) Link { return Link{Next: m.Number + 1, Last: m.Digest(d)} }

// Read decrypts a post and verifies its signature. It returns [ErrUnreadable] for a post that is
// not of this private contract, and [ErrSignature] for a message that its sender did not sign.
func (c *PrivateContract) Read(p Post) (Message, error) {
	m, err := c.read.openPost(p)
	if err != nil {
		return Message{}, err
	}
	return m, m.Verify(c.domain)
}
