package prover

import (
	"bytes"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
)

// The file of a verifying key holds its 22 words in the order of the contract's constructor: alpha,
// beta, gamma, delta, K0 … K3.
const (
	keyWords         = 22
	keyPoints        = 4 // K: the constant one, digest, challenge, evaluation
	verifyingKeySize = keyWords * 32
)

// encodeVerifyingKey returns the words of a key. No point is negated.
func encodeVerifyingKey(vk *groth16.VerifyingKey) [keyWords]word {
	words := g1Words(vk.G1.Alpha)
	for _, p := range []curve.G2Affine{vk.G2.Beta, vk.G2.Gamma, vk.G2.Delta} {
		words = append(words, g2Words(p)...)
	}
	for _, p := range vk.G1.K[:keyPoints] {
		words = append(words, g1Words(p)...)
	}
	return [keyWords]word(words)
}

// decodeVerifyingKey decodes the words of a key. The error is [ErrLayout] for words that are not
// points and [ErrWeakKey] for a key for which anyone can forge proofs.
func decodeVerifyingKey(data []byte) (*groth16.VerifyingKey, error) {
	if len(data) != verifyingKeySize {
		return nil, ErrLayout
	}
	words := make([]word, keyWords)
	for i := range words {
		words[i] = word(data[32*i:])
	}
	vk := new(groth16.VerifyingKey)
	if !setKeyPoints(vk, words) {
		return nil, ErrLayout
	}
	if !sound(vk) {
		return nil, ErrWeakKey
	}
	if err := vk.Precompute(); err != nil {
		return nil, ErrLayout
	}
	return vk, nil
}

// setKeyPoints decodes the points of a key and reports whether all are valid.
func setKeyPoints(vk *groth16.VerifyingKey, words []word) bool {
	var err error
	if vk.G1.Alpha, err = g1FromWords(words); err != nil {
		return false
	}
	for i, p := range []*curve.G2Affine{&vk.G2.Beta, &vk.G2.Gamma, &vk.G2.Delta} {
		if *p, err = g2FromWords(words[2+4*i:]); err != nil {
			return false
		}
	}
	vk.G1.K = make([]curve.G1Affine, keyPoints)
	for i := range vk.G1.K {
		if vk.G1.K[i], err = g1FromWords(words[14+2*i:]); err != nil {
			return false
		}
	}
	return true
}

// sound reports whether a key is safe: no point is at infinity, the points of the inputs differ,
// and delta is not ±gamma and not ± the generator. With such a delta the second phase of the setup
// was skipped and anyone can forge proofs. The comparison is of x-coordinates, because points with
// the same x are equal or opposite.
func sound(vk *groth16.VerifyingKey) bool {
	if vk.G1.Alpha.IsInfinity() || vk.G2.Beta.IsInfinity() || vk.G2.Gamma.IsInfinity() || vk.G2.Delta.IsInfinity() {
		return false
	}
	_, _, _, generator := curve.Generators()
	if vk.G2.Delta.X.Equal(&vk.G2.Gamma.X) || vk.G2.Delta.X.Equal(&generator.X) {
		return false
	}
	return distinct(vk.G1.K)
}

// distinct reports whether no point is at infinity and no two points have the same x-coordinate.
func distinct(points []curve.G1Affine) bool {
	for i, p := range points {
		if p.IsInfinity() {
			return false
		}
		for _, before := range points[:i] {
			if p.X.Equal(&before.X) {
				return false
			}
		}
	}
	return true
}

func concat(words []word) []byte {
	var b bytes.Buffer
	for _, w := range words {
		b.Write(w[:])
	}
	return b.Bytes()
}
