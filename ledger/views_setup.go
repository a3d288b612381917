package ledger

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/bindings"
)

var (
	authorityABI = bindings.NewOffices()
	timelockABI  = bindings.NewTimelock()
)

// Libraries are the contracts that carry out calls of the z-contract on its storage.
type Libraries struct {
	// Administration has the calls of the offices, Deals those for deals.
	Administration, Deals common.Address
}

// Times are those that a z-contract and its authority were deployed with, in the chain's own unit.
type Times struct {
	// OfficesDelay is the time between the proposal of a grant of an office and its earliest
	// execution. The timelock can change it.
	OfficesDelay uint64
	// SealAfter is how old the first leaf of the open batch must be before anyone may seal the
	// batch.
	SealAfter uint64
	// AuditDelay is the time between the proposal and the activation of an audit key, and
	// AuditGrace how long the key before is still accepted.
	AuditDelay, AuditGrace uint64
}

// Libraries returns the contracts that run on the z-contract's storage.
func (c *ZContract) Libraries(ctx context.Context) (l Libraries, err error) {
	l.Administration, err = call(ctx, c, c.at.ZContract, zabi.PackAdministration(), zabi.UnpackAdministration)
	if err != nil {
		return l, err
	}
	l.Deals, err = call(ctx, c, c.at.ZContract, zabi.PackDeals(), zabi.UnpackDeals)
	return l, err
}

// Authority returns the contract that says who holds which office.
func (c *ZContract) Authority(ctx context.Context) (common.Address, error) {
	return call(ctx, c, c.at.ZContract, zabi.PackAuthority(), zabi.UnpackAuthority)
}

// Timelock returns the only admin of the authority.
func (c *ZContract) Timelock(ctx context.Context) (common.Address, error) {
	offices, err := c.Offices(ctx)
	if err != nil {
		return common.Address{}, err
	}
	return offices.Timelock, nil
}

// Times returns the times of the z-contract and of its authority.
func (c *ZContract) Times(ctx context.Context) (t Times, err error) {
	offices, err := c.Offices(ctx)
	if err != nil {
		return t, err
	}
	if t.OfficesDelay, err = offices.Delay(ctx); err != nil {
		return t, err
	}
	if t.SealAfter, err = c.SealAfter(ctx); err != nil {
		return t, err
	}
	if t.AuditDelay, err = call(ctx, c, c.at.ZContract, zabi.PackAuditDelay(), zabi.UnpackAuditDelay); err != nil {
		return t, err
	}
	t.AuditGrace, err = call(ctx, c, c.at.ZContract, zabi.PackAuditGrace(), zabi.UnpackAuditGrace)
	return t, err
}
