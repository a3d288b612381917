package store

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
)

func openFolder(t *testing.T, dir string, options ...FolderOption) *Folder {
	t.Helper()
	f, err := OpenFolder(dir, options...)
	must(t, err)
	t.Cleanup(func() { _ = f.Close() })
	return f
}

// fails fails the test unless the folder can't be opened because of an error.
func fails(t *testing.T, dir string, want error, options ...FolderOption) {
	t.Helper()
	f, err := OpenFolder(dir, options...)
	if err == nil {
		_ = f.Close()
	}
	if !errors.Is(err, want) {
		t.Fatalf("opened with %v, want %v", err, want)
	}
}

// filled returns a closed folder with a key in each store, and an entry in the journal.
func filled(t *testing.T) (dir string) {
	t.Helper()
	dir = filepath.Join(t.TempDir(), "made", "data")
	f := openFolder(t, dir)
	must(t, f.Journal.Put("b", []byte("k"), []byte("j")), f.Cache.Put("b", []byte("k"), []byte("c")),
		f.Journal.Record(Entry{ID: "paid", State: "done"}), f.Close())
	return dir
}

func TestFolderKeepsJournalAndCacheApart(t *testing.T) {
	dir := filled(t)
	f := openFolder(t, dir)
	if j, c := keys(t, f.Journal, ""), keys(t, f.Cache, ""); j != "k=j " || c != "k=c " {
		t.Errorf("journal %s, cache %s", j, c)
	}
	if _, err := f.Journal.Entry("paid"); err != nil {
		t.Error(err)
	}
	if _, err := f.Cache.Entry("paid"); !errors.Is(err, ErrNotFound) {
		t.Errorf("an entry of the journal in the cache: %v", err)
	}
	if info, err := os.Stat(dir); err != nil || info.Mode().Perm() != 0o700 {
		t.Errorf("others may read the folder: %v, %v", info.Mode(), err)
	}
}

func TestFolderInMemoryIsEmptyEachTime(t *testing.T) {
	first := openFolder(t, "")
	must(t, first.Journal.Put("b", []byte("k"), nil), first.Cache.Put("b", []byte("k"), nil))
	second := openFolder(t, "")
	if keys(t, second.Journal, "")+keys(t, second.Cache, "") != "" {
		t.Error("a new folder in memory has keys")
	}
}

// A cache may be deleted at any time.
func TestFolderWithoutItsCacheOpens(t *testing.T) {
	dir := filled(t)
	must(t, os.Remove(filepath.Join(dir, cacheFile)))
	f := openFolder(t, dir)
	if keys(t, f.Journal, "") != "k=j " || keys(t, f.Cache, "") != "" {
		t.Error("the journal is gone, or the cache is not")
	}
}

// However the journal is gone, the folder is refused, again and again, until the user confirms the
// loss. Then the new journal says so.
func TestFolderWithoutItsJournalIsRefused(t *testing.T) {
	for name, lose := range map[string]func(path string) error{
		"removed": os.Remove,
		"emptied": func(path string) error { return os.Truncate(path, 0) },
		"replaced by a file that has only a header": func(path string) error {
			must(t, os.Remove(path))
			s, err := journalKind.open(path, func(Tx) error { return ErrNotFound })
			if s != nil || !errors.Is(err, ErrNotFound) {
				t.Fatalf("a journal that was not made: %v", err)
			}
			return nil
		},
	} {
		t.Run(name, func(t *testing.T) {
			dir := filled(t)
			must(t, lose(filepath.Join(dir, journalFile)))
			for range 2 {
				fails(t, dir, ErrJournalLost)
				fails(t, dir, ErrJournalLost, RebuildCache)
			}
			f := openFolder(t, dir, ConfirmJournalLost)
			e, err := f.Journal.Entry("store/journal-lost")
			if err != nil || e.State != "confirmed" || e.Time.IsZero() {
				t.Errorf("the confirmation is %+v, %v", e, err)
			}
			if keys(t, f.Cache, "") != "k=c " {
				t.Error("the cache is gone too")
			}
			must(t, f.Close())
			must(t, openFolder(t, dir).Close())
		})
	}
}

// A confirmation that is given by habit changes nothing while there is a journal.
func TestConfirmationKeepsAJournalThatIsThere(t *testing.T) {
	f := openFolder(t, filled(t), ConfirmJournalLost)
	if _, err := f.Journal.Entry("store/journal-lost"); !errors.Is(err, ErrNotFound) {
		t.Errorf("the loss was confirmed: %v", err)
	}
	if keys(t, f.Journal, "") != "k=j " {
		t.Error("the journal was replaced")
	}
}

func TestFolderIsRefusedWhileAnotherHoldsIt(t *testing.T) {
	for name, hold := range map[string]func(t *testing.T, dir string) (Store, error){
		"both": func(t *testing.T, dir string) (Store, error) { return openFolder(t, dir).Cache, nil },
		"the journal": func(t *testing.T, dir string) (Store, error) {
			return journalKind.open(filepath.Join(dir, journalFile), nil)
		},
		"the cache": func(t *testing.T, dir string) (Store, error) { return OpenCache(filepath.Join(dir, cacheFile)) },
	} {
		t.Run(name, func(t *testing.T) {
			dir := filled(t)
			held, err := hold(t, dir)
			must(t, err)
			fails(t, dir, ErrLocked)
			must(t, held.Close())
		})
	}
}

// What can't be the folder's file is refused and left as it is.
func TestFolderRefusesFilesOfAnotherKind(t *testing.T) {
	t.Run("the one file of before", func(t *testing.T) {
		path := filepath.Join(t.TempDir(), "store.db")
		must(t, os.WriteFile(path, []byte("old"), 0o600))
		fails(t, path, ErrKind)
	})
	for _, file := range []string{journalFile, cacheFile} {
		t.Run("the database of before as "+file, func(t *testing.T) {
			dir := filled(t)
			must(t, os.Remove(filepath.Join(dir, file)))
			raw := rawDatabase(t, filepath.Join(dir, file))
			_, err := raw.Exec("CREATE TABLE schema (version INTEGER NOT NULL); INSERT INTO schema VALUES (1)")
			must(t, err, raw.Close())
			fails(t, dir, ErrKind)
		})
		t.Run("the other file as "+file, func(t *testing.T) {
			dir := filled(t)
			other := map[string]string{journalFile: cacheFile, cacheFile: journalFile}[file]
			data, err := os.ReadFile(filepath.Join(dir, other))
			must(t, err, os.WriteFile(filepath.Join(dir, file), data, 0o600))
			fails(t, dir, ErrKind)
		})
	}
}

func TestRebuildCacheEmptiesTheCacheAlone(t *testing.T) {
	dir := filled(t)
	must(t, os.WriteFile(filepath.Join(dir, cacheFile), make([]byte, 9000), 0o600))
	fails(t, dir, ErrCacheDamaged)
	f := openFolder(t, dir, RebuildCache)
	if keys(t, f.Journal, "") != "k=j " || keys(t, f.Cache, "") != "" {
		t.Error("the journal is gone, or the cache is not")
	}
}
