package soak

import (
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/zsettle/zsettle/store"
)

// failpoint is a write to a store at which the process is killed, or at which the disk is full for
// a while.
type failpoint struct {
	// Cache is whether the writes to the cache are counted instead of those to the journal.
	Cache bool
	// At is the number of the write, from 1 on.
	At int64
	// After is whether the write is kept before the process is killed.
	After bool
	// Full makes the disk full instead of killing the process.
	Full bool
}

// fullFor is how long a disk stays full.
const fullFor = 300 * time.Millisecond

// in sets the failpoint in the stores of a process.
func (f *failpoint) in(folder *store.Folder) {
	switch {
	case f == nil:
	case f.Cache:
		folder.Cache = &failingStore{Store: folder.Cache, at: *f}
	default:
		folder.Journal = &failingStore{Store: folder.Journal, at: *f}
	}
}

// failingStore is a store with a failpoint.
type failingStore struct {
	store.Store
	at     failpoint
	writes atomic.Int64
}

// Update implements [store.Store].
func (s *failingStore) Update(fn func(store.Tx) error) error {
	hit := s.writes.Add(1) == s.at.At
	if hit && s.at.Full {
		fillDisk()
	}
	err := s.Store.Update(func(tx store.Tx) error {
		err := fn(tx)
		if hit && !s.at.Full && !s.at.After {
			die()
		}
		return err
	})
	if hit && !s.at.Full {
		die()
	}
	return err
}

func (s *failingStore) Record(e store.Entry) error {
	return s.Update(func(tx store.Tx) error { return tx.Record(e) })
}

func (s *failingStore) Forget(id string) error {
	return s.Update(func(tx store.Tx) error { return tx.Forget(id) })
}

func (s *failingStore) Put(bucket string, key, value []byte) error {
	return s.Update(func(tx store.Tx) error { return tx.Put(bucket, key, value) })
}

func (s *failingStore) Delete(bucket string, key []byte) error {
	return s.Update(func(tx store.Tx) error { return tx.Delete(bucket, key) })
}

func (s *failingStore) DeleteRange(bucket string, from, to []byte) error {
	return s.Update(func(tx store.Tx) error { return tx.DeleteRange(bucket, from, to) })
}

// die kills the process as anybody else would.
func die() {
	_ = syscall.Kill(os.Getpid(), syscall.SIGKILL)
	select {}
}

// fillDisk lets the system refuse all writes of the process to files for a while.
func fillDisk() {
	signal.Ignore(syscall.SIGXFSZ)
	limit := func(bytes uint64) {
		_ = syscall.Setrlimit(syscall.RLIMIT_FSIZE, &syscall.Rlimit{Cur: bytes, Max: 1 << 31})
	}
	limit(1)
	time.AfterFunc(fullFor, func() { limit(1 << 31) })
}
