package notes_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/testdata"
)

func scalar(t testing.TB, x *big.Int) field.Element {
	t.Helper()
	e, err := field.FromBig(x)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func TestSignatureVectors(t *testing.T) {
	limit := new(big.Int).Lsh(big.NewInt(1), notes.ScalarBits)
	reasons := map[string]int{}
	for _, v := range testdata.Load[testdata.SignatureVector](t, "signature.json") {
		ak, m := point(t, v.Ak), element(t, v.Message)
		sig := notes.Signature{R: point(t, v.R), S: element(t, v.S)}
		c := notes.Challenge(sig.R, ak, m)
		if c.String() != v.C {
			t.Errorf("%s: the challenge is %s", v.Name, c)
		}
		err := notes.VerifySignature(ak, m, sig)
		if v.Valid != (err == nil) || err != nil && !errors.Is(err, notes.ErrSignature) {
			t.Errorf("%s (%s): %v", v.Name, v.Reason, err)
		}
		// A vector that must be refused for its range is correct in everything else.
		equation := notes.Generator().Mul(sig.S.Big()) == sig.R.Add(ak.Mul(c.Big()))
		if v.Reason == "range" && !(equation && sig.S.Big().Cmp(limit) >= 0) || v.Valid && !equation {
			t.Errorf("%s: the vector is not what it says", v.Name)
		}
		reasons[v.Reason]++
		if v.Valid && sig.S.Big().Cmp(notes.Order()) >= 0 {
			reasons["s above l"]++
		}
	}
	for _, reason := range []string{"", "equation", "curve", "range", "s above l"} {
		if reasons[reason] == 0 {
			t.Errorf("no vector with reason %q", reason)
		}
	}
}

// R and ak may be any points of the curve: the equation is checked without clearing the cofactor,
// as in the circuit.
func TestHazardTorsionPointsInSignatures(t *testing.T) {
	ask, nonce, m := big.NewInt(12345), big.NewInt(67890), field.New(1)
	g := notes.Generator()
	for i, small := range torsion(t) {
		r := g.Mul(nonce).Add(small)
		c := notes.Challenge(r, g.Mul(ask), m).Big()
		s := c.Mul(c, ask)
		s.Mod(s.Add(s, nonce), notes.Order())
		mixed := notes.Signature{R: r, S: scalar(t, s)}
		if err := notes.VerifySignature(g.Mul(ask), m, mixed); (err == nil) != (i == 0) {
			t.Errorf("R with torsion point %d: %v", i, err)
		}
		// Everyone can sign for ak = small if c·ak is the identity. NewFullViewingKey refuses keys
		// of small order.
		sig := notes.Signature{R: g.Mul(nonce), S: scalar(t, nonce)}
		vanishes := small.Mul(notes.Challenge(sig.R, small, m).Big()).IsIdentity()
		if err := notes.VerifySignature(small, m, sig); (err == nil) != vanishes {
			t.Errorf("ak torsion point %d: %v, want success: %v", i, err, vanishes)
		}
	}
}

// addends returns the points P, on the curve or not, for which the addition formulas give P + q =
// sum. With u = x·y the formulas are linear in x and y, which leaves a quadratic equation for u.
func addends(q, sum notes.Point) (out []notes.Point) {
	d := testElement("12181644023421730124874158521699555681764249180949974110617291017600649128846")
	k := d.Mul(q.X).Mul(q.Y)
	// x·q.y + y·q.x = sum.x·(1 + k·u) and x·q.x + y·q.y = sum.y·(1 − k·u); det is the determinant.
	det := inverse(q.Y.Mul(q.Y).Sub(q.X.Mul(q.X)))
	x0 := sum.X.Mul(q.Y).Sub(sum.Y.Mul(q.X)).Mul(det)
	x1 := sum.X.Mul(q.Y).Add(sum.Y.Mul(q.X)).Mul(k).Mul(det)
	y0 := sum.Y.Mul(q.Y).Sub(sum.X.Mul(q.X)).Mul(det)
	y1 := field.Element{}.Sub(sum.Y.Mul(q.Y).Add(sum.X.Mul(q.X))).Mul(k).Mul(det)
	// u = (x0 + x1·u)(y0 + y1·u)
	a := x1.Mul(y1)
	b := x0.Mul(y1).Add(x1.Mul(y0)).Sub(field.New(1))
	c := x0.Mul(y0)
	root := b.Mul(b).Sub(field.New(4).Mul(a).Mul(c)).Fr()
	if root.Sqrt(&root) == nil {
		return nil
	}
	for _, r := range []field.Element{field.FromFr(root), field.Element{}.Sub(field.FromFr(root))} {
		u := r.Sub(b).Mul(inverse(a.Add(a)))
		out = append(out, notes.Point{X: x0.Add(x1.Mul(u)), Y: y0.Add(y1.Mul(u))})
	}
	return out
}

func testElement(decimal string) field.Element {
	x, _ := new(big.Int).SetString(decimal, 10)
	return field.Reduce(x.Bytes())
}

func inverse(e field.Element) field.Element {
	x := e.Fr()
	return field.FromFr(*x.Inverse(&x))
}

// The equation also holds for some points R that are not on the curve: only the check of R refuses
// them.
func TestHazardOffCurveRThatFulfilsTheEquation(t *testing.T) {
	ak, m, forged := torsion(t)[1], field.New(1), 0
	for s := int64(1); s < 200 && forged < 3; s++ {
		sum := notes.Generator().Mul(big.NewInt(s))
		for _, r := range addends(ak, sum) {
			c := notes.Challenge(r, ak, m)
			if r.IsOnCurve() || ak.Mul(c.Big()) != ak || r.Add(ak) != sum {
				continue
			}
			forged++
			sig := notes.Signature{R: r, S: field.New(uint64(s))}
			if err := notes.VerifySignature(ak, m, sig); !errors.Is(err, notes.ErrSignature) {
				t.Errorf("R = %v: %v", r, err)
			}
		}
	}
	if forged == 0 {
		t.Error("the test found no point off the curve that fulfils the equation")
	}
}

func TestHazardOffCurvePointsInSignatures(t *testing.T) {
	g := notes.Generator()
	for _, p := range offCurve() {
		for name, c := range map[string]struct{ ak, r notes.Point }{"ak": {p, g}, "R": {g, p}, "both": {p, p}} {
			err := notes.VerifySignature(c.ak, field.New(1), notes.Signature{R: c.r})
			if !errors.Is(err, notes.ErrSignature) {
				t.Errorf("%s = %v: %v", name, p, err)
			}
		}
	}
	// The addition formulas map (0, 0) to itself: without the check every equation with it might
	// hold.
	err := notes.VerifySignature(notes.Point{}, field.New(1), notes.Signature{R: notes.Point{}})
	if !errors.Is(err, notes.ErrSignature) {
		t.Errorf("zeros: %v", err)
	}
}
