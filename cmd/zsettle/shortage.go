package main

import (
	"errors"
	"fmt"

	"github.com/zsettle/zsettle/wallet"
)

// inTokenUnits rewords an error about an amount that is missing, so that its amounts are in the
// token's own unit. It returns other errors unchanged.
func (t token) inTokenUnits(err error) error {
	var inNotes *wallet.ErrInsufficient
	var inPublic *wallet.ErrPublicFunds
	var before *wallet.ErrPaidBefore
	var credited *wallet.ErrCredited
	switch {
	case errors.As(err, &inNotes) && inNotes.Pending.IsZero():
		return &rewordedError{err, fmt.Sprintf("not enough spendable: want %s, have %s %s",
			t.value(inNotes.Want), t.amount(inNotes.Have), t.name)}
	case errors.As(err, &inNotes):
		return &rewordedError{err, fmt.Sprintf("not enough spendable, %s pending: want %s, have %s %s",
			t.amount(inNotes.Pending), t.value(inNotes.Want), t.amount(inNotes.Have), t.name)}
	case errors.As(err, &credited):
		return &rewordedError{err, fmt.Sprintf("the token refused to pay %s %s to %s; the notes are spent, "+
			"and the contract keeps the tokens for that account to claim",
			t.value(credited.Value), t.name, credited.Recipient)}
	case errors.As(err, &before):
		return &rewordedError{err, fmt.Sprintf("this account has paid %s %s to the payee before, and this store "+
			"knows nothing of it: %s", t.value(before.Sent[0].Value), t.name, before.Transactions())}
	case errors.As(err, &inPublic):
		return &rewordedError{err, fmt.Sprintf("public account %s holds %s %s, less than %s",
			inPublic.Account, t.amount(inPublic.Have), t.name, t.amount(inPublic.Want))}
	}
	return err
}

// rewordedError is an error with a message for users.
type rewordedError struct {
	err     error
	message string
}

// Error returns the message for users.
func (e *rewordedError) Error() string { return e.message }

// Unwrap returns the original error.
func (e *rewordedError) Unwrap() error { return e.err }
