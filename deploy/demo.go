package deploy

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// DemoToken is an ERC-20 whose owner can create any amount of it.
type DemoToken struct {
	// Name and Symbol are the token's name and ticker.
	Name, Symbol string
	// Decimals is how many decimal places amounts are written with.
	Decimals uint8
}

// The default tokens of a development chain.
var (
	DemoCash = DemoToken{"Demo Cash", "CASH", 6}
	DemoBond = DemoToken{"Demo Bond", "BOND", 18}
)

// DemoTokens creates demo tokens as [Deployer.CreateTokens] does, and lists them. The account must
// hold the lister's office. After an error the deployment is unchanged, although some tokens may be
// on the chain.
func (d Deployer) DemoTokens(ctx context.Context, deployed *deployment.Deployment, tokens ...DemoToken) error {
	extended := *deployed
	if err := d.CreateTokens(ctx, &extended, tokens...); err != nil {
		return err
	}
	contract := ledger.NewZContract(d.client(), deployed.Addresses)
	for _, token := range extended.Tokens[len(deployed.Tokens):] {
		if err := List(ctx, contract, d.Outbox, token.Address); err != nil {
			return err
		}
	}
	*deployed = extended
	return nil
}

// CreateTokens deploys demo tokens, which the account owns, and adds them to the deployment. It
// returns [development.ErrNotDevelopment] on a chain that is not for development. After an error
// the deployment is unchanged, although some tokens may be on the chain.
func (d Deployer) CreateTokens(ctx context.Context, deployed *deployment.Deployment, tokens ...DemoToken) error {
	extended := *deployed
	extended.Tokens = slices.Clone(deployed.Tokens)
	for _, token := range tokens {
		address, err := d.demoToken(ctx, token)
		if err != nil {
			return err
		}
		extended.Tokens = append(extended.Tokens,
			deployment.Token{Symbol: token.Symbol, Decimals: token.Decimals, Address: address})
	}
	if err := extended.RecordCode(ctx, d.client()); err != nil {
		return err
	}
	*deployed = extended
	return nil
}

// demoToken deploys one token that the account owns.
func (d Deployer) demoToken(ctx context.Context, token DemoToken) (notes.Asset, error) {
	if err := d.onDevelopment(ctx, "demo tokens"); err != nil {
		return notes.Asset{}, err
	}
	owner := d.Outbox.Address()
	arguments := bindings.NewDemoToken().PackConstructor(token.Name, token.Symbol, token.Decimals, owner)
	receipt, err := d.create(ctx, token.Symbol, creation(bindings.DemoTokenMetaData.Bin, arguments))
	return notes.Asset(receipt.Created), err
}

// Fund creates an amount of a demo token and gives it to an account. The account of owner must
// be the token's owner. The value is in the token's smallest unit.
func Fund(
	ctx context.Context,
	owner *outbox.Outbox,
	token notes.Asset,
	to common.Address,
	value notes.Value,
) error {
	at := common.Address(token)
	tx := chain.Tx{To: &at, Data: bindings.NewDemoCash().PackMint(to, value.Big())}
	if _, err := owner.Transact(ctx, tx); err != nil {
		return fmt.Errorf("deploy: fund %s: %w", to, err)
	}
	return nil
}
