package explore

import (
	"context"
	"crypto/sha256"
	"fmt"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/operator"
	"github.com/zsettle/zsettle/settlement"
)

// How many turns a schedule has: with faults, after the network has healed, and after the deadline.
const (
	faulty = 36
	sound  = 60
	late   = 60
)

// run is one schedule that runs.
type run struct {
	*world
	schedule
	bug       string // that is planted
	proposals []settlement.Proposal
	actors    [2]*actor
	operator  *operator.Operator
	observer  *ledger.Replica
	closing   []func()

	states     map[[32]byte]struct{} // that were seen, of all schedules
	healed     bool                  // whether the adversary has ended
	violations []string
}

// explore lets a schedule run until a property is violated or all is done, and returns what it came
// to. It adds the states to those that were seen.
func (w *world) explore(s schedule, bug string, states map[[32]byte]struct{}) *run {
	w.Helper()
	w.reset()
	r := &run{world: w, schedule: s, bug: bug, states: states}
	r.begin()
	defer r.close()
	for _, part := range []func(){r.suffer, r.recover, r.expire, r.finish} {
		if part(); len(r.violations) > 0 {
			break
		}
	}
	return r
}

// suffer lets the schedule's faults happen.
func (r *run) suffer() { r.play(faulty) }

// recover lets the parties go on after the network has healed.
func (r *run) recover() {
	r.heal()
	r.play(sound)
	r.checkEnds()
}

// expire lets the deadline pass if that is what somebody waits for.
func (r *run) expire() {
	if !r.done() {
		r.pass(24 * time.Hour)
		r.play(late)
	}
}

func (r *run) begin() {
	for _, reference := range r.scenario.deals {
		r.proposals = append(r.proposals, settlement.Proposal{
			Ref: reference, Reference: reference, Buyer: r.cards[buyer],
			Deadline: r.now() + 10*3600, Revocable: r.scenario.revocable,
			PaymentAsset: r.Cash, PaymentValue: notes.NewValue(price),
			DeliveryAsset: r.Bond, DeliveryValue: notes.NewValue(pieces),
		})
	}
	r.actors = [2]*actor{r.actor(buyer), r.actor(seller)}
	client, journal := r.client(r.gates[operates]), r.memory()
	r.closing = append(r.closing, func() { r.Must(journal.Close()) })
	box, err := outbox.New(outbox.Config{
		Client: client, Account: r.payers[operates], Journal: journal, Now: r.logical,
	})
	r.Must(err)
	r.operator, err = operator.New(operator.Config{
		ZContract: ledger.NewZContract(client, r.Deployed.Addresses), Replica: r.replica(client),
		Outbox: box, Prover: r.Prover,
	})
	r.Must(err)
	r.observer = r.replica(r.client(r.office))
	for _, f := range r.faults {
		r.arm(f)
	}
}

func (r *run) client(g *gate) *chain.Client {
	c := r.dial(g, chain.Confirmations(depth), nil)
	r.closing = append(r.closing, c.Close)
	return c
}

func (r *run) replica(c *chain.Client) *ledger.Replica {
	s := r.memory()
	r.closing = append(r.closing, func() { r.Must(s.Close()) })
	replica, err := ledger.OpenReplica(
		ledger.NewZContract(c, r.Deployed.Addresses), s, ledger.ReplicaConfig{From: r.Deployed.Block})
	r.Must(err)
	return replica
}

func (r *run) close() {
	for _, a := range r.actors {
		a.close()
	}
	for _, c := range r.closing {
		c()
	}
}

// play lets turns pass until all is done.
func (r *run) play(n int) {
	for range n {
		if r.done() || len(r.violations) > 0 {
			return
		}
		r.turn++
		r.strikeAll()
		r.takeTurn(r.whose(r.turn))
		r.look()
	}
}

func (r *run) takeTurn(whose int) {
	switch whose {
	case turnBuyer, turnSeller:
		r.actors[whose].take()
	case turnOperator:
		r.append()
	default:
		r.Chain.Commit()
	}
}

// append lets the operator seal and append what is due.
func (r *run) append() {
	ctx, stop := context.WithCancelCause(r.Context())
	defer stop(nil)
	g := r.gates[operates]
	g.begin(stop)
	r.pass(3 * time.Second)
	_, _ = r.operator.Step(ctx)
}

// heal ends what the adversary does, but for calls that anybody can make at any time.
func (r *run) heal() {
	for _, g := range r.gates {
		g.honest()
	}
	for _, a := range r.actors {
		a.skew, a.life.kills = 0, nil
	}
	r.setCourt(true)
	r.releaseLate(true)
	r.repeatRefused()
	r.healed = true
}

// done reports whether nobody has anything left to do.
func (r *run) done() bool { return r.actors[buyer].idle() && r.actors[seller].idle() }

// over reports whether the deadline has passed.
func (r *run) over() bool { return r.now() > r.proposals[0].Deadline }

// look notes the state that the schedule has come to.
func (r *run) look() {
	if err := r.observer.Sync(r.Context()); err != nil {
		r.violate("the chain breaks its rules: %v", err)
		return
	}
	r.checkFinality()
	r.checkHandedOver()
	r.states[sha256.Sum256([]byte(r.state()))] = struct{}{}
}

func (r *run) violate(format string, args ...any) {
	r.violations = append(r.violations, fmt.Sprintf(format, args...))
}
