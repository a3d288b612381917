package ledger

import (
	"math/big"

	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/field"
)

// Proof is a Groth16 proof in the form that the contract takes.
type Proof struct {
	// Digest is the commitment to the statement's fields.
	Digest field.Element
	// Points are the coordinates of A, B and C in the order of EIP-197: A.x, A.y, B.x.im, B.x.re,
	// B.y.im, B.y.re, C.x, C.y. Each has 32 bytes, big-endian.
	Points [8][32]byte
}

func (p Proof) abi() bindings.Proof {
	out := bindings.Proof{Digest: p.Digest.Big()}
	for i, point := range p.Points {
		out.Points[i] = new(big.Int).SetBytes(point[:])
	}
	return out
}
