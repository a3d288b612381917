package contract

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/zsettle/zsettle/notes"
)

func TestCardRoundTrip(t *testing.T) {
	card := newActor(t, "Buyer Bank", 1).card
	read, err := ParseCard(notes.Development, card.Encode())
	if err != nil {
		t.Fatal(err)
	}
	if read.Fingerprint() != card.Fingerprint() || read.Party() != card.Party() || read.Name != card.Name {
		t.Error("encoding and parsing changed a card")
	}
	if other := newActor(t, "Buyer Bank", 2).card; other.Fingerprint() == card.Fingerprint() {
		t.Error("two parties have one fingerprint")
	}
	if len(card.Fingerprint().String()) != 39 {
		t.Errorf("fingerprint %q", card.Fingerprint())
	}
}

func TestParseCardRefuses(t *testing.T) {
	card := newActor(t, "Buyer Bank", 1).card
	other := newActor(t, "Mallory", 3).card
	file := string(card.Encode())
	swap := func(from, to string) string { return strings.Replace(file, from, to, 1) }
	for name, bad := range map[string]string{
		"another name":      swap("Buyer Bank", "Buyer Bänk"),
		"another address":   swap(card.Address.Encode(card.Network), other.Address.Encode(card.Network)),
		"another signer":    swap(strings.ToLower(card.Signer.Hex()), strings.ToLower(other.Signer.Hex())),
		"another signature": swap(`"signature": "0x`, `"signature": "0xff`),
		"another version":   swap(`"version": 2`, `"version": 1`),
		"an unknown field":  swap(`"version": 2`, `"version": 2, "x": 0`),
		"a field twice":     swap(`"version": 2`, `"version": 2, "version": 2`),
		"other spaces":      swap("\n  ", "\n "),
		"trailing bytes":    file + " ",
		"too long":          file + strings.Repeat(" ", maxCard),
		"a control letter":  swap("Buyer Bank", "Buyer\u202eBank"),
		"no name":           swap("Buyer Bank", ""),
		"nothing":           "",
	} {
		if bad == file {
			t.Fatalf("%s: the case changes nothing", name)
		}
		if _, err := ParseCard(notes.Development, []byte(bad)); !errors.Is(err, ErrCard) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := ParseCard(notes.Main, card.Encode()); !errors.Is(err, ErrCard) {
		t.Error("a development card is valid on the main network")
	}
}

func FuzzParseCard(f *testing.F) {
	f.Add(newActor(f, "Buyer Bank", 1).card.Encode())
	f.Fuzz(func(t *testing.T, file []byte) {
		if card, err := ParseCard(notes.Development, file); err == nil && !bytes.Equal(card.Encode(), file) {
			t.Error("a card has two encodings")
		}
	})
}
