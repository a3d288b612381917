package store

import (
	"bytes"
	"slices"
)

// pageSize is how many rows are read at a time. No query is open while the caller's function runs,
// so that the function may use the transaction.
const pageSize = 512

// Get implements Reader.
func (s *session) Get(bucket string, key []byte) (value []byte, err error) {
	if s.failed != nil {
		return nil, s.failed
	}
	var sum int64
	found := s.tx.QueryRow("SELECT value, sum FROM kv WHERE bucket = ? AND key = ?", bucket, notNil(key))
	if err := found.Scan(&value, &sum); err != nil {
		return nil, s.wrapError("get", err)
	}
	if sum != checksum([]byte(bucket), key, value) {
		return nil, s.kind.damaged
	}
	return value, nil
}

// Put implements Writer.
func (s *session) Put(bucket string, key, value []byte) error {
	const statement = "INSERT INTO kv VALUES (?, ?, ?, ?)" +
		" ON CONFLICT DO UPDATE SET value = excluded.value, sum = excluded.sum"
	return s.exec("put", statement, bucket, notNil(key), notNil(value), checksum([]byte(bucket), key, value))
}

// Delete implements Writer.
func (s *session) Delete(bucket string, key []byte) error {
	return s.exec("delete", "DELETE FROM kv WHERE bucket = ? AND key = ?", bucket, notNil(key))
}

// DeleteRange implements Writer.
func (s *session) DeleteRange(bucket string, from, to []byte) error {
	const statement = "DELETE FROM kv WHERE bucket = ? AND key >= ? AND (? OR key < ?)"
	return s.exec("delete range", statement, bucket, notNil(from), len(to) == 0, notNil(to))
}

// Iterate implements Reader.
func (s *session) Iterate(bucket string, prefix []byte, fn func(key, value []byte) error) error {
	return s.Range(bucket, prefix, prefixEnd(prefix), fn)
}

// prefixEnd returns the first key after all keys that begin with prefix. It returns nil if all keys
// from prefix on begin with it.
func prefixEnd(prefix []byte) []byte {
	for i := len(prefix) - 1; i >= 0; i-- {
		if prefix[i] != 0xff {
			end := bytes.Clone(prefix[:i+1])
			end[i]++
			return end
		}
	}
	return nil
}

// Range implements Reader.
func (s *session) Range(bucket string, from, to []byte, fn func(key, value []byte) error) error {
	return eachPage(from, func(from []byte) ([]row, error) { return s.readPage(bucket, from, to) }, fn)
}

// eachPage reads page after page, and calls fn for each row.
func eachPage(from []byte, readPage func(from []byte) ([]row, error), fn func(key, value []byte) error) error {
	for {
		rows, err := readPage(from)
		if err != nil {
			return err
		}
		for _, r := range rows {
			if err := fn(r.key, r.value); err != nil {
				return err
			}
		}
		if len(rows) < pageSize {
			return nil
		}
		from = slices.Concat(rows[len(rows)-1].key, []byte{0}) // the next possible key
	}
}

// row is a key with its value.
type row struct{ key, value []byte }

// readPage returns the first rows of a range, at most pageSize.
func (s *session) readPage(bucket string, from, to []byte) ([]row, error) {
	if s.failed != nil {
		return nil, s.failed
	}
	const query = "SELECT key, value, sum FROM kv" +
		" WHERE bucket = ? AND key >= ? AND (? OR key < ?) ORDER BY key LIMIT ?"
	found, err := s.tx.Query(query, bucket, notNil(from), len(to) == 0, notNil(to), pageSize)
	if err != nil {
		return nil, s.wrapError("range", err)
	}
	defer func() { _ = found.Close() }()
	var rows []row
	for found.Next() {
		var r row
		var sum int64
		if err := found.Scan(&r.key, &r.value, &sum); err != nil {
			return nil, s.wrapError("range", err)
		}
		if sum != checksum([]byte(bucket), r.key, r.value) {
			return nil, s.kind.damaged
		}
		rows = append(rows, r)
	}
	return rows, s.wrapError("range", found.Err())
}
