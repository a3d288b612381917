package store

import (
	"bytes"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"
)

func open(t *testing.T, path string) Store {
	t.Helper()
	s, err := Open(path)
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

func keys(t *testing.T, r Reader, prefix string) string {
	t.Helper()
	var all []byte
	must(t, r.Iterate("b", []byte(prefix), func(k, v []byte) error {
		all = fmt.Appendf(all, "%s=%s ", k, v)
		return nil
	}))
	return string(all)
}

func TestKeysAndValues(t *testing.T) {
	for _, path := range []string{"", filepath.Join(t.TempDir(), "odd ?#%name.db")} {
		s := open(t, path)
		if _, err := s.Get("b", []byte("x")); !errors.Is(err, ErrNotFound) {
			t.Fatalf("a missing key: %v", err)
		}
		must(t, s.Put("b", []byte("x1"), []byte("1")), s.Put("b", []byte("x2"), nil), s.Put("b", []byte("y"), []byte("3")),
			s.Put("other", []byte("x3"), []byte("4")), s.Put("b", []byte("x1"), []byte("5")), s.Delete("b", []byte("none")))
		if got := keys(t, s, "x"); got != "x1=5 x2= " {
			t.Errorf("with prefix x: %s", got)
		}
		if value, err := s.Get("b", []byte("x2")); err != nil || len(value) != 0 {
			t.Errorf("empty value: %q, %v", value, err)
		}
		must(t, s.DeleteRange("b", []byte("x2"), nil))
		if got := keys(t, s, ""); got != "x1=5 " {
			t.Errorf("after the range was deleted: %s", got)
		}
	}
}

func TestPrefixOfAllOnes(t *testing.T) {
	s := open(t, "")
	must(t, s.Put("b", []byte{0xff, 0xff, 1}, []byte("in")), s.Put("b", []byte{0xff, 0xfe}, []byte("out")), s.Put("b", []byte{0xff, 0xff}, []byte("in")))
	count := 0
	must(t, s.Iterate("b", []byte{0xff, 0xff}, func(_, v []byte) error {
		if string(v) != "in" {
			t.Errorf("iterated over %s", v)
		}
		count++
		return nil
	}))
	if count != 2 {
		t.Errorf("%d keys, want 2", count)
	}
}

func TestRangeOverManyPagesMayChangeTheBucket(t *testing.T) {
	s := open(t, "")
	must(t, s.Update(func(tx Tx) error {
		for i := range 3*page + 1 {
			must(t, tx.Put("b", fmt.Appendf(nil, "%06d", i), []byte("v")))
		}
		count := 0
		err := tx.Iterate("b", nil, func(k, _ []byte) error { count++; return tx.Delete("b", k) })
		if count != 3*page+1 {
			t.Errorf("%d keys", count)
		}
		return err
	}))
	if got := keys(t, s, ""); got != "" {
		t.Errorf("left over: %s", got)
	}
	stop := errors.New("stop")
	must(t, s.Put("b", []byte("k"), nil))
	if err := s.Iterate("b", nil, func(_, _ []byte) error { return stop }); !errors.Is(err, stop) {
		t.Errorf("the function's error became %v", err)
	}
}

func TestUpdateIsAllOrNothing(t *testing.T) {
	s := open(t, "")
	stop := errors.New("stop")
	err := s.Update(func(tx Tx) error {
		must(t, tx.Put("b", []byte("k"), []byte("v")), tx.Record(Entry{ID: "e", State: "s"}))
		return stop
	})
	if !errors.Is(err, stop) {
		t.Fatal(err)
	}
	if _, err := s.Get("b", []byte("k")); !errors.Is(err, ErrNotFound) {
		t.Error("half of a failed update stayed")
	}
	if _, err := s.Entry("e"); !errors.Is(err, ErrNotFound) {
		t.Error("the journal entry of a failed update stayed")
	}
}

func TestJournal(t *testing.T) {
	s := open(t, "")
	at := time.Date(2026, 1, 2, 3, 4, 5, 6000, time.UTC)
	first := Entry{"a", "signed", []byte{1}, at.Add(time.Second)}
	must(t, s.Record(first), s.Record(Entry{"b", "sent", nil, at}), s.Record(Entry{"c", "signed", nil, at}))
	if got, err := s.Entry("a"); err != nil || got.Time != first.Time || got.State != "signed" || !bytes.Equal(got.Payload, first.Payload) {
		t.Errorf("%+v, %v", got, err)
	}
	signed, err := s.Journal("signed")
	if err != nil || len(signed) != 2 || signed[0].ID != "c" || signed[1].ID != "a" {
		t.Errorf("signed: %+v, %v", signed, err)
	}
	first.State = "mined"
	must(t, s.Record(first), s.Forget("b"), s.Forget("none"))
	if all, err := s.Journal(""); err != nil || len(all) != 2 {
		t.Errorf("all: %+v, %v", all, err)
	}
}

func TestReopen(t *testing.T) {
	path := filepath.Join(t.TempDir(), "s.db")
	s := open(t, path)
	must(t, s.Put("b", []byte("k"), []byte("v")), s.Close())
	if got := keys(t, open(t, path), ""); got != "k=v " {
		t.Errorf("after reopening: %s", got)
	}
}

func TestOneHolder(t *testing.T) {
	path := filepath.Join(t.TempDir(), "s.db")
	open(t, path)
	if second, err := Open(path); !errors.Is(err, ErrLocked) {
		if err == nil {
			_ = second.Close()
		}
		t.Fatalf("a second holder: %v", err)
	}
}

func TestNewerSchemaIsRefused(t *testing.T) {
	path := filepath.Join(t.TempDir(), "s.db")
	must(t, open(t, path).Close())
	raw, err := sql.Open("sqlite", path)
	must(t, err)
	_, err = raw.Exec("INSERT INTO schema (version) VALUES (?)", len(migrations)+1)
	must(t, err, raw.Close())
	if _, err := Open(path); !errors.Is(err, ErrNewer) {
		t.Fatalf("a newer schema: %v", err)
	}
}

func TestDamage(t *testing.T) {
	marker := bytes.Repeat([]byte("marker"), 100)
	fill := func(t *testing.T) (string, []byte) {
		path := filepath.Join(t.TempDir(), "s.db")
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
		data = bytes.ReplaceAll(data, marker, flipped) // all copies: some lie in pages no longer used
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
			s, err := Open(path)
			if err == nil {
				_ = s.Close()
			}
			if !errors.Is(err, ErrCorrupt) {
				t.Fatalf("opened with %v", err)
			}
		})
	}
}
