package deploy

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy/deployment"
)

// CheckChain compares what a plan says of its chain with the chain that the node serves. The client
// must have the plan's finality. CheckChain returns [chain.ErrOtherChain] for another id or genesis
// block, [ErrTime] for another unit of time, and the node's error if it does not know which block
// is final. It does not know the unit of a chain whose only block has time 0.
func (p PlannedChain) CheckChain(ctx context.Context, client *chain.Client) error {
	if client.ChainID() != p.ID {
		return fmt.Errorf("%w: its id is %d, the plan is for %d", chain.ErrOtherChain, client.ChainID(), p.ID)
	}
	if err := p.checkGenesis(ctx, client); err != nil {
		return err
	}
	head, err := client.Head(ctx)
	if err != nil {
		return err
	}
	if head.Time != 0 && head.Unit() != p.Unit {
		return fmt.Errorf("%w: the chain counts in %s, the plan says %s", ErrTime, head.Unit(), p.Unit)
	}
	_, err = client.FinalBlock(ctx, head)
	return err
}

func (p PlannedChain) checkGenesis(ctx context.Context, client *chain.Client) error {
	if p.Genesis == (common.Hash{}) {
		return nil
	}
	genesis, err := client.BlockAt(ctx, 0)
	if err == nil && genesis.Hash != p.Genesis {
		err = fmt.Errorf("%w: its genesis block is not that of the plan", chain.ErrOtherChain)
	}
	return err
}

// Carry carries a plan out: it compares the plan with the chain, deploys the contracts and the demo
// tokens, and verifies what then stands there. The keys must be those of the plan. Its errors are
// those of [PlannedChain.CheckChain], after which nothing was sent, of [Deployer.Deploy] and of
// [Plan.Verify]; [ErrDiffers] if what stands is not what was planned.
//
// With Resume, it can be interrupted at any moment and called again.
func (d Deployer) Carry(ctx context.Context, p Plan, keys Keys) (*deployment.Deployment, error) {
	if err := p.Chain.CheckChain(ctx, d.client()); err != nil {
		return nil, err
	}
	if err := d.checkJournal(ctx); err != nil {
		return nil, err
	}
	if len(p.DemoTokens) > 0 {
		if err := d.onDevelopment(ctx, "demo tokens"); err != nil {
			return nil, err
		}
	}
	deployed, err := d.Deploy(ctx, keys, p.Setup)
	if err != nil {
		return nil, err
	}
	if err := d.CreateTokens(ctx, deployed, p.DemoTokens...); err != nil {
		return nil, err
	}
	findings, err := p.Verify(ctx, d.client(), deployed)
	if err != nil {
		return nil, err
	}
	for _, f := range findings {
		if !f.OK {
			return nil, fmt.Errorf("%w: %s", ErrDiffers, f.What)
		}
	}
	return deployed, nil
}
