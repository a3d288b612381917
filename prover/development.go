package prover

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/zsettle/zsettle/circuits"
	"github.com/zsettle/zsettle/statement"
)

// Progress is called when a step begins, with the number of steps already done and the number of
// all steps. The last call has done equal to total. The calls come from one goroutine at a time.
type Progress func(step string, done, total int)

// DevelopmentBundle returns development keys for the circuits of this build. The first call on a
// machine makes them, which takes about 20 s on two cores. It keeps them (27 MB) in the user's
// cache folder, under zsettle/ and a digest of the circuits. Later calls and other processes load
// them. Whoever ran the setup can forge proofs, so the keys are marked and are allowed only on
// development chains (see [Bundle.AllowOn]).
//
// Cancelling ctx ends the call at once and leaves no files behind. A damaged cache is an error, as
// in [LoadBundle]. It is not replaced, because contracts may have been deployed with its keys.
// progress may be nil.
func DevelopmentBundle(ctx context.Context, progress Progress) (*Bundle, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return nil, fmt.Errorf("prover: no cache folder for the development keys: %w", err)
	}
	return DevelopmentBundleIn(ctx, filepath.Join(cache, "zsettle"), progress)
}

// DevelopmentBundleIn is like [DevelopmentBundle] but keeps the keys in the given cache folder.
func DevelopmentBundleIn(ctx context.Context, cache string, progress Progress) (*Bundle, error) {
	steps := newSteps(progress)
	for _, c := range circuits.All() {
		compile := func() (*compiled, error) { return compiledCircuit(c) }
		if _, err := runStep(ctx, steps, "compile "+string(c), compile); err != nil {
			return nil, err
		}
	}
	digests, err := CircuitDigests()
	if err != nil {
		return nil, err
	}
	dir := filepath.Join(cache, setDigest(digests).String())
	setUpAll := func(temporary string) error { return makeBundle(ctx, temporary, steps) }
	if err := ensureFolder(ctx, dir, setUpAll); err != nil {
		return nil, err
	}
	b, err := runStep(ctx, steps, "check keys", func() (*Bundle, error) { return LoadBundle(dir) })
	if err != nil {
		return nil, fmt.Errorf("%w; or remove %s to make new development keys", err, dir)
	}
	if !b.Development() {
		return nil, fmt.Errorf("prover: the keys in %s are not development keys: remove the folder", dir)
	}
	steps.end()
	return b, nil
}

// steps counts and reports the steps of DevelopmentBundleIn: four for each circuit, which are its
// compilation and three steps of makeBundle, and the check at the end.
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

// runStep reports a step and runs it. When ctx is done it returns at once, and a step that has
// begun ends in the background.
func runStep[T any](ctx context.Context, s *steps, name string, step func() (T, error)) (T, error) {
	if err := ctx.Err(); err != nil {
		var zero T
		return zero, fmt.Errorf("prover: %s: %w", name, err)
	}
	s.progress(name, s.done, s.total)
	s.done++
	return await(ctx, name, step)
}

// end reports that all steps are done.
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

// makeKeys makes the keys of a circuit and a proof with them, and writes the three files. No step
// writes a file, so a step that a cancelled context leaves in the background changes nothing in
// dir.
func makeKeys(
	ctx context.Context, dir string, c statement.Circuit, steps *steps,
) (entry manifestCircuit, err error) {
	circuit, err := compiledCircuit(c)
	if err != nil {
		return entry, err
	}
	k, err := runStep(ctx, steps, "set up "+string(c), func() (*setupKeys, error) { return setUp(circuit) })
	if err != nil {
		return entry, err
	}
	test, err := runStep(ctx, steps, "try "+string(c), func() (selfTest, error) { return makeSelfTest(c, circuit, k) })
	if err != nil {
		return entry, err
	}
	files, err := runStep(ctx, steps, "write "+string(c), func() (keyFiles, error) { return encodeKeys(k, test) })
	if err != nil {
		return entry, err
	}
	return files.write(dir, c, circuit.digest)
}
