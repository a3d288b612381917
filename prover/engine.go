package prover

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime"

	"github.com/consensys/gnark-crypto/utils/cpu"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"

	"github.com/zsettle/zsettle/statement"
)

// engine makes proofs of a circuit and verifies them.
type engine struct {
	cores   *cores
	circuit *compiled
	key     *provingKey
	vk      *groth16.VerifyingKey
}

// prove proves and verifies. The caller has taken a core. If the proof does not verify, the
// library's prover makes another, and the log says so.
func (e engine) prove(ctx context.Context, j *job) (proof statement.Proof, err error) {
	p, err := e.key.prove(ctx, e.cores, e.circuit.system, j.witness)
	switch {
	case ctx.Err() != nil:
		return proof, fmt.Errorf("prover: proving %s: %w", j.circuit, ctx.Err())
	case errors.Is(err, errUnsolved):
		return proof, fmt.Errorf("prover: internal error: the backend cannot prove a valid %s", j.circuit)
	case errors.Is(err, errNoBlinding):
		// The library's proof has another A.
	case err != nil:
		return proof, fmt.Errorf("prover: %w", err)
	default:
		proof = encodeProof(p, j.inputs[0])
		if verify(e.vk, j.inputs, proof) == nil {
			return proof, nil
		}
	}
	if proof, err = e.proveByLibrary(j); err != nil {
		return statement.Proof{}, err
	}
	e.report(ctx, j)
	return proof, nil
}

// proveByLibrary proves with the library's prover and verifies. It is for a proof that failed.
func (e engine) proveByLibrary(j *job) (statement.Proof, error) {
	p, err := groth16.Prove(e.circuit.system, e.key.ProvingKey, j.witness)
	if err != nil {
		// The library's error may repeat values of the witness, so it is not wrapped.
		return statement.Proof{}, fmt.Errorf("prover: internal error: the library cannot prove a valid %s", j.circuit)
	}
	proof := encodeProof(p, j.inputs[0])
	if err := verify(e.vk, j.inputs, proof); err != nil {
		return statement.Proof{}, fmt.Errorf("prover: the proving key of %s is damaged: %w", j.circuit, err)
	}
	return proof, nil
}

// report logs that a proof failed and the library's did not. Whoever has the statement can repeat
// the case with this: the public inputs say which statement it was, and the rest says how the proof
// was made. The failed proof is left out, because it may tell something about the witness.
func (e engine) report(ctx context.Context, j *job) {
	words := encodeVerifyingKey(e.vk)
	slog.ErrorContext(ctx, "prover: a proof did not verify, so the library's prover made another; please report this",
		"circuit", j.circuit, "circuitDigest", e.circuit.digest.String(),
		"verifyingKey", Digest(sum(concat(words[:]))).String(),
		"digest", j.inputs[0].String(), "challenge", j.inputs[1].String(), "evaluation", j.inputs[2].String(),
		"columns", e.key.columns(), "cores", e.cores.all, "avx512ifma", cpu.SupportAVX512IFMA,
		"go", runtime.Version(), "os", runtime.GOOS, "arch", runtime.GOARCH)
}
