package store

import (
	"errors"
	"time"
)

var (
	// ErrNotFound is returned for a key or journal id that is not there.
	ErrNotFound = errors.New("store: not found")

	// ErrLocked is returned when another process has the file open.
	ErrLocked = errors.New("store: another process has the store open")

	// ErrNewer is returned for a file that a newer version of this program wrote.
	ErrNewer = errors.New("store: written by a newer version of this program")

	// ErrCorrupt is returned for a file, or a row of it, that is damaged. What comes from the chain can be rebuilt.
	ErrCorrupt = errors.New("store: the data is damaged; delete the file and run resync")
)

// Entry is a line of the journal.
type Entry struct {
	// ID names the entry; it is unique.
	ID string
	// State is the caller's own.
	State string
	// Payload is the caller's own.
	Payload []byte
	// Time is when the caller last changed it, to the microsecond.
	Time time.Time
}

// Reader reads a consistent state.
type Reader interface {
	// Get returns the value of a key, or ErrNotFound.
	Get(bucket string, key []byte) ([]byte, error)
	// Iterate calls fn for every key that begins with prefix, in byte order, until fn returns an error. fn may change the bucket.
	Iterate(bucket string, prefix []byte, fn func(key, value []byte) error) error
	// Range is Iterate for from ≤ key < to; an empty to means no end.
	Range(bucket string, from, to []byte, fn func(key, value []byte) error) error
	// Entry returns a journal entry, or ErrNotFound.
	Entry(id string) (Entry, error)
	// Journal returns the entries in a state, oldest first; "" means all states.
	Journal(state string) ([]Entry, error)
}

// Writer changes it.
type Writer interface {
	// Put sets the value of a key.
	Put(bucket string, key, value []byte) error
	// Delete removes a key; it is no error if the key is not there.
	Delete(bucket string, key []byte) error
	// DeleteRange removes every key with from ≤ key < to; an empty to means no end.
	DeleteRange(bucket string, from, to []byte) error
	// Record writes a journal entry, replacing the one with its ID.
	Record(Entry) error
	// Forget removes a journal entry; it is no error if it is not there.
	Forget(id string) error
}

// Tx is a state that is being changed.
type Tx interface {
	Reader
	Writer
}

// Store is a database of one process.
type Store interface {
	Reader
	Writer
	// Update runs fn and keeps all of its changes when it returns nil, none otherwise. fn must use its Tx only: the store itself
	// waits until fn is done.
	Update(fn func(Tx) error) error
	// Close releases the file.
	Close() error
}
