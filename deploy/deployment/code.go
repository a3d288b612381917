package deployment

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/zsettle/zsettle/chain"
)

// ErrCode is returned when the code at an address of the deployment is not the code that was
// deployed there.
var ErrCode = errors.New("deployment: the chain has other code at the address")

// RecordCode reads the code at all addresses of the deployment from the chain and sets CodeHashes.
// It returns [ErrCode] if there is no code at one of them.
func (d *Deployment) RecordCode(ctx context.Context, client *chain.Client) error {
	hashes := map[common.Address]common.Hash{}
	for _, at := range d.contracts() {
		hash, err := codeHash(ctx, client, at)
		if err != nil {
			return err
		}
		hashes[at] = hash
	}
	d.CodeHashes = hashes
	return nil
}

// CheckCode compares the deployment with the chain that the node serves. It returns
// [chain.ErrOtherChain] if the chain has another id or another genesis block, and [ErrCode] if
// there is other code at one of the addresses.
func (d *Deployment) CheckCode(ctx context.Context, client *chain.Client) error {
	return d.check(ctx, client, d.contracts()...)
}

// CheckContracts is [Deployment.CheckCode] for who only reads: it looks at the z-contract and the
// private contracts, and leaves out what they call.
func (d *Deployment) CheckContracts(ctx context.Context, client *chain.Client) error {
	return d.check(ctx, client, d.ZContract, d.PrivateContracts)
}

func (d *Deployment) check(ctx context.Context, client *chain.Client, contracts ...common.Address) error {
	if err := d.checkChain(ctx, client); err != nil {
		return err
	}
	for _, at := range contracts {
		hash, err := codeHash(ctx, client, at)
		if err != nil {
			return err
		}
		if hash != d.CodeHashes[at] {
			return fmt.Errorf("%w: %s", ErrCode, at)
		}
	}
	return nil
}

func (d *Deployment) checkChain(ctx context.Context, client *chain.Client) error {
	if client.ChainID() != d.Chain.ID {
		return fmt.Errorf("%w: its id is %d, the deployment is on %d",
			chain.ErrOtherChain, client.ChainID(), d.Chain.ID)
	}
	genesis, err := client.BlockAt(ctx, 0)
	if err != nil {
		return fmt.Errorf("deployment: the genesis block: %w", err)
	}
	if genesis.Hash != d.Chain.Genesis {
		return fmt.Errorf("%w: its genesis block is not that of the deployment's chain", chain.ErrOtherChain)
	}
	return nil
}

// codeHash returns keccak256 of the code at an address. It returns ErrCode if there is none.
func codeHash(ctx context.Context, client *chain.Client, at common.Address) (common.Hash, error) {
	code, err := client.Code(ctx, at)
	if err != nil {
		return common.Hash{}, err
	}
	if len(code) == 0 {
		return common.Hash{}, fmt.Errorf("%w: none at %s", ErrCode, at)
	}
	return crypto.Keccak256Hash(code), nil
}
