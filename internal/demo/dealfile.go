package demo

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"reflect"
	"strings"
	"time"

	"github.com/zsettle/zsettle/internal/cli"
)

// MaxDecimals is the most decimals that a token of a deal may have.
const MaxDecimals = 30

// maxName is the longest name, symbol or title in bytes.
const maxName = 64

// The longest and the shortest time that a deal may take.
const (
	minDeadline = time.Minute
	maxDeadline = 366 * 24 * time.Hour
)

// dealFile is a [Deal] as JSON.
type dealFile struct {
	Title    string     `json:"title"`
	Buyer    string     `json:"buyer"`
	Seller   string     `json:"seller"`
	Payment  amountFile `json:"payment"`
	Delivery amountFile `json:"delivery"`
	Deadline string     `json:"deadline"`
}

// amountFile is a [TokenAmount] as JSON; Amount is in the token's own unit.
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

// ParseDeal decodes a deal. Every error is a *[DealError] with the given file name. A deadline that
// is given as a time must be after now.
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

// jsonError names the field of a JSON error if it has one.
func jsonError(file string, err error) error {
	var mismatch *json.UnmarshalTypeError
	if errors.As(err, &mismatch) && mismatch.Field != "" {
		return &DealError{file, mismatch.Field, "want " + wantedForm(mismatch) + ", got a " + mismatch.Value}
	}
	if field, ok := strings.CutPrefix(err.Error(), "json: unknown field "); ok {
		return &DealError{file, strings.Trim(field, `"`), "there is no such field"}
	}
	return &DealError{file, "file", "not JSON: " + err.Error()}
}

func wantedForm(e *json.UnmarshalTypeError) string {
	switch e.Type.Kind() {
	case reflect.String:
		return "a text in quotes"
	case reflect.Struct:
		return "an object in braces"
	default:
		return "a whole number"
	}
}

// deal returns the deal that the file describes.
func (f dealFile) deal(file string, now time.Time) (d Deal, err error) {
	d = Deal{Title: f.Title, Buyer: f.Buyer, Seller: f.Seller}
	names := []namedText{{"title", f.Title}, {"buyer", f.Buyer}, {"seller", f.Seller}}
	if err := checkNames(file, names); err != nil {
		return Deal{}, err
	}
	if f.Buyer == f.Seller {
		return Deal{}, &DealError{file, "seller", "is the buyer too: a deal has two parties"}
	}
	if d.Payment, err = f.Payment.tokenAmount(file, "payment"); err != nil {
		return Deal{}, err
	}
	if d.Delivery, err = f.Delivery.tokenAmount(file, "delivery"); err != nil {
		return Deal{}, err
	}
	if d.Payment.Symbol == d.Delivery.Symbol {
		return Deal{}, &DealError{file, "delivery.symbol", "is the payment's too: a deal exchanges two assets"}
	}
	d.Deadline, err = parseDeadline(file, f.Deadline, now)
	return d, err
}

// namedText is a text with the name of its field.
type namedText struct{ field, text string }

// checkNames refuses a text that is empty, is too long or could harm a terminal.
func checkNames(file string, names []namedText) error {
	for _, n := range names {
		switch {
		case strings.TrimSpace(n.text) == "":
			return &DealError{file, n.field, "is missing or empty"}
		case len(n.text) > maxName:
			return &DealError{file, n.field, fmt.Sprintf("is longer than %d bytes", maxName)}
		case strings.ContainsFunc(n.text, func(r rune) bool { return r < ' ' || r == 0x7f }):
			return &DealError{file, n.field, "has control characters"}
		}
	}
	return nil
}

// tokenAmount returns the amount that the file describes under a field of the deal.
func (f amountFile) tokenAmount(file, field string) (TokenAmount, error) {
	names := []namedText{{field + ".name", f.Name}, {field + ".symbol", f.Symbol}}
	if err := checkNames(file, names); err != nil {
		return TokenAmount{}, err
	}
	if f.Decimals == nil || *f.Decimals < 0 || *f.Decimals > MaxDecimals {
		reason := fmt.Sprintf("want a whole number from 0 to %d", MaxDecimals)
		return TokenAmount{}, &DealError{file, field + ".decimals", reason}
	}
	decimals := uint8(*f.Decimals)
	value, err := cli.ParseAmount(f.Amount, decimals)
	if err != nil {
		return TokenAmount{}, &DealError{file, field + ".amount", err.Error()}
	}
	return TokenAmount{Name: f.Name, Symbol: f.Symbol, Decimals: decimals, Value: value}, nil
}

// parseDeadline reads a duration such as 90m, or a time such as 2030-01-31T17:00:00Z.
func parseDeadline(file, text string, now time.Time) (time.Duration, error) {
	duration, err := time.ParseDuration(text)
	if err != nil {
		at, err := time.Parse(time.RFC3339, text)
		if err != nil {
			const form = "%q is neither a duration such as 90m nor a time such as 2030-01-31T17:00:00Z"
			return 0, &DealError{file, "deadline", fmt.Sprintf(form, text)}
		}
		duration = at.Sub(now).Truncate(time.Second)
	}
	if duration <= 0 {
		return 0, &DealError{file, "deadline", "is in the past"}
	}
	if duration < minDeadline || duration > maxDeadline {
		return 0, &DealError{file, "deadline", "want at least one minute and at most a year from now"}
	}
	return duration, nil
}
