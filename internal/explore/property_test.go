package explore

import (
	"errors"
	"fmt"
	"math/big"
	"regexp"
	"slices"
	"strings"

	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
)

// checkFinality checks that no party takes for a fact what is not final.
func (r *run) checkFinality() {
	for _, a := range r.actors {
		for _, d := range a.deals() {
			final := r.legs(r.observer.Final(), d)
			for side, leg := range d.Legs {
				if leg.State == deals.StateHeld && final[side] == deals.StateEmpty ||
					leg.State != deals.StateEmpty && final == [2]deals.State{} {
					r.violate("finality: the %s takes a leg for %s that is not final", d.Side, leg.State)
				}
			}
		}
	}
}

// checkHandedOver checks that a party holds back the money of a leg that others have, because it
// has handed it over or the contract has refused it, as long as anybody can use the leg.
func (r *run) checkHandedOver() {
	for _, a := range r.actors {
		for _, d := range a.deals() {
			if a.amnesic {
				continue
			}
			id := d.State.Deal
			if leg, made := a.leg(d); made && leg.HandedOut() {
				a.handed[id] = leg.Nullifiers
			} else if !made && len(a.handed[id]) > 0 && r.usable(d, a.handed[id]) {
				r.violate("reserve: the money of a leg of the %s that others have is free", d.Side)
			}
		}
	}
}

// usable reports whether a leg with some nullifiers can still arrive, as far as it is final.
func (r *run) usable(d settlement.Deal, nullifiers []notes.Nullifier) bool {
	final := r.observer.Final()
	spent := func(n notes.Nullifier) bool { return testworld.Get(final.IsSpent(n)) }
	ended := func(s deals.State) bool { return s != deals.StateEmpty && s != deals.StateHeld }
	states := r.legs(final, d)
	return d.Now <= d.Terms.Deadline && !slices.ContainsFunc(nullifiers, spent) &&
		!slices.ContainsFunc(states[:], ended)
}

// legs returns the states of a deal's legs, by side, which are empty before the deal is accepted.
func (r *run) legs(v ledger.View, d settlement.Deal) (states [2]deals.State) {
	for side := range states {
		if d.Terms.Complete() {
			leg, err := v.Leg(d.Terms.LegKey(contract.Side(side)))
			r.Must(err)
			states[side] = leg.State
		}
	}
	return states
}

// checkEnds checks that every deal has ended as it must, and for both parties alike.
func (r *run) checkEnds() {
	if !r.mustEnd() {
		return
	}
	for _, a := range r.actors {
		phases := a.phases()
		wrong := func(p contract.Phase) bool { return !slices.Contains(r.scenario.ends, p) }
		if len(phases) != len(r.proposals) || slices.ContainsFunc(phases, wrong) {
			r.violate("liveness: for the %s the deals are %v: %v", r.cards[a.i].Name, phases, a.err)
		}
	}
	if b, s := r.actors[buyer].phases(), r.actors[seller].phases(); !slices.Equal(b, s) {
		r.violate("agreement: for the Buyer the deals are %v, for the Seller %v", b, s)
	}
}

// phases returns those of the deals as the party sees them.
func (a *actor) phases() (phases []contract.Phase) {
	for _, d := range a.deals() {
		phases = append(phases, d.Phase)
	}
	return phases
}

// finish lets everything become final, and checks who has what.
func (r *run) finish() {
	r.repeatRefused()
	for range 4 {
		r.append()
		for range depth {
			r.Chain.Commit()
		}
	}
	for _, a := range r.actors {
		a.take()
		if !a.idle() {
			r.violate("liveness: the %s has something left to do in deals that are %v, and under way %v: %v",
				r.cards[a.i].Name, a.phases(), a.underWay(), a.err)
		}
	}
	r.look()
	r.checkRefunds()
	r.checkMoney()
	r.checkEvidence()
}

// underWay returns what the party's wallet has under way.
func (a *actor) underWay() (names []string) {
	if a.party == nil {
		return nil
	}
	open, err := a.party.Wallet().UnderWay()
	a.Must(err)
	for _, e := range open {
		names = append(names, fmt.Sprintf("%s %s %q", e.Kind, e.Value, e.Ref))
	}
	return names
}

// checkRefunds checks that no leg was given back before its deadline, unless the deal was called
// off.
func (r *run) checkRefunds() {
	off := map[deals.ID]bool{}
	r.Must(r.observer.Facts(ledger.Cursor{}, func(f ledger.Fact) error {
		switch e := f.Event.(type) {
		case deals.CalledOff:
			off[e.Deal] = true
		case deals.Refunded:
			if f.Time <= e.Deadline && !off[e.Deal] {
				r.violate("refund: a leg was given back before the deadline")
			}
		}
		return nil
	}))
}

// settlements returns how many deals have settled. A trade settles at most once.
func (r *run) settlements() (n int64) {
	references := map[deals.ID]string{}
	for _, d := range r.known() {
		if d.Terms.Complete() {
			references[d.Terms.Deal().ID()] = d.Terms.Reference
		}
	}
	times := map[string]int{}
	r.Must(r.observer.Facts(ledger.Cursor{}, func(f ledger.Fact) error {
		if e, ok := f.Event.(deals.Settled); ok {
			n++
			if reference := references[e.Deal]; reference != "" {
				times[reference]++
			}
		}
		return nil
	}))
	for reference, times := range times {
		if times > 1 {
			r.violate("conservation: the %s settled %d times", reference, times)
		}
	}
	return n
}

// holding is what a party has of each token, in notes and in public.
type holding struct{ cash, bonds int64 }

// checkMoney checks atomicity and conservation.
func (r *run) checkMoney() {
	n := r.settlements()
	got := [2]holding{r.holding(buyer), r.holding(seller)}
	want := [2]holding{
		{purse + spare - n*price, n * pieces},
		{owed + n*price, stock - n*pieces},
	}
	gave := [2]int64{(purse + spare - got[buyer].cash) / price, (stock - got[seller].bonds) / pieces}
	received := [2]int64{got[buyer].bonds / pieces, (got[seller].cash - owed) / price}
	switch {
	case gave != received || gave[buyer] != gave[seller]:
		r.violate("atomicity: one leg without the other: the buyer has %+v, the seller %+v", got[buyer], got[seller])
	case got != want:
		r.violate("conservation: the buyer has %+v, want %+v; the seller has %+v, want %+v",
			got[buyer], want[buyer], got[seller], want[seller])
	}
	for _, asset := range []notes.Asset{r.Cash, r.Bond} {
		locked := testworld.Get(r.ZContract.Balance(r.Context(), asset, r.target)).Int64()
		if sum := r.noted(buyer, asset) + r.noted(seller, asset); sum != locked {
			r.violate("conservation: the contract has %d of a token, the notes are %d", locked, sum)
		}
	}
}

func (r *run) holding(i int) holding {
	total := func(asset notes.Asset) int64 {
		public := testworld.Get(r.ZContract.Balance(r.Context(), asset, r.payers[i].Address()))
		return public.Int64() + r.noted(i, asset)
	}
	return holding{total(r.Cash), total(r.Bond)}
}

// noted returns what a party has in notes of an asset, which must be free.
func (r *run) noted(i int, asset notes.Asset) int64 {
	if r.actors[i].party == nil {
		return 0 // it did not start, which was noted
	}
	b := testworld.Get(r.actors[i].party.Wallet().Balance(asset))
	if !b.Reserved.IsZero() {
		r.violate("liveness: %s of the %s stay reserved", b.Reserved, r.cards[i].Name)
	}
	sum := new(big.Int).Add(b.Spendable.Big(), b.Pending.Big())
	return sum.Add(sum, b.Reserved.Big()).Int64()
}

// checkEvidence checks that nobody honest is charged with equivocation.
func (r *run) checkEvidence() {
	for _, d := range r.known() {
		if len(d.Evidence) > 0 && !r.has(early) && !r.has(equivocal) {
			r.violate("evidence: an honest party is charged with equivocation")
		}
	}
}

// names are parts of names that differ from schedule to schedule.
var names = regexp.MustCompile(`once/.*|[0-9a-f]{16,}|[0-9]+$`)

// state describes what the parties and the chain know, without what differs in any two schedules.
func (r *run) state() string {
	b := new(strings.Builder)
	fmt.Fprint(b, r.scenario.name)
	for _, a := range r.actors {
		a.describe(b)
	}
	latest := r.observer.Latest()
	fmt.Fprint(b, latest.Open(), latest.Batches(), len(r.later), len(r.behind))
	for _, d := range r.known() {
		fmt.Fprint(b, " ", r.legs(latest, d), r.legs(r.observer.Final(), d))
	}
	return b.String()
}

func (a *actor) describe(b *strings.Builder) {
	fmt.Fprint(b, a.i, a.life.dead)
	if a.party == nil {
		return
	}
	for _, d := range a.deals() {
		fmt.Fprint(b, d.Terms.Reference, d.Phase, d.Legs[0].State, d.Legs[1].State, d.Links[0].Next, d.Links[1].Next,
			len(d.Items[0]), len(d.Evidence))
	}
	waiting, err := a.box.Waiting()
	for _, t := range waiting {
		fmt.Fprint(b, names.ReplaceAllString(t.ID, "*"), t.Mined, t.Err != nil)
	}
	open, err2 := a.party.Wallet().UnderWay()
	for _, e := range open {
		fmt.Fprint(b, e.Kind, e.Sending, e.Tx == [32]byte{}, e.CallBack != nil)
	}
	balances, err3 := a.party.Wallet().Balances()
	for _, balance := range balances {
		fmt.Fprint(b, balance.Spendable, balance.Pending, balance.Reserved)
	}
	fmt.Fprintln(b, errors.Join(err, err2, err3) != nil)
}
