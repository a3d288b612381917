package wallet_test

import (
	"errors"
	"fmt"
	"testing"
	"unicode/utf8"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/wallet"
)

// A ref of any characters is kept as it is, or refused before anything is paid. A spreadsheet that
// does not write UTF-8 must not make the same payments twice.
func TestRefsOfOddCharactersArePaidOnce(t *testing.T) {
	for _, ref := range []string{"M\xfcller", "M\x00ller", "<M&ller>\u2028", "\ufffd", "/", "%", "'; --"} {
		t.Run(fmt.Sprintf("%q", ref), func(t *testing.T) {
			w := newWorld(t, chain.Instant())
			disk := w.Store()
			alice, bob := w.wallet(0, disk), w.wallet(1, nil)
			w.deposit(alice, 100, 100)
			pays := w.many(2, bob)
			pays[0].Ref = ref
			p, err := alice.PlanDistribution(t.Context(), pays)
			if errors.Is(err, wallet.ErrRefText) != !utf8.ValidString(ref) {
				t.Errorf("%v", err)
			}
			if err != nil {
				return // nothing is paid
			}
			_, err = w.execute(alice, p, nil)
			testworld.Must(t, err)
			for range 2 {
				_, err = w.execute(alice, must(alice.PlanDistribution(t.Context(), pays)), nil)
				testworld.Must(t, err)
				alice = w.wallet(0, disk)
			}
			w.hasCash(bob, 3, 0, 0)
			w.hasCash(alice, 197, 0, 0)
		})
	}
}
