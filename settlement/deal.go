package settlement

import (
	"cmp"
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/settlement/contract"
)

// deal is a contract that the party can read.
type deal struct {
	contract *contract.PrivateContract
	readKey  contract.ReadKey
	key      *contract.Key  // nil for a reader
	terms    contract.Terms // as offered; who the parties are and what the commitments
	inbox    []contract.Post
	state    contract.State
	folded   int  // how many posts and facts the state is of
	sound    bool // the key is there, and both commitments are those of its notes
	expected bool // the wallet looks out for the deal's note
	first    contract.Position
}

// Deal is where one of the party's deals stands.
type Deal struct {
	contract.State
	// Party tells whether this party is one of the deal's two; Side is then its own.
	Party bool
	Side  contract.Side
	// Known tells whether the cards of both parties are pinned. An offer from an unknown card is listed and never answered.
	Known bool
	// Sound tells whether both commitments are those of the agreed notes. A party never accepts where they are not.
	Sound bool
}

// Next tells what this party does next.
func (d Deal) Next() contract.Action {
	if !d.Party {
		return contract.ActNothing
	}
	return d.State.Next(d.Side)
}

// Sync brings the party, its wallet and its replica up to the chain, finds new contracts in the inbox and folds all of them
// again. It sends nothing.
func (p *Party) Sync(ctx context.Context) error {
	if err := p.config.Wallet.Sync(ctx); err != nil {
		return err
	}
	final, err := p.chain.Client().BlockAt(ctx, p.config.Wallet.Replica().FinalNumber())
	if err != nil {
		return err
	}
	announced, err := p.replay(final.Time)
	if err != nil || !announced {
		return err
	}
	return p.config.Wallet.Sync(ctx)
}

// replay reads what is final and folds every contract; it tells whether the wallet was announced a note.
func (p *Party) replay(now uint64) (announced bool, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	fresh, err := p.log.read(p.config.Wallet.Replica())
	if err != nil {
		return false, err
	}
	p.find(fresh)
	for _, d := range p.deals {
		d.fold(p.log.of(d, now))
		announced = p.announce(d) || announced
	}
	return announced, nil
}

// find opens what is for this party in new inbox posts, and gives each known contract its own.
func (p *Party) find(fresh []contract.Post) {
	for _, d := range p.deals {
		d.collect(fresh)
	}
	for _, post := range fresh {
		inv, err := contract.OpenInbox(p.domain, p.config.KEM, post)
		if err != nil {
			continue
		}
		if d := p.deals[inv.Deal]; d == nil {
			p.open(inv, post.At)
		} else if d.key == nil && d.readKey.Export() == inv.ReadKey.Export() {
			p.enter(d, inv.Key)
		}
	}
}

// open adds a contract. One whose offer is not there, or not valid, is forgotten: anybody can invite to anything.
func (p *Party) open(inv contract.Invitation, at contract.Position) {
	d := &deal{contract: contract.Open(p.domain, inv.ReadKey, inv.Deal), readKey: inv.ReadKey, first: at}
	d.collect(p.log.inbox)
	state := d.contract.Fold(contract.History{Posts: d.inbox})
	if state.Phase == contract.PhaseNone {
		return
	}
	d.terms = state.Terms
	p.enter(d, inv.Key)
	p.deals[inv.Deal] = d
}

// enter gives the deal its key, nil for a reader, and checks what the terms owe to it.
func (p *Party) enter(d *deal, key *contract.Key) {
	d.key = key
	d.sound = key != nil && d.terms.CheckNotes(p.domain, *key) == nil
}

func (d *deal) collect(posts []contract.Post) {
	for _, post := range posts {
		if _, err := d.contract.Read(post); err == nil {
			d.inbox = append(d.inbox, post)
		}
	}
}

// fold brings the state up to a history. Where only time went on, and not past the deadline of a deal that is not over, nothing but
// the time differs: signatures need not be checked again.
func (d *deal) fold(h contract.History) {
	n := len(h.Posts) + len(h.Facts)
	if n == d.folded && (d.state.Phase.Over() || h.Now <= d.state.Terms.Deadline) {
		d.state.Now = h.Now
		return
	}
	d.state, d.folded = d.contract.Fold(h), n
}

// announce has the wallet look out for the note that the party is to receive; it tells whether that is new.
func (p *Party) announce(d *deal) bool {
	side, party := d.terms.SideOf(p.config.Card.Signer)
	if d.expected || !party || !d.sound {
		return false
	}
	d.expected = true
	p.config.Wallet.Expect(d.key.Note(p.domain, d.terms, side.Other()))
	return true
}

// Deals returns the party's deals in the order of their offers, as of the last Sync.
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
		deals[i] = p.view(d)
	}
	return deals
}

// Deal returns one of the party's deals as of the last Sync, or [ErrNoDeal].
func (p *Party) Deal(id contract.ID) (Deal, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	d := p.deals[id]
	if d == nil {
		return Deal{}, ErrNoDeal
	}
	return p.view(d), nil
}

func (p *Party) view(d *deal) Deal {
	side, party := d.terms.SideOf(p.config.Card.Signer)
	party = party && d.terms.Party(side) == p.config.Card.Party() && d.key != nil
	return Deal{State: d.state, Party: party, Side: side, Known: p.knows(d.terms.Buyer) && p.knows(d.terms.Seller), Sound: d.sound}
}

// seat is a deal as the party acts in it.
type seat struct {
	Deal
	contract *contract.PrivateContract
	key      contract.Key
}

// sit syncs and returns the deal for an action. It returns [ErrNoDeal] or [ErrNoKey].
func (p *Party) sit(ctx context.Context, id contract.ID) (seat, error) {
	if err := p.Sync(ctx); err != nil {
		return seat{}, err
	}
	view, err := p.Deal(id)
	if err != nil {
		return seat{}, err
	}
	if !view.Party {
		return seat{}, ErrNoKey
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	d := p.deals[id]
	return seat{view, d.contract, *d.key}, nil
}

// turn checks that an action is the party's now.
func (s seat) turn(wanted string, ok bool) error {
	if ok {
		return nil
	}
	return &TurnError{s.Side, s.Phase, wanted, s.Next()}
}
