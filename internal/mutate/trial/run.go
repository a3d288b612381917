package trial

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/zsettle/zsettle/internal/mutate"
)

// Runner tries many mutants.
type Runner struct {
	Subject *Subject
	// Results are completed, and saved to Path from time to time and at the end.
	Results Results
	Path    string
	// Workers is how many mutants are tried at once.
	Workers int
	// Step is called after each mutant with its result, the number of those that are done, and of
	// all.
	Step func(r Result, done, total int)

	mutex sync.Mutex
	done  int
	saved time.Time
}

// saveEvery is how often results are saved.
const saveEvery = 10 * time.Second

// Run tries mutants. When it is cancelled, what was found until then is saved.
func (r *Runner) Run(ctx context.Context, mutants []mutate.Mutant) (err error) {
	if len(mutants) == 0 {
		return nil
	}
	dir, err := os.MkdirTemp("", "mutants")
	if err != nil {
		return fmt.Errorf("trial: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	benches, err := r.benches(ctx, dir, mutants)
	if err == nil {
		err = r.work(ctx, benches, mutants)
	}
	for _, b := range benches {
		err = errors.Join(err, b.Close())
	}
	return errors.Join(err, r.Results.Save(r.Path))
}

// benches makes a bench for each worker. With an error it returns those that were made.
func (r *Runner) benches(ctx context.Context, dir string, mutants []mutate.Mutant) ([]*Bench, error) {
	first, err := r.Subject.NewBench(ctx, filepath.Join(dir, "1"), mutants, false)
	if err != nil {
		return nil, err
	}
	benches := []*Bench{first}
	for i := 2; i <= min(r.Workers, len(mutants)); i++ {
		b, err := first.Copy(ctx, filepath.Join(dir, fmt.Sprint(i)))
		if err != nil {
			return benches, err
		}
		benches = append(benches, b)
	}
	return benches, nil
}

// work tries the mutants on all benches at once. The first error ends it.
func (r *Runner) work(ctx context.Context, benches []*Bench, mutants []mutate.Mutant) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	queue := make(chan mutate.Mutant)
	var workers sync.WaitGroup
	for _, b := range benches {
		workers.Go(func() {
			for m := range queue {
				if err := r.one(ctx, b, m, len(mutants)); err != nil {
					cancel(err)
					return
				}
			}
		})
	}
	for _, m := range mutants {
		select {
		case queue <- m:
		case <-ctx.Done():
		}
	}
	close(queue)
	workers.Wait()
	return context.Cause(ctx)
}

// one tries one mutant and keeps the result.
func (r *Runner) one(ctx context.Context, b *Bench, m mutate.Mutant, total int) error {
	r.mutex.Lock()
	likely := likelyKillers(r.Results, m)
	r.mutex.Unlock()
	result, err := b.Try(ctx, m, likely...)
	if err != nil {
		return fmt.Errorf("%s: %w", m.ID, err)
	}
	r.mutex.Lock()
	defer r.mutex.Unlock()
	r.Results.Add(result)
	r.done++
	if r.Step != nil {
		r.Step(result, r.done, total)
	}
	if time.Since(r.saved) < saveEvery {
		return nil
	}
	r.saved = time.Now()
	return r.Results.Save(r.Path)
}
