package deploy

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/development"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/store"
)

// ErrJournal is returned when the journal of a deployment has a contract that the chain does not
// have: the chain was started again, or the journal is of another one.
var ErrJournal = errors.New("deploy: the journal has a contract that is not on the chain")

// Deployer puts contracts on one chain, from one account.
type Deployer struct {
	// Outbox sends the transactions. Its account pays the gas, gets the offices that [Setup] leaves
	// open, and owns the demo tokens. Its client is one of the chain, as ledger.Dial returns it.
	// The deployment file gets the client's finality, which every reader of the file follows: on a
	// chain that can reorganise it must not be instant.
	Outbox *outbox.Outbox
	// DevelopmentChain is the id of a chain that is for development although its id does not show
	// it, or 0.
	DevelopmentChain uint64
	// Resume makes the deployer go on where an earlier one with the same account and journal was
	// interrupted: a contract that is on the chain already, or on its way there, is not created
	// again. Contracts are the same if their code and the arguments of their constructors are.
	Resume bool
	// Report is told of each contract once it is on the chain. It may be nil.
	Report func(Step)

	rehearsal *rehearsal // of a deployer that sends nothing
}

// Step is the creation of one contract.
type Step struct {
	// Name says which contract.
	Name string
	// Created is its address. In a rehearsal it is what the address will be, if the account sends
	// nothing else meanwhile.
	Created common.Address
	// Gas is what the transaction used. In a rehearsal it is an estimate, or 0 if there can be none
	// before the contracts that it needs are on the chain.
	Gas uint64
	// Done reports whether the contract is on the chain.
	Done bool
}

// Deploy deploys verifiers of the keys and the contracts over them. It returns
// [development.ErrNotDevelopment] for development keys on a chain that is not for development, and
// [ErrTime] for a time that can't be meant; then it has sent nothing, unless the chain had no block
// from which the unit of its time can be told. Any other error may leave some of the contracts on
// the chain, where they do no harm.
func (d Deployer) Deploy(ctx context.Context, keys Keys, setup Setup) (*deployment.Deployment, error) {
	if err := setup.checkTimes(ctx, d.client()); err != nil && !errors.Is(err, chain.ErrUnitUnknown) {
		return nil, err
	}
	verifiers, err := d.Verifiers(ctx, keys)
	if err != nil {
		return nil, err
	}
	return d.Contracts(ctx, verifiers, setup)
}

func (d Deployer) client() *chain.Client { return d.Outbox.Client() }

// onDevelopment refuses what is for development only on another chain.
func (d Deployer) onDevelopment(ctx context.Context, what string) error {
	genesis, err := d.client().Genesis(ctx)
	if err != nil {
		return err
	}
	if err := development.Check(d.client().ChainID(), d.DevelopmentChain, genesis); err != nil {
		return fmt.Errorf("deploy: %s: %w", what, err)
	}
	return nil
}

// create sends a transaction that creates a contract, and waits for it.
func (d Deployer) create(ctx context.Context, name string, code []byte) (chain.Receipt, error) {
	return d.createAs(ctx, name, code, func(context.Context) ([]byte, error) { return code, nil })
}

// createAs creates a contract whose code depends on the account's nonce. known is what stays the
// same, by which the contract is found again.
func (d Deployer) createAs(
	ctx context.Context, name string, known []byte, code func(context.Context) ([]byte, error),
) (receipt chain.Receipt, err error) {
	id := stepID(name, known)
	switch {
	case d.rehearsal != nil:
		receipt, err = d.rehearse(ctx, name, id, code)
	case d.Resume:
		receipt, err = d.createOnce(ctx, id, code)
	default:
		var data []byte
		if data, err = code(ctx); err == nil {
			receipt, err = d.Outbox.Transact(ctx, chain.Tx{Data: data})
		}
	}
	if err != nil {
		return receipt, fmt.Errorf("deploy: %s: %w", name, err)
	}
	if d.Report != nil && d.rehearsal == nil {
		d.Report(Step{Name: name, Created: receipt.Created, Gas: receipt.GasUsed, Done: true})
	}
	return receipt, nil
}

// stepID is the ID of a creation in the outbox.
func stepID(name string, known []byte) string {
	return fmt.Sprintf("deploy/%s/%x", name, sha256.Sum256(known))
}

// createOnce creates a contract unless the journal has it.
func (d Deployer) createOnce(
	ctx context.Context, id string, code func(context.Context) ([]byte, error),
) (chain.Receipt, error) {
	known, err := d.Outbox.Has(id)
	if err != nil {
		return chain.Receipt{}, err
	}
	failed, err := d.Outbox.Failed(id)
	if err != nil {
		return chain.Receipt{}, err
	}
	if !known || failed {
		if err := d.write(ctx, id, code); err != nil {
			return chain.Receipt{}, err
		}
	}
	receipt, err := d.Outbox.Deliver(ctx, id)
	if errors.Is(err, outbox.ErrNonceTaken) {
		if err := d.write(ctx, id, code); err != nil {
			return chain.Receipt{}, err
		}
		receipt, err = d.Outbox.Deliver(ctx, id)
	}
	if err != nil {
		return receipt, err
	}
	return receipt, errors.Join(d.checkThere(ctx, receipt.Created), d.remember(receipt.Created))
}

// The address of the first contract that was created over a journal is kept in it.
const (
	bucket       = "deploy"
	keyFirst     = "first"
	firstVersion = 1
)

// remember keeps the address of a contract if it is the first.
func (d Deployer) remember(created common.Address) error {
	return d.Outbox.Journal().Update(func(tx store.Tx) error {
		if _, err := tx.Get(bucket, []byte(keyFirst)); !errors.Is(err, store.ErrNotFound) {
			return err
		}
		value, err := store.EncodePayload(firstVersion, created)
		if err != nil {
			return err
		}
		return tx.Put(bucket, []byte(keyFirst), value)
	})
}

// checkJournal returns ErrJournal if the first contract that was created over the journal is not on
// the chain. The nonces of the journal would be those of another chain, which could be waited for
// for ever.
func (d Deployer) checkJournal(ctx context.Context) error {
	if !d.Resume {
		return nil
	}
	value, err := d.Outbox.Journal().Get(bucket, []byte(keyFirst))
	if errors.Is(err, store.ErrNotFound) {
		return nil
	}
	var first common.Address
	if err == nil {
		err = store.DecodePayload(firstVersion, value, &first)
	}
	if err != nil {
		return err
	}
	return d.checkThere(ctx, first)
}

// write writes a creation down, anew if the journal has one that came to nothing.
func (d Deployer) write(ctx context.Context, id string, code func(context.Context) ([]byte, error)) error {
	data, err := code(ctx)
	if err != nil {
		return err
	}
	tx := chain.Tx{Data: data}
	if known, err := d.Outbox.Has(id); err != nil || known {
		return errors.Join(err, d.Outbox.Again(ctx, id, tx, nil))
	}
	return d.Outbox.Write(ctx, id, tx, nil)
}

// checkThere returns ErrJournal if there is no contract at an address.
func (d Deployer) checkThere(ctx context.Context, at common.Address) error {
	code, err := d.client().Code(ctx, at)
	if err == nil && len(code) == 0 {
		err = fmt.Errorf("%w: %s", ErrJournal, at)
	}
	return err
}

// creation returns contract code followed by the arguments of its constructor.
func creation(code string, arguments []byte) []byte {
	return append(common.FromHex(code), arguments...)
}
