package tree

import (
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/field/hash"
)

// Arity is the number of children of a node.
const Arity = 4

// Root is the root of a tree.
type Root struct{ field.Element }

// sparse is a 4-ary tree. It stores only the nodes that differ from those of the empty tree.
type sparse struct {
	empty  []field.Element // the empty node of each level, leaves first
	levels []map[uint32]field.Element
}

func newSparse(depth int) *sparse {
	s := &sparse{empty: emptyNodes(depth), levels: make([]map[uint32]field.Element, depth+1)}
	for i := range s.levels {
		s.levels[i] = map[uint32]field.Element{}
	}
	return s
}

// emptyNodes returns the roots of the empty trees of depth 0 to depth.
func emptyNodes(depth int) []field.Element {
	nodes := make([]field.Element, depth+1)
	for i := 1; i <= depth; i++ {
		c := nodes[i-1]
		nodes[i] = hash.Node([Arity]field.Element{c, c, c, c})
	}
	return nodes
}

func (s *sparse) depth() int { return len(s.levels) - 1 }

func (s *sparse) node(level int, index uint32) field.Element {
	if n, ok := s.levels[level][index]; ok {
		return n
	}
	return s.empty[level]
}

// put stores a node, or removes it when it is that of the empty tree.
func (s *sparse) put(level int, index uint32, n field.Element) {
	if n == s.empty[level] {
		delete(s.levels[level], index)
		return
	}
	s.levels[level][index] = n
}

func (s *sparse) children(level int, parent uint32) (c [Arity]field.Element) {
	for i := range c {
		c[i] = s.node(level, parent*Arity+uint32(i))
	}
	return c
}

// set changes leaves and recomputes each node above them once.
func (s *sparse) set(leaves map[uint32]field.Element) {
	dirty := map[uint32]bool{}
	for i, leaf := range leaves {
		s.put(0, i, leaf)
		dirty[i/Arity] = true
	}
	for level := 1; level <= s.depth(); level++ {
		above := map[uint32]bool{}
		for i := range dirty {
			s.put(level, i, hash.Node(s.children(level-1, i)))
			above[i/Arity] = true
		}
		dirty = above
	}
}

func (s *sparse) root() Root { return Root{s.node(s.depth(), 0)} }

// path returns the path from the node at (level, index) to the root.
func (s *sparse) path(level int, index uint32) Path {
	p := Path{Position: index, Levels: make([][Arity]field.Element, 0, s.depth()-level)}
	for l := level; l < s.depth(); l++ {
		index /= Arity
		p.Levels = append(p.Levels, s.children(l, index))
	}
	return p
}
