package deploy

import (
	"fmt"
	"math/big"

	"github.com/zsettle/zsettle/bindings"
)

// VerifyingKey is a circuit's key as its verifier takes it, with a proof that the verifier tests itself with when it is deployed.
type VerifyingKey struct {
	// Words are alpha, beta, gamma, delta, K0…K3; points of G1 as x, y, of G2 as x.im, x.re, y.im, y.re (EIP-197).
	Words [22]*big.Int
	// GoodProof and GoodInputs are a proof that must pass; the order of coordinates is that of ledger.Proof.
	GoodProof  [8]*big.Int
	GoodInputs [3]*big.Int
}

// Keys are the keys of the four circuits.
type Keys struct {
	Mint, Transfer, Burn, Append VerifyingKey
	// Development marks keys whose secrets may be known to somebody.
	Development bool
	// Bundle is the digest of the key bundle that the keys are from, in hexadecimal; "" if they are from none.
	Bundle string
}

// creation returns the code that deploys the key's verifier.
func (k VerifyingKey) creation() ([]byte, error) {
	for _, word := range append(append(k.Words[:], k.GoodProof[:]...), k.GoodInputs[:]...) {
		if word == nil || word.Sign() < 0 || word.BitLen() > 256 {
			return nil, fmt.Errorf("deploy: a verifying key's word is missing or out of range")
		}
	}
	w := k.Words
	key := bindings.VerifyingKey{Alpha: [2]*big.Int(w[0:2]), Beta: [4]*big.Int(w[2:6]), Gamma: [4]*big.Int(w[6:10]),
		Delta: [4]*big.Int(w[10:14]), K: [8]*big.Int(w[14:22])}
	return creation(bindings.Groth16MetaData.Bin, bindings.NewGroth16().PackConstructor(key, k.GoodProof, k.GoodInputs)), nil
}
