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
		return confirmOld(tx)
	})
}

// confirmOld makes a journal another one than all that were before it.
func confirmOld(tx Tx) error {
	return errors.Join(confirmLost(tx), tx.Delete(ownBucket, []byte(copiedKey)), newRevision().write(tx))
}

// newRevision returns that of a new journal.
func newRevision() revision {
	r := revision{Changes: 1}
	_, _ = rand.Read(r.Journal[:]) // it never fails
	return r
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
	mu   sync.Mutex // guards both
	now  revision   // what the journal on the disk has at least
	seen revision   // what the cache has at least
}

// startCounting makes both stores of a folder stamp their changes. The journal gets its name if it
// has none.
func (f *Folder) startCounting() (err error) {
	c := new(stamps)
	if c.now, err = readRevision(f.Journal); err != nil {
		return err
	}
	if c.now == (revision{}) {
		c.now = newRevision()
		err = c.now.write(f.Journal)
	}
	if err == nil {
		err = c.now.write(f.Cache) // which never leads
	}
	if err != nil {
		return err
	}
	c.seen = c.now
	f.Journal.(*database).stamp = c.count //nolint:errcheck // both were opened as databases
	f.Cache.(*database).stamp = c.follow  //nolint:errcheck // as above
	return nil
}

// count stamps a transaction of the journal. It goes by what the journal has, because the one
// before may not have been noted yet.
func (c *stamps) count(tx Tx) (kept func(), err error) {
	next, err := readRevision(tx)
	if err != nil {
		return nil, err
	}
	next.Changes++
	return func() { c.note(&c.now, next) }, next.write(tx)
}

// follow stamps a transaction of the cache. It never leads: what it notes is in the journal.
func (c *stamps) follow(tx Tx) (kept func(), err error) {
	c.mu.Lock()
	now, seen := c.now, c.seen
	c.mu.Unlock()
	if now == seen {
		return func() {}, nil
	}
	return func() { c.note(&c.seen, now) }, now.write(tx)
}

// note raises one of the two. Transactions end in their order, and may be noted in another.
func (c *stamps) note(which *revision, r revision) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if r.Changes > which.Changes {
		*which = r
	}
}
