package settlement

import (
	"context"
	"fmt"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/settlement/contract"
)

// post writes the party's next message and posts it. A message of this number that was written before, by this kind of call, is
// posted instead; one of another kind is [ErrUnderWay].
func (p *Party) post(ctx context.Context, s seat, kind contract.MessageKind, write func(contract.Link) (contract.Draft, error)) (chain.Receipt, error) {
	link := s.Links[s.Side]
	ref := fmt.Sprintf("%x/message/%d", s.State.Deal, link.Next)
	return p.once(ctx, ref, kind, func() (chain.Tx, error) {
		draft, err := write(link)
		return p.chain.Post(draft.Topic, draft.Payload), err
	})
}

// say posts a message with a body.
func (p *Party) say(ctx context.Context, s seat, n int, title string, b contract.Body) (Record, error) {
	receipt, err := p.post(ctx, s, b.Kind(), func(at contract.Link) (contract.Draft, error) {
		draft, _, err := s.contract.Write(ctx, p.config.Signer, at, b)
		return draft, err
	})
	return record(n, s.Side, title, receipt), err
}

// Accept is step 2: the buyer signs the offered terms. The offer must come from a pinned card, its commitments must be those of
// the agreed notes, and its deadline must lie in the future.
func (p *Party) Accept(ctx context.Context, id contract.ID) (Record, error) {
	p.acting.Lock()
	defer p.acting.Unlock()
	s, err := p.sit(ctx, id)
	if err != nil {
		return Record{}, err
	}
	if err := s.turn("accept", s.Next() == contract.ActAnswer); err != nil {
		return Record{}, err
	}
	if !s.Known {
		return Record{}, ErrUnknownCard
	}
	if err := s.Terms.Validate(s.Now); err != nil {
		return Record{}, err
	}
	cancel := contract.CancelHash(contract.CancelPreimage(p.secret(), id, s.Side))
	body, err := s.contract.Accept(ctx, p.config.Signer, s.key, s.Terms, cancel)
	if err != nil {
		return Record{}, err
	}
	return p.say(ctx, s, 2, "accepts", body)
}

// Reject is the buyer's no to an offer. The reason is at most [contract.MaxText] bytes.
func (p *Party) Reject(ctx context.Context, id contract.ID, reason string) (Record, error) {
	return p.end(ctx, id, contract.Buyer, "rejects the offer", contract.Reject{Reason: reason})
}

// Retract takes the seller's offer back before it was accepted. The reason is at most [contract.MaxText] bytes.
func (p *Party) Retract(ctx context.Context, id contract.ID, reason string) (Record, error) {
	return p.end(ctx, id, contract.Seller, "withdraws the offer", contract.Retract{Reason: reason})
}

func (p *Party) end(ctx context.Context, id contract.ID, by contract.Side, title string, b contract.Body) (Record, error) {
	p.acting.Lock()
	defer p.acting.Unlock()
	s, err := p.sit(ctx, id)
	if err != nil {
		return Record{}, err
	}
	if err := s.turn(title, s.Side == by && s.Phase == contract.PhaseOffered); err != nil {
		return Record{}, err
	}
	return p.say(ctx, s, 0, title, b)
}

// Notify is step 5 for the buyer, 8 for the seller: it names the transaction of the party's leg, once that is final.
func (p *Party) Notify(ctx context.Context, id contract.ID) (Record, error) {
	p.acting.Lock()
	defer p.acting.Unlock()
	s, err := p.sit(ctx, id)
	if err != nil {
		return Record{}, err
	}
	switch s.Next() {
	case contract.ActNotifyPayment:
		return p.say(ctx, s, 5, "notifies of the payment", contract.PaymentNotice{Tx: s.Made(s.Side)})
	case contract.ActNotifyDelivery:
		return p.say(ctx, s, 8, "notifies of the delivery", contract.DeliveryNotice{Tx: s.Made(s.Side)})
	default:
		return Record{}, s.turn("notify", false)
	}
}

// Grant lets a third party read the contract from its first message on. The counterparty sees that it did.
func (p *Party) Grant(ctx context.Context, id contract.ID, to contract.Card) (Record, error) {
	p.acting.Lock()
	defer p.acting.Unlock()
	s, err := p.sit(ctx, id)
	if err != nil {
		return Record{}, err
	}
	for _, g := range s.Granted {
		if g.By == s.Side && g.Grantee == to.Fingerprint() {
			return Record{0, s.Side, "grants " + to.Name + " to read", g.Tx, 0}, nil
		}
	}
	receipt, err := p.post(ctx, s, contract.KindGrant, func(at contract.Link) (contract.Draft, error) {
		draft, _, err := s.contract.Grant(ctx, p.config.Signer, at, to)
		return draft, err
	})
	return record(0, s.Side, "grants "+to.Name+" to read", receipt), err
}
