package chain

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Price is what a transaction offers for a unit of gas, in wei.
type Price struct {
	// Max is the most that is paid: the price of a legacy transaction, or the fee cap of EIP-1559.
	Max *big.Int
	// Tip is the part of it that the block's maker gets, or nil for a legacy transaction.
	Tip *big.Int
	// Base is the base fee of the newest block when the node was asked. It is nil on a chain
	// without base fees.
	Base *big.Int
}

// Price asks the node for the current price of gas. A chain on which gas is free accepts only
// legacy transactions of price 0. If blocks have a base fee, the price allows it to double.
func (c *Client) Price(ctx context.Context) (Price, error) {
	var price hexutil.Big
	if err := c.request(ctx, &price, "eth_gasPrice"); err != nil {
		return Price{}, err
	}
	if price.ToInt().Sign() == 0 {
		return Price{Max: new(big.Int)}, nil
	}
	head, err := c.Head(ctx)
	if err != nil {
		return Price{}, err
	}
	if head.BaseFee == nil {
		return Price{Max: price.ToInt()}, nil
	}
	tip := c.tip(ctx, price.ToInt(), head.BaseFee)
	limit := new(big.Int).Lsh(head.BaseFee, 1)
	return Price{Max: limit.Add(limit, tip), Tip: tip, Base: head.BaseFee}, nil
}

// tip asks the node for the usual tip. If the node doesn't support that, the tip is the gas price
// less the base fee.
func (c *Client) tip(ctx context.Context, price, baseFee *big.Int) *big.Int {
	var tip hexutil.Big
	if err := c.request(ctx, &tip, "eth_maxPriorityFeePerGas"); err == nil {
		return tip.ToInt()
	}
	rest := new(big.Int).Sub(price, baseFee)
	if rest.Sign() < 0 {
		rest.SetUint64(0)
	}
	return rest
}
