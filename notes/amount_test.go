package notes

import (
	"encoding/json"
	"errors"
	"math/big"
	"testing"

	"pgregory.net/rapid"
)

func TestParseAmount(t *testing.T) {
	for text, want := range map[string]string{
		"1": "1000000", "12.50": "12500000", "0.000001": "1", "007": "7000000", "0": "0", "0.0": "0",
		"1329227995784915872903807060280345": "1329227995784915872903807060280345000000",
	} {
		if got, err := ParseAmount(text, 6); err != nil || got.String() != want {
			t.Errorf("%q: %s (%v), want %s", text, got, err, want)
		}
	}
	for _, text := range []string{
		"-1", "+1", "1e3", "1,5", ".5", "1.", "", " 1", "1 ", "1.0000001", "0x10", "1.2.3", "١",
	} {
		if got, err := ParseAmount(text, 6); !errors.Is(err, ErrAmount) {
			t.Errorf("%q was read as %s (%v)", text, got, err)
		}
	}
	if got, err := ParseAmount("42", 0); err != nil || got.String() != "42" {
		t.Errorf("without decimals: %s, %v", got, err)
	}
	if _, err := ParseAmount("4.2", 0); !errors.Is(err, ErrAmount) {
		t.Errorf("a decimal place where the token has none: %v", err)
	}
}

func TestFormatAmount(t *testing.T) {
	for raw, want := range map[int64]string{
		0: "0", 1: "0.000001", 1500000: "1.5", 2000000: "2", -1500000: "-1.5", -1: "-0.000001",
	} {
		if got := AmountFromBig(big.NewInt(raw)).Format(6); got != want {
			t.Errorf("%d: %s, want %s", raw, got, want)
		}
	}
	if got := AmountFromBig(big.NewInt(-42)).Format(0); got != "-42" {
		t.Errorf("without decimals: %s", got)
	}
}

func TestFormatAndParseAmountRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		decimals := rapid.Uint8().Draw(t, "decimals")
		amount := AmountFromBig(new(big.Int).SetBytes(rapid.SliceOfN(rapid.Byte(), 0, 40).Draw(t, "amount")))
		text := amount.Format(decimals)
		if got, err := ParseAmount(text, decimals); err != nil || got != amount {
			t.Fatalf("%s with %d decimals is written as %s and read as %s (%v)", amount, decimals, text, got, err)
		}
	})
}

func TestAmountArithmeticHasNoLimits(t *testing.T) {
	largest, err := ValueFromBig(new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), ValueBits), big.NewInt(1)))
	if err != nil {
		t.Fatal(err)
	}
	one, two := AmountOf(largest), AmountOf(largest, largest)
	if two.Cmp(one) != 1 || two.Sub(one) != one || one.Add(one) != two {
		t.Errorf("twice the largest value is %s", two)
	}
	if _, err := two.Value(); !errors.Is(err, ErrValueRange) {
		t.Errorf("twice the largest value is accepted as a value: %v", err)
	}
	if v, err := one.Value(); err != nil || v != largest {
		t.Errorf("the largest value became %s, %v", v, err)
	}
	if negative := AmountOf().Sub(AmountOf(NewValue(5))); negative.String() != "-5" || negative.IsZero() {
		t.Errorf("0 − 5 is %s", negative)
	}
	if zero := two.Sub(two); zero != (Amount{}) || !zero.IsZero() || zero.String() != "0" {
		t.Errorf("a − a is %s", zero)
	}
}

func TestAmountJSONRoundTripsAndRefusesOtherSpellings(t *testing.T) {
	for _, text := range []string{`"0"`, `"-7"`, `"340282366920938463463374607431768211456"`} {
		var a Amount
		if err := json.Unmarshal([]byte(text), &a); err != nil {
			t.Fatal(err)
		}
		if got, err := json.Marshal(a); err != nil || string(got) != text {
			t.Errorf("%s became %s, %v", text, got, err)
		}
	}
	for _, text := range []string{`""`, `"-0"`, `"07"`, `"+7"`, `"1.5"`, `"0x7"`} {
		var a Amount
		if err := json.Unmarshal([]byte(text), &a); !errors.Is(err, ErrAmount) {
			t.Errorf("%s was read as %s (%v)", text, a, err)
		}
	}
}
