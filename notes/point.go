package notes

import (
	"errors"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards"

	"github.com/zsettle/zsettle/field"
)

// ErrPoint is returned for coordinates that are not a point of the curve, and for the identity or a
// point outside the prime subgroup where a key is expected.
var ErrPoint = errors.New("notes: not a point of the curve, or the identity")

var curve = twistededwards.GetEdwardsCurve()

// Point is a point of the twisted Edwards curve embedded in BN254 (docs/spec.md, section 1), in
// affine coordinates.
type Point struct{ X, Y field.Element }

// Order returns the order l of the prime subgroup.
func Order() *big.Int { return new(big.Int).Set(&curve.Order) }

// Generator returns G.
func Generator() Point { return fromAffine(curve.Base) }

// PointFromY returns one of the two points with the given y-coordinate. The other one has
// x-coordinate −x: callers only use results that do not depend on the sign. It returns [ErrPoint]
// when no point has this y-coordinate.
func PointFromY(y field.Element) (Point, error) {
	// x² = (1 − y²) / (−1 − d·y²)
	one := field.New(1).Fr()
	yy := y.Mul(y).Fr()
	num, den := one, one
	num.Sub(&num, &yy)
	den.Mul(&curve.D, &yy)
	den.Add(&den, &one)
	den.Neg(&den)
	num.Div(&num, &den)
	if num.Sqrt(&num) == nil {
		return Point{}, ErrPoint
	}
	p := Point{field.FromFr(num), y}
	if !p.IsOnCurve() {
		return Point{}, ErrPoint
	}
	return p, nil
}

func (p Point) affine() twistededwards.PointAffine {
	return twistededwards.PointAffine{X: p.X.Fr(), Y: p.Y.Fr()}
}

func fromAffine(a twistededwards.PointAffine) Point {
	return Point{field.FromFr(a.X), field.FromFr(a.Y)}
}

// IsOnCurve reports whether p satisfies the curve equation.
func (p Point) IsOnCurve() bool {
	a := p.affine()
	return a.IsOnCurve()
}

// IsIdentity reports whether p is (0, 1).
func (p Point) IsIdentity() bool { return p.X.IsZero() && p.Y == field.New(1) }

// Add returns p + q.
func (p Point) Add(q Point) Point {
	a, b := p.affine(), q.affine()
	a.Add(&a, &b)
	return fromAffine(a)
}

// Mul returns k·p for an integer k ≥ 0. It is also correct for p outside the prime subgroup.
func (p Point) Mul(k *big.Int) Point {
	a := p.affine()
	var out twistededwards.PointAffine
	out.ScalarMultiplication(&a, k)
	return fromAffine(out)
}
