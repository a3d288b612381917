package chaintest

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/internal/demo"
	"github.com/zsettle/zsettle/internal/demo/deals"
	"github.com/zsettle/zsettle/prover"
	"github.com/zsettle/zsettle/settlement"
)

var (
	engineFlag      = flag.String("engine", "", "the `ENGINE` to start")
	developmentFlag = flag.Uint64("development-chain", 0,
		"with -engine network: the chain with this `ID` is for development")
)

const (
	// short is the deadline of the deal whose delivery never comes, and margin how long before it
	// its parties begin nothing new: on a real network the test waits for it.
	short  = 100 * time.Second
	margin = 15 * time.Second
	// patience is how long one trade may take.
	patience = 12 * time.Minute
)

func TestChain(t *testing.T) {
	if *engineFlag == "" {
		t.Skip("with -engine only: make test-chain ENGINE=…")
	}
	start, known := engines[*engineFlag]
	if !known {
		t.Fatalf("there is no engine %q: choose one of %v", *engineFlag, engineNames())
	}
	e := start(t)
	c := newCourse(t, e)
	t.Cleanup(func() { fmt.Print(c.table.String()) })
	c.deployVerifiers(t)
	t.Run("scenarios", c.playAll)
	if e.stop != nil {
		t.Run("one validator stopped", c.oneStopped)
	}
	if e.halts > 0 {
		t.Run("too many validators stopped", c.haltAndResume)
	}
}

// course is what is played on an engine.
type course struct {
	engine  *engine
	network demo.Network
	bundle  *prover.Bundle
	table   *table
}

func newCourse(t *testing.T, e *engine) *course {
	t.Helper()
	bundle, err := prover.DevelopmentBundle(t.Context(), nil, prover.EssentialCircuits()...)
	must(t, err)
	c := &course{engine: e, network: e.network(t), bundle: bundle}
	c.table = newTable(t, e, c.network)
	return c
}

// deployVerifiers puts the verifiers on the chain that all scenarios share.
func (c *course) deployVerifiers(t *testing.T) {
	t.Helper()
	begin := time.Now()
	client := dial(t, c.network)
	account := newKey(t)
	if c.network.Fund != nil {
		must(t, c.network.Fund(t.Context(), account.Address()))
	}
	box, err := outbox.InMemory(client, account)
	must(t, err)
	deployer := deploy.Deployer{Outbox: box, DevelopmentChain: c.network.DevelopmentChain}
	verifiers, err := deployer.Verifiers(t.Context(), deploy.KeysOf(c.bundle))
	c.table.add(row{what: "deploy the verifiers", took: time.Since(begin), err: err})
	must(t, err)
	c.network.Verifiers = &verifiers
}

// playAll plays the ways that a trade can go, side by side. Where time can be moved they come one
// after the other, because moving it ends the deals of all.
func (c *course) playAll(t *testing.T) {
	for _, scenario := range []demo.Scenario{demo.Settle, demo.Swap, demo.NoDelivery, demo.Cancel} {
		t.Run(string(scenario), func(t *testing.T) {
			if c.network.Advance == nil {
				t.Parallel()
			}
			c.play(t, string(scenario), scenario, c.network)
		})
	}
}

// play plays one scenario, with a deployment of its own, and fails unless every check is ok.
func (c *course) play(t *testing.T, what string, scenario demo.Scenario, network demo.Network) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	deal, err := demo.ParseDeal("bond.json", deals.Bond, time.Now())
	must(t, err)
	if scenario == demo.NoDelivery && network.Advance == nil {
		deal.Deadline = short
	}
	begin := time.Now()
	report, err := demo.Run(ctx, demo.Options{Scenario: scenario, Deal: deal, Bundle: c.bundle, Network: network})
	r := row{what: what, took: time.Since(begin), err: err}
	if err == nil {
		r.gas, r.err = gasOf(report), failures(report)
	}
	c.table.add(r)
	if r.err != nil {
		t.Error(r.err)
	}
}

// gasOf sums up what all transactions of a scenario used.
func gasOf(r *demo.Report) (gas uint64) {
	for _, steps := range [][]demo.Step{r.Steps, r.Also} {
		for _, s := range steps {
			gas += s.Gas
		}
	}
	return gas
}

// failures returns an error for each check that failed.
func failures(r *demo.Report) (err error) {
	for _, c := range r.Checks {
		if !c.OK {
			err = errors.Join(err, fmt.Errorf("%s: %s", c.Name, c.Detail))
		}
	}
	if len(r.Checks) == 0 {
		err = errors.New("nothing was checked")
	}
	return err
}

// oneStopped stops a validator in the middle of a trade, which settles all the same.
func (c *course) oneStopped(t *testing.T) {
	last := c.engine.validators - 1
	network := c.network
	network.Midway = func(context.Context) error { return c.engine.stop(last) }
	c.play(t, "settle, one validator stopped mid-trade", demo.Settle, network)
	must(t, c.engine.start(last))
}

// haltAndResume stops so many validators in the middle of a trade that the chain halts. The deal
// waits, says why, and goes on when they are started again.
func (c *course) haltAndResume(t *testing.T) {
	var said struct {
		sync.Mutex
		reasons []error
	}
	network := c.network
	client := dial(t, network)
	resumed := make(chan error, 1)
	told := make(chan struct{}, 1)
	network.Waits = func(reason error) {
		said.Lock()
		defer said.Unlock()
		said.reasons = append(said.reasons, reason)
		select {
		case told <- struct{}{}:
		default:
		}
	}
	network.Midway = func(ctx context.Context) error {
		for i := range c.engine.halts {
			if err := c.engine.stop(c.engine.validators - 1 - i); err != nil {
				return err
			}
		}
		halted := haltedAt(ctx, client)
		go func() { resumed <- c.resume(ctx, client, halted, told) }()
		return nil
	}
	what := fmt.Sprintf("settle, %d validators stopped mid-trade and started again", c.engine.halts)
	c.play(t, what, demo.Settle, network)
	must(t, <-resumed)
	said.Lock()
	defer said.Unlock()
	for _, reason := range said.reasons {
		if errors.As(reason, new(*outbox.StalledError)) {
			c.table.note("while it waited the seller was told: " + reason.Error())
			return
		}
	}
	t.Errorf("the deal did not say that the chain stands still: %v", said.reasons)
}

// haltedAt returns the newest block once no other has come for a while.
func haltedAt(ctx context.Context, client *chain.Client) chain.Block {
	var newest chain.Block
	for same := 0; same < 10 && ctx.Err() == nil; same++ {
		if head, err := client.Head(ctx); err == nil && head.Hash != newest.Hash {
			newest, same = head, 0
		}
		time.Sleep(time.Second)
	}
	return newest
}

// resume starts the validators again when the deal has said why it waits, and checks that the chain
// went on from the block at which it halted.
func (c *course) resume(ctx context.Context, client *chain.Client, halted chain.Block, told <-chan struct{}) error {
	select {
	case <-told:
	case <-time.After(3 * time.Minute): // the test fails for its silence later
	}
	head, err := client.Head(ctx)
	if err != nil || head.Hash != halted.Hash {
		return fmt.Errorf("the chain did not halt: it was at %d, and is at %d, %w", halted.Number, head.Number, err)
	}
	for i := range c.engine.halts {
		if err := c.engine.start(c.engine.validators - 1 - i); err != nil {
			return err
		}
	}
	for ctx.Err() == nil {
		if head, err := client.Head(ctx); err == nil && head.Number > halted.Number {
			same, err := client.BlockAt(ctx, halted.Number)
			if err == nil && same.Hash != halted.Hash {
				err = fmt.Errorf("block %d was replaced after the halt", halted.Number)
			}
			return err
		}
		time.Sleep(time.Second)
	}
	return fmt.Errorf("the chain did not go on: %w", ctx.Err())
}

// network returns the engine's network as the scenarios take it.
func (e *engine) network(t *testing.T) demo.Network {
	t.Helper()
	if e.ready != nil {
		return *e.ready
	}
	finality, err := chain.ParseFinality(e.finality)
	must(t, err)
	n := demo.Network{
		URL:              e.urls[0],
		Config:           chain.Config{Fallbacks: e.urls[1:], Finality: finality, Poll: e.poll, Access: e.access},
		DevelopmentChain: e.development,
		Margin:           settlement.Margin{Time: margin, Blocks: 2},
		Silent:           e.silent,
	}
	if e.funder != nil {
		n.Fund = newFunder(t, n, e.funder)
	}
	return n
}

// must ends the test at an error.
func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
