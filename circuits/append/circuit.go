// Package append is the circuit of the Append statement (docs/spec.md, A1, A2, P1, P2).
//
// The cost is in circuits/testdata/append.golden. Most of it is the 26 nodes of the two paths
// (7,000 constraints) and the 21 nodes of the batch (5,500).
package append

import (
	"github.com/consensys/gnark/frontend"

	"github.com/zsettle/zsettle/circuits/gadget"
	"github.com/zsettle/zsettle/field/hash"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/statement"
)

// Circuit proves that the tree under NewRoot is the tree under OldRoot with 64 leaves in a subtree
// that was empty, and that nothing else changed. Only the instance is a public input. The
// constraints bind the public fields to it.
type Circuit struct {
	gadget.Instance

	// The public fields, in the order of statement.Append.Fields.
	OldRoot, NewRoot, BatchIndex frontend.Variable
	Leaves                       [tree.BatchSize]frontend.Variable

	// The private witness: the children of each node on the path under the old root.
	Levels [tree.Depth - tree.BatchDepth][tree.Arity]frontend.Variable
}

// Placeholder returns the circuit's shape, for compilation.
func Placeholder() *Circuit { return &Circuit{} }

// Assign returns the witness of a statement. A path of another depth leaves levels unassigned, and
// then no witness can be built.
func Assign(a *statement.Append) *Circuit {
	p := &a.Public
	c := &Circuit{
		Instance: gadget.ValueOfInstance(statement.NewInstance(a)),
		OldRoot:  p.OldRoot.Big(), NewRoot: p.NewRoot.Big(), BatchIndex: p.BatchIndex.Big(),
	}
	for i, leaf := range p.Leaves {
		c.Leaves[i] = leaf.Big()
	}
	copy(c.Levels[:], gadget.ValueOfPath(a.Private.Path).Levels)
	return c
}

// Define builds the constraints, in the order of the specification.
func (c *Circuit) Define(api frontend.API) error {
	h := gadget.NewHasher(api)
	head := []frontend.Variable{c.OldRoot, c.NewRoot, c.BatchIndex}
	c.Instance.Assert(api, h.Sum(hash.DigestAppend, head...), append(head, c.Leaves[:]...)) // P1, P2

	index := gadget.Bits(api, c.BatchIndex, 2*len(c.Levels))
	old, updated := frontend.Variable(tree.EmptyBatch().Big()), subtree(h, c.Leaves[:])
	for i, children := range c.Levels {
		b0, b1 := index[2*i], index[2*i+1]
		api.AssertIsEqual(gadget.Lookup(api, b0, b1, children), old) // A1
		replaced := replace(api, b0, b1, children, updated)
		old, updated = h.Node(children), h.Node(replaced)
	}
	api.AssertIsEqual(old, c.OldRoot)     // A1
	api.AssertIsEqual(updated, c.NewRoot) // A2
	return nil
}

// subtree returns the root of the subtree that holds the leaves of a batch.
func subtree(h *gadget.Hasher, nodes []frontend.Variable) frontend.Variable {
	for len(nodes) > 1 {
		above := make([]frontend.Variable, len(nodes)/tree.Arity)
		for i := range above {
			above[i] = h.Node([tree.Arity]frontend.Variable(nodes[i*tree.Arity:]))
		}
		nodes = above
	}
	return nodes[0]
}

// replace returns the children with node at index b0 + 2·b1: 5 constraints.
func replace(
	api frontend.API, b0, b1 frontend.Variable, children [tree.Arity]frontend.Variable, node frontend.Variable,
) [tree.Arity]frontend.Variable {
	both := api.Mul(b0, b1)
	at := [tree.Arity]frontend.Variable{ // 1 at the index, 0 elsewhere
		api.Sub(api.Add(1, both), api.Add(b0, b1)),
		api.Sub(b0, both),
		api.Sub(b1, both),
		both,
	}
	for i := range children {
		children[i] = api.Add(children[i], api.Mul(at[i], api.Sub(node, children[i])))
	}
	return children
}
