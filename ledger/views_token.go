package ledger

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/notes"
)

// Balance returns an account's balance of a public token in its smallest unit.
func (c *ZContract) Balance(ctx context.Context, token notes.Asset, of common.Address) (*big.Int, error) {
	return view(ctx, c, common.Address(token), erc20.PackBalanceOf(of), erc20.UnpackBalanceOf)
}

// Allowance returns how much of a token the z-contract may pull from an account.
func (c *ZContract) Allowance(ctx context.Context, token notes.Asset, of common.Address) (*big.Int, error) {
	return view(ctx, c, common.Address(token), erc20.PackAllowance(of, c.at.ZContract), erc20.UnpackAllowance)
}

// Decimals returns how many decimals a token is written with. It is for display: amounts are in the smallest unit.
func (c *ZContract) Decimals(ctx context.Context, token notes.Asset) (uint8, error) {
	return view(ctx, c, common.Address(token), erc20.PackDecimals(), erc20.UnpackDecimals)
}

// Symbol returns a token's ticker. It is the token's own claim.
func (c *ZContract) Symbol(ctx context.Context, token notes.Asset) (string, error) {
	return view(ctx, c, common.Address(token), erc20.PackSymbol(), erc20.UnpackSymbol)
}
