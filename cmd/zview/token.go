package main

import (
	"context"
	"strings"

	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes"
)

// nameTokens finds the symbol and decimals of each asset: in the deployment file, or else by asking
// the token. A symbol that the token gives is followed by the token's address, because any token
// can give any symbol. A token that gives no decimals is shown in its smallest unit.
func (v *view) nameTokens(ctx context.Context) {
	v.tokens = map[notes.Asset]deployment.Token{}
	for _, t := range v.target.Tokens {
		v.tokens[t.Address] = t
	}
	for _, c := range v.checks {
		if _, known := v.tokens[c.Asset]; !known {
			v.tokens[c.Asset] = v.askToken(ctx, c.Asset)
		}
	}
}

func (v *view) askToken(ctx context.Context, asset notes.Asset) deployment.Token {
	token := deployment.Token{Symbol: short(asset.String()), Address: asset}
	if decimals, err := v.contract.Decimals(ctx, asset); err == nil {
		token.Decimals = decimals
	}
	if symbol, err := v.contract.Symbol(ctx, asset); err == nil {
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
func (v *view) amount(asset notes.Asset, q notes.Amount) string {
	return q.Format(v.tokens[asset].Decimals)
}
