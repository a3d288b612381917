package tree

import "github.com/zsettle/zsettle/field"

// Nodes keeps the nodes of a tree, by the node above them. Level 0 is that of the leaves.
//
// An implementation whose storage can fail remembers its first error and returns anything then; its
// owner looks at the error before it believes a result of the tree.
type Nodes interface {
	// Children returns the four nodes of a level that are below one parent, which has this index
	// in the level above. ok is false if they were never set.
	Children(level int, parent uint32) (children [Arity]field.Element, ok bool)

	// SetChildren sets them.
	SetChildren(level int, parent uint32, children [Arity]field.Element)
}

// group is the place of the nodes below one parent.
type group struct {
	level  int
	parent uint32
}

// memory is Nodes in memory.
type memory map[group][Arity]field.Element

// Children implements Nodes.
func (m memory) Children(level int, parent uint32) ([Arity]field.Element, bool) {
	children, ok := m[group{level, parent}]
	return children, ok
}

// SetChildren implements Nodes.
func (m memory) SetChildren(level int, parent uint32, children [Arity]field.Element) {
	m[group{level, parent}] = children
}
