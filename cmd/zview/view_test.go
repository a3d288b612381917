package main

import (
	"bytes"
	"math"
	"math/big"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/ledger/deals"
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

func TestASymbolOfATokenIsHarmless(t *testing.T) {
	for symbol, want := range map[string]string{
		"CASH":                    "CASH",
		"\x1b[2JEVIL\n":           "[2JEVIL",
		"a very long name indeed": "a very long name",
		"":                        "",
		strings.Repeat("é", 17):   strings.Repeat("é", 16),
	} {
		if got := cleanSymbol(symbol); got != want {
			t.Errorf("%q: %q, want %q", symbol, got, want)
		}
	}
}

func TestPartyIsAnOwnerOrAnAccount(t *testing.T) {
	owner, account := notes.Owner{Element: field.New(1)}, common.BigToAddress(big.NewInt(1))
	for want, got := range map[string]string{
		"owner 0x0000…0001":   party(owner, common.Address{}),
		"account 0x0000…0001": party(notes.Owner{}, account),
		"":                    party(notes.Owner{}, common.Address{}),
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// wideView has the widest values that a report can have.
func wideView() *view {
	const block = 1 << 40
	asset, owner := notes.Asset{1, 19: 7}, notes.Owner{Element: field.New(1)}
	account, tx := common.HexToAddress("0xabcdef"), common.HexToHash("0xabcdef")
	amount := notes.AmountFromBig(new(big.Int).Lsh(big.NewInt(1), 130))
	reason := strings.Repeat("the token does not say how much the contract has ", 4)
	return &view{
		tokens: map[notes.Asset]deployment.Token{asset: {Symbol: "A LONG SYMBOL 16 0x0100…0007", Decimals: 18}},
		report: &audit.Report{
			Entries: []audit.Entry{
				{Kind: audit.Burn, Block: block, Tx: tx, Asset: asset, Value: amount, From: owner, Recipient: account},
				{Kind: audit.Transfer, Block: 1, Tx: tx, Asset: asset, Value: amount, From: owner, To: owner},
			},
			Holdings: []audit.Holding{{Asset: asset, Owner: owner, Amount: amount}},
			Legs: []audit.Leg{{
				State: deals.StatePledged, Deadline: math.MaxUint64, Asset: asset, Value: amount,
				From: owner, To: owner,
			}},
			Totals: []audit.Total{{
				Asset: asset, Outstanding: amount, Held: amount, Pledged: amount, Credited: amount,
			}},
			Unreadable: []audit.Unreadable{{Event: "Transferred", Block: block, Tx: tx, Reason: reason}},
		},
		checks: []audit.Check{{Asset: asset, Report: amount, Supply: amount, Balance: amount, Reason: reason}},
	}
}

func TestTablesFitIntoAHundredColumns(t *testing.T) {
	v := wideView()
	var out bytes.Buffer
	if err := writeTables(&out, v.tables()); err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(out.String()) {
		if columns := utf8.RuneCountInString(strings.TrimSuffix(line, "\n")); columns > 100 {
			t.Errorf("%d columns: %s", columns, line)
		}
	}
	for _, want := range []string{
		"1361129467683753853853.498429727072845824", "owner 0x0000…0001", "Transferred", "FAILED",
		"pledged", "18446744073709551615",
	} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%s is missing:\n%s", want, out.String())
		}
	}
}

// The table names who got the value, or is to get it, and not only who was to get it.
func TestToIsWhoGotTheMoney(t *testing.T) {
	payer, payee := notes.Owner{Element: field.New(1)}, notes.Owner{Element: field.New(2)}
	for _, c := range []struct {
		entry audit.Entry
		want  notes.Owner
	}{
		{audit.Entry{Kind: audit.Hold, From: payer, To: payee}, payee},
		{audit.Entry{Kind: audit.Seize, From: payer, To: payee, Favour: payee}, payee},
		{audit.Entry{Kind: audit.Close, From: payer, To: payee, Favour: payer}, payer},
	} {
		v := view{report: &audit.Report{Entries: []audit.Entry{c.entry}}}
		if got, want := v.entries().Rows[0][5], party(c.want, common.Address{}); got != want {
			t.Errorf("%s to %s, want %s", c.entry.Kind, got, want)
		}
	}
}

// An everyday report needs no folding: each entry is one line.
func TestEntriesAreOneLineEach(t *testing.T) {
	v := wideView()
	for asset := range v.tokens {
		v.tokens[asset] = deployment.Token{Symbol: "CASH", Decimals: 6}
	}
	for i := range v.report.Entries {
		v.report.Entries[i].Block = 12_345
		v.report.Entries[i].Value = notes.AmountOf(notes.NewValue(1_234_567_890_000))
	}
	v.report.Legs[0].Value = v.report.Entries[0].Value
	v.report.Legs[0].Deadline = 1_900_000_000_000
	for want, grid := range map[int]*cli.Grid{3: v.entries(), 2: v.legs()} {
		var out bytes.Buffer
		if err := grid.WriteTable(&out); err != nil {
			t.Fatal(err)
		}
		if got := strings.Count(out.String(), "\n"); got != want {
			t.Errorf("%d lines, want %d, of which one is the header:\n%s", got, want, out.String())
		}
	}
}
