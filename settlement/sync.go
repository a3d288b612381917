package settlement

import (
	"context"

	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/settlement/contract"
)

// Sync reads the chain with the party's wallet, finds new private contracts in the inbox and
// computes the state of every deal. It sends nothing.
func (p *Party) Sync(ctx context.Context) error {
	if err := p.config.Wallet.Sync(ctx); err != nil {
		return err
	}
	final, err := p.zcontract.Client().BlockAt(ctx, p.config.Wallet.Replica().FinalNumber())
	if err != nil {
		return err
	}
	announced, err := p.updateDeals(final.Time)
	if err != nil || !announced {
		return err
	}
	return p.config.Wallet.Sync(ctx) // which may find an announced note
}

// updateDeals reads the new final facts and folds every deal. It reports whether it announced a
// note to the wallet.
func (p *Party) updateDeals(now uint64) (announced bool, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	replica := p.config.Wallet.Replica()
	if generation := replica.Generation(); generation != p.log.generation {
		p.log, p.deals = newHistory(generation), map[contract.ID]*deal{} // they may have been of facts that are gone
	}
	inbox, err := p.log.read(replica)
	if err != nil {
		return false, err
	}
	p.readInbox(inbox)
	for _, d := range p.deals {
		p.foldDeal(d, now)
		if p.announceNote(d) {
			announced = true
		}
	}
	return announced, nil
}

// foldDeal folds a deal. The posts tell which deal on the chain it is, and only then its facts are
// found.
func (p *Party) foldDeal(d *deal, now uint64) {
	d.fold(p.log.dealHistory(d, now))
	if d.onChain == (deals.ID{}) && d.state.Terms.Complete() {
		d.onChain = d.state.Terms.Deal().ID()
		d.fold(p.log.dealHistory(d, now))
	}
}

// readInbox gives each known deal its new inbox posts, and opens the new posts that are for this
// party.
func (p *Party) readInbox(posts []contract.Post) {
	for _, d := range p.deals {
		d.addInbox(posts)
	}
	for _, post := range posts {
		invitation, err := contract.OpenInbox(p.domain, p.config.KEM, post)
		if err != nil {
			continue
		}
		p.addInvitation(invitation, post.At)
	}
}

// addInvitation adds the deal of an invitation. A reader that is invited a second time may get the
// key.
func (p *Party) addInvitation(invitation contract.Invitation, at contract.Position) {
	d := p.deals[invitation.Deal]
	switch {
	case d == nil:
		p.addDeal(invitation, at)
	case d.key == nil && d.readKey.Export() == invitation.ReadKey.Export():
		p.setKey(d, invitation.Key)
	}
}

// addDeal adds a deal, unless its offer is not there or not valid: anybody can send an invitation
// to anything.
func (p *Party) addDeal(invitation contract.Invitation, at contract.Position) {
	d := &deal{
		private: contract.Open(p.domain, invitation.ReadKey, invitation.Deal), readKey: invitation.ReadKey, first: at,
	}
	d.addInbox(p.log.inbox)
	state := d.private.Fold(contract.History{Posts: d.inbox})
	if state.Phase == contract.PhaseNone {
		return
	}
	d.terms = state.Terms
	p.setKey(d, invitation.Key)
	p.deals[invitation.Deal] = d
}

// setKey sets the deal's key, nil for a reader, and checks the commitments with it.
func (p *Party) setKey(d *deal, key *contract.Key) {
	d.key = key
	d.sound = key != nil && d.terms.CheckNotes(p.domain, *key) == nil
}

// addInbox adds the deal's posts among posts to the inbox.
func (d *deal) addInbox(posts []contract.Post) {
	for _, post := range posts {
		if _, err := d.private.Read(post); err == nil {
			d.inbox = append(d.inbox, post)
		}
	}
}

// fold computes the deal's state from a history that extends the one before. If nothing was added,
// and the deal has ended or its deadline has not passed, then only the time in the state changes.
func (d *deal) fold(h contract.History) {
	n := len(h.Posts) + len(h.Facts)
	if n == d.folded && (d.state.Phase.Ended() || h.Now <= d.state.Terms.Deadline) {
		d.state.Now = h.Now
		return
	}
	d.state, d.folded = d.private.Fold(h), n
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
