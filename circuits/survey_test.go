package circuits

import (
	"fmt"
	"math/big"
	"runtime"
	"strings"
	"testing"

	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
)

// operandMutant is a circuit with other operands at one call site.
type operandMutant struct {
	name      string // the call site, the operation, and what is changed
	edits     map[int]edit
	exchanged map[int]bool
}

// survey finds the operand mutants of a circuit in one run of a witness. It knows the variables and
// the booleans by their address, so what it does not know is a constant.
type survey struct {
	namer
	variables, booleans map[*big.Int]bool
	at                  map[string][]uintptr      // by function and operation, the places of the calls
	byName              map[string]*operandMutant // by name
	order               []string                  // the names in order of appearance
}

// operandMutants returns the operand mutants of the circuit of an assignment.
func operandMutants(t *testing.T, assignment frontend.Circuit) (out []*operandMutant) {
	t.Helper()
	s := &survey{
		namer:     namer{},
		variables: map[*big.Int]bool{},
		booleans:  map[*big.Int]bool{},
		at:        map[string][]uintptr{},
		byName:    map[string]*operandMutant{},
	}
	for _, x := range distinct(t, assignment) {
		s.variables[x] = true
	}
	must(t, (&caller{survey: s}).evaluate(assignment))
	for _, name := range s.order {
		if m := s.byName[name]; len(m.exchanged) != 1 { // a hash of one input has no order
			out = append(out, m)
		}
	}
	return out
}

// variable remembers a result. The engine may return an operand, so it is copied.
func (s *survey) variable(v frontend.Variable) frontend.Variable {
	x, ok := new(big.Int).SetString(fmt.Sprint(v), 10)
	if !ok {
		panic(fmt.Sprintf("survey: internal error: the result %v is not a number", v))
	}
	s.variables[x] = true
	return x
}

// see records the mutants of a call, if the code of the circuits makes it and not a library.
func (s *survey) see(call int, op string, operands []frontend.Variable) {
	if x, ok := operands[0].(*big.Int); ok && op == "boolean" {
		s.booleans[x] = true
	}
	place, ok := s.place(op)
	if !ok || op == "boolean" { // 1 − b is a boolean exactly if b is one
		return
	}
	for i, v := range operands {
		x, isNumber := v.(*big.Int)
		switch {
		case isNumber && s.booleans[x]:
			s.add(place+fmt.Sprintf(": operand %d inverted", i+1), call, inverted(i))
		case op != "neg" && !(isNumber && s.variables[x]):
			s.add(place+fmt.Sprintf(": constant %d plus 1", i+1), call, plusOne(i))
		}
	}
	switch {
	case op == "neg":
		s.add(place+": left out", call, func(_ frontend.API, x []frontend.Variable) []frontend.Variable {
			return []frontend.Variable{x[1], 0}
		})
	case op == "sub", op == "div":
		s.add(place+": operands swapped", call, swapped(0, 1))
	case op == "select":
		s.add(place+": operands swapped", call, swapped(1, 2))
	case op == "add" && strings.Contains(place, "Squeeze#2"):
		s.exchange(place+": the first two inputs exchanged", call)
	}
}

// place names the call that is being made. Calls on one line have numbers. ok is false if a library
// makes it.
func (s *survey) place(op string) (name string, ok bool) {
	var pcs [64]uintptr
	stack := pcs[:runtime.Callers(5, pcs[:])]
	if f, _ := runtime.CallersFrames(stack[:1]).Next(); !ours(f) {
		return "", false
	}
	name = s.path(stack) + ": " + op
	for i, pc := range s.at[name] {
		if pc == stack[0] {
			return fmt.Sprintf("%s %d", name, i+1), true
		}
	}
	s.at[name] = append(s.at[name], stack[0])
	return fmt.Sprintf("%s %d", name, len(s.at[name])), true
}

func (s *survey) mutant(name string) *operandMutant {
	if s.byName[name] == nil {
		s.byName[name] = &operandMutant{name, map[int]edit{}, map[int]bool{}}
		s.order = append(s.order, name)
	}
	return s.byName[name]
}

func (s *survey) add(name string, call int, f edit) { s.mutant(name).edits[call] = f }

// exchange records the first two calls of a loop over the inputs of a hash, if one follows the
// other.
func (s *survey) exchange(name string, call int) {
	m := s.mutant(name)
	if len(m.exchanged) == 0 || len(m.exchanged) == 1 && m.exchanged[call-1] {
		m.exchanged[call] = true
	}
}

func inverted(i int) edit {
	return changed(i, func(api frontend.API, v frontend.Variable) frontend.Variable { return api.Sub(1, v) })
}

func plusOne(i int) edit {
	return changed(i, func(api frontend.API, v frontend.Variable) frontend.Variable { return api.Add(v, 1) })
}

// changed is an edit of one operand.
func changed(i int, f func(frontend.API, frontend.Variable) frontend.Variable) edit {
	return func(api frontend.API, operands []frontend.Variable) []frontend.Variable {
		out := append([]frontend.Variable{}, operands...)
		out[i] = f(api, out[i])
		return out
	}
}

func swapped(i, j int) edit {
	return func(_ frontend.API, operands []frontend.Variable) []frontend.Variable {
		out := append([]frontend.Variable{}, operands...)
		out[i], out[j] = out[j], out[i]
		return out
	}
}

// Compiler returns a compiler that marks the digits of a decomposition as booleans.
func (c *caller) Compiler() frontend.Compiler {
	if c.survey == nil {
		return c.API.Compiler()
	}
	return &surveyed{c.API.Compiler(), c.survey}
}

type surveyed struct {
	frontend.Compiler
	survey *survey
}

// NewHint returns digits that the survey knows.
func (c *surveyed) NewHint(f solver.Hint, n int, inputs ...frontend.Variable) ([]frontend.Variable, error) {
	out, err := c.Compiler.NewHint(f, n, inputs...)
	for _, v := range out {
		c.survey.variables[v.(*big.Int)], c.survey.booleans[v.(*big.Int)] = true, true
	}
	return out, err
}

// MustBeLessOrEqCst is the engine's.
func (c *surveyed) MustBeLessOrEqCst(bits []frontend.Variable, bound *big.Int, v frontend.Variable) {
	type comparer interface {
		MustBeLessOrEqCst([]frontend.Variable, *big.Int, frontend.Variable)
	}
	c.Compiler.(comparer).MustBeLessOrEqCst(bits, bound, v)
}
