package deploy

import (
	"errors"
	"math/big"
	"slices"

	"github.com/zsettle/zsettle/bindings"
)

// VerifyingKey is the key of one circuit, and a proof with which its verifier tests itself when it
// is deployed. All numbers are in [0, 2^256).
type VerifyingKey struct {
	// Words are alpha, beta, gamma, delta and K0 to K3. A point of G1 is x, y; a point of G2 is
	// x.im, x.re, y.im, y.re (EIP-197).
	Words [22]*big.Int
	// GoodProof is a proof that the key must accept, with its coordinates in the order of
	// ledger.Proof.
	GoodProof [8]*big.Int
	// GoodInputs are the public inputs of GoodProof.
	GoodInputs [3]*big.Int
}

// Keys are the keys of the four circuits.
type Keys struct {
	Mint, Transfer, Burn, Append VerifyingKey
	// Development is true for keys whose secrets somebody may know.
	Development bool
	// Bundle is the digest of the key bundle that the keys are from, in hexadecimal. It is "" if
	// they are not from one.
	Bundle string
}

// creation returns the code that deploys the key's verifier.
func (k VerifyingKey) creation() ([]byte, error) {
	for _, word := range slices.Concat(k.Words[:], k.GoodProof[:], k.GoodInputs[:]) {
		if word == nil || word.Sign() < 0 || word.BitLen() > 256 {
			return nil, errors.New("a word of the verifying key is missing or not in [0, 2^256)")
		}
	}
	w := k.Words
	key := bindings.VerifyingKey{
		Alpha: [2]*big.Int(w[0:2]),
		Beta:  [4]*big.Int(w[2:6]),
		Gamma: [4]*big.Int(w[6:10]),
		Delta: [4]*big.Int(w[10:14]),
		K:     [8]*big.Int(w[14:22]),
	}
	arguments := bindings.NewGroth16().PackConstructor(key, k.GoodProof, k.GoodInputs)
	return creation(bindings.Groth16MetaData.Bin, arguments), nil
}
