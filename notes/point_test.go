package notes_test

import (
	"errors"
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/testdata"
)

var (
	identity = notes.Point{Y: field.New(1)}
	minusOne = field.Element{}.Sub(field.New(1))
)

// torsion returns the 8 points of order dividing 8: multiples 0 to 7 of a point of order 8.
func torsion(t testing.TB) []notes.Point {
	t.Helper()
	for y := uint64(2); y < 1000; y++ {
		p, err := notes.PointFromY(field.New(y))
		if err != nil {
			continue
		}
		p = p.Mul(notes.Order())
		if p.Mul(big.NewInt(4)).IsIdentity() {
			continue
		}
		points := []notes.Point{identity}
		for len(points) < 8 {
			points = append(points, points[len(points)-1].Add(p))
		}
		return points
	}
	t.Fatal("no point of order 8 found")
	return nil
}

// offCurve returns points that are not on the curve.
func offCurve() []notes.Point {
	g := notes.Generator()
	return []notes.Point{
		{},
		{X: field.New(1)},
		{X: field.New(1), Y: field.New(1)},
		{X: g.X, Y: g.Y.Add(field.New(1))},
		{X: g.Y, Y: g.X},
	}
}

func TestCurveVectors(t *testing.T) {
	for _, v := range testdata.Load[testdata.CurveVector](t, "curve.json") {
		p, want := point(t, v.Point), point(t, v.Product)
		if got := p.Mul(testdata.Integer(t, v.Scalar)); got != want {
			t.Errorf("%s: got %v", v.Name, got)
		}
		if !p.IsOnCurve() || !want.IsOnCurve() || want.IsIdentity() != (want == identity) {
			t.Errorf("%s: IsOnCurve or IsIdentity is wrong", v.Name)
		}
	}
}

func TestMultiplicationDistributesOutsideThePrimeSubgroup(t *testing.T) {
	small := torsion(t)
	rapid.Check(t, func(t *rapid.T) {
		p := notes.Generator().Mul(drawBig(t, 251, "p")).Add(small[rapid.IntRange(0, 7).Draw(t, "torsion")])
		a, b := drawBig(t, 255, "a"), drawBig(t, 255, "b")
		if p.Mul(a).Add(p.Mul(b)) != p.Mul(new(big.Int).Add(a, b)) {
			t.Fatalf("a·P + b·P is not (a + b)·P")
		}
	})
}

func TestPointFromYRefusesAboutHalfOfAllCoordinates(t *testing.T) {
	found, refused := 0, 0
	for y := range uint64(200) {
		p, err := notes.PointFromY(field.New(y))
		if err != nil {
			if !errors.Is(err, notes.ErrPoint) || p != (notes.Point{}) {
				t.Errorf("y = %d: %v, %v", y, p, err)
			}
			refused++
			continue
		}
		if !p.IsOnCurve() || p.Y != field.New(y) {
			t.Errorf("y = %d gives %v", y, p)
		}
		found++
	}
	if found < 50 || refused < 50 {
		t.Errorf("%d coordinates are points, %d are not: about half should be", found, refused)
	}
}

func TestPointFromYFindsEveryPoint(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := notes.Generator().Mul(drawBig(t, 251, "k"))
		got, err := notes.PointFromY(p.Y)
		if err != nil || got.X != p.X && got.X.Add(p.X) != (field.Element{}) {
			t.Fatalf("%v comes back as %v, %v", p, got, err)
		}
	})
}

func TestHazardTorsionPointsFromY(t *testing.T) {
	points := torsion(t)
	distinct := map[notes.Point]bool{}
	for i, p := range points {
		distinct[p] = true
		if !p.IsOnCurve() || !p.Mul(big.NewInt(8)).IsIdentity() || p.IsIdentity() != (i == 0) {
			t.Errorf("%d: %v is not a torsion point", i, p)
		}
		got, err := notes.PointFromY(p.Y)
		if err != nil || !got.IsOnCurve() || !got.Mul(big.NewInt(8)).IsIdentity() {
			t.Errorf("y = %s gives %v, %v", p.Y, got, err)
		}
	}
	if len(distinct) != 8 || points[4] != (notes.Point{Y: minusOne}) {
		t.Errorf("%d points, the one of order 2 is %v", len(distinct), points[4])
	}
}

func TestHazardIsOnCurveRefusesOffCurvePoints(t *testing.T) {
	for _, p := range offCurve() {
		if p.IsOnCurve() {
			t.Errorf("%v is treated as a point of the curve", p)
		}
	}
}
