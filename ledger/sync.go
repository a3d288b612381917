package ledger

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/zsettle/zsettle/chain"
)

var (
	// errMoved means that the chain changed while a page was read.
	errMoved = errors.New("ledger: the chain reorganised while it was read")
	// errBehind means that a node has fewer blocks than were read, but no others.
	errBehind = errors.New("ledger: the node is behind")
)

// Sync reads the blocks that the replica does not have yet, and looks again which blocks are final.
// If the chain reorganised, it rewinds first.
//
// What a node answers is compared with what it must fit. If it does not fit, it is read again with
// receipts, from each of the client's nodes, and nothing of it is stored.
//
// What was read before an error stays. [Permanent] reports whether another attempt can help. One
// call works at a time; the others wait for it, no longer than their contexts.
func (r *Replica) Sync(ctx context.Context) error {
	release, err := r.takeTurn(ctx)
	if err != nil {
		return err
	}
	defer release()
	err = r.syncFrom(ctx, r.client, false)
	if !doubtful(err) {
		return err
	}
	var failures []error
	for i := range r.client.Nodes() {
		again := r.syncFrom(ctx, r.client.Only(i), true)
		if again == nil || ctx.Err() != nil {
			return again
		}
		failures = append(failures, again)
	}
	return verdict(failures)
}

// takeTurn waits until no other call reads the chain, and returns what ends the turn; or the error
// of ctx if that ends first.
func (r *Replica) takeTurn(ctx context.Context) (release func(), err error) {
	select {
	case r.syncing <- struct{}{}:
		return func() { <-r.syncing }, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// doubtful reports whether an error may be the fault of the node that was asked. One that says that
// it has more blocks than it can show is no reason to read nothing from the others.
func doubtful(err error) bool {
	return slices.ContainsFunc([]error{
		ErrRoot, ErrGap, ErrMalformed, ErrFinalReverted, errBehind,
		chain.ErrContradiction, chain.ErrOtherChain, chain.ErrNoBlock,
	}, func(doubt error) bool { return errors.Is(err, doubt) })
}

// verdict returns what follows from the failures of all nodes: nothing if they are only behind, and
// a permanent error only if they agree on it.
func verdict(failures []error) error {
	var permanent error
	for _, err := range failures {
		switch {
		case errors.Is(err, errBehind):
		case !Permanent(err):
			return err
		default:
			permanent = err
		}
	}
	for _, err := range failures {
		if permanent != nil && errors.Is(err, errBehind) {
			return unsettled{permanent}
		}
	}
	return permanent
}

// Follow syncs again and again until ctx ends, and then returns ctx.Err(). It calls failed, which
// may be nil, with every error of [Replica.Sync]. It goes on after an error, because a node may be
// reachable again later, but ends with one that is [Permanent].
func (r *Replica) Follow(ctx context.Context, failed func(error)) error {
	for {
		err := r.Sync(ctx)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil && failed != nil {
			failed(err)
		}
		if Permanent(err) {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(r.client.Poll()):
		}
	}
}

// syncFrom syncs with the nodes of a client. If doubt is set, what is read next is read with
// receipts.
func (r *Replica) syncFrom(ctx context.Context, c *chain.Client, doubt bool) error {
	for attempt := 0; ; attempt++ {
		err := r.syncOnce(ctx, c, doubt)
		if !errors.Is(err, errMoved) || attempt == 10 {
			return err
		}
	}
}

func (r *Replica) syncOnce(ctx context.Context, c *chain.Client, doubt bool) error {
	if err := r.refresh(); err != nil {
		return err
	}
	head, err := c.Newest(ctx)
	if err != nil {
		return err
	}
	behind, err := r.rewindOrphans(ctx, c, head)
	switch {
	case errors.Is(err, ErrFinalReverted):
		if other := c.CheckChain(ctx); other != nil {
			return other
		}
		return err
	case err != nil:
		return err
	case behind:
		return errBehind
	}
	final, err := c.FinalBlock(ctx, head)
	if err != nil {
		return err
	}
	if err := r.advance(final); err != nil {
		return err
	}
	return r.readTo(ctx, reading{client: c, head: head, final: final, doubt: doubt})
}

// readTo reads page after page up to the head. After the first page there is no doubt any more.
func (r *Replica) readTo(ctx context.Context, from reading) error {
	for r.cursor.Number < from.head.Number {
		err := r.readPage(ctx, from, r.pace.size)
		if again, err := r.pace.after(ctx, err, r.client.Poll()); err != nil {
			return err
		} else if !again {
			from.doubt = false
			r.progress(from.head)
		}
	}
	return nil
}

// progress tells the caller of the replica how far the chain is read.
func (r *Replica) progress(head chain.Block) {
	if r.config.Progress != nil {
		r.config.Progress(r.cursor.Number, head.Number)
	}
}
