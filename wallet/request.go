package wallet

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
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
	// Ref is as in [Deposit].
	Ref string
}

// Withdrawal asks for notes to become public tokens of Recipient.
type Withdrawal struct {
	Asset     notes.Asset
	Value     notes.Value
	Recipient common.Address
	// Ref is as in [Deposit].
	Ref string
}
