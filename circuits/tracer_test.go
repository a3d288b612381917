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

// tracer is an API that lets every assertion pass. It records the call sites that have an assertion
// and those at which one failed. A circuit without the assertions of one site accepts a witness
// exactly if no other site failed, so a single run of a witness gives the verdict of every such
// mutant. A domain tag changes values, so the tracer removes it by name in a run of its own.
type tracer struct {
	frontend.API
	sites, failed map[string]bool
	computed      map[string][]*big.Int // by site, the left sides of the equalities that failed, in order
	lines         map[string][]int      // by function, its lines in order of appearance; they number the sites
	calls         map[string]int        // by site, the number of decompositions
	dropTag       string                // the site of the tag to remove, or empty
	tamper        tamper
}

// tamper returns the digits that replace the result of a decomposition at a site, or nil to keep
// the result. call counts the earlier decompositions at the site.
type tamper func(site string, call int, value *big.Int, n int) []*big.Int

// run is a circuit that calls a function. It hides the inner circuit from the engine, because the
// inner circuit already has its values.
type run struct {
	Unused frontend.Variable
	inner  *definition // a pointer, because the engine copies the circuit and compares the copy
}

// definition is the function that run calls.
type definition struct{ define func(frontend.API) error }

// Define runs the inner circuit.
func (r *run) Define(api frontend.API) error { return r.inner.define(api) }

// trace runs an assignment in gnark's test engine.
func trace(t *testing.T, assignment frontend.Circuit, dropTag string, f tamper) *tracer {
	t.Helper()
	tr := &tracer{
		sites:    map[string]bool{},
		failed:   map[string]bool{},
		computed: map[string][]*big.Int{},
		lines:    map[string][]int{},
		calls:    map[string]int{},
		dropTag:  dropTag,
		tamper:   f,
	}
	r := &run{Unused: 0, inner: &definition{func(api frontend.API) error {
		tr.API = api
		return assignment.Define(tr)
	}}}
	must(t, test.IsSolved(r, r, ecc.BN254.ScalarField()))
	return tr
}

// site names the place in the circuits from which the API was called: the functions, outermost
// first. Each has an ordinal instead of a line number, so that the name is the same after an edit
// elsewhere.
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

// ordinal numbers the lines of a function from which the API is called, in order of appearance.
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

// AssertIsCrumb panics. The circuits do not use it.
func (tr *tracer) AssertIsCrumb(frontend.Variable) { panic("tracer: AssertIsCrumb is not traced") }

// AssertIsLessOrEqual panics. The circuits do not use it.
func (tr *tracer) AssertIsLessOrEqual(_, _ frontend.Variable) {
	panic("tracer: AssertIsLessOrEqual is not traced")
}

// Add removes the domain tag that is to be dropped. The sponge adds a tag, a constant, to the
// constant 0.
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

// Compiler returns a compiler that tampers with hints and traces comparisons.
func (tr *tracer) Compiler() frontend.Compiler {
	return &tracedCompiler{tr.API.Compiler(), tr}
}

type tracedCompiler struct {
	frontend.Compiler
	tr *tracer
}

// NewHint returns the tampered digits, if there are any.
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

// count returns how many times it was called with the site before.
func (tr *tracer) count(site string) int {
	before := tr.calls[site]
	tr.calls[site]++
	return before
}

// MustBeLessOrEqCst traces the constraints that the R1CS builder makes for the comparison.
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
