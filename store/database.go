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
	// stamp is written by every transaction that changes something; nil for a file that has none.
	stamp stamper
}

// stamper writes a row with the last change of a transaction. kept is called when the transaction
// is kept.
type stamper func(Tx) (kept func(), err error)

// session is a [Tx] of a database.
type session struct {
	tx      *sql.Tx
	kind    kind
	changed bool // whether anything may have been changed
	// failed is the first error of the database. Nothing is done after it: SQLite may have ended
	// the transaction by itself, as when the disk is full, and would keep each later change alone.
	failed error
}

// Update implements Store.
func (db *database) Update(fn func(Tx) error) error {
	tx, err := db.pool.Begin()
	if err != nil {
		return fmt.Errorf("store: begin: %w", db.kind.classify(err))
	}
	defer func() { _ = tx.Rollback() }() // does nothing after Commit
	s := &session{tx: tx, kind: db.kind}
	if err := fn(s); err != nil {
		return err
	}
	kept, err := db.sign(s)
	if err == nil {
		err = s.failed // which fn may have ignored
	}
	if err != nil {
		return err
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("store: commit: %w", db.kind.classify(err))
	}
	kept()
	return nil
}

// sign writes the stamp, if there is one and the transaction changes something.
func (db *database) sign(s *session) (kept func(), err error) {
	if db.stamp == nil || !s.changed {
		return func() {}, nil
	}
	return db.stamp(s)
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
		s.failed = fmt.Errorf("store: %s: %w", doing, s.kind.classify(err))
	}
	return s.failed
}

// exec runs a statement that changes something.
func (s *session) exec(doing, statement string, arguments ...any) error {
	if s.failed != nil {
		return s.failed
	}
	s.changed = true
	_, err := s.tx.Exec(statement, arguments...)
	return s.wrapError(doing, err)
}
