package settlement_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/settlement"
)

// No verb and no JSON shows the keys of a party or of its deals.
func TestPartyPrintsNoSecret(t *testing.T) {
	w := newWorld(t)
	b, s := w.party(buyer, nil), w.party(seller, nil)
	w.acceptedDeal(b, s)
	raw, err := w.Key(buyer).KEM().Bytes()
	testworld.Must(t, err)
	config := settlement.Config{Wallet: b.Wallet(), Card: b.Card(), KEM: w.Key(buyer).KEM()}
	type nested struct {
		Party  *settlement.Party
		hidden *settlement.Party
		Config settlement.Config
		Deals  []settlement.Deal
	}
	start := raw[:8]
	spellings := []string{
		fmt.Sprintf("%x", start),
		strings.Trim(fmt.Sprint(start), "[]"),
		strings.Trim(fmt.Sprintf("%#v", start), "[]byte{}"),
		strings.ToLower(fmt.Sprintf("%q", start)),
	}
	all := nested{b, b, config, b.Deals()}
	for name, x := range map[string]any{"party": b, "configuration": config, "nested": all} {
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
