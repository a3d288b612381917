package msm

import (
	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
)

// batchG1 adds points of G1. Addition i is of (x1[i], y1[i]) and (x2[i], y2[i]).
type batchG1 struct {
	x1, y1, x2, y2 fp.Vector
	d, inverse     fp.Vector
	room           fp.Vector
	to             []int32
}

// inverseVector is the vector of a room that batches of both groups invert in.
const inverseVector = 0

func newBatchG1(r *Room, size int) batch[curve.G1Affine] {
	v := func(i int) fp.Vector { return r.vector(i, size) }
	return &batchG1{
		x1: v(1), y1: v(2), x2: v(3), y2: v(4), d: v(5), inverse: v(6),
		room: r.vector(inverseVector, inverseRoom(size)), to: r.targets,
	}
}

func (b *batchG1) add(points []curve.G1Affine, orders []order) {
	n := b.gather(points, orders)
	if n == 0 {
		return
	}
	b.compute(n)
	for i, to := range b.to[:n] {
		points[to].X, points[to].Y = b.x2[i], b.y2[i]
	}
}

// gather takes the coordinates of the points to be added, and returns the number of additions. The
// formula is not for equal or opposite points nor for infinity, so the library adds those at once.
// Infinity has x = 0.
func (b *batchG1) gather(points []curve.G1Affine, orders []order) (n int) {
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
		b.x1[n], b.y1[n], b.x2[n], b.y2[n] = p.X, p.Y, q.X, q.Y
		b.to[n] = o.to
		n++
	}
	return n
}

// compute replaces (x2, y2) by the sums of the first n additions:
//
//	slope = (y2 - y1) / (x2 - x1)
//	x3 = slope² - x1 - x2
//	y3 = slope·(x1 - x3) - y1
func (b *batchG1) compute(n int) {
	x1, y1, x2, y2 := b.x1[:n], b.y1[:n], b.x2[:n], b.y2[:n]
	d, slope := b.d[:n], b.inverse[:n]
	d.Sub(x2, x1)
	invert(slope, d, b.room)
	d.Sub(y2, y1)
	slope.Mul(slope, d)
	d.Mul(slope, slope)
	d.Sub(d, x1)
	x2.Sub(d, x2)
	d.Sub(x1, x2)
	d.Mul(slope, d)
	y2.Sub(d, y1)
}

// double takes points of odd order, so that only infinity has y = 0. It stays as it is.
func (b *batchG1) double(points []curve.G1Affine, times int) {
	n := 0
	for i := range points {
		if !points[i].Y.IsZero() {
			b.x1[n], b.y1[n], b.to[n] = points[i].X, points[i].Y, int32(i)
			n++
		}
	}
	for range times {
		b.doubleOnce(n)
	}
	for i, to := range b.to[:n] {
		points[to].X, points[to].Y = b.x1[i], b.y1[i]
	}
}

// doubleOnce replaces the first n points (x1, y1) by their doubles:
//
//	slope = 3·x1² / (2·y1)
//	x3 = slope² - 2·x1
//	y3 = slope·(x1 - x3) - y1
func (b *batchG1) doubleOnce(n int) {
	x, y, t, d, slope := b.x1[:n], b.y1[:n], b.x2[:n], b.d[:n], b.inverse[:n]
	d.Add(y, y)
	invert(slope, d, b.room)
	d.Mul(x, x)
	t.Add(d, d)
	d.Add(d, t)
	slope.Mul(slope, d)
	d.Mul(slope, slope)
	d.Sub(d, x)
	d.Sub(d, x)
	t.Sub(x, d)
	copy(x, d)
	t.Mul(slope, t)
	y.Sub(t, y)
}

// loadG1 copies the points that the references name. See [sorted] for references. Half of the
// points are negated, in no order that a processor could guess, so there is no branch.
func loadG1(to, from []curve.G1Affine, refs []uint32) {
	var negative fp.Element
	touchG1(from, refs)
	for i, ref := range refs {
		p := &from[ref>>1]
		negative.Neg(&p.Y)
		to[i].X = p.X
		to[i].Y.Select(int(ref&1), &p.Y, &negative)
	}
}

// touchG1 reads a word of each point, which brings the points into the cache. The processor waits
// for many of these reads at once, but not for many of those of loadG1.
//
//go:noinline
func touchG1(from []curve.G1Affine, refs []uint32) (words uint64) {
	for _, ref := range refs {
		words |= from[ref>>1].X[0]
	}
	return words
}
