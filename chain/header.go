package chain

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"math/bits"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// Header is a block with what its header says about the logs in it. The hash can be computed from
// the header only on some chains, and this package never does: what stands here is what one node
// says, and shows only whether the node is consistent.
type Header struct {
	Block
	// Bloom is the filter of the block's logs. It is full if the node reports none.
	Bloom types.Bloom
	// ReceiptsRoot is the root of the block's receipts.
	ReceiptsRoot common.Hash
	// Txs are the hashes of the block's transactions in their order.
	Txs []common.Hash

	gasLimit uint64
}

type rpcHeader struct {
	Number       *hexutil.Uint64 `json:"number"`
	Hash         *common.Hash    `json:"hash"`
	Parent       *common.Hash    `json:"parentHash"`
	Time         *hexutil.Uint64 `json:"timestamp"`
	BaseFee      *hexutil.Big    `json:"baseFeePerGas"`
	Bloom        *types.Bloom    `json:"logsBloom"`
	ReceiptsRoot common.Hash     `json:"receiptsRoot"`
	Txs          []common.Hash   `json:"transactions"`
	GasLimit     hexutil.Uint64  `json:"gasLimit"`
}

// MayHave reports whether a log with all the given items, which are addresses and topics, may be in
// the block. A false answer is certain.
func (h *Header) MayHave(items ...[]byte) bool {
	for _, item := range items {
		if !h.Bloom.Test(item) {
			return false
		}
	}
	return true
}

// Fill returns which part of the filter's bits is set, 0 to 1. The filter is wrong about one item
// that is not in the block with a chance of the third power of that.
func (h *Header) Fill() float64 {
	set := 0
	for _, b := range h.Bloom {
		set += bits.OnesCount8(b)
	}
	return float64(set) / types.BloomBitLength
}

// Headers returns the canonical blocks from … to, both included. Each is the parent of the next, or
// the error is [ErrContradiction]. A block that the node lacks is [ErrNoBlock].
func (c *Client) Headers(ctx context.Context, from, to uint64) ([]Header, error) {
	var headers []Header
	err := c.ask(ctx, func(n *node) (err error) {
		headers, err = n.headers(ctx, &c.config, from, to)
		return err
	})
	return headers, err
}

func (n *node) headers(ctx context.Context, config *Config, from, to uint64) ([]Header, error) {
	var args [][]any
	for number := from; number <= to; number++ {
		args = append(args, []any{hexutil.EncodeUint64(number), false})
	}
	answers, err := n.requests(ctx, config, maxBatch, "eth_getBlockByNumber", args)
	if err != nil {
		return nil, err
	}
	headers := make([]Header, len(answers))
	for i, raw := range answers {
		if headers[i], err = decodeHeader(hexutil.EncodeUint64(from+uint64(i)), raw); err != nil {
			return nil, err
		}
		if got := headers[i].Number; got != from+uint64(i) {
			return nil, fmt.Errorf("%w: block %d instead of %d", ErrContradiction, got, from+uint64(i))
		}
		if i > 0 && headers[i].Parent != headers[i-1].Hash {
			return nil, fmt.Errorf("%w: block %d does not follow the one before", ErrContradiction, headers[i].Number)
		}
	}
	return headers, nil
}

func decodeHeader(tag string, raw json.RawMessage) (Header, error) {
	if len(raw) == 0 || bytes.Equal(raw, []byte("null")) {
		return Header{}, fmt.Errorf("%w: %s", ErrNoBlock, tag)
	}
	var h rpcHeader
	if err := json.Unmarshal(raw, &h); err != nil {
		return Header{}, fmt.Errorf("%w: block %s: %w", ErrContradiction, tag, err)
	}
	if h.Number == nil || h.Hash == nil || h.Parent == nil || h.Time == nil {
		return Header{}, fmt.Errorf("%w: block %s: a field is missing", ErrContradiction, tag)
	}
	return h.header(), nil
}

func (h *rpcHeader) header() Header {
	full := Header{
		Block: Block{
			Number:  uint64(*h.Number),
			Hash:    *h.Hash,
			Parent:  *h.Parent,
			Time:    uint64(*h.Time),
			BaseFee: (*big.Int)(h.BaseFee),
		},
		ReceiptsRoot: h.ReceiptsRoot,
		Txs:          h.Txs,
		gasLimit:     uint64(h.GasLimit),
	}
	if h.Bloom != nil {
		full.Bloom = *h.Bloom
		return full
	}
	for i := range full.Bloom {
		full.Bloom[i] = 0xff
	}
	return full
}
