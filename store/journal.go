package store

import (
	"strconv"
	"time"
)

func (e Entry) checksum() int64 {
	return checksum([]byte(e.ID), []byte(e.State), e.Payload, strconv.AppendInt(nil, e.Time.UnixMicro(), 10))
}

// Record implements EntryWriter.
func (s *session) Record(e Entry) error {
	return s.exec("record", "INSERT OR REPLACE INTO journal VALUES (?, ?, ?, ?, ?)",
		e.ID, e.State, notNil(e.Payload), e.Time.UnixMicro(), e.checksum())
}

// Forget implements EntryWriter.
func (s *session) Forget(id string) error {
	return s.exec("forget", "DELETE FROM journal WHERE id = ?", id)
}

// Entry implements EntryReader.
func (s *session) Entry(id string) (Entry, error) {
	if s.failed != nil {
		return Entry{}, s.failed
	}
	return s.scanEntry(s.tx.QueryRow("SELECT id, state, payload, time, sum FROM journal WHERE id = ?", id))
}

// Journal implements EntryReader.
func (s *session) Journal(state string) ([]Entry, error) {
	if s.failed != nil {
		return nil, s.failed
	}
	const query = "SELECT id, state, payload, time, sum FROM journal WHERE (? OR state = ?) ORDER BY time, id"
	rows, err := s.tx.Query(query, state == "", state)
	if err != nil {
		return nil, s.wrapError("journal", err)
	}
	defer func() { _ = rows.Close() }()
	var entries []Entry
	for rows.Next() {
		e, err := s.scanEntry(rows)
		if err != nil {
			return nil, err
		}
		entries = append(entries, e)
	}
	return entries, s.wrapError("journal", rows.Err())
}

func (s *session) scanEntry(row interface{ Scan(...any) error }) (e Entry, err error) {
	var micros, sum int64
	if err := row.Scan(&e.ID, &e.State, &e.Payload, &micros, &sum); err != nil {
		return Entry{}, s.wrapError("journal", err)
	}
	e.Time = time.UnixMicro(micros).UTC()
	if sum != e.checksum() {
		return Entry{}, s.kind.damaged
	}
	return e, nil
}
