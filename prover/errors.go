package prover

import (
	"errors"
	"fmt"
)

// Errors of a bundle. Each is wrapped with the file's name, and says what to do.
var (
	// ErrMissing: a file of the bundle is not there or cannot be read.
	ErrMissing = errors.New("the file is missing or unreadable: fetch the bundle again")
	// ErrManifest: the manifest is not one this version reads.
	ErrManifest = errors.New("not a manifest of this format: fetch the bundle again")
	// ErrHash: a file is not the one the manifest lists.
	ErrHash = errors.New("the SHA-256 differs from the manifest's: fetch the bundle again")
	// ErrCircuit: the bundle was made for another version of the circuit.
	ErrCircuit = errors.New("the keys are of another version of this circuit: use the bundle of this release")
	// ErrLayout: a file has not the shape of a key of its circuit, or holds what is no point.
	ErrLayout = errors.New("the file does not have the shape of its circuit's keys: fetch the bundle again")
	// ErrKeyPair: the proving key and the verifying key are of different setups.
	ErrKeyPair = errors.New("proving key and verifying key are of different setups: fetch the bundle again")
	// ErrWeakKey: anyone could forge proofs for the verifying key, or an input does not count in it.
	ErrWeakKey = errors.New("the verifying key is not safe: refuse whoever made this bundle")
	// ErrSelfTest: the bundle's known-good proof does not verify under its verifying key.
	ErrSelfTest = errors.New("the self-test proof does not verify under the verifying key: fetch the bundle again")
)

// ErrProof is returned for a proof that does not verify, or whose points are not canonical points of the groups.
var ErrProof = errors.New("prover: the proof does not hold")

func inFile(name string, err error) error { return fmt.Errorf("prover: bundle file %s: %w", name, err) }
