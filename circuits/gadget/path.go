package gadget

import (
	"github.com/consensys/gnark/frontend"

	"github.com/zsettle/zsettle/notes/tree"
)

// Path is a Merkle path in a circuit. It is the twin of tree.Path. Its depth is the number of
// levels.
type Path struct {
	Position frontend.Variable
	Levels   [][tree.Arity]frontend.Variable
}

// PlaceholderPath returns the shape of a path of the given depth.
func PlaceholderPath(depth int) Path {
	return Path{Levels: make([][tree.Arity]frontend.Variable, depth)}
}

// ValueOfPath assigns a path.
func ValueOfPath(p tree.Path) Path {
	out := Path{Position: p.Position, Levels: make([][tree.Arity]frontend.Variable, len(p.Levels))}
	for i, children := range p.Levels {
		for j, c := range children {
			out.Levels[i][j] = c.Big()
		}
	}
	return out
}

// Root returns the root that the path leads to from leaf: 269 constraints for each level. It
// asserts that the position is within the tree, and that the child at the index of each level is
// the node of the level below.
func (p Path) Root(api frontend.API, h *Hasher, leaf frontend.Variable) frontend.Variable {
	index := Bits(api, p.Position, 2*len(p.Levels))
	node := leaf
	for i, c := range p.Levels {
		api.AssertIsEqual(Lookup(api, index[2*i], index[2*i+1], c), node)
		node = h.Node(c)
	}
	return node
}

// AssertRegistered asserts that owner is a non-zero leaf under the participants root.
func (p Path) AssertRegistered(api frontend.API, h *Hasher, owner, participants frontend.Variable) {
	api.AssertIsDifferent(owner, 0)
	api.AssertIsEqual(p.Root(api, h, owner), participants)
}
