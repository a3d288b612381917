package store

// The methods in this file are transactions of one step, for callers that change or read one thing.

// read returns what fn reads in a transaction of its own.
func read[T any](db *database, fn func(Tx) (T, error)) (T, error) {
	var result T
	err := db.Update(func(tx Tx) (err error) {
		result, err = fn(tx)
		return err
	})
	return result, err
}

// Get implements Reader.
func (db *database) Get(bucket string, key []byte) ([]byte, error) {
	return read(db, func(tx Tx) ([]byte, error) { return tx.Get(bucket, key) })
}

// Iterate implements Reader.
func (db *database) Iterate(bucket string, prefix []byte, fn func(key, value []byte) error) error {
	return db.Range(bucket, prefix, prefixEnd(prefix), fn)
}

// Range implements Reader. No transaction is open while fn runs, so that fn may use the store.
func (db *database) Range(bucket string, from, to []byte, fn func(key, value []byte) error) error {
	return eachPage(from, func(from []byte) ([]row, error) {
		return read(db, func(tx Tx) ([]row, error) {
			return tx.(*session).readPage(bucket, from, to) //nolint:errcheck // read passes it
		})
	}, fn)
}

// Entry implements EntryReader.
func (db *database) Entry(id string) (Entry, error) {
	return read(db, func(tx Tx) (Entry, error) { return tx.Entry(id) })
}

// Journal implements EntryReader.
func (db *database) Journal(state string) ([]Entry, error) {
	return read(db, func(tx Tx) ([]Entry, error) { return tx.Journal(state) })
}

// Put implements Writer.
func (db *database) Put(bucket string, key, value []byte) error {
	return db.Update(func(tx Tx) error { return tx.Put(bucket, key, value) })
}

// Delete implements Writer.
func (db *database) Delete(bucket string, key []byte) error {
	return db.Update(func(tx Tx) error { return tx.Delete(bucket, key) })
}

// DeleteRange implements Writer.
func (db *database) DeleteRange(bucket string, from, to []byte) error {
	return db.Update(func(tx Tx) error { return tx.DeleteRange(bucket, from, to) })
}

// Record implements EntryWriter.
func (db *database) Record(e Entry) error {
	return db.Update(func(tx Tx) error { return tx.Record(e) })
}

// Forget implements EntryWriter.
func (db *database) Forget(id string) error {
	return db.Update(func(tx Tx) error { return tx.Forget(id) })
}
