package explore

import (
	"flag"
	"maps"
	"runtime"
	"slices"
	"strconv"
	"sync"
	"testing"

	"github.com/zsettle/zsettle/internal/testworld"
)

var (
	long = flag.Bool("long", false,
		"explore every schedule with one fault, some with two and many at random, and write the figures: many minutes")
	part   = flag.String("part", "", "with -long, explore only the schedules that have a fault of this `KIND`")
	seed   = flag.Uint64("seed", 1, "the `NUMBER` that random schedules are made from")
	random = flag.Int("random", 60, "how many random schedules the long form has")
)

// exploration is what was found in a world.
type exploration struct {
	*world
	bug        string // that is planted
	states     map[[32]byte]struct{}
	schedules  int
	violations int
}

func newExploration(w *world, bug string) *exploration {
	clear(w.struck)
	return &exploration{world: w, bug: bug, states: map[[32]byte]struct{}{}}
}

// run lets one schedule run.
func (e *exploration) run(s schedule) *run {
	e.Helper()
	r := e.explore(s, e.bug, e.states)
	e.schedules++
	e.violations += len(r.violations)
	if e.schedules%50 == 0 {
		e.Logf("%d schedules, %d states", e.schedules, len(e.states))
	}
	return r
}

// check lets schedules run that must violate nothing.
func (e *exploration) check(s schedule) *run {
	e.Helper()
	r := e.run(s)
	for _, v := range r.violations {
		e.Errorf("%s: %s", s, v)
	}
	return r
}

// honest lets a schedule without faults run.
func (e *exploration) honest() honest {
	r := e.run(schedule{})
	h := honest{turns: r.turn}
	for i, a := range r.actors {
		h.sends[i], h.writes[i] = a.gate.sends, a.life.writes
	}
	return h
}

// add adds what was found in another world.
func (e *exploration) add(other *exploration) {
	maps.Copy(e.states, other.states)
	e.schedules += other.schedules
	e.violations += other.violations
	for kind, n := range other.struck {
		e.struck[kind] += n
	}
}

// report prints what was explored.
func (e *exploration) report() {
	e.Logf("%d states, %d schedules, %d violations", len(e.states), e.schedules, e.violations)
	for _, kind := range slices.Sorted(maps.Keys(e.struck)) {
		e.Logf("%6d times: %s", e.struck[kind], kind)
	}
}

// A trade through an adversary is atomic, conserves money, and settles when all are honest; else
// both parties are whole after the deadline. A schedule that runs again comes to the same states.
func TestExploration(t *testing.T) {
	if *long {
		t.Skip("without -long only")
	}
	e := newExploration(newWorld(t), "")
	schedules := e.honest().sample()
	for _, s := range schedules {
		e.check(s)
	}
	before := len(e.states)
	if e.check(schedules[0]); len(e.states) != before {
		t.Error("the first schedule comes to other states when it runs again")
	}
	e.report()
}

// The long form has every schedule with one fault at every place of the trade, every pair of a lost
// transaction and a reorganisation, and random schedules.
func TestLongExploration(t *testing.T) {
	if !*long {
		t.Skip("with -long only")
	}
	all := newExploration(newWorld(t), "")
	h := all.honest()
	t.Logf("without faults: %+v", h)
	schedules := slices.Concat(h.single(), h.pairs(), h.random(*random, *seed))
	if *part != "" {
		schedules = slices.DeleteFunc(schedules, func(s schedule) bool { return !s.has(*part) })
	}
	all.exploreAtOnce(t, schedules)
	all.report()
	if *part == "" {
		testworld.WriteFigures(t, "../../bench/robustness.json", map[string]any{"protocol": map[string]any{
			"states": len(all.states), "schedules": all.schedules, "violations": all.violations,
			"command": "make explore-protocol",
		}})
	}
}

// exploreAtOnce lets schedules run on all cores, each in a world of its own.
func (e *exploration) exploreAtOnce(t *testing.T, schedules []schedule) {
	var mu sync.Mutex
	t.Run("worlds", func(t *testing.T) {
		for first := range runtime.GOMAXPROCS(0) {
			t.Run(strconv.Itoa(first), func(t *testing.T) {
				t.Parallel()
				own := newExploration(newWorld(t), "")
				for i := first; i < len(schedules); i += runtime.GOMAXPROCS(0) {
					own.check(schedules[i])
				}
				mu.Lock()
				defer mu.Unlock()
				e.add(own)
			})
		}
	})
}
