package contract

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
)

// Neither a verb nor JSON shows a key, at the top or nested, in fields of either kind.
func TestSecretsAreNotPrinted(t *testing.T) {
	canary := []byte("canary canary canary canary 1234")
	key, err := KeyFromBytes(canary)
	if err != nil {
		t.Fatal(err)
	}
	read, err := ReadKeyFromBytes(canary)
	if err != nil {
		t.Fatal(err)
	}
	card := CardSecret{newSecret([32]byte(canary))}
	c := Open(here, read, ID{1})
	type nested struct {
		Key    Key
		Pair   []ReadKey
		open   *PrivateContract
		hidden Key
		inside ReadKey
		card   CardSecret
		value  Invitation
	}
	inv := Invitation{&key, read, ID{1}}
	for name, x := range map[string]any{
		"key": key, "key pointer": &key, "read key": read, "card": card,
		"contract": c, "contract value": *c, "invitation": inv,
		"nested":         nested{key, []ReadKey{read}, c, key, read, card, inv},
		"nested pointer": &nested{key, nil, c, key, read, card, inv},
	} {
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%d", "%x", "%X", "%o", "%c"} {
			if shows(fmt.Sprintf(verb, x)) {
				t.Errorf("%s prints under %s", name, verb)
			}
		}
		text, err := json.Marshal(x)
		if err != nil || shows(string(text)) {
			t.Errorf("%s in JSON: %s, %v", name, text, err)
		}
	}
	if key.Export() != [32]byte(canary) || read.Export() != [32]byte(canary) || (Key{}).Export() != [32]byte{} {
		t.Error("another key is exported")
	}
}

// shows reports whether text contains the start of the canary, in one of the ways to print bytes.
func shows(text string) bool {
	for _, spelling := range []string{
		"canary", "63616e61", "99 97 110 97", "0x63, 0x61", "99,97,110", "143 141 156", "c a n a", "'c' 'a' 'n'",
		"Y2FuYXJ5",
	} {
		if strings.Contains(strings.ToLower(text), strings.ToLower(spelling)) {
			return true
		}
	}
	return false
}
