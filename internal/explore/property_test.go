package explore

import (
	"errors"
	"fmt"
	"math/big"
	"regexp"
	"strings"

	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/contract"
)

// checkFinality checks that no party takes for a fact what is not final.
func (r *run) checkFinality() {
	for _, a := range r.actors {
		d, known := a.deal()
		if !known || !d.Terms.Complete() {
			continue
		}
		var final [2]deals.State
		for side := range final {
			leg, err := r.observer.Final().Leg(d.Terms.LegKey(contract.Side(side)))
			r.Must(err)
			final[side] = leg.State
		}
		for side, leg := range d.Legs {
			if leg.State == deals.StateHeld && final[side] == deals.StateEmpty ||
				leg.State != deals.StateEmpty && final == [2]deals.State{} {
				r.violate("finality: the %s takes a leg for %s that is not final", d.Side, leg.State)
			}
		}
	}
}

// checkSettled checks that the deal has settled, if it must.
func (r *run) checkSettled() {
	if !r.mustSettle() {
		return
	}
	for _, a := range r.actors {
		if d, _ := a.deal(); d.Phase != contract.PhaseSettled {
			r.violate("liveness: for the %s the deal is %s: %v", r.cards[a.i].Name, d.Phase, a.err)
		}
	}
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
			d, _ := a.deal()
			r.violate("liveness: the %s has something left to do in a deal that is %s: %v", r.cards[a.i].Name,
				d.Phase, a.err)
		}
	}
	r.look()
	r.checkRefunds()
	r.checkMoney()
	r.checkEvidence()
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

// settlements returns how often the deal has settled.
func (r *run) settlements() (n int64) {
	d, known := r.known()
	r.Must(r.observer.Facts(ledger.Cursor{}, func(f ledger.Fact) error {
		if e, ok := f.Event.(deals.Settled); ok && known && e.Deal == d.Terms.Deal().ID() {
			n++
		}
		return nil
	}))
	return n
}

// holding is what a party has of each token, in notes and in public.
type holding struct{ cash, bonds int64 }

// checkMoney checks atomicity and conservation.
func (r *run) checkMoney() {
	n := r.settlements()
	if n > 1 {
		r.violate("conservation: the deal settled %d times", n)
	}
	got := [2]holding{r.holding(buyer), r.holding(seller)}
	want := [2]holding{
		{price + spare - n*price, n * pieces},
		{owed + n*price, pieces - n*pieces},
	}
	gave := [2]bool{got[buyer].cash <= spare, got[seller].bonds == 0}
	received := [2]bool{got[buyer].bonds >= pieces, got[seller].cash >= owed+price}
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
	if d, known := r.known(); known && len(d.Evidence) > 0 && !r.has(early) && !r.has(equivocal) {
		r.violate("evidence: an honest party is charged with equivocation")
	}
}

// names are parts of names that differ from schedule to schedule.
var names = regexp.MustCompile(`once/.*|[0-9a-f]{16,}|[0-9]+$`)

// state describes what the parties and the chain know, without what differs in any two schedules.
func (r *run) state() string {
	var b strings.Builder
	for _, a := range r.actors {
		a.describe(&b)
	}
	latest := r.observer.Latest()
	fmt.Fprint(&b, latest.Open(), latest.Batches(), len(r.later), len(r.behind))
	if d, known := r.known(); known && d.Terms.Complete() {
		for _, v := range []ledger.View{latest, r.observer.Final()} {
			for side := range 2 {
				leg, err := v.Leg(d.Terms.LegKey(contract.Side(side)))
				fmt.Fprint(&b, " ", leg.State, err)
			}
		}
	}
	return b.String()
}

func (a *actor) describe(b *strings.Builder) {
	fmt.Fprint(b, a.i, a.life.dead)
	if a.party == nil {
		return
	}
	d, known := a.deal()
	fmt.Fprint(b, known, d.Phase, d.Legs[0].State, d.Legs[1].State, d.Links[0].Next, d.Links[1].Next, len(d.Evidence))
	waiting, err := a.box.Waiting()
	for _, t := range waiting {
		fmt.Fprint(b, names.ReplaceAllString(t.ID, "*"), t.Mined, t.Err != nil)
	}
	open, err2 := a.party.Wallet().UnderWay()
	for _, e := range open {
		fmt.Fprint(b, e.Kind, e.Sending, e.Tx == [32]byte{})
	}
	balances, err3 := a.party.Wallet().Balances()
	for _, balance := range balances {
		fmt.Fprint(b, balance.Spendable, balance.Pending, balance.Reserved)
	}
	fmt.Fprintln(b, errors.Join(err, err2, err3) != nil)
}
