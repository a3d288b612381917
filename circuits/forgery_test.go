package circuits

import (
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/consensys/gnark/frontend"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/statement"
)

// forgeries returns the witnesses for which a prover tampers with a decomposition or uses values
// that only the circuit's own formulas give.
func forgeries(t *testing.T, c statement.Circuit) []attack {
	f := &forger{newWorld(t)}
	switch c {
	case statement.MintCircuit:
		attacks := append(f.registration(c), f.auditing(c)...)
		return append(attacks, f.ranges(c, "Define#3", 1)...)
	case statement.AppendCircuit:
		return f.batchIndex()
	default:
		return f.spending(c)
	}
}

// forger makes the forgeries from the statements of a world.
type forger struct{ w *world }

// rangeSites holds the sites of the range checks of each circuit with inputs, and how many values
// are checked at each.
var rangeSites = map[statement.Circuit]map[string]int{
	statement.TransferCircuit: {"assertRange#1": 1, "assertRange#2": 1, "assertRange#3": 1, "assertRange#4": 1},
	statement.DistributionCircuit: {
		"Define#8 > gadget.AssertRanges": 2, "Define#9 > gadget.AssertRanges": notes.DistributionPayments + 1,
	},
	statement.ConsolidationCircuit: {
		"Define#10 > gadget.AssertRanges": notes.ConsolidationInputs, "Define#11 > gadget.AssertRange#": 1,
	},
	statement.BurnCircuit: {"assertRange#1": 1, "assertRange#2": 1, "assertRange#3": 1, "assertRange#4": 1},
}

// spending returns the forgeries of a statement with inputs.
func (f *forger) spending(c statement.Circuit) (attacks []attack) {
	for site, values := range rangeSites[c] {
		attacks = append(attacks, f.ranges(c, site, values)...)
	}
	attacks = append(attacks, f.positions(c)...)
	attacks = append(attacks, f.registration(c)...)
	attacks = append(attacks, f.auditing(c)...)
	return append(attacks, f.signatures(c)...)
}

// choose returns the n digits that a prover claims for the decomposition of a value.
type choose func(value *big.Int, n int) []*big.Int

// at tampers with the first decomposition at each site whose name contains part.
func at(part string, digits choose) tamper { return atCall(part, 0, digits) }

// atCall tampers with the k-th decomposition, k from 0, at each site whose name contains part.
func atCall(part string, k int, digits choose) tamper {
	return func(site string, call int, value *big.Int, n int) []*big.Int {
		if call != k || !strings.Contains(site, part) {
			return nil
		}
		return digits(value, n)
	}
}

// digitsOf chooses the binary digits of x for every value.
func digitsOf(x *big.Int) choose {
	return func(_ *big.Int, n int) []*big.Int { return binary(x, n) }
}

// binary returns the n low binary digits of x, lowest first.
func binary(x *big.Int, n int) []*big.Int {
	out := make([]*big.Int, n)
	for i := range out {
		out[i] = big.NewInt(int64(x.Bit(i)))
	}
	return out
}

// firstDigit chooses the whole value as the first digit. The sum is right, but the digit is not a
// bit.
func firstDigit(value *big.Int, n int) []*big.Int {
	out := binary(new(big.Int), n)
	out[0] = value
	return out
}

// statement returns a new valid statement, its spend, which is nil for a mint, and a function that
// signs the statement again.
func (f *forger) statement(c statement.Circuit) (s statement.Statement, spend *statement.Spend, sign func()) {
	s = f.w.valid(c)
	if c == statement.MintCircuit {
		return s, nil, func() {}
	}
	p := partsOf(s)
	return s, p.spend, func() { p.spend.Signature = f.w.alice.signHonestly(p.message()) }
}

func (f *forger) assign(s statement.Statement) frontend.Circuit {
	assignment, err := Assign(s)
	must(f.w.t, err)
	return assignment
}

// ranges returns a forgery for each value that a range check is made of at a site: the whole value
// is the first digit.
func (f *forger) ranges(c statement.Circuit, site string, values int) (attacks []attack) {
	for k := range values {
		s, _, _ := f.statement(c)
		name := fmt.Sprintf("digits of value %d that are not bits: %s", k, site)
		attacks = append(attacks, attack{name, f.assign(s), atCall(site, k, firstDigit)})
	}
	return attacks
}

// computedAt runs a forged statement. It returns what the circuit computed for the equalities that
// failed at a site, so that the forger can state these values.
func (f *forger) computedAt(s statement.Statement, site string, tampered tamper) []field.Element {
	for name, values := range trace(f.w.t, f.assign(s), "", tampered).computed {
		if strings.Contains(name, site) {
			var elements []field.Element
			for _, v := range values {
				elements = append(elements, element(v))
			}
			return elements
		}
	}
	f.w.t.Fatalf("%s: no equality failed at %s", s.Circuit(), site)
	return nil
}

// element converts an integer that is less than the order of the field.
func element(x *big.Int) field.Element {
	e, err := field.FromBig(x)
	if err != nil {
		panic(err)
	}
	return e
}

func divide(a, b field.Element) field.Element {
	x, y := a.Fr(), b.Fr()
	x.Div(&x, &y)
	return field.FromFr(x)
}
