package circuits

import (
	"math/big"
	"reflect"
	"runtime"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"

	"github.com/zsettle/zsettle/statement"
)

// recorder is gnark's builder of constraint systems. It also notes from which call site each row
// and each decomposition comes.
type recorder struct {
	frontend.Builder[constraint.U64]
	rows      reflect.Value // the builder's number of rows
	names     namer         // of rows
	tracer    namer         // of decompositions, numbered as a tracer numbers them
	rowSites  []string
	hintSites []string
	without   string // the site of an equality to leave out, for a test
}

// compileRecorded compiles a circuit with a recorder, except the equality of one site.
func compileRecorded(c statement.Circuit, without string) (constraint.ConstraintSystem, *recorder) {
	r := &recorder{names: namer{}, tracer: namer{}, without: without}
	build := func(q *big.Int, config frontend.CompileConfig) (frontend.Builder[constraint.U64], error) {
		b, err := r1cs.NewBuilder[constraint.U64](q, config)
		r.Builder = b
		r.rows = reflect.ValueOf(b).Elem().FieldByName("cs").Elem().Elem().FieldByName("NbConstraints")
		return r, err
	}
	shape, err := Placeholder(c)
	if err != nil {
		panic(err)
	}
	ccs, err := frontend.Compile(ecc.BN254.ScalarField(), build, shape)
	if err != nil {
		panic(err)
	}
	return ccs, r
}

// note names the rows that were added since the last call. Most calls of the API add none.
func (r *recorder) note(op string) {
	if int(r.rows.Int()) == len(r.rowSites) {
		return
	}
	var pcs [64]uintptr
	site := r.names.path(pcs[:runtime.Callers(3, pcs[:])]) + ": " + op
	for len(r.rowSites) < int(r.rows.Int()) {
		r.rowSites = append(r.rowSites, site)
	}
}

// Add numbers the place of a domain tag as a tracer does.
func (r *recorder) Add(a, b frontend.Variable, more ...frontend.Variable) frontend.Variable {
	if _, ok := b.(uint64); ok && a == 0 {
		r.tracer.site("tag")
	}
	defer r.note("add")
	return r.Builder.Add(a, b, more...)
}

// Mul notes its row.
func (r *recorder) Mul(a, b frontend.Variable, more ...frontend.Variable) frontend.Variable {
	v := r.Builder.Mul(a, b, more...)
	r.note("mul")
	return v
}

// DivUnchecked notes its row.
func (r *recorder) DivUnchecked(a, b frontend.Variable) frontend.Variable {
	v := r.Builder.DivUnchecked(a, b)
	r.note("div")
	return v
}

// Select notes its row.
func (r *recorder) Select(bit, a, b frontend.Variable) frontend.Variable {
	v := r.Builder.Select(bit, a, b)
	r.note("select")
	return v
}

// IsZero notes its rows.
func (r *recorder) IsZero(a frontend.Variable) frontend.Variable {
	v := r.Builder.IsZero(a)
	r.note("zero")
	return v
}

// AssertIsEqual notes its row.
func (r *recorder) AssertIsEqual(a, b frontend.Variable) {
	if site := r.tracer.site("equal"); site == r.without {
		return
	}
	r.Builder.AssertIsEqual(a, b)
	r.note("equal")
}

// AssertIsDifferent notes its row.
func (r *recorder) AssertIsDifferent(a, b frontend.Variable) {
	r.tracer.site("different")
	r.Builder.AssertIsDifferent(a, b)
	r.note("different")
}

// AssertIsBoolean notes its row.
func (r *recorder) AssertIsBoolean(v frontend.Variable) {
	r.tracer.site("boolean")
	r.Builder.AssertIsBoolean(v)
	r.note("boolean")
}

// Compiler returns a compiler that notes decompositions and comparisons.
func (r *recorder) Compiler() frontend.Compiler {
	return &recordingCompiler{r.Builder.Compiler(), r}
}

type recordingCompiler struct {
	frontend.Compiler
	r *recorder
}

// NewHint notes the call site.
func (c *recordingCompiler) NewHint(f solver.Hint, n int, inputs ...frontend.Variable) ([]frontend.Variable, error) {
	c.r.hintSites = append(c.r.hintSites, c.r.tracer.site("hint"))
	return c.Compiler.NewHint(f, n, inputs...)
}

// MustBeLessOrEqCst notes its rows.
func (c *recordingCompiler) MustBeLessOrEqCst(bits []frontend.Variable, bound *big.Int, v frontend.Variable) {
	c.r.tracer.site("canonical")
	type comparer interface {
		MustBeLessOrEqCst([]frontend.Variable, *big.Int, frontend.Variable)
	}
	c.Compiler.(comparer).MustBeLessOrEqCst(bits, bound, v)
	c.r.note("canonical")
}

// store is what gnark keeps deferred functions in.
type store interface {
	SetKeyValue(key, value any)
	GetKeyValue(key any) any
}

// SetKeyValue is the builder's.
func (c *recordingCompiler) SetKeyValue(key, value any) { c.Compiler.(store).SetKeyValue(key, value) }

// GetKeyValue is the builder's.
func (c *recordingCompiler) GetKeyValue(key any) any { return c.Compiler.(store).GetKeyValue(key) }
