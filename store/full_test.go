package store

import (
	"errors"
	"fmt"
	"testing"
)

// A store that is full says so, keeps nothing of the change that did not fit, and works again when
// there is room.
func TestFullDiskIsSurvived(t *testing.T) {
	for _, k := range []kind{journalKind, cacheKind} {
		t.Run(k.name, func(t *testing.T) {
			s, err := k.open(t.TempDir()+"/s.db", nil)
			must(t, err)
			defer func() { _ = s.Close() }()
			limit := func(pages int) {
				_, err := s.(*database).pool.Exec(fmt.Sprintf("PRAGMA max_page_count = %d", pages))
				must(t, err)
			}
			must(t, s.Put("b", []byte("k"), []byte("v")))
			limit(20)
			n := 0
			for err = nil; err == nil && n < 1000; n++ {
				err = s.Update(func(tx Tx) error {
					return errors.Join(
						tx.Put("log", fmt.Append(nil, n), make([]byte, 3000)),
						tx.Record(Entry{ID: fmt.Sprint(n), State: "s"}),
						tx.Put("b", []byte("k"), fmt.Append(nil, n)),
					)
				})
			}
			if !errors.Is(err, ErrFull) || errors.Is(err, ErrCorrupt) {
				t.Fatalf("after %d updates: %v", n, err)
			}
			for range 2 {
				last := n - 2 // the update n-1 failed
				if got := keys(t, s, ""); got != fmt.Sprintf("k=%d ", last) {
					t.Errorf("after the failure: %s, want k=%d", got, last)
				}
				if _, err := s.Entry(fmt.Sprint(n - 1)); !errors.Is(err, ErrNotFound) {
					t.Errorf("an entry of the failed update is there: %v", err)
				}
				ignoring := s.Update(func(tx Tx) error {
					_ = tx.Put("log", []byte("more"), make([]byte, 100_000))
					_ = tx.Put("b", []byte("k"), []byte("ignored"))
					return nil
				})
				if !errors.Is(ignoring, ErrFull) {
					t.Errorf("a function that ignores the error: %v", ignoring)
				}
				if err := s.Put("log", []byte("more"), make([]byte, 100_000)); !errors.Is(err, ErrFull) {
					t.Errorf("while it is full: %v", err)
				}
			}
			limit(1000)
			must(t, s.Put("log", []byte("more"), make([]byte, 100_000)))
		})
	}
}
