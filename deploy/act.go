package deploy

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/ledger"
)

var (
	// ErrNotProposed is returned when something is to be activated that nobody has proposed, or
	// that was called off.
	ErrNotProposed = errors.New("deploy: it is not proposed")
	// ErrRegistrar is returned when the registrar's office is to act through the timelock.
	ErrRegistrar = errors.New("deploy: a change of the register can't wait, because it names the root that it changes")
)

// OfficeError is returned when an account does not hold the office that an act belongs to.
type OfficeError struct {
	Office  ledger.Office
	Account common.Address
	// Timelocked reports whether the office is the timelock's, so that it acts through proposers
	// and executors.
	Timelocked bool
}

// Error names the account and the office.
func (e *OfficeError) Error() string {
	text := fmt.Sprintf("deploy: the account %s is no %s", e.Account, e.Office)
	if e.Timelocked {
		text += ", and the office that acts is the timelock's"
	}
	return text
}

// DueError is returned when something that was proposed is to be activated before its time.
type DueError struct {
	// Now is the chain's time, and DueAt the earliest time of the activation, both in the chain's
	// own unit.
	Now, DueAt uint64
}

// Error says from when on it can be activated.
func (e *DueError) Error() string {
	return fmt.Sprintf("deploy: it can be activated from %d on; now is %d", e.DueAt, e.Now)
}

// Stage is how far an act is, and so what its next transaction is.
type Stage string

// The stages.
const (
	// Stands: what the act would bring about is so already. There is nothing to send.
	Stands Stage = "stands"
	// Ready: one transaction carries the act out.
	Ready Stage = "ready"
	// Open: the office belongs to the timelock. One transaction proposes the act, which can be
	// activated after the delay of the offices.
	Open Stage = "open"
	// Proposed: the act is proposed already. There is nothing to send before it is activated.
	Proposed Stage = "proposed"
)

// Act is something that an office does, and how far it is.
type Act struct {
	// Office is the one that does it. It is "" for an act that anybody may do.
	Office ledger.Office
	// What says it in words, such as "list the token 0x…".
	What  string
	Stage Stage
	// DueAt is the earliest time at which what is proposed can be activated, in the chain's own
	// unit. It is 0 unless Stage is Proposed.
	DueAt uint64
	// Delay is how long what the next transaction proposes waits, in the chain's own unit. It is 0
	// if it proposes nothing.
	Delay uint64

	tx     chain.Tx
	timely bool // it may succeed in the next block, and not yet in the newest
	update *ledger.ParticipantsUpdate
}

// Sends reports whether [Administrator.Carry] sends a transaction.
func (a Act) Sends() bool { return a.Stage == Ready || a.Stage == Open }

// Administrator acts on a z-contract for the offices that one account holds. Each act is first
// looked at, which asks the chain and sends nothing, and then carried out by
// [Administrator.Carry]. An act that is asked for again finds what stands already, so nothing is
// done twice.
//
// An office whose holder is the timelock acts in two steps: a proposer proposes, which is the act's
// first transaction, and after the delay of the offices an executor activates it. Acts of both
// steps may be of different accounts.
type Administrator struct {
	// Contract is the z-contract.
	Contract *ledger.ZContract
	// Outbox sends the transactions. Its account holds the office.
	Outbox *outbox.Outbox
}

// timelyGas is the gas limit of an act whose time comes with the next block, where no node can
// estimate it. An act of an office takes a fifth of it.
const timelyGas = 1_000_000

// Carry sends the transaction of an act, and waits for it. It does nothing for an act that sends
// none, whose receipt is zero. It returns [ErrRegisterChanged] if another change of the register
// came first.
func (a Administrator) Carry(ctx context.Context, act Act) (chain.Receipt, error) {
	if !act.Sends() {
		return chain.Receipt{}, nil
	}
	tx := act.tx
	if act.timely {
		gas, err := a.Contract.Client().PendingGas(ctx, a.Outbox.Address(), tx, timelyGas)
		if err != nil {
			return chain.Receipt{}, fmt.Errorf("deploy: %s: %w", act.What, err)
		}
		tx.Gas = gas
	}
	receipt, err := a.Outbox.Transact(ctx, tx)
	if act.update != nil && isStale(ctx, a.Contract, act.update.OldRoot, err) {
		err = fmt.Errorf("%w: %w", ErrRegisterChanged, err)
	}
	if err != nil {
		return receipt, fmt.Errorf("deploy: %s: %w", act.What, err)
	}
	return receipt, nil
}

// propose looks at an act that is not done yet.
func (a Administrator) propose(ctx context.Context, act Act) (Act, error) {
	offices, err := a.Contract.Offices(ctx)
	if err != nil {
		return act, err
	}
	if held, err := offices.Holds(ctx, act.Office, a.Outbox.Address()); err != nil || held {
		act.Stage = Ready
		return act, err
	}
	operation, err := a.timelocked(ctx, offices, act)
	if err != nil {
		return act, err
	}
	if operation.Proposed() {
		act.Stage, act.DueAt = Proposed, operation.DueAt
		return act, nil
	}
	if err := a.needs(ctx, offices, ledger.Proposer); err != nil {
		return act, err
	}
	act.Stage = Open
	act.Delay, err = offices.Delay(ctx)
	act.tx = offices.Schedule(operation, act.Delay)
	return act, err
}

// timelocked returns the timelock's operation for an act, or an OfficeError if the office is not
// the timelock's.
func (a Administrator) timelocked(
	ctx context.Context, offices *ledger.Offices, act Act,
) (ledger.Operation, error) {
	held, err := offices.Holds(ctx, act.Office, offices.Timelock)
	switch {
	case err != nil:
		return ledger.Operation{}, err
	case !held:
		return ledger.Operation{}, &OfficeError{Office: act.Office, Account: a.Outbox.Address()}
	case act.Office == ledger.Registrar:
		return ledger.Operation{}, ErrRegistrar
	}
	return offices.Operation(ctx, act.tx)
}

// needs returns an OfficeError unless the account has a part in the timelock.
func (a Administrator) needs(ctx context.Context, offices *ledger.Offices, role ledger.Office) error {
	held, err := offices.Holds(ctx, role, a.Outbox.Address())
	if err == nil && !held {
		err = &OfficeError{role, a.Outbox.Address(), true}
	}
	return err
}

// activate looks at the execution of an act that is not done yet.
func (a Administrator) activate(ctx context.Context, act Act) (Act, error) {
	offices, err := a.Contract.Offices(ctx)
	if err != nil {
		return act, err
	}
	operation, err := offices.Operation(ctx, act.tx)
	if err != nil {
		return act, err
	}
	if !operation.Proposed() {
		return act, fmt.Errorf("%w: %s", ErrNotProposed, act.What)
	}
	if err := a.checkDue(ctx, operation.DueAt); err != nil {
		return act, err
	}
	if err := a.needs(ctx, offices, ledger.Executor); err != nil {
		return act, err
	}
	act.Office, act.Stage = ledger.Executor, Ready
	act.tx, act.timely = offices.Execute(operation), true
	return act, nil
}

// checkDue returns a DueError if a time has not come in the next block.
func (a Administrator) checkDue(ctx context.Context, dueAt uint64) error {
	client := a.Contract.Client()
	now, known, err := client.PendingTime(ctx)
	if err != nil || !known { // the node knows no pending block
		if now, err = client.TryTime(ctx, 0); err != nil {
			return err
		}
	}
	if now < dueAt {
		return &DueError{now, dueAt}
	}
	return nil
}
