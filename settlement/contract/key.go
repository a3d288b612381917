package contract

import (
	"crypto/hkdf"
	"crypto/sha512"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
)

// ErrCommitment is returned when a commitment in the terms is not that of the note which the
// private contract's key and the terms determine.
var ErrCommitment = errors.New("contract: a commitment in the terms is not that of the agreed note; do not accept them")

// Key is the secret of one private contract, which only its two parties know. The offering party
// derives it, see [CardSecret.Key], and wraps it to both. The notes that the deal pays derive from
// it.
type Key struct{ secret }

// ReadKey decrypts the messages of one private contract and finds their topics. It derives from the
// [Key], but can neither compute the deal's notes nor write messages that count. A party that is
// added by a grant gets the read key only.
type ReadKey struct{ secret }

// KeyFromBytes returns the key with an exported secret. It returns an error unless b has 32 bytes.
func KeyFromBytes(b []byte) (Key, error) {
	k, err := array32(b)
	return Key{newSecret(k)}, err
}

// ReadKeyFromBytes returns the read key with an exported secret. It returns an error unless b has
// 32 bytes.
func ReadKeyFromBytes(b []byte) (ReadKey, error) {
	k, err := array32(b)
	return ReadKey{newSecret(k)}, err
}

func array32(b []byte) (out [32]byte, err error) {
	if len(b) != len(out) {
		return out, fmt.Errorf("contract: a key of %d bytes, want %d", len(b), len(out))
	}
	copy(out[:], b)
	return out, nil
}

// derive returns n bytes for a purpose: HKDF-SHA-512 (RFC 5869) with salt "zsettle/v1" and info
// "zsettle/v1/contract/" ‖ purpose ‖ data.
func derive(secret []byte, purpose string, data []byte, n int) []byte {
	out, err := hkdf.Key(sha512.New, secret, []byte("zsettle/v1"), "zsettle/v1/contract/"+purpose+string(data), n)
	if err != nil {
		panic(fmt.Sprintf("contract: internal error: %v", err)) // only more than 255·64 bytes fail
	}
	return out
}

// Read returns the read key that derives from k.
func (k Key) Read() ReadKey { return ReadKey{newSecret([32]byte(k.derive("read", nil, 32)))} }

// Channel returns the identifier of the private contract that is inside each of its messages.
func (k ReadKey) Channel() [32]byte { return [32]byte(k.derive("channel", nil, 32)) }

// Topic returns the topic under which the sender's message of a number is posted. Without the read
// key nobody can link the topics of one private contract.
func (k ReadKey) Topic(sender common.Address, number uint64) [32]byte {
	return [32]byte(k.derive("topic", binary.BigEndian.AppendUint64(sender.Bytes(), number), 32))
}

// OfferTopic returns the topic of the offer, by which whoever has the read key finds the first
// message and with it the parties.
func (k ReadKey) OfferTopic() [32]byte { return [32]byte(k.derive("offer topic", nil, 32)) }

// topicOf returns the topic of a message: of an offer [ReadKey.OfferTopic], and of any other that
// of its sender and number.
func (k ReadKey) topicOf(m Message) [32]byte {
	if m.Body.Kind() == KindOffer {
		return k.OfferTopic()
	}
	return k.Topic(m.Sender, m.Number)
}

// note returns the note that the party of a side pays with. Its owner is the counterparty, and its
// rho derives from the key, the side and the deal.
func (k Key) note(t Terms, id ID, s Side) notes.Note {
	rho := field.Reduce(k.derive("rho/"+s.String()+"/", id[:], 64))
	leg := t.LegTerms(s)
	return notes.Note{
		Asset: leg.Asset, Value: leg.Value, Owner: t.Party(s.Other()).Address.Owner, Rho: notes.Rho{Element: rho},
	}
}

// Note returns the note that the party of a side pays with. Its owner is the counterparty.
func (k Key) Note(d Domain, t Terms, s Side) notes.Note { return k.note(t, t.ID(d), s) }

// Derive returns the terms with both commitments set to those of the deal's notes under the key.
func (t Terms) Derive(d Domain, k Key) Terms {
	id := t.ID(d)
	t.Payment.Commitment = k.note(t, id, Buyer).Commitment()
	t.Delivery.Commitment = k.note(t, id, Seller).Commitment()
	return t
}

// CheckNotes recomputes both commitments. It returns [ErrCommitment] if one differs from the terms.
func (t Terms) CheckNotes(d Domain, k Key) error {
	if t.Derive(d, k) != t {
		return ErrCommitment
	}
	return nil
}
