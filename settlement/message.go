package settlement

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/settlement/contract"
)

// messageRef returns the name of a message in the journal, by its number in the party's thread.
func messageRef(id contract.ID, number uint64) string {
	return fmt.Sprintf("%x/message/%d", id, number)
}

// postNext posts the party's next message, which write writes. If the party has written a message
// with this number, which is not final yet, then that one counts instead: it is on the chain,
// perhaps from another machine, or is posted again from the journal. postNext returns [ErrUnderWay]
// if it is of another kind.
func (p *Party) postNext(
	ctx context.Context, d ownDeal, kind contract.MessageKind, write func(contract.Link) (contract.Draft, error),
) (chain.Receipt, error) {
	link := d.Links[d.Side]
	ofKind := func(b contract.Body) bool { return b.Kind() == kind }
	if tx, posted, err := p.posted(d, link.Next, ofKind); err != nil {
		return chain.Receipt{}, err
	} else if posted {
		return p.receipt(ctx, tx)
	}
	return p.sendOnce(ctx, messageRef(d.State.Deal, link.Next), kind, func() (chain.Tx, error) {
		draft, err := write(link)
		return p.zcontract.Post(draft.Topic, draft.Payload), err
	})
}

// posted looks in the blocks that are not final yet for the party's message with a number. It
// returns the transaction of its post, and [ErrUnderWay] if wanted does not accept the message.
func (p *Party) posted(
	d ownDeal, number uint64, wanted func(contract.Body) bool,
) (tx common.Hash, found bool, err error) {
	topic := d.readKey.Topic(p.config.Card.Signer, number)
	err = p.notFinal(func(post contract.Post) error {
		if thread, ok := post.Thread(); !ok || thread != topic {
			return nil
		}
		m, err := d.private.Read(post)
		if err != nil || m.Sender != p.config.Card.Signer || m.Deal != d.State.Deal {
			return nil //nolint:nilerr // somebody else's
		}
		if !wanted(m.Body) {
			return fmt.Errorf("%w: %s", ErrUnderWay, m.Body.Kind())
		}
		tx, found = post.Tx, true
		return nil
	})
	return tx, found, err
}

// notFinal calls fn with each post that is in a block that is not final yet, as of the last sync.
func (p *Party) notFinal(fn func(contract.Post) error) error {
	replica := p.config.Wallet.Replica()
	return replica.Facts(ledger.EndOfBlock(replica.FinalNumber()), func(f ledger.Fact) error {
		if post, ok := postOf(f); ok {
			return fn(post)
		}
		return nil
	})
}

// postBody posts the party's next message with a body. n and title are those of the record.
func (p *Party) postBody(ctx context.Context, d ownDeal, n int, title string, b contract.Body) (Record, error) {
	receipt, err := p.postNext(ctx, d, b.Kind(), func(at contract.Link) (contract.Draft, error) {
		draft, _, err := d.private.Write(ctx, p.config.Signer, at, b)
		return draft, err
	})
	return newRecord(n, d.Side, title, receipt), err
}

// Accept is step 2: the buyer signs the offered terms. It returns [ErrUnknownCard] unless the
// seller's card is pinned, [contract.ErrCommitment] unless the commitments are those of the agreed
// notes, a [contract.FieldError] for terms that are not valid, for example whose deadline has
// passed, [ErrTooLate] if it is near, [ErrRepeated] for a second offer in place of an earlier one,
// and a [TurnError] unless the deal is offered to this party.
func (p *Party) Accept(ctx context.Context, id contract.ID) (Record, error) {
	d, unlock, err := p.begin(ctx, id)
	if err != nil {
		return Record{}, err
	}
	defer unlock()
	if err := d.checkTurn("accept", d.Next() == contract.ActAnswer); err != nil {
		return Record{}, err
	}
	if !d.Known {
		return Record{}, ErrUnknownCard
	}
	if err := d.Terms.Validate(d.Now); err != nil {
		return Record{}, err
	}
	if err := p.checkTrade(ctx, d); err != nil {
		return Record{}, err
	}
	body, err := d.private.Accept(ctx, p.config.Signer, p.secret, d.key, d.Terms)
	if err != nil {
		return Record{}, err
	}
	return p.postBody(ctx, d, 2, "accepts", body)
}

// Reject ends an offer as the buyer. The reason is printable text of at most [contract.MaxText]
// bytes. It returns a [TurnError] unless the deal is offered to this party.
func (p *Party) Reject(ctx context.Context, id contract.ID, reason string) (Record, error) {
	return p.endOffer(ctx, id, contract.Buyer, "reject", contract.Reject{Reason: reason})
}

// Retract ends an offer as the seller, before it was accepted. The reason is printable text of at
// most [contract.MaxText] bytes. It returns a [TurnError] unless this party's offer is open.
func (p *Party) Retract(ctx context.Context, id contract.ID, reason string) (Record, error) {
	return p.endOffer(ctx, id, contract.Seller, "retract", contract.Retract{Reason: reason})
}

func (p *Party) endOffer(
	ctx context.Context, id contract.ID, by contract.Side, verb string, b contract.Body,
) (Record, error) {
	d, unlock, err := p.begin(ctx, id)
	if err != nil {
		return Record{}, err
	}
	defer unlock()
	if err := d.checkTurn(verb+" the offer", d.Side == by && d.Phase == contract.PhaseOffered); err != nil {
		return Record{}, err
	}
	return p.postBody(ctx, d, 0, verb+"s the offer", b)
}

// Notify is step 5 for the buyer and step 8 for the seller: it tells the counterparty the
// transaction of the party's leg. It returns a [TurnError] unless that transaction is final and was
// not named before.
func (p *Party) Notify(ctx context.Context, id contract.ID) (Record, error) {
	d, unlock, err := p.begin(ctx, id)
	if err != nil {
		return Record{}, err
	}
	defer unlock()
	tx := d.LegTx(d.Side)
	switch d.Next() {
	case contract.ActNotifyPayment:
		return p.postBody(ctx, d, 5, "notifies of the payment", contract.PaymentNotice{Tx: tx})
	case contract.ActNotifyDelivery:
		return p.postBody(ctx, d, 8, "notifies of the delivery", contract.DeliveryNotice{Tx: tx})
	default:
		return Record{}, d.checkTurn("notify", false)
	}
}
