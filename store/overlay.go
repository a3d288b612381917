package store

import (
	"bytes"
	"slices"
)

// Overlay keeps changes in memory over a [Reader], which it does not change. Reads see the changes.
// So a state can be computed ahead, and then either be written with [Overlay.Flush] or be dropped
// with [Overlay.Reset].
//
// The keys under the changes are not copied: who changes one of them changes what the overlay
// reads. The methods must not be called from several goroutines at the same time. The memory that
// it takes grows with the number of changed keys.
type Overlay struct {
	under   Reader
	buckets map[string]map[string]change
}

var (
	_ Reader = (*Overlay)(nil)
	_ Writer = (*Overlay)(nil)
)

// change is what became of a key.
type change struct {
	value   []byte
	deleted bool
}

// NewOverlay returns an overlay without changes. Over nil it is a store of keys and values in
// memory.
func NewOverlay(under Reader) *Overlay {
	if under == nil {
		under = nothing{}
	}
	return &Overlay{under: under, buckets: map[string]map[string]change{}}
}

// Flush writes all changes to w, which is usually a transaction of what is under the overlay, and
// forgets them. After an error it still has all of them. It can't know whether the transaction is
// kept: whoever uses the overlay after a transaction that failed finds it without the changes.
func (o *Overlay) Flush(w Writer) error {
	for bucket := range o.buckets {
		for _, c := range o.changedIn(bucket, nil, nil) { // in order, which a database writes fastest
			if err := c.write(w, bucket, c.key); err != nil {
				return err
			}
		}
	}
	o.Reset()
	return nil
}

func (c change) write(w Writer, bucket string, key []byte) error {
	if c.deleted {
		return w.Delete(bucket, key)
	}
	return w.Put(bucket, key, c.value)
}

// Reset forgets all changes.
func (o *Overlay) Reset() { clear(o.buckets) }

// Get implements Reader.
func (o *Overlay) Get(bucket string, key []byte) ([]byte, error) {
	c, changed := o.buckets[bucket][string(key)]
	switch {
	case !changed:
		return o.under.Get(bucket, key)
	case c.deleted:
		return nil, ErrNotFound
	}
	return bytes.Clone(c.value), nil
}

// Put implements Writer.
func (o *Overlay) Put(bucket string, key, value []byte) error {
	o.set(bucket, key, change{value: bytes.Clone(value)})
	return nil
}

// Delete implements Writer.
func (o *Overlay) Delete(bucket string, key []byte) error {
	o.set(bucket, key, change{deleted: true})
	return nil
}

func (o *Overlay) set(bucket string, key []byte, c change) {
	if o.buckets[bucket] == nil {
		o.buckets[bucket] = map[string]change{}
	}
	o.buckets[bucket][string(key)] = c
}

// DeleteRange implements Writer. It takes time and memory for each key of the range.
func (o *Overlay) DeleteRange(bucket string, from, to []byte) error {
	return o.Range(bucket, from, to, func(key, _ []byte) error { return o.Delete(bucket, key) })
}

// Iterate implements Reader.
func (o *Overlay) Iterate(bucket string, prefix []byte, fn func(key, value []byte) error) error {
	return o.Range(bucket, prefix, prefixEnd(prefix), fn)
}

// Range implements Reader. It merges the changes of the range, as they are at the time of the call,
// with the keys under them.
func (o *Overlay) Range(bucket string, from, to []byte, fn func(key, value []byte) error) error {
	changed := o.changedIn(bucket, from, to)
	// before passes on the changed keys up to one: those below it, and itself if it is among them.
	before := func(limit []byte) (passed bool, err error) {
		for len(changed) > 0 && (limit == nil || bytes.Compare(changed[0].key, limit) <= 0) {
			next := changed[0]
			changed, passed = changed[1:], bytes.Equal(next.key, limit)
			if next.deleted {
				continue
			}
			if err := fn(next.key, bytes.Clone(next.value)); err != nil {
				return passed, err
			}
		}
		return passed, nil
	}
	err := o.under.Range(bucket, from, to, func(key, value []byte) error {
		passed, err := before(notNil(key))
		if passed || err != nil {
			return err
		}
		return fn(key, value)
	})
	if err != nil {
		return err
	}
	_, err = before(nil)
	return err
}

// changedKey is a key with what became of it.
type changedKey struct {
	key []byte
	change
}

// changedIn returns the changed keys of a range, in order.
func (o *Overlay) changedIn(bucket string, from, to []byte) []changedKey {
	var found []changedKey
	for key, c := range o.buckets[bucket] {
		if key >= string(from) && (len(to) == 0 || key < string(to)) {
			found = append(found, changedKey{[]byte(key), c})
		}
	}
	slices.SortFunc(found, func(a, b changedKey) int { return bytes.Compare(a.key, b.key) })
	return found
}

// nothing is a Reader without any key.
type nothing struct{}

// Get implements Reader.
func (nothing) Get(string, []byte) ([]byte, error) { return nil, ErrNotFound }

// Iterate implements Reader.
func (nothing) Iterate(string, []byte, func(key, value []byte) error) error { return nil }

// Range implements Reader.
func (nothing) Range(string, []byte, []byte, func(key, value []byte) error) error { return nil }
