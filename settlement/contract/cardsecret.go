package contract

import (
	"crypto/hpke"
	"fmt"

	"github.com/ethereum/go-ethereum/crypto"
)

// CardSecret is what the owner of a card derives the secrets of its deals from: the card's private
// key. So the seed of a party and the chain give every deal back. It never prints.
type CardSecret struct{ secret }

// NewCardSecret returns the secret of the card with the private key own. It returns an error for a
// key that can't be exported, as of a hardware module.
func NewCardSecret(own hpke.PrivateKey) (CardSecret, error) {
	raw, err := own.Bytes()
	if err != nil {
		return CardSecret{}, fmt.Errorf("contract: the card's private key: %w", err)
	}
	k, err := array32(raw)
	return CardSecret{newSecret(k)}, err
}

// Salt returns the salt of the terms that a party offers under a name of its own. So an offer that
// is made again under its name, on any machine, is the same offer.
func (s CardSecret) Salt(name string) [32]byte { return [32]byte(s.derive("salt/", []byte(name), 32)) }

// Key returns the key of the private contract that the party offers. It belongs to the terms, the
// chain and the z-contract, all of which the deal's identity covers. One key for several offers
// would let the buyer in one of them read the others.
func (s CardSecret) Key(id ID) Key { return Key{newSecret([32]byte(s.derive("key/", id[:], 32)))} }

// OfferTerms returns the terms as the party offers them: with the commitments and its cancel hash,
// which derive from the rest.
func (s CardSecret) OfferTerms(d Domain, t Terms) Terms {
	t = t.Derive(d, s.Key(t.ID(d)))
	t.SellerCancel = s.cancelHash(d, t, Seller)
	return t
}

// CancelPreimage returns the secret with which the party of a side can call the deal off. It
// derives from the deal's identity, both commitments and the side, so that no preimage serves two
// deals. A cancellation publishes it; that reveals nothing about other deals. The commitments in
// the terms must be set.
func (s CardSecret) CancelPreimage(d Domain, t Terms, side Side) [32]byte {
	id, payment, delivery := t.ID(d), t.Payment.Commitment.Bytes(), t.Delivery.Commitment.Bytes()
	data := append(append(id[:], payment[:]...), delivery[:]...)
	return [32]byte(s.derive("cancel/"+side.String()+"/", data, 32))
}

// cancelHash returns the cancel hash of the party of a side.
func (s CardSecret) cancelHash(d Domain, t Terms, side Side) [32]byte {
	return CancelHash(s.CancelPreimage(d, t, side))
}

// CancelHash returns the Keccak-256 hash of a preimage.
func CancelHash(preimage [32]byte) [32]byte { return crypto.Keccak256Hash(preimage[:]) }
