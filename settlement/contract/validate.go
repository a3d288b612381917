package contract

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/notes"
)

// FieldError says which field of the terms is wrong, and why. Field is written as in the typed data, for example "payment.value".
type FieldError struct {
	Field, Reason string
}

// Error names the field and what is wrong with it.
func (e *FieldError) Error() string { return fmt.Sprintf("contract: terms: %s: %s", e.Field, e.Reason) }

// Validate checks the terms by themselves at a chain time (in the chain's own unit). It returns one [FieldError] for each field
// that is wrong, joined. The buyer's cancel hash may be missing: see [Terms.Complete].
func (t Terms) Validate(now uint64) error {
	errs := []error{t.validateParties(), t.validateAmounts(), t.validateTimes()}
	check := func(ok bool, field, reason string) {
		if !ok {
			errs = append(errs, &FieldError{field, reason})
		}
	}
	check(t.Version == Version, "version", fmt.Sprintf("want %d", Version))
	check(t.Kind == DeliveryVersusPayment, "kind", "want 1, delivery versus payment")
	check(t.Salt != [32]byte{}, "salt", "zero: want fresh randomness")
	check(printable(t.Reference), "reference", fmt.Sprintf("want at most %d printable bytes", MaxText))
	check(t.SellerCancel != [32]byte{}, "sellerCancel", "zero: nobody could cancel")
	check(t.BuyerCancel != t.SellerCancel, "buyerCancel", "the same as the seller's")
	check(t.Deadline > now, "deadline", fmt.Sprintf("%d is not after the chain's time %d", t.Deadline, now))
	return errors.Join(errs...)
}

// Complete tells whether the buyer's cancel hash is there, so that the terms can be paid for and delivered under.
func (t Terms) Complete() bool { return t.BuyerCancel != [32]byte{} }

func (t Terms) validateParties() error {
	var errs []error
	for _, s := range []Side{Buyer, Seller} {
		p := t.Party(s)
		if p.Signer == (common.Address{}) {
			errs = append(errs, &FieldError{s.String() + ".signer", "the zero account"})
		}
		if err := p.Address.Validate(); err != nil {
			errs = append(errs, &FieldError{s.String() + ".owner", err.Error()})
		}
	}
	if t.Buyer.Signer == t.Seller.Signer {
		errs = append(errs, &FieldError{"seller.signer", "the same party as the buyer"})
	}
	if t.Buyer.Address.Owner == t.Seller.Address.Owner {
		errs = append(errs, &FieldError{"seller.owner", "the same party as the buyer"})
	}
	return errors.Join(errs...)
}

func (t Terms) validateAmounts() error {
	var errs []error
	for _, a := range []struct {
		name string
		LegTerms
	}{{"payment", t.Payment}, {"delivery", t.Delivery}} {
		if a.Asset == (notes.Asset{}) {
			errs = append(errs, &FieldError{a.name + ".asset", "the zero address"})
		}
		if a.Value.IsZero() {
			errs = append(errs, &FieldError{a.name + ".value", "zero"})
		}
		if a.Commitment.IsZero() {
			errs = append(errs, &FieldError{a.name + ".commitment", "zero: derive it from the contract's key"})
		}
	}
	if t.Payment.Commitment == t.Delivery.Commitment {
		errs = append(errs, &FieldError{"delivery.commitment", "the same as the payment's"})
	}
	return errors.Join(errs...)
}

func (t Terms) validateTimes() error {
	if t.Earliest > t.Deadline {
		return &FieldError{"earliest", "after the deadline"}
	}
	return nil
}
