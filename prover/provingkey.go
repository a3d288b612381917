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

// The file of a proving key is the backend's uncompressed form. Decoding it with every check takes
// less than a second, so there is no form without checks. The backend's decoder allocates as much
// as the counts in the file say and accepts compressed points, so checkLayout examines the file
// first.
const (
	g1Size         = curve.SizeOfG1AffineUncompressed
	g2Size         = curve.SizeOfG2AffineUncompressed
	compressedMask = 0xc0 // the flags in a point's first byte, 0 in the uncompressed form
)

// maxProvingKeySize returns an upper bound for the size of a circuit's proving key: every wire with
// all its points.
func maxProvingKeySize(system *cs.R1CS) int64 {
	wires, domain := int64(wiresOf(system)), int64(ecc.NextPowerOfTwo(uint64(system.GetNbConstraints())))
	return 4096 + wires*(3*g1Size+g2Size+2) + domain*g1Size
}

func wiresOf(system *cs.R1CS) int {
	return system.NbInternalVariables + system.GetNbPublicVariables() + system.GetNbSecretVariables()
}

// decodeProvingKey decodes a key with all checks. The error is [ErrLayout] unless the key has
// exactly the shape of the circuit's keys and each point is in its group.
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

// checkLayout reports whether a file has the shape of the circuit's proving keys. It decodes no
// points.
func checkLayout(data []byte, system *cs.R1CS) bool {
	domain, wires := domainBytes(system), wiresOf(system)
	w := &walker{rest: data, ok: bytes.HasPrefix(data, domain)}
	w.take(len(domain))
	w.points(3, g1Size) // alpha, beta, delta
	a, b := w.slice(g1Size), w.slice(g1Size)
	z, k := w.slice(g1Size), w.slice(g1Size)
	w.points(2, g2Size) // beta, delta
	b2 := w.slice(g2Size)
	if w.uint64() != uint64(wires) {
		return false
	}
	infinityA, infinityB := w.uint64(), w.uint64() // how many points of A and B are at infinity
	if w.flags(wires) != infinityA || w.flags(wires) != infinityB {
		return false
	}
	commitments := w.uint32()
	if !w.ok || len(w.rest) != 0 || commitments != 0 {
		return false
	}
	return a == wires-int(infinityA) && b == wires-int(infinityB) && b2 == b &&
		z == int(binary.BigEndian.Uint64(domain))-1 && k == wires-system.GetNbPublicVariables()
}

// domainBytes returns the first bytes of a circuit's proving key: the evaluation domain, which
// begins with its size.
func domainBytes(system *cs.R1CS) []byte {
	var b bytes.Buffer
	if _, err := fft.NewDomain(uint64(system.GetNbConstraints())).WriteTo(&b); err != nil {
		panic("prover: internal error: " + err.Error()) // writing to a buffer cannot fail
	}
	return b.Bytes()
}

// samePair reports whether a proving key that passed checkLayout has the alpha, beta and delta of
// the verifying key.
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

// walker reads a file from front to back. ok becomes false when the file ends too early or holds a
// byte that is not allowed.
type walker struct {
	rest []byte
	ok   bool
}

// take returns the next n bytes. After the end of the file it returns zeros instead, so that
// callers need to check ok only once.
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

// points skips n uncompressed points of the given size.
func (w *walker) points(n, size int) {
	if n > len(w.rest)/size {
		w.ok, w.rest = false, nil
		return
	}
	for range n {
		if w.take(size)[0]&compressedMask != 0 {
			w.ok = false
		}
	}
}

// slice skips a count and that many points, and returns the count.
func (w *walker) slice(size int) int {
	n := int(w.uint32())
	w.points(n, size)
	return n
}

// flags skips n booleans and returns how many are set.
func (w *walker) flags(n int) (set uint64) {
	if n > len(w.rest) {
		w.ok, w.rest = false, nil
		return 0
	}
	for _, b := range w.take(n) {
		if b > 1 {
			w.ok = false
		}
		set += uint64(b)
	}
	return set
}
