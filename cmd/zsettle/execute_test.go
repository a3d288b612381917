package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

// The error keeps its identity, so that it has the same exit code.
func TestMissingAmountsAreInTokenUnits(t *testing.T) {
	cash := token{name: "CASH", decimals: 6}
	value := notes.NewValue(2_500_000)
	for want, err := range map[string]error{
		"not enough spendable: want 2.5, have 0 CASH": &wallet.ErrInsufficient{Want: value},
		"not enough spendable, 2.5 pending: want 2.5, have 0 CASH": &wallet.ErrInsufficient{
			Want: value, Pending: notes.AmountOf(value),
		},
		"public account 0x0000000000000000000000000000000000000000 holds 2.5 CASH, less than 5": &wallet.ErrPublicFunds{
			Want: notes.AmountOf(value, value), Have: notes.AmountOf(value),
		},
	} {
		got := cash.inTokenUnits(err)
		if got.Error() != want || !errors.Is(got, err) || cli.Explain(got, rules()).Code != cli.Refused {
			t.Errorf("%q, want %q and code refused", got, want)
		}
	}
	if other := errors.New("other"); cash.inTokenUnits(other) != other {
		t.Error("another error was changed")
	}
}

// A command that is interrupted while a transaction is in progress says so, because repeating it
// might pay twice.
func TestErrorsMentionUnfinishedTransactions(t *testing.T) {
	cause := errors.New("the node is gone")
	if err := explainUnfinished(cause, 0); err != cause {
		t.Errorf("nothing is in progress, but the error is %v", err)
	}
	if err := explainPart(cause, 0, 0); err != cause {
		t.Errorf("no payment was made, but the error is %v", err)
	}
	for _, sent := range [][2]int{{1, 0}, {0, 1}} { // made, and in progress
		e := cli.Explain(explainPart(fmt.Errorf("%w: reverted", wallet.ErrRefused), sent[0], sent[1]), rules())
		if e.Code != cli.Refused || !strings.Contains(e.Hint, "same command again") {
			t.Errorf("after a part of the payments of a file: code %v, hint %q", e.Code, e.Hint)
		}
	}
	e := cli.Explain(explainUnfinished(context.Canceled, 1), nil)
	if e.Code != cli.Interrupted || !errors.Is(e, context.Canceled) || !strings.Contains(e.Hint, "is in progress") {
		t.Errorf("code %v, hint %q", e.Code, e.Hint)
	}
}
