package wallet

import (
	"context"
	"errors"
	"fmt"

	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/statement"
	"github.com/zsettle/zsettle/store"
)

// Renew proves the item under a Ref again if its proof has become stale: under participants that
// the contract no longer accepts, or an audit key that it soon won't. It returns the item as it is
// then. The new one spends the same notes, so that at most one of the two can happen. It returns
// [ErrNoEntry] if nothing is under way under the Ref, and [ErrCallingBack] if it is called back.
func (w *Wallet) Renew(ctx context.Context, ref string) (Item, error) {
	if err := w.Sync(ctx); err != nil {
		return Item{}, err
	}
	e, err := w.sending(ref)
	if err != nil {
		return Item{}, err
	}
	if e.Done {
		return Item{}, fmt.Errorf("%w: %q is done", ErrNoEntry, ref)
	}
	if err = w.journal.checkSend(w.journal.store, e); err == nil {
		_, err = w.renewIfStale(ctx, &e)
	}
	if errors.Is(err, errEnded) {
		return Item{}, fmt.Errorf("%w: %q has ended", ErrNoEntry, ref)
	}
	if err != nil {
		return Item{}, err
	}
	return *e.Item, nil
}

// renewIfStale proves the item of an entry again if it is stale, and writes it down in the entry.
// It reports whether it did, or another call did meanwhile. A proof takes seconds: it returns
// [errEnded] or [ErrCallingBack] if the entry ended or was called back in them.
func (w *Wallet) renewIfStale(ctx context.Context, e *Entry) (bool, error) {
	stale, err := w.isStale(ctx, *e.Item)
	if err != nil || !stale {
		return false, err
	}
	item, err := w.proveAgain(ctx, *e)
	if err != nil {
		return false, fmt.Errorf("wallet: the proof is stale and can't be made again: %w", err)
	}
	now, err := w.writeRenewed(*e, item)
	if err != nil {
		return false, err
	}
	*e = now
	return true, nil
}

// writeRenewed writes the item of an entry down that was proved again, unless another call was
// first. It returns the entry as it is then.
func (w *Wallet) writeRenewed(e Entry, item Item) (Entry, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	now, err := w.journal.change(e, func(tx store.Tx, now *Entry) error {
		if now.Item.isUnderSame(*e.Item) {
			now.Item, now.Nullifiers, now.Output = &item, item.nullifiers(), item.output()
		}
		return w.journal.checkSend(tx, *now)
	})
	if err == nil {
		w.reserved.holdEntry(now)
	}
	return now, err
}

// isUnderSame reports whether two proofs are under the same participants and audit key.
func (i Item) isUnderSame(other Item) bool {
	return i.epoch() == other.epoch() && i.participants() == other.participants()
}

// isStale reports whether the contract refuses an item for the state of the chain that it was
// proved under, or soon will.
func (w *Wallet) isStale(ctx context.Context, i Item) (bool, error) {
	if i.epoch() < w.config.Replica.Latest().AuditEpoch().Number {
		return true, nil
	}
	accepted, err := w.config.ZContract.AcceptsParticipants(ctx, i.participants())
	return err == nil && !accepted, err
}

// participants returns the root of the participants that the item was proved under.
func (i Item) participants() tree.Root {
	switch {
	case i.Mint != nil:
		return i.Mint.Participants
	case i.Transfer != nil:
		return i.Transfer.Participants
	case i.Distribution != nil:
		return i.Distribution.Participants
	case i.Consolidation != nil:
		return i.Consolidation.Participants
	}
	return i.Burn.Participants
}

// proveAgain proves what an entry is for under the newest state of the chain, over the same notes.
func (w *Wallet) proveAgain(ctx context.Context, e Entry) (Item, error) {
	owned, err := w.inputsOf(e)
	if err != nil {
		return Item{}, err
	}
	b, inputs, err := w.newBuilder(owned)
	if err != nil {
		return Item{}, err
	}
	switch i := e.Item; {
	case i.Mint != nil:
		return b.mint(ctx, w.payer(), i.Mint.Token, i.Mint.Amount, i.Mint.Salt)
	case i.Transfer != nil:
		return b.transfer(ctx, inputs, e.Recipe.Outputs[0].payment(e.Asset, i.Leg))
	case i.Distribution != nil:
		return b.distribution(ctx, inputs, e.Recipe.Outputs)
	case i.Consolidation != nil:
		return b.consolidation(ctx, inputs)
	}
	return b.burnAgain(ctx, inputs, *e.Item)
}

// burnAgain proves a withdrawal again.
func (b *builder) burnAgain(ctx context.Context, inputs []statement.SpendableNote, i Item) (Item, error) {
	out := Withdrawal{Asset: i.Burn.Token, Value: i.Burn.Value, Recipient: i.Burn.Recipient}
	return b.burn(ctx, inputs, out, i.Burn.Change != notes.Commitment{})
}

// inputsOf returns the notes of the account that an entry spends, in their order. Its other inputs
// are dummies.
func (w *Wallet) inputsOf(e Entry) ([]Owned, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	var inputs []Owned
	for _, nf := range e.Nullifiers {
		if n, ok := w.reading.final.note(nf); ok {
			inputs = append(inputs, n.Owned)
		}
	}
	return inputs, w.reading.final.takeErr()
}
