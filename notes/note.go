package notes

import (
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/field/hash"
)

// Asset is the 20-byte address of an ERC-20 token; in the field it is that address as an integer.
type Asset [20]byte

// ErrAsset is returned for an asset that is not an address of 20 bytes.
var ErrAsset = errors.New("notes: an asset is 0x and 40 hexadecimal digits")

// AssetFromElement is the inverse of [Asset.Element]; it returns [ErrAsset] for an element of more
// than 160 bits.
func AssetFromElement(e field.Element) (a Asset, err error) {
	x := e.Big()
	if x.BitLen() > 160 {
		return a, ErrAsset
	}
	x.FillBytes(a[:])
	return a, nil
}

// Element returns the asset in the field.
func (a Asset) Element() field.Element {
	e, err := field.FromBig(new(big.Int).SetBytes(a[:]))
	if err != nil {
		panic("notes: internal error: an address outside the field")
	}
	return e
}

// String returns 0x and 40 lower-case hexadecimal digits.
func (a Asset) String() string { return "0x" + hex.EncodeToString(a[:]) }

// MarshalText encodes a as [Asset.String] does.
func (a Asset) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText decodes 0x and 40 hexadecimal digits of either case.
func (a *Asset) UnmarshalText(text []byte) error {
	s, ok := strings.CutPrefix(string(text), "0x")
	b, err := hex.DecodeString(s)
	if !ok || err != nil || len(b) != len(a) {
		return ErrAsset
	}
	copy(a[:], b)
	return nil
}

// Rho makes a note's commitment unique. Its derivation is in docs/spec.md, section 4.
type Rho struct{ field.Element }

// Commitment represents a note in the commitment tree: Hash(NOTE; asset, value, owner, rho).
type Commitment struct{ field.Element }

// Note is a value of an asset that belongs to an owner. It is secret: whoever knows it recognises
// its commitment on the chain. It prints as [redacted], also in text and in JSON. But fmt prints
// the contents of unexported fields, so a type that has a note in one must hide itself, for example
// as [Redacted].
type Note struct {
	Asset Asset
	Value Value
	Owner Owner
	Rho   Rho
}

// Commitment returns the note's commitment.
func (n Note) Commitment() Commitment {
	return Commitment{hash.Sum(hash.Note, n.Asset.Element(), n.Value.Element(), n.Owner.Element, n.Rho.Element)}
}

// String hides the note: it is secret.
func (n Note) String() string { return redactedText }

// Format hides the note under every verb.
func (n Note) Format(f fmt.State, verb rune) { Redacted{}.Format(f, verb) }

// MarshalText hides the note in JSON. A store that keeps notes writes each field by itself.
func (n Note) MarshalText() ([]byte, error) { return Redacted{}.MarshalText() }

// RhoMint is the rho of a minted note: Hash(RHO_MINT; ovk, salt). The salt is public and used once.
func RhoMint(ovk OutgoingViewingKey, salt field.Element) Rho {
	return Rho{hash.Sum(hash.RhoMint, ovk.Export(), salt)}
}

// RhoPayment is the rho of a transfer's payment, unless a private contract determines it.
func RhoPayment(ovk OutgoingViewingKey, nullifier0 Nullifier) Rho {
	return Rho{hash.Sum(hash.RhoPayment, ovk.Export(), nullifier0.Element)}
}

// RhoDistribution is the rho of payment i of a distribution, i from 0. Each payment has another,
// and none follows from the others without ovk. So unused payments differ, and a payee can't find
// the other payments by guessing their values.
func RhoDistribution(ovk OutgoingViewingKey, nullifier0 Nullifier, i int) Rho {
	return Rho{hash.Sum(hash.RhoDistribution, ovk.Export(), nullifier0.Element, field.New(uint64(i)))}
}

// RhoConsolidation is the rho of a consolidation's output.
func RhoConsolidation(ovk OutgoingViewingKey, nullifier0 Nullifier) Rho {
	return Rho{hash.Sum(hash.RhoConsolidation, ovk.Export(), nullifier0.Element)}
}

// RhoChange is the rho of a transfer's, distribution's or burn's change.
func RhoChange(ovk OutgoingViewingKey, nullifier0 Nullifier) Rho {
	return Rho{hash.Sum(hash.RhoChange, ovk.Export(), nullifier0.Element)}
}

// RhoRefund is the rho of a transfer's refund.
func RhoRefund(ovk OutgoingViewingKey, nullifier0 Nullifier) Rho {
	return Rho{hash.Sum(hash.RhoRefund, ovk.Export(), nullifier0.Element)}
}
