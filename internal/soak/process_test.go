package soak

import (
	"bufio"
	"encoding/json"
	"math/rand/v2"
	"os"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/zsettle/zsettle/internal/testworld"
)

// process is a process that is started again and again over one folder, until it has done its job.
type process struct {
	*world
	name string
	job  job
	// write is the number of the last write that a failpoint is at.
	write int64
	// kills is how often it is still killed at a random moment, within so long.
	kills  int
	within time.Duration
	random *rand.Rand

	mu sync.Mutex
	// failpoints are the failpoints of its next starts, one each.
	failpoints []failpoint
	failing    bool              // whether it is to die, or its disk to be full, at one
	killed     int               // how often it died by a signal
	struck     int               // how often of these at a failpoint
	phases     map[string]string // of the trades, with the messages of each side, as it said last
	errors     map[string]int    // that it survived, with their number
	cmd        *exec.Cmd
	report     *report
	last       []string // the last lines
	kept       int      // how many those are
}

// run lets the process do its job. It returns when it has reported, or when the test ends.
func (p *process) run() {
	for !p.done() && p.Context().Err() == nil {
		cmd := p.once()
		status, ok := cmd.ProcessState.Sys().(syscall.WaitStatus)
		switch {
		case p.done():
		case ok && status.Signaled():
			p.count(func() {
				if p.killed++; p.failing {
					p.struck++
				}
			})
		default:
			p.gaveUp(cmd.ProcessState)
		}
	}
}

// once starts the process and reads what it prints until it ends, if need be by a kill.
func (p *process) once() *exec.Cmd {
	j := p.job
	p.count(func() {
		if p.failing = len(p.failpoints) > 0; p.failing {
			j.Failpoint, p.failpoints = &p.failpoints[0], p.failpoints[1:]
		}
	})
	text, err := json.Marshal(j)
	testworld.Must(p, err)
	cmd := exec.CommandContext(p.Context(), os.Args[0])
	cmd.Env = append(os.Environ(), jobVariable+"="+string(text))
	out, err := cmd.StdoutPipe()
	testworld.Must(p, err)
	cmd.Stderr = cmd.Stdout
	testworld.Must(p, cmd.Start())
	p.count(func() { p.cmd = cmd })
	if j.Failpoint == nil && p.killsAgain() {
		after := time.Duration(p.random.Int64N(int64(p.within)))
		defer time.AfterFunc(after, func() { _ = cmd.Process.Kill() }).Stop()
	}
	p.read(bufio.NewScanner(out))
	_ = cmd.Wait() // its state says more
	return cmd
}

// killsAgain reports whether the process is to be killed at a random moment, and counts that.
func (p *process) killsAgain() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.kills == 0 {
		return false
	}
	p.kills--
	return true
}

// read reads what the process prints.
func (p *process) read(lines *bufio.Scanner) {
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		word, rest, _ := strings.Cut(lines.Text(), " ")
		p.count(func() { p.take(word, rest) })
	}
}

// take takes a line of the process.
func (p *process) take(word, rest string) {
	p.last = append(p.last[max(0, len(p.last)-p.kept):], word+" "+rest)
	switch word {
	case "at":
		i := strings.LastIndexByte(rest, '"')
		p.phases[strings.Trim(rest[:i], `"`)] = strings.TrimSpace(rest[i+1:])
	case "survived":
		p.errors[rest]++
	case "report":
		var r report
		if json.Unmarshal([]byte(rest), &r) == nil {
			p.report = &r
		}
	}
}

func (p *process) count(change func()) {
	p.mu.Lock()
	defer p.mu.Unlock()
	change()
}

// gaveUp notes that the process ended by itself without a report. It may do so only if its disk was
// full when it started.
func (p *process) gaveUp(state *os.ProcessState) {
	p.count(func() {
		said := strings.Join(p.last, "\n")
		if why := said[max(0, strings.LastIndex(said, "error: ")):]; !strings.Contains(why, "disk is full") {
			p.Errorf("the %s gave up: %v\n%s", p.name, state, said)
		}
	})
	time.Sleep(100 * time.Millisecond)
}

// patience is for how many random moments a process is left alone that is to die at a failpoint. If
// it has nothing to write it does not come there.
const patience = 20

// killSometimes kills the process at random moments, each time after it was started again, until it
// was killed so often. While it has a failpoint it is to die there.
func (p *process) killSometimes(n int) {
	last, left := (*exec.Cmd)(nil), patience
	for more := true; more && !p.done(); {
		time.Sleep(time.Duration(p.random.Int64N(int64(p.within))))
		p.count(func() {
			switch more = p.killed < n; {
			case !more || p.cmd == last:
			case p.failing && left > 0:
				left--
			default:
				last, left, p.failing = p.cmd, patience, false
				_ = p.cmd.Process.Kill()
			}
		})
	}
}

// phase returns the phase of a trade, and its messages, as the process said last.
func (p *process) phase(ref string) string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.phases[ref]
}

// done reports whether the process is not to be started again.
func (p *process) done() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.report != nil
}

// stop kills the process for good.
func (p *process) stop() {
	p.count(func() {
		if p.report = new(report); p.cmd != nil {
			_ = p.cmd.Process.Kill()
		}
	})
}
