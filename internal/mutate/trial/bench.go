package trial

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/zsettle/zsettle/internal/mutate"
)

// Bench is a scratch copy of the Solidity project, on which one mutant after another is tried. It
// is used by one goroutine.
type Bench struct {
	subject  *Subject
	dir      string
	compiler *compiler
	builds   builds
	original map[string]json.RawMessage // the contracts on which the tests pass, by name
	quick    bool
	stages   []stage
}

// NewBench makes a scratch copy in an empty folder for trying some mutants. It runs the tests there
// on the original, in the code of the fast pipeline: a test that fails then is an error. A quick
// bench leaves out what takes long: the stages that kill few, and the comparison of a survivor's
// code as it would be deployed.
func (s *Subject) NewBench(ctx context.Context, dir string, mutants []mutate.Mutant, quick bool) (*Bench, error) {
	b := &Bench{subject: s, dir: dir, quick: quick}
	if err := newScratch(filepath.Join(s.root, project), b.scratch()); err != nil {
		return nil, err
	}
	binary := filepath.Join(dir, "zcontract.test")
	if err := buildGoTests(ctx, s.root, binary); err != nil {
		return nil, err
	}
	b.stages = slices.DeleteFunc(stages(binary), func(s stage) bool { return quick && s.thorough })
	if err := errors.Join(b.readOriginal(), b.start(ctx)); err != nil {
		return nil, err
	}
	if err := b.checkOriginal(ctx, mutants); err != nil {
		return nil, errors.Join(err, b.Close())
	}
	return b, nil
}

// Copy makes a second bench in an empty folder, without another run on the original.
func (b *Bench) Copy(ctx context.Context, dir string) (*Bench, error) {
	c := *b
	c.dir = dir
	if err := newScratch(b.scratch(), c.scratch()); err != nil {
		return nil, err
	}
	err := c.start(ctx)
	c.builds.pipelines, c.builds.originals = maps.Clone(b.builds.pipelines), maps.Clone(b.builds.originals)
	return &c, err
}

// Close ends the bench's compiler. The folder stays.
func (b *Bench) Close() error { return b.compiler.close() }

func (b *Bench) scratch() string { return filepath.Join(b.dir, project) }

// artifacts is where the tests read the compiler's output.
func (b *Bench) artifacts() string { return filepath.Join(b.scratch(), "artifacts", "zsettle.json") }

func (b *Bench) start(ctx context.Context) (err error) {
	b.compiler, err = startCompiler(ctx, b.scratch())
	b.builds = newBuilds(b.subject, b.compiler)
	return err
}

// checkOriginal puts the original into the scratch copy, with the contracts of the mutants from the
// fast pipeline, and runs the tests on it. What fails there would kill no mutant.
func (b *Bench) checkOriginal(ctx context.Context, mutants []mutate.Mutant) error {
	concerned := map[string]bool{}
	for _, m := range mutants {
		for _, owner := range b.subject.owners(m.File) {
			concerned[owner] = true
		}
	}
	for _, owner := range slices.Sorted(maps.Keys(concerned)) {
		contracts, err := b.builds.original(owner)
		if err != nil {
			return err
		}
		maps.Copy(b.original, contracts)
	}
	if err := b.install(nil); err != nil {
		return err
	}
	return b.measure(ctx)
}

// measure runs all tests on the original, and limits each stage by the time that it takes.
func (b *Bench) measure(ctx context.Context) error {
	for i, s := range b.stages {
		began := time.Now()
		failed, err := s.run(ctx, b.scratch())
		if err != nil {
			return err
		}
		if failed != "" {
			return fmt.Errorf("trial: %s fails on the contracts as they are, in the code of the fast pipeline", failed)
		}
		b.stages[i].limit = max(leastPatience, slowness*time.Since(began))
	}
	return nil
}

// readOriginal reads the committed output.
func (b *Bench) readOriginal() error {
	raw, err := os.ReadFile(b.artifacts())
	if err != nil {
		return fmt.Errorf("trial: %w", err)
	}
	var output struct{ Contracts map[string]json.RawMessage }
	if err := json.Unmarshal(raw, &output); err != nil {
		return fmt.Errorf("trial: %s: %w", b.artifacts(), err)
	}
	b.original = output.Contracts
	return nil
}

// install writes contracts to where the tests read them, and completes them with the original's.
func (b *Bench) install(contracts map[string]json.RawMessage) error {
	all := maps.Clone(b.original)
	maps.Copy(all, contracts)
	content, err := json.Marshal(map[string]any{"contracts": all})
	if err != nil {
		return fmt.Errorf("trial: install: %w", err)
	}
	return os.WriteFile(b.artifacts(), content, 0o600)
}

// killer runs the tests on what is installed, first the likely ones, and returns the name of one
// that fails, or "".
func (b *Bench) killer(ctx context.Context, contracts, likely []string) (string, error) {
	all := b.stages
	if len(likely) > 0 {
		first := stage{concerns: isTestedBySolidity, run: forge(fewRuns, likely...), limit: leastPatience}
		all = append([]stage{first}, all...)
	}
	for _, s := range all {
		if !s.concerns(contracts) {
			continue
		}
		name, err := s.within(ctx, b.scratch())
		if name != "" || err != nil {
			return name, err
		}
	}
	return "", nil
}

// Try compiles a mutant and runs the tests on it. likely are Solidity tests that are run before
// all: which ones changes no verdict, but finds most of them in less time.
func (b *Bench) Try(ctx context.Context, m mutate.Mutant, likely ...string) (Result, error) {
	r := Result{ID: m.ID, Sources: b.subject.Hash(m.File)}
	contracts, reason, err := b.builds.mutant(m, false)
	if err != nil || reason != "" {
		return r.invalid(reason), err
	}
	if err := b.install(contracts); err != nil {
		return r, err
	}
	if r.KilledBy, err = b.killer(ctx, b.subject.contracts(m.File), likely); err != nil {
		return r, err
	}
	if r.KilledBy != "" {
		r.Verdict = Killed
		return r, nil
	}
	return b.survivor(m, r)
}

// survivor is the result for a mutant that passes all tests: it is none if the code that would be
// deployed is the same.
func (b *Bench) survivor(m mutate.Mutant, r Result) (Result, error) {
	if !b.quick {
		_, reason, err := b.builds.mutant(m, true)
		if err != nil || reason != "" {
			return r.invalid(reason), err
		}
	}
	r.Verdict, r.Change = Survived, b.subject.Diff(m)
	return r, nil
}

func (r Result) invalid(reason string) Result {
	r.Verdict, r.Reason = Invalid, reason
	return r
}
