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

// journal holds what the party sends, before it is sent.
type journal struct {
	store  store.Store
	prefix string // separates parties that share a store
}

// entry is one transaction: a message, a refund, a cancellation, a swap.
type entry struct {
	// Kind is the message's, 0 for what is none.
	Kind contract.MessageKind
	// Data is the transaction as it is wanted; for a message it never changes, so that none is written twice.
	Data chain.Tx
	// Signed is the transaction as it was sent last; Raw is empty before that.
	Signed chain.Signed
}

func (j journal) get(ref string) (e entry, err error) {
	raw, err := j.store.Entry(j.prefix + ref)
	if err != nil {
		return e, err
	}
	if err := json.Unmarshal(raw.Payload, &e); err != nil {
		return e, fmt.Errorf("settlement: journal: %w", err)
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

// once sends what make returns under a ref, or again what was written down under it, and waits until it is mined. What the contract
// refuses is forgotten, so that it can be made anew; but a message stays what it is, because the refused one was seen.
func (p *Party) once(ctx context.Context, ref string, kind contract.MessageKind, make func() (chain.Tx, error)) (chain.Receipt, error) {
	e, err := p.journal.get(ref)
	if errors.Is(err, store.ErrNotFound) {
		e = entry{Kind: kind}
		if e.Data, err = make(); err == nil {
			err = p.journal.put(ref, e)
		}
	}
	if err != nil {
		return chain.Receipt{}, err
	}
	if e.Kind != kind {
		return chain.Receipt{}, fmt.Errorf("%w: %s", ErrUnderWay, e.Kind)
	}
	receipt, err := p.deliver(ctx, ref, e)
	var revert *chain.RevertError
	if !errors.As(err, &revert) {
		return receipt, err
	}
	if kind == 0 {
		return receipt, errors.Join(err, p.journal.forget(ref))
	}
	e.Signed = chain.Signed{}
	return receipt, errors.Join(err, p.journal.put(ref, e))
}

// deliver sends an entry's transaction until it is mined. It signs it anew only when another transaction took its nonce.
func (p *Party) deliver(ctx context.Context, ref string, e entry) (chain.Receipt, error) {
	client := p.chain.Client()
	for {
		if len(e.Signed.Raw) == 0 {
			signed, err := client.Build(ctx, p.config.Wallet.Account(), e.Data)
			if err != nil {
				return chain.Receipt{}, err
			}
			e.Signed = signed
			if err := p.journal.put(ref, e); err != nil {
				client.Discard(signed)
				return chain.Receipt{}, err
			}
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
