package store

import (
	"database/sql"
	"errors"
	"fmt"
	"hash/crc32"
)

// database is a [Store] in SQLite.
type database struct {
	pool *sql.DB
	kind kind
}

// session is a [Tx] of a database.
type session struct {
	tx   *sql.Tx
	kind kind
}

// Update implements Store.
func (db *database) Update(fn func(Tx) error) error {
	tx, err := db.pool.Begin()
	if err != nil {
		return fmt.Errorf("store: begin: %w", db.kind.classify(err))
	}
	defer func() { _ = tx.Rollback() }() // does nothing after Commit
	if err := fn(&session{tx, db.kind}); err != nil {
		return err
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("store: commit: %w", db.kind.classify(err))
	}
	return nil
}

// Close implements Store.
func (db *database) Close() error { return db.pool.Close() }

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// checksum returns the CRC-32C of a row's fields and their lengths.
func checksum(fields ...[]byte) int64 {
	sum := uint32(0)
	for _, field := range fields {
		sum = crc32.Update(sum, castagnoli, fmt.Appendf(nil, "%d:", len(field)))
		sum = crc32.Update(sum, castagnoli, field)
	}
	return int64(sum)
}

// notNil returns b, or an empty slice for nil, which the driver would store as NULL.
func notNil(b []byte) []byte {
	if b == nil {
		return []byte{}
	}
	return b
}

// wrapError adds what failed to a database error, and turns "no rows" into ErrNotFound.
func (s *session) wrapError(doing string, err error) error {
	if errors.Is(err, sql.ErrNoRows) {
		return ErrNotFound
	}
	if err != nil {
		return fmt.Errorf("store: %s: %w", doing, s.kind.classify(err))
	}
	return nil
}
