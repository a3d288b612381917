package chain

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common/hexutil"
)

// fees are the price fields of one transaction: of a dynamic fee when tip is set, otherwise of a
// legacy price.
type fees struct {
	price *big.Int // legacy price per gas, or the cap of a dynamic fee
	tip   *big.Int
}

// fees asks the node for the current price of gas. A chain on which gas is free accepts only legacy
// transactions of price 0. If blocks have a base fee, the cap allows it to double.
func (c *Client) fees(ctx context.Context) (fees, error) {
	var price hexutil.Big
	if err := c.request(ctx, &price, "eth_gasPrice"); err != nil {
		return fees{}, err
	}
	if price.ToInt().Sign() == 0 {
		return fees{price: new(big.Int)}, nil
	}
	head, err := c.Head(ctx)
	if err != nil {
		return fees{}, err
	}
	if head.BaseFee == nil {
		return fees{price: price.ToInt()}, nil
	}
	tip := c.tip(ctx, price.ToInt(), head.BaseFee)
	limit := new(big.Int).Lsh(head.BaseFee, 1)
	return fees{price: limit.Add(limit, tip), tip: tip}, nil
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
