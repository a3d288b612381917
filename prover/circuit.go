package prover

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"sync"

	"github.com/consensys/gnark-crypto/ecc"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"

	"github.com/zsettle/zsettle/circuits"
	"github.com/zsettle/zsettle/statement"
)

// formatVersion is the version of the digests and of a bundle's files.
const formatVersion = 1

// Digest is the SHA-256 of a circuit or a bundle.
type Digest [sha256.Size]byte

// String returns the digest as 64 lower-case hexadecimal digits.
func (d Digest) String() string { return hex.EncodeToString(d[:]) }

// compiled is a circuit in the form that the backend needs.
type compiled struct {
	system *cs.R1CS
	digest Digest
}

// compilers holds a function for each circuit that compiles it on the first call.
var compilers = sync.OnceValue(func() map[statement.Circuit]func() (*compiled, error) {
	m := map[statement.Circuit]func() (*compiled, error){}
	for _, c := range circuits.All() {
		m[c] = sync.OnceValues(func() (*compiled, error) { return compile(c) })
	}
	return m
})

// compiledCircuit returns a circuit, compiled once in this process.
func compiledCircuit(c statement.Circuit) (*compiled, error) {
	get, ok := compilers()[c]
	if !ok {
		return nil, fmt.Errorf("prover: unknown circuit %q", c)
	}
	return get()
}

func compile(c statement.Circuit) (*compiled, error) {
	shape, err := circuits.Placeholder(c)
	if err != nil {
		return nil, fmt.Errorf("prover: %w", err)
	}
	system, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, shape)
	if err != nil {
		return nil, fmt.Errorf("prover: compile %s: %w", c, err)
	}
	h := sha256.New()
	fmt.Fprintf(h, "zsettle/circuit/%d/%s\n", formatVersion, c)
	if _, err := system.WriteTo(h); err != nil {
		return nil, fmt.Errorf("prover: serialise %s: %w", c, err)
	}
	return &compiled{system.(*cs.R1CS), Digest(h.Sum(nil))}, nil //nolint:errcheck // the curve decides the type
}

// CircuitDigests returns the digest of every circuit of this build: the SHA-256 over a format
// version, the circuit's name and its serialised constraint system, which contains the backend's
// version. A digest is the same on every machine. The first call compiles the circuits and takes
// about 3 s.
func CircuitDigests() (map[statement.Circuit]Digest, error) {
	digests := map[statement.Circuit]Digest{}
	for _, c := range circuits.All() {
		circuit, err := compiledCircuit(c)
		if err != nil {
			return nil, err
		}
		digests[c] = circuit.digest
	}
	return digests, nil
}
