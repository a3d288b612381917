package deploy

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/ledger"
)

// offices deploys the contract that says who holds which office, and returns its address and the
// holders.
func (d Deployer) offices(ctx context.Context, s Setup) (common.Address, deployment.Offices, error) {
	o := s.officesOr(d.Outbox.Address())
	known := officesCode(o)
	receipt, err := d.createAs(ctx, "Offices", known, func(ctx context.Context) ([]byte, error) {
		nonce, err := d.nextNonce(ctx)
		timelock := timelockOf(crypto.CreateAddress(d.Outbox.Address(), nonce))
		return officesCode(s.withTimelock(o, timelock)), err
	})
	if err != nil {
		return receipt.Created, o, err
	}
	o = s.withTimelock(o, timelockOf(receipt.Created))
	return receipt.Created, o, d.checkTimelocked(ctx, receipt, s, stepID("Offices", known))
}

// checkTimelocked makes sure that the timelock has the offices that it is to hold. Its address
// follows from the nonce with which the contract is created. If that was another one, the contract
// is of no use, and the next run creates another.
func (d Deployer) checkTimelocked(ctx context.Context, receipt chain.Receipt, s Setup, id string) error {
	if d.rehearsal != nil || len(s.Timelocked) == 0 {
		return nil
	}
	offices, err := ledger.OfficesAt(ctx, d.client(), receipt.Created)
	if err != nil {
		return err
	}
	for _, office := range s.Timelocked {
		held, err := offices.Holds(ctx, office, offices.Timelock)
		if err != nil {
			return err
		}
		if held {
			continue
		}
		if d.Resume {
			if err := d.Outbox.Forget(d.Outbox.Journal(), id); err != nil {
				return err
			}
		}
		return errNonce
	}
	return nil
}

func officesCode(o deployment.Offices) []byte {
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
	return creation(bindings.OfficesMetaData.Bin, arguments)
}

// officesOr returns the offices, with an account in those that are open to it.
func (s Setup) officesOr(account common.Address) deployment.Offices {
	o := s.withTimelock(s.Offices, common.MaxAddress) // not open, and not known yet
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

// withTimelock returns the offices with the timelock in those that it is to hold.
func (s Setup) withTimelock(o deployment.Offices, timelock common.Address) deployment.Offices {
	for _, office := range s.Timelocked {
		*holderOf(&o, office) = timelock
	}
	return o
}

// holderOf returns the place of an office's holder.
func holderOf(o *deployment.Offices, office ledger.Office) *common.Address {
	return map[ledger.Office]*common.Address{
		ledger.Registrar: &o.Registrar,
		ledger.Auditor:   &o.Auditor,
		ledger.Lister:    &o.Lister,
		ledger.Pauser:    &o.Pauser,
	}[office]
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
