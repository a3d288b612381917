package main

import (
	"context"
	"math/big"
	"time"

	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/node/api"
)

// readable writes an amount in a token's smallest unit, as the API has it, in the token's own unit.
func readable(amount string, decimals uint8) string {
	n, ok := new(big.Int).SetString(amount, 10)
	if !ok || n.Sign() < 0 {
		return amount // of a node of another version
	}
	return notes.AmountFromBig(n).Format(decimals)
}

// readableValue writes a value with its token.
func readableValue(v api.Value) string { return readable(v.Amount, v.Decimals) + " " + v.Symbol }

// smallest reads an amount in a token's own unit, and returns it in the smallest, with the token.
// The error is [cli.BadInput] if the amount is not one of the token.
func smallest(ctx context.Context, c *api.Client, amount, asset string) (api.Token, string, error) {
	t, err := c.Token(ctx, asset)
	if err != nil {
		return t, "", err
	}
	v, err := cli.ParseAmount(amount, t.Decimals)
	return t, v.String(), err
}

// clock returns a time of the chain, which is in the chain's own unit.
func clock(t uint64, chain api.Chain) time.Time {
	unit := max(chain.UnitsPerSecond, 1)
	return time.Unix(int64(t/unit), 0).UTC()
}

const clockForm = "2006-01-02 15:04:05"

// atClock writes a time of the chain for people, in UTC.
func atClock(t uint64, chain api.Chain) string {
	if t == 0 {
		return ""
	}
	return clock(t, chain).Format(clockForm)
}
