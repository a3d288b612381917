package dealmodel

import (
	"flag"
	"fmt"
	"strings"
	"testing"
)

var long = flag.Bool("long", false, "explore to the last state and walk longer: minutes instead of seconds")

// violation is a property that does not hold, and how to get there.
type violation struct {
	err   error
	trace []string
}

func (v *violation) String() string {
	return fmt.Sprintf("%v, after: %s", v.err, strings.Join(v.trace, "; "))
}

// node is a state that was reached, and how.
type node struct {
	*state
	from   *node
	action string
}

func (n *node) trace(last string) []string {
	trace := []string{last}
	for ; n.from != nil; n = n.from {
		trace = append([]string{n.action}, trace...)
	}
	return trace
}

// toTheEnd is the depth at which there are no new states.
const toTheEnd = 1000

// explore tries every action in every state, up to a number of actions in a row. It returns the
// number of different states, and the first violation.
func (w *world) explore(depth int) (int, *violation) {
	root := &node{state: w.first()}
	seen := map[string]bool{w.key(root.state): true}
	level := []*node{root}
	for ; depth > 0 && len(level) > 0; depth-- {
		var next []*node
		for _, n := range level {
			reached, v := w.expand(n, seen)
			if v != nil {
				return len(seen), v
			}
			next = append(next, reached...)
			n.state = nil // only the trace is needed from here on
		}
		level = next
	}
	return len(seen), nil
}

// expand tries every action in a state, and returns the new states.
func (w *world) expand(n *node, seen map[string]bool) ([]*node, *violation) {
	var reached []*node
	scratch := n.clone()
	for _, a := range w.actions {
		events, err := a.do(scratch.Model)
		if err != nil {
			continue // then nothing has changed
		}
		w.count(scratch, events)
		err = w.checkStep(n.state, scratch, events)
		if a.never {
			err = fmt.Errorf("joint: a leg that can only arrive is held")
		}
		if err != nil {
			return nil, &violation{err, n.trace(a.name)}
		}
		if key := w.key(scratch); !seen[key] {
			seen[key] = true
			if err := w.checkState(scratch); err != nil {
				return nil, &violation{err, n.trace(a.name)}
			}
			reached = append(reached, &node{scratch, n, a.name})
		}
		scratch = n.clone()
	}
	return reached, nil
}

// No state that can be reached breaks a property. What is well formed is explored deeper than what
// the contract refuses.
func TestExploration(t *testing.T) {
	sound, malformed, least := 5, 3, 15_000
	if *long {
		sound, malformed, least = toTheEnd, toTheEnd, 1_000_000
	}
	states := exploreAll(t, soundWorlds(0), sound) + exploreAll(t, malformedWorlds(0), malformed)
	t.Logf("%d states in all", states)
	if states < least {
		t.Errorf("%d states were reached, want at least %d", states, least)
	}
}

func exploreAll(t *testing.T, worlds []*world, depth int) int {
	t.Helper()
	total := 0
	for _, w := range worlds {
		states, v := w.explore(depth)
		if v != nil {
			t.Errorf("%s: %s", w.name, v)
		}
		t.Logf("%s: %d states to depth %d, %d actions in each", w.name, states, depth, len(w.actions))
		total += states
	}
	return total
}
