package main

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

// What is lacking is said in the token's own unit, and stays the error that it is.
func TestHumaneAmounts(t *testing.T) {
	cash := token{name: "CASH", decimals: 6}
	value := notes.NewValue(2_500_000)
	for want, err := range map[string]error{
		"not enough spendable: want 2.5, have 0 CASH":              &wallet.ErrInsufficient{Want: value},
		"not enough spendable, 2.5 pending: want 2.5, have 0 CASH": &wallet.ErrInsufficient{Want: value, Pending: notes.AmountOf(value)},
		"public account 0x0000000000000000000000000000000000000000 holds 2.5 CASH, less than 5": &wallet.ErrPublicFunds{
			Want: notes.AmountOf(value, value), Have: notes.AmountOf(value)},
	} {
		got := cash.humane(err)
		if got.Error() != want || !errors.Is(got, err) || cli.Explain(got, rules()).Code != cli.Refused {
			t.Errorf("%q, want %q and code refused", got, want)
		}
	}
	if other := errors.New("other"); cash.humane(other) != other {
		t.Error("another error was changed")
	}
}

// Interrupted or cut off from the node while a transaction is under way, the command says so: repeating it might pay twice.
func TestUnfinishedTransactionsAreTold(t *testing.T) {
	cause := errors.New("gone")
	if err := unfinished(cause, 0); err != cause {
		t.Errorf("nothing is under way, but %v", err)
	}
	e := cli.Explain(unfinished(context.Canceled, 1), nil)
	if e.Code != cli.Interrupted || !errors.Is(e, context.Canceled) || !strings.Contains(e.Hint, "is under way") {
		t.Errorf("code %v, hint %q", e.Code, e.Hint)
	}
}
