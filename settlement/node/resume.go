package node

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/wallet"
)

// tries says when requests that could not be finished are tried again, by their names. Each waits
// by itself, twice as long each time.
type tries map[string]try

type try struct {
	next  time.Time
	pause time.Duration
}

// due reports whether a request may be tried now.
func (t tries) due(name string, now time.Time) bool { return !now.Before(t[name].next) }

// failed notes that a request was tried and is not finished.
func (t tries) failed(name string, now time.Time) {
	wait := min(max(2*t[name].pause, pause), longestPause)
	t[name] = try{now.Add(wait), wait}
}

// keep forgets all requests but those that are still idle.
func (t tries) keep(idle []wallet.Entry) {
	maps.DeleteFunc(t, func(name string, _ try) bool {
		return !slices.ContainsFunc(idle, func(e wallet.Entry) bool { return nameOf(e) == name })
	})
}

func nameOf(e wallet.Entry) string { return fmt.Sprintf("%s %q", e.Kind, e.Ref) }

// resume finishes what an earlier run, or an error since, left in progress. What a request is
// bringing on now is left to it.
func (n *Node) resume(ctx context.Context) {
	for tried := (tries{}); ctx.Err() == nil; {
		idle, err := n.wallet.Idle()
		if err != nil {
			n.trouble(ctx, n.config.Log, "the requests in progress can't be read", "", err)
		}
		for _, e := range idle {
			n.finish(ctx, e, tried)
		}
		tried.keep(idle)
		_ = ledger.WaitForChange(ctx, nil, pause) // it fails only when ctx ends
	}
}

// finish tries to finish a request, unless that was tried a moment ago.
func (n *Node) finish(ctx context.Context, e wallet.Entry, tried tries) {
	name := nameOf(e)
	if ctx.Err() != nil || !tried.due(name, time.Now()) {
		return
	}
	err := n.wallet.Finish(ctx, e)
	if err == nil {
		delete(tried, name)
		return
	}
	tried.failed(name, time.Now())
	if ctx.Err() == nil {
		n.trouble(ctx, n.config.Log, "the "+name+" is not finished", "", err)
	}
}
