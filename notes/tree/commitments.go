package tree

import (
	"errors"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
)

// Shape of the commitment tree.
const (
	Depth      = 16              // levels, with 4^16 = 2^32 leaves
	BatchSize  = 64              // leaves of a batch, which are appended together
	BatchDepth = 3               // levels inside a batch, with 4^3 = 64 leaves
	MaxBatches = 1 << 26         // batches in the tree
	MaxLeaves  = uint64(1) << 32 // leaves in the tree
)

// ErrFull is returned when the tree has no batch left.
var ErrFull = errors.New("tree: the commitment tree is full")

// Commitments is the tree of all note commitments.
type Commitments struct {
	nodes   *sparse
	batches uint32
}

// NewCommitments returns the empty tree, in memory.
func NewCommitments() *Commitments { return OpenCommitments(memory{}, 0) }

// OpenCommitments returns the tree of some nodes, which may be stored anywhere, after so many
// batches. It reads one group of nodes. What it appends goes to the nodes; nobody else may change
// them meanwhile.
func OpenCommitments(nodes Nodes, batches uint32) *Commitments {
	return &Commitments{openSparse(nodes, Depth), batches}
}

// Root returns the current root.
func (t *Commitments) Root() Root { return t.nodes.root() }

// Batches returns the number of batches appended.
func (t *Commitments) Batches() uint32 { return t.batches }

// Append adds a batch of up to 64 commitments. The rest of the batch stays empty. It returns
// [ErrFull] when the tree is full, and [ErrPath] for more than 64 commitments.
func (t *Commitments) Append(batch []notes.Commitment) error {
	if len(batch) > BatchSize {
		return ErrPath
	}
	if t.batches == MaxBatches {
		return ErrFull
	}
	leaves := make(map[uint32]field.Element, BatchSize)
	for i, cm := range batch {
		leaves[t.batches*BatchSize+uint32(i)] = cm.Element
	}
	t.nodes.set(leaves)
	t.batches++
	return nil
}

// Leaf returns the commitment at a position. It is 0 for an empty leaf.
func (t *Commitments) Leaf(position uint32) notes.Commitment {
	return notes.Commitment{Element: t.nodes.node(0, position)}
}

// Path returns the path of a position.
func (t *Commitments) Path(position uint32) Path { return t.nodes.path(0, position) }

// BatchPath returns the path of the next batch's subtree, which is empty, from the root of the
// subtree upwards: 13 levels.
func (t *Commitments) BatchPath() Path { return t.nodes.path(BatchDepth, t.batches) }

// EmptyBatch returns the root of an empty subtree of 64 leaves.
func EmptyBatch() field.Element { return emptyNodes(BatchDepth)[BatchDepth] }
