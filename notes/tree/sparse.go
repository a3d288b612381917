package tree

import (
	"sync"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/field/hash"
)

// Arity is the number of children of a node.
const Arity = 4

// Root is the root of a tree.
type Root struct{ field.Element }

// sparse is a 4-ary tree. It keeps only nodes that were set; the others are those of the empty
// tree.
type sparse struct {
	nodes Nodes
	empty []field.Element // the empty node of each level, leaves first
	top   Root
}

// openSparse returns the tree of some nodes.
func openSparse(nodes Nodes, depth int) *sparse {
	s := &sparse{nodes: nodes, empty: emptyNodes(depth)}
	s.top = Root{s.empty[depth]}
	if below, ok := nodes.Children(depth-1, 0); ok {
		s.top = Root{hash.Node(below)}
	}
	return s
}

// emptyNodes returns the roots of the empty trees of depth 0 to depth, which is at most [Depth].
// The caller must not change them.
func emptyNodes(depth int) []field.Element { return allEmptyNodes()[:depth+1] }

var allEmptyNodes = sync.OnceValue(func() []field.Element {
	nodes := make([]field.Element, Depth+1)
	for i := 1; i <= Depth; i++ {
		c := nodes[i-1]
		nodes[i] = hash.Node([Arity]field.Element{c, c, c, c})
	}
	return nodes
})

func (s *sparse) depth() int { return len(s.empty) - 1 }

// node returns a node below the root.
func (s *sparse) node(level int, index uint32) field.Element {
	return s.children(level, index/Arity)[index%Arity]
}

func (s *sparse) children(level int, parent uint32) [Arity]field.Element {
	if c, ok := s.nodes.Children(level, parent); ok {
		return c
	}
	e := s.empty[level]
	return [Arity]field.Element{e, e, e, e}
}

// set changes leaves and recomputes each node above them once.
func (s *sparse) set(leaves map[uint32]field.Element) {
	changed := leaves
	for level := range s.depth() {
		changed = s.setLevel(level, changed)
	}
	if top, ok := changed[0]; ok {
		s.top = Root{top}
	}
}

// setLevel changes nodes of a level, and returns the nodes above them.
func (s *sparse) setLevel(level int, nodes map[uint32]field.Element) map[uint32]field.Element {
	groups := map[uint32][Arity]field.Element{}
	for index, node := range nodes {
		children, ok := groups[index/Arity]
		if !ok {
			children = s.children(level, index/Arity)
		}
		children[index%Arity] = node
		groups[index/Arity] = children
	}
	above := make(map[uint32]field.Element, len(groups))
	for parent, children := range groups {
		s.nodes.SetChildren(level, parent, children)
		above[parent] = hash.Node(children)
	}
	return above
}

func (s *sparse) root() Root { return s.top }

// path returns the path from the node at (level, index) to the root.
func (s *sparse) path(level int, index uint32) Path {
	p := Path{Position: index, Levels: make([][Arity]field.Element, 0, s.depth()-level)}
	for l := level; l < s.depth(); l++ {
		index /= Arity
		p.Levels = append(p.Levels, s.children(l, index))
	}
	return p
}
