package tree

import (
	"errors"
	"maps"
	"testing"

	"pgregory.net/rapid"

	"github.com/zsettle/zsettle/notes"
)

// A tree that is opened again over its nodes, after any batch, is the tree that was never closed.
func TestCommitmentsGoOnOverTheirNodes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		nodes, kept := memory{}, NewCommitments()
		for batches := range uint32(rapid.IntRange(1, 5).Draw(t, "batches")) {
			opened := OpenCommitments(nodes, batches)
			if opened.Root() != kept.Root() || opened.Batches() != kept.Batches() {
				t.Fatalf("after %d batches: root %s, want %s", batches, opened.Root(), kept.Root())
			}
			batch := drawBatch(t)
			if err := errors.Join(opened.Append(batch), kept.Append(batch)); err != nil {
				t.Fatal(err)
			}
			nodes = maps.Clone(nodes)
		}
		opened := OpenCommitments(nodes, kept.Batches())
		position := rapid.Uint32Range(0, 300).Draw(t, "position")
		a, b := opened.Path(position), kept.Path(position)
		for level := range a.Levels {
			if a.Levels[level] != b.Levels[level] {
				t.Fatalf("level %d of the path of %d differs", level, position)
			}
		}
	})
}

// Many leaves at once make the tree that they make one after another.
func TestParticipantsOfLeavesAreThoseSetOneByOne(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		leaves, one, stored := map[uint32]notes.Owner{}, NewParticipants(), memory{}
		for range rapid.IntRange(0, 20).Draw(t, "changes") {
			changes := map[uint32]notes.Owner{}
			for range rapid.IntRange(1, 3).Draw(t, "at once") {
				changes[rapid.Uint32Range(0, 9).Draw(t, "index")] = owner(rapid.Uint64Range(0, 4).Draw(t, "owner"))
			}
			for index, owner := range changes {
				leaves[index] = owner
				if err := one.Set(index, owner); err != nil {
					t.Fatal(err)
				}
			}
			if root, err := SetParticipants(stored, changes); err != nil || root != one.Root() {
				t.Fatalf("stored: root %s, %v; want %s", root, err, one.Root())
			}
		}
		all, err := NewParticipantsOf(leaves)
		if err != nil || all.Root() != one.Root() {
			t.Fatalf("all at once: root %s, %v; want %s", all.Root(), err, one.Root())
		}
		for n := range uint64(5) {
			path, err := all.Path(owner(n))
			if all.Contains(owner(n)) != one.Contains(owner(n)) || (err == nil) != all.Contains(owner(n)) {
				t.Fatalf("owner %d: %v", n, err)
			}
			if err == nil && leaves[path.Position] != owner(n) {
				t.Fatalf("owner %d is not at %d", n, path.Position)
			}
		}
	})
}

func TestLeavesOutOfRangeAreRefusedAtOnce(t *testing.T) {
	nodes := memory{}
	leaves := map[uint32]notes.Owner{0: owner(1), MaxParticipants: owner(2)}
	if _, err := SetParticipants(nodes, leaves); !errors.Is(err, ErrPath) || len(nodes) != 0 {
		t.Errorf("%v, %d nodes", err, len(nodes))
	}
	if _, err := NewParticipantsOf(leaves); !errors.Is(err, ErrPath) {
		t.Error(err)
	}
}
