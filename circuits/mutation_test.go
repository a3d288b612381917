package circuits

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/consensys/gnark/frontend"

	"github.com/zsettle/zsettle/statement"
)

// attack is a witness that a circuit must refuse.
type attack struct {
	name       string
	assignment frontend.Circuit
	tamper     tamper // forges decompositions; nil forges none
}

// attacks returns the witnesses that a circuit must refuse: the invalid statements, the wrong
// instances and the forged decompositions.
func attacks(t *testing.T, c statement.Circuit, valid statement.Statement) (out []attack) {
	for _, in := range allCases()[c] {
		if in.again {
			continue
		}
		assignment, err := Assign(in.build(newWorld(t)))
		must(t, err)
		out = append(out, attack{in.id + " " + in.name, assignment, nil})
	}
	for id, change := range instanceChanges {
		i := statement.NewInstance(valid)
		change(&i)
		out = append(out, attack{id, withInstance(t, valid, i), nil})
	}
	return append(out, forgeries(t, c)...)
}

// A mutant of a circuit lacks the assertion or the domain tag of one call site. For each mutant
// there is a witness for which it gives another verdict than the circuit. The mutants for which no
// such witness exists are listed in testdata/survivors.txt with the reason.
func TestMutantsAreKilled(t *testing.T) {
	w := newWorld(t)
	excused := survivors(t)
	for _, c := range All() {
		valid := w.valid(c)
		assignment, err := Assign(valid)
		must(t, err)
		honest := trace(t, assignment, "", nil)
		if len(honest.failed) != 0 {
			t.Fatalf("%s: the valid witness fails at %v", c, sorted(honest.failed))
		}
		killed := map[string]string{}
		for _, a := range attacks(t, c, valid) {
			failed := trace(t, a.assignment, "", a.tamper).failed
			if len(failed) == 0 {
				t.Errorf("%s: %s is accepted", c, a.name)
			}
			if len(failed) == 1 {
				killed[sorted(failed)[0]] = a.name
			}
		}
		killTags(t, assignment, honest, killed)
		report(t, c, honest, killed, excused)
	}
	for s := range excused {
		t.Errorf("survivors.txt lists a mutant that does not survive: %s", s)
	}
}

// killTags removes each domain tag in turn. A mutant that refuses the valid witness is killed.
func killTags(t *testing.T, assignment frontend.Circuit, honest *tracer, killed map[string]string) {
	for site := range honest.sites {
		if strings.Contains(site, ": tag ") && len(trace(t, assignment, site, nil).failed) > 0 {
			killed[site] = "the valid witness"
		}
	}
}

// report fails for every mutant that is neither killed nor excused, and removes the mutants of this
// circuit from excused.
func report(t *testing.T, c statement.Circuit, honest *tracer, killed map[string]string, excused map[string]bool) {
	n := 0
	for _, site := range sorted(honest.sites) {
		line := fmt.Sprintf("%s | %s", c, site)
		switch {
		case killed[site] != "" && excused[line]:
			t.Errorf("excused but killed by %q: %s", killed[site], line)
		case killed[site] != "":
			n++
			t.Logf("killed by %q: %s", killed[site], site)
		case !excused[line]:
			t.Errorf("survives: %s", line)
		}
		delete(excused, line)
	}
	t.Logf("%s: %d of %d mutants killed", c, n, len(honest.sites))
}

// survivors reads the excused mutants. A line has the form circuit | site | reason.
func survivors(t *testing.T) map[string]bool {
	t.Helper()
	text, err := os.ReadFile("testdata/survivors.txt")
	must(t, err)
	out := map[string]bool{}
	for _, line := range strings.Split(strings.TrimSpace(string(text)), "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		part := strings.SplitN(line, " | ", 3)
		if len(part) != 3 || len(part[2]) < 20 {
			t.Fatalf("survivors.txt: want circuit | site | reason, got %q", line)
		}
		out[part[0]+" | "+part[1]] = true
	}
	return out
}
