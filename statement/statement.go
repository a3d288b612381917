package statement

import (
	"context"
	"fmt"

	"github.com/zsettle/zsettle/field"
)

// Circuit names a circuit; the name is part of the challenge's domain.
type Circuit string

// The circuits.
const (
	MintCircuit     Circuit = "mint"
	TransferCircuit Circuit = "transfer"
	BurnCircuit     Circuit = "burn"
	AppendCircuit   Circuit = "append"
)

// Statement is a claim that can be proved: [Mint], [Transfer], [Burn] or [Append].
type Statement interface {
	// Circuit names the circuit that proves the statement.
	Circuit() Circuit
	// Fields returns the public fields in the order that circuit and contract use.
	Fields() []field.Element
	// Digest returns Hash(DIGEST_*; fields), the first public input (P1).
	Digest() field.Element
	// Check returns nil, or a *[ConjunctError] naming the first conjunct that does not hold.
	Check() error
}

// Proof is a Groth16 proof over BN254 with the digest it commits to.
type Proof struct {
	Digest field.Element
	// Points are the coordinates of A, B, C as the pairing precompile takes them (EIP-197): A.x, A.y, B.x.im, B.x.re, B.y.im,
	// B.y.re, C.x, C.y; 32 bytes each, big-endian.
	Points [8][32]byte
}

// Prover proves statements. It refuses a statement whose Check fails.
type Prover interface {
	Prove(ctx context.Context, s Statement) (Proof, error)
}

// Verifier verifies a proof against the fields of a circuit's statement.
type Verifier interface {
	Verify(c Circuit, fields []field.Element, proof Proof) error
}

// ConjunctError says which conjunct of a statement does not hold. ID is the heading in docs/spec.md.
type ConjunctError struct {
	ID     string
	Reason string
}

// Error names the conjunct and what is wrong; it repeats no secret.
func (e *ConjunctError) Error() string { return fmt.Sprintf("statement: %s: %s", e.ID, e.Reason) }

func broken(id, reason string) error { return &ConjunctError{id, reason} }

// firstError returns the first error that a check returns.
func firstError(checks ...func() error) error {
	for _, check := range checks {
		if err := check(); err != nil {
			return err
		}
	}
	return nil
}
