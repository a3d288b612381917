package demo

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes"
)

// MaxDecimals is the most decimals a token of a deal may have.
const MaxDecimals = 30

const maxName = 64

// DealError says what is wrong with a deal file: the file, the field and the reason.
type DealError struct{ File, Field, Reason string }

// Error names file, field and reason on one line.
func (e *DealError) Error() string {
	return fmt.Sprintf("demo: %s: %s: %s", e.File, e.Field, e.Reason)
}

// Deal is a trade as a user writes it down.
type Deal struct {
	Title         string
	Buyer, Seller string
	// Payment is what the buyer pays, Delivery what the seller delivers.
	Payment, Delivery TokenAmount
	// Deadline is how long after the offer the deal may take.
	Deadline time.Duration
}

// Amount is a quantity of a token that the demonstration creates.
type TokenAmount struct {
	Name, Symbol string
	Decimals     uint8
	// Value is in the smallest unit.
	Value notes.Value
}

type dealFile struct {
	Title    string     `json:"title"`
	Buyer    string     `json:"buyer"`
	Seller   string     `json:"seller"`
	Payment  amountFile `json:"payment"`
	Delivery amountFile `json:"delivery"`
	Deadline string     `json:"deadline"`
}

type amountFile struct {
	Name     string `json:"name"`
	Symbol   string `json:"symbol"`
	Decimals *int   `json:"decimals"`
	Amount   string `json:"amount"`
}

// ReadDeal reads a deal file. Every error is a *[DealError].
func ReadDeal(path string) (Deal, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return Deal{}, &DealError{path, "file", "cannot be read: check the path"}
	}
	return ParseDeal(path, data, time.Now())
}

// ParseDeal decodes a deal; file is for the error, now decides whether a deadline given as a time has passed.
func ParseDeal(file string, data []byte, now time.Time) (Deal, error) {
	var f dealFile
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(&f); err != nil {
		return Deal{}, jsonError(file, err)
	}
	if _, err := d.Token(); err != io.EOF {
		return Deal{}, &DealError{file, "file", "there is text after the deal"}
	}
	return f.deal(file, now)
}

// jsonError names the field of a JSON error where it has one.
func jsonError(file string, err error) error {
	var wrong *json.UnmarshalTypeError
	if errors.As(err, &wrong) && wrong.Field != "" {
		return &DealError{file, wrong.Field, "want " + want(wrong) + ", got a " + wrong.Value}
	}
	if field, ok := strings.CutPrefix(err.Error(), "json: unknown field "); ok {
		return &DealError{file, strings.Trim(field, `"`), "no such field: see the examples"}
	}
	return &DealError{file, "file", "not JSON: " + err.Error()}
}

func want(e *json.UnmarshalTypeError) string {
	if e.Type.Kind().String() == "string" {
		return "a text in quotes"
	}
	return "a whole number"
}

func (f dealFile) deal(file string, now time.Time) (d Deal, err error) {
	d = Deal{Title: f.Title, Buyer: f.Buyer, Seller: f.Seller}
	for _, name := range []struct{ field, value string }{{"title", f.Title}, {"buyer", f.Buyer}, {"seller", f.Seller}} {
		if err := checkName(file, name.field, name.value); err != nil {
			return Deal{}, err
		}
	}
	if f.Buyer == f.Seller {
		return Deal{}, &DealError{file, "seller", "is the buyer too: a deal has two parties"}
	}
	if d.Payment, err = f.Payment.amount(file, "payment"); err != nil {
		return Deal{}, err
	}
	if d.Delivery, err = f.Delivery.amount(file, "delivery"); err != nil {
		return Deal{}, err
	}
	if d.Payment.Symbol == d.Delivery.Symbol {
		return Deal{}, &DealError{file, "delivery.symbol", "is the payment's too: a deal exchanges two assets"}
	}
	d.Deadline, err = parseDeadline(file, f.Deadline, now)
	return d, err
}

func checkName(file, field, value string) error {
	switch {
	case strings.TrimSpace(value) == "":
		return &DealError{file, field, "is missing or empty"}
	case len(value) > maxName:
		return &DealError{file, field, fmt.Sprintf("is longer than %d bytes", maxName)}
	case strings.ContainsFunc(value, func(r rune) bool { return r < ' ' || r == 0x7f }):
		return &DealError{file, field, "has control characters"}
	}
	return nil
}

func (f amountFile) amount(file, field string) (TokenAmount, error) {
	a := TokenAmount{Name: f.Name, Symbol: f.Symbol}
	for _, name := range []struct{ field, value string }{{"name", f.Name}, {"symbol", f.Symbol}} {
		if err := checkName(file, field+"."+name.field, name.value); err != nil {
			return a, err
		}
	}
	if f.Decimals == nil || *f.Decimals < 0 || *f.Decimals > MaxDecimals {
		return a, &DealError{file, field + ".decimals", fmt.Sprintf("want a whole number from 0 to %d", MaxDecimals)}
	}
	a.Decimals = uint8(*f.Decimals)
	value, err := cli.ParseAmount(f.Amount, a.Decimals)
	if err != nil {
		return a, &DealError{file, field + ".amount", err.Error()}
	}
	a.Value = value
	return a, nil
}

// parseDeadline reads a duration such as 90m, or a time such as 2030-01-31T17:00:00Z.
func parseDeadline(file, text string, now time.Time) (time.Duration, error) {
	duration, err := time.ParseDuration(text)
	if err != nil {
		at, err := time.Parse(time.RFC3339, text)
		if err != nil {
			return 0, &DealError{file, "deadline", fmt.Sprintf("%q is neither a duration such as 90m nor a time such as 2030-01-31T17:00:00Z", text)}
		}
		duration = at.Sub(now).Truncate(time.Second)
	}
	if duration <= 0 {
		return 0, &DealError{file, "deadline", "is in the past"}
	}
	if duration < time.Minute || duration > 366*24*time.Hour {
		return 0, &DealError{file, "deadline", "want at least one minute and at most a year from now"}
	}
	return duration, nil
}
