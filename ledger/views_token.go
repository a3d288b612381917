package ledger

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/notes"
)

// Balance returns the balance of an account in a public token, in the token's smallest unit.
func (c *ZContract) Balance(ctx context.Context, token notes.Asset, of common.Address) (*big.Int, error) {
	return call(ctx, c, common.Address(token), erc20.PackBalanceOf(of), erc20.UnpackBalanceOf)
}

// Allowance returns how much of an account's tokens the z-contract may take.
func (c *ZContract) Allowance(ctx context.Context, token notes.Asset, of common.Address) (*big.Int, error) {
	return call(ctx, c, common.Address(token), erc20.PackAllowance(of, c.at.ZContract), erc20.UnpackAllowance)
}

// Decimals returns how many decimal places a token is written with. It is for display only: amounts
// are in the smallest unit.
func (c *ZContract) Decimals(ctx context.Context, token notes.Asset) (uint8, error) {
	return call(ctx, c, common.Address(token), erc20.PackDecimals(), erc20.UnpackDecimals)
}

// Symbol returns a token's ticker. The token chooses it freely: another token may have the same.
func (c *ZContract) Symbol(ctx context.Context, token notes.Asset) (string, error) {
	return call(ctx, c, common.Address(token), erc20.PackSymbol(), erc20.UnpackSymbol)
}
