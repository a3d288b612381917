package store

import (
	"database/sql"
	"fmt"
)

// migrations[i] changes the schema from version i to i+1. A released migration never changes.
var migrations = []string{
	`CREATE TABLE kv (
		bucket TEXT, key BLOB, value BLOB NOT NULL, sum INTEGER NOT NULL, PRIMARY KEY (bucket, key)
	) WITHOUT ROWID;
	CREATE TABLE journal (
		id TEXT PRIMARY KEY, state TEXT NOT NULL, payload BLOB NOT NULL, time INTEGER NOT NULL, sum INTEGER NOT NULL
	) WITHOUT ROWID;
	CREATE INDEX journal_state ON journal (state, time)`,
}

// migrate brings the schema up to date. All steps are one transaction.
func migrate(pool *sql.DB) error {
	tx, err := pool.Begin()
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	if _, err := tx.Exec("CREATE TABLE IF NOT EXISTS schema (version INTEGER NOT NULL)"); err != nil {
		return err
	}
	var version int
	if err := tx.QueryRow("SELECT COALESCE(MAX(version), 0) FROM schema").Scan(&version); err != nil {
		return err
	}
	if version > len(migrations) {
		return fmt.Errorf("%w: schema %d, this program knows %d", ErrNewer, version, len(migrations))
	}
	for _, step := range migrations[version:] {
		version++
		if _, err := tx.Exec(step); err != nil {
			return fmt.Errorf("migration to schema %d: %w", version, err)
		}
		if _, err := tx.Exec("INSERT INTO schema (version) VALUES (?)", version); err != nil {
			return err
		}
	}
	return tx.Commit()
}
