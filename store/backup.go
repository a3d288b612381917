package store

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// Backup writes a copy of the folder's journal, as it is now, while others use it.
//
// What the copy has is what the chain can't give back. It is marked as a copy: as a journal,
// [OpenFolder] takes it only with [ConfirmJournalLost], because what was done after the copy is not
// in it.
func (f *Folder) Backup(to io.Writer) error {
	db, ok := f.Journal.(*database)
	if !ok {
		return fmt.Errorf("store: backup: the journal is not a file")
	}
	dir, err := os.MkdirTemp("", "zsettle-backup-")
	if err != nil {
		return fmt.Errorf("store: backup: %w", err)
	}
	defer func() { _ = os.RemoveAll(dir) }() // the copy was written out
	path := filepath.Join(dir, journalFile)
	if _, err := db.pool.Exec("VACUUM INTO ?", path); err != nil {
		return fmt.Errorf("store: backup: %w", db.kind.classify(err))
	}
	if err := mark(path); err != nil {
		return fmt.Errorf("store: backup: %w", err)
	}
	file, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("store: backup: %w", err)
	}
	defer func() { _ = file.Close() }() // it was only read
	if _, err := io.Copy(to, file); err != nil {
		return fmt.Errorf("store: backup: %w", err)
	}
	return nil
}

// mark marks the copy of a journal at path as one.
func mark(path string) error {
	s, err := journalKind.open(path, nil)
	if err != nil {
		return err
	}
	return errors.Join(s.Update(markCopy), s.Close())
}
