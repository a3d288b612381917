package deploy

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// DemoToken is an ERC-20 whose owner prints it at will.
type DemoToken struct {
	Name, Symbol string
	Decimals     uint8
}

// The tokens that a development chain has where nobody asked for others.
var (
	DemoCash = DemoToken{"Demo Cash", "CASH", 6}
	DemoBond = DemoToken{"Demo Bond", "BOND", 18}
)

// DemoTokens deploys demo tokens that the account owns, lists them, for which the account must be the lister, and adds them
// to the deployment. It returns [development.ErrNotDevelopment] on a chain that is not for development.
func (d Deployer) DemoTokens(ctx context.Context, deployed *deployment.Deployment, tokens ...DemoToken) error {
	if err := d.onDevelopment("demo tokens"); err != nil {
		return err
	}
	contract := ledger.NewZContract(d.Client, deployed.Addresses)
	for _, token := range tokens {
		arguments := bindings.NewDemoToken().PackConstructor(token.Name, token.Symbol, token.Decimals, d.Account.Address())
		receipt, err := d.create(ctx, token.Symbol, creation(bindings.DemoTokenMetaData.Bin, arguments))
		if err != nil {
			return err
		}
		asset := notes.Asset(receipt.Created)
		if err := List(ctx, contract, d.Account, asset); err != nil {
			return err
		}
		deployed.Tokens = append(deployed.Tokens, deployment.Token{Symbol: token.Symbol, Decimals: token.Decimals, Address: asset})
	}
	return deployed.RecordCode(ctx, d.Client)
}

// Print gives an account some of a demo token. owner must be the token's owner; the value is in the smallest unit.
func Print(ctx context.Context, client *chain.Client, owner chain.Signer, token notes.Asset, to common.Address, value notes.Value) error {
	at := common.Address(token)
	if _, err := client.Transact(ctx, owner, chain.Tx{To: &at, Data: bindings.NewDemoCash().PackMint(to, value.Big())}); err != nil {
		return fmt.Errorf("deploy: print tokens: %w", err)
	}
	return nil
}
