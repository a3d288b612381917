package ledger_test

import (
	"testing"

	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// The functions below ask a view, and end the test at an error.

func positions(t testing.TB, v ledger.View, cm notes.Commitment) []uint32 {
	t.Helper()
	return testworld.Get(v.Positions(cm))
}

func isSpent(t testing.TB, v ledger.View, n notes.Nullifier) bool {
	t.Helper()
	return testworld.Get(v.IsSpent(n))
}

func legOf(t testing.TB, v ledger.View, key deals.Key) deals.Leg {
	t.Helper()
	return testworld.Get(v.Leg(key))
}

func isOff(t testing.TB, v ledger.View, deal deals.ID) bool {
	t.Helper()
	return testworld.Get(v.IsOff(deal))
}

func openLegs(t testing.TB, v ledger.View) map[deals.Key]deals.Leg {
	t.Helper()
	return testworld.Get(v.OpenLegs())
}

func assets(t testing.TB, v ledger.View) map[notes.Asset]ledger.AssetState {
	t.Helper()
	return testworld.Get(v.Assets())
}

func registrations(t testing.TB, v ledger.View) []ledger.Registration {
	t.Helper()
	return testworld.Get(v.Registrations())
}

func participants(t testing.TB, v ledger.View) *tree.Participants {
	t.Helper()
	return testworld.Get(v.Participants())
}

// pending returns the oldest sealed batch, and whether there is one.
func pending(t testing.TB, v ledger.View) (ledger.PendingBatch, bool) {
	t.Helper()
	batch, ok, err := v.Pending()
	testworld.Must(t, err)
	return batch, ok
}
