package settlement

import (
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/store"
)

// ended is what the index keeps of a deal that has ended, so that a start need not verify its
// signatures again. A row that can't be read, whatever it is, counts as none: then the deal is
// folded from the chain, as those are that go on. A row goes in the transaction that adds anything
// to its deal, so that each is of all that the index knows.
type ended struct {
	state contract.State // at time 0
	sound bool           // see the fields of deal
	// strange says that the deal was read as one of strangers, of which only a part is read.
	strange bool
}

func (e ended) flags() (f byte) {
	if e.sound {
		f |= 1
	}
	if e.strange {
		f |= 2
	}
	return f
}

// putEnded keeps how the deal of the invitation at a place has ended.
func (x index) putEnded(w store.Writer, at ledger.Cursor, e ended) error {
	sealed, err := x.secret.SealState(e.state)
	if err != nil {
		return err
	}
	return x.put(w, bucketEnded, encodeCursor(at), append([]byte{e.flags()}, sealed...))
}

// ended returns how the deal of the invitation at a place has ended, if the index keeps that.
func (x index) ended(at ledger.Cursor) (e ended, ok bool, err error) {
	raw, err := x.store.Get(x.prefix+bucketEnded, encodeCursor(at))
	if err != nil {
		return e, false, ignoring(ignoring(err, store.ErrNotFound), store.ErrCorrupt)
	}
	raw, err = unversioned(raw)
	if err != nil || len(raw) == 0 {
		return e, false, nil //nolint:nilerr // it is folded again
	}
	e.sound, e.strange = raw[0]&1 != 0, raw[0]&2 != 0
	if e.state, err = x.secret.OpenState(raw[1:]); err != nil {
		return e, false, ignoring(err, contract.ErrUnreadable)
	}
	return e, true, nil
}

// keepEnded keeps the deals that have ended, and are not kept, in the index. Nobody takes a step in
// them any more, so the outbox forgets their last messages here.
func (p *Party) keepEnded() error {
	var over []*deal
	for d := range p.deals.loose {
		if s := p.dealState(d); s.Phase.Ended() && (!s.Party || s.Next() == contract.ActNothing) {
			over = append(over, d)
		}
	}
	if len(over) == 0 {
		return nil
	}
	for _, d := range over {
		if err := p.forgetLast(d); err != nil {
			return err
		}
	}
	err := p.log.index.store.Update(func(tx store.Tx) error {
		for _, d := range over {
			if err := p.log.index.putEnded(tx, d.cursor(), ended{d.state, d.sound, d.strange}); err != nil {
				return err
			}
		}
		return nil
	})
	for _, d := range over {
		if err == nil {
			d.kept = true
			delete(p.deals.loose, d)
		}
	}
	return err
}

// forgetLast lets the outbox forget the party's own messages of a deal that has ended.
func (p *Party) forgetLast(d *deal) error {
	side, mine := d.terms.SideOf(p.config.Card.Signer)
	if !mine {
		return nil
	}
	return p.forgetSent(d.private.Deal(), d.state.Links[side].Next)
}

// loosen notes that the index keeps no end of a deal any more.
func (f *following) loosen(d *deal) {
	d.kept = false
	f.loose[d] = true
}

// recall adds the deal of an invitation as the index keeps it, asleep. It returns nil if the deal
// is to be folded.
func (p *Party) recall(i invited) (*deal, error) {
	kept, ok, err := p.log.index.ended(i.at)
	if err != nil || !ok || kept.state.Deal != i.Deal {
		return nil, err
	}
	d := newDeal(p.domain, i)
	d.state, d.terms, d.kept, d.asleep = kept.state, kept.state.Terms, true, true
	d.terms.BuyerCancel = [32]byte{} // as in the offer
	d.key, d.sound = i.Key, kept.sound && i.Key != nil
	_, d.mine = d.terms.SideOf(p.config.Card.Signer)
	d.strange = !d.mine && p.isStrange(d)
	if d.strange != kept.strange {
		return nil, nil //nolint:nilnil // another part of its messages counts now
	}
	if d.expected, err = p.isExpected(d); err != nil {
		return nil, err
	}
	p.followAsleep(d)
	return d, nil
}

// isExpected reports whether the wallet knows the note of a deal that was announced before. The
// wallet may have lost that with rows of its own.
func (p *Party) isExpected(d *deal) (bool, error) {
	side, isParty := d.terms.SideOf(p.config.Card.Signer)
	if !isParty || !d.sound {
		return false, nil
	}
	return p.config.Wallet.Expects(d.terms.LegTerms(side.Other()).Commitment)
}

// followAsleep follows the topics and the identity on the chain of a deal, as refresh left them.
func (p *Party) followAsleep(d *deal) {
	d.topics = [][32]byte{d.readKey.OfferTopic()}
	for side := range d.next {
		sender := d.terms.Party(contract.Side(side)).Signer
		for ; d.next[side] <= d.state.Links[side].Next; d.next[side]++ {
			d.topics = append(d.topics, d.readKey.Topic(sender, d.next[side]))
		}
	}
	for _, topic := range d.topics {
		p.deals.byTopic[topic] = append(p.deals.byTopic[topic], d)
	}
	if d.state.Terms.Complete() {
		d.onChain = d.state.Terms.Deal().ID()
		p.deals.onChain[d.onChain] = append(p.deals.onChain[d.onChain], d)
	}
	p.deals.add(d)
	if p.isStrange(d) {
		p.deals.addStranger(d)
	}
}

// wake reads the posts and facts of a deal that sleeps.
func (p *Party) wake(d *deal) error {
	if !d.asleep {
		return nil
	}
	d.asleep = false
	for _, topic := range d.topics {
		if err := p.read(d, topic); err != nil {
			return err
		}
	}
	if !d.followsChain() {
		return nil
	}
	facts, err := p.log.facts(d.onChain)
	for _, fact := range facts {
		d.addFact(fact)
	}
	return err
}
