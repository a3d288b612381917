package store_test

import (
	"bytes"
	"errors"
	"fmt"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/zsettle/zsettle/store"
)

func TestStoreInMemoryBehaves(t *testing.T) {
	testBehaviour(t, func(t *testing.T) store.Store {
		s, err := store.OpenMemory()
		must(t, err)
		return s
	})
}

func TestCacheBehaves(t *testing.T) {
	testBehaviour(t, func(t *testing.T) store.Store {
		s, err := store.OpenCache(filepath.Join(t.TempDir(), "odd ?#%name.db"))
		must(t, err)
		return s
	})
}

func TestJournalBehaves(t *testing.T) {
	testBehaviour(t, func(t *testing.T) store.Store {
		f, err := store.OpenFolder(filepath.Join(t.TempDir(), "odd ?#%name"))
		must(t, err, f.Cache.Close())
		return f.Journal
	})
}

// testBehaviour tests an implementation of [store.Store]. newStore returns an empty store, which
// testBehaviour closes. To test another implementation, copy this file and call testBehaviour with
// a newStore of that implementation. Durability, damage and exclusion depend on where the data is,
// so they need tests of their own.
func testBehaviour(t *testing.T, newStore func(*testing.T) store.Store) {
	testKeys(t, func(t *testing.T) keyStore {
		s := newStore(t)
		t.Cleanup(func() { must(t, s.Close()) })
		return s
	})
	for name, test := range map[string]func(*testing.T, store.Store){
		"TransactionIterates":         testTransactionIterates,
		"TransactionSeesItsChanges":   testTransactionSeesItsChanges,
		"UpdateIsAllOrNothing":        testUpdateIsAllOrNothing,
		"TransactionsDoNotInterleave": testTransactionsDoNotInterleave,
		"MissingEntryIsNotFound":      testMissingEntryIsNotFound,
		"EntriesAreTheCallers":        testEntriesAreTheCallers,
		"Journal":                     testJournal,
	} {
		t.Run(name, func(t *testing.T) {
			s := newStore(t)
			test(t, s)
			must(t, s.Close())
		})
	}
}

// keyStore is the part of a store that has keys and values.
type keyStore interface {
	store.Reader
	store.Writer
}

// testKeys tests an implementation of a [store.Reader] and its [store.Writer].
func testKeys(t *testing.T, newKeys func(*testing.T) keyStore) {
	for name, test := range map[string]func(*testing.T, keyStore){
		"MissingIsNotFound":         testMissingIsNotFound,
		"EmptyKeysAndValues":        testEmptyKeysAndValues,
		"PutAndDelete":              testPutAndDelete,
		"Order":                     testOrder,
		"Ranges":                    testRanges,
		"IterateStopsAtAnError":     testIterateStopsAtAnError,
		"IterateMayChangeTheBucket": testIterateMayChangeTheBucket,
		"SlicesAreTheCallers":       testSlicesAreTheCallers,
	} {
		t.Run(name, func(t *testing.T) { test(t, newKeys(t)) })
	}
}

func must(t *testing.T, errs ...error) {
	t.Helper()
	for _, err := range errs {
		if err != nil {
			t.Fatal(err)
		}
	}
}

// put sets each key of bucket b to the value "=" and the key.
func put(t *testing.T, w store.Writer, keys ...string) {
	t.Helper()
	for _, key := range keys {
		must(t, w.Put("b", []byte(key), []byte("="+key)))
	}
}

// checkKeys fails unless the keys from ≤ key < to of bucket b are as wanted, with the values that
// put sets.
func checkKeys(t *testing.T, r store.Reader, from, to string, want ...string) {
	t.Helper()
	var got []string
	must(t, r.Range("b", []byte(from), []byte(to), func(key, value []byte) error {
		if string(value) != "="+string(key) {
			t.Errorf("key %q has the value %q", key, value)
		}
		got = append(got, string(key))
		return nil
	}))
	if fmt.Sprintf("%q", got) != fmt.Sprintf("%q", want) {
		t.Errorf("from %q to %q: keys %q, want %q", from, to, got, want)
	}
}

func testMissingIsNotFound(t *testing.T, s keyStore) {
	if _, err := s.Get("b", []byte("k")); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("missing key: %v", err)
	}
	must(t, s.Delete("b", []byte("k")), s.DeleteRange("b", nil, nil))
	checkKeys(t, s, "", "")
}

func testMissingEntryIsNotFound(t *testing.T, s store.Store) {
	if _, err := s.Entry("id"); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("missing entry: %v", err)
	}
	must(t, s.Forget("id"))
	if entries, err := s.Journal(""); err != nil || len(entries) != 0 {
		t.Errorf("empty journal: %v, %v", entries, err)
	}
}

func testEmptyKeysAndValues(t *testing.T, s keyStore) {
	must(t, s.Put("", nil, nil), s.Put("b", []byte{}, []byte("=")))
	if value, err := s.Get("", []byte{}); err != nil || len(value) != 0 {
		t.Errorf("empty value: %q, %v", value, err)
	}
	if value, err := s.Get("b", nil); err != nil || string(value) != "=" {
		t.Errorf("empty key: %q, %v", value, err)
	}
	checkKeys(t, s, "", "", "")
	must(t, s.Delete("b", nil))
	checkKeys(t, s, "", "")
}

func testPutAndDelete(t *testing.T, s keyStore) {
	put(t, s, "x1", "x2", "y")
	must(t, s.Put("other", []byte("x3"), []byte("4")), s.Put("b", []byte("x1"), []byte("replaced")))
	if value, err := s.Get("b", []byte("x1")); err != nil || string(value) != "replaced" {
		t.Errorf("got %q, %v", value, err)
	}
	must(t, s.Delete("b", []byte("x1")))
	checkKeys(t, s, "", "", "x2", "y")
	must(t, s.DeleteRange("b", nil, nil))
	if value, err := s.Get("other", []byte("x3")); err != nil || string(value) != "4" {
		t.Errorf("another bucket after a change: %q, %v", value, err)
	}
}

func testOrder(t *testing.T, s keyStore) {
	put(t, s, "\xff\xff", "b", "\x00", "a\x00", "\x7f", "\xff\xfe", "a", "\x80", "\xff\xff\x01", "\xff")
	checkKeys(t, s, "", "",
		"\x00", "a", "a\x00", "b", "\x7f", "\x80", "\xff", "\xff\xfe", "\xff\xff", "\xff\xff\x01")
	var got []byte
	must(t, s.Iterate("b", []byte("\xff\xff"), func(key, _ []byte) error {
		got = fmt.Appendf(got, "%q ", key)
		return nil
	}))
	if want := `"\xff\xff" "\xff\xff\x01" `; string(got) != want {
		t.Errorf("with a prefix: %s, want %s", got, want)
	}
}

func testRanges(t *testing.T, s keyStore) {
	put(t, s, "a", "b", "c", "d")
	checkKeys(t, s, "b", "d", "b", "c")
	checkKeys(t, s, "aa", "", "b", "c", "d")
	checkKeys(t, s, "b", "b")
	checkKeys(t, s, "c", "b")
	must(t, s.DeleteRange("b", []byte("b"), []byte("d")), s.DeleteRange("b", []byte("d"), []byte("a")))
	checkKeys(t, s, "", "", "a", "d")
	must(t, s.DeleteRange("b", []byte("b"), nil))
	checkKeys(t, s, "", "", "a")
}

func testIterateStopsAtAnError(t *testing.T, s keyStore) {
	put(t, s, "a", "b", "c")
	stop, calls := errors.New("stop"), 0
	err := s.Iterate("b", nil, func(key, _ []byte) error {
		calls++
		if string(key) == "b" {
			return stop
		}
		return nil
	})
	if !errors.Is(err, stop) || calls != 2 {
		t.Errorf("%d calls, %v", calls, err)
	}
}

func testTransactionIterates(t *testing.T, s store.Store) {
	const count = 2000 // more than an implementation may read at once
	must(t, s.Update(func(tx store.Tx) error {
		for i := range count {
			put(t, tx, fmt.Sprintf("%06d", i))
		}
		calls := 0
		err := tx.Iterate("b", nil, func(key, _ []byte) error {
			calls++
			return tx.Delete("b", key)
		})
		if calls != count {
			t.Errorf("%d keys, want %d", calls, count)
		}
		return err
	}))
	checkKeys(t, s, "", "")
}

func testIterateMayChangeTheBucket(t *testing.T, s keyStore) {
	put(t, s, "a", "b")
	must(t, s.Iterate("b", nil, func(key, _ []byte) error { return s.Delete("b", key) }))
	checkKeys(t, s, "", "")
}

func testSlicesAreTheCallers(t *testing.T, s keyStore) {
	key, value := []byte("k"), []byte("=k")
	must(t, s.Put("b", key, value))
	key[0], value[0] = 'x', 'x'
	for range 2 {
		got, err := s.Get("b", []byte("k"))
		if must(t, err); string(got) != "=k" {
			t.Errorf("value %q", got)
		}
		got[0] = 'x'
	}
	var kept []byte
	put(t, s, "l")
	must(t, s.Iterate("b", nil, func(key, value []byte) error {
		kept = append(kept, key...)
		key[0], value[0] = 'x', 'x'
		return nil
	}))
	checkKeys(t, s, "", "", "k", "l")
	if string(kept) != "kl" {
		t.Errorf("iterated over %q", kept)
	}
}

func testEntriesAreTheCallers(t *testing.T, s store.Store) {
	payload := []byte("p")
	must(t, s.Update(func(tx store.Tx) error {
		must(t, tx.Record(store.Entry{ID: "e", State: "s", Payload: payload}))
		payload[0] = 'x'
		return nil
	}))
	for range 2 {
		e, err := s.Entry("e")
		if must(t, err); string(e.Payload) != "p" {
			t.Errorf("payload %q", e.Payload)
		}
		e.Payload[0] = 'x'
	}
}

func testTransactionSeesItsChanges(t *testing.T, s store.Store) {
	put(t, s, "a", "b")
	must(t, s.Update(func(tx store.Tx) error {
		put(t, tx, "c")
		must(t, tx.Delete("b", []byte("a")), tx.Record(store.Entry{ID: "e", State: "s"}))
		checkKeys(t, tx, "", "", "b", "c")
		_, err := tx.Entry("e")
		return err
	}))
	checkKeys(t, s, "", "", "b", "c")
}

func testUpdateIsAllOrNothing(t *testing.T, s store.Store) {
	put(t, s, "a")
	change := func(tx store.Tx) {
		put(t, tx, "k")
		must(t, tx.Delete("b", []byte("a")), tx.Record(store.Entry{ID: "e", State: "s"}))
	}
	stop := errors.New("stop")
	err := s.Update(func(tx store.Tx) error { change(tx); return stop })
	if !errors.Is(err, stop) {
		t.Errorf("the error of the function became %v", err)
	}
	func() {
		defer func() { _ = recover() }()
		_ = s.Update(func(tx store.Tx) error { change(tx); panic("a mistake in the function") })
	}()
	checkKeys(t, s, "", "", "a")
	if _, err := s.Entry("e"); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("the journal entry of a failed update was kept: %v", err)
	}
}

func testTransactionsDoNotInterleave(t *testing.T, s store.Store) {
	must(t, s.Put("b", []byte("n"), []byte{0}))
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			for range 10 {
				err := s.Update(func(tx store.Tx) error {
					n, err := tx.Get("b", []byte("n"))
					if err != nil {
						return err
					}
					return tx.Put("b", []byte("n"), []byte{n[0] + 1})
				})
				if err != nil {
					t.Error(err)
				}
			}
		})
	}
	group.Wait()
	if n, err := s.Get("b", []byte("n")); err != nil || !bytes.Equal(n, []byte{80}) {
		t.Errorf("counted to %v, %v; want 80", n, err)
	}
}

func testJournal(t *testing.T, s store.Store) {
	at := time.Date(2026, 1, 2, 3, 4, 5, 6789, time.FixedZone("", 3600))
	first := store.Entry{ID: "a", State: "signed", Payload: []byte{1}, Time: at.Add(time.Second)}
	must(t, s.Record(first),
		s.Record(store.Entry{ID: "d", State: "signed", Time: at}),
		s.Record(store.Entry{ID: "b", State: "sent", Time: at}),
		s.Record(store.Entry{ID: "c", State: "signed", Time: at}))
	got, err := s.Entry("a")
	want := time.Date(2026, 1, 2, 2, 4, 6, 6000, time.UTC)
	must(t, err)
	if got.ID != "a" || got.State != "signed" || got.Time != want || !bytes.Equal(got.Payload, []byte{1}) {
		t.Errorf("got %+v", got)
	}
	checkEntries(t, s, "signed", "c", "d", "a")
	checkEntries(t, s, "", "b", "c", "d", "a")
	checkEntries(t, s, "unknown")
	first.State = "mined"
	must(t, s.Record(first), s.Forget("b"))
	checkEntries(t, s, "signed", "c", "d")
	checkEntries(t, s, "", "c", "d", "a")
}

// checkEntries fails unless the entries with a state have the wanted IDs, in this order.
func checkEntries(t *testing.T, r store.EntryReader, state string, want ...string) {
	t.Helper()
	entries, err := r.Journal(state)
	must(t, err)
	var got []string
	for _, e := range entries {
		got = append(got, e.ID)
	}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("state %q: entries %v, want %v", state, got, want)
	}
}
