package explore

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

// actor is a party: its process, its stores, and what its user wants.
type actor struct {
	*run
	i       int
	gate    *gate
	journal store.Store
	cache   store.Store
	life    *life
	skew    time.Duration // of its clock
	box     *outbox.Outbox
	party   *settlement.Party
	rested  bool  // whether the last turn of the process ended without an error
	err     error // of the last turn
}

func (r *run) actor(i int) *actor {
	return &actor{
		run: r, i: i, gate: r.gates[i], journal: r.memory(), cache: r.memory(),
		life: &life{dead: true, kills: map[int]bool{}},
	}
}

// close ends the actor with its schedule.
func (a *actor) close() {
	a.stop()
	a.Must(a.journal.Close(), a.cache.Close())
}

// stop ends the process.
func (a *actor) stop() {
	if a.box != nil {
		a.box.Client().Close()
	}
	a.box, a.party, a.rested, a.life.dead = nil, nil, false, true
}

// start starts the process over its stores.
func (a *actor) start(ctx context.Context) error {
	a.stop()
	finality := chain.Confirmations(depth)
	if a.bug == believesAtOnce {
		finality = chain.Instant()
	}
	now := func() time.Time { return time.Unix(int64(a.now()), 0).Add(a.skew) }
	client, err := ledger.Dial(ctx, a.gate.url, chain.Config{Finality: finality, Poll: time.Microsecond, Now: now})
	if err != nil {
		return err
	}
	a.life.dead = false
	a.box = a.outbox(client)
	money, err := a.wallet()
	if err != nil {
		return err
	}
	a.party, err = settlement.New(settlement.Config{
		Wallet: money, Card: a.cards[a.i], Signer: contract.WithKey(a.payers[a.i]),
		KEM: a.keys[a.i].KEM(), Pinned: a.cards, Poll: time.Microsecond,
	})
	return err
}

func (a *actor) outbox(client *chain.Client) *outbox.Outbox {
	patience := outbox.DefaultPatience
	if a.bug == sendsOnce {
		patience = 1000 * time.Hour
	}
	box, err := outbox.New(outbox.Config{
		Client: client, Account: a.payers[a.i], Journal: mortal{a.journal, a.life, true},
		Patience: patience, Now: a.logical,
	})
	a.Must(err)
	return box
}

func (a *actor) wallet() (*wallet.Wallet, error) {
	z, cache := ledger.NewZContract(a.box.Client(), a.Deployed.Addresses), mortal{a.cache, a.life, false}
	replica, err := ledger.OpenReplica(z, cache, ledger.ReplicaConfig{From: a.Deployed.Block})
	if err != nil {
		return nil, err
	}
	return wallet.New(wallet.Config{
		Key: a.keys[a.i], Network: notes.Development, ZContract: z, Replica: replica,
		Outbox: a.box, Prover: a.Prover, Cache: cache,
	})
}

// take takes the party's turn. A process that was killed is started again.
func (a *actor) take() {
	ctx, stop := context.WithCancelCause(a.Context())
	defer stop(nil)
	a.gate.begin(stop)
	a.life.ended = func() { stop(errKilled) }
	if a.life.dead {
		if a.err = a.start(ctx); a.err != nil {
			a.stop()
			return
		}
	}
	a.err = errors.Join(a.box.Push(ctx), a.resume(ctx), a.pay(ctx), a.trade(ctx))
	a.rested = a.err == nil
	if a.life.dead {
		a.happened(crash)
		a.stop()
	}
}

// resume finishes what an earlier process, or a turn that ended with an error, has left in progress.
func (a *actor) resume(ctx context.Context) error {
	if a.rested {
		return nil
	}
	return a.party.Wallet().Resume(ctx)
}

// pay pays what the buyer owes.
func (a *actor) pay(ctx context.Context) error {
	if a.i != buyer {
		return nil
	}
	if a.bug == paysTwice && len(a.refused) > 0 {
		return a.payUnder(ctx, "invoice, again")
	}
	return a.payUnder(ctx, "invoice")
}

func (a *actor) payUnder(ctx context.Context, ref string) error {
	money := a.party.Wallet()
	if err := money.Sync(ctx); err != nil {
		return err
	}
	if e, err := money.Status(ref); err == nil && e.Done {
		return nil
	}
	plan, err := money.PlanPayment(ctx, wallet.Payment{
		To: a.cards[seller].Address, Asset: a.Cash, Value: notes.NewValue(owed), Ref: ref,
	})
	if err != nil {
		return err
	}
	_, err = money.Execute(ctx, plan)
	return err
}

// trade takes the party's next step in each deal.
func (a *actor) trade(ctx context.Context) error {
	if err := a.party.Sync(ctx); err != nil {
		return err
	}
	var failed []error
	for _, p := range a.unknown() {
		if a.i == seller {
			_, _, err := a.party.Offer(ctx, p)
			failed = append(failed, err)
		}
	}
	for _, d := range a.deals() {
		failed = append(failed, a.act(ctx, d))
	}
	return errors.Join(failed...)
}

// act answers an offer, or does what the scenario says.
func (a *actor) act(ctx context.Context, d settlement.Deal) error {
	if d.Next() == contract.ActAnswer {
		_, err := a.party.Accept(ctx, d.State.Deal)
		return err
	}
	return a.scenario.conducts[a.i](ctx, a, d)
}

// deals returns the deals as the party sees them.
func (a *actor) deals() []settlement.Deal {
	if a.party == nil {
		return nil
	}
	return a.party.Deals()
}

// unknown returns the proposals of which the party knows no deal.
func (a *actor) unknown() []settlement.Proposal {
	known := a.deals()
	return slices.DeleteFunc(slices.Clone(a.proposals), func(p settlement.Proposal) bool {
		return slices.ContainsFunc(known, func(d settlement.Deal) bool { return d.Terms.Reference == p.Reference })
	})
}

// idle reports whether the party has nothing left to do.
func (a *actor) idle() bool {
	if a.party == nil || a.err != nil && !a.over() {
		return false
	}
	for _, d := range a.deals() {
		if !d.Phase.Ended() || d.Next() != contract.ActNothing {
			return false
		}
	}
	if len(a.unknown()) > 0 && !a.over() {
		return false
	}
	money := a.party.Wallet()
	if e, err := money.Status("invoice"); a.i == buyer && (err != nil || !e.Done) {
		return false
	}
	open, err := money.UnderWay()
	return err == nil && len(open) == 0
}
