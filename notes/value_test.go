package notes_test

import (
	"encoding/json"
	"errors"
	"math/big"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/testdata"
)

var valueEnd = new(big.Int).Lsh(big.NewInt(1), notes.ValueBits)

// checkValue compares the result of an operation with the integer that it should be.
func checkValue(t *rapid.T, name string, got notes.Value, err error, want *big.Int) {
	inRange := want.Sign() >= 0 && want.Cmp(valueEnd) < 0
	switch {
	case !inRange && (!errors.Is(err, notes.ErrValueRange) || !got.IsZero()):
		t.Fatalf("%s: %s is accepted as %s (%v)", name, want, got, err)
	case inRange && (err != nil || got.Big().Cmp(want) != 0):
		t.Fatalf("%s: got %s, %v, want %s", name, got, err, want)
	}
}

func TestValueArithmeticIsThatOfIntegers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v, x := drawValue(t, "v"), drawValue(t, "x")
		sum, err := v.Add(x)
		checkValue(t, "sum", sum, err, new(big.Int).Add(v.Big(), x.Big()))
		difference, err := v.Sub(x)
		checkValue(t, "difference", difference, err, new(big.Int).Sub(v.Big(), x.Big()))
		if v.Cmp(x) != v.Big().Cmp(x.Big()) || (v == x) != (v.Cmp(x) == 0) || v.IsZero() != (v.Big().Sign() == 0) {
			t.Fatalf("%s and %s compare wrongly", v, x)
		}
	})
}

func TestValueArithmeticAtItsEnds(t *testing.T) {
	largest := value(t, new(big.Int).Sub(valueEnd, big.NewInt(1)).String())
	one, word := notes.NewValue(1), notes.NewValue(1<<64-1)
	if _, err := largest.Add(one); !errors.Is(err, notes.ErrValueRange) {
		t.Errorf("2^120: %v", err)
	}
	if _, err := largest.Add(largest); !errors.Is(err, notes.ErrValueRange) {
		t.Errorf("2^121 - 2: %v", err)
	}
	if _, err := (notes.Value{}).Sub(one); !errors.Is(err, notes.ErrValueRange) {
		t.Errorf("-1: %v", err)
	}
	sum, err := word.Add(one)
	if err != nil || sum.String() != "18446744073709551616" {
		t.Errorf("2^64 is %s, %v", sum, err)
	}
	if back, err := sum.Sub(one); err != nil || back != word {
		t.Errorf("2^64 - 1 is %s, %v", back, err)
	}
}

func TestValueFromBigRefusesIntegersOutOfRange(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := drawBig(t, 130, "x")
		if rapid.Bool().Draw(t, "negative") {
			x.Neg(x)
		}
		v, err := notes.ValueFromBig(x)
		checkValue(t, "integer", v, err, x)
	})
	if _, err := notes.ValueFromBig(nil); !errors.Is(err, notes.ErrValueRange) {
		t.Errorf("nil: %v", err)
	}
}

func TestValueCodecRoundTrips(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := drawValue(t, "v")
		var back notes.Value
		text, err := json.Marshal(v)
		if err = errors.Join(err, json.Unmarshal(text, &back)); err != nil || back != v {
			t.Fatalf("%s comes back as %s, %v", v, back, err)
		}
		b := v.Bytes()
		if v.Element().Big().Cmp(v.Big()) != 0 || new(big.Int).SetBytes(b[:]).Cmp(v.Big()) != 0 {
			t.Fatalf("%s is %x, and %s in the field", v, b, v.Element())
		}
	})
}

func TestParseValueRefusesOtherSpellings(t *testing.T) {
	for _, text := range []string{
		"", " ", "+1", "-1", "-0", "01", "00", "1_000", "1,000", "1.0", "1e3", "0x10", " 1", "1\n", "1 ",
		"１", valueEnd.String(), strings.Repeat("9", 80),
	} {
		if v, err := notes.ParseValue(text); err == nil {
			t.Errorf("%q is read as %s", text, v)
		}
	}
	if _, err := notes.ParseValue(valueEnd.String()); !errors.Is(err, notes.ErrValueRange) {
		t.Errorf("2^120: %v", err)
	}
}

func TestPackValuesRoundTrips(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		payment, change := drawValue(t, "payment"), drawValue(t, "change")
		gotPayment, gotChange, err := notes.UnpackValues(notes.PackValues(payment, change))
		if err != nil || gotPayment != payment || gotChange != change {
			t.Fatalf("got %s and %s, %v", gotPayment, gotChange, err)
		}
	})
}

func FuzzParseValue(f *testing.F) {
	for _, v := range testdata.Load[testdata.NoteVector](f, "note.json") {
		f.Add(v.Value)
	}
	f.Add(valueEnd.String())
	f.Fuzz(func(t *testing.T, text string) {
		v, err := notes.ParseValue(text)
		if err == nil && (v.String() != text || v.Big().Cmp(valueEnd) >= 0) {
			t.Errorf("%q is read as %s", text, v)
		}
	})
}
