package notes_test

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/btcsuite/btcd/btcutil/bech32"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
)

// submissionOf encodes any bytes as the public key of an auditor.
func submissionOf(t *testing.T, prefix string, raw []byte) string {
	t.Helper()
	words, err := bech32.ConvertBits(raw, 8, 5, true)
	if err != nil {
		t.Fatal(err)
	}
	text, err := bech32.EncodeM(prefix, words)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func TestSubmissionIsReadAsItIsWritten(t *testing.T) {
	for scalar := range int64(20) {
		key, err := notes.NewAuditPrivateKey(big.NewInt(scalar + 1))
		if err != nil {
			t.Fatal(err)
		}
		text := notes.EncodeSubmission(key.Submission())
		if got, err := notes.ParseSubmission(text); err != nil || got != key.Submission() {
			t.Errorf("%s: %v, %v", text, got, err)
		}
		if !strings.HasPrefix(text, "zsaudit1") || len(text) > 120 {
			t.Errorf("the text is %s", text)
		}
	}
}

// A key with a mistake would leave an epoch that nobody can read.
func TestParseSubmissionRefuses(t *testing.T) {
	g := notes.Generator()
	good := notes.EncodeSubmission(g)
	x, y := g.X.Bytes(), g.Y.Bytes()
	one, zero := field.New(1).Bytes(), field.New(0).Bytes()
	body := func(version byte, words ...[32]byte) []byte {
		raw := []byte{version}
		for _, w := range words {
			raw = append(raw, w[:]...)
		}
		return raw
	}
	large := [32]byte(make([]byte, 32))
	field.Modulus().FillBytes(large[:])
	other := map[bool]string{true: "p", false: "q"}[good[20] == 'q']
	for name, text := range map[string]string{
		"nothing":            "",
		"one other letter":   strings.Replace(good, good[20:21], other, 1),
		"an address":         submissionOf(t, "zsd", body(1, x, y)),
		"another version":    submissionOf(t, "zsaudit", body(2, x, y)),
		"a coordinate less":  submissionOf(t, "zsaudit", body(1, x)),
		"one more":           submissionOf(t, "zsaudit", body(1, x, y, y)),
		"off the curve":      submissionOf(t, "zsaudit", body(1, x, one)),
		"the identity":       submissionOf(t, "zsaudit", body(1, zero, one)),
		"a large coordinate": submissionOf(t, "zsaudit", body(1, large, y)),
	} {
		if p, err := notes.ParseSubmission(text); !errors.Is(err, notes.ErrSubmission) || p != (notes.Point{}) {
			t.Errorf("%s: %v, %v", name, p, err)
		}
	}
}
