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

// ErrNotFinalized is returned under the rule [Finalized] by a chain whose nodes know no block
// "finalized": those of GoQuorum, polygon-edge, kaia and clique. Their rule is [Instant] or
// [Confirmations].
var ErrNotFinalized = errors.New("chain: the nodes of this chain know no finalized block")

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

// FinalBlock returns the newest final block when head is the newest block. It is never after head,
// and the genesis block is always final. Both its number and its hash count: a block of that number
// with another hash is not in the chain, whatever was read before.
func (c *Client) FinalBlock(ctx context.Context, head Block) (Block, error) {
	f := c.config.Finality
	switch {
	case f.tag:
		return c.taggedFinal(ctx, head)
	case f.depth == 0:
		return head, nil
	}
	return c.BlockAt(ctx, head.Number-min(f.depth, head.Number))
}

// taggedFinal asks for the block "finalized". A node that has finalised more than the head is ahead
// of the one that reported the head: then its block of that number is final.
func (c *Client) taggedFinal(ctx context.Context, head Block) (Block, error) {
	block, err := c.block(ctx, "finalized")
	switch {
	case errors.Is(err, ErrNoBlock): // the chain is new: no block has been finalised yet
		return c.BlockAt(ctx, 0)
	case lacksFinalized(err):
		return c.BlockAt(ctx, 0)
	case refuses(err):
		return Block{}, fmt.Errorf("%w: %w", ErrNotFinalized, err)
	case err == nil && block.Number > head.Number:
		return c.BlockAt(ctx, head.Number)
	}
	return block, err
}

// lacksFinalized reports whether a node knows the tag and answered that nothing is finalized yet,
// which go-ethereum's nodes do on a new chain.
func lacksFinalized(err error) bool {
	var answer *AnswerError
	return errors.As(err, &answer) && strings.Contains(answer.Message, "finalized block not found")
}
