package trial

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"github.com/zsettle/zsettle/internal/mutate"
)

// Bench is a scratch copy of the Solidity project, on which one mutant after another is tried. It
// is used by one goroutine.
type Bench struct {
	subject  *Subject
	dir      string
	compiler *compiler
	builds   builds
	stages   []stage
}

// NewBench makes a scratch copy in an empty folder, and runs the tests on the original there. If
// they fail with the code of every pipeline, that is an error.
func (s *Subject) NewBench(ctx context.Context, dir string) (*Bench, error) {
	b := &Bench{subject: s, dir: dir}
	if err := newScratch(filepath.Join(s.root, project), b.scratch()); err != nil {
		return nil, err
	}
	binary := filepath.Join(dir, "zcontract.test")
	if err := buildGoTests(ctx, s.root, binary); err != nil {
		return nil, err
	}
	b.stages = stages(binary)
	if err := b.start(ctx); err != nil {
		return nil, err
	}
	return b, b.checkOriginal(ctx)
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

func (b *Bench) start(ctx context.Context) (err error) {
	b.compiler, err = startCompiler(ctx, b.scratch())
	b.builds = newBuilds(b.subject, b.compiler)
	return err
}

// checkOriginal runs the tests on the original: what fails there kills no mutant.
func (b *Bench) checkOriginal(ctx context.Context) error {
	contracts, err := b.builds.original()
	if err != nil {
		return err
	}
	if err := b.install(contracts); err != nil {
		return err
	}
	failed, err := b.killer(ctx, slices.Sorted(maps.Keys(contracts)))
	if err == nil && failed != "" {
		err = fmt.Errorf("trial: %s fails on the contracts as they are, in the code of the fast compiler", failed)
	}
	return err
}

// install writes contracts to where the tests read them, and completes them with the original's.
func (b *Bench) install(contracts map[string]json.RawMessage) error {
	all, err := b.builds.original()
	if err != nil {
		return err
	}
	all = maps.Clone(all)
	maps.Copy(all, contracts)
	content, err := json.Marshal(map[string]any{"contracts": all})
	if err != nil {
		return fmt.Errorf("trial: install: %w", err)
	}
	return os.WriteFile(filepath.Join(b.scratch(), "artifacts", "zsettle.json"), content, 0o600)
}

// killer runs the tests on what is installed, and returns the name of one that fails, or "".
func (b *Bench) killer(ctx context.Context, contracts []string) (string, error) {
	for _, s := range b.stages {
		if !s.concerns(contracts) {
			continue
		}
		limited, cancel := context.WithTimeout(ctx, patience)
		name, err := s.run(limited, b.scratch())
		cancel()
		if name != "" || err != nil {
			return name, err
		}
	}
	return "", nil
}

// Try compiles a mutant and runs the tests on it.
func (b *Bench) Try(ctx context.Context, m mutate.Mutant) (Result, error) {
	r := Result{ID: m.ID, Sources: b.subject.Hash(m.File)}
	contracts, reason, err := b.builds.mutant(m, false)
	if err != nil || reason != "" {
		return r.invalid(reason), err
	}
	if err := b.install(contracts); err != nil {
		return r, err
	}
	if r.KilledBy, err = b.killer(ctx, b.subject.contracts(m.File)); err != nil {
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
	_, reason, err := b.builds.mutant(m, true)
	if err != nil || reason != "" {
		return r.invalid(reason), err
	}
	r.Verdict, r.Change = Survived, b.subject.Diff(m)
	return r, nil
}

func (r Result) invalid(reason string) Result {
	r.Verdict, r.Reason = Invalid, reason
	return r
}
