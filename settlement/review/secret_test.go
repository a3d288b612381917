package review_test

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/settlement/review"
)

// The card of a secret is the same at every call, and is a valid card that others can parse.
func TestCardOfASecret(t *testing.T) {
	secret, err := review.SecretFromBytes(bytes.Repeat([]byte{7}, 32))
	if err != nil {
		t.Fatal(err)
	}
	card, err := secret.Card(t.Context(), notes.Development, "Court of Zug")
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := contract.ParseCard(notes.Development, card.Encode())
	if err != nil || parsed.Fingerprint() != card.Fingerprint() {
		t.Errorf("the card can't be parsed: %v", err)
	}
	// A secret in a file opens what was granted to its card for ever, so that this never changes.
	if got := card.Fingerprint().String(); got != "923e 1285 7ba2 8045 9f52 c99f 0814 de38" {
		t.Errorf("the card has the fingerprint %s", got)
	}
	again, err := secret.Card(t.Context(), notes.Development, "Court of Zug")
	if err != nil || !bytes.Equal(again.Encode(), card.Encode()) {
		t.Errorf("another card: %v", err)
	}
	if other, err := review.NewSecret(); err != nil || other.Export() == secret.Export() {
		t.Errorf("the secret is not random: %v", err)
	}
	if _, err := secret.Card(t.Context(), notes.Development, ""); !errors.Is(err, contract.ErrCard) {
		t.Errorf("a card without a name: %v", err)
	}
}

func TestSecretNeverPrints(t *testing.T) {
	secret, err := review.SecretFromBytes(bytes.Repeat([]byte{0xab}, 32))
	if err != nil {
		t.Fatal(err)
	}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%x", "%q", "%d"} {
		for _, v := range []any{secret, &secret, review.Config{Secret: secret}} {
			text := fmt.Sprintf(verb, v)
			for _, secret := range []string{"ababab", "171 171", "0xab, 0xab", "\xab\xab"} {
				if strings.Contains(text, secret) {
					t.Errorf("%s of %T prints it: %s", verb, v, text)
				}
			}
		}
	}
	for _, n := range []int{0, 31, 33} {
		if _, err := review.SecretFromBytes(make([]byte, n)); !errors.Is(err, review.ErrSecret) {
			t.Errorf("%d bytes: %v", n, err)
		}
	}
}
