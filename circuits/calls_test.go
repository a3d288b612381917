package circuits

import (
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/schema"
	"github.com/consensys/gnark/test"
)

// edit changes the operands of a call.
type edit func(api frontend.API, operands []frontend.Variable) []frontend.Variable

// caller is an API that numbers the calls that a circuit makes and changes the operands of some of
// them. A circuit makes the same calls for every witness, so the number of a call in one run is its
// number in every other run.
type caller struct {
	frontend.API
	calls     int
	edits     map[int]edit
	exchanged map[int]bool // additions that exchange their second operands, two by two
	held      *addition    // the first of such a pair
	survey    *survey      // sees the calls; nil for nobody
}

type addition struct {
	result *big.Int
	a, b   frontend.Variable
}

// step counts a call, shows it to the survey, and returns its operands.
func (c *caller) step(op string, operands ...frontend.Variable) []frontend.Variable {
	n := c.calls
	c.calls++
	if c.survey != nil {
		c.survey.see(n, op, operands)
	}
	if f := c.edits[n]; f != nil {
		return f(c.API, operands)
	}
	return operands
}

// result shows a result to the survey.
func (c *caller) result(v frontend.Variable) frontend.Variable {
	if c.survey == nil {
		return v
	}
	return c.survey.variable(v)
}

// Add returns a + b + more.
func (c *caller) Add(a, b frontend.Variable, more ...frontend.Variable) frontend.Variable {
	n := c.calls
	x := c.step("add", append([]frontend.Variable{a, b}, more...)...)
	if c.exchanged[n] {
		return c.exchange(x[0], x[1])
	}
	return c.result(c.API.Add(x[0], x[1], x[2:]...))
}

// exchange holds the first addition of a pair, and completes both at the second one. Nothing reads
// the first result before.
func (c *caller) exchange(a, b frontend.Variable) frontend.Variable {
	if c.held == nil {
		c.held = &addition{new(big.Int), a, b}
		return c.held.result
	}
	first := c.held
	c.held = nil
	first.result.Set(c.API.Add(first.a, b).(*big.Int))
	return c.API.Add(a, first.b)
}

// Sub returns a − b − more.
func (c *caller) Sub(a, b frontend.Variable, more ...frontend.Variable) frontend.Variable {
	x := c.step("sub", append([]frontend.Variable{a, b}, more...)...)
	return c.result(c.API.Sub(x[0], x[1], x[2:]...))
}

// Mul returns a · b · more.
func (c *caller) Mul(a, b frontend.Variable, more ...frontend.Variable) frontend.Variable {
	x := c.step("mul", append([]frontend.Variable{a, b}, more...)...)
	return c.result(c.API.Mul(x[0], x[1], x[2:]...))
}

// Neg returns −a. It is one of the operations that a mutant leaves out, so it has two operands.
func (c *caller) Neg(a frontend.Variable) frontend.Variable {
	x := c.step("neg", 0, a)
	return c.result(c.API.Sub(x[0], x[1]))
}

// DivUnchecked returns a / b.
func (c *caller) DivUnchecked(a, b frontend.Variable) frontend.Variable {
	x := c.step("div", a, b)
	return c.result(c.API.DivUnchecked(x[0], x[1]))
}

// Select returns a if the bit is 1 and b if it is 0.
func (c *caller) Select(bit, a, b frontend.Variable) frontend.Variable {
	x := c.step("select", bit, a, b)
	return c.result(c.API.Select(x[0], x[1], x[2]))
}

// IsZero returns 1 if a is 0, and 0 if not.
func (c *caller) IsZero(a frontend.Variable) frontend.Variable {
	return c.result(c.API.IsZero(c.step("zero", a)[0]))
}

// AssertIsEqual asserts a = b.
func (c *caller) AssertIsEqual(a, b frontend.Variable) {
	x := c.step("equal", a, b)
	c.API.AssertIsEqual(x[0], x[1])
}

// AssertIsDifferent asserts a ≠ b.
func (c *caller) AssertIsDifferent(a, b frontend.Variable) {
	x := c.step("different", a, b)
	c.API.AssertIsDifferent(x[0], x[1])
}

// AssertIsBoolean asserts that v is 0 or 1.
func (c *caller) AssertIsBoolean(v frontend.Variable) {
	x := c.step("boolean", v)
	c.API.AssertIsBoolean(x[0])
}

// Lookup2 panics, like the calls below. The circuits do not use them.
func (c *caller) Lookup2(_, _ frontend.Variable, _, _, _, _ frontend.Variable) frontend.Variable {
	panic("caller: Lookup2 is not counted")
}

// Div panics.
func (c *caller) Div(_, _ frontend.Variable) frontend.Variable { panic("caller: Div is not counted") }

// Inverse panics.
func (c *caller) Inverse(frontend.Variable) frontend.Variable {
	panic("caller: Inverse is not counted")
}

// MulAcc panics.
func (c *caller) MulAcc(_, _, _ frontend.Variable) frontend.Variable {
	panic("caller: MulAcc is not counted")
}

// errUndetermined is returned for a run that divides 0 by 0. A prover could choose the quotient.
var errUndetermined = errors.New("0 is divided by 0")

// evaluate runs an assignment with changed calls. It returns an error if an assertion fails.
func (c *caller) evaluate(assignment frontend.Circuit) error {
	r := &run{Unused: 0, inner: &definition{func(api frontend.API) error {
		c.API = api
		return assignment.Define(c)
	}}}
	err := test.IsSolved(r, r, ecc.BN254.ScalarField())
	if err != nil && strings.Contains(err.Error(), "DivUnchecked(0, 0)") {
		return errUndetermined
	}
	return err
}

// accepts reports whether a circuit with changed calls accepts an attack.
func (c *caller) accepts(t *testing.T, a attack) bool {
	tr, err := traceWith(a.assignment, "", a.tamper, func(api frontend.API) frontend.API {
		c.API = api
		return c
	})
	return err == nil && len(tr.failed) == 0
}

// distinct makes every input of an assignment a number of its own, so that a survey can tell inputs
// from constants. It returns the inputs.
func distinct(t *testing.T, assignment frontend.Circuit) (inputs []*big.Int) {
	t.Helper()
	variable := reflect.TypeFor[frontend.Variable]()
	_, err := schema.Walk(ecc.BN254.ScalarField(), assignment, variable,
		func(_ schema.LeafInfo, v reflect.Value) error {
			x, ok := new(big.Int).SetString(fmt.Sprint(v.Interface()), 10)
			if !ok {
				return fmt.Errorf("%v is not a number", v.Interface())
			}
			inputs = append(inputs, x)
			v.Set(reflect.ValueOf(x))
			return nil
		})
	must(t, err)
	return inputs
}
