package explore

import "math/rand/v2"

// honest is what a schedule without faults comes to: the places where faults can be.
type honest struct {
	turns  int
	sends  [2]int
	writes [2]int
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

// pairs returns every pair of a lost transaction and a reorganisation of two blocks.
func (h honest) pairs() (pairs [][]fault) {
	for who := range 2 {
		for _, lost := range each([]string{lose}, who, h.sends[who]) {
			for _, fork := range each([]string{undoneDeep}, buyer, h.turns) {
				pairs = append(pairs, []fault{lost, fork})
			}
		}
	}
	return pairs
}

// random returns a schedule with several faults and turns in any order.
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
