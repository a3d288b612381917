package explore

import (
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"
)

var (
	long = flag.Bool("long", false, "explore every schedule with one fault, and many more at random")
	part = flag.String("part", "", "explore only schedules with a fault of this `KIND`")
	seed = flag.Uint64("seed", 1, "the `NUMBER` that random schedules are made from")
	many = flag.Int("random", 150, "how many random schedules are explored in the long form")
)

// exploration is what was found in a world.
type exploration struct {
	*world
	bug        string
	states     map[[32]byte]struct{}
	schedules  int
	violations int
}

func newExploration(t testing.TB, bug string) *exploration {
	return &exploration{world: newWorld(t), bug: bug, states: map[[32]byte]struct{}{}}
}

// run lets one schedule run, and reports what it violates.
func (e *exploration) run(s schedule) *run {
	e.Helper()
	r := e.explore(s, e.bug, e.states)
	e.schedules++
	if len(r.violations) > 0 {
		e.violations++
	}
	return r
}

// honest is what a schedule without faults comes to: the places where faults can be.
type honest struct {
	turns  int
	sends  [2]int
	writes [2]int
}

func (e *exploration) honest() honest {
	r := e.run(schedule{})
	e.complain(r)
	h := honest{turns: r.turn}
	for i, a := range r.actors {
		h.sends[i], h.writes[i] = a.gate.sends, a.life.writes
	}
	return h
}

// complain reports the violations of a run.
func (e *exploration) complain(r *run) {
	for _, v := range r.violations {
		e.Errorf("%s: %s", r.schedule, v)
	}
}

// all returns every fault that can happen in an honest run.
func (h honest) all() (faults []fault) {
	each := func(kinds []string, who, last int) {
		for _, kind := range kinds {
			for at := 1; at <= last; at++ {
				faults = append(faults, fault{kind, who, at})
			}
		}
	}
	for who := range 2 {
		each(atSend, who, h.sends[who])
		each(atWrite, who, h.writes[who])
		for at := turnBuyer + who + 1; at <= h.turns; at += turns { // what is before other turns is the same
			for _, kind := range ofParty {
				faults = append(faults, fault{kind, who, at})
			}
		}
	}
	each(ofAll, buyer, h.turns)
	return faults
}

// random returns a schedule with many faults and turns in any order.
func (h honest) random(r *rand.Rand) (s schedule) {
	all := h.all()
	for range 2 + r.IntN(6) {
		s.faults = append(s.faults, all[r.IntN(len(all))])
	}
	for range faulty {
		s.order = append(s.order, r.IntN(turns))
	}
	return s
}

func (e *exploration) report() {
	e.Logf("%d states in %d schedules, %d violations", len(e.states), e.schedules, e.violations)
	for _, kind := range slices.Sorted(maps.Keys(e.struck)) {
		e.Logf("%6d × %s", e.struck[kind], kind)
	}
}

func TestExploration(t *testing.T) {
	e := newExploration(t, "")
	h := e.honest()
	faults := h.all()
	fmt.Println(h, len(faults))
	for i, f := range faults {
		if *part == "" && !*long && i%40 != 7 || *part != "" && *part != f.kind {
			continue
		}
		e.complain(e.run(schedule{faults: []fault{f}}))
	}
	e.report()
}
