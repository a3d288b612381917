package deploy

import (
	"context"
	"fmt"
	"maps"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes/tree"
)

// Check compares a deployment with the chain as [deployment.Deployment.CheckCode] does, and then
// with what the z-contract says of itself: the verifiers, libraries and authority that it calls,
// the authority's timelock and the delay of that, the roots of the empty trees that it began with,
// and its times. It returns [chain.ErrOtherChain] if the node serves another chain,
// [deployment.ErrCode] if something differs, and [ErrTime] for a time that can't be meant.
//
// It does not compare the holders of the offices, which may have changed since.
func Check(ctx context.Context, client *chain.Client, d *deployment.Deployment) error {
	if err := d.CheckCode(ctx, client); err != nil {
		return err
	}
	contract := ledger.NewZContract(client, d.Addresses)
	for _, check := range []func(context.Context, *ledger.ZContract, *deployment.Deployment) error{
		checkVerifiers, checkLibraries, checkAuthority, checkRoots, checkDeployedTimes,
	} {
		if err := check(ctx, contract, d); err != nil {
			return err
		}
	}
	return nil
}

func checkVerifiers(ctx context.Context, contract *ledger.ZContract, d *deployment.Deployment) error {
	verifiers, err := contract.Verifiers(ctx)
	if err != nil {
		return err
	}
	if !maps.Equal(byCircuit(verifiers), d.Verifiers) {
		return fmt.Errorf("%w: the z-contract calls other verifiers", deployment.ErrCode)
	}
	return nil
}

func checkLibraries(ctx context.Context, contract *ledger.ZContract, d *deployment.Deployment) error {
	called, err := libraries(ctx, contract)
	if err != nil {
		return err
	}
	if !maps.Equal(called, d.Libraries) {
		return fmt.Errorf("%w: the z-contract runs other libraries", deployment.ErrCode)
	}
	return nil
}

func checkAuthority(ctx context.Context, contract *ledger.ZContract, d *deployment.Deployment) error {
	authority, err := contract.Authority(ctx)
	if err != nil {
		return err
	}
	timelock, err := contract.Timelock(ctx)
	if err != nil {
		return err
	}
	if authority != d.Authority || timelock != d.Timelock {
		return fmt.Errorf("%w: the z-contract has another authority or timelock", deployment.ErrCode)
	}
	return nil
}

// checkRoots asks for the roots of the empty trees. The contract knows both for ever if it began
// with them.
func checkRoots(ctx context.Context, contract *ledger.ZContract, _ *deployment.Deployment) error {
	notes, err := contract.IsRoot(ctx, tree.NewCommitments().Root())
	if err != nil {
		return err
	}
	participants, err := contract.GenerationOf(ctx, tree.NewParticipants().Root())
	if err != nil {
		return err
	}
	if !notes || participants == 0 {
		return fmt.Errorf("%w: the z-contract did not begin with the roots of the empty trees", deployment.ErrCode)
	}
	return nil
}

// checkDeployedTimes holds the times against the unit in which the chain's clock counts, which is
// measured. The deployment must say the same.
func checkDeployedTimes(ctx context.Context, contract *ledger.ZContract, d *deployment.Deployment) error {
	head, err := contract.Client().Head(ctx)
	if err != nil {
		return err
	}
	if head.Unit() != d.Chain.Unit {
		return fmt.Errorf("%w: the chain counts in %s, the deployment says %s", ErrTime, head.Unit(), d.Chain.Unit)
	}
	times, err := contract.Times(ctx)
	if err != nil {
		return err
	}
	return checkTimes(head.Unit(),
		namedTime{"the delay of the offices", times.OfficesDelay},
		namedTime{"the age for sealing", times.SealAfter},
		namedTime{"the audit delay", times.AuditDelay},
		namedTime{"the audit grace", times.AuditGrace},
	)
}
