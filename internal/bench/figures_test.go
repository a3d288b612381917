package main

import (
	"fmt"
	"maps"
	"math"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
)

const root = "../.."

// tolerance is the relative difference of gas that is allowed from the record. Proofs and
// ciphertexts are random, and a zero byte of calldata costs less.
const tolerance = 0.004

func must(t *testing.T, errs ...error) {
	t.Helper()
	for _, err := range errs {
		if err != nil {
			t.Fatal(err)
		}
	}
}

// committed returns the figures of the committed record.
func committed(t *testing.T) Figures {
	t.Helper()
	r, err := readRecord(filepath.Join(root, latest))
	must(t, err)
	f, err := r.figures()
	must(t, err)
	return f
}

// The committed figures are those of the golden files, which other tests compute again. Times and
// mutants are not compared: they are measured now and then.
func TestRecordHasTheFiguresOfThisTree(t *testing.T) {
	have := committed(t)
	now, err := collect(root)
	must(t, err)
	for _, wrong := range differences(have.Fixed, now) {
		t.Errorf("%s: %s; run make figures, and say in the commit why it changed", latest, wrong)
	}
	if len(have.Commit) != 40 {
		t.Errorf("the commit is %q", have.Commit)
	}
	counts := map[string]int{"gas": len(have.Gas), "circuits": len(have.Circuits), "items": len(have.Sizes.Item)}
	for name, n := range counts {
		if n < 3 {
			t.Errorf("%d figures of %s, want at least 3", n, name)
		}
	}
}

// differences returns how the figures differ that have nothing to do with the machine.
func differences(have, now Fixed) (wrong []string) {
	for name, pair := range map[string][2]map[string]uint64{
		"gas":           {have.Gas, now.Gas},
		"gas_amsterdam": {have.GasAmsterdam, now.GasAmsterdam},
		"gas_floor":     {have.GasFloor, now.GasFloor},
	} {
		for _, operation := range slices.Sorted(maps.Keys(both(pair[0], pair[1]))) {
			have, now := pair[0][operation], pair[1][operation]
			if difference := math.Abs(float64(have)/float64(now) - 1); !(difference <= tolerance) {
				wrong = append(wrong, fmt.Sprintf("%s.%s is %d, now it is %d", name, operation, have, now))
			}
		}
	}
	if have.Schema != now.Schema || !maps.Equal(have.Circuits, now.Circuits) {
		wrong = append(wrong, fmt.Sprintf("schema %d, circuits %v, now %d, %v",
			have.Schema, have.Circuits, now.Schema, now.Circuits))
	}
	if !reflect.DeepEqual(have.Sizes, now.Sizes) {
		wrong = append(wrong, fmt.Sprintf("the sizes are %+v, now they are %+v", have.Sizes, now.Sizes))
	}
	return wrong
}

// both returns the keys of two maps.
func both(a, b map[string]uint64) map[string]uint64 {
	all := maps.Clone(a)
	maps.Copy(all, b)
	return all
}

// Each figure that is changed in the record is noticed.
func TestDifferencesAreNoticed(t *testing.T) {
	for name, c := range map[string]struct {
		plant func(*Fixed)
		want  string
	}{
		"gas of an operation":     {func(f *Fixed) { f.Gas["mint_1"] += f.Gas["mint_1"] / 200 }, "gas.mint_1"},
		"gas a little different":  {func(f *Fixed) { f.Gas["mint_1"] += f.Gas["mint_1"] / 300 }, ""},
		"gas under Amsterdam":     {func(f *Fixed) { f.GasAmsterdam["hold"] -= 5000 }, "gas_amsterdam.hold"},
		"a floor":                 {func(f *Fixed) { f.GasFloor["burn_1"] -= 5000 }, "gas_floor.burn_1"},
		"an operation is missing": {func(f *Fixed) { delete(f.Gas, "seize_1") }, "gas.seize_1"},
		"an operation too many":   {func(f *Fixed) { f.GasFloor["steal_1"] = 1 }, "gas_floor.steal_1"},
		"a constraint":            {func(f *Fixed) { f.Circuits["mint"] = Circuit{Constraints: 8000} }, "circuits"},
		"a point of a circuit": {func(f *Fixed) { c := f.Circuits["mint"]; c.Points.B++; f.Circuits["mint"] = c },
			"circuits"},
		"a byte of an item":       {func(f *Fixed) { f.Sizes.Item["burn"]++ }, "sizes"},
		"a byte of a contract":    {func(f *Fixed) { f.Sizes.Contract["Deals"]++ }, "sizes"},
		"a byte of a proving key": {func(f *Fixed) { f.Sizes.ProvingKey["mint"]++ }, "sizes"},
		"a byte of a proof":       {func(f *Fixed) { f.Sizes.Proof++ }, "sizes"},
		"the schema":              {func(f *Fixed) { f.Schema++ }, "schema"},
	} {
		now, err := collect(root)
		must(t, err)
		have, err := collect(root)
		must(t, err)
		c.plant(&have)
		wrong := strings.Join(differences(have, now), "\n")
		if (wrong == "") != (c.want == "") || !strings.Contains(wrong, c.want) {
			t.Errorf("%s: noticed is %q, want %q", name, wrong, c.want)
		}
	}
}

func TestParseCircuitNeedsEveryFigure(t *testing.T) {
	const golden = "circuit: x\nconstraints: 17\npoints of A in G1: 1 (x)\npoints of B in G2: 2 (x)\n" +
		"points of K in G1: 3 (x)\npoints of Z in G1: 4 (x)\n"
	if c, err := parseCircuit(golden); err != nil || c != (Circuit{17, Points{1, 2, 3, 4}}) {
		t.Errorf("%v, %v", c, err)
	}
	for line := range strings.Lines(golden) {
		if c, err := parseCircuit(strings.Replace(golden, line, "", 1)); err == nil && !strings.HasPrefix(line,
			"circuit") {
			t.Errorf("a file without %q has %v", line, c)
		}
	}
}

// Every operation costs at most 1.05 of its floor, or there is a reason. There is no reason for one
// that is near its floor.
func TestOperationsAreNearTheirFloorOrHaveAReason(t *testing.T) {
	f := committed(t)
	for name, gas := range f.Gas {
		above := ratio(gas, f.GasFloor[name])
		if above < 1 {
			t.Errorf("%s costs %d gas, less than its floor %d", name, gas, f.GasFloor[name])
		}
		if reason := reasons[name]; (above > near) != (reason != "") {
			t.Errorf("%s costs %.3f of its floor, the reason in reasons.go is %q", name, above, reason)
		}
	}
	for name := range reasons {
		if f.Gas[name] == 0 {
			t.Errorf("there is a reason for %s, which is not measured", name)
		}
	}
}

func TestSizesOfItemsCountTheirWords(t *testing.T) {
	f := committed(t)
	// Commitment, token, amount, participants, salt, ephemeral key, one word for the auditor,
	// epoch, and a proof of nine words.
	if got := f.Sizes.Item["mint"]; got != 32*(8+9) {
		t.Errorf("a mint has %d bytes", got)
	}
	if f.Sizes.Proof != 288 || f.Sizes.NoteCiphertext != 192 || f.Sizes.VerifyingKey != 704 {
		t.Errorf("%+v", f.Sizes)
	}
}

func TestCircuitMutantsAreRead(t *testing.T) {
	for _, name := range []string{"mutants.json", "rowmutants.json"} {
		m, err := circuitMutants(root, name)
		if err != nil || m.Total == 0 || m.Killed+m.Equivalent > m.Total || len(m.Sources) != 12 {
			t.Errorf("%s: %+v, %v", name, m, err)
		}
	}
	if m, err := circuitMutants(root, "none.json"); err == nil {
		t.Errorf("a file that does not exist has %+v", m)
	}
}
