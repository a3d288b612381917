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
	// ConfirmJournalLost confirms what [ErrJournalLost] or [ErrJournalOld] says, so that the folder
	// gets a new journal, or uses the old one. The confirmation is written into it. A folder that
	// has its journal is opened as always.
	ConfirmJournalLost FolderOption = iota
	// RebuildCache deletes the cache, which may be damaged. What was in it is read from the chain
	// again.
	RebuildCache
)

// OpenFolder opens or creates the journal and the cache in a folder. The folder "" means new stores
// in memory. A cache that is not there is created, because the chain can give back what was in it.
//
// It returns [ErrJournalLost] if there is a cache and no journal; [ErrJournalOld] for a journal
// that was put back from a copy; [ErrLocked] if another process has one of the two open;
// [ErrJournalDamaged], [ErrCacheDamaged], [ErrKind] or [ErrNewer] for a file that it can't use,
// wrapped.
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
	payload, err := EncodePayload(ownVersion, struct{}{})
	if err != nil {
		return err
	}
	return tx.Record(Entry{ID: "store/journal-lost", State: "confirmed", Payload: payload, Time: time.Now()})
}

// openFiles opens the journal first: who holds it holds the folder.
func openFiles(journal, cache string, created func(Tx) error, options ...FolderOption) (_ *Folder, err error) {
	f := new(Folder)
	if f.Journal, err = journalKind.open(journal, created); err != nil {
		return nil, err
	}
	if err = f.openCache(cache, options); err == nil {
		err = f.startCounting()
	}
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}

// openCache opens the cache beside the journal, which must not be older than what the cache has
// seen of it. A cache that is to be rebuilt tells that too, if it can, before it is deleted.
func (f *Folder) openCache(path string, options []FolderOption) (err error) {
	var seen revision
	if f.Cache, err = cacheKind.open(path, nil); err == nil {
		seen, err = readSeen(f.Cache)
	}
	rebuild := slices.Contains(options, RebuildCache)
	if err != nil && (!rebuild || errors.Is(err, ErrLocked)) {
		return err
	}
	if err := checkJournal(f.Journal, seen, slices.Contains(options, ConfirmJournalLost)); err != nil || !rebuild {
		return err
	}
	if f.Cache != nil {
		_ = f.Cache.Close() // it is deleted
	}
	if err := removeDatabase(path); err != nil {
		return err
	}
	f.Cache, err = cacheKind.open(path, nil)
	return err
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
func (f *Folder) Close() error {
	if f.Cache == nil { // which could not be opened
		return f.Journal.Close()
	}
	return errors.Join(f.Cache.Close(), f.Journal.Close())
}
