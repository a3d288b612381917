package soak

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// The clocks of the parties are wrong by an hour, one fast and one slow, in trades that have half
// an hour to settle. No refund comes early, and none is missing.
func TestClocksThatAreWrong(t *testing.T) {
	worlds := 1 // the buyer's clock is fast: it would like its money back at once
	if *long {
		worlds = 2
	}
	for fast := range worlds {
		w := newWorld(t, 1)
		w.parties[fast].job.Skew, w.parties[1-fast].job.Skew = time.Hour, -time.Hour
		w.carryOut(w.newTrades(2, 1, 30*time.Minute), nil)
		t.Logf("%+v", w.judge())
	}
}

// The disks of both parties are full for a while, from one write after the other on.
func TestDisksThatAreFull(t *testing.T) {
	w, waves, full := newWorld(t, 1), 2, 0
	if *long {
		waves = 12
	}
	for i := range waves {
		for k, p := range w.parties {
			p.failpoints = []failpoint{{Cache: i%2 != k, At: int64(2 + 3*i), Full: true}}
		}
		w.carryOut(w.newTrades(1, 0, 24*time.Hour), w.newPayments(1))
	}
	for _, p := range w.parties {
		for text, n := range p.errors {
			if strings.Contains(text, "disk is full") {
				full += n
			}
		}
	}
	if t.Logf("%d errors, %+v", full, w.judge()); full < waves {
		t.Errorf("in %d waves the disks were full %d times", waves, full)
	}
}

// One account sends a hundred messages and some payments at the same time, and its process is
// killed meanwhile. Each is on the chain once.
func TestManySendsAtOnce(t *testing.T) {
	w := newWorld(t, 1)
	b := w.parties[buyer]
	b.job.Posts, b.kills, b.within = 100, 2, 500*time.Millisecond
	for i := range b.job.Posts {
		w.posts = append(w.posts, fmt.Sprint("post ", i))
	}
	w.carryOut(nil, w.newPayments(3))
	t.Logf("%d kills, %+v", w.kills(), w.judge())
}
