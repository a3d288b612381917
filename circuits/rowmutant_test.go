package circuits

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	backend "github.com/consensys/gnark/backend/witness"

	"github.com/zsettle/zsettle/statement"
)

// breaker searches for the witnesses that kill the row mutants of one circuit.
type breaker struct {
	t *testing.T
	*system
	valid, invalid []*start
}

func newBreaker(t *testing.T, c statement.Circuit) *breaker {
	b := &breaker{t: t, system: newSystem(t, c)}
	w := newWorld(t)
	b.addValid("the usual statement", w, w.valid(c))
	return b
}

// kill returns the name of a witness that breaks the row of a step and no other, and whose inputs
// the circuit refuses, and "" if it finds none.
func (b *breaker) kill(n int) string {
	if b.steps[n].row.multiplies() {
		return b.killMultiplication(n)
	}
	if by := b.killFrom(b.valid[:1], n, 12); by != "" {
		return by
	}
	if len(b.invalid) == 0 {
		b.addInvalid()
		b.addMore()
	}
	for _, s := range b.invalid {
		if slices.Equal(s.broken, []int{n}) && b.kills(n, s.values) {
			return s.name
		}
		if b.mendable(n, s) && b.try(n, s, move{wire: -1}, nil) {
			return s.name + ", mended"
		}
	}
	return b.killFrom(b.valid[1:], n, 2)
}

// killFrom is kill with some starts and at most as many moves of each.
func (b *breaker) killFrom(starts []*start, n, most int) string {
	for _, s := range starts {
		moves := b.moves(n, s)
		for _, m := range moves[:min(most, len(moves))] {
			for _, twins := range [][][]int{nil, s.twins} {
				if b.try(n, s, m, twins) {
					return fmt.Sprintf("%s, with %s", s.name, b.describe(m))
				}
			}
		}
	}
	return ""
}

// multiplies reports whether a row is part of the multiplications of a signature.
func (r *row) multiplies() bool { return strings.Contains(r.site, "AssertSignature#6 > gadget.") }

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
