package circuits

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/internal/mutate/record"
	"github.com/zsettle/zsettle/statement"
)

// Rows of a circuit that are tried, in order of a fixed shuffle.
const (
	manyRows = 1000 // with -long
	fewRows  = 12

	largeCircuit = 40_000 // rows; without -long, its mutants are tried with one witness only
)

// A row mutant is a compiled circuit without one row. It is killed by a witness that breaks this
// row and no other, and whose inputs the circuit refuses whatever else the prover chooses. The rows
// for which the search finds none are at call sites that testdata/survivors_rows.txt lists with the
// reason.
func TestRowMutantsAreKilled(t *testing.T) {
	excused := readExcuses(t, "testdata/survivors_rows.txt")
	for _, c := range All() {
		t.Run(string(c), func(t *testing.T) {
			result := tryRows(t, c, excused)
			t.Logf("%s: %d of %d row mutants killed", c, result.Killed, result.Total)
			if *long {
				keep(t, "rowmutants.json", c, result)
			}
		})
	}
}

func tryRows(t *testing.T, c statement.Circuit, excused *excuses) record.Circuit {
	b := newBreaker(t, c)
	result := record.Circuit{Survivors: map[string]int{}}
	for _, i := range sampleRows(len(b.rows)) {
		if !*long && len(b.rows) > largeCircuit && b.killFrom(b.valid, b.rows[i], 1) == "" {
			continue // other witnesses take long to make
		}
		row := b.steps[b.rows[i]].row
		site, reason := row.site, excused.within(c, row.site)
		if reason != "" && !*long && !row.multiplies() {
			continue // the search takes long if it finds nothing
		}
		result.Total++
		switch by := b.kill(b.rows[i]); {
		case by != "":
			result.Killed++
			t.Logf("killed by %q: row %d, %s", by, i, site)
		case reason == "":
			t.Errorf("survives: row %d, %s", i, site)
		case strings.HasPrefix(reason, "equivalent: "):
			result.Equivalent++
		default:
			result.Survivors[reason]++
		}
	}
	return result
}

// sampleRows returns the rows to try.
func sampleRows(rows int) []int {
	n := fewRows
	if *long {
		n = manyRows
	}
	return rand.New(rand.NewPCG(3, 4)).Perm(rows)[:min(n, rows)]
}

// keep writes what the mutants of a circuit came to. Results of other circuits stay if they are of
// the same sources.
func keep(t *testing.T, file string, c statement.Circuit, result record.Circuit) {
	t.Helper()
	sources, err := record.Sources("..")
	must(t, err)
	all, err := record.Load(file)
	if err != nil || all.Sources != sources {
		all = record.Results{Sources: sources, Circuits: map[string]record.Circuit{}}
	}
	all.Circuits[string(c)] = result
	must(t, all.Save(file))
}

// within returns the reason for a row at a call site, or "".
func (e *excuses) within(c statement.Circuit, site string) string {
	for _, line := range e.lines {
		if strings.Contains(site, line[1]) && line.of(c) {
			return line[2]
		}
	}
	return ""
}

// The search completes a valid witness as gnark's own solver does.
func TestRowsAreThoseOfTheCompiler(t *testing.T) {
	s := newSystem(t, statement.MintCircuit)
	assignment, err := Assign(newWorld(t).mint())
	must(t, err)
	v, broken := s.evaluate(t, assignment, nil)
	if len(broken) != 0 || len(s.broken(v)) != 0 {
		t.Fatalf("the valid witness breaks %v", broken)
	}
	w, err := frontend.NewWitness(assignment, field.Modulus())
	must(t, err)
	solved, err := s.ccs.Solve(w)
	must(t, err)
	for i, x := range solved.(*cs.R1CSSolution).W {
		if x != v[i] {
			t.Fatalf("wire %d is %s, want %s", i, v[i].String(), x.String())
		}
	}
	if compiled[s.circuit]().GetNbConstraints() != len(s.rows) {
		t.Errorf("%d rows, want %d", len(s.rows), compiled[s.circuit]().GetNbConstraints())
	}
}

// A circuit that does not compare the commitment of a mint with the public one has rows without
// effect: to leave out a row of the commitment's hash changes nothing. The search must not take
// that for a kill.
func TestRowsWithoutEffectSurvive(t *testing.T) {
	const hashed, compared = "mint.(*Circuit).Define#2 > gadget.Opening.Commitment", "mint.(*Circuit).Define#2: equal"
	for _, without := range []string{"", compared} {
		b := &breaker{t: t, system: newSystemWithout(t, statement.MintCircuit, without)}
		w := newWorld(t)
		b.addValid("the usual statement", w, w.mint())
		row := slices.IndexFunc(b.rows, func(n int) bool { return strings.HasPrefix(b.steps[n].row.site, hashed) })
		if killed := b.killFrom(b.valid, b.rows[row], 12) != ""; killed != (without == "") {
			t.Errorf("without %q: killed: %v", without, killed)
		}
	}
}
