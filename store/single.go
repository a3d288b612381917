package store

// The methods below are one-line transactions, for callers that change or read one thing.

// Get implements Reader.
func (db *database) Get(bucket string, key []byte) (value []byte, err error) {
	err = db.Update(func(tx Tx) error { value, err = tx.Get(bucket, key); return err })
	return value, err
}

// Iterate implements Reader.
func (db *database) Iterate(bucket string, prefix []byte, fn func(key, value []byte) error) error {
	return db.Range(bucket, prefix, after(prefix), fn)
}

// Range implements Reader. The rows are read before fn first runs, so that fn may use the store.
func (db *database) Range(bucket string, from, to []byte, fn func(key, value []byte) error) error {
	var pairs []pair
	err := db.Update(func(tx Tx) error {
		return tx.Range(bucket, from, to, func(key, value []byte) error {
			pairs = append(pairs, pair{key, value})
			return nil
		})
	})
	for i := 0; err == nil && i < len(pairs); i++ {
		err = fn(pairs[i].key, pairs[i].value)
	}
	return err
}

// Entry implements Reader.
func (db *database) Entry(id string) (e Entry, err error) {
	err = db.Update(func(tx Tx) error { e, err = tx.Entry(id); return err })
	return e, err
}

// Journal implements Reader.
func (db *database) Journal(state string) (entries []Entry, err error) {
	err = db.Update(func(tx Tx) error { entries, err = tx.Journal(state); return err })
	return entries, err
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

// Record implements Writer.
func (db *database) Record(e Entry) error {
	return db.Update(func(tx Tx) error { return tx.Record(e) })
}

// Forget implements Writer.
func (db *database) Forget(id string) error {
	return db.Update(func(tx Tx) error { return tx.Forget(id) })
}
