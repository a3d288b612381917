package demo

import (
	"context"
	"errors"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/settlement"
)

// Network is the chain that a scenario is played on. Nobody on it is known to the scenario: every
// account is new.
type Network struct {
	// URL is that of a node, which every client asks.
	URL string
	// Config is how a node is dialled. Its Fallbacks are the other nodes.
	Config chain.Config
	// DevelopmentChain is the id of the chain if that does not show that the chain is for
	// development, or 0.
	DevelopmentChain uint64
	// Fund gives a new account what it pays for gas with. It is nil where gas is free.
	Fund func(context.Context, common.Address) error
	// Advance lets time pass on the chain's clock. If it is nil the scenario waits.
	Advance func(time.Duration) error
	// Commit makes a block, on a chain that makes none while nothing is sent. If it is nil, the
	// parties' clocks do: they send what is due by them.
	Commit func()
	// Verifiers are on the chain already, for deployments that share them. If it is nil the
	// scenario deploys its own.
	Verifiers *deploy.Verifiers
	// Margin is how long before a deadline the parties begin nothing new; zero is the default.
	Margin settlement.Margin
	// Silent is set for engines that say that a contract refused, but not why.
	Silent bool
	// Midway is called once in a trade, when the payment is held and nothing is delivered. It may
	// be nil.
	Midway func(context.Context) error
	// Waits, which may be nil, is told why a party waits longer than usual.
	Waits func(error)
}

// OnDevnet returns a running devnet as a network.
func OnDevnet(c *devnet.Chain) Network {
	return Network{
		URL:     c.HTTP(),
		Config:  chain.Config{Poll: 10 * time.Millisecond, Now: c.Now},
		Advance: c.AdjustTime,
		Commit:  func() { c.Commit() },
	}
}

// now returns the chain's time, or that of the own clock if it is later and the chain idle, in the
// chain's unit.
func (w *world) now(ctx context.Context) (uint64, error) {
	return w.regulator.client.TryTime(ctx, 0)
}

// ticks returns a duration in the unit of the chain's time.
func (w *world) ticks(d time.Duration) uint64 { return uint64(d / w.deployment.Chain.Unit) }

// pass lets time pass on the chain.
func (w *world) pass(ctx context.Context, d time.Duration) error {
	if w.network.Advance != nil {
		return w.network.Advance(d)
	}
	begin, err := w.now(ctx)
	if err != nil {
		return err
	}
	return until(ctx, w.pause(), func() (bool, error) {
		now, err := w.now(ctx)
		return now >= begin+w.ticks(d), ignoreNode(err)
	})
}

// pause is the time between two looks at something that takes blocks.
func (w *world) pause() time.Duration { return 2 * w.regulator.client.Poll() }

// waits passes on why an actor waits.
func (w *world) waits(e *outbox.StalledError) {
	if w.network.Waits != nil {
		w.network.Waits(e)
	}
}

// ignoreNode returns nil for a node that did not answer: it may later.
func ignoreNode(err error) error {
	if errors.As(err, new(*chain.NodeError)) {
		return nil
	}
	return err
}

// dial connects to the network.
func (w *world) dial(ctx context.Context) (*chain.Client, error) {
	client, err := ledger.Dial(ctx, w.network.URL, w.network.Config)
	if err == nil {
		w.closers = append(w.closers, client.Close)
	}
	return client, err
}

// fund gives an account what it pays for gas with.
func (w *world) fund(ctx context.Context, account common.Address) error {
	if w.network.Fund == nil {
		return nil
	}
	return w.network.Fund(ctx, account)
}
