package circuits

import (
	"math/big"
	"slices"
	"strings"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
)

// The rows of the two multiplications of a signature are a search of their own. A wire with another
// value gives another point instead of s·G or c·ak. The signer can answer for it if it is still a
// known multiple: where a point has become its negative, or a digit of a window another digit.

// multiplication has the wires of the equation s·G = R + c·ak of a system.
type multiplication struct {
	left, multiple, r [2]int // s·G, c·ak and R
}

// multiplication finds the wires. ok is false if the circuit has no signature.
func (s *system) multiplication() (m multiplication, ok bool) {
	equalities := 0
	for _, n := range s.rows {
		r := s.steps[n].row
		switch {
		case r.signature:
			m.left[equalities] = r.sides[1][0].wire
			equalities++
		case strings.HasSuffix(r.site, "AssertSignature#6 > gadget.Point.Add#1: mul"):
			// The rows y·R.x and x·R.y, in this order.
			coordinate := 0
			if m.r[0] != 0 {
				coordinate = 1
			}
			m.r[coordinate], m.multiple[1-coordinate] = r.sides[1][0].wire, r.sides[0][0].wire
		}
	}
	return m, equalities == 2
}

// response returns the input s.
func (s *system) response() int { return slices.Index(s.names, "Spend_Signature_S") }

func (v values) point(wires [2]int) notes.Point {
	return notes.Point{X: field.FromFr(v[wires[0]]), Y: field.FromFr(v[wires[1]])}
}

// killMultiplication is kill for a row of a multiplication.
func (b *breaker) killMultiplication(n int) string {
	m, ok := b.multiplication()
	s := b.valid[0]
	if !ok || b.steps[n].row.solves < 0 {
		return ""
	}
	for _, try := range b.multiplicationMoves(n, s) {
		f := newForgery(b.system, s.values, s.sign)
		f.start(n)
		try.apply(f)
		f.run() // it ends at the equation
		answer, torsion := b.answer(m, f)
		f.undo()
		if answer == nil || torsion && !try.negate {
			continue
		}
		f.start(n)
		f.sign = answer
		f.enqueue(b.solver[b.response()])
		if torsion {
			f.negateR(m, n)
		}
		try.apply(f)
		killed := f.run() && !f.v.holds(b.steps[n].row) && b.kills(n, f.v)
		f.undo()
		if killed {
			return "the usual statement, with another multiple of a point"
		}
	}
	return ""
}

// multiplicationMove gives a wire a new value: minus what its row computes, or a constant.
type multiplicationMove struct {
	negate bool
	move   move
}

func (m multiplicationMove) apply(f *forgery) {
	if m.negate {
		f.negated = true
		f.negateDropped()
		return
	}
	f.choose(m.move.wire, m.move.to)
}

// multiplicationMoves are: minus the value, one more, one less, and what turns the sign of one of
// the next wires that are linear in the row's wire.
func (b *breaker) multiplicationMoves(n int, s *start) (out []multiplicationMove) {
	w := b.steps[n].row.solves
	out = append(out, multiplicationMove{negate: true})
	minusOne := fr.One()
	minusOne.Neg(&minusOne)
	for _, change := range []func(*fr.Element){add(1), func(x *fr.Element) { x.Add(x, &minusOne) }} {
		x := s.values[w]
		change(&x)
		out = append(out, multiplicationMove{move: move{w, x}})
	}
	for _, next := range b.rows {
		if next > n && next <= n+12 && b.steps[next].row.solves >= 0 {
			if x, ok := b.turning(n, next, s); ok {
				out = append(out, multiplicationMove{move: move{w, x}})
			}
		}
	}
	return out
}

// turning returns the value of a row's wire for which the wire of a later row has minus its value.
// ok is false if the second is not linear in the first.
func (b *breaker) turning(n, next int, s *start) (x fr.Element, ok bool) {
	w, target := b.steps[n].row.solves, b.steps[next].row.solves
	at := func(x fr.Element) fr.Element {
		f := newForgery(b.system, s.values, s.sign)
		f.start(n)
		defer f.undo()
		f.choose(w, x)
		f.runUntil(next)
		return f.v[target]
	}
	var y [3]fr.Element
	x = s.values[w]
	for i := range y {
		y[i] = at(x)
		add(1)(&x)
	}
	var slope, second fr.Element
	slope.Sub(&y[1], &y[0])
	second.Sub(&y[2], &y[1])
	if slope.IsZero() || slope != second {
		return x, false
	}
	x.Double(&y[0])
	x.Div(&x, &slope)
	x.Sub(&s.values[w], &x)
	return x, true
}

// answer returns how the signer responds to a challenge now, and whether the point of order two has
// to be added to R. It is nil if the signer does not know a multiple.
func (b *breaker) answer(m multiplication, f *forgery) (answer signer, torsion bool) {
	world, values := b.valid[0].world, f.v
	before := func(wires [2]int) notes.Point {
		var p [2]fr.Element
		for i, w := range wires {
			p[i] = values[w]
			if old, changed := f.before[w]; changed {
				p[i] = old
			}
		}
		return notes.Point{X: field.FromFr(p[0]), Y: field.FromFr(p[1])}
	}
	left, multiple := values.point(m.left), values.point(m.multiple)
	switch {
	case !left.IsOnCurve() || !multiple.IsOnCurve():
		return nil, false
	case left != before(m.left):
		return answerLeft(world, b.challengeOf(values), left.Add(negative(before(m.left))))
	case multiple != before(m.multiple):
		return answerMultiple(world, b.challengeOf(values), multiple.Add(negative(before(m.multiple))))
	}
	return nil, false
}

func negative(p notes.Point) notes.Point { return notes.Point{X: field.Element{}.Sub(p.X), Y: p.Y} }

// challengeOf returns the challenge of a witness.
func (s *system) challengeOf(v values) *big.Int {
	sum, digit := new(big.Int), new(big.Int)
	for _, st := range s.steps {
		if c := st.challenge; c != nil {
			for w := c.end - 1; w >= c.start; w-- {
				sum.Add(sum.Lsh(sum, 1), v[w].BigInt(digit))
			}
		}
	}
	return sum
}

// differs reports whether a difference is a multiple of a point, and whether the point of order two
// is to be added to it.
func differs(difference, p notes.Point, k *big.Int) (same, torsion bool) {
	q := p.Mul(new(big.Int).Mod(k, notes.Order()))
	twisted := notes.Point{X: field.Element{}.Sub(q.X), Y: field.Element{}.Sub(q.Y)}
	return difference == q || difference == twisted, difference == twisted
}

// answerLeft answers if s·G lacks twice the sum of its lowest windows, which is then subtracted
// instead of added.
func answerLeft(w *world, c *big.Int, difference notes.Point) (signer, bool) {
	s := w.alice.honest(fixedNonce, c)
	s.Mod(s, notes.Order())
	for bits := uint(3); bits < notes.ScalarBits; bits += 3 {
		low := new(big.Int).Mod(s, power(bits))
		same, torsion := differs(difference, notes.Generator(), low.Mul(low, big.NewInt(-2)))
		if !same {
			continue
		}
		return func(c *big.Int) *big.Int { // t + 2b with b = −t modulo 2^bits, so that t = t + 2b − 2b
			t := w.alice.honest(fixedNonce, c)
			t.Mod(t, notes.Order())
			b := new(big.Int).Neg(t)
			b.Mod(b, power(bits))
			return t.Add(t, b.Lsh(b, 1))
		}, torsion
	}
	return nil, false
}

// answerMultiple answers if the sum of the highest windows of c·ak is subtracted instead of added,
// or one window has another digit.
func answerMultiple(w *world, c *big.Int, difference notes.Point) (signer, bool) {
	ak := w.alice.view.SpendValidatingKey()
	respond := func(change func(c *big.Int) *big.Int) signer {
		return func(c *big.Int) *big.Int {
			s := w.alice.honest(fixedNonce, new(big.Int).Add(c, change(c)))
			return s.Mod(s, notes.Order())
		}
	}
	for bits := uint(0); bits < 255; bits += 3 {
		subtracted := func(c *big.Int) *big.Int {
			high := highWindows(c, bits)
			return high.Mul(high, big.NewInt(-2))
		}
		if same, torsion := differs(difference, ak, subtracted(c)); same {
			return respond(subtracted), torsion
		}
		window := ak.Mul(power(bits))
		for digit := int64(-14); digit <= 14; digit += 2 {
			k := new(big.Int).Mul(big.NewInt(digit), power(bits))
			if same, torsion := differs(difference, window, big.NewInt(digit)); same && digit != 0 {
				return respond(func(*big.Int) *big.Int { return k }), torsion
			}
		}
	}
	return nil, false
}

// highWindows returns the part of c, made odd, that the windows from a bit on add.
func highWindows(c *big.Int, bits uint) *big.Int {
	odd := new(big.Int).SetBit(c, 0, 1)
	low := new(big.Int).Rsh(odd, 1)
	low.Mod(low, power(bits)).Lsh(low, 1)
	low.Sub(low, new(big.Int).Sub(power(bits), big.NewInt(1)))
	return odd.Sub(odd, low)
}
