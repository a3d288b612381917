package ledger

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// AuditEpoch is an audit key and its number. The first epoch is 1.
type AuditEpoch struct {
	Number uint64
	Key    notes.AuditKey
}

// Queue is the end of the commitment queue.
type Queue struct {
	// Open is the index of the batch that new leaves go to.
	Open uint64
	// Count is how many leaves that batch has.
	Count int
	// OpenedAt is when its first leaf came, in the chain's own unit.
	OpenedAt uint64
	// Appended is how many batches are in the tree.
	Appended uint64
}

// The tree's last leaves are reserved for what ends a leg: a refund, a settled leg that was held,
// the end of a pledge.
const (
	capacity = 1 << (2 * tree.Depth)
	reserve  = 1 << 20
)

// HasRoom reports whether the tree takes n more leaves of items: deposits, payments, changes. The
// last 2^20 leaves are reserved for what ends a leg, so that a full tree traps no notes.
func (q Queue) HasRoom(n uint64) bool {
	return q.Open*tree.BatchSize+uint64(q.Count)+n <= capacity-reserve
}

// AssetState is the listing of an asset, and the amount of it that the contract holds for its notes
// and credits.
type AssetState struct {
	Listed bool
	Supply *big.Int
}

// Root returns the newest root of the commitment tree.
func (c *ZContract) Root(ctx context.Context) (tree.Root, error) {
	word, err := call(ctx, c, c.at.ZContract, zabi.PackRoot(), zabi.UnpackRoot)
	if err != nil {
		return tree.Root{}, err
	}
	var convert converter
	root := tree.Root{Element: convert.element(word)}
	return root, convert.malformed("the root")
}

// IsRoot reports whether root is or was a root of the commitment tree.
func (c *ZContract) IsRoot(ctx context.Context, root tree.Root) (bool, error) {
	return call(ctx, c, c.at.ZContract, zabi.PackIsRoot(root.Big()), zabi.UnpackIsRoot)
}

// Participants returns the newest root of the participants tree, and the current generation.
func (c *ZContract) Participants(ctx context.Context) (newest tree.Root, generation uint32, err error) {
	answer, err := call(ctx, c, c.at.ZContract, zabi.PackParticipants(), zabi.UnpackParticipants)
	if err != nil {
		return tree.Root{}, 0, err
	}
	var convert converter
	newest.Element = convert.element(answer.Current)
	return newest, answer.Generation, convert.malformed("the participants root")
}

// GenerationOf returns the generation in which a value was last a root of the participants tree. It
// is 0 if it never was.
func (c *ZContract) GenerationOf(ctx context.Context, root tree.Root) (uint32, error) {
	return call(ctx, c, c.at.ZContract, zabi.PackGenerationOf(root.Big()), zabi.UnpackGenerationOf)
}

// AcceptsParticipants reports whether the contract accepts proofs under a root of the participants
// tree.
func (c *ZContract) AcceptsParticipants(ctx context.Context, root tree.Root) (bool, error) {
	_, current, err := c.Participants(ctx)
	if err != nil {
		return false, err
	}
	generation, err := c.GenerationOf(ctx, root)
	return generation == current, err
}

// ParticipantLeaf returns the owner at an index of the participants tree, 0 if there is none.
func (c *ZContract) ParticipantLeaf(ctx context.Context, index uint32) (notes.Owner, error) {
	word, err := call(ctx, c, c.at.ZContract, zabi.PackParticipantLeaf(index), zabi.UnpackParticipantLeaf)
	if err != nil {
		return notes.Owner{}, err
	}
	var convert converter
	owner := notes.Owner{Element: convert.element(word)}
	return owner, convert.malformed("a participant")
}

// AuditEpoch returns the current epoch.
func (c *ZContract) AuditEpoch(ctx context.Context) (AuditEpoch, error) {
	current, err := call(ctx, c, c.at.ZContract, zabi.PackAuditEpoch(), zabi.UnpackAuditEpoch)
	if err != nil {
		return AuditEpoch{}, err
	}
	key, err := c.AuditKey(ctx, current.Epoch)
	if err != nil {
		return AuditEpoch{}, err
	}
	return AuditEpoch{current.Epoch, key}, nil
}

// AuditKey returns the key of an epoch. The first epoch is 1.
func (c *ZContract) AuditKey(ctx context.Context, epoch uint64) (notes.AuditKey, error) {
	words, err := call(ctx, c, c.at.ZContract, zabi.PackAuditKey(epoch), zabi.UnpackAuditKey)
	if err != nil {
		return notes.AuditKey{}, err
	}
	if words.X.Sign() == 0 && words.Y.Sign() == 0 {
		return notes.AuditKey{}, fmt.Errorf("ledger: there is no audit epoch %d", epoch)
	}
	var convert converter
	key := convert.auditKey(words.X, words.Y)
	if err := convert.malformed(fmt.Sprintf("the audit key of epoch %d", epoch)); err != nil {
		return notes.AuditKey{}, err
	}
	return key, nil
}

// IsSpent reports whether a nullifier was used.
func (c *ZContract) IsSpent(ctx context.Context, nullifier notes.Nullifier) (bool, error) {
	return call(ctx, c, c.at.ZContract, zabi.PackIsSpent(nullifier.Big()), zabi.UnpackIsSpent)
}

// Leg returns what became of a leg. Its refund is zero unless it is held or pledged.
func (c *ZContract) Leg(ctx context.Context, key deals.Key) (deals.Leg, error) {
	data := zabi.PackLeg(key.Payment.Big(), key.Deal, key.Deadline)
	answer, err := call(ctx, c, c.at.ZContract, data, zabi.UnpackLeg)
	if err != nil {
		return deals.Leg{}, err
	}
	var convert converter
	leg := deals.Leg{State: deals.State(answer.State), Refund: convert.commitment(answer.RefundCommitment)}
	return leg, convert.malformed("a leg")
}

// IsOff reports whether a deal was called off.
func (c *ZContract) IsOff(ctx context.Context, deal deals.ID) (bool, error) {
	return call(ctx, c, c.at.ZContract, zabi.PackIsOff(deal), zabi.UnpackIsOff)
}

// Queue returns the end of the commitment queue.
func (c *ZContract) Queue(ctx context.Context) (Queue, error) {
	q, err := call(ctx, c, c.at.ZContract, zabi.PackQueue(), zabi.UnpackQueue)
	if err != nil {
		return Queue{}, err
	}
	return Queue{Open: q.NextBatch, Count: int(q.Count), OpenedAt: q.OpenedAt, Appended: q.Appended}, nil
}

// SealAfter returns how old the first leaf of the open batch must be before anyone may seal the
// batch, in the chain's own unit.
func (c *ZContract) SealAfter(ctx context.Context) (uint64, error) {
	return call(ctx, c, c.at.ZContract, zabi.PackSealAfter(), zabi.UnpackSealAfter)
}

// Asset returns an asset's listing and supply.
func (c *ZContract) Asset(ctx context.Context, token notes.Asset) (AssetState, error) {
	a, err := call(ctx, c, c.at.ZContract, zabi.PackAsset(common.Address(token)), zabi.UnpackAsset)
	if err != nil {
		return AssetState{}, err
	}
	return AssetState{a.Listed, a.Supply}, nil
}

// Credit returns what can be claimed for a recipient because its payout failed.
func (c *ZContract) Credit(ctx context.Context, token notes.Asset, recipient common.Address) (*big.Int, error) {
	return call(ctx, c, c.at.ZContract, zabi.PackCredit(common.Address(token), recipient), zabi.UnpackCredit)
}

// MintPaused reports whether minting is paused.
func (c *ZContract) MintPaused(ctx context.Context) (bool, error) {
	return call(ctx, c, c.at.ZContract, zabi.PackMintPaused(), zabi.UnpackMintPaused)
}

// Verifiers returns the addresses of the verifiers, zero for a circuit without one.
func (c *ZContract) Verifiers(ctx context.Context) (bindings.Verifiers, error) {
	return call(ctx, c, c.at.ZContract, zabi.PackVerifiers(), zabi.UnpackVerifiers)
}
