package main

import (
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"testing"
)

const root = "../.."

// The committed figures are those of the golden files, which other tests hold to the code. Mutants
// are not compared: they are tried now and then, and the file says how many are stale.
func TestLatestHasTheGoldenFigures(t *testing.T) {
	data, err := os.ReadFile(filepath.Join(root, latest))
	if err != nil {
		t.Fatal(err)
	}
	var have Figures
	if err := json.Unmarshal(data, &have); err != nil {
		t.Fatal(err)
	}
	gas, err := readGas(root, "gas.json")
	if err != nil || !maps.Equal(have.Gas, gas) {
		t.Errorf("the gas is %v, want %v, %v: run make bench", have.Gas, gas, err)
	}
	amsterdam, err := readGas(root, "gas_amsterdam.json")
	if err != nil || !maps.Equal(have.GasAmsterdam, amsterdam) {
		t.Errorf("the gas under Amsterdam is %v, want %v, %v: run make bench", have.GasAmsterdam, amsterdam, err)
	}
	circuits, err := readCircuits(root)
	if err != nil || len(circuits) == 0 || !maps.Equal(have.Circuits, circuits) {
		t.Errorf("the circuits are %v, want %v, %v: run make bench", have.Circuits, circuits, err)
	}
	if have.Schema != schema || len(have.Commit) != 40 {
		t.Errorf("schema %d, commit %q", have.Schema, have.Commit)
	}
}

func TestParseCircuitNeedsConstraints(t *testing.T) {
	if c, err := parseCircuit("circuit: x\nconstraints: 17\n"); err != nil || c.Constraints != 17 {
		t.Errorf("%v, %v", c, err)
	}
	if c, err := parseCircuit("circuit: x\n"); err == nil {
		t.Errorf("a file without constraints has %v", c)
	}
}

func TestCircuitMutantsAreRead(t *testing.T) {
	for _, name := range []string{"mutants.json", "rowmutants.json"} {
		m, err := readCircuitMutants(root, name)
		if err != nil || m.Total == 0 || m.Killed+m.Equivalent > m.Total || len(m.Sources) != 12 {
			t.Errorf("%s: %+v, %v", name, m, err)
		}
	}
	if m, err := readCircuitMutants(root, "none.json"); err == nil {
		t.Errorf("a file that does not exist has %+v", m)
	}
}
