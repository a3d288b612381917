package main

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes"
)

func TestAFailedComparisonFailsTheCommand(t *testing.T) {
	v := view{checks: []audit.Check{{OK: true}, {Asset: notes.Asset{19: 7}, OK: false}}}
	if e := cli.Explain(v.verdict(), rules()); e.Code != cli.Failed {
		t.Errorf("code %v, want failed", e.Code)
	}
	v.checks[1].OK = true
	if err := v.verdict(); err != nil {
		t.Errorf("all is ok, but %v", err)
	}
}

func TestATokensClaimIsHarmless(t *testing.T) {
	for claim, want := range map[string]string{"CASH": "CASH", "\x1b[2JEVIL\n": "[2JEVIL", "a very long name indeed": "a very long name", "": "",
		strings.Repeat("é", 17): strings.Repeat("é", 16)} {
		if got := clean(claim); got != want {
			t.Errorf("%q: %q, want %q", claim, got, want)
		}
	}
}

func TestParty(t *testing.T) {
	owner, account := notes.Owner{Element: field.New(1)}, common.BigToAddress(big.NewInt(1))
	for want, got := range map[string]string{
		"owner 0x000000…0001":   party(owner, common.Address{}),
		"account 0x000000…0001": party(notes.Owner{}, account),
		"":                      party(notes.Owner{}, common.Address{}),
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
