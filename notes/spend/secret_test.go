package spend_test

import (
	"encoding/json"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes/spend"
	"github.com/zsettle/zsettle/testdata"
)

const hidden = "[redacted]"

// digits lists how a secret of 32 bytes might be printed: in hexadecimal and decimal, as bytes and
// as machine words.
func digits(x *big.Int) []string {
	b := x.FillBytes(make([]byte, 32))
	e := field.Reduce(b).Fr()
	out := []string{
		fmt.Sprintf("%x", b),
		x.String(),
		strings.Trim(fmt.Sprint(b), "[]"),
		strings.Trim(fmt.Sprintf("%#v", b), "[]byte{}"),
	}
	for _, word := range e {
		out = append(out, fmt.Sprint(word), fmt.Sprintf("%x", word))
	}
	for _, word := range x.Bits() {
		out = append(out, fmt.Sprint(uint64(word)), fmt.Sprintf("%x", uint64(word)))
	}
	return out
}

// holder has keys in unexported fields, of which fmt calls no methods.
type holder struct {
	key     spend.Key
	pointer *spend.Key
}

func TestHazardKeysNeverPrint(t *testing.T) {
	v, k := account(t)
	var secrets []string
	for _, text := range []string{v.Ask, v.Nk, v.Ovk, v.Ivk, v.Signing, v.Okm.Kem} {
		secrets = append(secrets, digits(testdata.Integer(t, text))...)
	}
	check := func(name, text string) {
		for _, s := range secrets {
			if strings.Contains(strings.ToLower(text), s) {
				t.Errorf("%s shows %s: %s", name, s, text)
			}
		}
	}
	for _, verb := range []string{
		"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d", "%o", "%b", "%c", "%U", "%e", "%t", "%20s",
	} {
		for name, x := range map[string]any{"pointer": k, "value": *k} {
			if text := fmt.Sprintf(verb, x); text != hidden {
				t.Errorf("%s, %s: %s", name, verb, text)
			}
			check("in an exported field, "+verb, fmt.Sprintf(verb, struct{ Key any }{x}))
		}
		check("in unexported fields, "+verb, fmt.Sprintf(verb, holder{*k, k}))
		check("pointer in an unexported field, "+verb, fmt.Sprintf(verb, struct{ key *spend.Key }{k}))
	}
	for name, x := range map[string]any{"pointer": k, "value": *k} {
		if text, err := json.Marshal(x); err != nil || string(text) != `"`+hidden+`"` {
			t.Errorf("JSON of a %s: %s, %v", name, text, err)
		}
		text, err := json.Marshal(struct{ Key any }{x})
		if err != nil {
			t.Error(err)
		}
		check("JSON in a field", string(text))
	}
	if k.String() != hidden {
		t.Error("String shows the key")
	}
}

func TestTheLeakCheckSeesANumber(t *testing.T) {
	x := testdata.Integer(t, "0x0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")
	verb := "%s" // fmt follows the pointer under this verb
	text := fmt.Sprintf(verb, struct{ x *big.Int }{x})
	for _, d := range digits(x) {
		if strings.Contains(text, d) {
			return
		}
	}
	t.Errorf("not seen in %s", text)
}
