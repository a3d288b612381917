package demo

import (
	"context"
	"time"

	"github.com/zsettle/zsettle/prover"
)

// Options are the parameters of a demonstration.
type Options struct {
	Deal     Deal
	Scenario Scenario
	// Bundle holds the proving keys.
	Bundle *prover.Bundle
}

// Run takes the deal through the scenario and reports what was done, what the public and the
// regulator see of it, and the checks. It returns an error for what could not be done; a check that
// fails is in the report.
func Run(ctx context.Context, o Options) (*Report, error) {
	start := time.Now()
	w, err := newWorld(ctx, o)
	if err != nil {
		return nil, err
	}
	defer w.stop()
	if err := w.play(ctx); err != nil {
		return nil, err
	}
	r := &Report{Schema: Schema, Scenario: o.Scenario}
	parts := []func(context.Context, *Report) error{w.reportSteps, w.reportPublic, w.reportRegulator, w.reportChecks}
	for _, part := range parts {
		if err := part(ctx, r); err != nil {
			return nil, err
		}
	}
	r.Timing.FlowMs = time.Since(start).Milliseconds()
	return r, nil
}
