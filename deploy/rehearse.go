package deploy

import (
	"context"
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/zsettle/zsettle/chain"
)

// rehearsal is a deployment of which nothing is sent.
type rehearsal struct {
	nonce uint64 // of the next transaction
	steps []Step
}

// Rehearse returns what [Deployer.Deploy] and [Deployer.CreateTokens] would do with the same
// arguments, in their order. It asks the chain, and sends and writes nothing. A contract that
// refuses its deployment, such as a verifier on a chain without the pairing precompiles, is found
// here unless it needs another one that is not on the chain yet.
func (d Deployer) Rehearse(ctx context.Context, keys Keys, setup Setup, tokens ...DemoToken) ([]Step, error) {
	if err := d.checkJournal(ctx); err != nil {
		return nil, err
	}
	nonce, err := d.client().Nonce(ctx, d.Outbox.Address())
	if err != nil {
		return nil, err
	}
	d.rehearsal = &rehearsal{nonce: nonce}
	verifiers, err := d.Verifiers(ctx, keys)
	if err != nil {
		return nil, err
	}
	if _, err := d.createContracts(ctx, verifiers, setup); err != nil {
		return nil, err
	}
	for _, token := range tokens {
		if _, err := d.demoToken(ctx, token); err != nil {
			return nil, err
		}
	}
	return d.rehearsal.steps, nil
}

// rehearse notes the creation of a contract, and asks for its gas unless it is done.
func (d Deployer) rehearse(
	ctx context.Context, name, id string, code func(context.Context) ([]byte, error),
) (chain.Receipt, error) {
	done, err := d.mined(ctx, id)
	if err != nil {
		return chain.Receipt{}, err
	}
	r := d.rehearsal
	if done != nil {
		r.steps = append(r.steps, Step{Name: name, Created: done.Created, Gas: done.GasUsed, Done: true})
		return *done, nil
	}
	data, err := code(ctx)
	if err != nil {
		return chain.Receipt{}, err
	}
	gas, err := d.estimate(ctx, name, data)
	created := crypto.CreateAddress(d.Outbox.Address(), r.nonce)
	r.nonce++
	r.steps = append(r.steps, Step{Name: name, Created: created, Gas: gas})
	return chain.Receipt{Created: created}, err
}

// mined returns the receipt of a creation that an earlier run made, or nil.
func (d Deployer) mined(ctx context.Context, id string) (*chain.Receipt, error) {
	if !d.Resume {
		return nil, nil
	}
	sent, err := d.Outbox.Offered(id)
	if err != nil || sent == (common.Hash{}) {
		return nil, err
	}
	receipt, err := d.Outbox.Mined(ctx, id) // which knows what is final without the chain
	if receipt == nil && err == nil {
		receipt, err = d.client().Receipt(ctx, sent)
	}
	if err != nil || receipt == nil || !receipt.OK {
		return nil, err
	}
	return receipt, d.checkThere(ctx, receipt.Created)
}

// estimate asks for the gas of a creation. The z-contract calls contracts that it needs.
func (d Deployer) estimate(ctx context.Context, name string, code []byte) (uint64, error) {
	waits := slices.ContainsFunc(d.rehearsal.steps, func(s Step) bool { return !s.Done })
	if name == zContractStep && waits {
		return 0, nil
	}
	return d.client().EstimateGas(ctx, d.Outbox.Address(), chain.Tx{Data: code})
}

// nextNonce returns the nonce of the next transaction, if the account sends nothing else meanwhile.
func (d Deployer) nextNonce(ctx context.Context) (uint64, error) {
	if d.rehearsal != nil {
		return d.rehearsal.nonce, nil
	}
	return d.client().Nonce(ctx, d.Outbox.Address())
}

// timelockOf returns the address of the timelock that the authority at an address creates: that of
// the first contract that it creates.
func timelockOf(authority common.Address) common.Address { return crypto.CreateAddress(authority, 1) }

// errNonce is returned when the account sent something else than the deployment meanwhile.
var errNonce = errors.New("the account sends other transactions at the same time: run it again when it does not")
