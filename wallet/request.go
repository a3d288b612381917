package wallet

import (
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// Kind is what a plan's last step does.
type Kind int

// The kinds of plan.
const (
	// DepositKind turns public tokens into a note.
	DepositKind Kind = iota
	// PaymentKind moves the value of notes to another account.
	PaymentKind
	// WithdrawalKind turns notes into public tokens.
	WithdrawalKind
	// DistributionKind makes many payments, eight by one proof.
	DistributionKind
	// MergeKind makes one note of many of the account.
	MergeKind
)

var kindNames = [...]string{"deposit", "payment", "withdrawal", "distribution", "merge"}

// String names the kind in lower case.
func (k Kind) String() string { return kindNames[k] }

// MarshalText encodes the kind as [Kind.String] does.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText decodes what [Kind.MarshalText] writes.
func (k *Kind) UnmarshalText(text []byte) error {
	for i, name := range kindNames {
		if name == string(text) {
			*k = Kind(i)
			return nil
		}
	}
	return fmt.Errorf("wallet: %q is not a kind of plan", text)
}

// Deposit asks for public tokens of the wallet's public account to become a note of the wallet.
type Deposit struct {
	Asset notes.Asset
	Value notes.Value
	// Ref names the request, so that asking twice pays once; "" for none. It is text in UTF-8. Refs
	// are unique across the requests of an account, and are kept in the wallet's store only: the
	// chain does not have them. [Wallet.Status] reports what became of one.
	Ref string
}

// Payment asks for a transfer to another account.
type Payment struct {
	To    notes.Address
	Asset notes.Asset
	Value notes.Value
	// Memo is for the payee.
	Memo notes.Memo
	// Rho is nil for a plain payment. The payments of a deal have one that all its parties know.
	Rho *notes.Rho
	// Leg makes the payment part of a deal; nil for a plain payment.
	Leg *Leg
	// Again confirms that this is none of the payments that [ErrPaidBefore] lists. It is no part of
	// what is asked for under a Ref.
	Again bool
	// Ref is as in [Deposit].
	Ref string
}

// Withdrawal asks for notes to become public tokens of Recipient.
type Withdrawal struct {
	Asset     notes.Asset
	Value     notes.Value
	Recipient common.Address
	// Again confirms that this is none of the withdrawals that [ErrPaidBefore] lists. It is no part
	// of what is asked for under a Ref.
	Again bool
	// Ref is as in [Deposit].
	Ref string
}

// request is all that is asked for under a Ref, but for how it is to be carried out: whether a leg
// is to be held or to arrive, and with which others.
type request struct {
	Kind      Kind
	Asset     notes.Asset
	Value     notes.Value
	To        notes.Owner
	Key       [32]byte
	Memo      notes.Memo
	Rho       *notes.Rho
	Deal      deals.ID
	Deadline  uint64
	Recipient common.Address
}

// hash identifies the request.
func (r request) hash() common.Hash {
	encoded, err := json.Marshal(r)
	if err != nil {
		panic("wallet: internal error: " + err.Error()) // all fields have an encoding
	}
	return crypto.Keccak256Hash(encoded)
}

// request identifies what the payment asks for.
func (pay Payment) request() common.Hash { return pay.asked().hash() }

func (pay Payment) asked() request {
	r := request{
		Kind: PaymentKind, Asset: pay.Asset, Value: pay.Value,
		To: pay.To.Owner, Key: pay.To.Key, Memo: pay.Memo, Rho: pay.Rho,
	}
	if pay.Leg != nil {
		bound := pay.Leg.bound()
		r.Deal, r.Deadline = bound.Deal, bound.Deadline
	}
	return r
}

// request identifies what the plan was asked for.
func (p *Plan) request() common.Hash {
	if p.Kind == PaymentKind {
		return p.payment.request()
	}
	return request{Kind: p.Kind, Asset: p.Asset, Value: p.Value, Recipient: p.recipient}.hash()
}
