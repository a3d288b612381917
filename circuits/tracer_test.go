package circuits

import (
	"fmt"
	"math/big"
	"runtime"
	"sort"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/test"
)

// tracer is an API that lets every assertion pass and records which call sites hold an assertion and at which of them one failed.
// A circuit without the assertions of one site accepts a witness exactly when no other site failed: one run of a witness tells its
// verdict on every mutant. A domain tag is taken away by name instead, because it changes values.
type tracer struct {
	frontend.API
	sites, failed map[string]bool
	computed      map[string][]*big.Int // the left sides of the equalities that failed at a site, in order
	lines         map[string][]int      // of each function, in order of appearance: they number the sites
	dropTag       string
	tamper        tamper
}

// tamper replaces the bits that a decomposition at a site gets; nil leaves them.
type tamper func(site string, call int, value *big.Int, n int) []*big.Int

// run is a circuit around a function, which the engine leaves as it is: the circuit inside holds its values already.
type run struct {
	Unused frontend.Variable
	inner  *definition // a pointer, because the engine compares its copy
}

type definition struct{ define func(frontend.API) error }

// Define runs the inner circuit.
func (r *run) Define(api frontend.API) error { return r.inner.define(api) }

// trace runs an assignment through the engine.
func trace(t *testing.T, assignment frontend.Circuit, dropTag string, f tamper) *tracer {
	t.Helper()
	tr := &tracer{sites: map[string]bool{}, failed: map[string]bool{}, computed: map[string][]*big.Int{}, lines: map[string][]int{}, dropTag: dropTag, tamper: f}
	r := &run{Unused: 0, inner: &definition{func(api frontend.API) error {
		tr.API = api
		return assignment.Define(tr)
	}}}
	must(t, test.IsSolved(r, r, ecc.BN254.ScalarField()))
	return tr
}

// site names the place in the circuits from which the API was called, without line numbers: functions, outermost first, each
// with the ordinal of the line in it.
func (tr *tracer) site(kind string) string {
	var pcs [64]uintptr
	frames := runtime.CallersFrames(pcs[:runtime.Callers(3, pcs[:])])
	var path []string
	for {
		f, more := frames.Next()
		if strings.Contains(f.Function, "zsettle/circuits") && !strings.HasSuffix(f.File, "_test.go") {
			name := f.Function[strings.LastIndex(f.Function, "/")+1:]
			path = append([]string{fmt.Sprintf("%s#%d", name, tr.ordinal(name, f.Line))}, path...)
		}
		if !more {
			return strings.Join(path, " > ") + ": " + kind
		}
	}
}

func (tr *tracer) ordinal(function string, line int) int {
	for i, l := range tr.lines[function] {
		if l == line {
			return i + 1
		}
	}
	tr.lines[function] = append(tr.lines[function], line)
	return len(tr.lines[function])
}

func (tr *tracer) assert(kind string, holds bool) {
	site := tr.site(kind)
	tr.sites[site] = true
	if !holds {
		tr.failed[site] = true
	}
}

func (tr *tracer) value(v frontend.Variable) *big.Int {
	return tr.API.Add(v, 0).(*big.Int)
}

// AssertIsEqual records instead of asserting.
func (tr *tracer) AssertIsEqual(a, b frontend.Variable) {
	site, left := tr.site("equal"), tr.value(a)
	tr.sites[site] = true
	if left.Cmp(tr.value(b)) != 0 {
		tr.failed[site] = true
		tr.computed[site] = append(tr.computed[site], left)
	}
}

// AssertIsDifferent records instead of asserting.
func (tr *tracer) AssertIsDifferent(a, b frontend.Variable) {
	tr.assert("different", tr.value(a).Cmp(tr.value(b)) != 0)
}

// AssertIsBoolean records instead of asserting.
func (tr *tracer) AssertIsBoolean(v frontend.Variable) {
	x := tr.value(v)
	tr.assert("boolean", x.BitLen() <= 1)
}

// AssertIsCrumb is not used by the circuits.
func (tr *tracer) AssertIsCrumb(frontend.Variable) { panic("tracer: AssertIsCrumb is not traced") }

// AssertIsLessOrEqual is not used by the circuits.
func (tr *tracer) AssertIsLessOrEqual(_, _ frontend.Variable) {
	panic("tracer: AssertIsLessOrEqual is not traced")
}

// Add takes away the domain tag to drop: the sponge adds it as a constant to the constant 0.
func (tr *tracer) Add(a, b frontend.Variable, more ...frontend.Variable) frontend.Variable {
	if tag, ok := b.(uint64); ok && a == 0 {
		site := tr.site(fmt.Sprintf("tag %d", tag>>32))
		tr.sites[site] = true
		if site == tr.dropTag {
			return tr.API.Add(0, 0)
		}
	}
	return tr.API.Add(a, b, more...)
}

// Compiler returns a compiler whose hints can be tampered with and whose comparison is traced.
func (tr *tracer) Compiler() frontend.Compiler {
	return &tracedCompiler{tr.API.Compiler(), tr, map[string]int{}}
}

type tracedCompiler struct {
	frontend.Compiler
	tr    *tracer
	calls map[string]int
}

// NewHint returns the tampered bits where there are any.
func (c *tracedCompiler) NewHint(f solver.Hint, n int, inputs ...frontend.Variable) ([]frontend.Variable, error) {
	if c.tr.tamper != nil {
		site := c.tr.site("hint")
		if bits := c.tr.tamper(site, c.tr.count(site), c.tr.value(inputs[0]), n); bits != nil {
			out := make([]frontend.Variable, n)
			for i := range out {
				out[i] = bits[i]
			}
			return out, nil
		}
	}
	return c.Compiler.NewHint(f, n, inputs...)
}

// count returns how many times a site was counted before.
func (tr *tracer) count(site string) int {
	key := "calls of " + site
	tr.lines[key] = append(tr.lines[key], 0)
	return len(tr.lines[key]) - 1
}

// MustBeLessOrEqCst traces the constraints that the R1CS builder makes of it.
func (c *tracedCompiler) MustBeLessOrEqCst(bits []frontend.Variable, bound *big.Int, _ frontend.Variable) {
	q := c.Field()
	p, holds := big.NewInt(1), true
	for i := len(bits) - 1; i >= 0; i-- {
		a := c.tr.value(bits[i])
		if bound.Bit(i) == 1 {
			holds = holds && a.BitLen() <= 1
			p = new(big.Int).Mod(new(big.Int).Mul(p, a), q)
			continue
		}
		left := new(big.Int).Sub(big.NewInt(1), new(big.Int).Add(p, a))
		holds = holds && new(big.Int).Mod(left.Mul(left, a), q).Sign() == 0
	}
	c.tr.assert("canonical", holds)
}

func sorted(set map[string]bool) []string {
	out := make([]string, 0, len(set))
	for s := range set {
		out = append(out, s)
	}
	sort.Strings(out)
	return out
}
