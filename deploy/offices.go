package deploy

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/ledger"
)

// offices deploys the contract that says who holds which office.
func (d Deployer) offices(ctx context.Context, o deployment.Offices) (common.Address, error) {
	arguments := bindings.NewOffices().PackConstructor(bindings.OfficesSetup{
		Delay:      new(big.Int).SetUint64(o.Delay),
		Proposers:  o.Proposers,
		Executors:  o.Executors,
		Cancellers: o.Cancellers,
		Guardian:   o.Guardian,
		Registrar:  o.Registrar,
		Auditor:    o.Auditor,
		Lister:     o.Lister,
		Pauser:     o.Pauser,
	})
	receipt, err := d.create(ctx, "Offices", creation(bindings.OfficesMetaData.Bin, arguments))
	return receipt.Created, err
}

// officesOr returns the offices, with an account in those that are open to it.
func (s Setup) officesOr(account common.Address) deployment.Offices {
	o := s.Offices
	for _, holder := range []*common.Address{&o.Registrar, &o.Auditor, &o.Lister, &o.Pauser} {
		if *holder == (common.Address{}) {
			*holder = account
		}
	}
	o.Proposers = listOr(o.Proposers, account)
	o.Executors = listOr(o.Executors, account)
	o.Cancellers = listOr(o.Cancellers, o.Guardian)
	return o
}

// listOr returns the list, or one with the account alone if it is empty.
func listOr(list []common.Address, account common.Address) []common.Address {
	if len(list) > 0 {
		return list
	}
	return []common.Address{account}
}

// libraries asks the z-contract for the contracts that run on its storage.
func libraries(ctx context.Context, contract *ledger.ZContract) (map[string]common.Address, error) {
	l, err := contract.Libraries(ctx)
	if err != nil {
		return nil, err
	}
	return map[string]common.Address{"Administration": l.Administration, "Deals": l.Deals}, nil
}
