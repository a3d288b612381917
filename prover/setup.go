package prover

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"

	groth16 "github.com/consensys/gnark/backend/groth16/bn254"

	"github.com/zsettle/zsettle/statement"
)

// setupKeys are the new keys of one circuit.
type setupKeys struct {
	pk groth16.ProvingKey
	vk groth16.VerifyingKey
}

// setUp makes the keys of a circuit. This process then knows the trapdoor, with which it could
// forge proofs, so the keys are for development only.
func setUp(c *compiled) (*setupKeys, error) {
	if len(c.system.GetCommitments().CommitmentIndexes()) != 0 || c.system.GetNbPublicVariables() != keyPoints {
		return nil, errors.New("prover: internal error: a circuit has three public inputs and no commitment")
	}
	k := new(setupKeys)
	if err := groth16.Setup(c.system, &k.pk, &k.vk); err != nil {
		return nil, fmt.Errorf("prover: setup: %w", err)
	}
	if !sound(&k.vk) {
		return nil, fmt.Errorf("prover: setup: %w", ErrWeakKey)
	}
	return k, nil
}

// makeSelfTest proves a made-up statement with the new keys.
func makeSelfTest(c statement.Circuit, circuit *compiled, k *setupKeys) (test selfTest, err error) {
	s, err := sampleStatement(c)
	if err != nil {
		return test, err
	}
	j, err := newJob(s)
	if err != nil {
		return test, fmt.Errorf("prover: sample: %w", err)
	}
	test.inputs = j.inputs
	cores := newCores(runtime.GOMAXPROCS(0))
	ctx := context.Background()
	if err := cores.take(ctx); err != nil {
		return test, err
	}
	test.proof, err = engine{cores, circuit, newProvingKey(&k.pk), &k.vk}.prove(ctx, j)
	return test, err
}

// keyFiles are the contents of a circuit's files.
type keyFiles struct{ provingKey, verifyingKey, selfTest []byte }

func encodeKeys(k *setupKeys, test selfTest) (f keyFiles, err error) {
	var pk bytes.Buffer
	if _, err := k.pk.WriteRawTo(&pk); err != nil {
		return f, fmt.Errorf("prover: serialise the proving key: %w", err)
	}
	words := encodeVerifyingKey(&k.vk)
	return keyFiles{pk.Bytes(), concat(words[:]), test.encode()}, nil
}

// write writes the files to dir and returns their entry in the manifest.
func (f keyFiles) write(dir string, c statement.Circuit, digest Digest) (manifestCircuit, error) {
	err := errors.Join(
		writeFile(dir, provingKeyName(c), f.provingKey),
		writeFile(dir, verifyingKeyName(c), f.verifyingKey),
		writeFile(dir, selfTestName(c), f.selfTest),
	)
	return manifestCircuit{c, hexDigest(digest), sum(f.provingKey), sum(f.verifyingKey), sum(f.selfTest)}, err
}

// writeFile writes a file and waits until it is on the disk. A power failure then cannot leave a
// bundle with an empty file.
func writeFile(dir, name string, data []byte) error {
	f, err := os.Create(filepath.Join(dir, name))
	if err != nil {
		return fmt.Errorf("prover: write %s: %w", name, err)
	}
	_, err = f.Write(data)
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("prover: write %s: %w", name, err)
	}
	return nil
}
