package node

import (
	"context"
	"encoding/binary"
	"errors"
	"sync"
	"time"

	"github.com/zsettle/zsettle/settlement/node/api"
	"github.com/zsettle/zsettle/store"
)

const (
	eventsBucket = "node/events"
	seenBucket   = "node/seen"
	cursorKey    = "cursor" // in the bucket of what was seen: the newest event's
	eventVersion = 1        // also of what was seen
	// maxEvents is how many events are kept: the newest.
	maxEvents = 100_000
)

// events are the log of what happened to the party, for programs that follow it by a cursor. It is
// in the journal, so that a cursor stays good when the cache is lost.
type events struct {
	journal store.Store

	mu   sync.Mutex
	last uint64
	news chan struct{} // closed at the next event
}

func openEvents(journal store.Store) (*events, error) {
	e := &events{journal: journal, news: make(chan struct{})}
	_, err := e.seen(cursorKey, &e.last)
	return e, err
}

// seen reads into v what is kept in the bucket of what was seen, and reports whether there is
// anything.
func (e *events) seen(key string, v any) (found bool, err error) {
	value, err := e.journal.Get(seenBucket, []byte(key))
	if errors.Is(err, store.ErrNotFound) {
		return false, nil
	}
	if err == nil {
		err = store.DecodePayload(eventVersion, value, v)
	}
	return err == nil, err
}

func putSeen(tx store.Tx, key string, v any) error {
	value, err := store.EncodePayload(eventVersion, v)
	if err != nil {
		return err
	}
	return tx.Put(seenBucket, []byte(key), value)
}

// once writes an event down unless one was written under the same key and value: what is seen again
// after a restart is no second event. The key says what changed and the value what it is now.
func (e *events) once(key, value string, event api.Event) error {
	e.mu.Lock()
	defer e.mu.Unlock()
	var old string
	found, err := e.seen(key, &old)
	if err != nil || found && old == value {
		return err
	}
	return e.write(event, func(tx store.Tx) error { return putSeen(tx, key, value) })
}

// add writes an event down.
func (e *events) add(event api.Event) error {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.write(event, func(store.Tx) error { return nil })
}

// write writes an event down with whatever also writes. The lock is held.
func (e *events) write(event api.Event, also func(store.Tx) error) error {
	event.Cursor, event.Time = e.last+1, time.Now().UTC().Truncate(time.Millisecond)
	payload, err := store.EncodePayload(eventVersion, event)
	if err != nil {
		return err
	}
	key := binary.BigEndian.AppendUint64(nil, event.Cursor)
	oldest := event.Cursor - min(event.Cursor, maxEvents) + 1
	err = e.journal.Update(func(tx store.Tx) error {
		return errors.Join(tx.Put(eventsBucket, key, payload), putSeen(tx, cursorKey, event.Cursor), also(tx),
			tx.DeleteRange(eventsBucket, nil, binary.BigEndian.AppendUint64(nil, oldest)))
	})
	if err != nil {
		return err
	}
	e.last = event.Cursor
	close(e.news)
	e.news = make(chan struct{})
	return nil
}

var errEnough = errors.New("enough")

// after returns at most limit events after a cursor. If there are none it waits, at most so long.
// It returns [api.ErrCursor] for a cursor that is not of this journal, or so old that events after
// it are not kept any more. 0 is always good.
func (e *events) after(ctx context.Context, cursor uint64, limit int, wait time.Duration) ([]api.Event, error) {
	ctx, cancel := context.WithTimeout(ctx, wait)
	defer cancel()
	for {
		e.mu.Lock()
		last, news := e.last, e.news
		e.mu.Unlock()
		if cursor > last || cursor > 0 && last-cursor > maxEvents {
			return nil, api.ErrCursor
		}
		if cursor < last {
			return e.read(cursor, limit)
		}
		select {
		case <-news:
		case <-ctx.Done():
			return nil, nil
		}
	}
}

func (e *events) read(cursor uint64, limit int) (page []api.Event, err error) {
	from := binary.BigEndian.AppendUint64(nil, cursor+1)
	err = e.journal.Range(eventsBucket, from, nil, func(_, value []byte) error {
		if len(page) == limit {
			return errEnough
		}
		var event api.Event
		if err := store.DecodePayload(eventVersion, value, &event); err != nil {
			return err
		}
		page = append(page, event)
		return nil
	})
	if errors.Is(err, errEnough) {
		err = nil
	}
	return page, err
}
