package ledger

import (
	"encoding/binary"
	"errors"
	"fmt"
	"iter"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/store"
)

// keyStore is where a state is kept.
type keyStore interface {
	store.Reader
	store.Writer
}

// rows is what a state is made of. It remembers its first error: after that, it reads nothing and
// changes nothing, and what was computed from it is not to be believed.
type rows struct {
	keys keyStore
	err  error
}

// take returns the first error, and forgets it.
func (r *rows) take() error {
	err := r.err
	r.err = nil
	return err
}

// do runs something that may fail, unless something has failed before.
func (r *rows) do(fn func() error) {
	if r.err != nil {
		return
	}
	if err := fn(); r.err == nil { // fn may have failed inside, and not know
		r.err = err
	}
}

// get returns the value of a key, and whether it is there.
func (r *rows) get(bucket string, key []byte) (value []byte, ok bool) {
	r.do(func() (err error) {
		value, err = r.keys.Get(bucket, key)
		if ok = err == nil; errors.Is(err, store.ErrNotFound) {
			return nil
		}
		return err
	})
	return value, ok
}

func (r *rows) put(bucket string, key, value []byte) {
	r.do(func() error { return r.keys.Put(bucket, key, value) })
}

func (r *rows) delete(bucket string, key []byte) {
	r.do(func() error { return r.keys.Delete(bucket, key) })
}

func (r *rows) clear(bucket string) {
	r.do(func() error { return r.keys.DeleteRange(bucket, nil, nil) })
}

// all yields the keys of a bucket that begin with prefix, in order.
func (r *rows) all(bucket string, prefix []byte) iter.Seq2[[]byte, []byte] {
	return func(yield func(key, value []byte) bool) {
		r.do(func() error {
			err := r.keys.Iterate(bucket, prefix, func(key, value []byte) error {
				if !yield(key, value) {
					return errStop
				}
				return nil
			})
			if errors.Is(err, errStop) {
				return nil
			}
			return err
		})
	}
}

// errRow is returned for a row that the replica did not write so.
var errRow = fmt.Errorf("%w: a row of the replica's state", store.ErrCacheDamaged)

// fail remembers an error.
func (r *rows) fail(err error) { r.do(func() error { return err }) }

// element decodes a stored element.
func (r *rows) element(b []byte) field.Element {
	e, err := field.FromBytes(b)
	if err != nil {
		r.fail(errRow)
	}
	return e
}

// position decodes a stored position.
func (r *rows) position(b []byte) uint32 {
	if len(b) != 4 {
		r.fail(errRow)
		return 0
	}
	return binary.BigEndian.Uint32(b)
}

// table is a bucket as a [deals.Table].
type table struct {
	rows   *rows
	bucket string
}

// Get implements deals.Table.
func (t table) Get(key []byte) ([]byte, bool) { return t.rows.get(t.bucket, key) }

// Put implements deals.Table.
func (t table) Put(key, value []byte) { t.rows.put(t.bucket, key, value) }

// Delete implements deals.Table.
func (t table) Delete(key []byte) { t.rows.delete(t.bucket, key) }

// All implements deals.Table.
func (t table) All(prefix []byte) iter.Seq2[[]byte, []byte] { return t.rows.all(t.bucket, prefix) }

// nodes is a bucket as [tree.Nodes].
type nodes struct {
	rows   *rows
	bucket string
}

// nodeKey is the level and the index of the parent.
func nodeKey(level int, parent uint32) []byte {
	return append([]byte{byte(level)}, positionKey(parent)...)
}

// Children implements tree.Nodes.
func (n nodes) Children(level int, parent uint32) (children [tree.Arity]field.Element, ok bool) {
	value, ok := n.rows.get(n.bucket, nodeKey(level, parent))
	if !ok {
		return children, false
	}
	if len(value) != tree.Arity*field.Size {
		n.rows.fail(errRow)
		return children, false
	}
	for i := range children {
		children[i] = n.rows.element(value[i*field.Size : (i+1)*field.Size])
	}
	return children, true
}

// SetChildren implements tree.Nodes.
func (n nodes) SetChildren(level int, parent uint32, children [tree.Arity]field.Element) {
	value := make([]byte, 0, tree.Arity*field.Size)
	for _, child := range children {
		b := child.Bytes()
		value = append(value, b[:]...)
	}
	n.rows.put(n.bucket, nodeKey(level, parent), value)
}
