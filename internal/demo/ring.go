package demo

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

// ring is the script of a deal of three payments. The seller wants cash for its bonds, the buyer has
// another cash, and the bank has the one and takes the other. No two of them could trade alone. All
// legs arrive in one transaction, so nobody's money waits for anybody.
type ring struct {
	*world
	promises []promise
	deadline uint64
	settled  []chain.Receipt
}

// What goes around.
var (
	ringBonds = TokenAmount{"Demo Bond", "BOND", 0, notes.NewValue(1_000)}
	ringCash  = TokenAmount{"Demo Cash", "CASH", 2, notes.NewValue(985_000_25)}
	ringEuros = TokenAmount{"Demo Euro", "EURC", 2, notes.NewValue(912_400_50)}
)

func (r *ring) cast() []member {
	return []member{
		{"bank", "Harbour Bank", []TokenAmount{ringCash}},
		{"seller", "Kestrel Securities", []TokenAmount{ringBonds}},
		{"buyer", "Meridian Fund", []TokenAmount{ringEuros}},
	}
}

func (r *ring) play(ctx context.Context) error {
	for _, act := range []func(context.Context) error{r.deposit, r.agree, r.exchange, r.replay} {
		if err := act(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (r *ring) deposit(ctx context.Context) error { return r.depositAll(ctx, r.cast()) }

// agree is what the parties tell each other: who pays whom, and until when. Each payer pays the next
// party of the cast, and the last pays the first.
func (r *ring) agree(ctx context.Context) error {
	head, err := r.actors[0].client.Head(ctx)
	if err != nil {
		return err
	}
	r.deadline = head.After(time.Hour)
	for i, m := range r.cast() {
		rho, err := newRho()
		if err != nil {
			return err
		}
		payee := r.actors[(i+1)%len(r.actors)]
		r.promises = append(r.promises, promise{r.actors[i], payee, r.sum(m.funds[0]), rho})
	}
	return nil
}

// deal builds the deal from what was agreed. Nobody can call it off, because nobody has to wait.
func (r *ring) deal() (deals.Deal, error) {
	draft := deals.Draft{Deadline: r.deadline}
	for _, p := range r.promises {
		draft.Parts = append(draft.Parts, deals.Part{Payment: p.commitment()})
	}
	return deals.New(draft)
}

// exchange has all but the first party hand over their legs to the first, who sends the settlement.
func (r *ring) exchange(ctx context.Context) error {
	d, err := r.deal()
	if err != nil {
		return err
	}
	var others []ledger.Transfer
	for _, p := range r.promises[1:] {
		title := fmt.Sprintf("proves its leg of %s, and hands it over", p.amount.Symbol)
		err := r.step(p.payer.role, title, func() ([]chain.Receipt, error) {
			plan, err := p.plan(ctx, wallet.Leg{Deal: d})
			if err != nil {
				return nil, err
			}
			leg, err := p.prove(ctx, plan)
			others = append(others, leg)
			return nil, err
		})
		if err != nil {
			return err
		}
	}
	return r.step(r.promises[0].payer.role, "adds its own leg and settles the deal", func() ([]chain.Receipt, error) {
		r.settled, err = r.promises[0].complete(ctx, wallet.Leg{Deal: d, Others: others})
		return r.settled, err
	})
}

// replay sends the settlement again.
func (r *ring) replay(ctx context.Context) error {
	tx := r.settled[len(r.settled)-1].Tx
	return r.refuseReplay(ctx, "a replayed settlement is refused on chain", tx, bindings.ErrDealOver)
}

// ending: each party has what it was promised and nothing of what it paid. One slot shows that the
// deal settled.
func (r *ring) ending() (e ending, err error) {
	d, err := r.deal()
	if err != nil {
		return e, err
	}
	for _, p := range r.promises {
		e.holdings = append(e.holdings, holding{p.payer, p.amount.of(0)}, holding{p.payee, p.amount})
		e.seen = append(e.seen, p.sighting(audit.Release, p.payee))
		s := slot{p.name(), p.key(d), deals.StateEmpty}
		if slices.Index(d.Payments, p.commitment()) == 0 {
			s.want = deals.StateSettled
		}
		e.slots = append(e.slots, s)
	}
	return e, nil
}
