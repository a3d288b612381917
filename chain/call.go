package chain

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// callArgs is the argument of eth_call and eth_estimateGas. The call data is in "data" and never in
// "input": some engines read only the former, and one refuses both together.
type callArgs struct {
	From  *common.Address `json:"from,omitempty"`
	To    *common.Address `json:"to,omitempty"`
	Value *hexutil.Big    `json:"value,omitempty"`
	Data  hexutil.Bytes   `json:"data"`
}

// Call runs a view function on the newest state. It returns a [RevertError] when the call reverts.
func (c *Client) Call(ctx context.Context, to common.Address, data []byte) ([]byte, error) {
	return c.call(ctx, callArgs{To: &to, Data: data}, "latest")
}

// CallAt is [Client.Call] on the state after a block. Many nodes keep the states of the newest
// blocks only, and answer with an error for an older one.
func (c *Client) CallAt(ctx context.Context, to common.Address, data []byte, block uint64) ([]byte, error) {
	return c.call(ctx, callArgs{To: &to, Data: data}, hexutil.EncodeUint64(block))
}

func (c *Client) call(ctx context.Context, args callArgs, block string) ([]byte, error) {
	var result hexutil.Bytes
	if err := c.request(ctx, &result, "eth_call", args, block); err != nil {
		return nil, c.asRevert(err)
	}
	return result, nil
}

// EstimateGas returns the gas that the transaction would use now. It returns a [RevertError] when
// the transaction would revert.
func (c *Client) EstimateGas(ctx context.Context, from common.Address, tx Tx) (uint64, error) {
	args := callArgs{From: &from, To: tx.To, Data: tx.Data}
	if tx.Value != nil && tx.Value.Sign() != 0 {
		args.Value = (*hexutil.Big)(tx.Value)
	}
	var gas hexutil.Uint64
	if err := c.request(ctx, &gas, "eth_estimateGas", args); err != nil {
		return 0, c.asRevert(err)
	}
	return uint64(gas), nil
}

// Code returns the code at an address in the newest state. It is empty when there is no contract.
func (c *Client) Code(ctx context.Context, at common.Address) ([]byte, error) {
	var code hexutil.Bytes
	err := c.request(ctx, &code, "eth_getCode", at, "latest")
	return code, err
}

// Balance returns an account's balance in wei in the newest state.
func (c *Client) Balance(ctx context.Context, of common.Address) (*big.Int, error) {
	var wei hexutil.Big
	err := c.request(ctx, &wei, "eth_getBalance", of, "latest")
	return wei.ToInt(), err
}
