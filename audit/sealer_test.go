package audit

import (
	"encoding/hex"
	"math/big"
	"slices"
	"testing"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
)

// A row that was written with version 1 of the format. Whoever changes the format, or how its keys
// are derived, changes the version too.
const (
	goldenName = "9353d823b64b519270c7c7e82a5567417a05fd24b1f99c216792005073a5696f"
	goldenRow  = "018666b82650ec6329eebc39ed4a46fbf28733bc90099dbbc2f9cf6b33dacfa8e763c5662e038df7d209332c4a009024" +
		"d579b39bb034bc50e6711312a64fed1062cbbfcd3831394b3ff002caf421d5b06f43509a82ef46409e2a679230703ac9" +
		"75eec20d3a0d07340e"
)

func TestRowsOfVersion1StayReadable(t *testing.T) {
	key, err := notes.NewAuditPrivateKey(big.NewInt(42))
	if err != nil {
		t.Fatal(err)
	}
	s := newSealer(key)
	name := s.name(ciphertext{epoch: 1, ephemeralKey: field.New(1), words: []field.Element{field.New(2), field.New(3)}})
	words := []field.Element{field.New(4), field.New(5)}
	row, err := hex.DecodeString(goldenRow)
	if err != nil {
		t.Fatal(err)
	}
	got, ok := s.unseal(name, row, 2)
	if hex.EncodeToString(name) != goldenName || !ok || !slices.Equal(got, words) {
		t.Errorf("name %x, words %v; a new row is %x", name, got, s.seal(name, words))
	}
	if _, ok := s.unseal(name, row, 3); ok {
		t.Error("two words are taken for three")
	}
}
