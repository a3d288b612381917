package ledger

import (
	"context"
	"fmt"
	"math"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy/deployment"
)

// Office is one of the offices that act on a z-contract, or that govern those.
type Office string

// The offices. Their names are those of the deployment file.
const (
	Registrar Office = "registrar" // keeps the register of participants
	Auditor   Office = "auditor"   // proposes audit keys
	Lister    Office = "lister"    // lists tokens
	Pauser    Office = "pauser"    // pauses deposits
	Guardian  Office = "guardian"  // takes the offices above away
	Proposer  Office = "proposer"  // schedules operations of the timelock
	Executor  Office = "executor"  // executes those that are due
	Canceller Office = "canceller" // calls them off
)

// roles are the names under which the contracts have the offices.
var roles = map[Office]common.Hash{
	Registrar: roleOf("REGISTRAR_ROLE"),
	Auditor:   roleOf("AUDITOR_ROLE"),
	Lister:    roleOf("LISTER_ROLE"),
	Pauser:    roleOf("PAUSER_ROLE"),
	Guardian:  roleOf("GUARDIAN_ROLE"),
	Proposer:  roleOf("PROPOSER_ROLE"),
	Executor:  roleOf("EXECUTOR_ROLE"),
	Canceller: roleOf("CANCELLER_ROLE"),
}

func roleOf(name string) common.Hash { return crypto.Keccak256Hash([]byte(name)) }

// Offices reads who holds the offices of a z-contract, and builds the transactions of the timelock
// that governs them. Its views are of the newest block.
type Offices struct {
	contract *ZContract // only its client is used
	// Authority is the contract that says who holds which office, and Timelock its only admin.
	Authority, Timelock common.Address
}

// Offices asks the z-contract who governs it.
func (c *ZContract) Offices(ctx context.Context) (*Offices, error) {
	authority, err := c.Authority(ctx)
	if err != nil {
		return nil, err
	}
	return OfficesAt(ctx, c.client, authority)
}

// OfficesAt asks the authority at an address for its timelock.
func OfficesAt(ctx context.Context, client *chain.Client, authority common.Address) (*Offices, error) {
	c := NewZContract(client, deployment.Addresses{})
	timelock, err := call(ctx, c, authority, authorityABI.PackTimelock(), authorityABI.UnpackTimelock)
	if err != nil {
		return nil, err
	}
	return &Offices{c, authority, timelock}, nil
}

// Holds reports whether an account holds an office. An office can have several holders.
func (o *Offices) Holds(ctx context.Context, office Office, account common.Address) (bool, error) {
	at := o.Authority
	if office == Proposer || office == Executor || office == Canceller {
		at = o.Timelock // which has the same function
	}
	data := authorityABI.PackHasRole(roles[office], account)
	return call(ctx, o.contract, at, data, authorityABI.UnpackHasRole)
}

// Delay returns the shortest time between the proposal of an operation and its execution, in the
// chain's own unit.
func (o *Offices) Delay(ctx context.Context) (uint64, error) {
	delay, err := call(ctx, o.contract, o.Timelock, timelockABI.PackGetMinDelay(), timelockABI.UnpackGetMinDelay)
	if err != nil {
		return 0, err
	}
	return ticksOf("a delay", delay)
}

// Operation is a call that the timelock makes after its delay. Its salt is its number among the
// operations that make the same call: one that was executed can't be proposed again.
type Operation struct {
	Call   chain.Tx
	Number uint64
	// DueAt is the earliest time of its execution, in the chain's own unit. It is 0 for an
	// operation that is not proposed, or was called off, and 1 for one that was executed.
	DueAt uint64
}

// Proposed reports whether the operation waits for its execution.
func (p Operation) Proposed() bool { return p.DueAt > 1 }

// Operation returns the first operation that makes a call and was not executed yet: one that is
// proposed, or the next that can be.
func (o *Offices) Operation(ctx context.Context, tx chain.Tx) (Operation, error) {
	for p := (Operation{Call: tx}); ; p.Number++ {
		data := timelockABI.PackHashOperation(*tx.To, new(big.Int), tx.Data, common.Hash{}, p.salt())
		id, err := call(ctx, o.contract, o.Timelock, data, timelockABI.UnpackHashOperation)
		if err != nil {
			return p, err
		}
		at, err := call(ctx, o.contract, o.Timelock, timelockABI.PackGetTimestamp(id), timelockABI.UnpackGetTimestamp)
		if err != nil {
			return p, err
		}
		if p.DueAt, err = ticksOf("the time of an operation", at); err != nil || p.DueAt != 1 {
			return p, err
		}
	}
}

// ticksOf reads a time of 256 bits.
func ticksOf(what string, time *big.Int) (uint64, error) {
	if time.Cmp(new(big.Int).SetUint64(math.MaxUint64)) > 0 {
		return 0, fmt.Errorf("%w: %s of %s", ErrMalformed, what, time)
	}
	return time.Uint64(), nil
}

func (p Operation) salt() common.Hash { return common.BigToHash(new(big.Int).SetUint64(p.Number)) }

// Schedule proposes an operation, which can be executed after the delay. The sender must be a
// proposer.
func (o *Offices) Schedule(p Operation, delay uint64) chain.Tx {
	data := timelockABI.PackSchedule(
		*p.Call.To, new(big.Int), p.Call.Data, common.Hash{}, p.salt(), new(big.Int).SetUint64(delay))
	return chain.Tx{To: &o.Timelock, Data: data}
}

// Execute executes an operation that is due. The sender must be an executor.
func (o *Offices) Execute(p Operation) chain.Tx {
	data := timelockABI.PackExecute(*p.Call.To, new(big.Int), p.Call.Data, common.Hash{}, p.salt())
	return chain.Tx{To: &o.Timelock, Data: data}
}

// AuditProposal returns the audit key A′ that was proposed, and the earliest time at which it can
// be activated, in the chain's own unit. The time is 0 if none is proposed.
func (c *ZContract) AuditProposal(ctx context.Context) (e AuditKeyProposed, err error) {
	p, err := call(ctx, c, c.at.ZContract, zabi.PackAuditProposal(), zabi.UnpackAuditProposal)
	if err != nil || p.ActiveFrom == 0 {
		return e, err
	}
	var convert converter
	e = AuditKeyProposed{Submission: convert.point(p.X, p.Y), ActiveFrom: p.ActiveFrom}
	return e, convert.malformed("the proposed audit key")
}
