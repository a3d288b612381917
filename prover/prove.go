package prover

import (
	"context"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/backend/witness"
	"github.com/consensys/gnark/frontend"

	"github.com/zsettle/zsettle/circuits"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/statement"
)

// Prover returns a prover with the bundle's keys and without tables. It is [Bundle.ProverWith] of
// the zero [Config].
func (b *Bundle) Prover() statement.Prover { return b.ProverWith(Config{}) }

// ProverWith returns a prover with the bundle's keys.
//
// It first checks the statement natively and returns a *[statement.ConjunctError] for one that does
// not hold, and then [ErrLacks] for one whose circuit the bundle has no keys of. It verifies every
// proof before it returns it. Proofs are randomised from the system's random source, so two proofs
// of one statement differ.
//
// Prove may be called from several goroutines. The provers of a bundle share the cores of the
// machine (GOMAXPROCS when the bundle was loaded). A proof alone uses all of them. When several
// wait, each has one core, which gives the most proofs a second. Further calls wait in their order.
// So at most one proof a core is in progress. Each needs at most 40 MB besides the keys, or 21 MB
// for a transfer, and a proof that is alone 3 MB for each core. When the context ends, Prove
// returns at once, and what it has begun ends within some tens of milliseconds.
//
// If the proof should ever not verify, the library's prover makes another, and an error in the log
// of [log/slog] says what the circumstances were. The log has no secrets.
func (b *Bundle) ProverWith(c Config) statement.Prover { return prover{b, c.Tables.columns()} }

type prover struct {
	bundle  *Bundle
	columns int // of the tables to be made
}

// job holds what a proof needs of a statement. It is a copy: when ctx ends, Prove returns before
// the proof does, and the caller may change the statement.
type job struct {
	circuit statement.Circuit
	witness witness.Witness
	inputs  [3]field.Element
}

// Prove implements [statement.Prover].
func (p prover) Prove(ctx context.Context, s statement.Statement) (statement.Proof, error) {
	j, err := newJob(s)
	if err != nil {
		return statement.Proof{}, err
	}
	k := p.bundle.keys[j.circuit]
	if k == nil {
		return statement.Proof{}, fmt.Errorf("prover: %w", lacks(j.circuit))
	}
	if err := ctx.Err(); err != nil {
		return statement.Proof{}, fmt.Errorf("prover: %w", err)
	}
	cores := p.bundle.cores
	if err := cores.take(ctx); err != nil {
		return statement.Proof{}, fmt.Errorf("prover: waiting to prove: %w", err)
	}
	return await(ctx, "proving "+string(j.circuit), func() (statement.Proof, error) {
		defer cores.give()
		return k.prove(ctx, cores, p.columns, j)
	})
}

// newJob checks the statement and builds its witness.
func newJob(s statement.Statement) (*job, error) {
	if err := s.Check(); err != nil {
		return nil, err
	}
	assignment, err := circuits.Assign(s)
	if err != nil {
		return nil, fmt.Errorf("prover: %w", err)
	}
	w, err := frontend.NewWitness(assignment, ecc.BN254.ScalarField())
	if err != nil {
		return nil, fmt.Errorf("prover: witness of %s: %w", s.Circuit(), err)
	}
	return &job{s.Circuit(), w, publicInputs(statement.NewInstance(s))}, nil
}

// prove loads the proving key, proves and verifies. It begins the tables if they are wanted.
func (k *keys) prove(ctx context.Context, c *cores, columns int, j *job) (proof statement.Proof, err error) {
	key, err := k.provingKey()
	if err != nil {
		return proof, err
	}
	if err := ctx.Err(); err != nil {
		return proof, err
	}
	k.wantTables(c, columns)
	return engine{c, k.circuit, key, k.vk}.prove(ctx, j)
}
