package deploy

import (
	"context"
	"fmt"
	"maps"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/ledger"
)

// Check compares a deployment with the chain as [deployment.Deployment.CheckCode] does, and the
// verifiers that the z-contract calls with those of the deployment. It returns
// [chain.ErrOtherChain] if the node serves another chain, and [deployment.ErrCode] if code or
// verifiers differ.
func Check(ctx context.Context, client *chain.Client, d *deployment.Deployment) error {
	if err := d.CheckCode(ctx, client); err != nil {
		return err
	}
	verifiers, err := ledger.NewZContract(client, d.Addresses).Verifiers(ctx)
	if err != nil {
		return err
	}
	if !maps.Equal(byCircuit(verifiers), d.Verifiers) {
		return fmt.Errorf("%w: the z-contract calls other verifiers", deployment.ErrCode)
	}
	return nil
}
