package circuits

import (
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/consensys/gnark/frontend"

	"github.com/zsettle/zsettle/field"
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
	out = append(out, forgeries(t, c)...)
	out = append(out, (&forger{newWorld(t)}).oneDigitMore(c)...)
	if c != statement.MintCircuit && c != statement.AppendCircuit {
		out = append(out, (&forger{newWorld(t)}).offCurveR(c))
	}
	return out
}

// A mutant of a circuit lacks the assertion or the domain tag of one call site, or a decomposition
// there has one digit more. For each mutant there is a witness for which it gives another verdict
// than the circuit. The mutants for which no such witness exists are listed in
// testdata/survivors.txt with the reason.
func TestMutantsAreKilled(t *testing.T) {
	excused := survivors(t)
	for _, c := range All() {
		report(t, c, weakened(t, c), excused)
	}
	for s := range excused {
		t.Errorf("survivors.txt lists a mutant that does not survive: %s", s)
	}
}

// weakened returns the mutants of a circuit that lack something at one site, each with the name of
// the witness that kills it. The name is empty if there is none.
func weakened(t *testing.T, c statement.Circuit) map[string]string {
	valid := newWorld(t).valid(c)
	assignment, err := Assign(valid)
	must(t, err)
	honest := trace(t, assignment, "", nil)
	if len(honest.failed) != 0 {
		t.Fatalf("%s: the valid witness fails at %v", c, sorted(honest.failed))
	}
	killed := map[string]string{}
	for site := range honest.sites {
		killed[site] = ""
	}
	for place, n := range honest.digits {
		if n < uint(field.Modulus().BitLen()) { // a canonical decomposition has all digits
			killed[place+wider] = ""
		}
	}
	for _, a := range attacks(t, c, valid) {
		killWeakened(t, c, a, killed)
	}
	killTags(t, assignment, honest, killed)
	return killed
}

// wider names the mutant of a decomposition that has one digit more.
const wider = ": one digit more"

// killWeakened runs an attack. If only one site refuses it, then the mutant without this site is
// killed, and if that site only lacks one digit, then so is the mutant with one digit more.
func killWeakened(t *testing.T, c statement.Circuit, a attack, killed map[string]string) {
	tr := trace(t, a.assignment, "", a.tamper)
	if len(tr.failed) == 0 {
		t.Errorf("%s: %s is accepted", c, a.name)
	}
	if len(tr.failed) != 1 {
		return
	}
	site := sorted(tr.failed)[0]
	killed[site] = a.name
	if strings.HasSuffix(site, ": equal") && !tr.notByABit[site] {
		killed[strings.TrimSuffix(site, ": equal")+wider] = a.name
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
func report(t *testing.T, c statement.Circuit, killed map[string]string, excused map[string]bool) {
	n := 0
	for _, mutant := range slices.Sorted(maps.Keys(killed)) {
		line := fmt.Sprintf("%s | %s", c, mutant)
		switch {
		case killed[mutant] != "" && excused[line]:
			t.Errorf("excused but killed by %q: %s", killed[mutant], line)
		case killed[mutant] != "":
			n++
			t.Logf("killed by %q: %s", killed[mutant], mutant)
		case !excused[line]:
			t.Errorf("survives: %s", line)
		}
		delete(excused, line)
	}
	t.Logf("%s: %d of %d mutants killed", c, n, len(killed))
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
