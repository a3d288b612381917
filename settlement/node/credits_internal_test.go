package node

import (
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// The contract is asked once for each token of the deployment, and then for those of which a fact
// says that something was kept, until a fact says that it was claimed.
func TestCreditsAreAskedForWhenAFactSaysSo(t *testing.T) {
	w := testworld.New(t, testworld.Config{})
	replica := w.Replica()
	testworld.Must(t, replica.Sync(t.Context()))
	own, other := common.Address{1}, common.Address{2}
	a, b := notes.Asset{1}, notes.Asset{2}
	var c credits
	check := func(name string, want ...notes.Asset) {
		t.Helper()
		testworld.Must(t, c.find(replica, own, []notes.Asset{a}))
		if got := c.all(); !slices.Equal(got, want) {
			t.Errorf("%s: asks for %v, want %v", name, got, want)
		}
	}
	check("at the first look", a)
	check("before the answer", a)
	c.none(a)
	check("when nothing is kept")
	c.add(ledger.Credited{Token: b, Recipient: other}, own)
	check("after a credit of somebody else")
	c.add(ledger.Credited{Token: b, Recipient: own}, own)
	c.none(b) // a node that is behind says so
	check("after a credit", b)
	c.add(ledger.Claimed{Token: b, Recipient: other}, own)
	check("after a claim of somebody else", b)
	c.add(ledger.Claimed{Token: b, Recipient: own}, own)
	check("after the claim")
	testworld.Must(t, replica.Resync(t.Context()))
	check("after the chain was read again", a)
}

// Strangers can name any number of tokens in their offers; of these a bounded number is remembered.
func TestRememberedTokensAreBounded(t *testing.T) {
	w := testworld.New(t, testworld.Config{})
	times := newTimes(w.Client)
	for i := range maxAssets {
		times.ofAssets[notes.Asset{1, byte(i), byte(i >> 8)}] = 0
	}
	for i := range byte(3) {
		decimals, err := times.decimals(t.Context(), w.ZContract, notes.Asset{2, i})
		if err != nil || decimals != 0 || len(times.ofAssets) > maxAssets {
			t.Errorf("%d decimals, %d tokens are remembered: %v", decimals, len(times.ofAssets), err)
		}
	}
	if _, known := times.ofAssets[notes.Asset{2, 2}]; !known {
		t.Error("the newest token is not remembered")
	}
}
