package msm

import "github.com/consensys/gnark-crypto/ecc/bn254/fr"

// Sum is a sum in progress. Its steps are independent of each other. Run each of them once, in any
// order and in any goroutines, and then call [Sum.Total].
type Sum[P Point] struct {
	bases  *Bases[P]
	digits digits
	ranges int // each group of windows is cut into so many ranges of buckets
	sums   []P // of each step
}

// Begin begins the sum of the scalars' multiples of the bases. It has at least the given number of
// steps, if that is possible without more work. Begin panics unless there is one scalar for each
// base.
func (b *Bases[P]) Begin(scalars []fr.Element, steps int) *Sum[P] {
	if len(scalars) != b.n {
		panic("msm: the number of scalars is not the number of bases")
	}
	ranges := 1
	for ranges*b.groups < steps && 2*ranges <= b.buckets() {
		ranges *= 2
	}
	return &Sum[P]{b, newDigits(scalars, b.bits), ranges, make([]P, ranges*b.groups)}
}

// Sum returns the sum of the scalars' multiples of the bases. It panics unless there is one scalar
// for each base.
func (b *Bases[P]) Sum(scalars []fr.Element) P {
	sum, room := b.Begin(scalars, 1), b.NewRoom()
	for i := range sum.Steps() {
		sum.Step(i, room)
	}
	return sum.Total()
}

// Steps returns the number of steps.
func (s *Sum[P]) Steps() int { return len(s.sums) }

// Step carries out a step. The room must not be in use by another step.
func (s *Sum[P]) Step(i int, room *Room[P]) {
	if s.bases.n == 0 {
		return // the sum is infinity
	}
	size := s.bases.buckets() / s.ranges
	first := i % s.ranges * size
	s.sort(room, i/s.ranges, first, size)
	room.fill(s.bases)
	s.sums[i] = room.reduce(s.bases.group, first)
}

// Total returns the sum after all steps.
func (s *Sum[P]) Total() P {
	parts := make([]P, s.bases.groups)
	for i := range parts {
		parts[i] = s.bases.group.join(s.sums[i*s.ranges:(i+1)*s.ranges], 0)
	}
	return s.bases.group.join(parts, s.bases.bits)
}

// sort lists for each of the buckets first … first + size - 1 the points that belong into it. Point
// i of column q belongs into bucket |d| - 1 for its digit d ≠ 0. The reference to it is twice its
// index, plus one if d is negative.
func (s *Sum[P]) sort(room *Room[P], group, first, size int) {
	room.counts = resize(room.counts, size+1)
	clear(room.counts)
	for j := group; j < len(s.digits); j += s.bases.groups {
		for _, d := range s.digits[j] {
			if k := bucket(d) - first; uint(k) < uint(size) {
				room.counts[k+1]++
			}
		}
	}
	for k := range size {
		room.counts[k+1] += room.counts[k]
	}
	room.refs = resize(room.refs, int(room.counts[size]))
	s.place(room, group, first, size)
}

// place writes the references. In the end counts[k] is where the references of bucket k end.
func (s *Sum[P]) place(room *Room[P], group, first, size int) {
	for q, j := 0, group; j < len(s.digits); q, j = q+1, j+s.bases.groups {
		for i, d := range s.digits[j] {
			if k := bucket(d) - first; uint(k) < uint(size) {
				room.refs[room.counts[k]] = uint32(q*s.bases.n+i)<<1 | uint32(uint16(d)>>15)
				room.counts[k]++
			}
		}
	}
}

// bucket returns the bucket of a digit, -1 for zero.
func bucket(d int16) int {
	sign := int(d) >> 15
	return (int(d) ^ sign) - sign - 1
}
