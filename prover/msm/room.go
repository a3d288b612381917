package msm

import "math/bits"

// chunk is how many points are loaded at once, unless one bucket has more.
const chunk = 4096

// touched is how many points are brought into the cache at once, before they are copied.
const touched = 128

// Room is the memory that a step needs besides its sum. It grows with what it is used for, to some
// 2 MB for the sums of this project's circuits. Use it for one step at a time.
type Room[P Point] struct {
	batch   batch[P]
	orders  []order
	sorted  sorted
	lengths []int32
	points  []P
	buckets []P // their sums
}

// NewRoom returns room for the steps of sums of these bases or of others in the same group.
func (b *Bases[P]) NewRoom() *Room[P] {
	return &Room[P]{batch: b.group.batch(), orders: make([]order, 0, batchSize)}
}

// fill adds up the points of each of the buckets first … first + size - 1, some of them at a time.
func (r *Room[P]) fill(b *Bases[P], s *sorted, first, size int) {
	r.buckets = resize(r.buckets, size)
	clear(r.buckets)
	for k := first; k < first+size; {
		next, start := k, s.start(k)
		r.lengths = r.lengths[:0]
		for next < first+size && (next == k || s.ends[next]-start <= chunk) {
			r.lengths = append(r.lengths, s.ends[next]-s.start(next))
			next++
		}
		r.fillSome(b, k-first, s.refs[start:s.ends[next-1]])
		k = next
	}
}

// fillSome adds up the points of the buckets from k on. There are as many buckets as lengths.
func (r *Room[P]) fillSome(b *Bases[P], k int, refs []uint32) {
	r.points = resize(r.points, max(len(refs), chunk))
	points := r.points[:len(refs)]
	for start := 0; start < len(refs); start += touched {
		end := min(start+touched, len(refs))
		b.group.load(points[start:end], b.points, refs[start:end])
	}
	r.runs(points, r.lengths)
	for i, next := 0, 0; i < len(r.lengths); i++ {
		if r.lengths[i] > 0 {
			r.buckets[k+i] = points[next]
			next++
		}
	}
}

// reduce returns the sum of (first + k + 1)·bucket k. It arranges the buckets in rows,
// k = row·width + column. Then the sum is
//
//	width·Σ (first/width + row)·(sum of the row) + Σ (column + 1)·(sum of the column)
//
// so nearly all additions are the plain sums, for which there are batches.
func (r *Room[P]) reduce(g *group[P], first int) P {
	size := len(r.buckets)
	width := 1 << (bits.Len(uint(size)) / 2)
	height := size / width
	if height == 0 {
		width, height = size, 1
	}
	r.points = resize(r.points, size)
	copy(r.points, r.buckets)
	rows := g.weigh(r.lines(height, width), int64(first/width), int64(width))
	for row := range height {
		for column := range width {
			r.points[column*height+row] = r.buckets[row*width+column]
		}
	}
	columns := g.weigh(r.lines(width, height), 1, 1)
	return g.join([]P{rows, columns}, 0)
}

// lines adds up n lines of the given length.
func (r *Room[P]) lines(n, length int) []P {
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
