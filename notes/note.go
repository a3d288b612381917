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

// AssetFromElement is the inverse of [Asset.Element]; it returns [ErrAsset] for an element of more than 160 bits.
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

// Rho makes a note's commitment unique; where it comes from is in docs/spec.md, section 4.
type Rho struct{ field.Element }

// Commitment is what the tree holds of a note: Hash(NOTE; asset, value, owner, rho).
type Commitment struct{ field.Element }

// Note is an amount of an asset that belongs to an owner. It is secret: everyone who knows it can tell its commitment.
// It prints as [redacted] and so does JSON of it; but fmt sees through an unexported field, so a type that holds notes in one
// hides itself.
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
func (n Note) String() string { return redacted }

// Format hides the note under every verb.
func (n Note) Format(f fmt.State, verb rune) { hidden{}.Format(f, verb) }

// MarshalText hides the note in JSON: a store writes its fields by name.
func (n Note) MarshalText() ([]byte, error) { return hidden{}.MarshalText() }

// RhoMint is the rho of a minted note: Hash(RHO_MINT; ovk, salt), the salt fresh and public.
func RhoMint(ovk OutgoingViewingKey, salt field.Element) Rho {
	return Rho{hash.Sum(hash.RhoMint, ovk.Export(), salt)}
}

// RhoPayment is the rho of a transfer's payment that no private contract agreed.
func RhoPayment(ovk OutgoingViewingKey, nullifier0 Nullifier) Rho {
	return Rho{hash.Sum(hash.RhoPayment, ovk.Export(), nullifier0.Element)}
}

// RhoChange is the rho of a transfer's or burn's change.
func RhoChange(ovk OutgoingViewingKey, nullifier0 Nullifier) Rho {
	return Rho{hash.Sum(hash.RhoChange, ovk.Export(), nullifier0.Element)}
}

// RhoRefund is the rho of a transfer's refund.
func RhoRefund(ovk OutgoingViewingKey, nullifier0 Nullifier) Rho {
	return Rho{hash.Sum(hash.RhoRefund, ovk.Export(), nullifier0.Element)}
}
