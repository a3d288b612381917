package settlement

import (
	"bytes"
	"context"
	"errors"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/store"
)

// offered looks on the chain for the party's offer with the salt of terms, in final blocks and in
// those that are not final yet. It returns the receipt of the post, and [ErrRefTaken] if the terms
// of that offer are others.
func (p *Party) offered(ctx context.Context, terms contract.Terms) (r chain.Receipt, found bool, err error) {
	state, found, err := p.findOffer(terms.Salt)
	if err != nil || !found {
		return r, false, err
	}
	if state.Deal != terms.ID(p.domain) {
		return r, false, ErrRefTaken
	}
	tx, _ := state.TxOf(contract.KindOffer)
	receipt, err := p.zcontract.Client().Receipt(ctx, tx)
	if err != nil || receipt == nil {
		return chain.Receipt{Tx: tx}, true, err
	}
	return *receipt, true, nil
}

// findOffer returns the private contract that the party offered with a salt.
func (p *Party) findOffer(salt [32]byte) (state contract.State, found bool, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	own := func(s contract.State) bool {
		return s.Phase != contract.PhaseNone && s.Terms.Salt == salt && s.Terms.Seller == p.config.Card.Party()
	}
	for _, d := range p.deals {
		if own(d.state) {
			return d.state, true, nil
		}
	}
	err = p.config.Wallet.Replica().Facts(p.log.cursor, func(f ledger.Fact) error {
		if post, ok := postOf(f); ok && !found {
			state = p.openOffer(post)
			found = own(state)
		}
		return nil
	})
	return state, found, err
}

// openOffer returns the state of the private contract that an offer creates. It is in PhaseNone if
// the post is no offer to or from this party.
func (p *Party) openOffer(post contract.Post) contract.State {
	invitation, err := contract.OpenInbox(p.domain, p.config.KEM, post)
	if err != nil {
		return contract.State{}
	}
	private := contract.Open(p.domain, invitation.ReadKey, invitation.Deal)
	return private.Fold(contract.History{Posts: []contract.Post{post}})
}

// checkOffer returns [ErrRefTaken] if another offer was written under a ref.
func (j journal) checkOffer(ref string, id contract.ID) error {
	written, err := j.store.Get(j.prefix+"offers", []byte(ref))
	if ref == "" || errors.Is(err, store.ErrNotFound) {
		return nil
	}
	if err == nil && !bytes.Equal(written, id[:]) {
		return ErrRefTaken
	}
	return err
}

// putOffer remembers the offer that was written under a ref.
func (j journal) putOffer(ref string, id contract.ID) error {
	if ref == "" {
		return nil
	}
	return j.store.Put(j.prefix+"offers", []byte(ref), id[:])
}
