package settlement

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/wallet"
)

// HandOver proves the party's leg and, instead of sending it to the chain, gives it to the
// counterparty in a message. Whoever has the other's leg can call [Party.Swap]. The leg can only
// settle the deal, together with the other's: nobody can hold it. Until that is done, the notes
// that the leg spends are reserved; [Party.TakeBack] frees them. Deposits and waiting are as in
// [Party.Pay]. It returns a [TurnError] unless the deal is accepted, its earliest time has come and
// no leg is made, [ErrTooLate] if the deadline is too near, and [ErrUnderWay] if something of the
// deal is in a block that is not final yet, or while the leg is called back.
//
// A leg that was handed over becomes stale when a participant is removed or the audit key changes.
// HandOver, and [Party.Step], prove it again over the same notes and hand it over in a new message:
// at most one of the two can ever arrive. If the counterparty has the leg already, HandOver sends
// nothing.
func (p *Party) HandOver(ctx context.Context, id contract.ID) ([]Record, error) {
	return p.patiently(ctx, id, func() ([]Record, error) { return p.handOver(ctx, id) })
}

func (p *Party) handOver(ctx context.Context, id contract.ID) ([]Record, error) {
	d, unlock, err := p.begin(ctx, id)
	if err != nil {
		return nil, err
	}
	defer unlock()
	if err := p.checkSwap(ctx, d); err != nil {
		return nil, err
	}
	if n, err := p.newest(d); err != nil || n != (newest{}) {
		return nil, cmp.Or(err, ErrUnderWay)
	}
	leg, records, err := p.jointLeg(ctx, d)
	if err != nil {
		return records, err
	}
	return p.postLeg(ctx, d, leg)
}

// postLeg posts the party's leg, unless that is the newest that it has posted.
func (p *Party) postLeg(ctx context.Context, d ownDeal, leg ledger.Transfer) ([]Record, error) {
	item := encodeItem(leg)
	if d.hasPosted(item) {
		return nil, nil
	}
	return singleRecord(p.postBody(ctx, d, legTitles[d.Side].n, "hands its leg over", contract.LegItem{Item: item}))
}

// hasPosted reports whether an item is the newest that the party has handed over.
func (d ownDeal) hasPosted(item []byte) bool {
	items := d.Items[d.Side]
	return len(items) > 0 && slices.Equal(items[len(items)-1], item)
}

// handOverAgain hands a leg over again that the party has handed over and that has become stale, or
// of which the counterparty got another one.
func (p *Party) handOverAgain(ctx context.Context, id contract.ID) ([]Record, error) {
	if d, err := p.ownDeal(id); err != nil || !p.hasHandedOver(d) {
		return nil, ignoring(err, ErrNoKey)
	}
	d, unlock, err := p.begin(ctx, id)
	if err != nil {
		return nil, err
	}
	defer unlock()
	n, err := p.newest(d)
	if err != nil || !p.hasHandedOver(d) || p.checkSwap(ctx, d) != nil || n != (newest{}) {
		return nil, err
	}
	leg, err := p.handedOut(ctx, d)
	if err != nil {
		return nil, err
	}
	return p.postLeg(ctx, d, *leg)
}

// hasHandedOver reports whether the counterparty has a leg of the party that can only arrive.
func (p *Party) hasHandedOver(d ownDeal) bool {
	entry, err := p.legEntry(d)
	return err == nil && entry != nil && entry.HandedOut() && entry.Item.Leg.Joint && len(d.Items[d.Side]) > 0
}

// checkSwap returns a [TurnError] unless a leg may be made that arrives together with the other's,
// and the errors of [Party.checkLegAllowed] and [Party.checkTrade].
func (p *Party) checkSwap(ctx context.Context, d ownDeal) error {
	noLeg := d.Legs == [2]contract.LegState{}
	ready := d.Phase == contract.PhaseAccepted && noLeg && d.Now >= d.Terms.Earliest
	if err := d.checkTurn("make its leg for a swap", ready); err != nil {
		return err
	}
	if err := p.checkLegAllowed(d); err != nil {
		return err
	}
	return p.checkTrade(ctx, d)
}

// Swap settles the deal in one transaction, with the leg that the counterparty handed over and the
// party's own. Either both payments are made or none. Deposits and waiting are as in [Party.Pay].
// It also waits, and tells [Config.Survived] so, while the counterparty's message is in a block
// that is not final yet.
// Of several legs that were handed over it uses the newest that the z-contract takes. It returns a
// [TurnError] if the counterparty handed no leg over or a leg is made, [ErrItem] if none of the
// counterparty's legs is that of the terms, [ErrStaleLeg] if the z-contract takes none of them, and
// [ErrTooLate] if the deadline is too near.
func (p *Party) Swap(ctx context.Context, id contract.ID) ([]Record, error) {
	return p.patiently(ctx, id, func() ([]Record, error) { return p.swap(ctx, id) })
}

func (p *Party) swap(ctx context.Context, id contract.ID) ([]Record, error) {
	d, unlock, err := p.begin(ctx, id)
	if err != nil {
		return nil, err
	}
	defer unlock()
	if err := p.checkHandedOver(d); err != nil {
		return nil, err
	}
	if err := p.checkSwap(ctx, d); err != nil {
		return nil, err
	}
	if n, err := p.newest(d); err != nil || n.made(d.Side) {
		return nil, err
	}
	theirs, err := p.theirLeg(ctx, d)
	if err != nil {
		return nil, err
	}
	return p.settleWith(ctx, d, "submits both legs at once", theirs)
}

// checkHandedOver returns a [TurnError] if the counterparty has handed no leg over, and
// [ErrNotFinal] if what it has written is not final yet: a leg that is used before may be another
// one later.
func (p *Party) checkHandedOver(d ownDeal) error {
	other := d.Side.Other()
	if len(d.Items[other]) > 0 {
		return nil
	}
	topic := d.readKey.Topic(d.Terms.Party(other).Signer, d.Links[other].Next)
	replica := p.config.Wallet.Replica()
	err := replica.Facts(ledger.EndOfBlock(replica.FinalNumber()), func(f ledger.Fact) error {
		if post, ok := f.Event.(ledger.Posted); ok && post.Topic == topic {
			return ErrNotFinal
		}
		return nil
	})
	return cmp.Or(err, d.checkTurn("swap", false))
}

// theirLeg returns the newest leg that the counterparty handed over, that is the one in the terms,
// and that the z-contract takes.
func (p *Party) theirLeg(ctx context.Context, d ownDeal) (ledger.Transfer, error) {
	problem := ErrItem
	for _, item := range slices.Backward(d.Items[d.Side.Other()]) {
		leg, err := decodeItem(item, d.Terms.LegKey(d.Side.Other()))
		if err != nil {
			continue
		}
		taken, err := p.isTaken(ctx, leg)
		if err != nil || taken {
			return leg, err
		}
		problem = ErrStaleLeg
	}
	return ledger.Transfer{}, problem
}

// isTaken reports whether the z-contract takes what a leg of somebody else was proved under, and
// the leg's money is not spent.
func (p *Party) isTaken(ctx context.Context, leg ledger.Transfer) (bool, error) {
	if current := p.config.Wallet.Replica().Latest().AuditEpoch().Number; leg.Epoch+1 < current || leg.Epoch > current {
		return false, nil
	}
	for _, nullifier := range leg.Nullifiers {
		if spent, err := p.zcontract.IsSpent(ctx, nullifier); err != nil || spent {
			return false, err
		}
	}
	return p.zcontract.AcceptsParticipants(ctx, leg.Participants)
}

// TakeBack calls back the leg that the party handed over, by spending its money to the party
// itself. Once that is final nobody can use the leg any more, and the party can make its leg anew.
// It returns a [TurnError] if no leg is handed over, and [ErrUnderWay] if the counterparty has used
// it in a block that is not final yet.
func (p *Party) TakeBack(ctx context.Context, id contract.ID) (Record, error) {
	d, unlock, err := p.begin(ctx, id)
	if err != nil {
		return Record{}, err
	}
	defer unlock()
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
