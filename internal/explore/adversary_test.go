package explore

import (
	"crypto/sha256"
	"slices"
	"time"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
)

// arm prepares a fault that happens at a transaction or a write.
func (r *run) arm(f fault) {
	g, l := r.gates[f.who], r.actors[f.who].life
	switch {
	case slices.Contains(atSend, f.kind):
		if g.onTx == nil {
			g.onTx = map[int]string{}
		}
		g.onTx[f.at] = f.kind
	case slices.Contains(atWrite, f.kind):
		l.kills[f.at] = f.kind
	}
}

// strikeAll does what the adversary does before a turn, and ends what has lasted long enough.
func (r *run) strikeAll() {
	r.releaseLate(false)
	if r.returns == r.turn {
		r.setCourt(true)
	}
	for _, g := range r.gates {
		if g.lagTo == r.turn {
			g.lag = 0
		}
	}
	for _, f := range r.faults {
		if f.at == r.turn && !r.healed {
			r.strike(f)
		}
	}
}

func (r *run) strike(f fault) {
	switch a := r.actors[f.who]; f.kind {
	case lagging:
		r.gates[f.who].lag, r.gates[f.who].lagTo = 3, r.turn+8
	case failing:
		r.gates[f.who].fails = 3
	case clock:
		a.skew = time.Hour * time.Duration(24-48*(f.at%2))
	case amnesia:
		a.lose(f.kind)
	case undone:
		r.reorg(1)
	case undoneDeep:
		r.reorg(depth)
	case stale:
		r.removeCourt()
	case hostile:
		r.postHostile()
	case robbery:
		r.rob()
	case early:
		r.forge(contract.PaymentNotice{Tx: sha256.Sum256([]byte("no payment"))}, false)
	case equivocal:
		r.forge(contract.Reject{Reason: "changed my mind"}, true)
	case deadline:
		r.pass(24 * time.Hour)
	default:
		return // it happens elsewhere
	}
	r.happened(f.kind)
}

// known returns each deal that a party knows, as the first of the parties sees it that does.
func (r *run) known() (known []settlement.Deal) {
	for _, a := range r.actors {
		for _, d := range a.deals() {
			same := func(k settlement.Deal) bool { return k.State.Deal == d.State.Deal }
			if !slices.ContainsFunc(known, same) {
				known = append(known, d)
			}
		}
	}
	return known
}

// rob lets a stranger try what moves money that is not his, and what a party may not do who has
// what only parties have.
func (r *run) rob() {
	for _, d := range r.known() {
		if !d.Terms.Complete() {
			continue
		}
		for _, side := range []contract.Side{contract.Buyer, contract.Seller} {
			r.try(r.ZContract.Refund(d.Terms.LegKey(side)))
			r.try(r.ZContract.Cancel(d.Terms.Deal(), int(side), [32]byte{}))
			r.callOffHeld(d, side)
			r.misuse(d, side)
		}
		r.try(r.ZContract.Settle(ledger.Settlement{Deal: d.Terms.Deal()}))
	}
	r.repeatRefused()
}

// callOffHeld tries to call a firm deal off as the party of a side whose leg is held.
func (r *run) callOffHeld(d settlement.Deal, side contract.Side) {
	if d.Terms.Revocable || r.legs(r.observer.Latest(), d)[side] != deals.StateHeld {
		return
	}
	secret, err := contract.NewCardSecret(r.keys[side].KEM())
	r.Must(err)
	deal := d.Terms.Deal()
	index, _ := deal.Index(d.Terms.LegTerms(side).Commitment)
	r.try(r.ZContract.Cancel(deal, index, secret.CancelPreimage(r.domain(), d.Terms, side)))
}

// misuse tries to get the payment of a leg that the party of a side has handed over, without the
// other's.
func (r *run) misuse(d settlement.Deal, side contract.Side) {
	if r.actors[side].party == nil || len(d.Items[side]) == 0 {
		return
	}
	if leg, made := r.actors[side].leg(d); made && leg.HandedOut() {
		r.try(r.ZContract.Submit(*leg.Item.Transfer))
		r.try(r.ZContract.Settle(ledger.Settlement{Deal: d.Terms.Deal(), Legs: []ledger.Transfer{*leg.Item.Transfer}}))
	}
}

// domain is that of the private contracts.
func (r *run) domain() contract.Domain {
	return contract.Domain{ChainID: r.Client.ChainID(), ZContract: r.target}
}

// posts returns what was posted.
func (r *run) posts() (posts []contract.Post) {
	r.Must(r.observer.Facts(ledger.Cursor{}, func(f ledger.Fact) error {
		if e, ok := f.Event.(ledger.Posted); ok {
			posts = append(posts, contract.Post{Tx: f.Tx, Topic: e.Topic, Payload: e.Payload})
		}
		return nil
	}))
	return posts
}

// invitation returns what lets the buyer read the private contract.
func (r *run) invitation() (contract.Invitation, bool) {
	for _, p := range r.posts() {
		if i, err := contract.OpenInbox(r.domain(), r.keys[buyer].KEM(), p); err == nil {
			return i, true
		}
	}
	return contract.Invitation{}, false
}

// forge posts a message of the buyer that he should not write: as his next, or as another first
// one.
func (r *run) forge(body contract.Body, first bool) {
	i, found := r.invitation()
	if !found || r.actors[buyer].party == nil {
		return
	}
	d, err := r.actors[buyer].party.Deal(i.Deal)
	if err != nil {
		return
	}
	link := d.Links[contract.Buyer]
	if first {
		link = contract.Link{}
	}
	private := contract.Open(r.domain(), i.ReadKey, i.Deal)
	draft, _, err := private.Write(r.Context(), contract.WithKey(r.payers[buyer]), link, body)
	r.Must(err)
	r.try(r.ZContract.Post(draft.Topic, draft.Payload))
}

// postHostile posts bytes where the parties look for messages: nonsense, and messages that are
// damaged, cut off or under another topic.
func (r *run) postHostile() {
	topics := [][32]byte{contract.InboxTopic}
	if i, found := r.invitation(); found {
		for _, account := range []int{buyer, seller} {
			for n := range uint64(4) {
				topics = append(topics, i.ReadKey.Topic(r.payers[account].Address(), n))
			}
		}
	}
	payloads := [][]byte{{1}, {}, slices.Repeat([]byte{0xa5}, 300)}
	for _, post := range r.posts() {
		offer := post.Payload
		if len(offer) < 500 {
			continue // hostile itself
		}
		damaged := slices.Clone(offer)
		damaged[len(damaged)/2] ^= 1
		payloads = append(payloads, offer[:len(offer)/2], damaged, offer)
		break
	}
	for i, topic := range topics {
		r.try(r.ZContract.Post(topic, payloads[(i+r.turn)%len(payloads)]))
	}
}
