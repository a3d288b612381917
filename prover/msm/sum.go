package msm

import "github.com/consensys/gnark-crypto/ecc/bn254/fr"

// Sum is a sum in progress. Its steps are independent of each other. Run each of them once, in any
// order and in any goroutines, and then call [Sum.Total].
type Sum[P Point] struct {
	bases  *Bases[P]
	digits digits
	ranges int      // each group of windows is cut into so many ranges of buckets
	sorted []sorted // of each group, if it has several ranges
	sums   []P      // of each step
}

// Begin begins the sum of the scalars' multiples of the bases. It has at least the given number of
// steps, if that is possible without more work. Begin panics unless there is one scalar for each
// base, and for each that is skipped.
func (b *Bases[P]) Begin(scalars []fr.Element, steps int, room *Room) *Sum[P] {
	if len(scalars) != b.scalars() {
		panic("msm: the number of scalars is not the number of bases")
	}
	ranges := 1
	for ranges*b.groups < steps && 2*ranges <= b.buckets() {
		ranges *= 2
	}
	s := &Sum[P]{bases: b, ranges: ranges, sums: make([]P, ranges*b.groups)}
	s.digits = b.digits(scalars, room)
	if ranges > 1 {
		s.sorted = make([]sorted, b.groups)
		for group := range s.sorted {
			s.sort(&s.sorted[group], group)
		}
	}
	return s
}

// digits returns the digits of the scalars of all points.
func (b *Bases[P]) digits(scalars []fr.Element, room *Room) digits {
	d, point := newDigits(b.n, b.bits, room.digits), 0
	room.digits = nil
	for i := range scalars {
		if b.skip != nil && b.skip[i] {
			continue
		}
		if !scalars[i].IsZero() {
			d.set(point, scalars[i].Bits(), b.bits)
		}
		point++
	}
	return d
}

// Sum returns the sum of the scalars' multiples of the bases. It panics unless there is one scalar
// for each base.
func (b *Bases[P]) Sum(scalars []fr.Element) P {
	var room Room
	sum := b.Begin(scalars, 1, &room)
	for i := range sum.Steps() {
		sum.Step(i, &room)
	}
	return sum.Total(&room)
}

// Steps returns the number of steps.
func (s *Sum[P]) Steps() int { return len(s.sums) }

// Step carries out a step. The room must not be in use by another step.
func (s *Sum[P]) Step(i int, room *Room) {
	if s.bases.n == 0 {
		return // the sum is infinity
	}
	group, size := i/s.ranges, s.bases.buckets()/s.ranges
	first := i % s.ranges * size
	from := &room.sorted
	if s.ranges > 1 {
		from = &s.sorted[group]
	} else {
		s.sort(from, group)
	}
	w := s.bases.use(room)
	w.fill(s.bases, from, first, size)
	s.sums[i] = w.reduce(first)
}

// Total returns the sum after all steps. It leaves the memory of the digits in the room, for the
// next sum that begins in it.
func (s *Sum[P]) Total(room *Room) P {
	if memory := s.digits.memory(); cap(memory) > cap(room.digits) {
		room.digits = memory
	}
	s.digits = nil
	parts := make([]P, s.bases.groups)
	for i := range parts {
		parts[i] = s.bases.group.join(s.sums[i*s.ranges:(i+1)*s.ranges], 0)
	}
	return s.bases.group.join(parts, s.bases.bits)
}

// sorted lists the points that belong into each bucket of a group. Point i of column q belongs into
// bucket |d| - 1 for its digit d ≠ 0. The reference to it is twice its index in the bases, plus one
// if d is negative.
type sorted struct {
	ends []int32  // where the references of a bucket end
	refs []uint32 // one bucket after the other
}

// start returns where the references of a bucket begin.
func (s *sorted) start(bucket int) int32 {
	if bucket == 0 {
		return 0
	}
	return s.ends[bucket-1]
}

// sort sorts the points of a group.
func (s *Sum[P]) sort(to *sorted, group int) {
	to.ends = resize(to.ends, s.bases.buckets()+1)
	clear(to.ends)
	for j := group; j < len(s.digits); j += s.bases.groups {
		for _, d := range s.digits[j] {
			if d != 0 {
				to.ends[bucket(d)+1]++
			}
		}
	}
	for k := range s.bases.buckets() {
		to.ends[k+1] += to.ends[k]
	}
	to.refs = resize(to.refs, int(to.ends[s.bases.buckets()]))
	s.place(to, group)
}

// place writes the references. It moves where a bucket begins to where it ends.
func (s *Sum[P]) place(to *sorted, group int) {
	for q, j := 0, group; j < len(s.digits); q, j = q+1, j+s.bases.groups {
		for i, d := range s.digits[j] {
			if d != 0 {
				end := &to.ends[bucket(d)]
				to.refs[*end] = uint32(q*s.bases.n+i)<<1 | uint32(uint16(d)>>15)
				*end++
			}
		}
	}
}

// bucket returns the bucket of a digit that is not zero.
func bucket(d int16) int {
	sign := int(d) >> 15
	return (int(d) ^ sign) - sign - 1
}
