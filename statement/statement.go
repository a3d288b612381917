package statement

import (
	"context"
	"fmt"

	"github.com/zsettle/zsettle/field"
)

// Circuit is the name of a circuit. It is part of the domain of the challenge.
type Circuit string

// The circuits.
const (
	MintCircuit          Circuit = "mint"
	TransferCircuit      Circuit = "transfer"
	DistributionCircuit  Circuit = "distribution"
	ConsolidationCircuit Circuit = "consolidation"
	BurnCircuit          Circuit = "burn"
	AppendCircuit        Circuit = "append"
)

// Statement is a claim that can be proved: [Mint], [Transfer], [Distribution], [Consolidation],
// [Burn] or [Append].
type Statement interface {
	// Circuit returns the name of the circuit that proves the statement.
	Circuit() Circuit
	// Fields returns the public fields in the order that the circuit and the z-contract use.
	Fields() []field.Element
	// Digest returns Hash(DIGEST_*; fields), the first public input (P1).
	Digest() field.Element
	// Check returns nil, or a *[ConjunctError] with the id of the first conjunct that does not
	// hold.
	Check() error
}

// Proof is a Groth16 proof over BN254 with the digest it commits to.
type Proof struct {
	Digest field.Element
	// Points are the coordinates of A, B, C as the pairing precompile takes them (EIP-197): A.x,
	// A.y, B.x.im, B.x.re, B.y.im, B.y.re, C.x, C.y; 32 bytes each, big-endian.
	Points [8][32]byte
}

// Prover proves statements. It returns the error of Check for a statement that does not hold.
type Prover interface {
	Prove(ctx context.Context, s Statement) (Proof, error)
}

// Verifier verifies a proof against the fields of a circuit's statement.
type Verifier interface {
	Verify(c Circuit, fields []field.Element, proof Proof) error
}

// ConjunctError is returned for a conjunct of a statement that does not hold. ID is its heading in
// docs/spec.md.
type ConjunctError struct {
	ID     string
	Reason string
}

// Error returns the id of the conjunct and what is wrong. It contains no secret.
func (e *ConjunctError) Error() string { return fmt.Sprintf("statement: %s: %s", e.ID, e.Reason) }

func conjunctError(id, reason string) error { return &ConjunctError{id, reason} }

// firstError runs the checks in their order and returns the first error.
func firstError(checks ...func() error) error {
	for _, check := range checks {
		if err := check(); err != nil {
			return err
		}
	}
	return nil
}
