package statement

import (
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/field/hash"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// AppendPublic holds the public fields of an append.
type AppendPublic struct {
	OldRoot, NewRoot tree.Root
	BatchIndex       field.Element // below 2^26
	Leaves           [tree.BatchSize]field.Element
}

// AppendPrivate holds the witness of an append: the path of the batch's subtree under the old root,
// which has 13 levels.
type AppendPrivate struct{ Path tree.Path }

// Append states that an empty subtree is replaced by one with 64 leaves: conjuncts A1 and A2.
type Append struct {
	Public  AppendPublic
	Private AppendPrivate
}

var _ Statement = (*Append)(nil)

// NewAppend states that a batch of at most 64 commitments is appended to the tree with the given
// root. The rest of the batch's leaves are empty. The path is that of the batch's empty subtree,
// with 13 levels: see [tree.Commitments.BatchPath]. NewAppend returns [tree.ErrPath] for a larger
// batch.
func NewAppend(root tree.Root, path tree.Path, batch []notes.Commitment) (*Append, error) {
	if len(batch) > tree.BatchSize {
		return nil, tree.ErrPath
	}
	a := &Append{
		Public:  AppendPublic{OldRoot: root, BatchIndex: field.New(uint64(path.Position))},
		Private: AppendPrivate{Path: path},
	}
	for i, cm := range batch {
		a.Public.Leaves[i] = cm.Element
	}
	a.Public.NewRoot.Element = a.newRoot()
	return a, nil
}

// Circuit returns [AppendCircuit].
func (a *Append) Circuit() Circuit { return AppendCircuit }

// Fields returns the 67 public fields.
func (a *Append) Fields() []field.Element {
	p := &a.Public
	return append([]field.Element{p.OldRoot.Element, p.NewRoot.Element, p.BatchIndex}, p.Leaves[:]...)
}

// Digest returns Hash(DIGEST_APPEND; oldRoot, newRoot, batchIndex). The leaves are left out,
// because newRoot commits to them.
func (a *Append) Digest() field.Element { return hash.Sum(hash.DigestAppend, a.Fields()[:3]...) }

// Check returns nil, or a *[ConjunctError] with the id of the first conjunct that does not hold.
func (a *Append) Check() error {
	p, path := &a.Public, a.Private.Path
	const depth = tree.Depth - tree.BatchDepth
	if field.New(uint64(path.Position)) != p.BatchIndex {
		return conjunctError("A1", "the path is not that of the batch")
	}
	if old, err := path.Root(tree.EmptyBatch(), depth); err != nil || old != p.OldRoot {
		return conjunctError("A1", "the subtree is not empty under the old root")
	}
	if a.newRoot() != p.NewRoot.Element {
		return conjunctError("A2", "the new root is not that of the tree with the leaves")
	}
	return nil
}

// newRoot returns the root to which the path leads with the leaves' subtree in place of the empty
// one.
func (a *Append) newRoot() field.Element {
	node, index := subtreeRoot(a.Public.Leaves[:]), a.Private.Path.Position
	for _, children := range a.Private.Path.Levels {
		children[index%tree.Arity] = node
		node, index = hash.Node(children), index/tree.Arity
	}
	return node
}

// subtreeRoot returns the root of the tree with the given leaves, whose number is a power of 4.
func subtreeRoot(nodes []field.Element) field.Element {
	for len(nodes) > 1 {
		above := make([]field.Element, len(nodes)/tree.Arity)
		for i := range above {
			above[i] = hash.Node([tree.Arity]field.Element(nodes[i*tree.Arity:]))
		}
		nodes = above
	}
	return nodes[0]
}
