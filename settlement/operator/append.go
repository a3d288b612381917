package operator

import (
	"context"
	"fmt"

	"github.com/zsettle/zsettle/circuits/statement"
	"github.com/zsettle/zsettle/internal/field"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// append proves one batch and puts it into the tree; nil when another operator did.
func (o *Operator) append(ctx context.Context, batch ledger.PendingBatch) (*ledger.Receipt, error) {
	s := statementOf(batch)
	proof, err := o.config.Prover.Prove(ctx, s)
	if err != nil {
		return nil, fmt.Errorf("operator: prove batch %d: %w", batch.Index, err)
	}
	// Proving takes a while: look again before paying for a transaction that can only fail.
	queue, err := o.config.Contract.Queue(ctx)
	if err != nil {
		return nil, err
	}
	if queue.Appended > uint64(batch.Index) {
		return nil, nil
	}
	var leaves [tree.BatchSize]notes.Commitment
	copy(leaves[:], batch.Leaves)
	receipt, reverted, err := o.transact(ctx, o.config.Contract.Append(leaves, s.Public.NewRoot, ledger.Proof(proof)))
	if reverted {
		if queue, asked := o.config.Contract.Queue(ctx); asked == nil && queue.Appended > uint64(batch.Index) {
			return nil, nil
		}
	}
	if err != nil {
		return nil, fmt.Errorf("operator: append batch %d: %w", batch.Index, err)
	}
	return &receipt, nil
}

// statementOf states the append of a batch to the tree it was read with.
func statementOf(batch ledger.PendingBatch) *statement.Append {
	a := &statement.Append{
		Public:  statement.AppendPublic{OldRoot: batch.OldRoot, BatchIndex: field.New(uint64(batch.Index))},
		Private: statement.AppendPrivate{Path: batch.Path},
	}
	for i, cm := range batch.Leaves {
		a.Public.Leaves[i] = cm.Element
	}
	a.Public.NewRoot = newRoot(a.Public.Leaves[:], batch.Path)
	return a
}

// newRoot folds the leaves into their subtree, and that up the path in place of the empty one.
func newRoot(leaves []field.Element, path tree.Path) tree.Root {
	nodes := append([]field.Element(nil), leaves...)
	for len(nodes) > 1 {
		above := make([]field.Element, len(nodes)/tree.Arity)
		for i := range above {
			above[i] = parent([tree.Arity]field.Element(nodes[i*tree.Arity:]))
		}
		nodes = above
	}
	node, index := nodes[0], path.Position
	for _, children := range path.Levels {
		children[index%tree.Arity] = node
		node, index = parent(children), index/tree.Arity
	}
	return tree.Root{Element: node}
}

// parent is the node above four children: the root of a tree of one level.
func parent(children [tree.Arity]field.Element) field.Element {
	root, err := tree.Path{Levels: [][tree.Arity]field.Element{children}}.Root(children[0], 1)
	if err != nil {
		panic("operator: internal error: " + err.Error()) // the first child is at position 0
	}
	return root.Element
}
