package store_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/zsettle/zsettle/store"
)

// A copy of a journal that is in use has what was written before, and a folder can be made of it
// when the user has confirmed that it is a copy.
func TestBackupIsTheJournal(t *testing.T) {
	const entries = 20
	dir := t.TempDir()
	f := open(t, dir)
	for i := range entries {
		record(t, f, fmt.Sprint("before ", i))
	}
	var copied bytes.Buffer
	if err := f.Backup(&copied); err != nil {
		t.Fatal(err)
	}
	record(t, f, "after")

	restored := t.TempDir()
	if err := os.WriteFile(filepath.Join(restored, "journal.db"), copied.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	g := open(t, restored, store.ConfirmJournalLost)
	for i := range entries {
		if err := find(g, fmt.Sprint("before ", i)); err != nil {
			t.Errorf("entry %d: %v", i, err)
		}
	}
	if err := find(g, "after"); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("what was written after the copy: %v", err)
	}
	if left, err := filepath.Glob(filepath.Join(os.TempDir(), "zsettle-backup-*")); err != nil || len(left) > 0 {
		t.Errorf("temporary files are left: %v (%v)", left, err)
	}
}

func open(t *testing.T, dir string, options ...store.FolderOption) *store.Folder {
	t.Helper()
	f, err := store.OpenFolder(dir, options...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.Close() })
	return f
}

func record(t *testing.T, f *store.Folder, id string) {
	t.Helper()
	err := f.Journal.Update(func(tx store.Tx) error { return tx.Record(store.Entry{ID: id, State: "done"}) })
	if err != nil {
		t.Fatal(err)
	}
}

func find(f *store.Folder, id string) error {
	return f.Journal.Update(func(tx store.Tx) error {
		_, err := tx.Entry(id)
		return err
	})
}
