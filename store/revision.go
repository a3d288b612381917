package store

import (
	"bytes"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"sync"
	"time"
)

// These rows tell which journal a cache was written beside, and how far that was then. So a journal
// that was put back from an older copy is noticed.
const (
	ownBucket   = "store"
	revisionKey = "revision" // in the journal, its own; in the cache, the newest of the journal
	copiedKey   = "copied"   // in a copy of a journal that was not put to use
)

// revision says which journal a file is, and how often it was changed.
type revision struct {
	journal [16]byte // chosen at random for a new journal
	changes uint64
}

// isBehind reports whether a journal of this revision is not what was seen before: it is another
// one, or lacks changes.
func (r revision) isBehind(seen revision) bool {
	return seen != revision{} && (r.journal != seen.journal || r.changes < seen.changes)
}

func (r revision) write(w Writer) error {
	value := binary.BigEndian.AppendUint64(bytes.Clone(r.journal[:]), r.changes)
	return w.Put(ownBucket, []byte(revisionKey), value)
}

// readRevision returns the revision in a file, and zero if it has none.
func readRevision(s Reader) (r revision, err error) {
	value, err := s.Get(ownBucket, []byte(revisionKey))
	if errors.Is(err, ErrNotFound) {
		return r, nil
	}
	if err == nil && len(value) != len(r.journal)+8 {
		err = ErrCorrupt
	}
	if err != nil {
		return r, fmt.Errorf("store: the revision of the journal: %w", err)
	}
	n := copy(r.journal[:], value)
	r.changes = binary.BigEndian.Uint64(value[n:])
	return r, nil
}

// checkJournal returns ErrJournalOld if a journal may lack what was done since, unless that is
// confirmed: then the journal says so, and is the newest from now on.
func checkJournal(journal Store, seen revision, confirmed bool) error {
	return journal.Update(func(tx Tx) error {
		now, err := readRevision(tx)
		if err != nil {
			return err
		}
		copied, err := tx.Get(ownBucket, []byte(copiedKey))
		isCopy := err == nil
		switch {
		case err != nil && !errors.Is(err, ErrNotFound):
			return err
		case !isCopy && !now.isBehind(seen):
			return nil
		case !confirmed && isCopy:
			return fmt.Errorf("%w: it was copied at %s", ErrJournalOld, copied)
		case !confirmed:
			return fmt.Errorf("%w: it was changed %d times, and %d times when it was seen last",
				ErrJournalOld, now.changes, seen.changes)
		}
		return confirmOld(tx, now, seen)
	})
}

func confirmOld(tx Tx, now, seen revision) error {
	now.changes = max(now.changes, seen.changes) + 1 // so that every copy from before is older
	return errors.Join(confirmLost(tx), tx.Delete(ownBucket, []byte(copiedKey)), now.write(tx))
}

// markCopy marks a copy of a journal, so that nobody uses it unawares.
func markCopy(tx Tx) error {
	return tx.Put(ownBucket, []byte(copiedKey), []byte(time.Now().UTC().Format(time.DateTime)+" UTC"))
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
		_, _ = rand.Read(c.now.journal[:]) // it never fails
		c.now.changes = 1
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
	next.changes++
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
