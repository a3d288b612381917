package prover

import (
	"context"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/zsettle/zsettle/statement"
)

// Progress is called when a step begins, with the number of steps already done and the number of
// all steps. The last call has done equal to total. The calls come from one goroutine at a time.
type Progress func(step string, done, total int)

// DevelopmentBundle returns development keys for the given circuits of this build, or for the
// [EssentialCircuits] if none is given. The first call on a machine makes them, which takes about
// 20 s on two cores for the essential circuits and twice as long for all. It keeps the keys of each
// circuit (1 to 20 MB) in the user's cache folder, under zsettle/ and the circuit's digest. Later
// calls and other processes load them, also for another set of circuits. Whoever ran the setup can
// forge proofs, so the keys are marked and are allowed only on development chains (see
// [Bundle.AllowOn]).
//
// Cancelling ctx ends the call at once. It leaves no keys of a circuit behind that are not
// complete. A damaged cache is an error, as in [LoadBundle]. It is not replaced, because contracts
// may have been deployed with its keys. progress may be nil.
func DevelopmentBundle(ctx context.Context, progress Progress, which ...statement.Circuit) (*Bundle, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return nil, fmt.Errorf("prover: no cache folder for the development keys: %w", err)
	}
	return DevelopmentBundleIn(ctx, filepath.Join(cache, "zsettle"), progress, which...)
}

// DevelopmentBundleIn is like [DevelopmentBundle] but keeps the keys in the given cache folder.
func DevelopmentBundleIn(
	ctx context.Context, cache string, progress Progress, which ...statement.Circuit,
) (*Bundle, error) {
	set, err := inOrder(which)
	if err != nil {
		return nil, err
	}
	steps := newSteps(progress, len(set))
	folders := make([]string, len(set))
	for i, c := range set {
		if folders[i], err = ensureKeys(ctx, cache, c, steps); err != nil {
			return nil, err
		}
	}
	b, err := runStep(ctx, steps, "check keys", func() (*Bundle, error) { return joinFolders(set, folders) })
	if err != nil {
		return nil, err
	}
	steps.end()
	return b, nil
}

// ensureKeys returns the folder with the keys of a circuit. It makes the keys unless they exist.
func ensureKeys(ctx context.Context, cache string, c statement.Circuit, steps *steps) (string, error) {
	circuit, err := runStep(ctx, steps, "compile "+string(c), func() (*compiled, error) { return compiledCircuit(c) })
	if err != nil {
		return "", err
	}
	dir := filepath.Join(cache, circuit.digest.String())
	return dir, ensureFolder(ctx, dir, func(temporary string) error { return makeKeys(ctx, temporary, c, steps) })
}

// joinFolders loads the keys of each circuit from its folder, and returns the bundle of all. It is
// the bundle that a folder with all these files and one manifest would be.
func joinFolders(set []statement.Circuit, folders []string) (*Bundle, error) {
	m := manifest{Format: formatVersion, Kind: kindDevelopment}
	joined := map[statement.Circuit]*keys{}
	for i, c := range set {
		one, err := loadOne(c, folders[i])
		if err != nil {
			return nil, fmt.Errorf("%w; or remove %s to make new development keys", err, folders[i])
		}
		joined[c] = one.keys[c]
		m.Circuits = append(m.Circuits, one.manifest.Circuits...)
	}
	data, err := m.encode()
	if err != nil {
		return nil, fmt.Errorf("prover: manifest: %w", err)
	}
	return newBundle(m, sha256.Sum256(data), joined), nil
}

// loadOne loads the development keys of one circuit from their folder, with the checks of
// [LoadBundle].
func loadOne(c statement.Circuit, dir string) (*Bundle, error) {
	m, id, err := readManifest(dir)
	if err != nil {
		return nil, err
	}
	if m.Kind != kindDevelopment || !slices.Equal(m.names(), []statement.Circuit{c}) {
		return nil, fmt.Errorf("prover: the keys in %s are not the development keys of %s", dir, c)
	}
	return loadListed(dir, m, id)
}

// steps counts and reports the steps of DevelopmentBundleIn: four for each circuit, which are its
// compilation and three steps of makeKeys, and the check at the end.
type steps struct {
	progress    Progress
	done, total int
}

func newSteps(p Progress, circuits int) *steps {
	if p == nil {
		p = func(string, int, int) {}
	}
	return &steps{progress: p, total: 4*circuits + 1}
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

// makeKeys makes the keys of a circuit and a proof with them, and writes them into dir, with a
// manifest. No step writes a file, so a step that a cancelled context leaves in the background
// changes nothing in dir.
func makeKeys(ctx context.Context, dir string, c statement.Circuit, steps *steps) error {
	circuit, err := compiledCircuit(c)
	if err != nil {
		return err
	}
	k, err := runStep(ctx, steps, "set up "+string(c), func() (*setupKeys, error) { return setUp(circuit) })
	if err != nil {
		return err
	}
	test, err := runStep(ctx, steps, "try "+string(c), func() (selfTest, error) { return makeSelfTest(c, circuit, k) })
	if err != nil {
		return err
	}
	files, err := runStep(ctx, steps, "write "+string(c), func() (keyFiles, error) { return encodeKeys(k, test) })
	if err != nil {
		return err
	}
	entry, err := files.write(dir, c, circuit.digest)
	if err != nil {
		return err
	}
	return manifest{formatVersion, kindDevelopment, []manifestCircuit{entry}}.write(dir)
}
