package settlement_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/zsettle/zsettle/internal/deploytest"
	"github.com/zsettle/zsettle/settlement"
)

// No verb and no JSON shows a party's keys, those of its deals included.
func TestPartyPrintsNoSecret(t *testing.T) {
	w := newWorld(t)
	b, s := w.party(buyer, nil), w.party(seller, nil)
	w.accepted(b, s)
	raw, err := w.Key(buyer).KEM().Bytes()
	deploytest.Must(t, err)
	config := settlement.Config{Wallet: b.Wallet(), Card: b.Card(), KEM: w.Key(buyer).KEM()}
	type nested struct {
		Party  *settlement.Party
		hidden *settlement.Party
		Config settlement.Config
		Deals  []settlement.Deal
	}
	spellings := []string{fmt.Sprintf("%x", raw[:8]), strings.Trim(fmt.Sprint(raw[:8]), "[]"), strings.Trim(fmt.Sprintf("%#v", raw[:8]), "[]byte{}"),
		strings.ToLower(fmt.Sprintf("%q", raw[:8]))}
	for name, x := range map[string]any{"party": b, "configuration": config, "nested": nested{b, b, config, b.Deals()}} {
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%d", "%x"} {
			text := strings.ToLower(fmt.Sprintf(verb, x))
			for _, spelling := range spellings {
				if strings.Contains(text, spelling) {
					t.Errorf("%s prints its key under %s", name, verb)
				}
			}
		}
		if text, err := json.Marshal(x); err != nil || strings.Contains(string(text), spellings[0]) {
			t.Errorf("%s in JSON: %s, %v", name, text, err)
		}
	}
}
