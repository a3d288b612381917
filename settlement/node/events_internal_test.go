package node

import (
	"encoding/binary"
	"errors"
	"testing"
	"time"

	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/settlement/node/api"
	"github.com/zsettle/zsettle/store"
)

// Of the events the newest are kept, and a cursor in front of them is refused: nobody must take the
// rest for all that happened.
func TestOldEventsArePruned(t *testing.T) {
	journal, err := store.OpenMemory()
	testworld.Must(t, err)
	e, err := openEvents(journal)
	testworld.Must(t, err)
	for range 3 {
		testworld.Must(t, e.add(api.Event{Kind: "trouble"}))
	}
	testworld.Must(t, journal.Update(func(tx store.Tx) error { // as if there had been many
		return putSeen(tx, cursorKey, uint64(maxEvents+1))
	}))
	e, err = openEvents(journal)
	testworld.Must(t, err, e.add(api.Event{Kind: "trouble"}))
	var kept []uint64
	testworld.Must(t, journal.Iterate(eventsBucket, nil, func(key, _ []byte) error {
		kept = append(kept, binary.BigEndian.Uint64(key))
		return nil
	}))
	if len(kept) != 2 || kept[0] != 3 || kept[1] != maxEvents+2 {
		t.Errorf("kept %v", kept)
	}
	for cursor, want := range map[uint64]error{0: nil, 1: api.ErrCursor, 2: nil, maxEvents + 3: api.ErrCursor} {
		if _, err := e.after(t.Context(), cursor, 10, time.Millisecond); !errors.Is(err, want) {
			t.Errorf("after %d: %v, want %v", cursor, err, want)
		}
	}
}

// What a newer version kept of the events is refused, and no event is written over it.
func TestNewerEventsAreRefused(t *testing.T) {
	journal, err := store.OpenMemory()
	testworld.Must(t, err)
	e, err := openEvents(journal)
	testworld.Must(t, err, journal.Put(seenBucket, []byte("deal"), []byte("\x02\"settled\"")))
	if err := e.once("deal", "settled", api.Event{}); !errors.Is(err, store.ErrNewer) || e.last != 0 {
		t.Errorf("%v with %d events, want %v", err, e.last, store.ErrNewer)
	}
	testworld.Must(t, journal.Put(seenBucket, []byte(cursorKey), []byte("\x027")))
	if _, err := openEvents(journal); !errors.Is(err, store.ErrNewer) {
		t.Errorf("opened with %v, want %v", err, store.ErrNewer)
	}
}
