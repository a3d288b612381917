package circuits

import (
	"math/big"
	"strings"
	"testing"

	"github.com/consensys/gnark/frontend"

	"github.com/zsettle/zsettle/circuits/burn"
	"github.com/zsettle/zsettle/circuits/gadget"
	"github.com/zsettle/zsettle/circuits/transfer"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/statement"
)

// forgeries returns the witnesses for which a prover tampers with a decomposition or uses values
// that only the circuit's own formulas give.
func forgeries(t *testing.T, c statement.Circuit) []attack {
	f := &forger{newWorld(t)}
	switch c {
	case statement.MintCircuit:
		attacks := append(f.registration(c), f.auditing(c)...)
		return append(attacks, f.ranges(c, "Define#3")...)
	case statement.AppendCircuit:
		return f.batchIndex()
	default:
		return f.spending(c)
	}
}

// forger makes the forgeries from the statements of a world.
type forger struct{ w *world }

// spending returns the forgeries of a transfer or a burn.
func (f *forger) spending(c statement.Circuit) []attack {
	attacks := f.ranges(c, "assertRange#1", "assertRange#2", "assertRange#3", "assertRange#4")
	attacks = append(attacks, f.positions(c)...)
	attacks = append(attacks, f.registration(c)...)
	attacks = append(attacks, f.auditing(c)...)
	return append(attacks, f.signatures(c)...)
}

// choose returns the n digits that a prover claims for the decomposition of a value.
type choose func(value *big.Int, n int) []*big.Int

// at tampers with the first decomposition at each site whose name contains part.
func at(part string, digits choose) tamper {
	return func(site string, call int, value *big.Int, n int) []*big.Int {
		if call != 0 || !strings.Contains(site, part) {
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
	switch c {
	case statement.TransferCircuit:
		t := f.w.transfer()
		return t, &t.Private.Spend, func() { f.w.signTransfer(t) }
	case statement.BurnCircuit:
		b := f.w.burn()
		return b, &b.Private.Spend, func() { f.w.signBurn(b) }
	default:
		return f.w.mint(), nil, func() {}
	}
}

func (f *forger) assign(s statement.Statement) frontend.Circuit {
	assignment, err := Assign(s)
	must(f.w.t, err)
	return assignment
}

// ranges returns a forgery for each site of a range check: the whole value is the first digit.
func (f *forger) ranges(c statement.Circuit, sites ...string) (attacks []attack) {
	for _, site := range sites {
		s, _, _ := f.statement(c)
		attacks = append(attacks, attack{"digits that are not bits: " + site, f.assign(s), at(site, firstDigit)})
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

// spendIn returns the spend of a transfer's or a burn's assignment.
func spendIn(c frontend.Circuit) *gadget.Spend {
	switch c := c.(type) {
	case *transfer.Circuit:
		return &c.Spend
	case *burn.Circuit:
		return &c.Spend
	}
	panic("the circuit has no spend")
}
