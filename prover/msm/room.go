package msm

import (
	"math/bits"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
)

// chunk is how many batches of points are loaded at once.
const chunk = 4

// touched is how many points are brought into the cache at once, before they are copied.
const touched = 128

// Room is the memory that sums and their steps need besides the bases. The zero value is ready. It
// grows with what it is used for, to some 2 MB for the sums of this project's largest circuits. Use
// it for one call at a time. What it keeps depends on the scalars, so it should not live longer
// than they do.
type Room struct {
	vectors [15]fp.Vector // of the batches
	targets []int32       // of the batches
	orders  []order
	sorted  sorted
	lengths []int32
	digits  []int16 // of a sum that has ended
	g1      space[curve.G1Affine]
	g2      space[curve.G2Affine]
}

// space is the part of a room that depends on the group.
type space[P Point] struct {
	points  []P
	buckets []P // their sums
}

// work is a room while a step uses it.
type work[P Point] struct {
	*Room
	*space[P]
	group *group[P]
	size  int // of a batch
	batch batch[P]
}

// vector returns vector i of the room with n elements, which have any value.
func (r *Room) vector(i, n int) fp.Vector {
	r.vectors[i] = resize(r.vectors[i], n)
	return r.vectors[i]
}

// use returns the room for a step of a sum of these bases.
func (b *Bases[P]) use(r *Room) *work[P] {
	size := b.batchSize()
	r.targets, r.orders = resize(r.targets, size), r.orders[:0]
	return &work[P]{r, b.group.space(r), b.group, size, b.group.batch(r, size)}
}

// fill adds up the points of each of the buckets first … first + size - 1, a chunk of them at a
// time.
func (r *work[P]) fill(b *Bases[P], s *sorted, first, size int) {
	r.buckets = resize(r.buckets, size)
	clear(r.buckets)
	last, chunk := first+size, int32(chunk*r.size)
	for k, start := first, s.start(first); k < last; {
		next, end := k, start
		for r.lengths = r.lengths[:0]; next < last && s.ends[next]-start <= chunk; next++ {
			r.lengths = append(r.lengths, s.ends[next]-end)
			end = s.ends[next]
		}
		if next == k { // the bucket is larger than a chunk
			end = start + chunk
			r.lengths = append(r.lengths, chunk)
		}
		r.fillSome(b, k-first, s.refs[start:end])
		k, start = next, end
	}
}

// fillSome adds points to the buckets from k on. There are as many buckets as lengths.
func (r *work[P]) fillSome(b *Bases[P], k int, refs []uint32) {
	r.points = resize(r.points, max(len(refs), chunk*r.size))
	points := r.points[:len(refs)]
	for start := 0; start < len(refs); start += touched {
		end := min(start+touched, len(refs))
		r.group.load(points[start:end], b.points, refs[start:end])
	}
	r.runs(points, r.lengths)
	for i, next := 0, 0; i < len(r.lengths); i++ {
		if r.lengths[i] > 0 {
			r.put(k+i, points[next])
			next++
		}
	}
}

// put adds a point to a bucket. Only a bucket that is larger than a chunk gets several.
func (r *work[P]) put(k int, point P) {
	var infinity P
	if r.buckets[k] != infinity {
		point = r.group.join([]P{r.buckets[k], point}, 0)
	}
	r.buckets[k] = point
}

// reduce returns the sum of (first + k + 1)·bucket k. It arranges the buckets in rows,
// k = row·width + column. Then the sum is
//
//	width·Σ (first/width + row)·(sum of the row) + Σ (column + 1)·(sum of the column)
//
// so nearly all additions are the plain sums, for which there are batches.
func (r *work[P]) reduce(first int) P {
	size := len(r.buckets)
	width := 1 << (bits.Len(uint(size)) / 2)
	height := size / width
	if height == 0 {
		width, height = size, 1
	}
	r.points = resize(r.points, size)
	copy(r.points, r.buckets)
	rows := r.group.weigh(r.lines(height, width), int64(first/width), int64(width))
	for row := range height {
		for column := range width {
			r.points[column*height+row] = r.buckets[row*width+column]
		}
	}
	columns := r.group.weigh(r.lines(width, height), 1, 1)
	return r.group.join([]P{rows, columns}, 0)
}

// lines adds up n lines of the given length.
func (r *work[P]) lines(n, length int) []P {
	r.lengths = resize(r.lengths, n)
	for i := range r.lengths {
		r.lengths[i] = int32(length)
	}
	r.runs(r.points, r.lengths)
	return r.points[:n]
}

// resize returns a slice of n elements, which is s if s has room for them. The elements have any
// value.
func resize[T any](s []T, n int) []T {
	if n <= cap(s) {
		return s[:n]
	}
	return make([]T, n)
}
