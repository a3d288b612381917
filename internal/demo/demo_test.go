package demo

import (
	"context"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/zsettle/zsettle/internal/demo/deals"
	"github.com/zsettle/zsettle/prover"
)

var golden = flag.Bool("golden", false, "rewrite the golden file")

// Every scenario ends with every check ok, and its steps are done, skipped or not reached as the
// golden file says. It needs the keys of no other circuits than it says: only one of them needs
// more than the essential ones.
func TestScenarios(t *testing.T) {
	statuses := map[Scenario][]string{}
	for _, scenario := range Scenarios() {
		t.Run(string(scenario), func(t *testing.T) {
			r := run(t, bundleOf(t, scenario), scenario, Network{})
			wantOK(t, r)
			statuses[scenario] = statusesOf(r)
			if seen := len(r.Regulator.Entries); seen < 2 {
				t.Errorf("the regulator sees %d entries, want at least 2", seen)
			}
			if seen := len(r.Public.Events); seen < 4 {
				t.Errorf("the public sees %d events, want at least 4", seen)
			}
		})
	}
	compareGolden(t, statuses)
}

// bundles has the keys by the number of circuits.
var bundles = map[int]*prover.Bundle{}

// bundleOf returns the keys of the circuits that a scenario says it needs.
func bundleOf(t *testing.T, scenario Scenario) *prover.Bundle {
	t.Helper()
	which := scenario.Circuits()
	if bundles[len(which)] == nil {
		bundle, err := prover.DevelopmentBundle(t.Context(), nil, which...)
		if err != nil {
			t.Fatal(err)
		}
		bundles[len(which)] = bundle
	}
	return bundles[len(which)]
}

// wantOK fails unless there are checks, and every one is ok.
func wantOK(t *testing.T, r *Report) {
	t.Helper()
	for _, c := range r.Checks {
		if !c.OK {
			t.Errorf("%s: %s", c.Name, c.Detail)
		}
	}
	if len(r.Checks) < 16 || !r.OK() {
		t.Errorf("%d checks, want at least 16; ok is %v", len(r.Checks), r.OK())
	}
}

// statusesOf returns who did which step, and whether it is done.
func statusesOf(r *Report) (list []string) {
	for _, s := range r.Steps {
		list = append(list, s.Actor+": "+s.Status)
	}
	return list
}

// run plays a scenario with the example deal, and then shows that its checks can fail.
func run(t *testing.T, bundle *prover.Bundle, scenario Scenario, network Network) *Report {
	t.Helper()
	deal, err := ParseDeal("bond.json", deals.Bond, time.Now())
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Minute)
	defer cancel()
	w := &world{bundle: bundle, network: network}
	t.Cleanup(w.stop)
	s := Options{Deal: deal, Scenario: scenario, Bundle: bundle}.script(w)
	r, err := w.run(ctx, scenario, s)
	if err != nil {
		t.Fatal(err)
	}
	w.wantFailures(t, s)
	if scenario == Ring {
		w.wantAcceptance(t)
	}
	return r
}

func compareGolden(t *testing.T, statuses map[Scenario][]string) {
	t.Helper()
	got, err := json.MarshalIndent(statuses, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join("testdata", "steps.json")
	if *golden {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, append(got, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if string(want) != string(got)+"\n" {
		t.Errorf("steps:\n%s\nwant those of the golden file:\n%s", got, want)
	}
}
