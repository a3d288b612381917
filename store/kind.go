package store

import (
	"errors"
	"fmt"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// kind is what a file is for. The file has a mark of it, so that no file is taken for another.
type kind struct {
	name string
	// application marks the file: it is the database's application_id.
	application uint32
	// pragmas say when a commit reaches the disk.
	pragmas string
	// damaged is returned for damage, and says what that means.
	damaged error
}

var (
	// A commit of the journal is on the disk when it returns, and then also moves from the log into
	// the database, so that damage of the log loses nothing that has returned.
	journalKind = kind{
		"journal", 0x7a736a6c, "_pragma=synchronous(FULL)&_pragma=wal_autocheckpoint(1)", ErrJournalDamaged,
	}
	// A commit of the cache is on the disk at the latest with the next checkpoint, and never before
	// an earlier one.
	cacheKind = kind{"cache", 0x7a736361, "_pragma=synchronous(NORMAL)", ErrCacheDamaged}
)

// classify turns errors of the database into the errors that callers distinguish.
func (k kind) classify(err error) error {
	var cause *sqlite.Error
	if !errors.As(err, &cause) {
		return err
	}
	switch cause.Code() & 0xff {
	case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED:
		return ErrLocked
	case sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB:
		return fmt.Errorf("%w: %w", k.damaged, err)
	case sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY:
		return fmt.Errorf("%w: %w", ErrFull, err)
	}
	return err
}
