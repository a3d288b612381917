package circuits

import (
	"container/heap"
	"math/big"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// forgery is the attempt to make a witness that breaks one row of a system and no other. It starts
// from the values of a witness, changes some wires, computes again what depends on them, and mends
// each row that breaks with an input that the row depends on.
type forgery struct {
	*system
	v       values
	before  map[int]fr.Element // the values of the changed wires before the attempt
	dropped int                // the step of the row that the mutant lacks
	negated bool               // the row of the mutant is to compute minus what it should
	free    []int              // the wires that this row leaves to the prover
	pinned  map[int]bool       // wires that keep a value that the attempt chose
	mender  map[int]int        // by input, the step that it was changed for
	mends   map[int]int        // by step, how often it was mended
	last    int                // the step that was mended last
	again   int                // how often it was mended before that, without another one in between
	sign    signer             // computes the response again if the challenge changes; nil if nobody does
	twins   [][]int            // by input, the inputs that change with it; nil if none do
	queue   queue              // the steps to compute again
	queued  []bool             // by step
	work    int                // the steps that were computed
}

// limits of an attempt.
const (
	mostMends = 12      // of one row
	mostWork  = 120_000 // steps
	nearby    = 300     // rows that are searched for an input
)

// signer returns the response of a signature for the challenge.
type signer func(challenge *big.Int) *big.Int

func newForgery(s *system, v values, sign signer) *forgery {
	return &forgery{system: s, v: v, sign: sign, queued: make([]bool, len(s.steps))}
}

// start begins an attempt for the row of a step.
func (f *forgery) start(dropped int) {
	f.dropped, f.free, f.work, f.last = dropped, f.freed(dropped), 0, -1
	f.negated = false
	f.before, f.pinned = map[int]fr.Element{}, map[int]bool{}
	f.mender, f.mends = map[int]int{}, map[int]int{}
	for _, n := range f.queue {
		f.queued[n%len(f.steps)] = false
	}
	f.queue = f.queue[:0]
}

// undo takes all changes back.
func (f *forgery) undo() {
	for w, x := range f.before {
		f.v[w] = x
	}
}

// freed returns the wires that a prover may choose if a row is missing: the one that it computes,
// or the digits that it is about.
func (s *system) freed(n int) (out []int) {
	r := s.steps[n].row
	if r.solves >= 0 {
		return []int{r.solves}
	}
	for _, terms := range r.sides {
		for _, t := range terms {
			if at := s.solver[t.wire]; at >= 0 && s.steps[at].hint != nil && !slices.Contains(out, t.wire) {
				out = append(out, t.wire)
			}
		}
	}
	return out
}

// set changes a wire and queues the steps that read it.
func (f *forgery) set(wire int, x fr.Element) {
	if f.v[wire] == x {
		return
	}
	if _, ok := f.before[wire]; !ok {
		f.before[wire] = f.v[wire]
	}
	f.v[wire] = x
	for _, n := range f.readers[wire] {
		f.enqueue(n)
	}
}

// choose changes a wire for good. The other digits of a chosen digit stay as they are.
func (f *forgery) choose(wire int, x fr.Element) {
	f.pinned[wire] = true
	if at := f.solver[wire]; at >= 0 && f.steps[at].hint != nil {
		for w := f.steps[at].hint.start; w < f.steps[at].hint.end; w++ {
			f.pinned[w] = true
		}
	}
	f.set(wire, x)
}

func (f *forgery) enqueue(n int) {
	if !f.queued[n] {
		f.queued[n] = true
		heap.Push(&f.queue, f.turn(n))
	}
}

// turn returns when a step is computed. The steps that compute the digest and the evaluation from
// the public fields come first in a circuit. Nothing else depends on them, so they are computed
// last.
func (f *forgery) turn(n int) int {
	if n < f.fields {
		return n + len(f.steps)
	}
	return n
}

// run computes the queued steps in order and mends what breaks. It reports whether all rows but the
// dropped one hold.
func (f *forgery) run() bool {
	for len(f.queue) > 0 {
		n := heap.Pop(&f.queue).(int) % len(f.steps)
		f.queued[n] = false
		if f.work++; f.work > mostWork {
			return false
		}
		if n == f.dropped {
			f.negateDropped()
		} else if !f.compute(n) && !f.mend(n) {
			return false
		}
	}
	return true
}

// runUntil computes the queued steps up to one, whether they hold or not.
func (f *forgery) runUntil(last int) {
	for len(f.queue) > 0 && f.queue[0] <= last {
		n := heap.Pop(&f.queue).(int)
		f.queued[n] = false
		if n != f.dropped {
			f.compute(n)
		}
	}
}

// negateDropped gives the wire of the dropped row minus the value that the row computes, if it is
// to have that.
func (f *forgery) negateDropped() {
	if f.negated {
		x, _ := f.v.solve(f.steps[f.dropped].row)
		x.Neg(&x)
		f.set(f.steps[f.dropped].row.solves, x)
	}
}

// negateR replaces R by (−x, −y), which is R plus the point of order two.
func (f *forgery) negateR(m multiplication, step int) {
	for _, w := range m.r {
		x := f.v[w]
		x.Neg(&x)
		f.mender[w] = step
		f.set(w, x)
	}
}

// compute computes the wires of a step. It reports whether the step holds.
func (f *forgery) compute(n int) bool {
	if h := f.steps[n].hint; h != nil {
		for i, x := range f.v.digits(h) {
			if !f.pinned[h.start+i] {
				f.set(h.start+i, x)
			}
		}
		return true
	}
	if c := f.steps[n].challenge; c != nil {
		f.respond(c)
		return true
	}
	r := f.steps[n].row
	if r.solves < 0 || f.pinned[r.solves] {
		return f.v.holds(r)
	}
	x, ok := f.v.solve(r)
	f.set(r.solves, x)
	return ok
}

// respond computes the response of the signature again. The digits need not be bits.
func (f *forgery) respond(c *challenge) {
	if f.sign == nil || f.pinned[c.response] {
		return
	}
	sum, digit := new(big.Int), new(big.Int)
	for w := c.end - 1; w >= c.start; w-- {
		sum.Add(sum.Lsh(sum, 1), f.v[w].BigInt(digit))
	}
	var x fr.Element
	x.SetBigInt(f.sign(sum))
	f.set(c.response, x)
}

// candidate is a wire that could mend a row.
type candidate struct {
	wire  int
	slope fr.Element // by how much the row's residual grows with it
	rank  [4]int     // the lowest is tried first
}

// mend changes a wire so that a row holds. Where the row depends on the wire in a more than linear
// way, it does not hold after all, and the next wire is tried.
func (f *forgery) mend(n int) bool {
	if f.mends[n]++; f.mends[n] > mostMends {
		return false
	}
	residual, _, _ := f.v.residual(f.steps[n].row)
	if x, ok := f.bit(n); ok {
		old := f.before[x]
		residual.Sub(&f.v[x], &old)
	}
	if f.sign != nil && f.steps[n].row.signature {
		return false // only the response could mend it
	}
	if f.again++; f.last != n {
		f.again, f.last = 0, n
	}
	candidates := f.candidates(n)
	if f.again >= min(len(candidates), 3) {
		return false
	}
	c := candidates[f.again]
	var x fr.Element
	x.Div(&residual, &c.slope)
	x.Sub(&f.v[c.wire], &x)
	f.mender[c.wire] = n
	f.setWithTwins(c.wire, x)
	f.enqueue(n)
	return true
}

// bit returns the computed wire that a row asserts to be a bit. The row is mended by giving the
// wire the value that it had, because that is a linear condition.
func (f *forgery) bit(n int) (wire int, ok bool) {
	r := f.steps[n].row
	bit := r.sides[0]
	if len(bit) != 1 {
		bit = r.sides[1]
	}
	if r.solves >= 0 || len(bit) != 1 || len(r.sides[2]) != 0 {
		return 0, false
	}
	wire = bit[0].wire
	_, changed := f.before[wire]
	return wire, changed && wire >= f.inputs && f.steps[f.solver[wire]].row != nil
}

// setWithTwins changes a wire, and the inputs that had the same value as it.
func (f *forgery) setWithTwins(wire int, x fr.Element) {
	if wire >= f.inputs {
		f.choose(wire, x)
		return
	}
	f.set(wire, x)
	if f.twins == nil {
		return
	}
	for _, w := range f.twins[wire] {
		if _, taken := f.mender[w]; !taken {
			f.set(w, x)
		}
	}
}

// candidates returns the wires that could mend a row, the best first. It follows the row's
// dependencies backwards to the inputs and to the free wires, and computes the slopes on the way.
func (f *forgery) candidates(n int) (out []candidate) {
	slopes, seen := map[int]fr.Element{}, map[int]bool{n: true}
	var near queue
	if x, ok := f.bit(n); ok {
		slopes[x] = fr.One()
		heap.Push(&near, ^f.solver[x])
	} else {
		f.spread(n, fr.One(), slopes, &near)
	}
	for rows := 0; len(near) > 0 && rows < nearby; rows++ {
		m := ^heap.Pop(&near).(int)
		if seen[m] {
			continue
		}
		seen[m] = true
		f.through(m, slopes, &near)
	}
	for w, slope := range slopes {
		if rank, ok := f.rank(w, n, seen); ok && !slope.IsZero() {
			out = append(out, candidate{w, slope, rank})
		}
	}
	slices.SortFunc(out, func(a, b candidate) int { return slices.Compare(a.rank[:], b.rank[:]) })
	return out
}

// rank says how well a wire could mend a row: a free wire is better than an input, one that nothing
// has changed is better than another, and one whose effect on the row is known in full is better
// than another. ok is false for wires that can't be chosen.
func (f *forgery) rank(w, n int, seen map[int]bool) (rank [4]int, ok bool) {
	if slices.Contains(f.free, w) {
		return [4]int{-1, 0, 0, w}, !f.pinned[w]
	}
	if w == 0 || w >= f.inputs || f.pinned[w] || f.solver[w] >= 0 && f.sign != nil {
		return rank, false
	}
	if by, taken := f.mender[w]; taken && by != n {
		rank[0] = 1
	}
	for _, m := range f.readers[w] {
		if f.turn(m) < f.turn(n) && !seen[m] {
			rank[1] = 1
		}
	}
	if !f.steps[n].row.has(w) {
		rank[2] = 1
	}
	rank[3] = w
	return rank, true
}

// has reports whether a wire is in a row.
func (r *row) has(wire int) bool {
	for _, terms := range r.sides {
		if slices.ContainsFunc(terms, func(t term) bool { return t.wire == wire }) {
			return true
		}
	}
	return false
}

// through passes the slope of a step's wire on to the wires that the step reads.
func (f *forgery) through(m int, slopes map[int]fr.Element, near *queue) {
	r := f.steps[m].row
	slope := slopes[r.solves]
	delete(slopes, r.solves)
	_, a, b := f.v.residual(r)
	own := slopeOf(r, r.side, r.solves, a, b)
	if own.IsZero() || slope.IsZero() {
		return
	}
	slope.Div(&slope, &own)
	slope.Neg(&slope)
	f.spread(m, slope, slopes, near)
}

// spread adds a row's slopes, times a factor, to those of the wires that the row reads.
func (f *forgery) spread(m int, factor fr.Element, slopes map[int]fr.Element, near *queue) {
	r := f.steps[m].row
	_, a, b := f.v.residual(r)
	for side, terms := range r.sides {
		for _, t := range terms {
			if t.wire == r.solves && !f.pinned[t.wire] || t.wire == 0 {
				continue
			}
			d := slopeOfTerm(side, t.coefficient, a, b)
			d.Mul(&d, &factor)
			sum := slopes[t.wire]
			sum.Add(&sum, &d)
			slopes[t.wire] = sum
			at := f.solver[t.wire]
			if at >= 0 && f.steps[at].row != nil && !slices.Contains(f.free, t.wire) && !f.pinned[t.wire] {
				heap.Push(near, ^at)
			}
		}
	}
}

// queue is a heap of steps.
type queue []int

func (q queue) Len() int           { return len(q) }
func (q queue) Less(i, j int) bool { return q[i] < q[j] }
func (q queue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }

// Push adds a step.
func (q *queue) Push(x any) { *q = append(*q, x.(int)) }

// Pop removes the last step.
func (q *queue) Pop() any {
	last := (*q)[len(*q)-1]
	*q = (*q)[:len(*q)-1]
	return last
}
