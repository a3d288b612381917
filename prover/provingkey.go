package prover

import (
	"bytes"
	"encoding/binary"

	"github.com/consensys/gnark-crypto/ecc"
	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	cs "github.com/consensys/gnark/constraint/bn254"
)

// A proving key's file is the backend's uncompressed form: decoding it with every check takes under a second, so that no
// unchecked form is needed. The backend's decoder allocates what counts in the file ask for, and would take a compressed point
// where this form has none, so checkLayout walks the file first.
const (
	g1Size         = curve.SizeOfG1AffineUncompressed
	g2Size         = curve.SizeOfG2AffineUncompressed
	compressedMask = 0xc0 // the flags in a point's first byte; 0 in the uncompressed form
)

// maxProvingKeySize bounds the file of a circuit's proving key: every wire with all its points.
func maxProvingKeySize(system *cs.R1CS) int64 {
	wires, domain := int64(wiresOf(system)), int64(ecc.NextPowerOfTwo(uint64(system.GetNbConstraints())))
	return 4096 + wires*(3*g1Size+g2Size+2) + domain*g1Size
}

func wiresOf(system *cs.R1CS) int {
	return system.NbInternalVariables + system.GetNbPublicVariables() + system.GetNbSecretVariables()
}

// decodeProvingKey reads a key with all checks: [ErrLayout] unless it has exactly the shape of the circuit's keys, and each
// point is in its group.
func decodeProvingKey(data []byte, system *cs.R1CS) (*groth16.ProvingKey, error) {
	if !checkLayout(data, system) {
		return nil, ErrLayout
	}
	pk := new(groth16.ProvingKey)
	n, err := pk.ReadFrom(bytes.NewReader(data))
	if err != nil || n != int64(len(data)) {
		return nil, ErrLayout
	}
	return pk, nil
}

// checkLayout walks the file without decoding a point.
func checkLayout(data []byte, system *cs.R1CS) bool {
	domain, wires := domainBytes(system), wiresOf(system)
	w := &walker{rest: data, ok: bytes.HasPrefix(data, domain)}
	w.take(len(domain))
	w.points(3, g1Size) // alpha, beta, delta
	a, b, z, k := w.slice(g1Size), w.slice(g1Size), w.slice(g1Size), w.slice(g1Size)
	w.points(2, g2Size) // beta, delta
	b2 := w.slice(g2Size)
	counts := w.uint64() == uint64(wires)
	infinityA, infinityB := w.uint64(), w.uint64()
	counts = counts && infinityA == w.flags(wires) && infinityB == w.flags(wires)
	commitments := w.uint32()
	return w.ok && counts && len(w.rest) == 0 && commitments == 0 &&
		a == wires-int(infinityA) && b == wires-int(infinityB) && b2 == b &&
		z == int(binary.BigEndian.Uint64(domain))-1 && k == wires-system.GetNbPublicVariables()
}

// domainBytes is how the key of a circuit begins: the evaluation domain, its size first.
func domainBytes(system *cs.R1CS) []byte {
	var b bytes.Buffer
	if _, err := fft.NewDomain(uint64(system.GetNbConstraints())).WriteTo(&b); err != nil {
		panic("prover: internal error: " + err.Error()) // a buffer takes every write
	}
	return b.Bytes()
}

// samePair tells whether a laid-out proving key has the alpha, beta and delta of the verifying key.
func samePair(data []byte, system *cs.R1CS, vk *groth16.VerifyingKey) bool {
	w := &walker{rest: data[len(domainBytes(system)):], ok: true}
	alpha := w.take(g1Size)
	w.take(2 * g1Size)
	for range 4 {
		w.slice(g1Size)
	}
	beta, delta := w.take(g2Size), w.take(g2Size)
	wantAlpha, wantBeta, wantDelta := vk.G1.Alpha.RawBytes(), vk.G2.Beta.RawBytes(), vk.G2.Delta.RawBytes()
	return bytes.Equal(alpha, wantAlpha[:]) && bytes.Equal(beta, wantBeta[:]) && bytes.Equal(delta, wantDelta[:])
}

// walker steps through a file; ok turns false where the file ends early or a byte is out of place.
type walker struct {
	rest []byte
	ok   bool
}

func (w *walker) take(n int) []byte {
	if n > len(w.rest) {
		w.ok, w.rest = false, nil
		return make([]byte, min(n, g2Size))
	}
	b := w.rest[:n]
	w.rest = w.rest[n:]
	return b
}

func (w *walker) uint32() uint32 { return binary.BigEndian.Uint32(w.take(4)) }
func (w *walker) uint64() uint64 { return binary.BigEndian.Uint64(w.take(8)) }

// points steps over n uncompressed points.
func (w *walker) points(n, size int) {
	if n > len(w.rest)/size {
		w.ok, w.rest = false, nil
		return
	}
	for range n {
		w.ok = w.take(size)[0]&compressedMask == 0 && w.ok
	}
}

// slice steps over a count and that many points, and returns the count.
func (w *walker) slice(size int) int {
	n := int(w.uint32())
	w.points(n, size)
	return n
}

// flags steps over n booleans and counts those that are set.
func (w *walker) flags(n int) (set uint64) {
	if n > len(w.rest) {
		w.ok, w.rest = false, nil
		return 0
	}
	for _, b := range w.take(n) {
		w.ok = w.ok && b <= 1
		set += uint64(b)
	}
	return set
}
