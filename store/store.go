package store

import (
	"errors"
	"fmt"
	"time"
)

// Errors that callers match with errors.Is. An implementation of [Store] returns these or errors
// that wrap them.
var (
	// ErrNotFound is returned for a key or a journal entry that does not exist.
	ErrNotFound = errors.New("store: not found")

	// ErrLocked is returned when another process has the store open.
	ErrLocked = errors.New("store: another process has the store open")

	// ErrNewer is returned for a file, or an entry of the journal, that a newer version of this
	// program wrote.
	ErrNewer = errors.New("store: written by a newer version of this program")

	// ErrKind is returned for a file that is not the journal or the cache that it should be.
	ErrKind = errors.New("store: the file is of another program, or from before journal and cache were two files; " +
		"use an empty folder: what is on the chain is read again, and refs of that time are unknown there")

	// ErrCorrupt is returned for a file, or a row of it, that is damaged. It is wrapped by the two
	// errors that say of which.
	ErrCorrupt = errors.New("store: the data is damaged")

	// ErrCacheDamaged is returned for damage of a cache. [RebuildCache] mends it.
	ErrCacheDamaged = fmt.Errorf("%w: the cache; run resync to read it from the chain again", ErrCorrupt)

	// ErrJournalDamaged is returned for damage of a journal. It can't be rebuilt: which refs were
	// used, what was handed out, which transactions are under way and which messages were signed.
	ErrJournalDamaged = fmt.Errorf("%w: the journal, which nothing can rebuild: the refs used, what was handed out "+
		"or is under way, and the messages signed; put a copy of it back, or move it away and confirm the loss",
		ErrCorrupt)

	// ErrJournalLost is returned for a folder with a cache and no journal. What was under way, and
	// which refs were used, is not known there. Nothing may be paid before the user has looked at
	// what was paid and confirmed the loss with [ConfirmJournalLost].
	ErrJournalLost = errors.New("store: the journal is lost: the refs used, what was handed out or is under way, " +
		"and the messages signed are not known any more")

	// ErrJournalOld is returned for a journal that is a copy from before, or of another folder:
	// what was done since is not known there. It is confirmed as the loss of a journal is.
	ErrJournalOld = errors.New("store: the journal is a copy from before, or of another folder: " +
		"the refs used, what was handed out and the messages signed since are not known any more")

	// ErrFull is returned when the disk is full, or the file can't be written or read for another
	// reason that may pass. Nothing of the change is kept. Later calls work again when there is
	// room.
	ErrFull = errors.New("store: the disk is full or the file can't be written; nothing of the change was kept")
)

// Entry is an entry of the journal.
type Entry struct {
	// ID identifies the entry.
	ID string
	// State is chosen by the caller. [EntryReader.Journal] selects entries by it, so it should not
	// be empty.
	State string
	// Payload is chosen by the caller. Nil and empty are the same payload.
	Payload []byte
	// Time is chosen by the caller: when the entry changed, for example. The store keeps it to the
	// microsecond and returns it in UTC.
	Time time.Time
}

// Reader reads keys and values. Slices that it returns or passes to a function belong to the
// caller.
//
// A bucket is a name space of keys. It need not be created: it is empty until it has a key. A key
// is any bytes, also none; a nil key is the empty key. Keys are ordered by their bytes, as
// bytes.Compare does. The name of a bucket, and the ID and the state of a journal entry, are UTF-8
// text without NUL.
type Reader interface {
	// Get returns the value of a key, or ErrNotFound. An empty value has length 0; whether it is
	// nil is not specified.
	Get(bucket string, key []byte) ([]byte, error)

	// Iterate calls fn for every key of the bucket that begins with prefix, in the order of the
	// keys. It stops at the first error of fn and returns it. An empty prefix selects all keys.
	//
	// fn may call any method of the same Reader, and of its Writer. Each key that exists when
	// Iterate is called, and that fn does not change, is passed to fn exactly once. Whether fn is
	// called for keys that it added, changed or deleted itself is not specified.
	Iterate(bucket string, prefix []byte, fn func(key, value []byte) error) error

	// Range is like Iterate for the keys with from ≤ key < to. An empty to means that there is no
	// upper limit.
	Range(bucket string, from, to []byte, fn func(key, value []byte) error) error
}

// Writer changes keys and values. It keeps no slice that it is given: the caller may change it
// afterwards.
type Writer interface {
	// Put sets the value of a key. A nil value is the empty value.
	Put(bucket string, key, value []byte) error

	// Delete removes a key. It returns nil if the key does not exist.
	Delete(bucket string, key []byte) error

	// DeleteRange removes all keys with from ≤ key < to. An empty to means that there is no upper
	// limit.
	DeleteRange(bucket string, from, to []byte) error
}

// EntryReader reads journal entries. They belong to the caller.
type EntryReader interface {
	// Entry returns the journal entry with an ID, or ErrNotFound.
	Entry(id string) (Entry, error)

	// Journal returns the entries with a state, ordered by time and then by the bytes of the ID. An
	// empty state selects all entries.
	Journal(state string) ([]Entry, error)
}

// EntryWriter changes journal entries. It keeps no slice that it is given.
type EntryWriter interface {
	// Record writes a journal entry. It replaces an entry with the same ID.
	Record(Entry) error

	// Forget removes a journal entry. It returns nil if the entry does not exist.
	Forget(id string) error
}

// Tx is a transaction: it reads the state of the store with its own changes. It is valid until the
// function that it was passed to returns, and is used by one goroutine at a time.
type Tx interface {
	Reader
	Writer
	EntryReader
	EntryWriter
}

// Store is a database of one process. [OpenFolder] returns two of them, the journal and the cache.
// Others may implement it on their own database; the contract is as follows.
//
// Atomicity: a call of Update is one transaction, and so is each call of another method on the
// Store itself. When a call that changes something returns nil, all of its changes are kept,
// otherwise none. An implementation that can't find out whether its database kept a transaction
// must return an error, and errors from all later calls, so that the program is restarted and reads
// what was kept.
//
// Isolation: transactions have the same effect as if they ran one after another. A read on the
// Store sees the changes of all transactions that returned before it began, and no changes of a
// transaction that has not finished. Iterate and Range on the Store may be several reads: of the
// keys that are changed meanwhile, fn gets some as they were and some as they are. In a transaction
// all of them belong together.
//
// Durability: when a call that changes a journal has returned nil, its changes survive a kill of
// the process and a loss of power. A cache survives a kill; a loss of power may take the newest
// changes, but never an earlier one without the later ones. (A store in memory is lost with its
// process.)
//
// Exclusion: a store must not be open in two processes at once. Opening it a second time fails with
// ErrLocked.
//
// Errors: a damaged value must never be returned as a value. ErrNotFound means only that a key or
// an entry does not exist: it is not returned when the database fails.
//
// The methods may be called from several goroutines at the same time, except for Close, which is
// called last.
type Store interface {
	Reader
	Writer
	EntryReader
	EntryWriter

	// Update runs fn in a transaction. It keeps all changes of fn if fn returns nil; otherwise, or
	// if fn panics, it keeps none. It returns the error of fn unchanged. fn must use the Tx and not
	// the Store, which may wait for fn to return.
	Update(fn func(Tx) error) error

	// Close closes the store, so that another process can open it.
	Close() error
}
