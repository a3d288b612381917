package gasfloor

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"
)

// The precompiles of the curve (EIP-196, EIP-197), and the bytes of a pair of points.
const (
	addition       = 0x06
	multiplication = 0x07
	pairing        = 0x08
	pairBytes      = 192
)

// Equation is the work of verifying proofs together: pairs of points in one check of a product of
// pairings, multiplications and additions of points.
type Equation struct{ Pairs, Multiplications, Additions int }

// EquationOf returns the work for n proofs of one circuit with three public inputs. Each proof has
// a pair of its own, and the key has three. The inputs need three multiplications and additions.
// Each proof but the first needs two of both, for its A and its C, and the A of the first needs a
// multiplication if it is not alone. Its C, alpha and the first point of the inputs need none,
// because the coefficients sum to one (docs/adr/0015-coefficients-of-a-batch.md).
func EquationOf(n int) Equation {
	switch n {
	case 0:
		return Equation{}
	case 1:
		return Equation{4, 3, 3}
	}
	return Equation{n + 3, 2*(n-1) + 1 + 3, 2*(n-1) + 3}
}

// Gas returns what the precompiles charge.
func (e Equation) Gas() uint64 {
	if e.Pairs == 0 {
		return 0
	}
	return params.Bn256PairingBaseGasIstanbul +
		uint64(e.Pairs)*params.Bn256PairingPerPointGasIstanbul +
		uint64(e.Multiplications)*params.Bn256ScalarMulGasIstanbul +
		uint64(e.Additions)*params.Bn256AddGasIstanbul
}

// work counts the calls of the precompiles.
type work struct {
	Equation
	products int // checks of a product of pairings
}

func (w *work) count(to common.Address, input []byte) {
	switch to {
	case common.BytesToAddress([]byte{addition}):
		w.Additions++
	case common.BytesToAddress([]byte{multiplication}):
		w.Multiplications++
	case common.BytesToAddress([]byte{pairing}):
		w.products++
		w.Pairs += len(input) / pairBytes
	}
}

// check returns an error unless the work is that of the equation for n proofs.
func (w *work) check(n int) error {
	if want := EquationOf(n); w.Equation != want || w.products != min(n, 1) {
		return fmt.Errorf("gasfloor: %d checks of %d pairs, %d multiplications and %d additions; "+
			"%d proofs in one equation need %d pairs, %d multiplications and %d additions",
			w.products, w.Pairs, w.Multiplications, w.Additions, n, want.Pairs, want.Multiplications, want.Additions)
	}
	return nil
}
