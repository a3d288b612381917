package circuits

import (
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/constraint"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/statement"
)

// term is a coefficient times a wire.
type term struct {
	coefficient fr.Element
	wire        int
}

// row is a rank-1 constraint: side 0 times side 1 is side 2.
type row struct {
	sides  [3][]term
	solves int // the wire that the row computes, or -1 for an assertion
	side   int // where that wire is
	site   string

	signature bool // it compares the two sides of the equation of a signature
}

// decomposition is the one hint of the circuits: the digits of a linear expression, lowest first.
type decomposition struct {
	value      []term
	start, end int // the wires of the digits
	site       string
}

// challenge follows the decomposition of the challenge of a signature. It computes nothing in the
// circuit, but the signer chooses the response for the challenge.
type challenge struct {
	start, end int // the wires of the challenge's digits
	response   int // the input
}

// step computes wires or asserts something: one of the three is set.
type step struct {
	row       *row
	hint      *decomposition
	challenge *challenge
}

// system is a compiled circuit as a list of steps. A step reads only wires that are inputs or that
// an earlier step computes.
type system struct {
	circuit statement.Circuit
	ccs     *cs.R1CS
	steps   []step
	rows    []int    // the steps that are rows
	inputs  int      // the wires below this one are the constant 1 and the inputs
	names   []string // of these wires
	wires   int
	fields  int     // the steps below this one compute the digest and the evaluation
	readers [][]int // by wire, the steps that have it, except the one that computes it
	solver  []int   // by wire, the step that computes it, or -1
}

func newSystem(t *testing.T, c statement.Circuit) *system { return newSystemWithout(t, c, "") }

// newSystemWithout compiles a circuit that lacks the equality of one site.
func newSystemWithout(t *testing.T, c statement.Circuit, without string) *system {
	t.Helper()
	compiled, recorded := compileRecorded(c, without)
	ccs := compiled.(*cs.R1CS)
	internal, secret, public := ccs.GetNbVariables()
	s := &system{circuit: c, ccs: ccs, inputs: secret + public, wires: internal + secret + public}
	s.names = append(append(s.names, ccs.Public...), ccs.Secret...)
	s.readers, s.solver = make([][]int, s.wires), make([]int, s.wires)
	for w := range s.solver {
		s.solver[w] = -1
	}
	s.read(recorded)
	if len(s.rows) != ccs.GetNbConstraints() || len(recorded.rowSites) != len(s.rows) {
		t.Fatalf("%s: %d rows, %d call sites, want %d", c, len(s.rows), len(recorded.rowSites), ccs.GetNbConstraints())
	}
	return s
}

// read decompresses the instructions.
func (s *system) read(recorded *recorder) {
	hints := 0
	for _, packed := range s.ccs.Instructions {
		instruction := packed.Unpack(&s.ccs.System)
		switch b := s.ccs.Blueprints[packed.BlueprintID].(type) {
		case constraint.BlueprintR1C:
			var r constraint.R1C
			b.DecompressR1C(&r, instruction)
			s.addRow(&row{
				sides: [3][]term{s.terms(r.L), s.terms(r.R), s.terms(r.O)},
				site:  recorded.rowSites[len(s.rows)],
			})
			if strings.Contains(recorded.rowSites[len(s.rows)-1], "Instance.Assert") {
				s.fields = len(s.steps)
			}
		case *constraint.BlueprintGenericHint:
			var h constraint.HintMapping
			b.DecompressHint(&h, instruction)
			s.addHint(&decomposition{
				value: s.terms(h.Inputs[0]),
				start: int(h.OutputRange.Start), end: int(h.OutputRange.End),
				site: recorded.hintSites[hints],
			})
			hints++
		default:
			panic(fmt.Sprintf("the circuit has an instruction of type %T", b))
		}
	}
}

func (s *system) terms(l constraint.LinearExpression) (out []term) {
	for _, t := range l {
		c := s.ccs.Coefficients[t.CoeffID()]
		if t.IsConstant() {
			out = append(out, term{c, 0})
		} else if !c.IsZero() {
			out = append(out, term{c, t.WireID()})
		}
	}
	return out
}

// addRow adds a row. The wire that no step before has computed is the one that it computes.
func (s *system) addRow(r *row) {
	n := len(s.steps)
	r.signature = strings.Contains(r.site, "AssertSignature") && strings.Contains(r.site, "Point.AssertEqual")
	r.solves = -1
	for side, terms := range r.sides {
		for _, t := range terms {
			if t.wire >= s.inputs && s.solver[t.wire] == -1 {
				r.solves, r.side, s.solver[t.wire] = t.wire, side, n
			}
		}
	}
	for _, terms := range r.sides {
		for _, t := range terms {
			if t.wire != r.solves && t.wire != 0 {
				s.addReader(t.wire, n)
			}
		}
	}
	s.steps, s.rows = append(s.steps, step{row: r}), append(s.rows, n)
}

func (s *system) addHint(h *decomposition) {
	n := len(s.steps)
	for _, t := range h.value {
		if t.wire != 0 {
			s.addReader(t.wire, n)
		}
	}
	for w := h.start; w < h.end; w++ {
		s.solver[w] = n
	}
	s.steps = append(s.steps, step{hint: h})
	if h.end-h.start == field.Modulus().BitLen() && strings.Contains(h.site, "AssertSignature") {
		s.addChallenge(h)
	}
}

func (s *system) addChallenge(h *decomposition) {
	n := len(s.steps)
	c := &challenge{h.start, h.end, s.response()}
	for w := h.start; w < h.end; w++ {
		s.addReader(w, n)
	}
	s.solver[c.response] = n
	s.steps = append(s.steps, step{challenge: c})
}

func (s *system) addReader(wire, n int) {
	if r := s.readers[wire]; len(r) == 0 || r[len(r)-1] != n {
		s.readers[wire] = append(s.readers[wire], n)
	}
}

// values are the values of all wires.
type values []fr.Element

func (v values) sum(terms []term) (out fr.Element) {
	var x fr.Element
	for i := range terms {
		x.Mul(&terms[i].coefficient, &v[terms[i].wire])
		out.Add(&out, &x)
	}
	return out
}

// residual returns side 0 times side 1 minus side 2, and the two factors.
func (v values) residual(r *row) (f, a, b fr.Element) {
	a, b = v.sum(r.sides[0]), v.sum(r.sides[1])
	c := v.sum(r.sides[2])
	f.Mul(&a, &b)
	f.Sub(&f, &c)
	return f, a, b
}

func (v values) holds(r *row) bool {
	f, _, _ := v.residual(r)
	return f.IsZero()
}

// solve returns the value of a row's wire for which the row holds. ok is false if there is none.
// Where any value would do, it is 0, as in gnark.
func (v values) solve(r *row) (x fr.Element, ok bool) {
	old := v[r.solves]
	v[r.solves] = fr.Element{}
	f, a, b := v.residual(r)
	v[r.solves] = old
	slope := slopeOf(r, r.side, r.solves, a, b)
	if slope.IsZero() {
		return x, f.IsZero()
	}
	x.Neg(&slope)
	if x.IsOne() {
		return f, true
	}
	x.Inverse(&x)
	x.Mul(&x, &f)
	return x, true
}

// slopeOf returns the derivative of a row's residual by a wire of one side.
func slopeOf(r *row, side, wire int, a, b fr.Element) (d fr.Element) {
	for i := range r.sides[side] {
		if r.sides[side][i].wire == wire {
			d.Add(&d, &r.sides[side][i].coefficient)
		}
	}
	return slopeOfTerm(side, d, a, b)
}

// slopeOfTerm returns the slope of a row's a·b − c with a wire that has the coefficient in a side.
func slopeOfTerm(side int, coefficient, a, b fr.Element) (d fr.Element) {
	switch side {
	case 0:
		d.Mul(&coefficient, &b)
	case 1:
		d.Mul(&coefficient, &a)
	default:
		d.Neg(&coefficient)
	}
	return d
}

// digits sets the digits of a decomposition.
func (v values) digits(h *decomposition) []fr.Element {
	sum := v.sum(h.value)
	var x big.Int
	sum.BigInt(&x)
	out := make([]fr.Element, h.end-h.start)
	for i := range out {
		out[i].SetUint64(uint64(x.Bit(i)))
	}
	return out
}

// evaluate computes all wires from the inputs of an assignment, and returns the rows that do not
// hold. tampered may choose other digits.
func (s *system) evaluate(t *testing.T, assignment frontend.Circuit, tampered tamper) (v values, broken []int) {
	t.Helper()
	v = make(values, s.wires)
	v[0].SetOne()
	copy(v[1:], publicAndSecret(t, assignment))
	calls := map[string]int{}
	for n, st := range s.steps {
		if h := st.hint; h != nil {
			copy(v[h.start:h.end], v.tamperedDigits(h, calls[h.site], tampered))
			calls[h.site]++
			continue
		}
		if st.challenge != nil {
			continue
		}
		if r := st.row; r.solves >= 0 {
			x, ok := v.solve(r)
			if v[r.solves] = x; !ok {
				broken = append(broken, n)
			}
		} else if !v.holds(r) {
			broken = append(broken, n)
		}
	}
	return v, broken
}

// publicAndSecret returns the inputs of an assignment in the order of the wires.
func publicAndSecret(t *testing.T, assignment frontend.Circuit) fr.Vector {
	t.Helper()
	w, err := frontend.NewWitness(assignment, ecc.BN254.ScalarField())
	must(t, err)
	return w.Vector().(fr.Vector)
}

func (v values) tamperedDigits(h *decomposition, call int, tampered tamper) []fr.Element {
	if tampered == nil {
		return v.digits(h)
	}
	sum, value := v.sum(h.value), new(big.Int)
	forged := tampered(h.site, call, sum.BigInt(value), h.end-h.start)
	if forged == nil {
		return v.digits(h)
	}
	out := make([]fr.Element, len(forged))
	for i := range out {
		out[i].SetBigInt(forged[i])
	}
	return out
}

// broken returns the rows that do not hold.
func (s *system) broken(v values) (out []int) {
	for _, n := range s.rows {
		if !v.holds(s.steps[n].row) {
			out = append(out, n)
		}
	}
	return out
}
