package node

import (
	"context"
	"log/slog"
	"maps"
	"sync"
	"time"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/approval"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/settlement/node/api"
)

// quiet is for how long the same trouble makes no second event.
const quiet = time.Hour

// looked is when the chain was looked at the last time, and with what error.
type looked struct {
	at  time.Time
	err error
}

// pause is the time between two looks at the chain when nothing changes, and after an error.
const pause = 2 * time.Second

// longestPause is the longest time between two tries to finish a request.
const longestPause = time.Minute

// Run follows the chain and takes the party's steps until ctx ends; then it returns nil. It
// finishes what an earlier run, or an error, left in progress, pays, delivers, notifies, takes legs
// back after deadlines, and claims what withdrawals could not pay. In mode [approval.Auto] it
// accepts the offers of pinned cards. It survives every error that trying again can mend.
func (n *Node) Run(ctx context.Context) error {
	n.config.Log.InfoContext(ctx, "the node runs", "party", n.party.Card().Name)
	var work sync.WaitGroup
	work.Go(func() { n.resume(ctx) })
	for ctx.Err() == nil {
		changed := n.wallet.Replica().Changed()
		err := n.look(ctx, &work)
		n.looked.Store(&looked{time.Now(), err})
		if err != nil && ctx.Err() == nil {
			n.trouble(ctx, n.config.Log, "the chain can't be read", "", err)
		}
		_ = ledger.WaitForChange(ctx, changed, pause) // it fails only when ctx ends
	}
	work.Wait()
	n.Close()
	n.config.Log.Info("the node has stopped")
	return nil
}

// look brings the party up to date, writes down what is new, and begins what is to be done.
func (n *Node) look(ctx context.Context, work *sync.WaitGroup) error {
	if err := n.party.Sync(ctx); err != nil {
		return err
	}
	for _, d := range n.party.Deals() {
		if !n.concerns(d) {
			continue
		}
		if err := n.noteDeal(d); err != nil {
			return err
		}
		n.drive(ctx, d, work)
	}
	if err := n.wallet.Outbox().Push(ctx); err != nil { // what a node has forgotten, or a block lost
		return err
	}
	if err := n.noteReceived(ctx); err != nil {
		return err
	}
	return n.claimCredits(ctx, work)
}

// concerns reports whether a deal is one that the party trades in, or one of known cards. Anybody
// can send offers and grants: those of strangers cost neither a line in the journal nor a
// goroutine.
func (n *Node) concerns(d settlement.Deal) bool {
	return d.Known || d.Party && n.party.Wrote(d.State.Deal, contract.KindAccept)
}

// noteDeal writes an event down if a deal has come to another phase. Of deals in which nothing
// happens the journal is read at the first look only.
func (n *Node) noteDeal(d settlement.Deal) error {
	if noted, ok := n.noted[d.State.Deal]; ok && noted == d.Phase {
		return nil
	}
	phase := d.Phase.String()
	err := n.events.once("deal/"+d.State.Deal.String(), phase, api.Event{
		Kind: "deal", Deal: d.State.Deal.String(), Phase: phase, Text: d.Terms.Reference,
	})
	if err == nil {
		n.noted[d.State.Deal] = d.Phase
	}
	return err
}

// drive takes the party's steps in a deal, in a goroutine of its own, as long as there are some.
func (n *Node) drive(ctx context.Context, d settlement.Deal, work *sync.WaitGroup) {
	id := d.State.Deal
	ended := d.Phase.Ended() && d.Next() == contract.ActNothing
	unanswered := d.Next() == contract.ActAnswer && n.config.Approvals.Mode() != approval.Auto
	n.mu.Lock()
	defer n.mu.Unlock()
	if !d.Party || ended || unanswered || n.driven[id] {
		return
	}
	n.driven[id] = true
	work.Go(func() {
		n.takeSteps(ctx, d)
		n.mu.Lock()
		defer n.mu.Unlock()
		delete(n.driven, id)
	})
}

func (n *Node) takeSteps(ctx context.Context, d settlement.Deal) {
	id := d.State.Deal
	log := n.config.Log.With("deal", id.String())
	if d.Next() == contract.ActAnswer {
		if err := n.acceptKnown(ctx, d); err != nil {
			n.trouble(ctx, log, "the offer is not accepted", id.String(), err)
		}
		return // the next look sees what became of it
	}
	err := n.party.Run(ctx, id, func(r settlement.Record) {
		log.InfoContext(ctx, r.Title, "step", r.N, "tx", r.Tx.Hex(), "gas", r.Gas)
		n.meters.steps.Inc()
		n.add(ctx, api.Event{Kind: "record", Deal: id.String(), Step: r.N, Text: r.Title, Tx: r.Tx.Hex()})
	})
	if err != nil && ctx.Err() == nil {
		n.trouble(ctx, log, "the deal is at rest until something changes", id.String(), err)
	}
}

// acceptKnown accepts an offer of a pinned card in mode [approval.Auto].
func (n *Node) acceptKnown(ctx context.Context, d settlement.Deal) error {
	wanted := n.config.Approvals.Mode() == approval.Auto && d.Next() == contract.ActAnswer &&
		d.Known && d.Sound && !d.Repeated
	if !wanted {
		return nil
	}
	_, err := n.party.Accept(ctx, d.State.Deal)
	return err
}

// Survived is for [settlement.Config.Survived]. It logs an error after which the party tries again,
// and puts it among the events when it is another one than before.
func (n *Node) Survived(id contract.ID, err error) {
	log := n.config.Log.With("deal", id.String())
	n.trouble(context.Background(), log, "trying again", id.String(), err)
}

// trouble logs an error and puts it among the events, if that was not done for a while.
func (n *Node) trouble(ctx context.Context, log *slog.Logger, what, deal string, err error) {
	e := explain(err)
	level := slog.LevelDebug
	n.meters.troubles.WithLabelValues(e.Code).Inc()
	if n.isNews(what + "/" + deal + "/" + e.Code) {
		level = slog.LevelWarn
		n.add(ctx, api.Event{Kind: "trouble", Deal: deal, Code: e.Code, Text: e.Message})
	}
	log.Log(ctx, level, what, "code", e.Code, "error", e.Message)
}

// isNews reports whether a trouble was not told for a while.
func (n *Node) isNews(trouble string) bool {
	n.mu.Lock()
	defer n.mu.Unlock()
	if time.Since(n.told[trouble]) < quiet {
		return false
	}
	maps.DeleteFunc(n.told, func(_ string, at time.Time) bool { return time.Since(at) >= quiet })
	n.told[trouble] = time.Now()
	return true
}

// add writes an event down.
func (n *Node) add(ctx context.Context, e api.Event) {
	if err := n.events.add(e); err != nil {
		n.config.Log.ErrorContext(ctx, "the journal can't be written", "error", explain(err).Message)
	}
}
