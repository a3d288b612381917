package tree

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/field/hash"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/testdata"
)

func element(t testing.TB, text string) (e field.Element) {
	t.Helper()
	if err := e.UnmarshalText([]byte(text)); err != nil {
		t.Fatalf("%q: %v", text, err)
	}
	return e
}

func levels(t testing.TB, texts [][]string) [][Arity]field.Element {
	t.Helper()
	out := make([][Arity]field.Element, len(texts))
	for i, children := range texts {
		if len(children) != Arity {
			t.Fatalf("level %d has %d children", i, len(children))
		}
		for j, text := range children {
			out[i][j] = element(t, text)
		}
	}
	return out
}

func leavesOf(t testing.TB, leaves []testdata.Leaf) map[uint32]field.Element {
	t.Helper()
	out := map[uint32]field.Element{}
	for _, leaf := range leaves {
		out[leaf.Position] = element(t, leaf.Leaf)
	}
	return out
}

// batches returns the batches that contain the leaves, or false when they are too many to be
// appended in a test.
func batches(leaves map[uint32]field.Element) (out [][]notes.Commitment, ok bool) {
	for position, leaf := range leaves {
		if position >= 1<<16 {
			return nil, false
		}
		for len(out) <= int(position/BatchSize) {
			out = append(out, nil)
		}
		batch := &out[position/BatchSize]
		for len(*batch) <= int(position%BatchSize) {
			*batch = append(*batch, notes.Commitment{})
		}
		(*batch)[position%BatchSize] = notes.Commitment{Element: leaf}
	}
	return out, true
}

// naive recomputes nodes from the leaves below them, independently of the tree. It keeps the hash
// of children that it has seen.
type naive struct {
	leaves map[uint32]field.Element
	known  map[[Arity]field.Element]field.Element
}

func newNaive(leaves map[uint32]field.Element) naive {
	return naive{leaves, map[[Arity]field.Element]field.Element{}}
}

func (n naive) hash(children [Arity]field.Element) field.Element {
	if _, ok := n.known[children]; !ok {
		n.known[children] = hash.Node(children)
	}
	return n.known[children]
}

func (n naive) node(level int, index uint64) field.Element {
	if level == 0 {
		return n.leaves[uint32(index)]
	}
	var children [Arity]field.Element
	for i := range children {
		if child := index*Arity + uint64(i); n.hasLeaves(level-1, child) {
			children[i] = n.node(level-1, child)
		} else {
			children[i] = n.empty(level - 1)
		}
	}
	return n.hash(children)
}

func (n naive) hasLeaves(level int, index uint64) bool {
	for position := range n.leaves {
		if uint64(position)>>(2*level) == index {
			return true
		}
	}
	return false
}

func (n naive) empty(level int) (e field.Element) {
	for range level {
		e = n.hash([Arity]field.Element{e, e, e, e})
	}
	return e
}

func drawElement(t *rapid.T, label string) field.Element {
	return field.Reduce(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, label))
}

func drawBatch(t *rapid.T) []notes.Commitment {
	batch := make([]notes.Commitment, rapid.SampledFrom([]int{0, 1, 2, 5, 63, 64}).Draw(t, "size"))
	seed := drawElement(t, "seed")
	for i := range batch {
		batch[i] = notes.Commitment{Element: seed.Add(field.New(uint64(i)))}
	}
	return batch
}
