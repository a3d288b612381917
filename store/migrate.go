package store

import (
	"database/sql"
	"fmt"
)

// migrations[i] changes the schema from version i to i+1. Both kinds of files have the same one. A
// released migration never changes.
var migrations = []string{
	`CREATE TABLE kv (
		bucket TEXT, key BLOB, value BLOB NOT NULL, sum INTEGER NOT NULL, PRIMARY KEY (bucket, key)
	) WITHOUT ROWID;
	CREATE TABLE journal (
		id TEXT PRIMARY KEY, state TEXT NOT NULL, payload BLOB NOT NULL, time INTEGER NOT NULL, sum INTEGER NOT NULL
	) WITHOUT ROWID;
	CREATE INDEX journal_state ON journal (state, time)`,
}

// migrate marks a new file, and brings the schema of any file up to date. All steps are one
// transaction.
func (db *database) migrate(created func(Tx) error) error {
	tx, err := db.pool.Begin()
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	version, isNew, err := db.kind.version(tx)
	if err != nil {
		return err
	}
	for _, step := range migrations[version:] {
		version++
		if _, err := tx.Exec(step); err != nil {
			return fmt.Errorf("migration to schema %d: %w", version, err)
		}
	}
	mark := fmt.Sprintf("PRAGMA application_id = %d; PRAGMA user_version = %d", db.kind.application, version)
	if _, err := tx.Exec(mark); err != nil {
		return err
	}
	if isNew && created != nil {
		if err := created(&session{tx: tx, kind: db.kind}); err != nil {
			return err
		}
	}
	return tx.Commit()
}

// version returns the version of a file's schema, and whether the file is new. It returns ErrKind
// for a file without the mark of the kind, and ErrNewer for a version that it does not know.
func (k kind) version(tx *sql.Tx) (version int, isNew bool, err error) {
	var application uint32
	var tables int
	err = tx.QueryRow("SELECT application_id, user_version, (SELECT count(*) FROM sqlite_master)"+
		" FROM pragma_application_id, pragma_user_version").Scan(&application, &version, &tables)
	if err != nil {
		return 0, false, err
	}
	isNew = application == 0 && version == 0 && tables == 0
	switch {
	case !isNew && application != k.application:
		return 0, false, fmt.Errorf("%w: it is no %s of version 1 or later", ErrKind, k.name)
	case version > len(migrations):
		return 0, false, fmt.Errorf("%w: schema %d, this program knows %d", ErrNewer, version, len(migrations))
	}
	return version, isNew, nil
}
