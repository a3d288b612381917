package main

import (
	"context"
	"strings"

	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// tokens has the symbol and decimals of each asset.
type tokens map[notes.Asset]deployment.Token

// nameTokens finds the symbol and decimals of each asset: in the deployment file, or else by asking
// the token. A symbol that the token gives is followed by the token's address, because any token
// can give any symbol. A token that gives no decimals is shown in its smallest unit.
func nameTokens(
	ctx context.Context, contract *ledger.ZContract, target *deployment.Deployment, assets []notes.Asset,
) tokens {
	named := tokens{}
	for _, t := range target.Tokens {
		named[t.Address] = t
	}
	for _, asset := range assets {
		if _, known := named[asset]; !known {
			named[asset] = askToken(ctx, contract, asset)
		}
	}
	return named
}

func askToken(ctx context.Context, contract *ledger.ZContract, asset notes.Asset) deployment.Token {
	token := deployment.Token{Symbol: short(asset.String()), Address: asset}
	if decimals, err := contract.Decimals(ctx, asset); err == nil {
		token.Decimals = decimals
	}
	if symbol, err := contract.Symbol(ctx, asset); err == nil {
		token.Symbol = cleanSymbol(symbol) + " " + token.Symbol
	}
	return token
}

// cleanSymbol makes a symbol that a token gives harmless on a terminal, and at most 16 characters
// long.
func cleanSymbol(s string) string {
	runes := []rune(strings.Join(strings.Fields(cli.Printable(s)), " "))
	return string(runes[:min(len(runes), 16)])
}

// amount writes an amount in the unit of its token.
func (t tokens) amount(asset notes.Asset, q notes.Amount) string {
	return q.Format(t[asset].Decimals)
}
