package settlement

import (
	"context"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/contract"
)

// HandOver makes the party's leg and hands it to the counterparty in the contract's log, instead of sending it: whoever gets the
// other's leg calls [Party.Swap]. The counterparty can do no more with it than the terms say; until it does, the leg's notes are
// reserved. Deposits and waiting are as in [Party.Pay].
func (p *Party) HandOver(ctx context.Context, id contract.ID) ([]Record, error) {
	p.acting.Lock()
	defer p.acting.Unlock()
	s, err := p.sit(ctx, id)
	if err != nil {
		return nil, err
	}
	leg, records, err := p.prepare(ctx, s)
	if err != nil {
		return records, err
	}
	said, err := p.say(ctx, s, legTitles[s.Side].n, "hands its leg over", contract.LegItem{Item: encodeItem(leg)})
	return append(records, said), err
}

// Swap settles the deal in one transaction: the counterparty's leg, which it handed over, and the party's own. Either both payments
// are released or nothing happens.
func (p *Party) Swap(ctx context.Context, id contract.ID) ([]Record, error) {
	p.acting.Lock()
	defer p.acting.Unlock()
	s, err := p.sit(ctx, id)
	if err != nil {
		return nil, err
	}
	raw := s.Items[s.Side.Other()]
	if err := s.turn("swap", len(raw) > 0); err != nil {
		return nil, err
	}
	theirs, err := decodeItem(raw, s.Terms.Leg(s.Side.Other()))
	if err != nil {
		return nil, err
	}
	own, records, err := p.prepare(ctx, s)
	if err != nil {
		return records, err
	}
	receipt, err := p.once(ctx, s.ref("swap"), 0, func() (chain.Tx, error) { return p.chain.Swap(own, theirs), nil })
	if err != nil {
		return records, err
	}
	return append(records, record(legTitles[s.Side].n, s.Side, "submits both legs at once", receipt)), nil
}

// prepare proves the party's leg without sending it; once done, it is the same leg again.
func (p *Party) prepare(ctx context.Context, s seat) (ledger.Transfer, []Record, error) {
	ready := func(s seat) error {
		ok := s.Phase == contract.PhaseAccepted && s.Legs == [2]contract.LegState{} && s.Now >= s.Terms.Earliest
		return s.turn("make its leg for a swap", ok)
	}
	s, records, err := p.funded(ctx, s, ready, true)
	if err != nil {
		return ledger.Transfer{}, records, err
	}
	plan, err := p.config.Wallet.PlanPayment(ctx, p.payment(s))
	if err != nil {
		return ledger.Transfer{}, records, err
	}
	item, err := p.config.Wallet.Prepare(ctx, plan)
	if err != nil {
		return ledger.Transfer{}, records, err
	}
	return *item.Transfer, records, nil
}

// Refund takes the party's held leg back after the deadline.
func (p *Party) Refund(ctx context.Context, id contract.ID) (Record, error) {
	p.acting.Lock()
	defer p.acting.Unlock()
	s, err := p.sit(ctx, id)
	if err != nil {
		return Record{}, err
	}
	if err := s.turn("take its leg back", s.Next() == contract.ActRefund); err != nil {
		return Record{}, err
	}
	receipt, err := p.once(ctx, s.ref("refund"), 0, func() (chain.Tx, error) { return p.chain.Refund(s.leg().Payment), nil })
	return record(0, s.Side, "takes its leg back after the deadline", receipt), err
}

// Cancel sets the counterparty's held leg free before the deadline, by publishing the party's own secret of this deal. The party
// gives up the trade with it: it must not have a leg of its own on the way.
func (p *Party) Cancel(ctx context.Context, id contract.ID) (Record, error) {
	p.acting.Lock()
	defer p.acting.Unlock()
	s, err := p.sit(ctx, id)
	if err != nil {
		return Record{}, err
	}
	other := s.Side.Other()
	held := s.Legs[other].Status == contract.LegHeld && s.Legs[s.Side].Status == contract.LegNone && s.Now <= s.Terms.Deadline
	if err := s.turn("cancel", held); err != nil {
		return Record{}, err
	}
	if _, made := p.config.Wallet.Replica().Latest().Deal(s.leg().Payment); made {
		return Record{}, ErrUnderWay
	}
	if err := p.idle(s.leg().Payment); err != nil {
		return Record{}, err
	}
	leg, preimage := s.Terms.Leg(other), contract.CancelPreimage(p.secret(), id, s.Side)
	if contract.CancelHash(preimage) != leg.CancelHash {
		return Record{}, ErrCancelSecret
	}
	receipt, err := p.once(ctx, s.ref("cancel"), 0, func() (chain.Tx, error) { return p.chain.Cancel(leg.Payment, preimage), nil })
	return record(0, s.Side, "cancels: the counterparty's leg is set free", receipt), err
}

// idle returns [ErrUnderWay] when the party's own leg was made, sent or handed over.
func (p *Party) idle(payment notes.Commitment) error {
	entries, err := p.config.Wallet.Outbox()
	for _, e := range entries {
		if e.Output == payment {
			return ErrUnderWay
		}
	}
	return err
}
