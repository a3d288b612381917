package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// ErrNoBlock is returned for a block that the node does not have.
var ErrNoBlock = errors.New("chain: the node has no such block")

// Block is the part of a block that this project needs. Hash and Parent are as the node reports
// them: they can't be computed from the header on chains whose consensus hashes it in another way.
type Block struct {
	Number uint64
	Hash   common.Hash
	Parent common.Hash
	// Time is when the block was made, since 1970 in the chain's own unit: see [Block.Unit].
	Time uint64
	// BaseFee is nil on a chain without EIP-1559.
	BaseFee *big.Int
}

type rpcBlock struct {
	Number  *hexutil.Uint64 `json:"number"`
	Hash    *common.Hash    `json:"hash"`
	Parent  *common.Hash    `json:"parentHash"`
	Time    *hexutil.Uint64 `json:"timestamp"`
	BaseFee *hexutil.Big    `json:"baseFeePerGas"`
}

// Head returns the newest block.
func (c *Client) Head(ctx context.Context) (Block, error) { return c.block(ctx, "latest") }

// BlockAt returns the canonical block with a number, or [ErrNoBlock].
func (c *Client) BlockAt(ctx context.Context, number uint64) (Block, error) {
	return c.block(ctx, hexutil.EncodeUint64(number))
}

func (c *Client) block(ctx context.Context, tag string) (Block, error) {
	var raw json.RawMessage
	if err := c.request(ctx, &raw, "eth_getBlockByNumber", tag, false); err != nil {
		return Block{}, err
	}
	var b *rpcBlock
	if err := json.Unmarshal(raw, &b); err != nil {
		return Block{}, fmt.Errorf("chain: block %s: %w", tag, err)
	}
	if b == nil {
		return Block{}, fmt.Errorf("%w: %s", ErrNoBlock, tag)
	}
	if b.Number == nil || b.Hash == nil || b.Parent == nil || b.Time == nil {
		return Block{}, fmt.Errorf("chain: block %s: a field is missing", tag)
	}
	return Block{
		Number:  uint64(*b.Number),
		Hash:    *b.Hash,
		Parent:  *b.Parent,
		Time:    uint64(*b.Time),
		BaseFee: (*big.Int)(b.BaseFee),
	}, nil
}
