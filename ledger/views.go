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

// String returns the state's name.
func (s DealState) String() string {
	if int(s) < 4 {
		return [...]string{"none", "held", "settled", "refunded"}[s]
	}
	return fmt.Sprintf("state %d", uint8(s))
}

// Deal is a leg as the contract remembers it. Counter, Refund, Deadline and CancelHash are zero for the leg that came second:
// it was never held.
type Deal struct {
	State      DealState
	Counter    notes.Commitment
	Refund     notes.Commitment
	Deadline   uint64
	CancelHash [32]byte
}

// AuditEpoch is the regulator's key and its number.
type AuditEpoch struct {
	Number uint64
	Key    notes.AuditKey
}

// Queue is the end of the commitment queue.
type Queue struct {
	// Open is the index of the batch that new leaves go to, Count how many it has, OpenedAt the chain's time of its first.
	Open     uint64
	Count    int
	OpenedAt uint64
	// Appended is how many batches are in the tree.
	Appended uint64
}

// AssetState is an asset's listing and the amount of it that the contract answers for.
type AssetState struct {
	Listed bool
	Supply *big.Int
}

// Root returns the newest root of the commitment tree.
func (c *ZContract) Root(ctx context.Context) (root tree.Root, err error) {
	word, err := view(ctx, c, c.at.ZContract, zabi.PackRoot(), zabi.UnpackRoot)
	if err == nil {
		root.Element, err = element(word)
	}
	return root, err
}

// IsRoot tells whether root was ever a root of the commitment tree.
func (c *ZContract) IsRoot(ctx context.Context, root tree.Root) (bool, error) {
	return view(ctx, c, c.at.ZContract, zabi.PackIsRoot(root.Big()), zabi.UnpackIsRoot)
}

// ParticipantsRoots returns the two roots that the contract accepts; previous is 0 when only the current one is.
func (c *ZContract) ParticipantsRoots(ctx context.Context) (current, previous tree.Root, err error) {
	words, err := view(ctx, c, c.at.ZContract, zabi.PackParticipantsRoots(), zabi.UnpackParticipantsRoots)
	if err == nil {
		err = elements([]*big.Int{words.Current, words.Previous}, &current.Element, &previous.Element)
	}
	return current, previous, err
}

// ParticipantLeaf returns the owner at an index of the participants tree, 0 for none.
func (c *ZContract) ParticipantLeaf(ctx context.Context, index uint32) (owner notes.Owner, err error) {
	word, err := view(ctx, c, c.at.ZContract, zabi.PackParticipantLeaf(index), zabi.UnpackParticipantLeaf)
	if err == nil {
		owner.Element, err = element(word)
	}
	return owner, err
}

// AuditEpoch returns the current epoch.
func (c *ZContract) AuditEpoch(ctx context.Context) (AuditEpoch, error) {
	current, err := view(ctx, c, c.at.ZContract, zabi.PackAuditEpoch(), zabi.UnpackAuditEpoch)
	if err != nil {
		return AuditEpoch{}, err
	}
	key, err := c.AuditKey(ctx, current.Epoch)
	return AuditEpoch{current.Epoch, key}, err
}

// AuditKey returns the key of an epoch that was, 1 being the first.
func (c *ZContract) AuditKey(ctx context.Context, epoch uint64) (notes.AuditKey, error) {
	words, err := view(ctx, c, c.at.ZContract, zabi.PackAuditKey(epoch), zabi.UnpackAuditKey)
	if err != nil {
		return notes.AuditKey{}, err
	}
	if words.X.Sign() == 0 && words.Y.Sign() == 0 {
		return notes.AuditKey{}, fmt.Errorf("ledger: there is no audit epoch %d", epoch)
	}
	var convert converter
	key := convert.auditKey(words.X, words.Y)
	if convert.err != nil {
		return notes.AuditKey{}, fmt.Errorf("%w: the audit key of epoch %d: %w", ErrMalformed, epoch, convert.err)
	}
	return key, nil
}

// IsSpent tells whether a nullifier was used.
func (c *ZContract) IsSpent(ctx context.Context, nullifier notes.Nullifier) (bool, error) {
	return view(ctx, c, c.at.ZContract, zabi.PackIsSpent(nullifier.Big()), zabi.UnpackIsSpent)
}

// Deal returns what the contract remembers of a leg. Of a swap it remembers the lesser payment only.
func (c *ZContract) Deal(ctx context.Context, payment notes.Commitment) (deal Deal, err error) {
	leg, err := view(ctx, c, c.at.ZContract, zabi.PackLeg(payment.Big()), zabi.UnpackLeg)
	if err != nil {
		return deal, err
	}
	deal = Deal{State: DealState(leg.State), Deadline: leg.Deadline, CancelHash: leg.CancelHash}
	return deal, elements([]*big.Int{leg.Counter, leg.RefundCommitment}, &deal.Counter.Element, &deal.Refund.Element)
}

// Queue returns the end of the commitment queue.
func (c *ZContract) Queue(ctx context.Context) (Queue, error) {
	q, err := view(ctx, c, c.at.ZContract, zabi.PackQueue(), zabi.UnpackQueue)
	return Queue{q.NextBatch, int(q.Count), q.OpenedAt, q.Appended}, err
}

// SealAfter returns how old the open batch's first leaf must be before anyone may seal it, in the chain's time unit.
func (c *ZContract) SealAfter(ctx context.Context) (uint64, error) {
	return view(ctx, c, c.at.ZContract, zabi.PackSealAfter(), zabi.UnpackSealAfter)
}

// Asset returns an asset's listing and supply.
func (c *ZContract) Asset(ctx context.Context, token notes.Asset) (AssetState, error) {
	a, err := view(ctx, c, c.at.ZContract, zabi.PackAsset(common.Address(token)), zabi.UnpackAsset)
	return AssetState{a.Listed, a.Supply}, err
}

// Credit returns what a recipient may withdraw because its payout failed.
func (c *ZContract) Credit(ctx context.Context, token notes.Asset, recipient common.Address) (*big.Int, error) {
	return view(ctx, c, c.at.ZContract, zabi.PackCredit(common.Address(token), recipient), zabi.UnpackCredit)
}

// MintPaused tells whether minting is paused.
func (c *ZContract) MintPaused(ctx context.Context) (bool, error) {
	return view(ctx, c, c.at.ZContract, zabi.PackMintPaused(), zabi.UnpackMintPaused)
}

// Verifiers returns the addresses of the four verifiers.
func (c *ZContract) Verifiers(ctx context.Context) (bindings.Verifiers, error) {
	return view(ctx, c, c.at.ZContract, zabi.PackVerifiers(), zabi.UnpackVerifiers)
}
