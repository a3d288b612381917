package explore

import (
	"math/rand/v2"
	"slices"
)

// honest is what a schedule without faults comes to: the places where faults can be.
type honest struct {
	scenario *scenario
	turns    int
	sends    [2]int
	writes   [2]int
}

// each returns faults of some kinds at each place up to the last.
func each(kinds []string, who, last int) (faults []fault) {
	for _, kind := range kinds {
		for at := 1; at <= last; at++ {
			faults = append(faults, fault{kind, who, at})
		}
	}
	return faults
}

// all returns every fault that can happen in an honest run.
func (h honest) all() (faults []fault) {
	for who := range 2 {
		faults = append(faults, each(atSend, who, h.sends[who])...)
		faults = append(faults, each(atWrite, who, h.writes[who])...)
		for at := turnBuyer + who + 1; at <= h.turns; at += turns { // before others' turns it is the same
			for _, kind := range ofParty {
				faults = append(faults, fault{kind, who, at})
			}
		}
	}
	return append(faults, each(ofAll, buyer, h.turns)...)
}

// single returns every schedule with one fault. Only in a payment the adversary acts before every
// turn. In the other scenarios he acts in each round once, before the turns of the buyer and of the
// seller by turns.
func (h honest) single() (all []schedule) {
	for _, f := range h.all() {
		everywhere := h.scenario == payment || !slices.Contains(ofAll, f.kind)
		if round := f.at % (2 * turns); everywhere || round == turnBuyer+1 || round == turns+turnSeller+1 {
			all = append(all, h.with(f))
		}
	}
	return all
}

// with returns the schedule with some faults.
func (h honest) with(faults ...fault) schedule { return schedule{scenario: h.scenario, faults: faults} }

// pairs returns every pair of a lost transaction and a reorganisation of two blocks before a round
// of turns, for both forms in which a deal settles.
func (h honest) pairs() (pairs []schedule) {
	if h.scenario != payment && h.scenario != swap {
		return nil
	}
	for who := range 2 {
		for _, lost := range each([]string{lose}, who, h.sends[who]) {
			for at := 1; at <= h.turns; at += turns {
				pairs = append(pairs, h.with(lost, fault{undoneDeep, buyer, at}))
			}
		}
	}
	return pairs
}

// random returns schedules with up to seven faults and turns in any order.
func (h honest) random(n int, seed uint64) (some []schedule) {
	r, all := rand.New(rand.NewPCG(seed, 0)), h.all()
	for range n {
		s := h.with()
		for range 2 + r.IntN(6) {
			s.faults = append(s.faults, all[r.IntN(len(all))])
		}
		for range faulty {
			s.order = append(s.order, r.IntN(turns))
		}
		some = append(some, s)
	}
	return some
}

// together is how many faults a schedule of a sample has.
const together = 8

// sample returns a few schedules that have each kind of fault once, in the middle of the trade.
// Those after which the deals may end otherwise are together in the last.
func (h honest) sample() (some []schedule) {
	byKind := map[string][]fault{}
	for _, f := range h.all() {
		byKind[f.kind] = append(byKind[f.kind], f)
	}
	for kinds := range slices.Chunk(slices.Concat(atSend, atWrite, ofParty, ofAll), together) {
		s := h.with()
		for i, kind := range kinds {
			places := byKind[kind]
			s.faults = append(s.faults, places[(i+1)*len(places)/(together+1)])
		}
		some = append(some, s)
	}
	return some
}
