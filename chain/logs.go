package chain

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// rpcLog is a log as nodes report it.
type rpcLog struct {
	Address   common.Address  `json:"address"`
	Topics    []common.Hash   `json:"topics"`
	Data      hexutil.Bytes   `json:"data"`
	Block     *hexutil.Uint64 `json:"blockNumber"`
	BlockHash common.Hash     `json:"blockHash"`
	Tx        common.Hash     `json:"transactionHash"`
	TxIndex   *hexutil.Uint   `json:"transactionIndex"`
	Index     *hexutil.Uint   `json:"logIndex"`
	Removed   bool            `json:"removed"`
}

// Logs returns the logs of the contracts in the blocks of headers, which follow each other, in the
// chain's order. Each log has the hash of its block among the headers, or the error is
// [ErrContradiction]. The node is asked by number, in one request: if it does not have the blocks
// it may answer that there are no logs. See [Client.LogsOf].
//
// It sets the address, topics, data, block number and hash, transaction hash and index of each log.
// Index is the log's place among those that are returned of its block: the node's own index is not
// one of the block on every chain.
func (c *Client) Logs(ctx context.Context, headers []Header, contracts ...common.Address) ([]types.Log, error) {
	var logs []types.Log
	err := c.ask(ctx, func(n *node) error {
		var raw json.RawMessage
		filter := byNumbers(headers, contracts)
		err := n.call(ctx, &c.config, &raw, "eth_getLogs", filter)
		if err == nil {
			logs, err = decodeLogs(raw, headers, contracts)
		}
		return err
	})
	return logs, err
}

// LogsOf returns the same as [Client.Logs], and asks for each block by its hash. So a node that
// does not have the block says that, where by number it would answer that there are no logs. A node
// that does not know the filter by hash (EIP-234) is asked by number.
func (c *Client) LogsOf(ctx context.Context, headers []Header, contracts ...common.Address) ([]types.Log, error) {
	var logs []types.Log
	err := c.ask(ctx, func(n *node) (err error) {
		logs, err = n.logsOf(ctx, &c.config, headers, contracts)
		return err
	})
	return logs, err
}

func (n *node) logsOf(
	ctx context.Context, config *Config, headers []Header, contracts []common.Address,
) ([]types.Log, error) {
	byHash := make([][]any, len(headers))
	for i := range headers {
		byHash[i] = []any{map[string]any{"address": contracts, "blockHash": headers[i].Hash}}
	}
	answers, err := n.requests(ctx, config, maxBatch, "eth_getLogs", byHash)
	if refuses(err) {
		for i := range headers {
			byHash[i] = []any{byNumbers(headers[i:i+1], contracts)}
		}
		answers, err = n.requests(ctx, config, maxBatch, "eth_getLogs", byHash)
	}
	if err != nil {
		return nil, err
	}
	var logs []types.Log
	for i, raw := range answers {
		of, err := decodeLogs(raw, headers[i:i+1], contracts)
		if err != nil {
			return nil, err
		}
		logs = append(logs, of...)
	}
	return logs, nil
}

func byNumbers(headers []Header, contracts []common.Address) map[string]any {
	return map[string]any{
		"address":   contracts,
		"fromBlock": hexutil.EncodeUint64(headers[0].Number),
		"toBlock":   hexutil.EncodeUint64(headers[len(headers)-1].Number),
	}
}

// decodeLogs reads the logs of blocks that follow each other, checks that they are those that were
// asked for, sorts them, leaves out repetitions, and numbers those of each block from 0.
func decodeLogs(raw json.RawMessage, headers []Header, contracts []common.Address) ([]types.Log, error) {
	var list []rpcLog
	if err := json.Unmarshal(raw, &list); err != nil {
		return nil, fmt.Errorf("%w: eth_getLogs: %w", ErrContradiction, err)
	}
	logs := make([]types.Log, len(list))
	for i, l := range list {
		if !l.asked(headers, contracts) {
			return nil, fmt.Errorf("%w: eth_getLogs: a log that was not asked for", ErrContradiction)
		}
		logs[i] = types.Log{
			Address:     l.Address,
			Topics:      l.Topics,
			Data:        l.Data,
			BlockNumber: uint64(*l.Block),
			BlockHash:   l.BlockHash,
			TxHash:      l.Tx,
			TxIndex:     uint(*l.TxIndex),
			Index:       uint(*l.Index),
		}
	}
	return arrange(logs)
}

// asked reports whether the log is of one of the contracts in one of the blocks, by number and
// hash.
func (l *rpcLog) asked(headers []Header, contracts []common.Address) bool {
	if l.Block == nil || l.TxIndex == nil || l.Index == nil || l.Removed || !slices.Contains(contracts, l.Address) {
		return false
	}
	from := headers[0].Number
	number := uint64(*l.Block)
	return number >= from && number-from < uint64(len(headers)) && headers[number-from].Hash == l.BlockHash
}

// arrange sorts logs by block, transaction and the node's index, which on some chains begins anew
// in each transaction. It drops a log that stands there twice, and then numbers those of each
// block.
func arrange(logs []types.Log) ([]types.Log, error) {
	slices.SortStableFunc(logs, compareLogs)
	out := logs[:0]
	for _, l := range logs {
		if n := len(out); n > 0 && compareLogs(out[n-1], l) == 0 {
			if !SameLog(out[n-1], l) {
				return nil, fmt.Errorf("%w: two logs in one place of block %d", ErrContradiction, l.BlockNumber)
			}
			continue
		}
		out = append(out, l)
	}
	number(out)
	return out, nil
}

// number sets the index of each log to its place among those of its block.
func number(logs []types.Log) {
	for i := range logs {
		logs[i].Index = 0
		if i > 0 && logs[i-1].BlockNumber == logs[i].BlockNumber {
			logs[i].Index = logs[i-1].Index + 1
		}
	}
}

// compareLogs compares two logs by their place on the chain.
func compareLogs(a, b types.Log) int {
	return cmp.Or(
		cmp.Compare(a.BlockNumber, b.BlockNumber),
		cmp.Compare(a.TxIndex, b.TxIndex),
		cmp.Compare(a.Index, b.Index),
	)
}

// SameLog reports whether two logs are of the same contract and transaction and say the same.
func SameLog(a, b types.Log) bool {
	return a.Address == b.Address && a.TxHash == b.TxHash && slices.Equal(a.Topics, b.Topics) &&
		slices.Equal(a.Data, b.Data)
}
