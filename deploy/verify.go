package deploy

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// ErrDiffers is returned when a deployment is not that of a plan in something that can't change.
var ErrDiffers = errors.New("deploy: what stands on the chain is not what the plan says")

// Finding is one thing that a plan says, compared with what stands on the chain.
type Finding struct {
	// What names it, such as "the registrar is 0x…".
	What string
	// OK reports whether it is so.
	OK bool
}

// Verify compares a deployment with the chain, as [Check] does, and with a plan. It returns
// [ErrDiffers] for what can't change: a time, the first audit key, the finality in the file. What
// it finds that the offices can change since is in the findings: who holds an office, and their
// delay.
func (p Plan) Verify(ctx context.Context, client *chain.Client, d *deployment.Deployment) ([]Finding, error) {
	if err := Check(ctx, client, d); err != nil {
		return nil, err
	}
	v := verification{ctx: ctx, contract: ledger.NewZContract(client, d.Addresses)}
	v.fixed("the chain's finality", d.Chain.Finality, p.Chain.Finality)
	v.fixed("the chain's unit of time", d.Chain.Unit, p.Chain.Unit)
	v.times(p.Setup)
	v.auditKey(p.Setup.AuditKey)
	v.offices(p.Setup)
	return v.findings, v.err
}

// verification collects findings until the first error.
type verification struct {
	ctx      context.Context //nolint:containedctx // it lives as long as one call
	contract *ledger.ZContract
	findings []Finding
	err      error
}

// fixed compares what can't change.
func (v *verification) fixed(what string, have, want any) {
	if v.err == nil && have != want {
		v.err = fmt.Errorf("%w: %s is %v, the plan says %v", ErrDiffers, what, have, want)
	}
	v.found(true, "%s is %v", what, want)
}

func (v *verification) found(ok bool, format string, args ...any) {
	v.findings = append(v.findings, Finding{fmt.Sprintf(format, args...), ok})
}

func (v *verification) times(s Setup) {
	times, err := v.contract.Times(v.ctx)
	if v.err = errors.Join(v.err, err); v.err != nil {
		return
	}
	v.fixed("the age for sealing", times.SealAfter, s.SealAfter)
	v.fixed("the audit delay", times.AuditDelay, s.AuditDelay)
	v.fixed("the audit grace", times.AuditGrace, s.AuditGrace)
	v.found(times.OfficesDelay == s.Offices.Delay, "the delay of the offices is %d", s.Offices.Delay)
}

func (v *verification) auditKey(submission notes.Point) {
	if v.err != nil {
		return
	}
	key, err := v.contract.AuditKey(v.ctx, 1)
	if err != nil {
		v.err = err
		return
	}
	if key != notes.AuditKeyOf(submission) {
		v.err = fmt.Errorf("%w: the first audit key is another one", ErrDiffers)
	}
	v.found(true, "the first audit key is that of the plan")
}

func (v *verification) offices(s Setup) {
	if v.err != nil {
		return
	}
	offices, err := v.contract.Offices(v.ctx)
	if err != nil {
		v.err = err
		return
	}
	holders := s.withTimelock(s.Offices, offices.Timelock)
	for _, h := range listed(holders) {
		ok, err := offices.Holds(v.ctx, h.office, h.account)
		if err != nil {
			v.err = err
			return
		}
		v.found(ok, "%s: %s", h.office, h.account)
	}
}

// holder is an account with one of its offices.
type holder struct {
	office  ledger.Office
	account common.Address
}

// listed returns the holders of all offices in a fixed order.
func listed(o deployment.Offices) (all []holder) {
	for _, of := range []struct {
		office   ledger.Office
		accounts []common.Address
	}{
		{ledger.Registrar, []common.Address{o.Registrar}},
		{ledger.Auditor, []common.Address{o.Auditor}},
		{ledger.Lister, []common.Address{o.Lister}},
		{ledger.Pauser, []common.Address{o.Pauser}},
		{ledger.Guardian, []common.Address{o.Guardian}},
		{ledger.Proposer, o.Proposers},
		{ledger.Executor, o.Executors},
		{ledger.Canceller, o.Cancellers},
	} {
		for _, account := range of.accounts {
			all = append(all, holder{of.office, account})
		}
	}
	return all
}
