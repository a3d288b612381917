package contract

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
)

// The CBOR encoding of the terms in an offer: maps with small integer keys. Field elements and
// values are byte strings of fixed length, big-endian.
type (
	offerWire struct {
		Terms     termsWire `cbor:"1,keyasint"`
		Signature Signature `cbor:"2,keyasint"`
	}
	termsWire struct {
		Version      uint8        `cbor:"1,keyasint"`
		Kind         Kind         `cbor:"2,keyasint"`
		Salt         [32]byte     `cbor:"3,keyasint"`
		Buyer        partyWire    `cbor:"4,keyasint"`
		Seller       partyWire    `cbor:"5,keyasint"`
		Payment      legTermsWire `cbor:"6,keyasint"`
		Delivery     legTermsWire `cbor:"7,keyasint"`
		Earliest     uint64       `cbor:"8,keyasint"`
		Deadline     uint64       `cbor:"9,keyasint"`
		Document     [32]byte     `cbor:"10,keyasint"`
		Reference    string       `cbor:"11,keyasint"`
		Revocable    bool         `cbor:"12,keyasint"`
		SellerCancel [32]byte     `cbor:"13,keyasint"`
	}
	partyWire struct {
		Signer common.Address `cbor:"1,keyasint"`
		Owner  [32]byte       `cbor:"2,keyasint"`
		Key    [32]byte       `cbor:"3,keyasint"`
	}
	legTermsWire struct {
		Asset      notes.Asset `cbor:"1,keyasint"`
		Value      [16]byte    `cbor:"2,keyasint"`
		Commitment [32]byte    `cbor:"3,keyasint"`
	}
)

func (o Offer) wire() offerWire {
	t := o.Terms
	return offerWire{Signature: o.Signature, Terms: termsWire{
		Version: t.Version, Kind: t.Kind, Salt: t.Salt, Buyer: t.Buyer.wire(), Seller: t.Seller.wire(),
		Payment: t.Payment.wire(), Delivery: t.Delivery.wire(), Earliest: t.Earliest, Deadline: t.Deadline,
		Document: t.Document, Reference: t.Reference, Revocable: t.Revocable, SellerCancel: t.SellerCancel,
	}}
}

func (p Party) wire() partyWire {
	return partyWire{Signer: p.Signer, Owner: p.Address.Owner.Bytes(), Key: p.Address.Key}
}

func (l LegTerms) wire() legTermsWire {
	return legTermsWire{Asset: l.Asset, Value: l.Value.Bytes(), Commitment: l.Commitment.Bytes()}
}

// decodeOffer validates the terms except their deadline, since it knows no time.
func decodeOffer(raw []byte) (Body, error) {
	var w offerWire
	if err := decode(raw, &w); err != nil {
		return nil, err
	}
	t, err := w.Terms.terms()
	if err != nil {
		return nil, fmt.Errorf("contract: decode: %w", err)
	}
	return Offer{Terms: t, Signature: w.Signature}, t.Validate(0)
}

func (w termsWire) terms() (t Terms, err error) {
	t = Terms{
		Version: w.Version, Kind: w.Kind, Salt: w.Salt, Earliest: w.Earliest, Deadline: w.Deadline,
		Document: w.Document, Reference: w.Reference, Revocable: w.Revocable, SellerCancel: w.SellerCancel,
	}
	if t.Buyer, err = w.Buyer.party(); err != nil {
		return t, err
	}
	if t.Seller, err = w.Seller.party(); err != nil {
		return t, err
	}
	if t.Payment, err = w.Payment.legTerms(); err != nil {
		return t, err
	}
	t.Delivery, err = w.Delivery.legTerms()
	return t, err
}

func (w partyWire) party() (Party, error) {
	owner, err := field.FromBytes(w.Owner[:])
	return Party{Signer: w.Signer, Address: notes.Address{Owner: notes.Owner{Element: owner}, Key: w.Key}}, err
}

func (w legTermsWire) legTerms() (LegTerms, error) {
	value, err := notes.ValueFromBig(new(big.Int).SetBytes(w.Value[:]))
	if err != nil {
		return LegTerms{}, err
	}
	commitment, err := field.FromBytes(w.Commitment[:])
	return LegTerms{Asset: w.Asset, Value: value, Commitment: notes.Commitment{Element: commitment}}, err
}
