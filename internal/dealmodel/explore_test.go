package dealmodel

import (
	"flag"
	"fmt"
	"strings"
	"testing"
)

var long = flag.Bool("long", false, "explore deeper and walk longer: minutes instead of seconds")

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

// explore tries every action in every state, up to a number of actions in a row. It returns the
// number of different states, and the first violation.
func (w *world) explore(depth int) (int, *violation) {
	root := &node{state: w.first()}
	seen := map[string]bool{w.key(root.state): true}
	level := []*node{root}
	for range depth {
		var next []*node
		for _, n := range level {
			reached, v := w.expand(n, seen)
			if v != nil {
				return len(seen), v
			}
			next = append(next, reached...)
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

// No state that can be reached breaks a property.
func TestExploration(t *testing.T) {
	depth := 4
	if *long {
		depth = 6
	}
	total := 0
	for _, w := range append(soundWorlds(0), malformedWorlds(0)...) {
		states, v := w.explore(depth)
		if v != nil {
			t.Errorf("%s: %s", w.name, v)
		}
		t.Logf("%s: %d states to depth %d, %d actions each", w.name, states, depth, len(w.actions))
		total += states
	}
	t.Logf("%d states in all", total)
}
