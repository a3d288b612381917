package wallet

import (
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/store"
)

// The states of an entry in the store's journal.
const (
	stateSending = "sending"
	statePart    = "part" // of an entry that is sending
	stateDone    = "done"
)

// entryVersion is the version of an entry's payload, and of a row of [journal.made].
const entryVersion = 1

// journal is the part of the store that holds one account's transactions in progress.
type journal struct {
	store  store.Store
	prefix string // separates accounts that share a store
}

func newJournal(s store.Store, owner notes.Owner) journal {
	return journal{s, fmt.Sprintf("wallet/%s/", owner)}
}

// put writes an entry down, with the payments that it makes. When it returns, they survive a kill.
func (j journal) put(e Entry) error {
	return j.store.Update(func(tx store.Tx) error {
		for _, part := range e.Payments {
			if err := j.record(tx, part); err != nil {
				return err
			}
		}
		return j.record(tx, e)
	})
}

// named is where the entry of a Ref is in the journal. An entry without one is elsewhere, since a
// Ref may be the same text as its name.
func (j journal) named(ref string) string { return j.prefix + ref }

func (j journal) unnamed(name string) string { return "item/" + j.prefix + name }

func (j journal) id(e Entry) string {
	if e.Named {
		return j.named(e.Ref)
	}
	return j.unnamed(e.Ref)
}

// record writes one entry.
func (j journal) record(s store.EntryWriter, e Entry) error {
	payload, err := store.EncodePayload(entryVersion, e)
	if err != nil {
		return fmt.Errorf("wallet: journal: %w", err)
	}
	return s.Record(store.Entry{ID: j.id(e), State: j.prefix + e.state(), Payload: payload, Time: time.Now()})
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

// get returns the entry of a Ref or, if there is none, of a name; or [ErrNoEntry]. It also returns
// the entry that it is sent with: itself or, for a payment of a distribution, that.
func (j journal) get(ref string) (e, whole Entry, err error) {
	for range 2 { // the distribution may end after the payment was read
		if e, err = j.find(ref); err != nil || e.In == "" {
			return e, e, err
		}
		if whole, err = j.read(j.unnamed(e.In)); !errors.Is(err, ErrNoEntry) {
			break
		}
	}
	e.Sending, e.Stopped = whole.Sending, whole.Stopped
	return e, whole, err
}

// find returns the entry of a Ref or, if there is none, of a name; or [ErrNoEntry].
func (j journal) find(ref string) (Entry, error) {
	e, err := j.read(j.named(ref))
	if errors.Is(err, ErrNoEntry) {
		return j.read(j.unnamed(ref))
	}
	return e, err
}

// read returns the entry at a place in the journal, or [ErrNoEntry].
func (j journal) read(id string) (Entry, error) { return readEntry(j.store, id) }

func readEntry(s store.EntryReader, id string) (Entry, error) {
	raw, err := s.Entry(id)
	if errors.Is(err, store.ErrNotFound) {
		return Entry{}, ErrNoEntry
	}
	if err != nil {
		return Entry{}, err
	}
	return decodeEntry(raw)
}

// current returns an entry as it is now. It returns [errEnded] if the entry is not in progress any
// more, also if another item has its Ref by now.
func (j journal) current(s store.EntryReader, e Entry) (Entry, error) {
	now, err := readEntry(s, j.id(e))
	if errors.Is(err, ErrNoEntry) || err == nil && (now.Done || now.Item.identity() != e.Item.identity()) {
		return Entry{}, errEnded
	}
	return now, err
}

// checkSend returns an error unless the item of an entry may be sent: [errEnded], or
// [ErrCallingBack].
func (j journal) checkSend(s store.EntryReader, e Entry) error {
	now, err := j.current(s, e)
	if err == nil && now.Stopped {
		return fmt.Errorf("%w: %q", ErrCallingBack, e.Ref)
	}
	return err
}

// checkCallBack returns [errEnded] unless the transfer that calls an entry's item back may be sent.
func (j journal) checkCallBack(s store.EntryReader, e Entry) error {
	now, err := j.current(s, e)
	if err == nil && (now.CallBack == nil || now.CallBack.identity() != e.CallBack.identity()) {
		return errEnded
	}
	return err
}

// change changes an entry that is in progress, and returns it as it is then. fn gets it as it is
// now, which may be another one than the caller has read: between the two nothing is written. After
// an error of fn, or [errEnded], nothing is written at all.
func (j journal) change(e Entry, fn func(tx store.Tx, now *Entry) error) (now Entry, err error) {
	err = j.store.Update(func(tx store.Tx) (err error) {
		if now, err = j.current(tx, e); err != nil {
			return err
		}
		if err := fn(tx, &now); err != nil {
			return err
		}
		return j.record(tx, now)
	})
	return now, err
}

// list returns the entries in progress, oldest first.
func (j journal) list() ([]Entry, error) {
	raw, err := j.store.Journal(j.prefix + stateSending)
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
		return e, fmt.Errorf("wallet: journal: %w", err)
	}
	if e.Item == nil && e.state() == stateSending {
		return e, fmt.Errorf("wallet: journal: the entry %q has no item", e.Ref)
	}
	return e, nil
}

// drop forgets an entry and the payments that it would have made, and writes what also writes.
func (j journal) drop(e Entry, also func(store.Tx) error) error {
	return j.store.Update(func(tx store.Tx) error {
		for _, part := range e.Payments {
			if err := tx.Forget(j.id(part)); err != nil {
				return err
			}
		}
		return errors.Join(tx.Forget(j.id(e)), also(tx))
	})
}

// leave makes an entry one that was handed out, because its own transaction failed. It does nothing
// if the entry has ended in the meantime, or is called back: then the transaction is still to be
// abandoned.
func (j journal) leave(e Entry) error {
	_, err := j.change(e, func(_ store.Tx, now *Entry) error {
		now.Sending = now.Sending && now.Stopped
		return nil
	})
	if errors.Is(err, errEnded) {
		return nil
	}
	return err
}

// finish closes an entry that the transaction tx did. It keeps what answers a repeated request, and
// forgets an entry that cannot be asked for again. It also writes what also writes.
func (j journal) finish(e Entry, hash common.Hash, also func(store.Tx) error) error {
	return j.store.Update(func(tx store.Tx) error {
		for _, part := range e.Payments {
			if err := j.record(tx, part.done(hash)); err != nil {
				return err
			}
		}
		if err := j.putMade(tx, hash); err != nil {
			return err
		}
		if err := also(tx); err != nil || !e.Named {
			return errors.Join(err, tx.Forget(j.id(e)))
		}
		return j.record(tx, e.done(hash))
	})
}

// made is the bucket with the transactions that did what was written down here: what else the chain
// shows of the account was done with another store, or before this one.
func (j journal) made() string { return "made/" + j.prefix }

// putMade notes that a transaction did what was written down here.
func (j journal) putMade(w store.Writer, tx common.Hash) error {
	value, err := store.EncodePayload(entryVersion, struct{}{})
	if err != nil {
		return err
	}
	return w.Put(j.made(), tx[:], value)
}

// hasMade reports whether a transaction did what was written down here.
func (j journal) hasMade(tx common.Hash) (bool, error) {
	value, err := j.store.Get(j.made(), tx[:])
	if errors.Is(err, store.ErrNotFound) {
		return false, nil
	}
	if err == nil {
		err = store.DecodePayload(entryVersion, value, new(struct{}))
	}
	return err == nil, err
}

// done returns the entry after the transaction tx did what it was for. That may be another one with
// the same item than the account's own.
func (e Entry) done(tx common.Hash) Entry {
	e.Done, e.Tx = true, tx
	e.Sending, e.Stopped, e.Item, e.CallBack, e.Recipe, e.In = false, false, nil, nil, nil, ""
	return e
}
