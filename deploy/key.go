package deploy

import (
	"errors"
	"math/big"
	"slices"

	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/statement"
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

// Keys are the keys of the six circuits. Those of distribution and consolidation may be zero: then
// their verifiers are not deployed, and the z-contract refuses such items. That is for a
// development chain only.
type Keys struct {
	Mint, Transfer, Distribution, Consolidation, Burn, Append VerifyingKey
	// Development is true for keys whose secrets somebody may know.
	Development bool
	// Bundle is the digest of the key bundle that the keys are from, in hexadecimal. It is "" if
	// they are not from one.
	Bundle string
}

// of returns the place of a circuit's key, or nil if there is no such circuit.
func (k *Keys) of(c statement.Circuit) *VerifyingKey {
	return map[statement.Circuit]*VerifyingKey{
		statement.MintCircuit:          &k.Mint,
		statement.TransferCircuit:      &k.Transfer,
		statement.DistributionCircuit:  &k.Distribution,
		statement.ConsolidationCircuit: &k.Consolidation,
		statement.BurnCircuit:          &k.Burn,
		statement.AppendCircuit:        &k.Append,
	}[c]
}

// lacks reports whether the keys are without that of a circuit that a development chain can do
// without.
func (k *Keys) lacks(c statement.Circuit) bool {
	return optional[c] && *k.of(c) == VerifyingKey{}
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
