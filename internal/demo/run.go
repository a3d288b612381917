package demo

import (
	"context"
	"time"

	"github.com/zsettle/zsettle/prover"
)

// Options say what to demonstrate.
type Options struct {
	Deal     Deal
	Scenario Scenario
	// Bundle holds the keys to prove with.
	Bundle *prover.Bundle
}

// Run settles the deal, or lets it fail as the scenario says, and reports what was done, what the public and the regulator see of it,
// and the checks. The error is for what could not be done; a check that is not ok is in the report.
func Run(ctx context.Context, o Options) (*Report, error) {
	start := time.Now()
	w, err := newWorld(ctx, o)
	if err != nil {
		return nil, err
	}
	defer w.end()
	if err := w.play(ctx); err != nil {
		return nil, err
	}
	r := &Report{Schema: Schema, Scenario: o.Scenario}
	for _, part := range []func(context.Context, *Report) error{w.tellSteps, w.tellPublic, w.tellRegulator, w.check} {
		if err := part(ctx, r); err != nil {
			return nil, err
		}
	}
	r.Timing.FlowMs = time.Since(start).Milliseconds()
	return r, nil
}
