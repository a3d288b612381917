package notes_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/btcsuite/btcd/btcutil/bech32"
	"pgregory.net/rapid"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/testdata"
)

var networks = map[string]notes.Network{"main": notes.Main, "test": notes.Test, "development": notes.Development}

func TestAddressVectors(t *testing.T) {
	for _, v := range testdata.Load[testdata.AddressVector](t, "address.json") {
		n := networks[v.Network]
		if string(n) != v.Prefix {
			t.Fatalf("%s: network %q has prefix %q, want %q", v.Name, v.Network, n, v.Prefix)
		}
		a, err := notes.ParseAddress(n, v.Address)
		if !v.Valid {
			if !errors.Is(err, notes.ErrAddress) || a != (notes.Address{}) {
				t.Errorf("%s (%s): %v, %v", v.Name, v.Reason, a, err)
			}
			continue
		}
		want := notes.Address{
			Owner: notes.Owner{Element: element(t, v.Owner)},
			Key:   [32]byte(testdata.Bytes(t, v.IvkPublic)),
		}
		if err != nil || a != want || a.Validate() != nil {
			t.Errorf("%s: got %v, %v", v.Name, a, err)
		}
		if got := want.Encode(n); got != v.Address {
			t.Errorf("%s: encodes to %s", v.Name, got)
		}
	}
}

// Each published string is refused as an address: the valid ones because of their contents.
func TestParseAddressRefusesPublishedBech32mVectors(t *testing.T) {
	for _, v := range testdata.Load[testdata.PublishedBech32mVector](t, "published_bech32m.json") {
		prefix, words, err := bech32.DecodeNoLimit(v.Text)
		encoded, _ := bech32.EncodeM(prefix, words)
		if accepted := err == nil && encoded == strings.ToLower(v.Text); accepted != v.Valid {
			t.Errorf("%s: as bech32m it is accepted: %v, %v", v.Name, accepted, err)
		}
		if a, err := notes.ParseAddress(notes.Network(prefix), v.Text); !errors.Is(err, notes.ErrAddress) {
			t.Errorf("%s is read as %v, %v", v.Name, a, err)
		}
	}
}

func TestAddressRoundTrips(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := notes.Address{
			Owner: notes.Owner{Element: drawElement(t, "owner")},
			Key:   [32]byte(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "key")),
		}
		for _, n := range networks {
			got, err := notes.ParseAddress(n, a.Encode(n))
			if a.Validate() == nil && (err != nil || got != a) {
				t.Fatalf("%v comes back as %v, %v", a, got, err)
			}
			upper, err := notes.ParseAddress(n, strings.ToUpper(a.Encode(n)))
			if a.Validate() == nil && (err != nil || upper != a) {
				t.Fatalf("in capitals %v comes back as %v, %v", a, upper, err)
			}
		}
	})
}

func TestHazardAddressWithOneCharacterChanged(t *testing.T) {
	const alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l1b"
	text := accounts(t)[accountName].Address().Encode(notes.Development)
	for i := range text {
		for _, c := range []byte(alphabet) {
			if c == text[i] {
				continue
			}
			changed := text[:i] + string(c) + text[i+1:]
			if _, err := notes.ParseAddress(notes.Development, changed); !errors.Is(err, notes.ErrAddress) {
				t.Fatalf("character %d changed to %c is accepted: %v", i, c, err)
			}
		}
		for name, changed := range map[string]string{
			"left out":    text[:i] + text[i+1:],
			"twice":       text[:i+1] + text[i:],
			"in capitals": text[:i] + strings.ToUpper(text[i:i+1]) + text[i+1:],
		} {
			if changed == text {
				continue
			}
			if _, err := notes.ParseAddress(notes.Development, changed); !errors.Is(err, notes.ErrAddress) {
				t.Errorf("character %d %s is accepted: %v", i, name, err)
			}
		}
	}
}

func TestHazardAddressWithPlainBech32Checksum(t *testing.T) {
	text := accounts(t)[accountName].Address().Encode(notes.Development)
	_, words, err := bech32.DecodeNoLimit(text)
	if err != nil {
		t.Fatal(err)
	}
	oldChecksum, err := bech32.Encode(string(notes.Development), words)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := notes.ParseAddress(notes.Development, oldChecksum); !errors.Is(err, notes.ErrAddress) {
		t.Errorf("accepted: %v", err)
	}
}

func TestHazardAddressOfAnotherNetwork(t *testing.T) {
	a := accounts(t)[accountName].Address()
	for _, from := range networks {
		for _, to := range networks {
			_, err := notes.ParseAddress(to, a.Encode(from))
			if from == to && err != nil || from != to && !errors.Is(err, notes.ErrAddress) {
				t.Errorf("an address of %q read on %q: %v", from, to, err)
			}
		}
	}
}

func TestHazardOwnerZero(t *testing.T) {
	a := notes.Address{Key: [32]byte{1}}
	if err := a.Validate(); !errors.Is(err, notes.ErrOwnerZero) || !errors.Is(err, notes.ErrAddress) {
		t.Errorf("validate: %v", err)
	}
	got, err := notes.ParseAddress(notes.Main, a.Encode(notes.Main))
	if !errors.Is(err, notes.ErrOwnerZero) || got != (notes.Address{}) {
		t.Errorf("parse: %v, %v", got, err)
	}
	if _, err := notes.EncryptNote(a, notes.Note{}, notes.Memo{}); !errors.Is(err, notes.ErrOwnerZero) {
		t.Errorf("encrypt: %v", err)
	}
}

func TestAddressRefusesTheZeroKey(t *testing.T) {
	a := notes.Address{Owner: notes.Owner{Element: field.New(1)}}
	if _, err := notes.ParseAddress(notes.Main, a.Encode(notes.Main)); !errors.Is(err, notes.ErrAddress) {
		t.Errorf("parse: %v", err)
	}
	if _, err := notes.EncryptNote(a, notes.Note{Owner: a.Owner}, notes.Memo{}); !errors.Is(err, notes.ErrAddress) {
		t.Errorf("encrypt: %v", err)
	}
}

func FuzzParseAddress(f *testing.F) {
	for _, v := range testdata.Load[testdata.AddressVector](f, "address.json") {
		f.Add(v.Prefix, v.Address)
	}
	f.Fuzz(func(t *testing.T, prefix, text string) {
		a, err := notes.ParseAddress(notes.Network(prefix), text)
		if err == nil && a.Encode(notes.Network(prefix)) != strings.ToLower(text) {
			t.Errorf("%q is read as %v", text, a)
		}
		if err != nil && !errors.Is(err, notes.ErrAddress) {
			t.Errorf("%q: the error %v is not an ErrAddress", text, err)
		}
	})
}
