package testworld

import (
	"database/sql"
	"path/filepath"
	"testing"
)

// Row is a row of a journal.
type Row struct {
	// Of is "key " and a bucket, or "entry " and an ID.
	Of    string
	Value []byte // of the key, or the payload of the entry
}

// JournalRows returns all rows of the journal in a folder that is closed.
func JournalRows(t testing.TB, dir string) (rows []Row) {
	t.Helper()
	db, err := sql.Open("sqlite", filepath.Join(dir, "journal.db"))
	Must(t, err)
	defer func() { _ = db.Close() }() // it was only read
	found, err := db.Query("SELECT 'key ' || bucket, value FROM kv UNION ALL " +
		"SELECT 'entry ' || id, payload FROM journal")
	Must(t, err)
	defer func() { _ = found.Close() }()
	for found.Next() {
		var r Row
		Must(t, found.Scan(&r.Of, &r.Value))
		rows = append(rows, r)
	}
	Must(t, found.Err())
	return rows
}
