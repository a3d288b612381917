package contract

import (
	"encoding/hex"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/zsettle/zsettle/notes"
)

// Side is a party's side of a trade.
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

// Kind is the kind of a trade.
type Kind uint8

// DeliveryVersusPayment is a trade in which two assets change hands together or not at all.
const DeliveryVersusPayment Kind = 1

// ID identifies a deal: the EIP-712 digest of its terms with the derived fields (commitments and cancel hashes) zero. The notes
// and the cancel hashes derive from it in turn.
type ID [32]byte

// String returns 0x and 64 hexadecimal digits.
func (id ID) String() string { return "0x" + hex.EncodeToString(id[:]) }

// Party is a party as the terms name it.
type Party struct {
	// Signer is the account of its messages.
	Signer common.Address
	// Address receives its notes.
	Address notes.Address
}

// LegTerms are the terms of one leg: what one party gives.
type LegTerms struct {
	Asset notes.Asset
	// Value is in the asset's smallest unit, not 0.
	Value notes.Value
	// Commitment is that of the note that the other party receives; derived, see [Terms.Derive].
	Commitment notes.Commitment
}

// Terms is what both parties sign.
type Terms struct {
	Version uint8
	Kind    Kind
	// Salt is fresh for each deal.
	Salt          [32]byte
	Buyer, Seller Party
	// Payment goes from buyer to seller, Delivery from seller to buyer.
	Payment, Delivery LegTerms
	// Earliest and Deadline are in the chain's own unit of time. The parties move nothing before Earliest; a leg can settle or be
	// cancelled up to and including Deadline, and only be refunded after it.
	Earliest, Deadline uint64
	// Document is the hash of a document that both agreed, zero for none.
	Document [32]byte
	// Reference is free text, at most [MaxText] bytes.
	Reference string
	// BuyerCancel and SellerCancel are each party's own cancel hash; each stands in the other's leg, so that the party can set its
	// counterparty's money free before the deadline. BuyerCancel is the one field that an offer leaves open: the buyer's
	// acceptance fills it in.
	BuyerCancel, SellerCancel [32]byte
}

// Party returns the party of a side.
func (t Terms) Party(s Side) Party {
	if s == Buyer {
		return t.Buyer
	}
	return t.Seller
}

// Gives returns what the party of a side gives.
func (t Terms) Gives(s Side) LegTerms {
	if s == Buyer {
		return t.Payment
	}
	return t.Delivery
}

// SideOf tells which side an account signs for.
func (t Terms) SideOf(account common.Address) (Side, bool) {
	switch account {
	case t.Buyer.Signer:
		return Buyer, true
	case t.Seller.Signer:
		return Seller, true
	}
	return 0, false
}

// Leg is what the chain must hold for one side's leg to be equal to the terms.
type Leg struct {
	Payment, Counter notes.Commitment
	Deadline         uint64
	CancelHash       [32]byte
}

// Leg returns the leg that the party of a side makes. The cancel hash in it is the counterparty's.
func (t Terms) Leg(s Side) Leg {
	cancel := t.SellerCancel
	if s == Seller {
		cancel = t.BuyerCancel
	}
	return Leg{t.Gives(s).Commitment, t.Gives(s.Other()).Commitment, t.Deadline, cancel}
}

// ID returns the deal's identity on the domain's chain.
func (t Terms) ID(d Domain) ID {
	t.Payment.Commitment, t.Delivery.Commitment = notes.Commitment{}, notes.Commitment{}
	t.BuyerCancel, t.SellerCancel = [32]byte{}, [32]byte{}
	return ID(t.digest(d))
}

func (t Terms) digest(d Domain) [32]byte { return mustDigest(t.TypedData(d)) }

// offered returns the terms as the seller signed them: without the buyer's cancel hash.
func (t Terms) offered() Terms {
	t.BuyerCancel = [32]byte{}
	return t
}

// Verify checks a party's signature over the terms: the seller's over the terms as offered, the buyer's over all of them.
func (t Terms) Verify(d Domain, s Side, sig Signature) error {
	if s == Seller {
		t = t.offered()
	}
	return sig.verify(t.digest(d), t.Party(s).Signer)
}

var termsTypes = apitypes.Types{
	"Party":  {{Name: "signer", Type: "address"}, {Name: "owner", Type: "bytes32"}, {Name: "noteKey", Type: "bytes32"}},
	"Amount": {{Name: "asset", Type: "address"}, {Name: "value", Type: "uint256"}, {Name: "commitment", Type: "bytes32"}},
	"Terms": {{Name: "version", Type: "uint8"}, {Name: "kind", Type: "uint8"}, {Name: "salt", Type: "bytes32"},
		{Name: "buyer", Type: "Party"}, {Name: "seller", Type: "Party"},
		{Name: "payment", Type: "Amount"}, {Name: "delivery", Type: "Amount"},
		{Name: "earliest", Type: "uint64"}, {Name: "deadline", Type: "uint64"},
		{Name: "document", Type: "bytes32"}, {Name: "reference", Type: "string"},
		{Name: "buyerCancel", Type: "bytes32"}, {Name: "sellerCancel", Type: "bytes32"}},
}

// TypedData returns the terms as EIP-712 typed data, which a wallet or a signing service shows field by field.
func (t Terms) TypedData(d Domain) apitypes.TypedData {
	return d.typed("Terms", termsTypes, apitypes.TypedDataMessage{
		"version": integer(uint64(t.Version)), "kind": integer(uint64(t.Kind)), "salt": t.Salt[:],
		"buyer": t.Buyer.typed(), "seller": t.Seller.typed(), "payment": t.Payment.typed(), "delivery": t.Delivery.typed(),
		"earliest": integer(t.Earliest), "deadline": integer(t.Deadline), "document": t.Document[:], "reference": t.Reference,
		"buyerCancel": t.BuyerCancel[:], "sellerCancel": t.SellerCancel[:],
	})
}

func (p Party) typed() apitypes.TypedDataMessage {
	owner := p.Address.Owner.Bytes()
	return apitypes.TypedDataMessage{"signer": p.Signer.Hex(), "owner": owner[:], "noteKey": p.Address.Key[:]}
}

func (a LegTerms) typed() apitypes.TypedDataMessage {
	commitment := a.Commitment.Bytes()
	return apitypes.TypedDataMessage{"asset": a.Asset.String(), "value": a.Value.String(), "commitment": commitment[:]}
}

func integer(x uint64) string { return fmt.Sprint(x) }
