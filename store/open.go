package store

import (
	"database/sql"
	"fmt"
	"net/url"
)

// pragmas hold the lock on the file while it is open. In exclusive mode the index of the
// write-ahead log is in memory, so no other process can open the file.
const pragmas = "_pragma=locking_mode(EXCLUSIVE)&_pragma=journal_mode(WAL)&_txlock=exclusive&"

// OpenMemory returns a new store in memory, which is lost when it is closed.
func OpenMemory() (Store, error) { return cacheKind.open("", nil) }

// OpenCache opens or creates a cache in the file at path, for a program that keeps nothing but what
// the chain can give back. The path "" means a new store in memory. It returns [ErrLocked],
// [ErrNewer], [ErrKind] or [ErrCacheDamaged], wrapped, for a file that it can't use.
func OpenCache(path string) (Store, error) { return cacheKind.open(path, nil) }

// open opens or creates a file of a kind, and brings it to the current schema. It passes created,
// which may be nil, the transaction in which a new file gets its mark.
func (k kind) open(path string, created func(Tx) error) (Store, error) {
	dsn := ":memory:"
	if path != "" {
		dsn = (&url.URL{Scheme: "file", Opaque: url.PathEscape(path), RawQuery: pragmas + k.pragmas}).String()
	}
	pool, err := sql.Open("sqlite", dsn)
	if err != nil {
		return nil, fmt.Errorf("store: open: %w", err)
	}
	pool.SetMaxOpenConns(1) // the connection holds the lock, and each connection in memory is a database of its own
	db := &database{pool: pool, kind: k}
	if err := db.prepare(created); err != nil {
		_ = pool.Close()
		return nil, fmt.Errorf("store: open %s: %w", path, k.classify(err))
	}
	return db, nil
}

// prepare checks the file and migrates it. It reads all of a journal. A cache may be large, and is
// checked row by row when it is read.
func (db *database) prepare(created func(Tx) error) error {
	if db.kind == journalKind {
		var result string
		if err := db.pool.QueryRow("PRAGMA quick_check(1)").Scan(&result); err != nil {
			return err
		}
		if result != "ok" {
			return fmt.Errorf("%w: %s", db.kind.damaged, result)
		}
	}
	return db.migrate(created)
}
