package settlement

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/zsettle/zsettle/chain"
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

// entry is one transaction: a message, a leg that is sent again, a settlement, a refund or a
// cancellation.
type entry struct {
	// Kind is the message's, 0 if the transaction is not a message.
	Kind contract.MessageKind
	// Data is the unsigned transaction. A message's never changes, so that no two messages are
	// signed under one number.
	Data chain.Tx
	// Signed is the transaction as it was sent last. Its Raw is empty before that.
	Signed chain.Signed
}

func (j journal) get(ref string) (e entry, err error) {
	raw, err := j.store.Entry(j.prefix + ref)
	if err != nil {
		return e, err
	}
	if err := json.Unmarshal(raw.Payload, &e); err != nil {
		return e, fmt.Errorf("settlement: journal: %w: %w", err, store.ErrCorrupt)
	}
	return e, nil
}

func (j journal) put(ref string, e entry) error {
	payload, err := json.Marshal(e)
	if err != nil {
		return fmt.Errorf("settlement: journal: %w", err)
	}
	return j.store.Record(store.Entry{ID: j.prefix + ref, State: "sent", Payload: payload, Time: time.Now()})
}

func (j journal) forget(ref string) error { return j.store.Forget(j.prefix + ref) }

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
	return e, j.put(ref, e)
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
// signed again for the chain, because others saw the refused one.
func (p *Party) dropRefused(ref string, kind contract.MessageKind) error {
	if kind == 0 {
		return p.journal.forget(ref)
	}
	e, err := p.journal.get(ref)
	if err != nil {
		return err
	}
	e.Signed = chain.Signed{}
	return p.journal.put(ref, e)
}

// deliver sends an entry's transaction until it is mined. If another transaction took its nonce, it
// signs it again with a new one.
func (p *Party) deliver(ctx context.Context, ref string, e entry) (chain.Receipt, error) {
	client := p.zcontract.Client()
	for {
		if len(e.Signed.Raw) == 0 {
			signed, err := p.signAndPut(ctx, ref, e)
			if err != nil {
				return chain.Receipt{}, err
			}
			e.Signed = signed
		}
		err := client.Broadcast(ctx, e.Signed)
		if err == nil {
			return client.Wait(ctx, e.Signed.Hash)
		}
		if !errors.Is(err, chain.ErrNonceUsed) {
			return chain.Receipt{}, err
		}
		e.Signed = chain.Signed{}
	}
}

// signAndPut signs an entry's transaction and writes it down.
func (p *Party) signAndPut(ctx context.Context, ref string, e entry) (chain.Signed, error) {
	client := p.zcontract.Client()
	signed, err := client.Build(ctx, p.config.Wallet.Account(), e.Data)
	if err != nil {
		return chain.Signed{}, err
	}
	e.Signed = signed
	if err := p.journal.put(ref, e); err != nil {
		client.Discard(signed)
		return chain.Signed{}, err
	}
	return signed, nil
}
