package tree

import (
	"encoding/binary"
	"errors"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/field/hash"
	"github.com/zsettle/zsettle/testdata"
)

// somePath returns a leaf of a tree of depth 5, and its path.
func somePath(t testing.TB) (field.Element, Path) {
	t.Helper()
	tree, leaf := openSparse(memory{}, 5), field.New(9)
	tree.set(map[uint32]field.Element{0: field.New(1), 0b1101100111: leaf, 0b1101100110: field.New(2)})
	return leaf, tree.path(0, 0b1101100111)
}

func TestPathRootRefusesPathsThatDoNotFit(t *testing.T) {
	leaf, good := somePath(t)
	if _, err := good.Root(leaf, 5); err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(p *Path) (field.Element, int){
		"another leaf":  func(p *Path) (field.Element, int) { return field.New(8), 5 },
		"a level short": func(p *Path) (field.Element, int) { p.Levels = p.Levels[:4]; return leaf, 5 },
		"another depth": func(p *Path) (field.Element, int) { return leaf, 4 },
		"a level long": func(p *Path) (field.Element, int) {
			p.Levels = append(p.Levels, p.Levels[4])
			return leaf, 5
		},
		"no levels":             func(p *Path) (field.Element, int) { p.Levels = nil; return leaf, 5 },
		"another child":         func(p *Path) (field.Element, int) { p.Position ^= 1; return leaf, 5 },
		"another inner child":   func(p *Path) (field.Element, int) { p.Position ^= 1 << 8; return leaf, 5 },
		"position out of range": func(p *Path) (field.Element, int) { p.Position += 1 << 10; return leaf, 5 },
		"another inner node": func(p *Path) (field.Element, int) {
			p.Levels[2][p.Position>>4%4] = field.New(1)
			return leaf, 5
		},
		"sibling below": func(p *Path) (field.Element, int) { p.Levels[0][0] = field.New(1); return leaf, 5 },
		"inner node as leaf": func(p *Path) (field.Element, int) {
			p.Levels, p.Position = p.Levels[1:], p.Position/Arity
			return hash.Node(good.Levels[0]), 5
		},
	} {
		p := Path{good.Position, slices.Clone(good.Levels)}
		x, depth := change(&p)
		if root, err := p.Root(x, depth); !errors.Is(err, ErrPath) || root != (Root{}) {
			t.Errorf("%s: leads to %s, %v", name, root, err)
		}
	}
}

// A path with a changed sibling may still be a valid path, for example when the sibling is at the
// top, but it leads to another root.
func TestEverySiblingChangesTheRoot(t *testing.T) {
	leaf, good := somePath(t)
	want, err := good.Root(leaf, 5)
	if err != nil {
		t.Fatal(err)
	}
	for level := range good.Levels {
		for child := range Arity {
			p := Path{good.Position, slices.Clone(good.Levels)}
			p.Levels[level][child] = p.Levels[level][child].Add(field.New(1))
			if root, err := p.Root(leaf, 5); err == nil && root == want {
				t.Errorf("child %d at level %d does not change the root", child, level)
			}
		}
	}
}

func TestSelfPathFitsOnlyItsLeaf(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		leaf, depth := drawElement(t, "leaf"), rapid.IntRange(1, Depth).Draw(t, "depth")
		p := SelfPath(leaf, depth)
		if _, err := p.Root(leaf, depth); err != nil || p.Position != 0 {
			t.Fatalf("position %d, %v", p.Position, err)
		}
		if _, err := p.Root(leaf.Add(field.New(1)), depth); !errors.Is(err, ErrPath) {
			t.Fatalf("fits another leaf: %v", err)
		}
	})
}

// decodePath reads a path from any bytes: the leaf, the position, then as many levels as there are
// bytes for.
func decodePath(data []byte) (leaf field.Element, p Path) {
	next := func(n int) []byte {
		out := make([]byte, n)
		data = data[copy(out, data):]
		return out
	}
	leaf, p.Position = field.Reduce(next(32)), binary.BigEndian.Uint32(next(4))
	for len(data) > 0 && len(p.Levels) < 32 {
		var children [Arity]field.Element
		for i := range children {
			children[i] = field.Reduce(next(32))
		}
		p.Levels = append(p.Levels, children)
	}
	return leaf, p
}

func encodePath(leaf field.Element, p Path) []byte {
	b := leaf.Bytes()
	out := binary.BigEndian.AppendUint32(b[:], p.Position)
	for _, children := range p.Levels {
		for _, child := range children {
			b := child.Bytes()
			out = append(out, b[:]...)
		}
	}
	return out
}

// FuzzPath compares Root with its definition, level by level from the top.
func FuzzPath(f *testing.F) {
	for _, v := range testdata.Load[testdata.TreeVector](f, "tree.json") {
		for _, p := range v.Paths {
			f.Add(encodePath(element(f, p.Leaf), Path{p.Position, levels(f, p.Levels)}), uint8(v.Depth))
		}
	}
	f.Fuzz(func(t *testing.T, data []byte, depth uint8) {
		leaf, p := decodePath(data)
		root, err := p.Root(leaf, int(depth))
		fits := len(p.Levels) == int(depth) && (depth >= 16 || p.Position < 1<<(2*depth))
		for level := len(p.Levels) - 1; level >= 0 && fits; level-- {
			below := leaf
			if level > 0 {
				below = hash.Node(p.Levels[level-1])
			}
			fits = p.Levels[level][uint64(p.Position)>>(2*level)&3] == below
		}
		if fits != (err == nil) || err != nil && (!errors.Is(err, ErrPath) || root != (Root{})) {
			t.Fatalf("fits: %v, but %v", fits, err)
		}
		if fits && depth > 0 && root.Element != hash.Node(p.Levels[depth-1]) {
			t.Errorf("the root is %s", root)
		}
	})
}
