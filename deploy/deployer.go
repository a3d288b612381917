package deploy

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/development"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/deploy/deployment"
)

// Deployer puts contracts on one chain, from one account.
type Deployer struct {
	// Outbox sends the transactions. Its account pays the gas, gets the offices that [Setup] leaves
	// open, and owns the demo tokens. Its client is one of the chain, as ledger.Dial returns it.
	// The deployment file gets the client's finality, which every reader of the file follows: on a
	// chain that can reorganise it must not be instant.
	Outbox *outbox.Outbox
	// DevelopmentChain is the id of a chain that is for development although its id does not show
	// it, or 0.
	DevelopmentChain uint64
}

// Deploy deploys verifiers of the keys and the contracts over them. It returns
// [development.ErrNotDevelopment] for development keys on a chain that is not for development, and
// [ErrTime] for a time that can't be meant; then it has sent nothing, unless the chain had no block
// from which the unit of its time can be told. Any other error may leave some of the contracts on
// the chain, where they do no harm.
func (d Deployer) Deploy(ctx context.Context, keys Keys, setup Setup) (*deployment.Deployment, error) {
	if err := setup.checkTimes(ctx, d.client()); err != nil && !errors.Is(err, chain.ErrUnitUnknown) {
		return nil, err
	}
	verifiers, err := d.Verifiers(ctx, keys)
	if err != nil {
		return nil, err
	}
	return d.Contracts(ctx, verifiers, setup)
}

func (d Deployer) client() *chain.Client { return d.Outbox.Client() }

// onDevelopment refuses what is for development only on another chain.
func (d Deployer) onDevelopment(ctx context.Context, what string) error {
	genesis, err := d.client().Genesis(ctx)
	if err != nil {
		return err
	}
	if err := development.Check(d.client().ChainID(), d.DevelopmentChain, genesis); err != nil {
		return fmt.Errorf("deploy: %s: %w", what, err)
	}
	return nil
}

// create sends a transaction that creates a contract, and waits for it.
func (d Deployer) create(ctx context.Context, name string, code []byte) (chain.Receipt, error) {
	receipt, err := d.Outbox.Transact(ctx, chain.Tx{Data: code})
	if err != nil {
		return receipt, fmt.Errorf("deploy: %s: %w", name, err)
	}
	return receipt, nil
}

// creation returns contract code followed by the arguments of its constructor.
func creation(code string, arguments []byte) []byte {
	return append(common.FromHex(code), arguments...)
}
