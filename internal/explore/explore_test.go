package explore

import (
	"flag"
	"maps"
	"slices"
	"sync"
	"testing"

	"github.com/zsettle/zsettle/internal/testworld"
)

var (
	long = flag.Bool("long", false,
		"explore schedules with one fault at every place, some with two and many at random, and write the figures")
	part   = flag.String("part", "", "with -long, explore only the schedules that have a fault of this `KIND`")
	want   = flag.String("want", "", "with -long, explore only the scenario of this `NAME`")
	seed   = flag.Uint64("seed", 1, "the `NUMBER` that random schedules are made from")
	random = flag.Int("random", 20, "how many random schedules the long form has of each scenario")
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

// run lets one schedule run, which must violate nothing unless a bug is planted.
func (e *exploration) run(s schedule) *run {
	e.Helper()
	r := e.explore(s, e.bug, e.states)
	e.schedules++
	e.violations += len(r.violations)
	for _, v := range r.violations {
		if e.bug == "" {
			e.Errorf("%s: %s", s, v)
		}
	}
	return r
}

// honestRuns has the honest run of each scenario, which is the same in every world.
var honestRuns = map[*scenario]honest{}

// honest lets a scenario without faults run, unless that has been done.
func (e *exploration) honest(s *scenario) honest {
	e.Helper()
	if known, ok := honestRuns[s]; ok {
		return known
	}
	r := e.run(schedule{scenario: s})
	h := honest{scenario: s, turns: r.turn}
	for i, a := range r.actors {
		h.sends[i], h.writes[i] = a.gate.sends, a.life.writes
	}
	honestRuns[s] = h
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
	var schedules []schedule
	for _, s := range scenarios {
		schedules = append(schedules, e.honest(s).sample()...)
	}
	for _, s := range schedules {
		e.run(s)
	}
	before := len(e.states)
	if e.run(schedules[0]); len(e.states) != before {
		t.Error("the first schedule comes to other states when it runs again")
	}
	e.report()
}

// The long form has schedules with one fault at every place of each scenario, pairs of a lost
// transaction and a reorganisation, and random schedules; see [honest.single] and [honest.pairs].
func TestLongExploration(t *testing.T) {
	if !*long {
		t.Skip("with -long only")
	}
	all := newExploration(newWorld(t), "")
	var schedules []schedule
	for _, s := range scenarios {
		if *want != "" && s.name != *want {
			continue
		}
		h := all.honest(s)
		t.Logf("%s, without faults: %d turns; transactions %v, writes %v", s.name, h.turns, h.sends, h.writes)
		schedules = slices.Concat(schedules, h.single(), h.pairs(), h.random(*random, *seed))
	}
	if *part != "" {
		schedules = slices.DeleteFunc(schedules, func(s schedule) bool { return !s.has(*part) })
	}
	t.Logf("%d schedules", len(schedules))
	all.exploreAtOnce(t, schedules)
	all.report()
	if *part == "" && *want == "" {
		testworld.WriteFigures(t, "../../bench/robustness.json", map[string]any{"protocol": map[string]any{
			"states": len(all.states), "schedules": all.schedules, "violations": all.violations,
			"command": "make explore-protocol",
		}})
	}
}

// perWorld is how many schedules run in one world: many for what a world costs, and few enough that
// all cores have work to the end.
const perWorld = 30

// exploreAtOnce lets schedules run on all cores.
func (e *exploration) exploreAtOnce(t *testing.T, schedules []schedule) {
	var mu sync.Mutex
	t.Run("worlds", func(t *testing.T) {
		for some := range slices.Chunk(schedules, perWorld) {
			t.Run("", func(t *testing.T) {
				t.Parallel()
				own := newExploration(newWorld(t), "")
				for _, s := range some {
					own.run(s)
				}
				mu.Lock()
				defer mu.Unlock()
				e.add(own)
				e.Logf("%d schedules, %d states", e.schedules, len(e.states))
			})
		}
	})
}
