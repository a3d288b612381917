package circuits

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/consensys/gnark/frontend"

	"github.com/zsettle/zsettle/internal/mutate/record"
	"github.com/zsettle/zsettle/statement"
)

var long = flag.Bool("long", false, "try all mutants, and write what they came to: minutes instead of seconds")

// sampled is the number of operand mutants of a circuit that are tried without -long.
const sampled = 4

// variants is the number of worlds whose valid statements are tried.
const variants = 12

// An operand mutant of a circuit has another constant, swapped operands or an inverted bit at one
// call site. For each mutant there is a valid witness that it refuses or another one that it
// accepts. The mutants for which there is none are listed in testdata/survivors_operands.txt with
// the reason.
func TestOperandMutantsAreKilled(t *testing.T) {
	excused, tried := readExcuses(t, "testdata/survivors_operands.txt"), 0
	for _, c := range All() {
		t.Run(string(c), func(t *testing.T) {
			tried++
			result := tryOperands(t, c, excused)
			t.Logf("%s: %d of %d operand mutants killed", c, result.Killed, result.Total)
			if *long {
				keep(t, "mutants.json", c, addWeakened(t, c, result))
			}
		})
	}
	if *long && tried == len(All()) {
		excused.unused(t)
	}
}

// tryOperands tries the operand mutants of a circuit, or a sample of them.
func tryOperands(t *testing.T, c statement.Circuit, excused *excuses) (result record.Circuit) {
	k := &killer{t: t, c: c}
	for _, m := range sampleOperands(c, k.mutants(), excused) {
		by, reason := k.kill(m), excused.find(c, m.name)
		result.Total++
		switch {
		case by != "" && reason != "":
			t.Errorf("excused but killed by %q: %s", by, m.name)
		case by == "" && reason == "":
			t.Errorf("survives: %s", m.name)
		case by != "":
			result.Killed++
			t.Logf("killed by %q: %s", by, m.name)
		default:
			result.Equivalent++
		}
	}
	return result
}

// addWeakened adds the mutants of [TestMutantsAreKilled], which knows that those that survive are
// equivalent.
func addWeakened(t *testing.T, c statement.Circuit, result record.Circuit) record.Circuit {
	for _, by := range weakened(t, c) {
		result.Total++
		if by != "" {
			result.Killed++
		} else {
			result.Equivalent++
		}
	}
	return result
}

// sampleOperands returns all mutants with -long, and else some that are not excused.
func sampleOperands(c statement.Circuit, all []*operandMutant, excused *excuses) []*operandMutant {
	if *long {
		return all
	}
	all = slices.DeleteFunc(all, func(m *operandMutant) bool { return excused.find(c, m.name) != "" })
	random := rand.New(rand.NewPCG(1, 2))
	random.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	return all[:min(sampled, len(all))]
}

// killer has the witnesses for the mutants of one circuit. It makes them when a mutant needs them.
type killer struct {
	t       *testing.T
	c       statement.Circuit
	valid   []witness
	attacks []attack
}

// witness is a valid witness of a circuit.
type witness struct {
	name       string
	assignment frontend.Circuit
}

// mutants returns the operand mutants of the circuit.
func (k *killer) mutants() []*operandMutant {
	assignment, err := Assign(newWorld(k.t).valid(k.c))
	must(k.t, err)
	return operandMutants(k.t, assignment)
}

// kill returns the name of a witness for which a mutant gives another verdict than the circuit, and
// "" if there is none.
func (k *killer) kill(m *operandMutant) string {
	for i := 0; ; i++ {
		if i == len(k.valid) && !k.more() {
			break
		}
		w := k.valid[i]
		if err := m.caller().evaluate(w.assignment); err != nil && err != errUndetermined {
			return w.name + ", which is valid"
		}
	}
	if k.attacks == nil {
		k.addAttacks()
	}
	for _, a := range k.attacks {
		if m.caller().accepts(k.t, a) {
			return a.name
		}
	}
	return ""
}

// addAttacks adds the witnesses that the circuit refuses.
func (k *killer) addAttacks() {
	for _, a := range attacks(k.t, k.c, newWorld(k.t).valid(k.c)) {
		if new(caller).accepts(k.t, a) {
			k.t.Errorf("%s: %s is accepted", k.c, a.name)
			continue
		}
		k.attacks = append(k.attacks, a)
	}
}

// caller returns an API that makes the circuit the mutant.
func (m *operandMutant) caller() *caller { return &caller{edits: m.edits, exchanged: m.exchanged} }

// more adds valid witnesses: the usual one, then those of other shapes, and then those of other
// worlds. The circuit accepts them all.
func (k *killer) more() bool {
	n := len(k.valid)
	switch n {
	case 0:
		k.add("the usual statement", newWorld(k.t).valid(k.c))
	case 1:
		w := newWorld(k.t)
		cases := validCases(w)
		for _, name := range sortedKeys(cases) {
			if cases[name].Circuit() == k.c {
				k.add(name, cases[name])
			}
		}
		if k.c != statement.AppendCircuit {
			k.add("the largest ephemeral secret", (&forger{w}).largestSecret(k.c))
		}
		for i := uint32(1); i < variants; i++ {
			k.add(fmt.Sprintf("world %d", i), newVariant(k.t, i).valid(k.c))
		}
	}
	return len(k.valid) > n
}

func (k *killer) add(name string, s statement.Statement) {
	assignment, err := Assign(s)
	must(k.t, err)
	if err := new(caller).evaluate(assignment); err != nil {
		k.t.Fatalf("%s: %s is refused: %v", k.c, name, err)
	}
	k.valid = append(k.valid, witness{name, assignment})
}

func sortedKeys[V any](m map[string]V) []string {
	set := map[string]bool{}
	for k := range m {
		set[k] = true
	}
	return sorted(set)
}

// excuses are reasons why mutants survive. A line of the file has the form
// circuits | end of the mutant's name | reason.
type excuses struct {
	lines []excuse
	used  map[int]bool
}

// excuse has the parts of a line.
type excuse [3]string

// of reports whether a line is about a circuit.
func (e excuse) of(c statement.Circuit) bool {
	return e[0] == "all" || slices.Contains(strings.Fields(e[0]), string(c))
}

func readExcuses(t *testing.T, path string) *excuses {
	t.Helper()
	text, err := os.ReadFile(path)
	must(t, err)
	e := &excuses{used: map[int]bool{}}
	for _, line := range strings.Split(strings.TrimSpace(string(text)), "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		part := strings.SplitN(line, " | ", 3)
		if len(part) != 3 || len(part[2]) < 20 {
			t.Fatalf("%s: want circuits | end of the name | reason, got %q", path, line)
		}
		e.lines = append(e.lines, excuse(part))
	}
	return e
}

// find returns the reason for a mutant of a circuit, or "".
func (e *excuses) find(c statement.Circuit, name string) string {
	for i, line := range e.lines {
		if strings.HasSuffix(name, line[1]) && line.of(c) {
			e.used[i] = true
			return line[2]
		}
	}
	return ""
}

// unused fails for every reason that no mutant needs.
func (e *excuses) unused(t *testing.T) {
	for i, line := range e.lines {
		if !e.used[i] {
			t.Errorf("no mutant needs the excuse %q", strings.Join(line[:], " | "))
		}
	}
}
