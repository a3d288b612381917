package ledger_test

import (
	"errors"
	"path/filepath"
	"testing"

	"github.com/zsettle/zsettle/internal/store"
	"github.com/zsettle/zsettle/ledger"
)

func TestOpenStoreKeeps(t *testing.T) {
	path := filepath.Join(t.TempDir(), "party.db")
	s, err := ledger.OpenStore(path)
	must(t, err)
	must(t, s.Put("bucket", []byte("key"), []byte("value")))
	if _, err := ledger.OpenStore(path); !errors.Is(err, store.ErrLocked) {
		t.Errorf("a second holder: %v", err)
	}
	must(t, s.Close())
	s, err = ledger.OpenStore(path)
	must(t, err)
	defer s.Close()
	if got, err := s.Get("bucket", []byte("key")); err != nil || string(got) != "value" {
		t.Errorf("after reopening: %q, %v", got, err)
	}
}

func TestOpenStoreInMemory(t *testing.T) {
	first, err := ledger.OpenStore("")
	must(t, err)
	defer first.Close()
	must(t, first.Put("bucket", []byte("key"), []byte("value")))
	second, err := ledger.OpenStore("")
	must(t, err)
	defer second.Close()
	if got, err := second.Get("bucket", []byte("key")); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("two stores in memory share %q (%v)", got, err)
	}
}
