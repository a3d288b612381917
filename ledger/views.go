package ledger

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// DealState is what became of a leg's payment.
type DealState uint8

// The states of a deal on the chain.
const (
	DealNone DealState = iota
	DealHeld
	DealSettled
	DealRefunded
)

var dealStateNames = [...]string{"none", "held", "settled", "refunded"}

// String returns the state's name.
func (s DealState) String() string {
	if int(s) < len(dealStateNames) {
		return dealStateNames[s]
	}
	return fmt.Sprintf("state %d", uint8(s))
}

// Deal is a leg as the contract remembers it. Counter, Refund, Deadline and CancelHash are zero for
// the leg that came second, because it was never held.
type Deal struct {
	State      DealState
	Counter    notes.Commitment
	Refund     notes.Commitment
	Deadline   uint64
	CancelHash [32]byte
}

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

// ParticipantsRoots returns the two roots that the contract accepts. previous is 0 if it accepts
// the current one only.
func (c *ZContract) ParticipantsRoots(ctx context.Context) (current, previous tree.Root, err error) {
	words, err := call(ctx, c, c.at.ZContract, zabi.PackParticipantsRoots(), zabi.UnpackParticipantsRoots)
	if err != nil {
		return tree.Root{}, tree.Root{}, err
	}
	var convert converter
	current.Element = convert.element(words.Current)
	previous.Element = convert.element(words.Previous)
	return current, previous, convert.malformed("the participants roots")
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

// Deal returns what the contract remembers of a leg, by its payment. Of a swap it remembers only
// the lesser of the two payments.
func (c *ZContract) Deal(ctx context.Context, payment notes.Commitment) (Deal, error) {
	leg, err := call(ctx, c, c.at.ZContract, zabi.PackLeg(payment.Big()), zabi.UnpackLeg)
	if err != nil {
		return Deal{}, err
	}
	var convert converter
	deal := Deal{
		State:      DealState(leg.State),
		Counter:    convert.commitment(leg.Counter),
		Refund:     convert.commitment(leg.RefundCommitment),
		Deadline:   leg.Deadline,
		CancelHash: leg.CancelHash,
	}
	return deal, convert.malformed("a leg")
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

// Verifiers returns the addresses of the four verifiers.
func (c *ZContract) Verifiers(ctx context.Context) (bindings.Verifiers, error) {
	return call(ctx, c, c.at.ZContract, zabi.PackVerifiers(), zabi.UnpackVerifiers)
}
