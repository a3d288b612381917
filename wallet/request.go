package wallet

import (
	"fmt"
	"strings"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// Kind is what a plan's last step does.
type Kind int

// The kinds of plan.
const (
	// DepositKind turns public tokens into a note.
	DepositKind Kind = iota
	// PaymentKind moves a note's value to another account.
	PaymentKind
	// WithdrawalKind turns notes into public tokens.
	WithdrawalKind
)

var kindNames = [...]string{"deposit", "payment", "withdrawal"}

// String names the kind in lower case.
func (k Kind) String() string { return kindNames[k] }

// MarshalText encodes the kind as [Kind.String] does.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText decodes what MarshalText writes.
func (k *Kind) UnmarshalText(text []byte) error {
	for i, name := range kindNames {
		if name == string(text) {
			*k = Kind(i)
			return nil
		}
	}
	return fmt.Errorf("wallet: %q is no kind of plan", text)
}

// Deposit asks for public tokens of the wallet's chain account to become a note of the wallet.
type Deposit struct {
	Asset notes.Asset
	Value notes.Value
	// Ref names the deposit, so that asking twice makes it once; "" for none. Refs are unique across a wallet's requests.
	Ref string
}

// Payment asks for a transfer.
type Payment struct {
	To    notes.Address
	Asset notes.Asset
	Value notes.Value
	// Memo is for the payee.
	Memo notes.Memo
	// Rho is nil for a plain payment; the payments of a deal have one that both parties know.
	Rho *notes.Rho
	// Leg makes the payment one half of a deal.
	Leg *ledger.Leg
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

// Plan is what will be done, before it is. Its notes are reserved until it is executed or given to [Wallet.Release].
type Plan struct {
	Kind  Kind
	Asset notes.Asset
	Value notes.Value
	// Steps are the transactions, the last one being what was asked for; the others merge notes. Empty when the request's Ref is
	// in the outbox already: then Execute brings that to its end.
	Steps []Step

	carried   atomic.Bool // Execute or Prepare began
	ref       string
	payment   Payment
	recipient common.Address
}

// String lists the steps, one a line.
func (p *Plan) String() string {
	if len(p.Steps) == 0 {
		return fmt.Sprintf("1. finish the %s of %s that is under way", p.Kind, p.Value)
	}
	lines := make([]string, len(p.Steps))
	for i, s := range p.Steps {
		lines[i] = s.describe(i+1, [...]string{"deposit", "pay", "withdraw"}[p.Kind])
	}
	return strings.Join(lines, "\n")
}
