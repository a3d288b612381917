package settlement

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/settlement/contract"
)

// offered looks on the chain for the party's offer with the salt of terms, in final blocks and in
// those that are not final yet. It returns the receipt of the post, and [ErrRefTaken] if the terms
// of that offer are others.
func (p *Party) offered(ctx context.Context, terms contract.Terms) (r chain.Receipt, found bool, err error) {
	state, found, err := p.findOffer(terms)
	if err != nil || !found {
		return r, false, err
	}
	if state.Deal != terms.ID(p.domain) {
		return r, false, ErrRefTaken
	}
	tx, _ := state.TxOf(contract.KindOffer)
	r, err = p.receipt(ctx, tx)
	return r, true, err
}

// receipt returns that of a transaction that is on the chain. If the node does not have it, the
// receipt has nothing but the hash.
func (p *Party) receipt(ctx context.Context, tx common.Hash) (chain.Receipt, error) {
	receipt, err := p.zcontract.Client().Receipt(ctx, tx)
	if err != nil || receipt == nil {
		return chain.Receipt{Tx: tx}, err
	}
	return *receipt, nil
}

// findOffer returns the first private contract that the party offered with the salt of terms.
func (p *Party) findOffer(terms contract.Terms) (state contract.State, found bool, err error) {
	if state, found = p.finalOffer(terms); found {
		return state, true, nil
	}
	err = p.notFinal(func(post contract.Post) error {
		if s := p.openOffer(post); !found && s.Phase != contract.PhaseNone && offerOf(s.Terms) == offerOf(terms) {
			state, found = s, true
		}
		return nil
	})
	return state, found, err
}

// finalOffer is findOffer in final blocks.
func (p *Party) finalOffer(terms contract.Terms) (contract.State, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	d := p.deals.deals[p.deals.offers[offerOf(terms)]]
	if d == nil {
		return contract.State{}, false
	}
	return d.state, true
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

// bucketOffers has, under the ref of each offer, its identity.
const bucketOffers = "offers"

// checkOffer returns [ErrRefTaken] if another offer was written under a ref.
func (j journal) checkOffer(ref string, id contract.ID) error {
	if ref == "" {
		return nil
	}
	var written contract.ID
	found, err := j.kept(bucketOffers, ref, &written)
	if found && written != id {
		return ErrRefTaken
	}
	return err
}

// putOffer remembers the offer that was written under a ref.
func (j journal) putOffer(ref string, id contract.ID) error {
	if ref == "" {
		return nil
	}
	return j.keep(bucketOffers, ref, id)
}
