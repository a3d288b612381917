package contract

import (
	"encoding/hex"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// Side is a party's side of a deal.
type Side uint8

// The sides. The seller makes the offer and delivers; the buyer accepts and pays.
const (
	Buyer Side = iota
	Seller
)

// Other returns the counterparty's side.
func (s Side) Other() Side { return 1 - s }

// String returns "buyer" or "seller".
func (s Side) String() string { return [...]string{"buyer", "seller"}[s&1] }

// Kind is the kind of a deal.
type Kind uint8

// DeliveryVersusPayment is a deal in which two assets change hands together or not at all.
const DeliveryVersusPayment Kind = 1

// ID identifies the terms of a deal. It is the EIP-712 digest of the terms with both commitments
// and both cancel hashes zero, because these derive from the ID. The z-contract knows the deal by
// another identity: that of [Terms.Deal].
type ID [32]byte

// String returns the ID as 0x and 64 hexadecimal digits.
func (id ID) String() string { return "0x" + hex.EncodeToString(id[:]) }

// MarshalText encodes the ID as String does.
func (id ID) MarshalText() ([]byte, error) { return []byte(id.String()), nil }

// UnmarshalText decodes what MarshalText writes: 0x and 64 hexadecimal digits, also in upper case.
func (id *ID) UnmarshalText(text []byte) error { return hexutil.UnmarshalFixedText("ID", text, id[:]) }

// Party identifies a party in the terms.
type Party struct {
	// Signer is the account that signs the party's messages.
	Signer common.Address
	// Address receives the party's notes.
	Address notes.Address
}

// LegTerms are the terms of one leg: what one party gives to the other.
type LegTerms struct {
	// Asset is the token's address.
	Asset notes.Asset
	// Value is in the asset's smallest unit and not zero.
	Value notes.Value
	// Commitment is the commitment of the note that the other party receives. [Terms.Derive] sets
	// it.
	Commitment notes.Commitment
}

// Terms are what both parties of a deal sign.
type Terms struct {
	// Version is [Version].
	Version uint8
	Kind    Kind
	// Salt is different for each deal: random, or that of a name ([CardSecret.Salt]).
	Salt          [32]byte
	Buyer, Seller Party
	// Payment goes from the buyer to the seller, Delivery from the seller to the buyer.
	Payment, Delivery LegTerms
	// Earliest and Deadline are in the chain's own unit of time. The parties make no leg before
	// Earliest, which may be 0. The deal can settle or be called off up to and including Deadline.
	// After it, a held leg can only be refunded.
	Earliest, Deadline uint64
	// Document is the hash of a document that both parties agreed on, zero if there is none.
	Document [32]byte
	// Reference is printable text of at most [MaxText] bytes, and may be empty.
	Reference string
	// Revocable allows each party to call the deal off until it settles. Otherwise a party can do
	// that only as long as its own leg is not held.
	Revocable bool
	// BuyerCancel and SellerCancel are the cancel hashes of the parties; see [CancelHash]. Whoever
	// knows the preimage of one can call the deal off, see [Terms.Deal]. An offer leaves
	// BuyerCancel zero, and the buyer's acceptance sets it.
	BuyerCancel, SellerCancel [32]byte
}

// Party returns the party of a side.
func (t Terms) Party(s Side) Party {
	if s == Buyer {
		return t.Buyer
	}
	return t.Seller
}

// LegTerms returns the terms of the leg that the party of a side makes.
func (t Terms) LegTerms(s Side) LegTerms {
	if s == Buyer {
		return t.Payment
	}
	return t.Delivery
}

// SideOf returns the side that an account signs for, and whether it signs for one.
func (t Terms) SideOf(account common.Address) (Side, bool) {
	switch account {
	case t.Buyer.Signer:
		return Buyer, true
	case t.Seller.Signer:
		return Seller, true
	}
	return 0, false
}

// Deal returns the deal that the parties make with the z-contract. It can be called off with the
// buyer's preimage as long as the payment is not held, and with the seller's as long as the
// delivery is not held; if it is revocable, with either until it settles. It pledges nothing. If
// the terms are valid and complete, the z-contract accepts it.
func (t Terms) Deal() deals.Deal {
	d := deals.Deal{
		Payments:     []notes.Commitment{t.Payment.Commitment, t.Delivery.Commitment},
		CancelHashes: [][32]byte{t.BuyerCancel, t.SellerCancel},
		Deadline:     t.Deadline,
		Revocable:    t.Revocable,
	}
	if t.Payment.Commitment.Big().Cmp(t.Delivery.Commitment.Big()) > 0 {
		slices.Reverse(d.Payments)
		slices.Reverse(d.CancelHashes)
	}
	return d
}

// LegKey returns what the z-contract knows the leg of a side by.
func (t Terms) LegKey(s Side) deals.Key {
	return deals.Key{Payment: t.LegTerms(s).Commitment, Deal: t.Deal().ID(), Deadline: t.Deadline}
}

// ID returns the deal's identity in the domain.
func (t Terms) ID(d Domain) ID {
	t.Payment.Commitment, t.Delivery.Commitment = notes.Commitment{}, notes.Commitment{}
	t.BuyerCancel, t.SellerCancel = [32]byte{}, [32]byte{}
	return ID(t.digest(d))
}

func (t Terms) digest(d Domain) [32]byte { return mustDigest(t.TypedData(d)) }

// offered returns the terms as the seller signed them, without the buyer's cancel hash.
func (t Terms) offered() Terms {
	t.BuyerCancel = [32]byte{}
	return t
}

// Verify checks the signature of the party of a side over the terms. The seller's is over the terms
// without the buyer's cancel hash, the buyer's over the complete terms. It returns [ErrSignature].
func (t Terms) Verify(d Domain, s Side, sig Signature) error {
	if s == Seller {
		t = t.offered()
	}
	return sig.verify(t.digest(d), t.Party(s).Signer)
}

// termsTypes are the EIP-712 types of the terms. The type of [LegTerms] is named Leg.
var termsTypes = apitypes.Types{
	"Party": {
		{Name: "signer", Type: "address"}, {Name: "owner", Type: "bytes32"}, {Name: "noteKey", Type: "bytes32"},
	},
	"Leg": {
		{Name: "asset", Type: "address"}, {Name: "value", Type: "uint256"}, {Name: "commitment", Type: "bytes32"},
	},
	"Terms": {
		{Name: "version", Type: "uint8"}, {Name: "kind", Type: "uint8"}, {Name: "salt", Type: "bytes32"},
		{Name: "buyer", Type: "Party"}, {Name: "seller", Type: "Party"},
		{Name: "payment", Type: "Leg"}, {Name: "delivery", Type: "Leg"},
		{Name: "earliest", Type: "uint64"}, {Name: "deadline", Type: "uint64"},
		{Name: "document", Type: "bytes32"}, {Name: "reference", Type: "string"}, {Name: "revocable", Type: "bool"},
		{Name: "buyerCancel", Type: "bytes32"}, {Name: "sellerCancel", Type: "bytes32"},
	},
}

// TypedData returns the terms as EIP-712 typed data, which a wallet or a signing service can show
// to its user field by field.
func (t Terms) TypedData(d Domain) apitypes.TypedData {
	return d.typed("Terms", termsTypes, apitypes.TypedDataMessage{
		"version": integer(uint64(t.Version)), "kind": integer(uint64(t.Kind)), "salt": t.Salt[:],
		"buyer": t.Buyer.typed(), "seller": t.Seller.typed(),
		"payment": t.Payment.typed(), "delivery": t.Delivery.typed(),
		"earliest": integer(t.Earliest), "deadline": integer(t.Deadline),
		"document": t.Document[:], "reference": t.Reference, "revocable": t.Revocable,
		"buyerCancel": t.BuyerCancel[:], "sellerCancel": t.SellerCancel[:],
	})
}

func (p Party) typed() apitypes.TypedDataMessage {
	owner := p.Address.Owner.Bytes()
	return apitypes.TypedDataMessage{"signer": p.Signer.Hex(), "owner": owner[:], "noteKey": p.Address.Key[:]}
}

func (l LegTerms) typed() apitypes.TypedDataMessage {
	commitment := l.Commitment.Bytes()
	return apitypes.TypedDataMessage{"asset": l.Asset.String(), "value": l.Value.String(), "commitment": commitment[:]}
}

// integer returns x in decimal, as typed data contains integers.
func integer(x uint64) string { return fmt.Sprint(x) }
