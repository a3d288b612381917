package settlement

import (
	"context"
	"sync"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/settlement/contract"
)

// ahead returns a deal as it will be in the next block, if the party waits only for the chain's
// time. A chain that makes no block while nothing happens stands still before a date: then the
// party's own transaction is what makes the next block. The own clock decides when to ask for the
// time of that block. What it does not tell is true. A node on Raft can't say either: there the own
// clock alone decides, less the margin, and an attempt that comes too early costs its gas; see
// [Party.cameEarly].
func (p *Party) ahead(ctx context.Context, d Deal) (Deal, error) {
	if d.Next() != contract.ActWait {
		return d, nil
	}
	client := p.zcontract.Client()
	try, err := client.TryTime(ctx, p.config.Margin.Time)
	if err != nil || d.at(try).Next() == contract.ActWait {
		return d, err
	}
	pending, known, err := client.PendingTime(ctx)
	switch {
	case err != nil:
		return d, err
	case !known && p.early.waits(d.State.Deal, try):
		return d, nil
	case !known: // nothing but the own clock says what time the next block will have
		return d.at(try), nil
	}
	return d.at(pending), nil
}

// early has the deals in which an attempt came too early, and until when there is no other, by the
// estimates of [chain.Client.TryTime].
type early struct {
	mu    sync.Mutex
	until map[contract.ID]uint64
}

func (e *early) waits(id contract.ID, try uint64) bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	return try < e.until[id]
}

func (e *early) set(id contract.ID, until uint64) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.until == nil {
		e.until = map[contract.ID]uint64{}
	}
	e.until[id] = until
}

// cameEarly notes that the chain did not take the refund of a deal. If the newest block, which the
// attempt has made where nothing else makes one, is before the deadline, then the own clock is
// fast: the next attempt is made when the rest of the time has passed by it.
func (p *Party) cameEarly(ctx context.Context, d ownDeal) error {
	client := p.zcontract.Client()
	head, err := client.Head(ctx)
	if err != nil || head.Time > d.Terms.Deadline {
		return err
	}
	try, err := client.TryTime(ctx, p.config.Margin.Time)
	if err == nil {
		p.early.set(d.State.Deal, try+d.Terms.Deadline-head.Time)
	}
	return err
}

// at returns the deal at a later time.
func (d Deal) at(now uint64) Deal {
	d.State = d.State.At(max(now, d.Now))
	return d
}

// refundTx returns the transaction that takes the party's leg back, tried in the block that it will
// be in: in the newest block the deadline may not have passed.
func (p *Party) refundTx(ctx context.Context, d ownDeal) (chain.Tx, error) {
	tx := p.zcontract.Refund(d.Terms.LegKey(d.Side))
	var err error
	tx.Gas, err = p.zcontract.Client().PendingGas(ctx, p.config.Wallet.Account().Address(), tx, refundGas)
	return tx, err
}

// refundGas is the gas limit of a refund that can't be estimated. A refund uses less: it writes a
// few storage slots.
const refundGas = 600_000
