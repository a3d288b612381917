package ledger

import (
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

func (l rpcLog) cursor() Cursor { return Cursor{uint64(*l.Block), uint(*l.Index)} }

func (l rpcLog) log() *types.Log {
	return &types.Log{Address: l.Address, Topics: l.Topics, Data: l.Data}
}

// logs returns what the deployment's contracts logged in the blocks from … to, in order.
func (c *Contract) logs(ctx context.Context, from, to uint64) ([]rpcLog, error) {
	var logs []rpcLog
	filter := map[string]any{"address": []common.Address{c.at.ZContract, c.at.PrivateContracts},
		"fromBlock": hexutil.EncodeUint64(from), "toBlock": hexutil.EncodeUint64(to)}
	if err := c.client.request(ctx, &logs, "eth_getLogs", filter); err != nil {
		return nil, err
	}
	for _, l := range logs {
		if l.Block == nil || l.Index == nil || l.Removed || uint64(*l.Block) < from || uint64(*l.Block) > to {
			return nil, errors.New("ledger: eth_getLogs: a log outside of what was asked for")
		}
	}
	slices.SortFunc(logs, func(a, b rpcLog) int {
		switch {
		case a.cursor().Less(b.cursor()):
			return -1
		case b.cursor().Less(a.cursor()):
			return 1
		}
		return 0
	})
	return logs, nil
}
