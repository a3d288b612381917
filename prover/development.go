package prover

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/zsettle/zsettle/circuits"
	"github.com/zsettle/zsettle/statement"
)

// Progress is told of each step when it begins, with the number of steps done and of all steps; at the end with done equal to total.
// It is called from one goroutine at a time.
type Progress func(step string, done, total int)

// DevelopmentBundle returns development keys for the circuits of this build. The first call on a machine makes them, which takes
// about 20 s on two cores, and keeps them (27 MB) in the user's cache folder under zsettle/ and the circuits' digest; later calls
// and other processes load them. Whoever ran the setup could forge proofs, so the keys are marked and work on development chains
// only (see [Bundle.AllowOn]).
//
// Cancelling ctx ends the call between two stages or while one is under way, and leaves nothing behind. A damaged cache is an error as in
// [LoadBundle], never replaced silently: contracts may have been deployed with its keys. progress may be nil.
func DevelopmentBundle(ctx context.Context, progress Progress) (*Bundle, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return nil, fmt.Errorf("prover: no cache folder for the development keys: %w", err)
	}
	return DevelopmentBundleIn(ctx, filepath.Join(cache, "zsettle"), progress)
}

// DevelopmentBundleIn is [DevelopmentBundle] with another folder than the user's cache.
func DevelopmentBundleIn(ctx context.Context, cache string, progress Progress) (*Bundle, error) {
	steps := newSteps(progress)
	for _, c := range circuits.All() {
		if err := steps.run(ctx, "compile "+string(c), func() error { _, err := circuit(c); return err }); err != nil {
			return nil, err
		}
	}
	digests, err := CircuitDigests()
	if err != nil {
		return nil, err
	}
	dir := filepath.Join(cache, setDigest(digests).String())
	if err := ensureFolder(ctx, dir, func(temporary string) error { return makeBundle(ctx, temporary, steps) }); err != nil {
		return nil, err
	}
	var b *Bundle
	if err := steps.run(ctx, "check keys", func() (err error) { b, err = LoadBundle(dir); return err }); err != nil {
		return nil, fmt.Errorf("%w; or remove %s to make new development keys", err, dir)
	}
	if !b.Development() {
		return nil, fmt.Errorf("prover: %s holds no development keys: remove it", dir)
	}
	steps.end()
	return b, nil
}

// steps reports progress: for each circuit its compilation and three steps of makeBundle, and the check at the end.
type steps struct {
	progress    Progress
	done, total int
}

func newSteps(p Progress) *steps {
	if p == nil {
		p = func(string, int, int) {}
	}
	return &steps{progress: p, total: 4*len(circuits.All()) + 1}
}

// run reports a step and does it, unless ctx is done; it returns when ctx is, while the step ends in the background.
func (s *steps) run(ctx context.Context, name string, step func() error) error {
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("prover: %s: %w", name, err)
	}
	s.progress(name, s.done, s.total)
	s.done++
	result := make(chan error, 1)
	go func() { result <- step() }()
	select {
	case err := <-result:
		return err
	case <-ctx.Done():
		return fmt.Errorf("prover: %s: %w", name, ctx.Err())
	}
}

func (s *steps) end() { s.progress("ready", s.total, s.total) }

// makeBundle runs the setup of every circuit and writes a development bundle into dir.
func makeBundle(ctx context.Context, dir string, steps *steps) error {
	m := manifest{Format: formatVersion, Kind: kindDevelopment}
	for _, c := range circuits.All() {
		entry, err := makeKeys(ctx, dir, c, steps)
		if err != nil {
			return err
		}
		m.Circuits = append(m.Circuits, entry)
	}
	data, err := m.encode()
	if err != nil {
		return fmt.Errorf("prover: manifest: %w", err)
	}
	return writeFile(dir, manifestName, data)
}

// makeKeys makes the keys of a circuit and a proof with them, and writes the three files. Each step hands its result on only when it
// has ended, so that a step left behind by a cancelled context touches nothing.
func makeKeys(ctx context.Context, dir string, c statement.Circuit, steps *steps) (entry manifestCircuit, err error) {
	circuit, err := circuit(c)
	if err != nil {
		return entry, err
	}
	var k setupKeys
	if err := steps.run(ctx, "set up "+string(c), func() (err error) { k, err = setUp(circuit); return err }); err != nil {
		return entry, err
	}
	var test selfTest
	if err := steps.run(ctx, "try "+string(c), func() (err error) { test, err = makeSelfTest(c, circuit, k); return err }); err != nil {
		return entry, err
	}
	var files keyFiles
	if err := steps.run(ctx, "write "+string(c), func() (err error) { files, err = encodeKeys(k, test); return err }); err != nil {
		return entry, err
	}
	return files.write(dir, c, circuit.digest)
}
