package field_test

import (
	"encoding/json"
	"errors"
	"math/big"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/testdata"
)

const orderHex = "0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001"

func bytesOf(x *big.Int) []byte { return x.FillBytes(make([]byte, field.Size)) }

// element draws numbers near 0 and near powers of 2 half of the time, and any other number
// otherwise.
func element() *rapid.Generator[field.Element] {
	return rapid.Custom(func(t *rapid.T) field.Element {
		if rapid.Bool().Draw(t, "corner") {
			x := new(big.Int).Lsh(big.NewInt(1), rapid.UintRange(0, 253).Draw(t, "bit"))
			e, _ := field.FromBig(x.Sub(x, big.NewInt(rapid.Int64Range(0, 1).Draw(t, "less"))))
			return e.Sub(field.New(rapid.Uint64Range(0, 2).Draw(t, "below")))
		}
		return field.Reduce(rapid.SliceOfN(rapid.Byte(), 48, 48).Draw(t, "bytes"))
	})
}

func TestModulusIsTheOrderOfBN254(t *testing.T) {
	if got := testdata.Integer(t, orderHex); field.Modulus().Cmp(got) != 0 {
		t.Errorf("the order is %x", field.Modulus())
	}
}

func TestDecodersRefuseNumbersNotBelowTheOrder(t *testing.T) {
	r := field.Modulus()
	for _, more := range []*big.Int{big.NewInt(0), big.NewInt(1), new(big.Int).Lsh(big.NewInt(1), 253)} {
		x := new(big.Int).Add(r, more)
		if e, err := field.FromBytes(bytesOf(x)); !errors.Is(err, field.ErrNotCanonical) || !e.IsZero() {
			t.Errorf("bytes of %x: %v, %v", x, e, err)
		}
		if e, err := field.FromBig(x); !errors.Is(err, field.ErrNotCanonical) || !e.IsZero() {
			t.Errorf("integer %x: %v, %v", x, e, err)
		}
		var e field.Element
		if err := e.UnmarshalText(hexOf(x)); !errors.Is(err, field.ErrNotCanonical) || !e.IsZero() {
			t.Errorf("text of %x: %v, %v", x, e, err)
		}
	}
	for _, x := range []*big.Int{nil, big.NewInt(-1)} {
		if _, err := field.FromBig(x); !errors.Is(err, field.ErrNotCanonical) {
			t.Errorf("integer %v: %v", x, err)
		}
	}
	if e, err := field.FromBytes(bytesOf(r.Sub(r, big.NewInt(1)))); err != nil || !e.Add(field.New(1)).IsZero() {
		t.Errorf("r - 1: %v, %v", e, err)
	}
}

func hexOf(x *big.Int) []byte {
	return []byte("0x" + strings.Repeat("0", 64-len(x.Text(16))) + x.Text(16))
}

func TestDecodersRefuseOtherSpellings(t *testing.T) {
	good := field.New(0xabc).String()
	for name, text := range map[string]string{
		"empty":             "",
		"prefix only":       "0x",
		"no prefix":         good[2:] + "00",
		"upper-case prefix": "0X" + good[2:],
		"upper-case digits": "0x" + strings.ToUpper(good[2:]),
		"one digit short":   good[:65],
		"one digit long":    good + "0",
		"space":             " " + good[:65],
		"not a digit":       good[:65] + "g",
		"line end":          good + "\n",
	} {
		e := field.New(7)
		if err := e.UnmarshalText([]byte(text)); !errors.Is(err, field.ErrEncoding) || e != field.New(7) {
			t.Errorf("%s: %v, value %v", name, err, e)
		}
	}
	for _, n := range []int{0, 31, 33} {
		if _, err := field.FromBytes(make([]byte, n)); !errors.Is(err, field.ErrEncoding) {
			t.Errorf("%d bytes: %v", n, err)
		}
	}
}

func TestCodecRoundTrips(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e := element().Draw(t, "e")
		b := e.Bytes()
		fromBytes, err1 := field.FromBytes(b[:])
		fromBig, err2 := field.FromBig(e.Big())
		text, err3 := json.Marshal(e)
		var fromText field.Element
		err4 := json.Unmarshal(text, &fromText)
		if err := errors.Join(err1, err2, err3, err4); err != nil {
			t.Fatal(err)
		}
		if fromBytes != e || fromBig != e || fromText != e || new(big.Int).SetBytes(b[:]).Cmp(e.Big()) != 0 {
			t.Fatalf("%v comes back as %v, %v, %v", e, fromBytes, fromBig, fromText)
		}
	})
}

func TestArithmeticIsThatOfIntegersModuloTheOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, y := element().Draw(t, "x"), element().Draw(t, "y")
		for name, c := range map[string]struct {
			got  field.Element
			want *big.Int
		}{
			"add": {x.Add(y), new(big.Int).Add(x.Big(), y.Big())},
			"sub": {x.Sub(y), new(big.Int).Sub(x.Big(), y.Big())},
			"mul": {x.Mul(y), new(big.Int).Mul(x.Big(), y.Big())},
		} {
			if c.got.Big().Cmp(c.want.Mod(c.want, field.Modulus())) != 0 {
				t.Fatalf("%s of %v and %v is %v", name, x, y, c.got)
			}
		}
	})
}

func TestReduceIsTheIntegerModuloTheOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := rapid.SliceOfN(rapid.Byte(), 0, 80).Draw(t, "b")
		want := new(big.Int).SetBytes(b)
		if got := field.Reduce(b).Big(); got.Cmp(want.Mod(want, field.Modulus())) != 0 {
			t.Fatalf("%x reduces to %x", b, got)
		}
	})
}

func TestRandomElementsDiffer(t *testing.T) {
	seen := map[field.Element]bool{}
	for range 100 {
		e, err := field.Random()
		if err != nil || seen[e] {
			t.Fatalf("%v is repeated: %v, error: %v", e, seen[e], err)
		}
		seen[e] = true
	}
}

func FuzzUnmarshalText(f *testing.F) {
	for _, v := range testdata.Load[testdata.PermutationVector](f, "permutation.json") {
		f.Add([]byte(v.Input[0]))
	}
	f.Add([]byte(orderHex))
	f.Fuzz(func(t *testing.T, text []byte) {
		var e field.Element
		if e.UnmarshalText(text) == nil && e.String() != string(text) {
			t.Errorf("%q is read as %s", text, e)
		}
	})
}
