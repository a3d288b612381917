package settlement

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/ledger"
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
	first contract.Position // of the invitation
	// onChain is the deal as the z-contract identifies it, zero until the terms are complete.
	onChain deals.ID

	// mine reports whether the party is the buyer or the seller, and strange whether it is not, and
	// the cards of those are not pinned. What nobody has read yet counts as strange.
	mine, strange bool

	topics [][32]byte // that are followed
	next   [2]uint64  // by side, the number of the message whose topic is to be followed next
	posts  []contract.Post
	said   map[[32]byte]bool // the digests of the messages in posts
	facts  []contract.Fact
	state  contract.State // at time 0

	sound    bool // the party has the key, and both commitments are those of the agreed notes
	expected bool // the wallet was told to expect the deal's note

	kept   bool // the index keeps how the deal has ended
	asleep bool // the state is what the index keeps, and posts and facts are not read
}

func newDeal(d contract.Domain, i invited) *deal {
	return &deal{
		private: contract.Open(d, i.ReadKey, i.Deal), readKey: i.ReadKey, first: positionOf(i.at),
		said: map[[32]byte]bool{}, strange: true,
	}
}

// maxStrangePosts is how many messages of a deal of strangers are read. Two strangers can write to
// each other without end, and invite anybody to read it. The rest of one whose cards are pinned
// later is read by the next [Party.Sync].
const maxStrangePosts = 100

// cursor returns the place of the invitation.
func (d *deal) cursor() ledger.Cursor { return ledger.Cursor{Block: d.first.Block, Log: d.first.Index} }

// addPost adds a post, unless it is no message of the deal or one that was posted before: anybody
// may post anything under any topic. It reports whether it did. One of a deal that sleeps is not
// read before the deal is woken.
func (d *deal) addPost(post contract.Post) bool {
	if d.asleep {
		return true
	}
	if d.strange && len(d.posts) >= maxStrangePosts {
		return false
	}
	m, err := d.private.Read(post)
	if err != nil {
		return false
	}
	digest := m.Digest(d.private.Domain())
	if d.said[digest] {
		return false
	}
	d.said[digest] = true
	d.posts = append(d.posts, post)
	return true
}

// addFact adds a fact about the deal on the chain, and reports whether it did. Anybody can hold
// anything under the identity of a deal: only its own two legs count. It leaves a deal that sleeps
// as addPost does.
func (d *deal) addFact(fact contract.Fact) bool {
	if d.asleep {
		return true
	}
	var leg deals.Key
	switch e := fact.Event.(type) {
	case deals.Held:
		leg = e.Key
	case deals.Refunded:
		leg = e.Key
	default:
		d.facts = append(d.facts, fact)
		return true
	}
	for _, side := range []contract.Side{contract.Buyer, contract.Seller} {
		if leg == d.state.Terms.LegKey(side) {
			d.facts = append(d.facts, fact)
			return true
		}
	}
	return false
}

// fold computes the state from posts and facts.
func (d *deal) fold() { d.state = d.private.Fold(contract.History{Posts: d.posts, Facts: d.facts}) }

// followsChain reports whether the deal on the chain is known.
func (d *deal) followsChain() bool { return d.onChain != deals.ID{} }

// Deal is the state of one of the party's deals.
type Deal struct {
	contract.State
	// Party reports whether this party is the buyer or the seller. If so, Side is its own side.
	Party bool
	Side  contract.Side
	// Known reports whether the cards of both the buyer and the seller are pinned or the party's
	// own. The party does not accept an offer from an unknown card.
	Known bool
	// Repeated reports whether the seller has made an earlier offer with the same salt: under the
	// same Ref, by a party that had lost its journal. Nobody trades in it.
	Repeated bool
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
	all := slices.Collect(maps.Values(p.deals.deals))
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
	d := p.deals.deals[id]
	if d == nil {
		return Deal{}, ErrNoDeal
	}
	return p.dealState(d), nil
}

// OnChain returns the deal that this party trades in and that the z-contract knows by an identity,
// as of the last [Party.Sync], and whether there is one.
func (p *Party) OnChain(id deals.ID) (Deal, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, d := range p.deals.onChain[id] {
		if s := p.dealState(d); s.Party {
			return s, true
		}
	}
	return Deal{}, false
}

func (p *Party) dealState(d *deal) Deal {
	side, isParty := d.terms.SideOf(p.config.Card.Signer)
	return Deal{
		State:    d.state.At(p.now),
		Party:    isParty && d.terms.Party(side) == p.config.Card.Party() && d.key != nil,
		Side:     side,
		Known:    p.knows(d.terms.Buyer) && p.knows(d.terms.Seller),
		Repeated: p.deals.repeats(d),
		Sound:    d.sound,
	}
}

// checkTrade returns [ErrRepeated] or [ErrTooLate] if nothing new is to be begun in a deal.
func (p *Party) checkTrade(ctx context.Context, d ownDeal) error {
	if d.Repeated {
		return ErrRepeated
	}
	return p.checkTime(ctx, d.Terms.Deadline)
}

// ownDeal is a deal in which this party is the buyer or the seller, with what it needs to act.
type ownDeal struct {
	Deal
	private *contract.PrivateContract
	readKey contract.ReadKey
	key     contract.Key
}

// begin begins an action in a deal: it waits until the one before in this deal has returned, syncs
// and returns the deal to act in. The caller calls unlock at the end of the action.
func (p *Party) begin(ctx context.Context, id contract.ID) (d ownDeal, unlock func(), err error) {
	if unlock, err = p.acting.lock(ctx, id); err != nil {
		return d, nil, err
	}
	if d, err = p.syncOwnDeal(ctx, id); err != nil {
		unlock()
	}
	return d, unlock, err
}

// syncOwnDeal syncs and returns a deal to act in. It returns [ErrNoDeal] or [ErrNoKey].
func (p *Party) syncOwnDeal(ctx context.Context, id contract.ID) (ownDeal, error) {
	if err := p.Sync(ctx); err != nil {
		return ownDeal{}, err
	}
	d, err := p.ownDeal(id)
	if err == nil {
		d.Deal, err = p.ahead(ctx, d.Deal)
	}
	return d, err
}

// ownDeal returns a deal to act in as of the last sync.
func (p *Party) ownDeal(id contract.ID) (ownDeal, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	d := p.deals.deals[id]
	if d == nil {
		return ownDeal{}, ErrNoDeal
	}
	own := ownDeal{Deal: p.dealState(d), private: d.private, readKey: d.readKey}
	if !own.Party {
		return ownDeal{}, ErrNoKey
	}
	own.key = *d.key
	return own, nil
}
