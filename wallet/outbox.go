package wallet

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/store"
)

// The states of an entry in the store's journal.
const (
	stateSending = "sending"
	stateDone    = "done"
)

// outbox is the part of the store that holds one account's transactions in progress.
type outbox struct {
	store  store.Store
	prefix string // separates accounts that share a store
}

func newOutbox(s store.Store, owner notes.Owner) outbox {
	return outbox{s, fmt.Sprintf("wallet/%s/", owner)}
}

// put writes an entry down. When it returns, the entry survives a kill.
func (o outbox) put(e Entry) error {
	payload, err := json.Marshal(e)
	if err != nil {
		return fmt.Errorf("wallet: outbox: %w", err)
	}
	state := o.prefix + stateSending
	if e.Done {
		state = o.prefix + stateDone
	}
	return o.store.Record(store.Entry{ID: o.prefix + e.Ref, State: state, Payload: payload, Time: time.Now()})
}

// get returns an entry, or [ErrNoEntry].
func (o outbox) get(ref string) (Entry, error) {
	raw, err := o.store.Entry(o.prefix + ref)
	if errors.Is(err, store.ErrNotFound) {
		return Entry{}, ErrNoEntry
	}
	if err != nil {
		return Entry{}, err
	}
	return decodeEntry(raw)
}

// list returns the entries in progress, oldest first.
func (o outbox) list() ([]Entry, error) {
	raw, err := o.store.Journal(o.prefix + stateSending)
	if err != nil {
		return nil, err
	}
	entries := make([]Entry, len(raw))
	for i := range raw {
		if entries[i], err = decodeEntry(raw[i]); err != nil {
			return nil, err
		}
	}
	return entries, nil
}

func decodeEntry(raw store.Entry) (e Entry, err error) {
	if err := json.Unmarshal(raw.Payload, &e); err != nil {
		return e, fmt.Errorf("wallet: outbox: %w", err)
	}
	if e.Item == nil && !e.Done {
		return e, fmt.Errorf("wallet: outbox: the entry %q has no item", e.Ref)
	}
	return e, nil
}

// drop forgets an entry.
func (o outbox) drop(e Entry) error { return o.store.Forget(o.prefix + e.Ref) }

// leave makes an entry one that was handed out, because its own transaction failed. It does nothing
// if the entry has ended in the meantime.
func (o outbox) leave(ref string) error {
	e, err := o.get(ref)
	if errors.Is(err, ErrNoEntry) {
		return nil
	}
	if err != nil {
		return err
	}
	e.Tx = chain.Signed{}
	return o.put(e)
}

// finish closes an entry that the transaction tx did. It keeps what answers a repeated request, and
// forgets an entry that cannot be asked for again.
func (o outbox) finish(e Entry, tx common.Hash) error {
	if !e.Named {
		return o.drop(e)
	}
	e.Done = true
	e.Item, e.CallBack = nil, nil
	if e.Tx.Hash != tx {
		e.Tx = chain.Signed{Hash: tx} // somebody else's, with the same item
	}
	e.Tx.Raw = nil
	return o.put(e)
}
