package store

import (
	"database/sql"
	"errors"
	"fmt"
	"net/url"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// pragmas make every commit reach the disk before it returns, and hold the lock on the file while
// it is open. In exclusive mode the index of the write-ahead log is in memory, so no other process
// can open the file.
const pragmas = "_pragma=locking_mode(EXCLUSIVE)&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)&_txlock=exclusive"

// Open opens or creates the store in the file at path and brings it to the current schema. The path
// "" or ":memory:" means a new store in memory. Open returns ErrLocked, ErrNewer or ErrCorrupt,
// wrapped, for a file that it can't use.
func Open(path string) (Store, error) {
	dsn := ":memory:"
	if path != "" && path != ":memory:" {
		dsn = (&url.URL{Scheme: "file", Opaque: url.PathEscape(path), RawQuery: pragmas}).String()
	}
	pool, err := sql.Open("sqlite", dsn)
	if err != nil {
		return nil, fmt.Errorf("store: open: %w", err)
	}
	pool.SetMaxOpenConns(1) // the connection holds the lock, and each connection in memory is a database of its own
	db := &database{pool: pool}
	if err := db.prepare(); err != nil {
		_ = pool.Close()
		return nil, fmt.Errorf("store: open %s: %w", path, classify(err))
	}
	return db, nil
}

// prepare checks the file and migrates it.
func (db *database) prepare() error {
	var result string
	if err := db.pool.QueryRow("PRAGMA quick_check(1)").Scan(&result); err != nil {
		return err
	}
	if result != "ok" {
		return fmt.Errorf("%w: %s", ErrCorrupt, result)
	}
	return migrate(db.pool)
}

// classify turns errors of the database into the errors that callers distinguish.
func classify(err error) error {
	var cause *sqlite.Error
	if !errors.As(err, &cause) {
		return err
	}
	switch cause.Code() & 0xff {
	case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED:
		return ErrLocked
	case sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB:
		return fmt.Errorf("%w: %w", ErrCorrupt, err)
	}
	return err
}
