package trial

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"github.com/zsettle/zsettle/internal/mutate"
)

// pipelines are those of zcontract/tools/serve.mjs, from the fastest to the one of the committed
// output.
var pipelines = []string{"plain", "optimized", deployed}

const deployed = "deployed"

// Bench is a scratch copy of the Solidity project, on which one mutant after another is tried. It
// is used by one goroutine.
type Bench struct {
	subject  *Subject
	dir      string
	compiler *compiler
	pipeline string
	original output            // of the pipeline
	deployed map[string]output // of the deployed pipeline, by file; filled when a mutant needs it
	stages   []stage
}

// NewBench makes a scratch copy in an empty folder, and runs the tests on the original there. If
// they fail with the code of every pipeline, that is an error.
func (s *Subject) NewBench(ctx context.Context, dir string) (*Bench, error) {
	b := &Bench{subject: s, dir: dir, deployed: map[string]output{}}
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
	return b, b.choosePipeline(ctx)
}

// Copy makes a second bench in an empty folder, without another run on the original.
func (b *Bench) Copy(ctx context.Context, dir string) (*Bench, error) {
	c := *b
	c.dir, c.deployed = dir, map[string]output{}
	if err := newScratch(b.scratch(), c.scratch()); err != nil {
		return nil, err
	}
	return &c, c.start(ctx)
}

// Close ends the bench's compiler. The folder stays.
func (b *Bench) Close() error { return b.compiler.close() }

func (b *Bench) scratch() string { return filepath.Join(b.dir, project) }

func (b *Bench) start(ctx context.Context) (err error) {
	b.compiler, err = startCompiler(ctx, b.scratch())
	return err
}

// choosePipeline takes the first pipeline that compiles the original to code that passes the tests.
func (b *Bench) choosePipeline(ctx context.Context) error {
	var reasons []error
	for _, pipeline := range pipelines {
		reason, err := b.try(ctx, pipeline)
		if err != nil {
			return err
		}
		if reason == "" {
			return nil
		}
		reasons = append(reasons, fmt.Errorf("%s: %s", pipeline, reason))
	}
	return fmt.Errorf("trial: the tests fail on the contracts as they are: %w", errors.Join(reasons...))
}

// try runs the tests on the original and returns why a pipeline is of no use, or "".
func (b *Bench) try(ctx context.Context, pipeline string) (string, error) {
	a, err := b.compiler.compile(request{Pipeline: pipeline})
	if err != nil {
		return "", err
	}
	if len(a.Errors) > 0 {
		return a.Errors[0], nil
	}
	b.pipeline, b.original = pipeline, a.Output
	if err := b.install(a.Output); err != nil {
		return "", err
	}
	return b.killer(ctx, slices.Sorted(maps.Keys(a.Output.Contracts)))
}

// install writes the compiler's output to where the tests read it. It completes it with the
// contracts of the original.
func (b *Bench) install(o output) error {
	contracts := maps.Clone(b.original.Contracts)
	maps.Copy(contracts, o.Contracts)
	o.Contracts = contracts
	content, err := json.Marshal(o)
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
	o, reason, err := b.build(m, b.pipeline)
	if err != nil {
		return r, err
	}
	if reason == "" && b.sameCode(o, b.original) {
		reason = sameCode
	}
	if reason != "" {
		r.Verdict, r.Reason = Invalid, reason
		return r, nil
	}
	if err := b.install(o); err != nil {
		return r, err
	}
	r.KilledBy, err = b.killer(ctx, b.subject.contracts(m.File))
	if err != nil {
		return r, err
	}
	if r.KilledBy != "" {
		r.Verdict = Killed
		return r, nil
	}
	return b.survivor(m, r)
}

// The reasons for which a mutant is none.
const (
	notCompiled = "it does not compile"
	sameCode    = "the compiled code is the same"
)

// survivor is the result for a mutant that passes all tests: it is none if the code that would be
// deployed is the same.
func (b *Bench) survivor(m mutate.Mutant, r Result) (Result, error) {
	o, reason, err := b.build(m, deployed)
	if err != nil {
		return r, err
	}
	original, err := b.deployedOriginal(m.File)
	if err != nil {
		return r, err
	}
	if reason == "" && b.sameCode(o, original) {
		reason = sameCode
	}
	if reason != "" {
		r.Verdict, r.Reason = Invalid, reason
		return r, nil
	}
	r.Verdict, r.Change = Survived, b.subject.Diff(m)
	return r, nil
}

// build compiles a mutant. The reason is not "" if the compiler refuses it.
func (b *Bench) build(m mutate.Mutant, pipeline string) (o output, reason string, err error) {
	changed := map[string]string{m.File: string(m.Apply(b.subject.sources[m.File]))}
	a, err := b.compiler.compile(request{Files: b.owners(m.File), Changed: changed, Pipeline: pipeline})
	if err != nil {
		return output{}, "", err
	}
	if len(a.Errors) > 0 {
		return output{}, notCompiled, nil
	}
	return a.Output, "", nil
}

// deployedOriginal compiles the original as it is deployed.
func (b *Bench) deployedOriginal(file string) (output, error) {
	if o, done := b.deployed[file]; done {
		return o, nil
	}
	a, err := b.compiler.compile(request{Files: b.owners(file), Pipeline: deployed})
	if err != nil {
		return output{}, err
	}
	b.deployed[file] = a.Output
	return a.Output, nil
}

// owners returns the files of the contracts that a file is part of.
func (b *Bench) owners(file string) []string {
	var files []string
	for _, name := range b.subject.contracts(file) {
		files = append(files, b.subject.owners[name])
	}
	slices.Sort(files)
	return slices.Compact(files)
}

// sameCode reports whether all contracts of an output are as in another one.
func (b *Bench) sameCode(o, original output) bool {
	for name, contract := range o.Contracts {
		if !bytes.Equal(contract, original.Contracts[name]) {
			return false
		}
	}
	return true
}
