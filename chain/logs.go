package chain

import (
	"cmp"
	"context"
	"errors"
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
	Index     *hexutil.Uint   `json:"logIndex"`
	Removed   bool            `json:"removed"`
}

// Logs returns the logs of the contracts in the blocks from … to, both included, in the chain's
// order. It sets the address, topics, data, block number and hash, transaction hash and index of
// each log.
func (c *Client) Logs(ctx context.Context, from, to uint64, contracts ...common.Address) ([]types.Log, error) {
	var raw []rpcLog
	filter := map[string]any{
		"address":   contracts,
		"fromBlock": hexutil.EncodeUint64(from),
		"toBlock":   hexutil.EncodeUint64(to),
	}
	if err := c.request(ctx, &raw, "eth_getLogs", filter); err != nil {
		return nil, err
	}
	logs := make([]types.Log, len(raw))
	for i, l := range raw {
		if l.Block == nil || l.Index == nil || l.Removed || uint64(*l.Block) < from || uint64(*l.Block) > to {
			return nil, errors.New("chain: eth_getLogs: the node answered with a log that was not asked for")
		}
		logs[i] = types.Log{
			Address:     l.Address,
			Topics:      l.Topics,
			Data:        l.Data,
			BlockNumber: uint64(*l.Block),
			BlockHash:   l.BlockHash,
			TxHash:      l.Tx,
			Index:       uint(*l.Index),
		}
	}
	slices.SortFunc(logs, compareLogs)
	return logs, nil
}

// compareLogs compares two logs by their position on the chain.
func compareLogs(a, b types.Log) int {
	return cmp.Or(cmp.Compare(a.BlockNumber, b.BlockNumber), cmp.Compare(a.Index, b.Index))
}
