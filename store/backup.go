package store

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// Backup writes a copy of the journal while it is in use. The copy is one state of it: every change
// that had returned before is in it, whole. Put in place of the journal, it makes the folder that it
// was made of. It needs as much room as the journal in the folder for temporary files. It returns
// [ErrFull], wrapped, if there is none.
func (f *Folder) Backup(to io.Writer) error {
	journal, ok := f.Journal.(*database)
	if !ok {
		return errors.New("store: backup: the journal is not of this package")
	}
	// The copy has secrets, as the journal has, and SQLite makes the file for everyone.
	dir, err := os.MkdirTemp("", "zsettle-backup-*")
	if err != nil {
		return fmt.Errorf("store: backup: %w", err)
	}
	defer os.RemoveAll(dir) //nolint:errcheck // the copy is written, or the error is told
	path := filepath.Join(dir, journalFile)
	if _, err := journal.pool.Exec("VACUUM INTO ?", path); err != nil {
		return fmt.Errorf("store: backup: %w", journal.kind.classify(err))
	}
	return copyFile(to, path)
}

func copyFile(to io.Writer, path string) error {
	from, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("store: backup: %w", err)
	}
	defer from.Close()
	if _, err := io.Copy(to, from); err != nil {
		return fmt.Errorf("store: backup: %w", err)
	}
	return nil
}
