package cli

import (
	"fmt"
	"io"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
)

// patience is how long work may take before a line about it is written where there is no terminal.
const patience = 2 * time.Second

// Progress tells about long work: a bar on a terminal; elsewhere a line for each step, once the work has taken two seconds.
type Progress struct {
	w        io.Writer
	terminal bool
	began    time.Time
	bar      *progressbar.ProgressBar
}

// NewProgress begins work. It writes to f, which is stderr in commands, so that stdout stays what the command prints.
func NewProgress(f *os.File) *Progress {
	info, err := f.Stat()
	return &Progress{w: f, terminal: err == nil && info.Mode()&os.ModeCharDevice != 0, began: time.Now()}
}

// Step tells that a step begins, and how many steps are done, of how many. It has the shape of a prover.Progress.
func (p *Progress) Step(name string, done, total int) {
	switch {
	case p.terminal:
		p.draw(name, done, total)
	case done < total && time.Since(p.began) > patience:
		_, _ = fmt.Fprintf(p.w, "%s (%d of %d)\n", name, done+1, total) // a line that cannot be written is no error of the work
	}
}

func (p *Progress) draw(name string, done, total int) {
	if p.bar == nil {
		p.bar = progressbar.NewOptions(total, progressbar.OptionSetWriter(p.w), progressbar.OptionClearOnFinish(),
			progressbar.OptionSetWidth(30), progressbar.OptionSetPredictTime(false))
	}
	p.bar.Describe(fmt.Sprintf("%-20s", name))
	_ = p.bar.Set(done) // a bar that cannot be drawn is no error of the work
}

// End removes the bar.
func (p *Progress) End() {
	if p.bar != nil {
		_ = p.bar.Clear()
	}
}
