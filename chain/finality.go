package chain

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// Finality is a chain's rule for when a block is final, which means that it can no longer change.
// The zero value is [Instant].
type Finality struct {
	tag   bool
	depth uint64
}

// Instant is the rule of chains that never reorganise: Raft, IBFT, QBFT.
func Instant() Finality { return Finality{} }

// Confirmations is the rule that a block is final when n blocks follow it. For proof of authority
// with N sealers, n is ⌊N/2⌋+1. On a chain that makes no empty blocks, a block becomes final only
// when there are further transactions.
func Confirmations(n uint64) Finality { return Finality{depth: n} }

// Finalized is the rule of proof of stake: a block is final when the node's block "finalized" is
// not before it.
func Finalized() Finality { return Finality{tag: true} }

// ParseFinality reads what [Finality.String] writes: "instant", "confirmations:12", "finalized".
func ParseFinality(s string) (Finality, error) {
	switch s {
	case "instant":
		return Instant(), nil
	case "finalized":
		return Finalized(), nil
	}
	if digits, ok := strings.CutPrefix(s, "confirmations:"); ok {
		if n, err := strconv.ParseUint(digits, 10, 32); err == nil && n > 0 && strconv.FormatUint(n, 10) == digits {
			return Confirmations(n), nil
		}
	}
	return Finality{}, fmt.Errorf("chain: finality %q: want instant, confirmations:N or finalized", s)
}

// String returns the rule as [ParseFinality] reads it.
func (f Finality) String() string {
	switch {
	case f.tag:
		return "finalized"
	case f.depth == 0:
		return "instant"
	}
	return fmt.Sprintf("confirmations:%d", f.depth)
}

// FinalNumber returns the number of the newest final block. The genesis block is always final.
func (c *Client) FinalNumber(ctx context.Context) (uint64, error) {
	head, err := c.Head(ctx)
	if err != nil {
		return 0, err
	}
	return c.FinalBefore(ctx, head.Number)
}

// FinalBefore returns the number of the newest final block when the head has the given number.
func (c *Client) FinalBefore(ctx context.Context, head uint64) (uint64, error) {
	f := c.config.Finality
	if !f.tag {
		return head - min(f.depth, head), nil
	}
	block, err := c.block(ctx, "finalized")
	if errors.Is(err, ErrNoBlock) {
		return 0, nil // the chain is new: no block has been finalised yet
	}
	if err != nil {
		return 0, fmt.Errorf("chain: the chain has no finalized tag; choose instant or confirmations: %w", err)
	}
	return min(block.Number, head), nil
}
