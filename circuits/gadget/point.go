package gadget

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards"
	"github.com/consensys/gnark/frontend"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
)

// Point is a point of the embedded curve −x² + y² = 1 + d·x²·y² in a circuit. The addition law is
// complete on the curve, so its denominators are never 0 for points that [Point.AssertOnCurve]
// accepts. The results are undefined for other points.
type Point struct{ X, Y frontend.Variable }

var curveD = field.FromFr(twistededwards.GetEdwardsCurve().D).Big()

// ValueOfPoint assigns a point.
func ValueOfPoint(p notes.Point) Point { return Point{p.X.Big(), p.Y.Big()} }

// AssertOnCurve asserts the curve equation: 4 constraints.
func (p Point) AssertOnCurve(api frontend.API) {
	xx, yy := api.Mul(p.X, p.X), api.Mul(p.Y, p.Y)
	api.AssertIsEqual(api.Sub(yy, xx), api.Add(1, api.Mul(curveD, xx, yy)))
}

// AssertEqual asserts p = q.
func (p Point) AssertEqual(api frontend.API, q Point) {
	api.AssertIsEqual(p.X, q.X)
	api.AssertIsEqual(p.Y, q.Y)
}

// Add returns p + q: 6 constraints. The products have p on the right. In a multiplication p is the
// sum so far, whose wires are on right sides in any case, and those of q need not be (see fifth).
func (p Point) Add(api frontend.API, q Point) Point {
	// x = (x₁y₂ + y₁x₂)/(1 + d·x₁x₂y₁y₂), y = (y₁y₂ + x₁x₂)/(1 − d·x₁x₂y₁y₂), with
	// y₁y₂ + x₁x₂ = (x₁ + y₁)(x₂ + y₂) − x₁y₂ − y₁x₂.
	a, b := api.Mul(q.Y, p.X), api.Mul(q.X, p.Y)
	c := api.Mul(api.Add(q.X, q.Y), api.Add(p.X, p.Y))
	d := api.Mul(curveD, api.Mul(a, b))
	sum := api.Add(a, b)
	return Point{
		X: api.DivUnchecked(sum, api.Add(1, d)),
		Y: api.DivUnchecked(api.Sub(c, sum), api.Sub(1, d)),
	}
}

// Double returns 2·p: 5 constraints.
func (p Point) Double(api frontend.API) Point {
	// On the curve y² − x² = 1 + d·x²y², so both denominators need only one square.
	u := api.Mul(p.X, p.Y)
	v := api.Add(1, api.Mul(curveD, api.Mul(u, u)))
	s := api.Add(p.X, p.Y)
	w := api.Sub(api.Mul(s, s), api.Mul(2, u))
	return Point{
		X: api.DivUnchecked(api.Mul(2, u), v),
		Y: api.DivUnchecked(w, api.Sub(2, v)),
	}
}
