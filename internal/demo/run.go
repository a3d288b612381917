package demo

import (
	"context"
	"time"

	"github.com/zsettle/zsettle/prover"
)

// Options are the parameters of a demonstration.
type Options struct {
	Scenario Scenario
	// Deal is the trade of a scenario that takes one; see [Scenario.TakesDeal].
	Deal Deal
	// Bundle holds the proving keys.
	Bundle *prover.Bundle
	// Network is the chain; the zero value is a devnet that the demonstration starts.
	Network Network
}

// Run plays the scenario and reports what was done, what the public and the regulator see of it,
// and the checks. It returns an error for what could not be done; a check that fails is in the
// report.
func Run(ctx context.Context, o Options) (*Report, error) {
	w := &world{bundle: o.Bundle, network: o.Network}
	defer w.stop()
	return w.run(ctx, o.Scenario, o.script(w))
}

// run performs the script of a scenario in a new world.
func (w *world) run(ctx context.Context, scenario Scenario, s script) (*Report, error) {
	start := time.Now()
	if err := w.perform(ctx, s); err != nil {
		return nil, err
	}
	r := &Report{Schema: Schema, Scenario: scenario}
	if err := w.report(ctx, s, r); err != nil {
		return nil, err
	}
	r.Timing.FlowMs = time.Since(start).Milliseconds()
	return r, nil
}

// perform starts the world with the script's parties, and plays the script to its end.
func (w *world) perform(ctx context.Context, s script) error {
	if err := w.open(ctx, s.cast()); err != nil {
		return err
	}
	if err := s.play(ctx); err != nil {
		return err
	}
	return w.waitForNotes(ctx)
}

// report writes what was done and seen, and the checks.
func (w *world) report(ctx context.Context, s script, r *Report) error {
	w.reportSteps(r)
	if err := w.reportPublic(ctx, r); err != nil {
		return err
	}
	if err := w.reportRegulator(r); err != nil {
		return err
	}
	end, err := s.ending()
	if err != nil {
		return err
	}
	r.Checks, err = w.check(ctx, end)
	r.Checks = append(r.Checks, w.checks...)
	return err
}
