package deploy

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/development"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// Everything deploys the verifiers, the contracts and the demo tokens, and lists these, from one account that keeps the roles
// which setup leaves open. named is as for Verifiers.
func Everything(ctx context.Context, client *chain.Client, from chain.Signer, keys Keys, setup Setup, named uint64) (*Deployment, error) {
	verifiers, err := Verifiers(ctx, client, from, keys, named)
	if err != nil {
		return nil, err
	}
	d, err := System(ctx, client, from, verifiers, setup)
	if err != nil {
		return nil, err
	}
	return d, d.AddDemoTokens(ctx, client, from, named)
}

// AddDemoTokens adds Demo Cash (6 decimals) and Demo Bond (18); see [Deployment.AddTokens].
func (d *Deployment) AddDemoTokens(ctx context.Context, client *chain.Client, from chain.Signer, named uint64) error {
	return d.AddTokens(ctx, client, from, named, NewToken{"Demo Cash", "CASH", 6}, NewToken{"Demo Bond", "BOND", 18})
}

// NewToken is a demo token to deploy.
type NewToken struct {
	Name, Symbol string
	Decimals     uint8
}

// AddTokens deploys demo tokens, whose owner is from, and lists them, for which from must be the lister. Development chains only: their
// owner prints them at will.
func (d *Deployment) AddTokens(ctx context.Context, client *chain.Client, from chain.Signer, named uint64, tokens ...NewToken) error {
	if err := development.Check(client.ChainID(), named); err != nil {
		return fmt.Errorf("deploy: demo tokens: %w", err)
	}
	contract := ledger.NewContract(client, d.Addresses)
	for _, token := range tokens {
		arguments := bindings.NewDemoToken().PackConstructor(token.Name, token.Symbol, token.Decimals, from.Address())
		receipt, err := create(ctx, client, from, token.Symbol, creation(bindings.DemoTokenMetaData.Bin, arguments))
		if err != nil {
			return err
		}
		asset := notes.Asset(receipt.Contract)
		if _, err := client.Transact(ctx, from, contract.List(asset, true)); err != nil {
			return fmt.Errorf("deploy: list %s: %w", token.Symbol, err)
		}
		d.Tokens = append(d.Tokens, Token{token.Symbol, token.Decimals, asset})
	}
	return d.hashCode(ctx, client)
}

// Token returns the demo token of a symbol.
func (d *Deployment) Token(symbol string) (Token, bool) {
	for _, t := range d.Tokens {
		if t.Symbol == symbol {
			return t, true
		}
	}
	return Token{}, false
}

// Print gives an account some of a demo token; from must be the token's owner. The amount is in the smallest unit.
func Print(ctx context.Context, client *chain.Client, from chain.Signer, token notes.Asset, to common.Address, amount notes.Value) error {
	at := common.Address(token)
	if _, err := client.Transact(ctx, from, chain.Tx{To: &at, Data: bindings.NewDemoCash().PackMint(to, amount.Big())}); err != nil {
		return fmt.Errorf("deploy: print tokens: %w", err)
	}
	return nil
}
