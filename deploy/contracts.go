package deploy

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/development"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// Setup is what the z-contract is built with. Times are in the chain's own unit (chain.Block.Ticks); the admin's delay is in seconds.
type Setup struct {
	// Admin names the other roles' holders; an address left zero is the deployer's.
	Admin, Registrar, Auditor, Lister, Pauser common.Address
	AdminDelay                                uint64
	// SealAfter is how long a leaf waits before anyone may close its batch.
	SealAfter uint64
	// AuditDelay is how long a new audit key is announced before it begins, AuditGrace how long the previous one is accepted then.
	AuditDelay, AuditGrace uint64
	// AuditKey is the regulator's first key A′ as submitted.
	AuditKey notes.Point
}

// Verifiers deploys the four verifiers. Development keys are refused, with development.ErrNotDevelopment, off a development chain; named is
// the id the operator named as one, 0 for none. Each verifier tests itself and refuses a chain without the pairing precompiles.
func Verifiers(ctx context.Context, client *chain.Client, from chain.Signer, keys Keys, named uint64) (bindings.Verifiers, error) {
	var at bindings.Verifiers
	if keys.Development {
		if err := development.Check(client.ChainID(), named); err != nil {
			return at, fmt.Errorf("deploy: development keys: %w", err)
		}
	}
	for _, part := range []struct {
		name string
		key  VerifyingKey
		at   *common.Address
	}{{"mint", keys.Mint, &at.Mint}, {"transfer", keys.Transfer, &at.Transfer}, {"burn", keys.Burn, &at.Burn}, {"append", keys.Append, &at.Append}} {
		code, err := part.key.creation()
		if err != nil {
			return at, err
		}
		receipt, err := create(ctx, client, from, part.name+" verifier", code)
		if err != nil {
			return at, err
		}
		*part.at = receipt.Contract
	}
	return at, nil
}

// System deploys PrivateContracts and ZContract over verifiers that are there already.
func System(ctx context.Context, client *chain.Client, from chain.Signer, verifiers bindings.Verifiers, setup Setup) (*Deployment, error) {
	log, err := create(ctx, client, from, "PrivateContracts", common.FromHex(bindings.PrivateContractsMetaData.Bin))
	if err != nil {
		return nil, err
	}
	arguments := bindings.NewZContract().PackConstructor(setup.abi(from.Address(), verifiers))
	z, err := create(ctx, client, from, "ZContract", creation(bindings.ZContractMetaData.Bin, arguments))
	if err != nil {
		return nil, err
	}
	d := &Deployment{Schema: schema, ChainID: client.ChainID(), Block: min(log.Block, z.Block), Verifiers: verifierAddresses(verifiers),
		Addresses: ledger.Addresses{ZContract: z.Contract, PrivateContracts: log.Contract}}
	return d, d.hashCode(ctx, client)
}

func (s Setup) abi(deployer common.Address, verifiers bindings.Verifiers) bindings.Setup {
	or := func(a common.Address) common.Address {
		if a == (common.Address{}) {
			return deployer
		}
		return a
	}
	return bindings.Setup{Admin: or(s.Admin), Registrar: or(s.Registrar), Auditor: or(s.Auditor), Lister: or(s.Lister), Pauser: or(s.Pauser),
		AdminDelay: new(big.Int).SetUint64(s.AdminDelay), SealAfter: s.SealAfter, AuditDelay: s.AuditDelay, AuditGrace: s.AuditGrace,
		Verifiers: verifiers, EmptyRoot: tree.NewCommitments().Root().Big(), EmptyParticipants: tree.NewParticipants().Root().Big(),
		AuditX: s.AuditKey.X.Big(), AuditY: s.AuditKey.Y.Big()}
}

// creation is contract code followed by its constructor's arguments.
func creation(code string, arguments []byte) []byte {
	return append(common.FromHex(code), arguments...)
}

func create(ctx context.Context, client *chain.Client, from chain.Signer, name string, code []byte) (chain.Receipt, error) {
	receipt, err := client.Transact(ctx, from, chain.Tx{Data: code})
	if err != nil {
		return receipt, fmt.Errorf("deploy: %s: %w", name, err)
	}
	return receipt, nil
}
