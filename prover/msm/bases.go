package msm

import (
	"math"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
)

// Bases are the points of sums. They do not change, so any number of sums can use them at once.
//
// A table has more columns of the points than one: column q is 2^(bits·groups·q) times the points.
// Digit j = q·groups + g of a scalar belongs to column q and to group g, and all digits of a group
// share one set of buckets. Without a table there is one column, and as many groups as windows.
type Bases[P Point] struct {
	group  *group[P]
	points []P    // one column after the other
	n      int    // points in a column
	skip   []bool // the scalars that have no point, nil if all have one
	bits   int    // of a digit
	groups int
}

// NewG1 returns the bases of sums in G1. It keeps the slice, which must not change any more.
func NewG1(points []curve.G1Affine) *Bases[curve.G1Affine] { return newBases(&groupG1, points) }

// NewG2 returns the bases of sums in G2. It keeps the slice, which must not change any more.
func NewG2(points []curve.G2Affine) *Bases[curve.G2Affine] { return newBases(&groupG2, points) }

func newBases[P Point](g *group[P], points []P) *Bases[P] {
	bits := bestBits(len(points))
	return &Bases[P]{g, points, len(points), nil, bits, windowsOf(bits)}
}

// Skip returns the bases of sums in which scalar i is skipped if skip[i] is set. There is a point
// for each of the other scalars only. Skip keeps the slice, which must not change any more. It
// panics unless there are as many points as scalars that are not skipped.
func (b *Bases[P]) Skip(skip []bool) *Bases[P] {
	left := 0
	for _, skipped := range skip {
		if !skipped {
			left++
		}
	}
	if left != b.n {
		panic("msm: the number of points is not the number of scalars that are not skipped")
	}
	skipping := *b
	skipping.skip = skip
	return &skipping
}

// batchSize returns how many additions of a sum share one inversion.
func (b *Bases[P]) batchSize() int { return batchSize(len(b.points)) }

// scalars returns the number of scalars of a sum.
func (b *Bases[P]) scalars() int {
	if b.skip != nil {
		return len(b.skip)
	}
	return b.n
}

// bestBits returns the width of a digit with the least additions for n points: for each window one
// a point and two a bucket, and 16 times the square root of the buckets for what has no batches.
func bestBits(n int) int {
	best, least := minBits, math.Inf(1)
	for bits := minBits; bits <= maxBits; bits++ {
		buckets := math.Exp2(float64(bits - 1))
		if cost := float64(windowsOf(bits)) * (float64(n) + 2*buckets + 16*math.Sqrt(buckets)); cost < least {
			best, least = bits, cost
		}
	}
	return best
}

// buckets returns the number of buckets of a group.
func (b *Bases[P]) buckets() int { return 1 << (b.bits - 1) }

// Points returns the points.
func (b *Bases[P]) Points() []P { return b.points[:b.n:b.n] }

// Columns returns the number of columns, which is one without a table.
func (b *Bases[P]) Columns() int { return len(b.points) / max(b.n, 1) }

// Bytes returns the size of all columns in bytes.
func (b *Bases[P]) Bytes() int { return len(b.points) * b.group.size }
