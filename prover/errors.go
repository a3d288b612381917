package prover

import (
	"errors"
	"fmt"
)

// Errors of a bundle. Each says what to do and is wrapped with the name of the file.
var (
	// ErrMissing is returned for a file of the bundle that does not exist or cannot be read.
	ErrMissing = errors.New("the file is missing or unreadable: fetch the bundle again")
	// ErrManifest is returned for a manifest that this version cannot read.
	ErrManifest = errors.New("not a manifest of this format: fetch the bundle again")
	// ErrCeremony is returned for a bundle that calls itself a ceremony's, but has a digest that
	// this release does not know.
	ErrCeremony = errors.New("no ceremony with this digest is known to this release: do not use this bundle")
	// ErrHash is returned for a file whose hash is not the one in the manifest.
	ErrHash = errors.New("the SHA-256 differs from the manifest's: fetch the bundle again")
	// ErrCircuit is returned for a bundle of another version of the circuit.
	ErrCircuit = errors.New("the keys are for another version of this circuit: use the bundle of this release")
	// ErrLayout is returned for a file that does not have the shape of a key of its circuit, or
	// that contains a point outside its group.
	ErrLayout = errors.New("the file does not have the shape of its circuit's keys: fetch the bundle again")
	// ErrKeyPair is returned when the proving key and the verifying key come from different setups.
	ErrKeyPair = errors.New("proving key and verifying key are from different setups: fetch the bundle again")
	// ErrWeakKey is returned for a verifying key for which anyone can forge proofs, or that ignores
	// an input.
	ErrWeakKey = errors.New("the verifying key is not safe: do not use this bundle, and do not trust its source")
	// ErrSelfTest is returned when the bundle's own proof does not verify under its verifying key.
	ErrSelfTest = errors.New("the self-test proof does not verify under the verifying key: fetch the bundle again")
	// ErrLacks is returned for a circuit whose keys the bundle does not have.
	ErrLacks = errors.New("the bundle has no keys of this circuit: " +
		"use a bundle that has them, or name the circuit when you make development keys")
)

// ErrProof is returned for a proof that does not verify, or that contains a point that is not
// canonical or not in its group.
var ErrProof = errors.New("prover: the proof does not verify")

func inFile(name string, err error) error { return fmt.Errorf("prover: bundle file %s: %w", name, err) }
