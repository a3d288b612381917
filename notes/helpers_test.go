package notes_test

import (
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/testdata"
)

func element(t testing.TB, text string) (e field.Element) {
	t.Helper()
	if err := e.UnmarshalText([]byte(text)); err != nil {
		t.Fatalf("%q: %v", text, err)
	}
	return e
}

func elements(t testing.TB, texts []string) []field.Element {
	t.Helper()
	out := make([]field.Element, len(texts))
	for i, text := range texts {
		out[i] = element(t, text)
	}
	return out
}

func point(t testing.TB, p testdata.Point) notes.Point {
	t.Helper()
	return notes.Point{X: element(t, p.X), Y: element(t, p.Y)}
}

func value(t testing.TB, text string) notes.Value {
	t.Helper()
	v, err := notes.ParseValue(text)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func asset(t testing.TB, text string) (a notes.Asset) {
	t.Helper()
	if err := a.UnmarshalText([]byte(text)); err != nil {
		t.Fatalf("%q: %v", text, err)
	}
	return a
}

// view returns the full viewing key of a vector.
func view(t testing.TB, v testdata.KeyVector) *notes.FullViewingKey {
	t.Helper()
	nk, ovk := notes.NewNullifierKey(element(t, v.Nk)), notes.NewOutgoingViewingKey(element(t, v.Ovk))
	k, err := notes.NewFullViewingKey(point(t, v.Ak), nk, ovk, testdata.Bytes(t, v.Ivk))
	if err != nil {
		t.Fatalf("%s: %v", v.Name, err)
	}
	return k
}

// accounts returns the full viewing keys of all key vectors by their names.
func accounts(t testing.TB) map[string]*notes.FullViewingKey {
	t.Helper()
	out := map[string]*notes.FullViewingKey{}
	for _, v := range testdata.Load[testdata.KeyVector](t, "keys.json") {
		out[v.Name] = view(t, v)
	}
	return out
}

const accountName = "24 words, development"

func drawElement(t *rapid.T, label string) field.Element {
	return field.Reduce(rapid.SliceOfN(rapid.Byte(), 48, 48).Draw(t, label))
}

// drawBig draws an integer of up to the given number of bits. All lengths are equally likely.
func drawBig(t *rapid.T, bits int, label string) *big.Int {
	b := rapid.SliceOfN(rapid.Byte(), (bits+7)/8, (bits+7)/8).Draw(t, label)
	x := new(big.Int).SetBytes(b)
	return x.Rsh(x, uint(len(b)*8-rapid.IntRange(0, bits).Draw(t, label+" bits")))
}

func drawValue(t *rapid.T, label string) notes.Value {
	v, err := notes.ValueFromBig(drawBig(t, notes.ValueBits, label))
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func drawNote(t *rapid.T, owner notes.Owner) notes.Note {
	return notes.Note{
		Asset: notes.Asset(rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(t, "asset")),
		Value: drawValue(t, "value"),
		Owner: owner,
		Rho:   notes.Rho{Element: drawElement(t, "rho")},
	}
}
