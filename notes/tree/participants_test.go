package tree

import (
	"errors"
	"testing"

	"pgregory.net/rapid"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/testdata"
)

func owner(x uint64) notes.Owner { return notes.Owner{Element: field.New(x)} }

func TestParticipantsTreeVectors(t *testing.T) {
	found := 0
	for _, v := range testdata.Load[testdata.TreeVector](t, "tree.json") {
		if v.Kind != "participants" {
			continue
		}
		found++
		if v.Depth != ParticipantsDepth {
			t.Fatalf("%s: depth %d", v.Name, v.Depth)
		}
		tree := NewParticipants()
		for position, leaf := range leavesOf(t, v.Leaves) {
			if err := tree.Set(position, notes.Owner{Element: leaf}); err != nil {
				t.Fatalf("%s: %v", v.Name, err)
			}
		}
		checkPaths(t, v, tree.nodes)
		for _, p := range v.Paths {
			who := notes.Owner{Element: element(t, p.Leaf)}
			path, err := tree.Path(who)
			if who.IsZero() {
				if !errors.Is(err, ErrNotRegistered) {
					t.Errorf("%s: owner 0 has a path", v.Name)
				}
				continue
			}
			if err != nil || path.Position != p.Position || !tree.Contains(who) {
				t.Errorf("%s: owner at %d is found at %d, %v", v.Name, p.Position, path.Position, err)
			}
		}
	}
	if found == 0 {
		t.Error("no vector of a participants tree")
	}
}

func TestParticipantsAgreeWithRecomputation(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tree, leaves := NewParticipants(), map[uint32]field.Element{}
		for range rapid.IntRange(0, 10).Draw(t, "changes") {
			index := rapid.SampledFrom([]uint32{0, 1, 2, 3, 4, 17, MaxParticipants - 1}).Draw(t, "index")
			who := owner(uint64(index) + rapid.SampledFrom([]uint64{100, 1 << 40}).Draw(t, "owner"))
			if rapid.Bool().Draw(t, "remove") {
				who = notes.Owner{}
			}
			if err := tree.Set(index, who); err != nil {
				t.Fatal(err)
			}
			leaves[index] = who.Element
		}
		if tree.Root().Element != newNaive(leaves).node(ParticipantsDepth, 0) {
			t.Fatal("the roots differ")
		}
		for index, leaf := range leaves {
			for _, candidate := range []notes.Owner{owner(uint64(index) + 100), owner(uint64(index) + 1<<40)} {
				path, err := tree.Path(candidate)
				registered := candidate.Element == leaf
				if registered != (err == nil) || registered != tree.Contains(candidate) {
					t.Fatalf("%s at %d: %v", candidate, index, err)
				}
				if err != nil {
					continue
				}
				root, err := path.Root(leaf, ParticipantsDepth)
				if err != nil || root != tree.Root() || path.Position != index {
					t.Fatalf("%s at %d: the path of %d leads to %s, %v", candidate, index, path.Position, root, err)
				}
			}
		}
	})
}

func TestHazardOwnerZeroIsNeverRegistered(t *testing.T) {
	tree := NewParticipants()
	for range 2 {
		if err := tree.Set(3, notes.Owner{}); err != nil {
			t.Fatal(err)
		}
		if _, err := tree.Path(notes.Owner{}); !errors.Is(err, ErrNotRegistered) || tree.Contains(notes.Owner{}) {
			t.Errorf("owner 0 is registered: %v", err)
		}
		if err := tree.Set(3, owner(5)); err != nil {
			t.Fatal(err)
		}
	}
}

func TestRemovingAParticipantRestoresTheRoot(t *testing.T) {
	tree := NewParticipants()
	empty := tree.Root()
	if err := errors.Join(tree.Set(7, owner(5)), tree.Set(7, notes.Owner{})); err != nil {
		t.Fatal(err)
	}
	if tree.Root() != empty || tree.Contains(owner(5)) {
		t.Errorf("root %s, registered: %v", tree.Root(), tree.Contains(owner(5)))
	}
}

// An owner with two leaves stays registered until both are removed.
func TestOwnerWithTwoLeavesIsRegisteredUntilBothAreRemoved(t *testing.T) {
	for _, order := range [][2]uint32{{1, 2}, {2, 1}} {
		tree := NewParticipants()
		err := errors.Join(tree.Set(1, owner(5)), tree.Set(2, owner(5)), tree.Set(order[0], notes.Owner{}))
		if err != nil {
			t.Fatal(err)
		}
		path, err := tree.Path(owner(5))
		if err != nil {
			t.Fatalf("after removing leaf %d: %v", order[0], err)
		}
		if root, err := path.Root(field.New(5), ParticipantsDepth); err != nil || root != tree.Root() {
			t.Errorf("the path leads to %s, %v", root, err)
		}
		if err := tree.Set(order[1], notes.Owner{}); err != nil || tree.Contains(owner(5)) {
			t.Errorf("still registered, %v", err)
		}
	}
}

func TestSetRefusesAnIndexOutOfRange(t *testing.T) {
	tree := NewParticipants()
	for _, index := range []uint32{MaxParticipants, MaxParticipants + 1, 1<<32 - 1} {
		if err := tree.Set(index, owner(1)); !errors.Is(err, ErrPath) || tree.Contains(owner(1)) {
			t.Errorf("%d: %v", index, err)
		}
	}
	if err := tree.Set(MaxParticipants-1, owner(1)); err != nil {
		t.Errorf("the last leaf: %v", err)
	}
}
