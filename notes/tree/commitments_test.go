package tree

import (
	"errors"
	"testing"

	"pgregory.net/rapid"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/field/hash"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/testdata"
)

func build(t testing.TB, batches [][]notes.Commitment) *Commitments {
	t.Helper()
	tree := NewCommitments()
	for _, batch := range batches {
		if err := tree.Append(batch); err != nil {
			t.Fatal(err)
		}
	}
	return tree
}

func TestCommitmentTreeVectors(t *testing.T) {
	built := 0
	for _, v := range testdata.Load[testdata.TreeVector](t, "tree.json") {
		if v.Kind != "commitment" {
			continue
		}
		if v.Depth != Depth {
			t.Fatalf("%s: depth %d", v.Name, v.Depth)
		}
		leaves := leavesOf(t, v.Leaves)
		tree := NewCommitments()
		tree.nodes.set(leaves)
		if all, ok := batches(leaves); ok {
			built++
			tree = build(t, all)
		}
		checkPaths(t, v, tree.nodes)
		for position, leaf := range leaves {
			if got := tree.Leaf(position); got.Element != leaf {
				t.Errorf("%s: leaf %d is %s", v.Name, position, got)
			}
		}
	}
	if built < 3 {
		t.Errorf("only %d trees were built by appending", built)
	}
}

func checkPaths(t *testing.T, v testdata.TreeVector, nodes *sparse) {
	t.Helper()
	if got := nodes.root(); got.String() != v.Root {
		t.Errorf("%s: root %s", v.Name, got)
	}
	for _, p := range v.Paths {
		want := Path{p.Position, levels(t, p.Levels)}
		got := nodes.path(0, p.Position)
		if root, err := want.Root(element(t, p.Leaf), v.Depth); err != nil || root.String() != v.Root {
			t.Errorf("%s: the path of %d leads to %s, %v", v.Name, p.Position, root, err)
		}
		if got.Position != p.Position || len(got.Levels) != v.Depth {
			t.Fatalf("%s: the path of %d has position %d and %d levels",
				v.Name, p.Position, got.Position, len(got.Levels))
		}
		for i := range got.Levels {
			if got.Levels[i] != want.Levels[i] {
				t.Errorf("%s: level %d of the path of %d differs", v.Name, i, p.Position)
			}
		}
	}
}

func TestAppendVectors(t *testing.T) {
	for _, v := range testdata.Load[testdata.AppendVector](t, "append.json") {
		tree := NewCommitments()
		tree.nodes.set(leavesOf(t, v.Before))
		tree.batches = v.BatchIndex // appending up to the last batch of the tree would take too long
		path, want := tree.BatchPath(), Path{v.BatchIndex, levels(t, v.Path)}
		if tree.Root().String() != v.OldRoot {
			t.Errorf("%s: old root %s", v.Name, tree.Root())
		}
		if path.Position != want.Position || len(path.Levels) != Depth-BatchDepth {
			t.Fatalf("%s: position %d, %d levels", v.Name, path.Position, len(path.Levels))
		}
		for i := range path.Levels {
			if path.Levels[i] != want.Levels[i] {
				t.Errorf("%s: level %d of the path differs", v.Name, i)
			}
		}
		if root, err := path.Root(EmptyBatch(), Depth-BatchDepth); err != nil || root.String() != v.OldRoot {
			t.Errorf("%s: the empty batch leads to %s, %v", v.Name, root, err)
		}
		batch := make([]notes.Commitment, len(v.Leaves))
		for i, leaf := range v.Leaves {
			batch[i] = notes.Commitment{Element: element(t, leaf)}
		}
		if err := tree.Append(batch); err != nil {
			t.Fatalf("%s: %v", v.Name, err)
		}
		if tree.Root().String() != v.NewRoot || tree.Batches() != v.BatchIndex+1 {
			t.Errorf("%s: new root %s, %d batches", v.Name, tree.Root(), tree.Batches())
		}
		if got := tree.nodes.node(BatchDepth, v.BatchIndex); got.String() != v.SubtreeRoot {
			t.Errorf("%s: subtree %s", v.Name, got)
		}
	}
}

func TestCommitmentsAgreeWithRecomputation(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tree, leaves := NewCommitments(), map[uint32]field.Element{}
		for i := range uint32(rapid.IntRange(0, 4).Draw(t, "batches")) {
			batch := drawBatch(t)
			if err := tree.Append(batch); err != nil {
				t.Fatal(err)
			}
			for j, cm := range batch {
				leaves[i*BatchSize+uint32(j)] = cm.Element
			}
		}
		want := newNaive(leaves)
		if tree.Root().Element != want.node(Depth, 0) {
			t.Fatal("the roots differ")
		}
		position := rapid.Uint32Range(0, 300).Draw(t, "position")
		path := tree.Path(position)
		for level, children := range path.Levels {
			for i, child := range children {
				index := uint64(position>>(2*(level+1)))*Arity + uint64(i)
				if child != want.node(level, index) {
					t.Fatalf("child %d at level %d of the path of %d", i, level, position)
				}
			}
		}
		if root, err := path.Root(leaves[position], Depth); err != nil || root != tree.Root() {
			t.Fatalf("the path of %d leads to %s, %v", position, root, err)
		}
	})
}

func TestAppendRefusesTooManyLeavesAndAFullTree(t *testing.T) {
	tree := NewCommitments()
	before := tree.Root()
	if err := tree.Append(make([]notes.Commitment, BatchSize+1)); !errors.Is(err, ErrPath) {
		t.Errorf("65 leaves: %v", err)
	}
	tree.batches = MaxBatches - 1
	if err := tree.Append([]notes.Commitment{{Element: field.New(1)}}); err != nil {
		t.Errorf("the last batch: %v", err)
	}
	after := tree.Root()
	if err := tree.Append([]notes.Commitment{{Element: field.New(2)}}); !errors.Is(err, ErrFull) {
		t.Errorf("one more: %v", err)
	}
	if tree.Root() != after || after == before || tree.Batches() != MaxBatches {
		t.Error("a refused batch changed the tree")
	}
}

func TestAppendOfAnEmptyBatchAdvances(t *testing.T) {
	tree := NewCommitments()
	root := tree.Root()
	if err := tree.Append(nil); err != nil || tree.Root() != root || tree.Batches() != 1 {
		t.Errorf("root %s, %d batches, %v", tree.Root(), tree.Batches(), err)
	}
	if err := tree.Append([]notes.Commitment{{Element: field.New(1)}}); err != nil {
		t.Fatal(err)
	}
	if tree.Leaf(64).Element != field.New(1) || !tree.Leaf(0).IsZero() {
		t.Errorf("the next batch is not at 64: %s, leaf 0 is %s", tree.Leaf(64), tree.Leaf(0))
	}
}

func TestEmptyBatchIsTheRootOfEmptyLeaves(t *testing.T) {
	want := field.Element{}
	for range BatchDepth {
		want = hash.Node([Arity]field.Element{want, want, want, want})
	}
	if EmptyBatch() != want {
		t.Errorf("got %s", EmptyBatch())
	}
}
