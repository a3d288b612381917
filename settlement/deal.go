package settlement

import (
	"cmp"
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/settlement/contract"
)

// deal is a private contract that the party can read.
type deal struct {
	private *contract.PrivateContract
	readKey contract.ReadKey
	key     *contract.Key // nil for a reader
	// terms are those of the offer. They say who the parties are and what the commitments are.
	terms contract.Terms
	inbox []contract.Post // the deal's posts to the inbox
	first contract.Position
	// onChain is the deal as the z-contract identifies it, zero until the terms are complete.
	onChain deals.ID

	state  contract.State
	folded int // the number of posts and facts that state was computed from

	sound    bool // the party has the key, and both commitments are those of the agreed notes
	expected bool // the wallet was told to expect the deal's note
}

// Deal is the state of one of the party's deals.
type Deal struct {
	contract.State
	// Party reports whether this party is the buyer or the seller. If so, Side is its own side.
	Party bool
	Side  contract.Side
	// Known reports whether the cards of both the buyer and the seller are pinned or the party's
	// own. The party does not accept an offer from an unknown card.
	Known bool
	// Sound reports whether both commitments in the terms are those of the agreed notes. The party
	// does not accept terms where they are not. It is false for a reader, who can't check them.
	Sound bool
}

// Next returns what this party does next. For a reader it is [contract.ActNothing].
func (d Deal) Next() contract.Action {
	if !d.Party {
		return contract.ActNothing
	}
	return d.State.Next(d.Side)
}

// checkTurn returns a [TurnError] for the wanted action unless it is allowed.
func (d Deal) checkTurn(wanted string, allowed bool) error {
	if allowed {
		return nil
	}
	return &TurnError{Side: d.Side, Phase: d.Phase, Wanted: wanted, Next: d.Next()}
}

// Deals returns the party's deals in the order of their offers on the chain, as of the last
// [Party.Sync].
func (p *Party) Deals() []Deal {
	p.mu.Lock()
	defer p.mu.Unlock()
	all := make([]*deal, 0, len(p.deals))
	for _, d := range p.deals {
		all = append(all, d)
	}
	slices.SortFunc(all, func(a, b *deal) int {
		return cmp.Or(a.first.Compare(b.first), common.Hash(a.state.Deal).Cmp(common.Hash(b.state.Deal)))
	})
	deals := make([]Deal, len(all))
	for i, d := range all {
		deals[i] = p.dealState(d)
	}
	return deals
}

// Deal returns one of the party's deals as of the last [Party.Sync], or [ErrNoDeal].
func (p *Party) Deal(id contract.ID) (Deal, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	d := p.deals[id]
	if d == nil {
		return Deal{}, ErrNoDeal
	}
	return p.dealState(d), nil
}

func (p *Party) dealState(d *deal) Deal {
	side, isParty := d.terms.SideOf(p.config.Card.Signer)
	return Deal{
		State: d.state,
		Party: isParty && d.terms.Party(side) == p.config.Card.Party() && d.key != nil,
		Side:  side,
		Known: p.knows(d.terms.Buyer) && p.knows(d.terms.Seller),
		Sound: d.sound,
	}
}

// ownDeal is a deal in which this party is the buyer or the seller, with what it needs to act.
type ownDeal struct {
	Deal
	private *contract.PrivateContract
	key     contract.Key
}

// syncOwnDeal syncs and returns a deal to act in. It returns [ErrNoDeal] or [ErrNoKey].
func (p *Party) syncOwnDeal(ctx context.Context, id contract.ID) (ownDeal, error) {
	if err := p.Sync(ctx); err != nil {
		return ownDeal{}, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	d := p.deals[id]
	if d == nil {
		return ownDeal{}, ErrNoDeal
	}
	own := ownDeal{Deal: p.dealState(d), private: d.private}
	if !own.Party {
		return ownDeal{}, ErrNoKey
	}
	own.key = *d.key
	return own, nil
}
