package store_test

import (
	"errors"
	"fmt"
	"math/rand"
	"testing"

	"github.com/zsettle/zsettle/store"
)

func TestOverlayBehaves(t *testing.T) {
	t.Run("over nothing", func(t *testing.T) {
		testKeys(t, func(*testing.T) keyStore { return store.NewOverlay(nil) })
	})
	t.Run("over an overlay", func(t *testing.T) {
		testKeys(t, func(*testing.T) keyStore { return store.NewOverlay(store.NewOverlay(nil)) })
	})
	t.Run("over keys that it deleted", func(t *testing.T) {
		testKeys(t, func(t *testing.T) keyStore {
			under := store.NewOverlay(nil)
			put(t, under, "", "a", "aa", "b", "k", "\xff\xff", "x1")
			over := store.NewOverlay(under)
			must(t, over.DeleteRange("b", nil, nil))
			return over
		})
	})
}

// shown returns all keys and values of bucket b.
func shown(t *testing.T, r store.Reader, from, to string) string {
	t.Helper()
	text := ""
	must(t, r.Range("b", []byte(from), []byte(to), func(key, value []byte) error {
		text += fmt.Sprintf("%q=%q ", key, value)
		return nil
	}))
	return text
}

// An overlay reads as a store to which its changes were made, whatever they are. What is under it
// changes only when it is flushed.
func TestOverlayReadsLikeAStoreWithItsChanges(t *testing.T) {
	random := rand.New(rand.NewSource(1))
	text := func() string { return fmt.Sprint(random.Intn(30)) }
	for round := range 200 {
		plain, under := store.NewOverlay(nil), store.NewOverlay(nil)
		over := store.NewOverlay(under)
		change := func(on ...store.Writer) {
			kind, a, b := random.Intn(4), text(), text()
			for _, w := range on {
				switch kind {
				case 0, 1:
					must(t, w.Put("b", []byte(a), []byte(b)))
				case 2:
					must(t, w.Delete("b", []byte(a)))
				case 3:
					must(t, w.DeleteRange("b", []byte(a), []byte(b)))
				}
			}
		}
		for range 30 {
			change(plain, under)
		}
		before := shown(t, under, "", "")
		for range 30 {
			change(plain, over)
		}
		a, b := text(), text()
		if got, want := shown(t, over, a, b), shown(t, plain, a, b); got != want {
			t.Fatalf("round %d: from %q to %q: %s, want %s", round, a, b, got, want)
		}
		if got := shown(t, under, "", ""); got != before {
			t.Fatalf("round %d: under the overlay: %s, want %s", round, got, before)
		}
		want := shown(t, plain, "", "")
		must(t, over.Flush(under))
		if got := shown(t, under, "", ""); got != want || shown(t, over, "", "") != want {
			t.Fatalf("round %d: after the flush: %s, want %s", round, got, want)
		}
	}
}

func TestOverlayForgetsItsChanges(t *testing.T) {
	under := store.NewOverlay(nil)
	put(t, under, "a", "b")
	over := store.NewOverlay(under)
	put(t, over, "c")
	must(t, over.Delete("b", []byte("a")))
	over.Reset()
	checkKeys(t, over, "", "", "a", "b")
	put(t, over, "c")
	must(t, over.Flush(under), under.Delete("b", []byte("c")))
	checkKeys(t, over, "", "", "a", "b") // c was written and then deleted below
}

// failing is a Writer that fails from the n-th change on.
type failing struct {
	store.Writer
	n int
}

var errFails = errors.New("fails")

// Put implements store.Writer.
func (f *failing) Put(bucket string, key, value []byte) error {
	if f.n--; f.n < 0 {
		return errFails
	}
	return f.Writer.Put(bucket, key, value)
}

// A flush that fails at any change keeps all of them, so that it can be done again.
func TestOverlayKeepsItsChangesWhenAFlushFails(t *testing.T) {
	for n := range 3 {
		over, disk := store.NewOverlay(nil), store.NewOverlay(nil)
		put(t, over, "a", "b", "c")
		if err := over.Flush(&failing{disk, n}); !errors.Is(err, errFails) {
			t.Fatalf("a disk that fails: %v", err)
		}
		checkKeys(t, over, "", "", "a", "b", "c")
		must(t, over.Flush(disk))
		checkKeys(t, disk, "", "", "a", "b", "c")
	}
}
