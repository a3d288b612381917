package contract

import (
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha512"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
)

// ErrCommitment is returned when a commitment in the terms is not the one that the contract's key and the terms give.
var ErrCommitment = errors.New("contract: a commitment is not that of the agreed note")

// Key is the secret of one private contract, known to its two parties: the notes that the deal pays derive from it.
type Key struct{ secret }

// ReadKey reads a contract's messages and finds its topics. It derives from the [Key], builds no payment, and is what a party
// that is added later gets.
type ReadKey struct{ secret }

// NewKey returns a fresh key.
func NewKey() (Key, error) {
	var k [32]byte
	if _, err := rand.Read(k[:]); err != nil {
		return Key{}, fmt.Errorf("contract: new key: %w", err)
	}
	return Key{newSecret(k)}, nil
}

// KeyFromBytes wraps an exported key; it returns an error unless there are 32 bytes.
func KeyFromBytes(b []byte) (Key, error) {
	k, err := array32(b)
	return Key{newSecret(k)}, err
}

// ReadKeyFromBytes wraps an exported read key; it returns an error unless there are 32 bytes.
func ReadKeyFromBytes(b []byte) (ReadKey, error) {
	k, err := array32(b)
	return ReadKey{newSecret(k)}, err
}

func array32(b []byte) (out [32]byte, err error) {
	if len(b) != len(out) {
		return out, errors.New("contract: a key has 32 bytes")
	}
	copy(out[:], b)
	return out, nil
}

// derive returns n bytes for a purpose: HKDF-SHA-512 with salt "zsettle/v1" and info "zsettle/v1/contract/" ‖ purpose ‖ data.
func derive(secret []byte, purpose string, data []byte, n int) []byte {
	out, err := hkdf.Key(sha512.New, secret, []byte("zsettle/v1"), "zsettle/v1/contract/"+purpose+string(data), n)
	if err != nil {
		panic(fmt.Sprintf("contract: internal error: %v", err)) // only a length beyond 16 kB fails
	}
	return out
}

// Read returns the read key.
func (k Key) Read() ReadKey { return ReadKey{newSecret([32]byte(k.derive("read", nil, 32)))} }

// Channel names the contract's thread of messages to those who can read it.
func (k ReadKey) Channel() [32]byte { return [32]byte(k.derive("channel", nil, 32)) }

// Topic is where the sender's message of a number is posted. Without the key two topics can't be told to belong together.
func (k ReadKey) Topic(sender common.Address, number uint64) [32]byte {
	return [32]byte(k.derive("topic", binary.BigEndian.AppendUint64(sender.Bytes(), number), 32))
}

// note returns the note that the party of a side pays with: the payee is its counterparty, rho derives from key and deal.
func (k Key) note(t Terms, id ID, s Side) notes.Note {
	rho := field.Reduce(k.derive("rho/"+s.String()+"/", id[:], 64))
	a := t.Gives(s)
	return notes.Note{Asset: a.Asset, Value: a.Value, Owner: t.Party(s.Other()).Address.Owner, Rho: notes.Rho{Element: rho}}
}

// Note returns the note that the party of a side pays with.
func (k Key) Note(d Domain, t Terms, s Side) notes.Note { return k.note(t, t.ID(d), s) }

// Derive returns the terms with both commitments filled in.
func (t Terms) Derive(d Domain, k Key) Terms {
	id := t.ID(d)
	t.Payment.Commitment = k.note(t, id, Buyer).Commitment()
	t.Delivery.Commitment = k.note(t, id, Seller).Commitment()
	return t
}

// CheckNotes recomputes both commitments; it returns [ErrCommitment] when one is another than the terms'.
func (t Terms) CheckNotes(d Domain, k Key) error {
	if t.Derive(d, k) != t {
		return ErrCommitment
	}
	return nil
}

// CancelPreimage returns a party's secret that sets its counterparty's held leg free: a PRF of a secret of the account (32
// bytes or more) and the deal. Publishing it, as a cancellation does, tells nothing of other deals.
func CancelPreimage(secret []byte, id ID, s Side) [32]byte {
	return [32]byte(derive(secret, "cancel/"+s.String()+"/", id[:], 32))
}

// CancelHash returns what stands in a leg for a preimage: its Keccak-256.
func CancelHash(preimage [32]byte) [32]byte { return crypto.Keccak256Hash(preimage[:]) }
