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
	Gas   hexutil.Uint64  `json:"gas,omitempty"`
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
	return c.estimate(ctx, from, tx)
}

// estimate estimates the gas on a block, by default on that which the node takes.
func (c *Client) estimate(ctx context.Context, from common.Address, tx Tx, block ...any) (uint64, error) {
	args := callArgs{From: &from, To: tx.To, Data: tx.Data}
	if tx.Value != nil && tx.Value.Sign() != 0 {
		args.Value = (*hexutil.Big)(tx.Value)
	}
	gas, err := c.askEstimate(ctx, args, block...)
	if isAnswer(err) && !isRevert(err) {
		// Some engines take the most that may be used for what is given, and find it to be less
		// than the transaction costs before it runs, unless the request has a limit.
		args.Gas = c.gasCeiling(ctx)
		again, retried := c.askEstimate(ctx, args, block...)
		if args.Gas != 0 && (retried == nil || isRevert(retried)) {
			return again, retried
		}
	}
	return gas, err
}

func (c *Client) askEstimate(ctx context.Context, args callArgs, block ...any) (uint64, error) {
	var gas hexutil.Uint64
	err := c.request(ctx, &gas, "eth_estimateGas", append([]any{args}, block...)...)
	return uint64(gas), c.asRevert(err)
}

// osakaTxGas is the most gas that one transaction may use under the rules of Osaka (EIP-7825).
// Other rules have no such limit, or, as Amsterdam's, one that leaves out what is paid for state.
const osakaTxGas = 1 << 24

// gasCeiling returns the most gas that one transaction may use: the newest block's limit, or what
// the rules allow for one transaction. It is 0 if that is not known.
func (c *Client) gasCeiling(ctx context.Context) hexutil.Uint64 {
	var head Header
	err := c.ask(ctx, func(n *node) (err error) {
		head, err = n.header(ctx, &c.config, "latest")
		return err
	})
	if err != nil {
		return 0
	}
	return hexutil.Uint64(min(head.gasLimit, osakaTxGas))
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
