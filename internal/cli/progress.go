package cli

import (
	"fmt"
	"io"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
)

// patience is how long work may take before lines about it are written where no bar can be drawn.
const patience = 2 * time.Second

// Progress shows how far long work has come. On a terminal it draws a bar. Elsewhere it writes a
// line for each step, once the work has taken two seconds.
type Progress struct {
	w     io.Writer
	draws bool
	began time.Time
	bar   *progressbar.ProgressBar
}

// NewProgress begins work. It writes to f, which is stderr in commands, because stdout is for
// results.
func NewProgress(f *os.File) *Progress {
	return &Progress{w: f, draws: screenOf(f).draws, began: time.Now()}
}

// Step reports that a step begins, and how many of all steps are done. It has the signature of a
// prover.Progress.
func (p *Progress) Step(name string, done, total int) {
	switch {
	case p.draws:
		p.draw(name, done, total)
	case done < total && time.Since(p.began) > patience:
		_, _ = fmt.Fprintf(p.w, "%s (%d of %d)\n", name, done+1, total) // the work goes on if nobody can read about it
	}
}

func (p *Progress) draw(name string, done, total int) {
	if p.bar == nil {
		p.bar = progressbar.NewOptions(total,
			progressbar.OptionSetWriter(p.w),
			progressbar.OptionClearOnFinish(),
			progressbar.OptionSetWidth(30),
			progressbar.OptionSetPredictTime(false))
	}
	p.bar.Describe(fmt.Sprintf("%-20s", name))
	_ = p.bar.Set(done) // the work goes on if the bar cannot be drawn
}

// End removes the bar.
func (p *Progress) End() {
	if p.bar != nil {
		_ = p.bar.Clear() // a bar that cannot be removed does no harm
	}
}
