package store

import (
	"bytes"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

func open(t *testing.T, path string) Store {
	t.Helper()
	s, err := journalKind.open(path, nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func must(t *testing.T, errs ...error) {
	t.Helper()
	for _, err := range errs {
		if err != nil {
			t.Fatal(err)
		}
	}
}

// rawDatabase opens a file as a database, whatever it is.
func rawDatabase(t *testing.T, path string) *sql.DB {
	t.Helper()
	raw, err := sql.Open("sqlite", path)
	must(t, err)
	return raw
}

func keys(t *testing.T, r Reader, prefix string) string {
	t.Helper()
	var all []byte
	must(t, r.Iterate("b", []byte(prefix), func(k, v []byte) error {
		all = fmt.Appendf(all, "%s=%s ", k, v)
		return nil
	}))
	return string(all)
}

func TestReopenedFileHasItsData(t *testing.T) {
	path := filepath.Join(t.TempDir(), "s.db")
	s := open(t, path)
	must(t, s.Put("b", []byte("k"), []byte("v")), s.Close())
	if got := keys(t, open(t, path), ""); got != "k=v " {
		t.Errorf("after reopening: %s", got)
	}
}

func TestOpenRefusesAFileThatIsOpen(t *testing.T) {
	path := filepath.Join(t.TempDir(), "s.db")
	open(t, path)
	if second, err := journalKind.open(path, nil); !errors.Is(err, ErrLocked) {
		if err == nil {
			_ = second.Close()
		}
		t.Fatalf("opened twice: %v", err)
	}
}

func TestOpenRefusesANewerSchema(t *testing.T) {
	path := filepath.Join(t.TempDir(), "s.db")
	must(t, open(t, path).Close())
	raw := rawDatabase(t, path)
	_, err := raw.Exec(fmt.Sprintf("PRAGMA user_version = %d", len(migrations)+1))
	must(t, err, raw.Close())
	if _, err := journalKind.open(path, nil); !errors.Is(err, ErrNewer) {
		t.Fatalf("a newer schema: %v", err)
	}
}

// Damage is an error, either of Open or of the read of a damaged row.
func TestDamage(t *testing.T) {
	marker := bytes.Repeat([]byte("marker"), 100)
	// fill returns a closed store with many copies of the marker.
	fill := func(t *testing.T) (path string, data []byte) {
		path = filepath.Join(t.TempDir(), "s.db")
		s := open(t, path)
		for i := range 50 {
			must(t, s.Put("b", fmt.Appendf(nil, "%d", i), marker))
		}
		must(t, s.Close())
		data, err := os.ReadFile(path)
		must(t, err)
		return path, data
	}
	t.Run("a flipped bit in a value", func(t *testing.T) {
		path, data := fill(t)
		flipped := bytes.Clone(marker)
		flipped[7] ^= 1
		data = bytes.ReplaceAll(data, marker, flipped) // in all pages, also unused ones
		must(t, os.WriteFile(path, data, 0o600))
		s := open(t, path)
		if err := s.Iterate("b", nil, func(_, _ []byte) error { return nil }); !errors.Is(err, ErrCorrupt) {
			t.Fatal(err)
		}
	})
	for name, damage := range map[string]func([]byte) []byte{
		"truncated":   func(b []byte) []byte { return b[:len(b)/2] },
		"header":      func(b []byte) []byte { copy(b, make([]byte, 100)); return b },
		"inner page":  func(b []byte) []byte { copy(b[4096:], make([]byte, 4096)); return b },
		"not a store": func([]byte) []byte { return bytes.Repeat([]byte("hello "), 1000) },
	} {
		t.Run(name, func(t *testing.T) {
			path, data := fill(t)
			must(t, os.WriteFile(path, damage(data), 0o600))
			s, err := journalKind.open(path, nil)
			if err == nil {
				_ = s.Close()
			}
			if !errors.Is(err, ErrCorrupt) {
				t.Fatalf("opened with %v", err)
			}
		})
	}
}
