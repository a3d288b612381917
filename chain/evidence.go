package chain

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/trie"
)

// receiptBatch is how many blocks are asked for their receipts at once. The receipts of a full
// block have about a megabyte.
const receiptBatch = 16

// ErrNoReceipts is returned when a node does not serve the receipts of whole blocks in any way, or
// in a form of its own.
var ErrNoReceipts = errors.New("chain: the node serves no receipts")

// Evidence are the logs of a block as its receipts have them.
type Evidence struct {
	// Logs are those of the contracts that were asked for, as [Client.Logs] returns them.
	Logs []types.Log
	// Proven reports whether the receipts hash to the receipts root of the header. Then nothing is
	// left out and nothing added, as far as the header is right. On a chain that encodes receipts
	// in another way than Ethereum it is never set.
	Proven bool
}

// Evidence fetches the receipts of blocks and returns the logs of the contracts in each. It returns
// [ErrNoReceipts] if the node serves none.
func (c *Client) Evidence(ctx context.Context, headers []Header, contracts ...common.Address) ([]Evidence, error) {
	var all []Evidence
	err := c.ask(ctx, func(n *node) error {
		receipts, err := n.receipts(ctx, &c.config, headers)
		if err != nil {
			return err
		}
		all = make([]Evidence, len(headers))
		for i := range headers {
			if all[i], err = evidence(&headers[i], receipts[i], contracts); err != nil {
				return err
			}
		}
		return c.pool.expectProofs(headers, receipts, all)
	})
	return all, err
}

// expectProofs notices whether the chain's receipts can be proven, by the first block with any for
// which they are. After that, receipts which are not proven are an error, unless there is one of a
// type that this version does not know.
func (p *pool) expectProofs(headers []Header, receipts []types.Receipts, all []Evidence) error {
	for i := range all {
		if all[i].Proven && len(receipts[i]) > 0 {
			p.proves.Store(true)
		}
	}
	for i := range all {
		if !all[i].Proven && p.proves.Load() && !slices.ContainsFunc(receipts[i], unknownType) {
			return fmt.Errorf("%w: the receipts of block %d are not those of its header", ErrContradiction,
				headers[i].Number)
		}
	}
	return nil
}

// unknownType reports whether a receipt is of a type whose encoding is not known.
func unknownType(r *types.Receipt) bool { return r.Type > types.SetCodeTxType }

// receipts returns the receipts of each block, by one request a block or, if the node does not know
// that one, by one request a transaction.
func (n *node) receipts(ctx context.Context, config *Config, headers []Header) ([]types.Receipts, error) {
	const method = "eth_getBlockReceipts"
	if n.lacks(method) {
		return n.receiptsByTx(ctx, config, headers)
	}
	args := make([][]any, len(headers))
	for i := range headers {
		args[i] = []any{hexutil.EncodeUint64(headers[i].Number)}
	}
	answers, err := n.requests(ctx, config, receiptBatch, method, args)
	if refuses(err) {
		return n.receiptsByTx(ctx, config, headers)
	}
	if err != nil {
		return nil, err
	}
	out := make([]types.Receipts, len(answers))
	for i, raw := range answers {
		if bytes.Equal(raw, []byte("null")) {
			return nil, fmt.Errorf("%w: receipts of %d", ErrNoBlock, headers[i].Number)
		}
		if err := json.Unmarshal(raw, &out[i]); err != nil {
			return nil, fmt.Errorf("%w that can be read: block %d: %w", ErrNoReceipts, headers[i].Number, err)
		}
	}
	return out, nil
}

func (n *node) receiptsByTx(ctx context.Context, config *Config, headers []Header) ([]types.Receipts, error) {
	var args [][]any
	for i := range headers {
		for _, tx := range headers[i].Txs {
			args = append(args, []any{tx})
		}
	}
	answers, err := n.requests(ctx, config, maxBatch, "eth_getTransactionReceipt", args)
	if refuses(err) {
		return nil, fmt.Errorf("%w: %w", ErrNoReceipts, err)
	}
	if err != nil {
		return nil, err
	}
	out := make([]types.Receipts, len(headers))
	for i := range headers {
		for range headers[i].Txs {
			var receipt *types.Receipt
			if err := json.Unmarshal(answers[0], &receipt); err != nil {
				return nil, fmt.Errorf("%w that can be read: block %d: %w", ErrNoReceipts, headers[i].Number, err)
			}
			out[i], answers = append(out[i], receipt), answers[1:]
		}
	}
	return out, nil
}

// evidence takes the logs out of the receipts of a block. Their places are counted here: no field
// of the answer that the receipts root does not cover is relied on.
func evidence(h *Header, receipts types.Receipts, contracts []common.Address) (Evidence, error) {
	if len(receipts) != len(h.Txs) {
		return Evidence{}, fmt.Errorf("%w: %d receipts of the %d transactions of block %d",
			ErrContradiction, len(receipts), len(h.Txs), h.Number)
	}
	var e Evidence
	for i, r := range receipts {
		if r == nil || r.TxHash != h.Txs[i] || slices.Contains(r.Logs, nil) {
			return Evidence{}, fmt.Errorf("%w: a receipt of block %d is of another transaction", ErrContradiction,
				h.Number)
		}
		for _, l := range r.Logs {
			if !slices.Contains(contracts, l.Address) {
				continue
			}
			e.Logs = append(e.Logs, types.Log{
				Address:     l.Address,
				Topics:      l.Topics,
				Data:        l.Data,
				BlockNumber: h.Number,
				BlockHash:   h.Hash,
				TxHash:      h.Txs[i],
				TxIndex:     uint(i),
			})
		}
	}
	number(e.Logs)
	e.Proven = types.DeriveSha(receipts, trie.NewStackTrie(nil)) == h.ReceiptsRoot
	return e, nil
}
