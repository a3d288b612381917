package demo

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/zsettle/zsettle/internal/demo/deals"
)

// now is the time at which the tests parse deals.
var now = time.Date(2030, 1, 1, 12, 0, 0, 0, time.UTC)

func TestExamplesAreValidDeals(t *testing.T) {
	files, err := filepath.Glob("deals/*.json")
	if err != nil || len(files) < 2 {
		t.Fatalf("%d examples, %v", len(files), err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		d, err := ParseDeal(file, data, now)
		if err != nil || d.Payment.Value.IsZero() || d.Delivery.Value.IsZero() || d.Deadline < time.Minute {
			t.Errorf("%s: %+v, %v", file, d, err)
		}
	}
}

// The error has file, field and reason on one line.
func TestParseDealRefusesBadDeals(t *testing.T) {
	const object = `{"name": "Demo Cash", "symbol": "CASH", "decimals": 6, "amount": "985000.25"}`
	cases := map[string]struct{ old, new, field, reason string }{
		"not JSON":             {"{", "[", "file", "not JSON"},
		"text after it":        {`"1h"` + "\n}", `"1h"` + "\n} x", "file", "after the deal"},
		"unknown field":        {`"title"`, `"titel"`, "titel", "no such field"},
		"number for a text":    {`"Harbour Bank"`, `7`, "buyer", "a text in quotes"},
		"text for a number":    {`"decimals": 6`, `"decimals": "6"`, "payment.decimals", "a whole number"},
		"text for an object":   {object, `"x"`, "payment", "an object"},
		"no buyer":             {`"Harbour Bank"`, `" "`, "buyer", "missing or empty"},
		"one party":            {`"Kestrel Securities"`, `"Harbour Bank"`, "seller", "two parties"},
		"control characters":   {`"Harbour Bank"`, `"Harbour\u001bBank"`, "buyer", "control characters"},
		"a long name":          {`"Harbour Bank"`, `"` + strings.Repeat("x", 65) + `"`, "buyer", "longer than 64"},
		"one asset":            {`"BOND"`, `"CASH"`, "delivery.symbol", "two assets"},
		"no decimals":          {`"decimals": 6, `, ``, "payment.decimals", "from 0 to 30"},
		"negative decimals":    {`"decimals": 6`, `"decimals": -1`, "payment.decimals", "from 0 to 30"},
		"too many decimals":    {`"985000.25"`, `"985000.2500001"`, "payment.amount", "7 decimal places"},
		"an amount in words":   {`"985000.25"`, `"a lot"`, "payment.amount", "not a decimal number"},
		"a negative amount":    {`"985000.25"`, `"-1"`, "payment.amount", "not a decimal number"},
		"a zero amount":        {`"985000.25"`, `"0.00"`, "payment.amount", "zero"},
		"2^120 and more":       {`"1000"`, `"1329227995784915872.903807060280344576"`, "delivery.amount", "2^120"},
		"no deadline":          {`"1h"`, `""`, "deadline", "neither a duration"},
		"a deadline in words":  {`"1h"`, `"soon"`, "deadline", "neither a duration"},
		"a negative deadline":  {`"1h"`, `"-1h"`, "deadline", "in the past"},
		"a deadline that was":  {`"1h"`, `"2029-12-31T00:00:00Z"`, "deadline", "in the past"},
		"a deadline too short": {`"1h"`, `"5s"`, "deadline", "at least one minute"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			text := strings.Replace(string(deals.Bond), c.old, c.new, 1)
			if text == string(deals.Bond) {
				t.Fatal("the case does not change the deal")
			}
			_, err := ParseDeal("deal.json", []byte(text), now)
			var bad *DealError
			if !errors.As(err, &bad) {
				t.Fatalf("got %v, want a DealError", err)
			}
			if bad.File != "deal.json" || bad.Field != c.field || !strings.Contains(bad.Reason, c.reason) {
				t.Errorf("got %v, want field %s and %q", err, c.field, c.reason)
			}
			if strings.Contains(err.Error(), "\n") {
				t.Errorf("the error has more than one line: %q", err)
			}
		})
	}
}

func TestDeadlineMayBeATime(t *testing.T) {
	text := strings.Replace(string(deals.Bond), `"1h"`, `"2030-01-01T14:30:00Z"`, 1)
	d, err := ParseDeal("deal.json", []byte(text), now)
	if err != nil || d.Deadline != 150*time.Minute {
		t.Errorf("deadline %s (%v), want 2h30m", d.Deadline, err)
	}
}

func TestReadDealRefusesAMissingFile(t *testing.T) {
	var bad *DealError
	if _, err := ReadDeal(filepath.Join(t.TempDir(), "none.json")); !errors.As(err, &bad) || bad.Field != "file" {
		t.Errorf("got %v, want a DealError about the file", err)
	}
}
