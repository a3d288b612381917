package deploy

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// Setup is what the z-contract is built with. Times are in the chain's own unit (see chain.Block.Ticks); only AdminDelay is
// in seconds.
type Setup struct {
	// Offices are the holders of the offices. One that is left zero goes to the deploying account.
	Offices deployment.Offices
	// AdminDelay is how long a change of the admin is announced before it takes effect.
	AdminDelay uint64
	// SealAfter is how long a leaf waits before anyone may close its batch.
	SealAfter uint64
	// AuditDelay is how long a new audit key is announced before it begins, AuditGrace how long the previous one is accepted
	// then.
	AuditDelay, AuditGrace uint64
	// AuditKey is the regulator's first key A′ as submitted.
	AuditKey notes.Point
	// Rules names the EVM rules of the chain, such as osaka, for the deployment file; "" if they are not known.
	Rules string
}

// Contracts deploys PrivateContracts and ZContract over verifiers that are there already.
func (d Deployer) Contracts(ctx context.Context, verifiers Verifiers, setup Setup) (*deployment.Deployment, error) {
	on, err := deployment.Describe(ctx, d.Client)
	if err != nil {
		return nil, err
	}
	on.Rules = setup.Rules
	log, err := d.create(ctx, "PrivateContracts", common.FromHex(bindings.PrivateContractsMetaData.Bin))
	if err != nil {
		return nil, err
	}
	setup.Offices = setup.filled(d.Account.Address())
	arguments := bindings.NewZContract().PackConstructor(setup.abi(verifiers))
	z, err := d.create(ctx, "ZContract", creation(bindings.ZContractMetaData.Bin, arguments))
	if err != nil {
		return nil, err
	}
	deployed := &deployment.Deployment{
		Schema: deployment.Schema, Chain: on, Block: min(log.Block, z.Block), Verifiers: byCircuit(verifiers.abi()),
		Addresses: deployment.Addresses{ZContract: z.Created, PrivateContracts: log.Created},
		Offices:   setup.Offices, Bundle: verifiers.Bundle,
	}
	return deployed, deployed.RecordCode(ctx, d.Client)
}

// filled returns the offices with the deployer in those that were left open.
func (s Setup) filled(deployer common.Address) deployment.Offices {
	offices := s.Offices
	for _, holder := range []*common.Address{&offices.Admin, &offices.Registrar, &offices.Auditor, &offices.Lister, &offices.Pauser} {
		if *holder == (common.Address{}) {
			*holder = deployer
		}
	}
	return offices
}

// abi returns the setup as the constructor takes it. The roots of the empty trees are what the contract begins with.
func (s Setup) abi(verifiers Verifiers) bindings.Setup {
	o := s.Offices
	return bindings.Setup{
		Admin: o.Admin, Registrar: o.Registrar, Auditor: o.Auditor, Lister: o.Lister, Pauser: o.Pauser,
		AdminDelay: new(big.Int).SetUint64(s.AdminDelay), SealAfter: s.SealAfter,
		AuditDelay: s.AuditDelay, AuditGrace: s.AuditGrace, Verifiers: verifiers.abi(),
		EmptyRoot: tree.NewCommitments().Root().Big(), EmptyParticipants: tree.NewParticipants().Root().Big(),
		AuditX: s.AuditKey.X.Big(), AuditY: s.AuditKey.Y.Big(),
	}
}
