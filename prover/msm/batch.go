package msm

// maxBatch is the largest number of additions that share one inversion.
const maxBatch = 1024

// batchSize returns how many additions share one inversion in a sum of n points. An inversion costs
// as much as some hundred products. A sum of few points is not worth the memory of a large batch.
// With a table, the points are those of all columns.
func batchSize(n int) int { return min(max(n/32, 64), maxBatch) }

// An order is an addition inside a slice of points: point to becomes the sum of the points from and
// from + 1. An alone point has no partner and is only moved.
type order struct {
	to, from int32
	alone    bool
}

// batch adds points in affine coordinates, many at a time.
type batch[P any] interface {
	// add carries out at most a batch of orders inside points. In the list of orders, from rises
	// strictly and to does too, and no to is greater than its from. So a point is read before it is
	// overwritten.
	add(points []P, orders []order)
	// double doubles at most a batch of points, the given number of times.
	double(points []P, times int)
}

// runs adds up runs of neighbouring points. lengths has the length of each run, and points has one
// run after the other. In the end, points begins with the sum of each run that is not empty, in
// their order.
func (r *work[P]) runs(points []P, lengths []int32) {
	for r.halve(points, lengths) {
	}
}

// halve adds the points of each run in pairs, and moves the sums together. It reports whether a run
// still has several points.
func (r *work[P]) halve(points []P, lengths []int32) (more bool) {
	r.orders = r.orders[:0]
	from, to := int32(0), int32(0)
	for i, length := range lengths {
		for end := from + length; from < end; to++ {
			r.order(points, order{to, from, from+1 == end})
			from = min(from+2, end)
		}
		lengths[i] = (length + 1) / 2
		more = more || length > 2
	}
	r.batch.add(points, r.orders)
	return more
}

// order puts an order into the batch, and carries the batch out when it is full.
func (r *work[P]) order(points []P, o order) {
	if len(r.orders) == r.size {
		r.batch.add(points, r.orders)
		r.orders = r.orders[:0]
	}
	r.orders = append(r.orders, o)
}
