package wallet

import (
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
	statePart    = "part" // of an entry that is sending
	stateDone    = "done"
)

// entryVersion is the version of an entry's payload.
const entryVersion = 1

// outbox is the part of the store that holds one account's transactions in progress.
type outbox struct {
	store  store.Store
	prefix string // separates accounts that share a store
}

func newOutbox(s store.Store, owner notes.Owner) outbox {
	return outbox{s, fmt.Sprintf("wallet/%s/", owner)}
}

// put writes an entry down, with the payments that it makes. When it returns, they survive a kill.
func (o outbox) put(e Entry) error {
	return o.atomically(e, func(s store.EntryWriter) error {
		for _, part := range e.Payments {
			if err := o.record(s, part); err != nil {
				return err
			}
		}
		return o.record(s, e)
	})
}

// atomically runs fn, which changes the record of an entry and those of its payments.
func (o outbox) atomically(e Entry, fn func(store.EntryWriter) error) error {
	if len(e.Payments) == 0 {
		return fn(o.store) // one record needs no transaction
	}
	return o.store.Update(func(tx store.Tx) error { return fn(tx) })
}

// named is where the entry of a Ref is in the journal. An entry without one is elsewhere, since a
// Ref may be the same text as its name.
func (o outbox) named(ref string) string { return o.prefix + ref }

func (o outbox) unnamed(name string) string { return "item/" + o.prefix + name }

func (o outbox) id(e Entry) string {
	if e.Named {
		return o.named(e.Ref)
	}
	return o.unnamed(e.Ref)
}

// record writes one entry.
func (o outbox) record(s store.EntryWriter, e Entry) error {
	payload, err := store.EncodePayload(entryVersion, e)
	if err != nil {
		return fmt.Errorf("wallet: outbox: %w", err)
	}
	return s.Record(store.Entry{ID: o.id(e), State: o.prefix + e.state(), Payload: payload, Time: time.Now()})
}

// state is that of the entry in the journal.
func (e Entry) state() string {
	switch {
	case e.Done:
		return stateDone
	case e.In != "":
		return statePart
	}
	return stateSending
}

// get returns the entry of a Ref or, if there is none, of a name; or [ErrNoEntry]. A payment of a
// distribution has the transaction of that.
func (o outbox) get(ref string) (Entry, error) {
	e, err := o.read(o.named(ref))
	if errors.Is(err, ErrNoEntry) {
		return o.read(o.unnamed(ref))
	}
	if err != nil || e.In == "" {
		return e, err
	}
	whole, err := o.read(o.unnamed(e.In))
	e.Tx = whole.Tx
	return e, err
}

// read returns the entry at a place in the journal, or [ErrNoEntry].
func (o outbox) read(id string) (Entry, error) {
	raw, err := o.store.Entry(id)
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
	if err := store.DecodePayload(entryVersion, raw.Payload, &e); err != nil {
		return e, fmt.Errorf("wallet: outbox: %w", err)
	}
	if e.Item == nil && e.state() == stateSending {
		return e, fmt.Errorf("wallet: outbox: the entry %q has no item", e.Ref)
	}
	return e, nil
}

// drop forgets an entry and the payments that it would have made.
func (o outbox) drop(e Entry) error {
	return o.atomically(e, func(s store.EntryWriter) error {
		for _, part := range e.Payments {
			if err := s.Forget(o.id(part)); err != nil {
				return err
			}
		}
		return s.Forget(o.id(e))
	})
}

// leave makes an entry one that was handed out, because its own transaction failed. It does nothing
// if the entry has ended in the meantime.
func (o outbox) leave(e Entry) error {
	e, err := o.read(o.id(e))
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
	return o.atomically(e, func(s store.EntryWriter) error {
		for _, part := range e.Payments {
			if err := o.record(s, part.done(tx)); err != nil {
				return err
			}
		}
		if !e.Named {
			return s.Forget(o.id(e))
		}
		return o.record(s, e.done(tx))
	})
}

// done returns the entry after the transaction tx did what it was for. That may be another one with
// the same item than the account's own.
func (e Entry) done(tx common.Hash) Entry {
	e.Done = true
	e.Item, e.CallBack, e.In = nil, nil, ""
	if e.Tx.Hash != tx {
		e.Tx = chain.Signed{Hash: tx}
	}
	e.Tx.Raw = nil
	return e
}
