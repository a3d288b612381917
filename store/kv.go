package store

import "slices"

// page is how many rows are read at a time: rows are never held open while the caller's function runs.
const page = 512

// Get implements Reader.
func (s *session) Get(bucket string, key []byte) (value []byte, err error) {
	var sum int64
	row := s.tx.QueryRow("SELECT value, sum FROM kv WHERE bucket = ? AND key = ?", bucket, notNil(key))
	if err := row.Scan(&value, &sum); err != nil {
		return nil, fail("get", err)
	}
	if sum != checksum([]byte(bucket), key, value) {
		return nil, ErrCorrupt
	}
	return value, nil
}

// Put implements Writer.
func (s *session) Put(bucket string, key, value []byte) error {
	_, err := s.tx.Exec("INSERT INTO kv VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value, sum = excluded.sum",
		bucket, notNil(key), notNil(value), checksum([]byte(bucket), key, value))
	return fail("put", err)
}

// Delete implements Writer.
func (s *session) Delete(bucket string, key []byte) error {
	_, err := s.tx.Exec("DELETE FROM kv WHERE bucket = ? AND key = ?", bucket, notNil(key))
	return fail("delete", err)
}

// DeleteRange implements Writer.
func (s *session) DeleteRange(bucket string, from, to []byte) error {
	_, err := s.tx.Exec("DELETE FROM kv WHERE bucket = ? AND key >= ? AND (? OR key < ?)", bucket, notNil(from), len(to) == 0, notNil(to))
	return fail("delete range", err)
}

// Iterate implements Reader.
func (s *session) Iterate(bucket string, prefix []byte, fn func(key, value []byte) error) error {
	return s.Range(bucket, prefix, after(prefix), fn)
}

// after returns the first key that does not begin with prefix and is greater, or nil if there is none.
func after(prefix []byte) []byte {
	for i := len(prefix) - 1; i >= 0; i-- {
		if prefix[i] != 0xff {
			end := append([]byte{}, prefix[:i+1]...)
			end[i]++
			return end
		}
	}
	return nil
}

// Range implements Reader.
func (s *session) Range(bucket string, from, to []byte, fn func(key, value []byte) error) error {
	for {
		rows, err := s.page(bucket, from, to)
		if err != nil {
			return err
		}
		for _, row := range rows {
			if err := fn(row.key, row.value); err != nil {
				return err
			}
		}
		if len(rows) < page {
			return nil
		}
		from = slices.Concat(rows[len(rows)-1].key, []byte{0}) // the next possible key
	}
}

type pair struct{ key, value []byte }

func (s *session) page(bucket string, from, to []byte) ([]pair, error) {
	rows, err := s.tx.Query("SELECT key, value, sum FROM kv WHERE bucket = ? AND key >= ? AND (? OR key < ?) ORDER BY key LIMIT ?",
		bucket, notNil(from), len(to) == 0, notNil(to), page)
	if err != nil {
		return nil, fail("range", err)
	}
	defer func() { _ = rows.Close() }()
	var pairs []pair
	for rows.Next() {
		var p pair
		var sum int64
		if err := rows.Scan(&p.key, &p.value, &sum); err != nil {
			return nil, fail("range", err)
		}
		if sum != checksum([]byte(bucket), p.key, p.value) {
			return nil, ErrCorrupt
		}
		pairs = append(pairs, p)
	}
	return pairs, fail("range", rows.Err())
}
