package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strings"

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

// Head returns the newest block.
func (c *Client) Head(ctx context.Context) (Block, error) { return c.block(ctx, "latest") }

// BlockAt returns the canonical block with a number, or [ErrNoBlock].
func (c *Client) BlockAt(ctx context.Context, number uint64) (Block, error) {
	return c.block(ctx, hexutil.EncodeUint64(number))
}

// Genesis returns the hash of block 0, which tells chains with the same id apart.
func (c *Client) Genesis(ctx context.Context) (common.Hash, error) {
	if c.config.Genesis != (common.Hash{}) {
		return c.config.Genesis, nil // every node was checked for it
	}
	genesis, err := c.BlockAt(ctx, 0)
	return genesis.Hash, err
}

func (c *Client) block(ctx context.Context, tag string) (Block, error) {
	var header Header
	err := c.ask(ctx, func(n *node) (err error) {
		header, err = n.header(ctx, &c.config, tag)
		return err
	})
	return header.Block, err
}

// header asks for a block by its number or tag.
func (n *node) header(ctx context.Context, config *Config, tag string) (Header, error) {
	var raw json.RawMessage
	if err := n.call(ctx, config, &raw, "eth_getBlockByNumber", tag, false); err != nil {
		return Header{}, err
	}
	h, err := decodeHeader(tag, raw)
	if err == nil && strings.HasPrefix(tag, "0x") && hexutil.EncodeUint64(h.Number) != tag {
		err = fmt.Errorf("%w: block %d instead of %s", ErrContradiction, h.Number, tag)
	}
	return h, err
}
