package deploy

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// Setup is what the z-contract is deployed with. All times are in the chain's own unit, see
// chain.Block.Ticks, and from one second to ten years.
type Setup struct {
	// Offices are the holders of the offices. The deploying account gets those that are zero, but
	// not the guardian's: the guardian must be another account. Without cancellers it is the
	// canceller too.
	Offices deployment.Offices
	// Timelocked are the offices that the timelock holds itself, so that each of their acts waits
	// for Offices.Delay. What Offices says of them is not used. The registrar's is none of them: a
	// change of the register names the root that it changes, which does not wait.
	Timelocked []ledger.Office
	// SealAfter is how long a leaf waits before anyone may seal its batch.
	SealAfter uint64
	// AuditDelay is how long a new audit key is announced before it can be activated. It is not
	// less than AuditGrace.
	AuditDelay uint64
	// AuditGrace is how long the previous audit key is accepted after that.
	AuditGrace uint64
	// AuditKey is the first audit key as the auditor submits it: the point A′.
	AuditKey notes.Point
	// Rules names the EVM rules of the chain, such as osaka, for the deployment file. It is "" if
	// they are not known.
	Rules string
}

// Contracts deploys PrivateContracts, Offices and ZContract over verifiers that are on the chain
// already, as [Deployer.Verifiers] returns them. It is for a second deployment over the same
// verifiers; [Deployer.Deploy] does both. It returns [ErrTime] for a time that can't be meant, and
// [development.ErrNotDevelopment] for a circuit without a verifier on a chain that is not for
// development.
func (d Deployer) Contracts(ctx context.Context, verifiers Verifiers, setup Setup) (*deployment.Deployment, error) {
	if err := verifiers.checkComplete(ctx, d); err != nil {
		return nil, err
	}
	if slices.Contains(setup.Timelocked, ledger.Registrar) {
		return nil, errors.New("deploy: the registrar's office can't be the timelock's")
	}
	created, err := d.createContracts(ctx, verifiers, setup)
	if err != nil {
		return nil, err
	}
	deployed := &deployment.Deployment{
		Schema:    deployment.Schema,
		Block:     created.block,
		Addresses: created.Addresses,
		Verifiers: byCircuit(verifiers.abi()),
		Authority: created.authority,
		Offices:   created.offices,
		Bundle:    verifiers.Bundle,
	}
	if err := d.describe(ctx, deployed, setup.Rules); err != nil {
		return nil, fmt.Errorf("deploy: the contracts are at %s and %s, but the chain can't be described: %w",
			created.ZContract, created.PrivateContracts, err)
	}
	return deployed, nil
}

// zContractStep is the name of the creation of the z-contract.
const zContractStep = "ZContract"

// created are the contracts of a deployment.
type created struct {
	deployment.Addresses
	authority common.Address
	offices   deployment.Offices
	block     uint64 // the first with one of the contracts
}

// createContracts creates the contracts over the verifiers. The times are checked after the first
// of them: the genesis block of some chains has time 0, which shows no unit of time.
func (d Deployer) createContracts(ctx context.Context, verifiers Verifiers, setup Setup) (c created, err error) {
	log, err := d.create(ctx, "PrivateContracts", common.FromHex(bindings.PrivateContractsMetaData.Bin))
	if err != nil {
		return c, err
	}
	err = setup.checkTimes(ctx, d.client())
	if early := d.rehearsal != nil && errors.Is(err, chain.ErrUnitUnknown); err != nil && !early {
		return c, err
	}
	if c.authority, c.offices, err = d.offices(ctx, setup); err != nil {
		return c, err
	}
	arguments := bindings.NewZContract().PackConstructor(setup.abi(c.authority, verifiers))
	z, err := d.create(ctx, zContractStep, creation(bindings.ZContractMetaData.Bin, arguments))
	c.ZContract, c.PrivateContracts, c.block = z.Created, log.Created, min(log.Block, z.Block)
	return c, err
}

// describe adds what the deployment file says of the chain and of the code on it. It asks the chain
// after the contracts are there: the genesis block of some chains has time 0, which shows no unit
// of time.
func (d Deployer) describe(ctx context.Context, deployed *deployment.Deployment, rules string) (err error) {
	if deployed.Chain, err = deployment.Describe(ctx, d.client()); err != nil {
		return err
	}
	deployed.Chain.Rules = rules
	contract := ledger.NewZContract(d.client(), deployed.Addresses)
	if deployed.Libraries, err = libraries(ctx, contract); err != nil {
		return err
	}
	if deployed.Timelock, err = contract.Timelock(ctx); err != nil {
		return err
	}
	return deployed.RecordCode(ctx, d.client())
}

// abi returns the setup as the constructor takes it. The contract begins with the roots of the
// empty trees.
func (s Setup) abi(authority common.Address, verifiers Verifiers) bindings.Setup {
	return bindings.Setup{
		Authority:         authority,
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
