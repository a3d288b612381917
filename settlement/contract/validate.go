package contract

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/notes"
)

// FieldError says which field of the terms is wrong and why.
type FieldError struct {
	// Field is the field's name in the typed data, for example "payment.value".
	Field string
	// Reason says what is wrong with it.
	Reason string
}

// Error returns the field's name and the reason.
func (e *FieldError) Error() string { return fmt.Sprintf("contract: terms: %s: %s", e.Field, e.Reason) }

// Validate checks the terms at a time of the chain, in the chain's own unit. It checks neither
// signatures nor that the commitments are those of the notes; see [Terms.Verify] and
// [Terms.CheckNotes]. The error joins one [FieldError] for each field that is wrong. The buyer's
// cancel hash may be zero; see [Terms.Complete].
func (t Terms) Validate(now uint64) error {
	return errors.Join(t.validateParties(), t.validateLegs(), joinFailed([]fieldCheck{
		{t.Earliest <= t.Deadline, "earliest", "after the deadline"},
		{t.Version == Version, "version", fmt.Sprintf("want %d", Version)},
		{t.Kind == DeliveryVersusPayment, "kind", "want 1, delivery versus payment"},
		{t.Salt != [32]byte{}, "salt", "zero: want fresh randomness"},
		{printable(t.Reference), "reference", fmt.Sprintf("want at most %d printable bytes", MaxText)},
		{t.SellerCancel != [32]byte{}, "sellerCancel", "zero: nobody could cancel"},
		{t.BuyerCancel != t.SellerCancel, "buyerCancel", "the same as the seller's"},
		{t.Deadline > now, "deadline", fmt.Sprintf("%d is not after the chain's time %d", t.Deadline, now)},
	}))
}

// fieldCheck is a condition on a field, and the reason to give if it is not met.
type fieldCheck struct {
	ok            bool
	field, reason string
}

// joinFailed returns a joined [FieldError] for each condition that is not met.
func joinFailed(checks []fieldCheck) error {
	var errs []error
	for _, c := range checks {
		if !c.ok {
			errs = append(errs, &FieldError{Field: c.field, Reason: c.reason})
		}
	}
	return errors.Join(errs...)
}

// Complete reports whether the buyer's cancel hash is set. Only complete terms can be paid for and
// delivered under.
func (t Terms) Complete() bool { return t.BuyerCancel != [32]byte{} }

func (t Terms) validateParties() error {
	var errs []error
	for _, s := range []Side{Buyer, Seller} {
		p := t.Party(s)
		if p.Signer == (common.Address{}) {
			errs = append(errs, &FieldError{Field: s.String() + ".signer", Reason: "the zero account"})
		}
		if err := p.Address.Validate(); err != nil {
			errs = append(errs, &FieldError{Field: s.String() + ".owner", Reason: err.Error()})
		}
	}
	distinct := joinFailed([]fieldCheck{
		{t.Buyer.Signer != t.Seller.Signer, "seller.signer", "the same party as the buyer"},
		{t.Buyer.Address.Owner != t.Seller.Address.Owner, "seller.owner", "the same party as the buyer"},
	})
	return errors.Join(append(errs, distinct)...)
}

func (t Terms) validateLegs() error {
	distinct := joinFailed([]fieldCheck{
		{t.Payment.Commitment != t.Delivery.Commitment, "delivery.commitment", "the same as the payment's"},
	})
	return errors.Join(t.Payment.validate("payment"), t.Delivery.validate("delivery"), distinct)
}

func (l LegTerms) validate(name string) error {
	return joinFailed([]fieldCheck{
		{l.Asset != notes.Asset{}, name + ".asset", "the zero address"},
		{!l.Value.IsZero(), name + ".value", "zero"},
		{!l.Commitment.IsZero(), name + ".commitment", "zero: derive it from the contract's key"},
	})
}
