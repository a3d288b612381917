package settlement

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/store"
)

// journal has the transactions of a party. Each is written down before it is sent.
type journal struct {
	store  store.Store
	prefix string // separates parties that share a store
}

func newJournal(s store.Store, card contract.Fingerprint) journal {
	return journal{store: s, prefix: fmt.Sprintf("settlement/%x/", card[:8])}
}

// entryVersion is the version of an entry's payload, and of what else is kept under a ref.
const entryVersion = 1

// entry is one transaction: a message, a leg that is sent again, a settlement, a refund or a
// cancellation.
type entry struct {
	// Kind is the message's, 0 if the transaction is not a message.
	Kind contract.MessageKind
	// Data is the unsigned transaction. A message's never changes, so that no two messages are
	// signed under one number.
	Data chain.Tx
}

func (j journal) get(ref string) (e entry, err error) {
	raw, err := j.store.Entry(j.prefix + ref)
	if err != nil {
		return e, err
	}
	if err := store.DecodePayload(entryVersion, raw.Payload, &e); err != nil {
		return e, fmt.Errorf("settlement: journal: %w", err)
	}
	return e, nil
}

// keep writes v down under a ref, in a bucket of the party's own.
func (j journal) keep(bucket, ref string, v any) error {
	value, err := store.EncodePayload(entryVersion, v)
	if err != nil {
		return fmt.Errorf("settlement: journal: %w", err)
	}
	return j.store.Put(j.prefix+bucket, []byte(ref), value)
}

// kept reads into v what was kept under a ref, and reports whether there is anything.
func (j journal) kept(bucket, ref string, v any) (found bool, err error) {
	value, err := j.store.Get(j.prefix+bucket, []byte(ref))
	if errors.Is(err, store.ErrNotFound) {
		return false, nil
	}
	if err == nil {
		err = store.DecodePayload(entryVersion, value, v)
	}
	if err != nil {
		return false, fmt.Errorf("settlement: journal: %w", err)
	}
	return true, nil
}

func (j journal) put(w store.EntryWriter, ref string, e entry) error {
	payload, err := store.EncodePayload(entryVersion, e)
	if err != nil {
		return fmt.Errorf("settlement: journal: %w", err)
	}
	return w.Record(store.Entry{ID: j.prefix + ref, State: "sent", Payload: payload, Time: time.Now()})
}

// getOrNew returns the entry under a ref. If there is none, it returns a new one with the
// transaction that build returns. A message is written down before anyone is asked about it.
func (j journal) getOrNew(ref string, kind contract.MessageKind, build func() (chain.Tx, error)) (entry, error) {
	e, err := j.get(ref)
	if !errors.Is(err, store.ErrNotFound) {
		return e, err
	}
	tx, err := build()
	if err != nil {
		return entry{}, err
	}
	e = entry{Kind: kind, Data: tx}
	if kind == 0 {
		return e, nil
	}
	return e, j.put(j.store, ref, e)
}

// sendOnce is send for a transaction that may be forgotten if the chain refuses it, so that the
// next try builds a new one.
func (p *Party) sendOnce(
	ctx context.Context, ref string, kind contract.MessageKind, build func() (chain.Tx, error),
) (chain.Receipt, error) {
	receipt, err := p.send(ctx, ref, kind, build)
	if errors.As(err, new(*chain.RevertError)) {
		err = errors.Join(err, p.dropRefused(ref, kind))
	}
	return receipt, err
}

// send sends a transaction under a ref and waits until it is mined. build is called only if the
// journal has none under the ref; otherwise the same transaction is sent again. It returns
// [ErrUnderWay] if the journal has a message of another kind under the ref, and a
// [chain.RevertError] for a transaction that the chain refuses. One that would be refused now is
// not written down and not sent.
func (p *Party) send(
	ctx context.Context, ref string, kind contract.MessageKind, build func() (chain.Tx, error),
) (chain.Receipt, error) {
	e, err := p.journal.getOrNew(ref, kind, build)
	if err != nil {
		return chain.Receipt{}, err
	}
	if e.Kind != kind {
		return chain.Receipt{}, fmt.Errorf("%w: %s", ErrUnderWay, e.Kind)
	}
	return p.deliver(ctx, ref, e)
}

// dropRefused forgets a transaction that the chain refused. A message stays the same and is only
// sent anew, because others saw the refused one.
func (p *Party) dropRefused(ref string, kind contract.MessageKind) error {
	return p.journal.store.Update(func(tx store.Tx) error {
		if err := p.config.Wallet.Outbox().Forget(tx, p.journal.prefix+ref); err != nil || kind != 0 {
			return err
		}
		return tx.Forget(p.journal.prefix + ref)
	})
}

// deliver writes an entry's transaction down in the outbox, with the entry, and sends it until it
// is mined. If another transaction takes its nonce, it is sent under a new one: a message may be
// posted twice, and the contract refuses anything else that it has carried out.
func (p *Party) deliver(ctx context.Context, ref string, e entry) (chain.Receipt, error) {
	box, id := p.config.Wallet.Outbox(), p.journal.prefix+ref
	also := func(w store.Tx) error { return p.journal.put(w, ref, e) }
	err := box.Write(ctx, id, e.Data, also)
	for err == nil {
		var receipt chain.Receipt
		receipt, err = box.Deliver(ctx, id)
		if !errors.Is(err, outbox.ErrNonceTaken) {
			return receipt, err
		}
		err = box.Again(ctx, id, e.Data, also)
	}
	return chain.Receipt{}, err
}
