package store

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// Backup writes a copy of the folder's journal, as it is now, while others use it. The copy is a
// file that [OpenFolder] takes as a journal.
//
// What the copy has is what the chain can't give back. It is good for a folder that has lost its
// journal and did nothing since: what was done after the copy is not in it.
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
	file, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("store: backup: %w", err)
	}
	defer file.Close()
	if _, err := io.Copy(to, file); err != nil {
		return fmt.Errorf("store: backup: %w", err)
	}
	return nil
}
