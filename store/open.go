package store

import (
	"database/sql"
	"errors"
	"fmt"
	"net/url"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// pragmas: every commit reaches the disk before it returns, and the lock on the file is taken once and held. In exclusive
// mode the write-ahead log's index lives in memory, so no other process can join.
const pragmas = "_pragma=locking_mode(EXCLUSIVE)&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)&_txlock=exclusive"

// Open opens or creates the store in the file at path and brings it to the current schema; "" or ":memory:" is a store in
// memory. It returns ErrLocked, ErrNewer or ErrCorrupt.
func Open(path string) (Store, error) {
	dsn := ":memory:"
	if path != "" && path != ":memory:" {
		dsn = (&url.URL{Scheme: "file", Opaque: url.PathEscape(path), RawQuery: pragmas}).String()
	}
	pool, err := sql.Open("sqlite", dsn)
	if err != nil {
		return nil, fmt.Errorf("store: open: %w", err)
	}
	pool.SetMaxOpenConns(1) // one connection is the lock's holder, and the database itself when in memory
	db := &database{pool: pool}
	if err := db.prepare(); err != nil {
		_ = pool.Close()
		return nil, fmt.Errorf("store: open %s: %w", path, classify(err))
	}
	return db, nil
}

// prepare checks the file and migrates it.
func (db *database) prepare() error {
	var verdict string
	if err := db.pool.QueryRow("PRAGMA quick_check(1)").Scan(&verdict); err != nil {
		return err
	}
	if verdict != "ok" {
		return fmt.Errorf("%w: %s", ErrCorrupt, verdict)
	}
	return migrate(db.pool)
}

// classify names the database's own errors that callers tell apart.
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
