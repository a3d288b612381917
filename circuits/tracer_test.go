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
//
// A range that is one bit wider would accept a value of exactly one digit more, so the tracer also
// records at which sites only that digit is missing.
type tracer struct {
	frontend.API
	namer
	sites, failed map[string]bool
	notByABit     map[string]bool       // the sites that failed by more than one missing digit
	digits        map[string]uint       // by the place of a decomposition, its number of digits
	computed      map[string][]*big.Int // by site, the left sides of the equalities that failed, in order
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
	tr, err := traceWith(assignment, dropTag, f, func(api frontend.API) frontend.API { return api })
	must(t, err)
	return tr
}

// traceWith is trace with an API around the tracer.
func traceWith(
	assignment frontend.Circuit, dropTag string, f tamper, around func(frontend.API) frontend.API,
) (*tracer, error) {
	tr := &tracer{
		namer:     namer{},
		sites:     map[string]bool{},
		failed:    map[string]bool{},
		notByABit: map[string]bool{},
		digits:    map[string]uint{},
		computed:  map[string][]*big.Int{},
		calls:     map[string]int{},
		dropTag:   dropTag,
		tamper:    f,
	}
	r := &run{Unused: 0, inner: &definition{func(api frontend.API) error {
		tr.API = api
		return assignment.Define(around(tr))
	}}}
	return tr, test.IsSolved(r, r, ecc.BN254.ScalarField())
}

// namer names the places of a circuit. It has the lines of each function in order of appearance,
// which number the places.
type namer map[string][]int

// site names the place in the circuits from which the API was called: the functions, outermost
// first. Each has an ordinal instead of a line number, so that the name is the same after an edit
// elsewhere.
func (n namer) site(kind string) string {
	var pcs [64]uintptr
	return n.path(pcs[:runtime.Callers(3, pcs[:])]) + ": " + kind
}

// path names the functions of the circuits in a stack.
func (n namer) path(pcs []uintptr) string {
	frames := runtime.CallersFrames(pcs)
	var path []string
	for {
		f, more := frames.Next()
		if ours(f) {
			name := f.Function[strings.LastIndex(f.Function, "/")+1:]
			path = append([]string{fmt.Sprintf("%s#%d", name, n.ordinal(name, f.Line))}, path...)
		}
		if !more {
			return strings.Join(path, " > ")
		}
	}
}

// ours reports whether a function is one of the circuits.
func ours(f runtime.Frame) bool {
	return strings.Contains(f.Function, "zsettle/circuits") && !strings.HasSuffix(f.File, "_test.go")
}

// ordinal numbers the lines of a function from which the API is called, in order of appearance.
func (n namer) ordinal(function string, line int) int {
	for i, l := range n[function] {
		if l == line {
			return i + 1
		}
	}
	n[function] = append(n[function], line)
	return len(n[function])
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
	site, left, right := tr.site("equal"), tr.value(a), tr.value(b)
	tr.sites[site] = true
	if left.Cmp(right) != 0 {
		tr.failed[site] = true
		tr.computed[site] = append(tr.computed[site], left)
		if !tr.lacksOneDigit(site, left, right) {
			tr.notByABit[site] = true
		}
	}
}

// lacksOneDigit reports whether a site is that of a decomposition, and the value is the sum of the
// digits plus the next power of two.
func (tr *tracer) lacksOneDigit(site string, sum, value *big.Int) bool {
	n, ok := tr.digits[strings.TrimSuffix(site, ": equal")]
	return ok && new(big.Int).Sub(value, sum).Cmp(new(big.Int).Lsh(big.NewInt(1), n)) == 0
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
	site := c.tr.site("hint")
	c.tr.digits[strings.TrimSuffix(site, ": hint")] = uint(n)
	if c.tr.tamper != nil {
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
