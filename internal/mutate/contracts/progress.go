package main

import (
	"fmt"
	"os"
	"time"

	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/internal/mutate/trial"
)

// progress shows how far a run has come.
type progress struct {
	bar         *cli.Progress
	began, last time.Time
	before      int // mutants that were done at began
	survived    int
}

func newProgress() *progress {
	return &progress{bar: cli.NewProgress(os.Stderr)}
}

// rarely is how often the progress is shown. On a terminal and elsewhere there are too many mutants
// to show each.
const rarely = 2 * time.Second

// step has the signature of [trial.Runner.Step].
func (p *progress) step(r trial.Result, done, total int) {
	if r.Verdict == trial.Survived {
		p.survived++
	}
	if time.Since(p.last) < rarely {
		return
	}
	p.last = time.Now()
	if p.began.IsZero() {
		p.began, p.before = p.last, done // what was prepared before the first is no measure
		return
	}
	left := time.Since(p.began) / time.Duration(done-p.before) * time.Duration(total-done)
	p.bar.Step(fmt.Sprintf("%d survive, %s left", p.survived, left.Round(time.Minute)), done, total)
}
