package tree

import (
	"errors"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/field/hash"
)

// ErrPath is returned for a path that does not lead from its leaf to a root.
var ErrPath = errors.New("tree: the path does not fit its leaf, position or depth")

// Path leads from a node to the root. For each level, from the leaf upwards, it has all four
// children of the node above. Two bits of Position for each level, the lowest first, are the index
// of the child on the path.
type Path struct {
	Position uint32
	Levels   [][Arity]field.Element
}

// Root returns the root that the path leads to from leaf. It returns [ErrPath] unless the path has
// exactly depth levels, its position is in range, and each child on the path is the node below.
func (p Path) Root(leaf field.Element, depth int) (Root, error) {
	if len(p.Levels) != depth || uint64(p.Position)>>(2*depth) != 0 {
		return Root{}, ErrPath
	}
	node, index := leaf, p.Position
	for _, children := range p.Levels {
		if children[index%Arity] != node {
			return Root{}, ErrPath
		}
		node, index = hash.Node(children), index/Arity
	}
	return Root{node}, nil
}

// SelfPath returns the path of a leaf at position 0, with all siblings 0. It is for dummy notes,
// whose root is not compared.
func SelfPath(leaf field.Element, depth int) Path {
	p := Path{Levels: make([][Arity]field.Element, depth)}
	for i := range p.Levels {
		p.Levels[i][0] = leaf
		leaf = hash.Node(p.Levels[i])
	}
	return p
}
