package store

import (
	"crypto/rand"
	"errors"
	"fmt"
	"sync"
	"time"
)

// These rows tell which journal a cache was written beside, and how far that was then. So a journal
// that was put back from an older copy is noticed.
const (
	ownBucket   = "store"
	ownVersion  = 1          // of the values
	revisionKey = "revision" // in the journal, its own; in the cache, the newest of the journal
	copiedKey   = "copied"   // in a copy of a journal that was not put to use
)

// revision says which journal a file is, and how often it was changed.
type revision struct {
	Journal [16]byte // chosen at random for a new journal
	Changes uint64
}

// isBehind reports whether a journal of this revision is not what was seen before: it is another
// one, or lacks changes.
func (r revision) isBehind(seen revision) bool {
	return seen != revision{} && (r.Journal != seen.Journal || r.Changes < seen.Changes)
}

func (r revision) write(w Writer) error {
	return putOwn(w, revisionKey, r)
}

// putOwn writes one of the rows.
func putOwn(w Writer, key string, v any) error {
	value, err := EncodePayload(ownVersion, v)
	if err != nil {
		return err
	}
	return w.Put(ownBucket, []byte(key), value)
}

// readRevision returns the revision in a file, and zero if it has none.
func readRevision(s Reader) (r revision, err error) {
	value, err := s.Get(ownBucket, []byte(revisionKey))
	if errors.Is(err, ErrNotFound) {
		return r, nil
	}
	if err == nil {
		err = DecodePayload(ownVersion, value, &r)
	}
	if err != nil {
		return revision{}, fmt.Errorf("store: the revision of the journal: %w", err)
	}
	return r, nil
}

// readSeen returns the newest revision of the journal that a cache has seen. What it can't read is
// damage of the cache, not of the journal.
func readSeen(cache Reader) (revision, error) {
	r, err := readRevision(cache)
	if errors.Is(err, ErrJournalDamaged) {
		err = fmt.Errorf("%w: the revision of the journal that it has seen", ErrCacheDamaged)
	}
	return r, err
}

// checkJournal returns ErrJournalOld if a journal may lack what was done since, unless that is
// confirmed: then the journal says so, and is the newest from now on.
func checkJournal(journal Store, seen revision, confirmed bool) error {
	return journal.Update(func(tx Tx) error {
		now, err := readRevision(tx)
		if err != nil {
			return err
		}
		copied, isCopy, err := readCopied(tx)
		switch {
		case err != nil:
			return err
		case !isCopy && !now.isBehind(seen):
			return nil
		case !confirmed && isCopy:
			return fmt.Errorf("%w: it was copied at %s", ErrJournalOld, copied.Format(time.DateTime+" MST"))
		case !confirmed:
			return fmt.Errorf("%w: it was changed %d times, and %d times when it was seen last",
				ErrJournalOld, now.Changes, seen.Changes)
		}
		return confirmOld(tx, now, seen)
	})
}

func confirmOld(tx Tx, now, seen revision) error {
	now.Changes = max(now.Changes, seen.Changes) + 1 // so that every copy from before is older
	return errors.Join(confirmLost(tx), tx.Delete(ownBucket, []byte(copiedKey)), now.write(tx))
}

// markCopy marks a copy of a journal, so that nobody uses it unawares.
func markCopy(tx Tx) error { return putOwn(tx, copiedKey, time.Now().UTC()) }

// readCopied reports whether a journal is marked as a copy, and when it was copied.
func readCopied(tx Tx) (at time.Time, isCopy bool, err error) {
	value, err := tx.Get(ownBucket, []byte(copiedKey))
	if errors.Is(err, ErrNotFound) {
		return at, false, nil
	}
	if err == nil {
		err = DecodePayload(ownVersion, value, &at)
	}
	return at, err == nil, err
}

// stamps counts the changes of a journal, and lets the cache follow.
type stamps struct {
	mu  sync.Mutex // guards now
	now revision   // what the journal on the disk has
	// seen is what the cache has. It is used in the cache's transactions only.
	seen revision
}

// startCounting makes both stores of a folder stamp their changes. The journal gets its name if it
// has none.
func (f *Folder) startCounting() (err error) {
	c := new(stamps)
	if c.now, err = readRevision(f.Journal); err != nil {
		return err
	}
	if c.now == (revision{}) {
		_, _ = rand.Read(c.now.Journal[:]) // it never fails
		c.now.Changes = 1
	}
	c.seen = c.now
	if err := errors.Join(c.now.write(f.Journal), c.now.write(f.Cache)); err != nil {
		return err
	}
	f.Journal.(*database).stamp = c.count //nolint:errcheck // both were opened as databases
	f.Cache.(*database).stamp = c.follow  //nolint:errcheck // as above
	return nil
}

// count stamps a transaction of the journal.
func (c *stamps) count(tx Tx) (kept func(), err error) {
	next := c.current()
	next.Changes++
	set := func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		c.now = next
	}
	return set, next.write(tx)
}

// follow stamps a transaction of the cache. It never leads: what it notes is in the journal.
func (c *stamps) follow(tx Tx) (kept func(), err error) {
	now := c.current()
	if now == c.seen {
		return func() {}, nil
	}
	return func() { c.seen = now }, now.write(tx)
}

func (c *stamps) current() revision {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}
