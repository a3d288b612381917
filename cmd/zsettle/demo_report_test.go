package main

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/internal/demo"
)

// longReport is a report with names and amounts that are as long as a deal allows.
func longReport() *demo.Report {
	name, amount := strings.Repeat("Long Name ", 6), strings.Repeat("9", 37)+" "+strings.Repeat("S", 64)
	hash := "0x" + strings.Repeat("ab", 32)
	return &demo.Report{
		Actors: []demo.Actor{{Role: "borrower", Name: name}},
		Steps: []demo.Step{
			{N: 6, Actor: "contract", Title: "verifies the payment, tells the seller", Status: "not_reached"},
			{N: 10, Actor: "everyone", Title: strings.Repeat("a long title ", 5), Status: "done"},
			{Actor: "operator", Title: "appends a batch to the tree", Status: "done", Tx: hash, Gas: 1e6, Ms: 1e6},
		},
		Public: demo.Public{Events: []demo.PublicEvent{{Block: 1e6, Tx: hash, Event: "Transferred", Shows: amount}}},
		Regulator: demo.Regulator{Entries: []demo.Seen{{
			Entry:  audit.Entry{Kind: audit.Release, Block: 1e6, FromName: name, ToName: name, FavourName: name},
			Amount: amount,
		}}},
		Checks: []demo.Check{{Name: name + amount, OK: true, Detail: amount}, {Name: "second", Detail: amount}},
	}
}

func TestDemoReportFitsATerminal(t *testing.T) {
	var out bytes.Buffer
	o := demoOptions{options: options{out: &out, messages: io.Discard}}
	if err := o.showReport(longReport()); err != nil {
		t.Fatal(err)
	}
	if line := tooWide(out.String()); line != "" {
		t.Errorf("wider than %d columns: %q", terminalWidth, line)
	}
	for _, want := range []string{"not reached", "release", "Transferred", "FAILED"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("the report lacks %q:\n%s", want, out.String())
		}
	}
}
