package deploy

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// Setup is what the z-contract is deployed with. All times except AdminDelay are in the chain's own
// unit, see chain.Block.Ticks.
type Setup struct {
	// Offices are the holders of the offices. The deploying account gets those that are zero.
	Offices deployment.Offices
	// AdminDelay is how long a change of the admin is announced before it takes effect, in seconds.
	AdminDelay uint64
	// SealAfter is how long a leaf waits before anyone may seal its batch.
	SealAfter uint64
	// AuditDelay is how long a new audit key is announced before it can be activated.
	AuditDelay uint64
	// AuditGrace is how long the previous audit key is accepted after that.
	AuditGrace uint64
	// AuditKey is the first audit key as the auditor submits it: the point A′.
	AuditKey notes.Point
	// Rules names the EVM rules of the chain, such as osaka, for the deployment file. It is "" if
	// they are not known.
	Rules string
}

// Contracts deploys PrivateContracts and ZContract over verifiers that are on the chain already, as
// [Deployer.Verifiers] returns them. It is for a second deployment over the same verifiers;
// [Deployer.Deploy] does both.
func (d Deployer) Contracts(ctx context.Context, verifiers Verifiers, setup Setup) (*deployment.Deployment, error) {
	log, err := d.create(ctx, "PrivateContracts", common.FromHex(bindings.PrivateContractsMetaData.Bin))
	if err != nil {
		return nil, err
	}
	setup.Offices = setup.officesOr(d.Account.Address())
	arguments := bindings.NewZContract().PackConstructor(setup.abi(verifiers))
	z, err := d.create(ctx, "ZContract", creation(bindings.ZContractMetaData.Bin, arguments))
	if err != nil {
		return nil, err
	}
	deployed := &deployment.Deployment{
		Schema:    deployment.Schema,
		Block:     min(log.Block, z.Block),
		Addresses: deployment.Addresses{ZContract: z.Created, PrivateContracts: log.Created},
		Verifiers: byCircuit(verifiers.abi()),
		Offices:   setup.Offices,
		Bundle:    verifiers.Bundle,
	}
	if err := d.describe(ctx, deployed, setup.Rules); err != nil {
		return nil, fmt.Errorf("deploy: the contracts are at %s and %s, but the chain can't be described: %w",
			z.Created, log.Created, err)
	}
	return deployed, nil
}

// describe adds what the deployment file says of the chain and of the code on it. It asks the chain
// after the contracts are there: the genesis block of some chains has time 0, which shows no unit
// of time.
func (d Deployer) describe(ctx context.Context, deployed *deployment.Deployment, rules string) (err error) {
	if deployed.Chain, err = deployment.Describe(ctx, d.Client); err != nil {
		return err
	}
	deployed.Chain.Rules = rules
	return deployed.RecordCode(ctx, d.Client)
}

// officesOr returns the offices, with an account in those that are zero.
func (s Setup) officesOr(account common.Address) deployment.Offices {
	o := s.Offices
	for _, holder := range []*common.Address{&o.Admin, &o.Registrar, &o.Auditor, &o.Lister, &o.Pauser} {
		if *holder == (common.Address{}) {
			*holder = account
		}
	}
	return o
}

// abi returns the setup as the constructor takes it. The contract begins with the roots of the
// empty trees.
func (s Setup) abi(verifiers Verifiers) bindings.Setup {
	return bindings.Setup{
		Admin:             s.Offices.Admin,
		Registrar:         s.Offices.Registrar,
		Auditor:           s.Offices.Auditor,
		Lister:            s.Offices.Lister,
		Pauser:            s.Offices.Pauser,
		AdminDelay:        new(big.Int).SetUint64(s.AdminDelay),
		SealAfter:         s.SealAfter,
		AuditDelay:        s.AuditDelay,
		AuditGrace:        s.AuditGrace,
		Verifiers:         verifiers.abi(),
		EmptyRoot:         tree.NewCommitments().Root().Big(),
		EmptyParticipants: tree.NewParticipants().Root().Big(),
		AuditX:            s.AuditKey.X.Big(),
		AuditY:            s.AuditKey.Y.Big(),
	}
}
