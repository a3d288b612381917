package explore

import (
	"flag"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/zsettle/zsettle/internal/testworld"
)

var (
	long = flag.Bool("long", false,
		"explore every schedule with one fault, some with two and many at random, and write the figures: many minutes")
	part   = flag.String("part", "", "explore only the schedules with one fault of this `KIND`, or those that are random")
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
	if e.schedules%100 == 0 {
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

// report prints what was explored.
func (e *exploration) report() {
	e.Logf("%d states, %d schedules, %d violations", len(e.states), e.schedules, e.violations)
	for _, kind := range slices.Sorted(maps.Keys(e.struck)) {
		e.Logf("%6d times: %s", e.struck[kind], kind)
	}
}

// A trade through an adversary is atomic, conserves money, and settles when all are honest; else
// both parties are whole after the deadline. The long form has every schedule with one fault. The
// short form has every kind of fault once.
func TestExploration(t *testing.T) {
	e := newExploration(newWorld(t), "")
	h := e.honest()
	t.Logf("without faults: %+v", h)
	switch {
	case *long:
		e.exploreAll(h)
	case *part == "random":
		e.exploreRandom(h)
	case *part != "":
		e.exploreKind(h, *part)
	default:
		e.exploreSample(h)
	}
	e.report()
}

// exploreAll explores every schedule with one fault, some with two, and random ones, and writes the
// figures down.
func (e *exploration) exploreAll(h honest) {
	for _, f := range h.all() {
		e.check(schedule{faults: []fault{f}})
	}
	e.explorePairs(h)
	e.exploreRandom(h)
	testworld.WriteFigures(e, "../../bench/robustness.json", map[string]any{"protocol": map[string]any{
		"states": len(e.states), "schedules": e.schedules, "violations": e.violations,
		"command": "make explore-protocol",
	}})
}

// exploreKind explores every schedule with one fault of a kind.
func (e *exploration) exploreKind(h honest, kind string) {
	for _, f := range h.all() {
		if f.kind == kind {
			e.check(schedule{faults: []fault{f}})
		}
	}
}

// exploreSample explores a few schedules that have each kind of fault once, in the middle of the
// trade. Those after which the deal need not settle are the last, and have no others beside them.
func (e *exploration) exploreSample(h honest) {
	byKind := map[string][]fault{}
	for _, f := range h.all() {
		byKind[f.kind] = append(byKind[f.kind], f)
	}
	kinds := slices.Concat(atSend, atWrite, ofParty, ofAll)
	for together := range slices.Chunk(kinds, 3) {
		var s schedule
		for i, kind := range together {
			places := byKind[kind]
			s.faults = append(s.faults, places[(i+1)*len(places)/4])
		}
		e.check(s)
	}
}

// explorePairs explores the schedules with two faults.
func (e *exploration) explorePairs(h honest) {
	for _, p := range h.pairs() {
		e.check(schedule{faults: p})
	}
}

// exploreRandom explores random schedules with up to seven faults.
func (e *exploration) exploreRandom(h honest) {
	r := rand.New(rand.NewPCG(*seed, 0))
	for range *random {
		e.check(h.random(r))
	}
}
