package circuits

import (
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	backend "github.com/consensys/gnark/backend/witness"

	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/statement"
)

// start is a witness from which the search for a forgery begins.
type start struct {
	name   string
	values values
	broken []int // the steps that do not hold: none if the witness is valid
	sign   signer
	twins  [][]int
}

// breaker searches for the witnesses that kill the row mutants of one circuit.
type breaker struct {
	t *testing.T
	*system
	valid, invalid []*start
}

func newBreaker(t *testing.T, c statement.Circuit) *breaker {
	b := &breaker{t: t, system: newSystem(t, c)}
	b.addValid("the usual statement", newWorld(t), nil)
	return b
}

// addValid adds a valid statement of a world, the usual one if s is nil.
func (b *breaker) addValid(name string, w *world, s statement.Statement) {
	if s == nil {
		s = w.valid(b.circuit)
	}
	assignment, err := Assign(s)
	must(b.t, err)
	v, broken := b.evaluate(b.t, assignment, nil)
	if len(broken) > 0 {
		b.t.Fatalf("%s: %s is refused", b.circuit, name)
	}
	sign := func(challenge *big.Int) *big.Int {
		s := w.alice.honest(fixedNonce, challenge)
		return s.Mod(s, notes.Order())
	}
	b.valid = append(b.valid, &start{name, v, nil, sign, b.twins(v)})
}

// addMore adds valid statements of other shapes, and of a world in which no two parties are close to
// each other in the participants tree.
func (b *breaker) addMore() {
	b.addValid("another world", newVariant(b.t, 3), nil)
	w := newWorld(b.t)
	cases := validCases(w)
	for _, name := range sortedKeys(cases) {
		if cases[name].Circuit() == b.circuit {
			b.addValid(name, w, cases[name])
		}
	}
}

// twins returns for each input the other inputs of the same value, if it is one that does not occur
// by chance. Such inputs are one thing, for example a node of two paths.
func (s *system) twins(v values) [][]int {
	byValue, out := map[fr.Element][]int{}, make([][]int, s.inputs)
	for w := 1; w < s.inputs; w++ {
		byValue[v[w]] = append(byValue[v[w]], w)
	}
	for w := 1; w < s.inputs; w++ {
		if !v[w].IsUint64() {
			out[w] = byValue[v[w]]
		}
	}
	return out
}

func (b *breaker) addInvalid() {
	w := newWorld(b.t)
	for _, a := range attacks(b.t, b.circuit, w.valid(b.circuit)) {
		v, broken := b.evaluate(b.t, a.assignment, a.tamper)
		b.invalid = append(b.invalid, &start{a.name, v, broken, nil, nil})
	}
}

// kill returns the name of a witness that breaks the row of a step and no other, and whose inputs the
// circuit refuses, and "" if it finds none.
func (b *breaker) kill(n int) string {
	for _, s := range b.invalid {
		if slices.Equal(s.broken, []int{n}) {
			return s.name
		}
	}
	for i, s := range b.valid {
		moves := b.moves(n, s)
		if i > 1 {
			moves = moves[:min(2, len(moves))]
		}
		for _, m := range moves {
			for _, twins := range [][][]int{nil, s.twins} {
				if b.try(n, s, m, twins) {
					return fmt.Sprintf("%s, with %s", s.name, b.describe(m))
				}
			}
		}
	}
	for _, s := range b.invalid {
		if b.mendable(n, s) && b.try(n, s, move{wire: -1}, nil) {
			return s.name + ", mended"
		}
	}
	return ""
}

// mendable reports whether the first row that an attack breaks depends on a wire that the row of a
// step leaves free.
func (b *breaker) mendable(n int, s *start) bool {
	if len(s.broken) == 0 || len(s.broken) > 3 || s.broken[0] == n {
		return false
	}
	f := newForgery(b.system, s.values, nil)
	f.start(n)
	c := f.candidates(s.broken[0])
	return len(c) > 0 && slices.Contains(f.free, c[0].wire)
}

// move is a change of a wire. The wire −1 stands for no change.
type move struct {
	wire int
	to   fr.Element
}

func (b *breaker) describe(m move) string {
	if m.wire < b.inputs {
		return "another " + b.names[m.wire]
	}
	return "another wire of the row"
}

// moves returns changes that break the row of a step.
func (b *breaker) moves(n int, s *start) (out []move) {
	f := newForgery(b.system, s.values, s.sign)
	f.start(n)
	free := f.free[:min(len(f.free), 3)]
	for _, w := range free {
		for _, change := range []func(*fr.Element){negate, flip, add(7)} {
			x := s.values[w]
			change(&x)
			out = append(out, move{w, x})
		}
	}
	inputs := 0
	for _, c := range f.candidates(n) {
		if c.wire < b.inputs && inputs < 4 {
			inputs++
			x := s.values[c.wire]
			add(1)(&x)
			out = append(out, move{c.wire, x})
		}
	}
	return out
}

func negate(x *fr.Element) { x.Neg(x) }

func flip(x *fr.Element) {
	one := fr.One()
	x.Sub(&one, x)
}

func add(k uint64) func(*fr.Element) {
	return func(x *fr.Element) {
		var y fr.Element
		y.SetUint64(k)
		x.Add(x, &y)
	}
}

// try makes one attempt.
func (b *breaker) try(n int, s *start, m move, twins [][]int) bool {
	f := newForgery(b.system, s.values, s.sign)
	f.twins = twins
	f.start(n)
	defer f.undo()
	if m.wire >= 0 {
		f.mender[m.wire] = n
		f.choose(m.wire, m.to)
	}
	for _, broken := range s.broken {
		f.enqueue(broken)
	}
	return f.run() && !f.v.holds(b.steps[n].row) && b.kills(n, f.v)
}

// kills checks a witness without the bookkeeping of the search: it breaks exactly the dropped row,
// and gnark's own solver finds no other way to complete its inputs.
func (b *breaker) kills(n int, v values) bool {
	return slices.Equal(b.broken(v), []int{n}) && !b.acceptsInputs(v)
}

func (b *breaker) acceptsInputs(v values) bool {
	w, err := backend.New(ecc.BN254.ScalarField())
	must(b.t, err)
	public := b.ccs.GetNbPublicVariables() - 1
	inputs := make(chan any)
	go func() {
		for _, x := range v[1:b.inputs] {
			inputs <- x
		}
		close(inputs)
	}()
	must(b.t, w.Fill(public, b.inputs-1-public, inputs))
	_, err = b.ccs.Solve(w)
	return err == nil
}
