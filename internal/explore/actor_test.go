package explore

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/internal/testworld"
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
	dir     string        // that keeps the stores; "" if they are never lost
	stores  *store.Folder // the journal and the cache
	life    *life
	skew    time.Duration                     // of its clock
	amnesic bool                              // whether it has lost a journal
	handed  map[contract.ID][]notes.Nullifier // of the legs that it has handed over
	box     *outbox.Outbox
	party   *settlement.Party
	paid    bool  // whether the user has seen that the invoice is paid, though the journal does not say so
	rested  bool  // whether the last turn of the process ended without an error
	err     error // of the last turn
}

func (r *run) actor(i int) *actor {
	a := &actor{run: r, i: i, gate: r.gates[i], life: &life{dead: true, kills: map[int]string{}},
		handed: map[contract.ID][]notes.Nullifier{}}
	if slices.ContainsFunc(r.faults, func(f fault) bool { return losses[f.kind] != "" }) {
		a.dir = testworld.Get(os.MkdirTemp(r.TempDir(), ""))
	}
	a.open()
	return a
}

// open opens the stores. A user who has lost the journal confirms that.
func (a *actor) open() {
	a.stores = testworld.Get(store.OpenFolder(a.dir, store.ConfirmJournalLost))
}

// losses are the files that faults destroy.
var losses = map[string]string{amnesia: "cache.db*", lostJournal: "journal.db*", lostStores: "*.db*"}

// lose destroys the files of a fault while the process does not run.
func (a *actor) lose(kind string) {
	a.stop()
	a.Must(a.stores.Close())
	for _, file := range testworld.Get(filepath.Glob(filepath.Join(a.dir, losses[kind]))) {
		a.Must(os.Remove(file))
	}
	a.amnesic = a.amnesic || kind != amnesia
	a.open()
}

// close ends the actor with its schedule.
func (a *actor) close() {
	a.stop()
	a.Must(a.stores.Close())
	if a.dir != "" {
		a.Must(os.RemoveAll(a.dir))
	}
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
		Client: client, Account: a.payers[a.i], Journal: mortal{a.stores.Journal, a.life, true},
		Patience: patience, Now: a.logical,
	})
	a.Must(err)
	return box
}

func (a *actor) wallet() (*wallet.Wallet, error) {
	z, cache := ledger.NewZContract(a.box.Client(), a.Deployed.Addresses), mortal{a.stores.Cache, a.life, false}
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
		a.happened(a.life.cause)
		a.stop()
		if losses[a.life.cause] != "" {
			a.lose(a.life.cause)
		}
	}
}

// resume finishes what an earlier process has left in progress, or a turn that ended with an error.
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
		Again: a.bug == paysAgain,
	})
	if a.paid = a.amnesic && errors.As(err, new(*wallet.ErrPaidBefore)); a.paid {
		return nil // the user sees that this is the payment
	}
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
	failed := []error{a.offer(ctx)}
	for _, d := range a.deals() {
		failed = append(failed, a.act(ctx, d))
	}
	return errors.Join(failed...)
}

// offer lets the seller offer what the journal or the chain does not know as offered.
func (a *actor) offer(ctx context.Context) error {
	var failed []error
	for _, p := range a.proposals {
		_, written, err := a.party.Offered(p.Ref)
		if err != nil {
			return err
		}
		if a.i != seller || written && !slices.Contains(a.unknown(), p.Reference) {
			continue
		}
		if a.bug == tradesAgain && a.amnesic {
			p.Ref += ", again" // the chain has nothing under it
		}
		_, _, err = a.party.Offer(ctx, p)
		failed = append(failed, err)
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

// unknown returns the references of proposals of which the party knows no deal.
func (a *actor) unknown() []string {
	known := a.deals()
	return slices.DeleteFunc(slices.Clone(a.scenario.deals), func(reference string) bool {
		return slices.ContainsFunc(known, func(d settlement.Deal) bool { return d.Terms.Reference == reference })
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
	if e, err := money.Status("invoice"); a.i == buyer && !a.paid && (err != nil || !e.Done) {
		return false
	}
	open, err := money.UnderWay()
	return err == nil && len(open) == 0
}
