package settlement

import (
	"context"
	"errors"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/settlement/contract"
)

// Sync reads the chain with the party's wallet, finds new private contracts in the inbox and
// computes the state of every deal. It sends nothing. Calls at the same time share the work.
func (p *Party) Sync(ctx context.Context) error { return p.syncing.do(ctx) }

func (p *Party) sync(ctx context.Context) error {
	if err := p.config.Wallet.Sync(ctx); err != nil {
		return err
	}
	final, err := p.finalBlock(ctx)
	if err != nil {
		return err
	}
	announced, err := p.update(ctx, final.Time)
	if err != nil || !announced {
		return err
	}
	return p.config.Wallet.Sync(ctx) // which may find an announced note
}

// finalBlock returns the newest final block that the replica has read.
func (p *Party) finalBlock(ctx context.Context) (chain.Block, error) {
	replica := p.config.Wallet.Replica()
	if head := replica.Head(); head.Number == replica.FinalNumber() {
		return head, nil
	}
	return p.zcontract.Client().BlockAt(ctx, replica.FinalNumber())
}

// update reads the new final facts and folds every deal that they concern. It reports whether it
// announced a note to the wallet. If the replica was read anew or the index is damaged, so is
// everything here.
func (p *Party) update(ctx context.Context, now uint64) (announced bool, err error) {
	announced, err = p.readPages(ctx, now)
	if errors.Is(err, errOutdated) {
		if err = p.forget(); err == nil {
			announced, err = p.readPages(ctx, now)
		}
	}
	return announced, err
}

func (p *Party) readPages(ctx context.Context, now uint64) (bool, error) {
	announced, err := p.load()
	for more := true; more && err == nil; {
		if err = ctx.Err(); err != nil {
			break
		}
		var new bool
		new, more, err = p.readPage()
		announced = announced || new
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if err == nil {
		p.now = now
		err = p.keepEnded()
	}
	return announced, err
}

// readPage reads one page and folds the deals that it concerns. After an error they are loaded
// again.
func (p *Party) readPage() (announced, more bool, err error) {
	page, err := p.log.next(p.deals)
	if err != nil {
		return false, false, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if page.end != (ledger.Cursor{}) {
		p.deals.gone = nil // what the index kept of them went with the page
	}
	announced, err = p.apply(page)
	p.loaded = err == nil
	return announced, page.full, err
}

// load reads the index after a start. It reads it again when a card was pinned: more is read of
// deals of known cards, and more of them are kept in memory.
func (p *Party) load() (announced bool, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.pinned.takeNews() && len(p.deals.strangers) > 0 {
		p.loaded = false
	}
	replica := p.config.Wallet.Replica()
	read, err := p.log.index.read()
	if err == nil {
		err = p.log.index.checkGeneration(replica.Generation())
	}
	if err != nil || p.loaded && replica.FinalNumber() >= read.Block {
		return false, err
	}
	if replica.FinalNumber() < read.Block {
		return false, errOutdated
	}
	p.deals, p.log.read = newFollowing(), read
	var failed error
	err = p.log.index.invitations(func(i invited) {
		new, err := p.addInvitation(i)
		announced, failed = announced || new, errors.Join(failed, err)
	})
	err = errors.Join(err, failed)
	p.loaded = err == nil
	return announced, err
}

// forget empties the index and forgets all deals: they are read again.
func (p *Party) forget() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.loaded = false
	return p.log.index.reset()
}

// apply gives a page to the deals that it concerns.
func (p *Party) apply(page page) (announced bool, err error) {
	changed := map[*deal]bool{}
	for _, post := range page.posts {
		topic, _ := post.Thread()
		for _, d := range p.deals.byTopic[topic] {
			p.deals.loosen(d)
			changed[d] = d.addPost(post) || changed[d]
		}
	}
	for _, fact := range page.facts {
		id, _ := fact.Deal()
		for _, d := range p.deals.onChain[id] {
			p.deals.loosen(d)
			changed[d] = d.addFact(fact) || changed[d]
		}
	}
	for d, really := range changed {
		if !really {
			continue
		}
		new, err := p.refresh(d)
		if announced = announced || new; err != nil {
			return announced, err
		}
	}
	for _, i := range page.invitations {
		new, err := p.addInvitation(i)
		if announced = announced || new; err != nil {
			return announced, err
		}
	}
	return announced, nil
}

// addInvitation adds the deal of an invitation. A reader that is invited a second time may get the
// key.
func (p *Party) addInvitation(i invited) (announced bool, err error) {
	d := p.deals.deals[i.Deal]
	switch {
	case d == nil:
		return p.addDeal(i)
	case d.key == nil && d.readKey.Export() == i.ReadKey.Export():
		p.setKey(d, i.Key)
		return p.announceNote(d), nil
	}
	return false, nil
}

// addDeal adds a deal, unless its offer is not there or not valid: anybody can send an invitation
// to anything.
func (p *Party) addDeal(i invited) (announced bool, err error) {
	if d, err := p.recall(i); d != nil || err != nil {
		return d != nil && p.announceNote(d), err
	}
	d := newDeal(p.domain, i)
	if err := p.follow(d, d.readKey.OfferTopic()); err != nil {
		return false, err
	}
	if d.fold(); d.state.Phase == contract.PhaseNone {
		p.deals.drop(d)
		return false, nil
	}
	d.terms = d.state.Terms
	_, d.mine = d.terms.SideOf(p.config.Card.Signer)
	if d.strange = !d.mine && p.isStrange(d); !d.strange {
		if err := p.read(d, d.readKey.OfferTopic()); err != nil { // what strangers would have left out
			return false, err
		}
	}
	p.setKey(d, i.Key)
	p.deals.add(d)
	announced, err = p.refresh(d)
	if err == nil && p.isStrange(d) {
		p.deals.addStranger(d)
	}
	return announced, err
}

// isStrange reports whether a deal is not the party's own and not one between known cards.
func (p *Party) isStrange(d *deal) bool {
	return d.terms.Seller != p.config.Card.Party() && !(p.knows(d.terms.Buyer) && p.knows(d.terms.Seller))
}

// setKey sets the deal's key, nil for a reader, and checks the commitments with it.
func (p *Party) setKey(d *deal, key *contract.Key) {
	d.key = key
	d.sound = key != nil && d.terms.CheckNotes(p.domain, *key) == nil
}

// follow follows a topic of a deal from its first post on.
func (p *Party) follow(d *deal, topic [32]byte) error {
	p.deals.byTopic[topic] = append(p.deals.byTopic[topic], d)
	d.topics = append(d.topics, topic)
	return p.read(d, topic)
}

// read reads the posts under a topic into a deal.
func (p *Party) read(d *deal, topic [32]byte) error {
	posts, err := p.log.posts(topic)
	for _, post := range posts {
		d.addPost(post)
	}
	return err
}

// refresh folds a deal that has changed. As many topics are followed as the parties have written
// messages, and one more of each. The posts tell which deal on the chain it is, and only then its
// facts are found.
func (p *Party) refresh(d *deal) (announced bool, err error) {
	if err := p.wake(d); err != nil {
		return false, err
	}
	for more := true; more; {
		d.fold()
		if more, err = p.followNext(d); err != nil {
			return false, err
		}
	}
	return p.announceNote(d), nil
}

// followNext follows what the state of a deal says that comes next. It reports whether there was
// anything new.
func (p *Party) followNext(d *deal) (more bool, err error) {
	for side := range d.next {
		sender := d.terms.Party(contract.Side(side)).Signer
		for ; d.next[side] <= d.state.Links[side].Next; d.next[side]++ {
			more = true
			if err := p.follow(d, d.readKey.Topic(sender, d.next[side])); err != nil {
				return false, err
			}
		}
	}
	if !d.followsChain() && d.state.Terms.Complete() {
		more = true
		err = p.followChain(d)
	}
	return more, err
}

// followChain follows a deal on the chain from its first fact on.
func (p *Party) followChain(d *deal) error {
	id := d.state.Terms.Deal().ID()
	facts, err := p.log.facts(id)
	if err != nil {
		return err
	}
	d.onChain = id
	p.deals.onChain[id] = append(p.deals.onChain[id], d)
	for _, fact := range facts {
		d.addFact(fact)
	}
	return nil
}

// announceNote tells the wallet to expect the note that the party is to receive. It reports whether
// that is new.
func (p *Party) announceNote(d *deal) bool {
	side, isParty := d.terms.SideOf(p.config.Card.Signer)
	if d.expected || !isParty || !d.sound {
		return false
	}
	d.expected = true
	p.config.Wallet.Expect(d.key.Note(p.domain, d.terms, side.Other()))
	return true
}
