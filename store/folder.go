package store

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"
)

// The files of a folder. SQLite puts its write-ahead logs beside them.
const (
	journalFile = "journal.db"
	cacheFile   = "cache.db"
)

// Folder is what one process keeps: two stores in one folder.
type Folder struct {
	// Journal has what only this process knows: what was promised, asked for and sent. It is
	// written before anything is done. Losing it can cost money.
	Journal Store
	// Cache has what the chain can give back. It may lag behind the journal, and never leads.
	// Losing it costs time.
	Cache Store
}

// FolderOption is an option of [OpenFolder].
type FolderOption int

const (
	// ConfirmJournalLost confirms what [ErrJournalLost] says, so that the folder gets a new
	// journal. The confirmation is written into it. A folder that has its journal is opened as
	// always.
	ConfirmJournalLost FolderOption = iota
	// RebuildCache deletes the cache, which may be damaged. What was in it is read from the chain
	// again.
	RebuildCache
)

// OpenFolder opens or creates the journal and the cache in a folder. The folder "" means new stores
// in memory. A cache that is not there is created, because the chain can give back what was in it.
//
// It returns [ErrJournalLost] if there is a cache and no journal; [ErrLocked] if another process
// has one of the two open; [ErrJournalDamaged], [ErrCacheDamaged], [ErrKind] or [ErrNewer] for a
// file that it can't use, wrapped.
func OpenFolder(dir string, options ...FolderOption) (*Folder, error) {
	if dir == "" {
		return openFiles("", "", nil)
	}
	if err := makeFolder(dir); err != nil {
		return nil, err
	}
	journal, cache := filepath.Join(dir, journalFile), filepath.Join(dir, cacheFile)
	lost := func(Tx) error { return fmt.Errorf("%w: there is no %s", ErrJournalLost, journal) }
	switch {
	case !exists(cache):
		lost = nil
	case slices.Contains(options, ConfirmJournalLost):
		lost = confirmLost
	case !exists(journal): // before a file is made that could be taken for the journal
		return nil, lost(nil)
	}
	return openFiles(journal, cache, lost, options...)
}

// makeFolder makes the folder. Only its owner may read it.
func makeFolder(dir string) error {
	if info, err := os.Stat(dir); err == nil && !info.IsDir() {
		return fmt.Errorf("%w: %s is a file, not a folder", ErrKind, dir)
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("store: %w", err)
	}
	return nil
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// confirmLost writes into a new journal that the one before is lost.
func confirmLost(tx Tx) error {
	return tx.Record(Entry{ID: "store/journal-lost", State: "confirmed", Time: time.Now()})
}

// openFiles opens the journal first: who holds it holds the folder.
func openFiles(journal, cache string, created func(Tx) error, options ...FolderOption) (_ *Folder, err error) {
	f := new(Folder)
	if f.Journal, err = journalKind.open(journal, created); err != nil {
		return nil, err
	}
	if slices.Contains(options, RebuildCache) {
		err = removeDatabase(cache)
	}
	if err == nil {
		f.Cache, err = cacheKind.open(cache, nil)
	}
	if err != nil {
		_ = f.Journal.Close() // nothing was written to it
		return nil, err
	}
	return f, nil
}

// removeDatabase removes a database with its log.
func removeDatabase(path string) error {
	for _, suffix := range []string{"", "-wal", "-shm"} {
		if err := os.Remove(path + suffix); err != nil && !errors.Is(err, os.ErrNotExist) {
			return fmt.Errorf("store: %w", err)
		}
	}
	return nil
}

// Close closes both stores.
func (f *Folder) Close() error { return errors.Join(f.Cache.Close(), f.Journal.Close()) }
