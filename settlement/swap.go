package settlement

import (
	"cmp"
	"context"
	"errors"
	"fmt"

	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/wallet"
)

// HandOver proves the party's leg and, instead of sending it to the chain, gives it to the
// counterparty in a message. Whoever has the other's leg can call [Party.Swap]. The leg can only
// settle the deal, together with the other's: nobody can hold it. Until that is done, the notes
// that the leg spends are reserved; [Party.TakeBack] frees them. Deposits and waiting are as in
// [Party.Pay]. It returns a [TurnError] unless the deal is accepted, its earliest time has come and
// no leg is made, and [ErrUnderWay] if something of the deal is in a block that is not final yet,
// or while the leg is called back.
func (p *Party) HandOver(ctx context.Context, id contract.ID) ([]Record, error) {
	p.acting.Lock()
	defer p.acting.Unlock()
	d, err := p.syncOwnDeal(ctx, id)
	if err != nil {
		return nil, err
	}
	d, records, err := p.fundForSwap(ctx, d)
	if err != nil {
		return records, err
	}
	if n, err := p.newest(d); err != nil || n != (newest{}) {
		return records, cmp.Or(err, ErrUnderWay)
	}
	leg, err := p.jointLeg(ctx, d)
	if err != nil {
		return records, err
	}
	body := contract.LegItem{Item: encodeItem(leg)}
	handover, err := p.postBody(ctx, d, legTitles[d.Side].n, "hands its leg over", body)
	return append(records, handover), err
}

// Swap settles the deal in one transaction, with the leg that the counterparty handed over and the
// party's own. Either both payments are made or none. Deposits and waiting are as in [Party.Pay].
// It returns a [TurnError] if the counterparty handed no leg over or a leg is made, and [ErrItem]
// if the counterparty's leg is not that of the terms.
func (p *Party) Swap(ctx context.Context, id contract.ID) ([]Record, error) {
	p.acting.Lock()
	defer p.acting.Unlock()
	d, err := p.syncOwnDeal(ctx, id)
	if err != nil {
		return nil, err
	}
	item := d.Items[d.Side.Other()]
	if err := d.checkTurn("swap", len(item) > 0); err != nil {
		return nil, err
	}
	theirs, err := decodeItem(item, d.Terms.LegKey(d.Side.Other()))
	if err != nil {
		return nil, err
	}
	d, records, err := p.fundForSwap(ctx, d)
	if err != nil {
		return records, err
	}
	sent, err := p.settleWith(ctx, d, "submits both legs at once", theirs)
	return append(records, sent...), err
}

// TakeBack calls back the leg that the party handed over, by spending its money to the party
// itself. Once that is final nobody can use the leg any more, and the party can make its leg anew.
// It returns a [TurnError] if no leg is handed over, and [ErrUnderWay] if the counterparty has used
// it in a block that is not final yet.
func (p *Party) TakeBack(ctx context.Context, id contract.ID) (Record, error) {
	p.acting.Lock()
	defer p.acting.Unlock()
	d, err := p.syncOwnDeal(ctx, id)
	if err != nil {
		return Record{}, err
	}
	entry, err := p.legEntry(d)
	if err != nil {
		return Record{}, err
	}
	if err := d.checkTurn("take back what it handed over", entry != nil && entry.HandedOut()); err != nil {
		return Record{}, err
	}
	if n, err := p.newest(d); err != nil || n.over() {
		return Record{}, cmp.Or(err, ErrUnderWay)
	}
	receipt, err := p.config.Wallet.CallBack(ctx, d.ref("leg"))
	if errors.Is(err, wallet.ErrRefused) {
		if n, failed := p.newest(d); failed != nil || n.over() {
			err = fmt.Errorf("%w: %w", cmp.Or(failed, ErrUnderWay), err)
		}
	}
	return newRecord(0, d.Side, "calls back the leg that it handed over", receipt), err
}
