package msm

import (
	"math/big"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
)

// Point is a point of G1 or G2 in affine coordinates.
type Point interface {
	curve.G1Affine | curve.G2Affine
}

// group has the operations that differ between the groups.
type group[P Point] struct {
	size  int // bytes of a point
	batch func(r *Room, size int) batch[P]
	space func(r *Room) *space[P]
	load  func(to, from []P, refs []uint32)
	weigh func(points []P, first, factor int64) P
	join  func(parts []P, bits int) P
}

var groupG1 = group[curve.G1Affine]{
	size:  curve.SizeOfG1AffineUncompressed,
	batch: newBatchG1,
	space: func(r *Room) *space[curve.G1Affine] { return &r.g1 },
	load:  loadG1,
	weigh: weigh[curve.G1Affine, curve.G1Jac],
	join:  join[curve.G1Affine, curve.G1Jac],
}

var groupG2 = group[curve.G2Affine]{
	size:  curve.SizeOfG2AffineUncompressed,
	batch: newBatchG2,
	space: func(r *Room) *space[curve.G2Affine] { return &r.g2 },
	load:  loadG2,
	weigh: weigh[curve.G2Affine, curve.G2Jac],
	join:  join[curve.G2Affine, curve.G2Jac],
}

// affine are the library's operations on affine coordinates that the package uses.
type affine[P, J any] interface {
	*P
	FromJacobian(*J) *P
}

// jacobian are the library's operations on Jacobian coordinates that the package uses. The zero
// value of J is infinity.
type jacobian[P, J any] interface {
	*J
	AddAssign(*J) *J
	AddMixed(*P) *J
	DoubleAssign() *J
	ScalarMultiplication(*J, *big.Int) *J
}

// weigh returns factor·Σ (first + i)·points[i].
func weigh[P, J any, A affine[P, J], B jacobian[P, J]](points []P, first, factor int64) (sum P) {
	var plain, weighted, offset J
	for i := len(points) - 1; i > 0; i-- {
		B(&plain).AddMixed(&points[i])
		B(&weighted).AddAssign(&plain)
	}
	B(&plain).AddMixed(&points[0])
	B(&offset).ScalarMultiplication(&plain, big.NewInt(first))
	B(&weighted).AddAssign(&offset)
	B(&weighted).ScalarMultiplication(&weighted, big.NewInt(factor))
	A(&sum).FromJacobian(&weighted)
	return sum
}

// join returns Σ 2^(bits·i)·parts[i].
func join[P, J any, A affine[P, J], B jacobian[P, J]](parts []P, bits int) (sum P) {
	var total J
	for i := len(parts) - 1; i >= 0; i-- {
		for range bits {
			B(&total).DoubleAssign()
		}
		B(&total).AddMixed(&parts[i])
	}
	A(&sum).FromJacobian(&total)
	return sum
}
