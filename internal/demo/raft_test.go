package demo

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/zsettle/zsettle/internal/demo/deals"
	"github.com/zsettle/zsettle/internal/devnet"
)

// On Raft time is in nanoseconds and stands still while nothing is sent, gas has no price, and no
// block is called final. Offices, deadlines, loans and sealing are in its unit, and every check is
// ok. Nothing makes a block there but the transactions of those who take part.
func TestScenariosOnRaft(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("testdata", "steps.json"))
	if err != nil {
		t.Fatal(err)
	}
	var want map[Scenario][]string
	if err := json.Unmarshal(text, &want); err != nil {
		t.Fatal(err)
	}
	deal, err := ParseDeal("bond.json", deals.Bond, time.Now())
	if err != nil {
		t.Fatal(err)
	}
	for _, scenario := range []Scenario{Settle, Swap, NoDelivery, Cancel, Ring, Repo} {
		bundle := bundleOf(t, scenario)
		t.Run(string(scenario), func(t *testing.T) {
			t.Parallel() // each on a chain of its own, because time passes on it
			node, err := devnet.Start(t.Context(), devnet.Config{Profile: devnet.Raft})
			if err != nil {
				t.Fatal(err)
			}
			network := OnDevnet(node)
			network.Commit = nil
			ctx, cancel := context.WithTimeout(t.Context(), 10*time.Minute)
			defer cancel()
			w := &world{bundle: bundle, network: network}
			t.Cleanup(w.stop)
			r, err := w.run(ctx, scenario, Options{Deal: deal, Scenario: scenario, Bundle: bundle}.script(w))
			if err != nil {
				t.Fatal(err)
			}
			wantOK(t, r)
			if got := statusesOf(r); !slices.Equal(got, want[scenario]) {
				t.Errorf("steps %q, want %q", got, want[scenario])
			}
			if unit := w.deployment.Chain.Unit; unit != time.Nanosecond {
				t.Errorf("the deployment counts in %s", unit)
			}
		})
	}
}
