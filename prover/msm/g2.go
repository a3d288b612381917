package msm

import (
	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
)

// vectorE2 is a vector of elements a0 + a1·u of the field of G2's coordinates, with u² = -1.
type vectorE2 struct{ a0, a1 fp.Vector }

func (v vectorE2) first(n int) vectorE2 { return vectorE2{v.a0[:n], v.a1[:n]} }

func (v vectorE2) set(i int, e *curve.E2) { v.a0[i], v.a1[i] = e.A0, e.A1 }

func (v vectorE2) sub(a, b vectorE2) {
	v.a0.Sub(a.a0, b.a0)
	v.a1.Sub(a.a1, b.a1)
}

func (v vectorE2) add(a, b vectorE2) {
	v.a0.Add(a.a0, b.a0)
	v.a1.Add(a.a1, b.a1)
}

// batchG2 adds points of G2. Addition i is of (x1[i], y1[i]) and (x2[i], y2[i]).
type batchG2 struct {
	x1, y1, x2, y2 vectorE2
	d, slope       vectorE2
	t0, t1         fp.Vector
	room           fp.Vector
	to             []int32
}

func newBatchG2(r *Room, size int) batch[curve.G2Affine] {
	v := func(i int) vectorE2 { return vectorE2{r.vector(2*i+1, size), r.vector(2*i+2, size)} }
	return &batchG2{
		x1: v(0), y1: v(1), x2: v(2), y2: v(3), d: v(4), slope: v(5),
		t0: r.vector(13, size), t1: r.vector(14, size),
		room: r.vector(inverseVector, inverseRoom(size)), to: r.targets,
	}
}

func (b *batchG2) add(points []curve.G2Affine, orders []order) {
	n := b.gather(points, orders)
	if n == 0 {
		return
	}
	b.compute(n)
	for i, to := range b.to[:n] {
		p := &points[to]
		p.X.A0, p.X.A1, p.Y.A0, p.Y.A1 = b.x2.a0[i], b.x2.a1[i], b.y2.a0[i], b.y2.a1[i]
	}
}

// gather is like that of batchG1.
func (b *batchG2) gather(points []curve.G2Affine, orders []order) (n int) {
	for _, o := range orders {
		if o.alone {
			points[o.to] = points[o.from]
			continue
		}
		p, q := &points[o.from], &points[o.from+1]
		if p.X == q.X || p.X.IsZero() || q.X.IsZero() {
			points[o.to].Add(p, q)
			continue
		}
		b.x1.set(n, &p.X)
		b.y1.set(n, &p.Y)
		b.x2.set(n, &q.X)
		b.y2.set(n, &q.Y)
		b.to[n] = o.to
		n++
	}
	return n
}

// compute is like that of batchG1, with the same formula.
func (b *batchG2) compute(n int) {
	x1, y1, x2, y2 := b.x1.first(n), b.y1.first(n), b.x2.first(n), b.y2.first(n)
	d, slope := b.d.first(n), b.slope.first(n)
	d.sub(x2, x1)
	y2.sub(y2, y1)
	b.divide(y2, d)
	b.square(d, slope)
	d.sub(d, x1)
	x2.sub(d, x2)
	d.sub(x1, x2)
	b.multiply(d, slope)
	y2.sub(d, y1)
}

// divide sets slope = e/d, and changes e. It inverts the norm of d only:
//
//	1/d = conjugate(d)/norm(d), norm(d) = d0² + d1²
//	e·conjugate(d) = (e0·d0 + e1·d1) + (e1·d0 - e0·d1)·u
func (b *batchG2) divide(e, d vectorE2) {
	n := len(d.a0)
	s, t0, t1 := b.slope.first(n), b.t0[:n], b.t1[:n]
	t0.Mul(d.a0, d.a0)
	t1.Mul(d.a1, d.a1)
	t0.Add(t0, t1)
	invert(t1, t0, b.room)
	s.a0.Mul(e.a0, d.a0)
	s.a1.Mul(e.a1, d.a1)
	e.a0.Add(e.a0, e.a1)
	t0.Sub(d.a0, d.a1)
	t0.Mul(e.a0, t0) // e0·d0 + e1·d0 - e0·d1 - e1·d1
	t0.Sub(t0, s.a0)
	t0.Add(t0, s.a1)
	s.a0.Add(s.a0, s.a1)
	s.a0.Mul(s.a0, t1)
	s.a1.Mul(t0, t1)
}

// square sets to = v²: (v0 + v1)·(v0 - v1) + 2·v0·v1·u.
func (b *batchG2) square(to, v vectorE2) {
	t0 := b.t0[:len(v.a0)]
	t0.Sub(v.a0, v.a1)
	to.a1.Add(v.a0, v.a1)
	to.a0.Mul(t0, to.a1)
	t0.Mul(v.a0, v.a1)
	to.a1.Add(t0, t0)
}

// multiply sets v = v·w with three products: (v0·w0 - v1·w1) +
// ((v0 + v1)·(w0 + w1) - v0·w0 - v1·w1)·u.
func (b *batchG2) multiply(v, w vectorE2) {
	n := len(v.a0)
	t0, t1, t2 := b.t0[:n], b.t1[:n], b.room[:n]
	t0.Add(v.a0, v.a1)
	t1.Add(w.a0, w.a1)
	t2.Mul(t0, t1)
	t0.Mul(v.a0, w.a0)
	t1.Mul(v.a1, w.a1)
	v.a0.Sub(t0, t1)
	t2.Sub(t2, t0)
	v.a1.Sub(t2, t1)
}

// double is like that of batchG1.
func (b *batchG2) double(points []curve.G2Affine, times int) {
	n := 0
	for i := range points {
		if !points[i].Y.IsZero() {
			b.x1.set(n, &points[i].X)
			b.y1.set(n, &points[i].Y)
			b.to[n] = int32(i)
			n++
		}
	}
	for range times {
		b.doubleOnce(n)
	}
	for i, to := range b.to[:n] {
		p := &points[to]
		p.X.A0, p.X.A1, p.Y.A0, p.Y.A1 = b.x1.a0[i], b.x1.a1[i], b.y1.a0[i], b.y1.a1[i]
	}
}

// doubleOnce is like that of batchG1, with the same formula.
func (b *batchG2) doubleOnce(n int) {
	x, y, t, d, slope := b.x1.first(n), b.y1.first(n), b.x2.first(n), b.d.first(n), b.slope.first(n)
	b.square(d, x)
	t.add(d, d)
	t.add(t, d)
	d.add(y, y)
	b.divide(t, d)
	b.square(d, slope)
	d.sub(d, x)
	d.sub(d, x)
	t.sub(x, d)
	copy(x.a0, d.a0)
	copy(x.a1, d.a1)
	b.multiply(t, slope)
	y.sub(t, y)
}

// loadG2 is like loadG1.
func loadG2(to, from []curve.G2Affine, refs []uint32) {
	var negative curve.E2
	touchG2(from, refs)
	for i, ref := range refs {
		p := &from[ref>>1]
		negative.Neg(&p.Y)
		to[i].X = p.X
		to[i].Y.Select(int(ref&1), &p.Y, &negative)
	}
}

// touchG2 is like touchG1. A point is on two lines of the cache.
//
//go:noinline
func touchG2(from []curve.G2Affine, refs []uint32) (words uint64) {
	for _, ref := range refs {
		p := &from[ref>>1]
		words |= p.X.A0[0] | p.Y.A0[0]
	}
	return words
}
