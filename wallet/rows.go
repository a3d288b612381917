package wallet

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/rlp"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/store"
)

// kind is what a row of the book is. It is the first byte of the row's key.
type kind byte

// The kinds of row, with what follows in the key and what the value is.
const (
	rowPlace     kind = iota + 1 // nothing: how far the facts were read
	rowKey                       // epoch: its audit key
	rowCandidate                 // commitment: a note that is the account's when it is queued
	rowUnspent                   // position: an owned note
	rowSpent                     // position: an owned note whose nullifier is on the chain
	rowNullifier                 // nullifier: position
	rowAsset                     // asset: the position of its first note
	rowSent                      // block, log, index: a payment or withdrawal
	rowRefund                    // refund commitment of an own leg: the key of its rowSent
	rowLeg                       // deal, deadline, payment of an own leg that is open: the key of its rowSent
	rowItem                      // identity of an own item: its transaction
	rowBatches                   // nothing: how many batches were appended
	rowIndex                     // position: the place of the fact that queued it, for a few of them
	rowPaid                      // payee, asset, value, key of the rowSent of a plain payment: its transaction
)

// rowVersion is the first byte of every value. A book of another version is read anew.
const rowVersion = 1

// rows are those of one account's book, in a bucket of its own. After an error they say that there
// is nothing, and take nothing: whoever uses them asks for the error at the end.
type rows struct {
	bucket string
	kv     *store.Overlay
	// changed is whether there is anything to write down.
	changed bool
	filter  *filter
	err     error
}

// errRow is for a row that this program did not write.
var errRow = fmt.Errorf("%w: a row of a wallet's book", store.ErrCacheDamaged)

func key(k kind, parts ...[]byte) []byte {
	out := []byte{byte(k)}
	for _, part := range parts {
		out = append(out, part...)
	}
	return out
}

func uint64Key(x uint64) []byte { return binary.BigEndian.AppendUint64(nil, x) }

func positionKey(position uint32) []byte { return binary.BigEndian.AppendUint32(nil, position) }

func commitmentKey(cm notes.Commitment) []byte {
	b := cm.Bytes()
	return b[:]
}

func nullifierKey(nf notes.Nullifier) []byte {
	b := nf.Bytes()
	return b[:]
}

// fail keeps the first error.
func (r *rows) fail(err error) {
	if r.err == nil {
		r.err = err
	}
}

// get decodes a row into out, a pointer, and reports whether there is one.
func (r *rows) get(k []byte, out any) bool {
	if r.err != nil || r.filter.excludes(k) {
		return false
	}
	value, err := r.kv.Get(r.bucket, k)
	if errors.Is(err, store.ErrNotFound) {
		return false
	}
	if err == nil {
		err = decodeRow(value, out)
	}
	if err != nil {
		r.fail(err)
	}
	return err == nil
}

func decodeRow(value []byte, out any) error {
	if len(value) == 0 || value[0] != rowVersion || rlp.DecodeBytes(value[1:], out) != nil {
		return errRow
	}
	return nil
}

// has reports whether there is a row.
func (r *rows) has(k []byte) bool {
	var raw rlp.RawValue
	return r.get(k, &raw)
}

func (r *rows) put(k []byte, row any) {
	value, err := rlp.EncodeToBytes(row)
	if err == nil && r.err == nil {
		err = r.kv.Put(r.bucket, k, append([]byte{rowVersion}, value...))
	}
	if err != nil {
		r.fail(err)
	}
	r.filter.add(k)
	r.changed = true
}

func (r *rows) remove(k []byte) {
	if r.err == nil {
		r.err = r.kv.Delete(r.bucket, k)
	}
	r.changed = true
}

// each calls fn with every row of a kind whose key goes on with prefix, in order. fn gets the key
// without the kind, and decodes the row.
func (r *rows) each(k kind, prefix []byte, fn func(key []byte, decode func(out any))) {
	if r.err != nil {
		return
	}
	err := r.kv.Iterate(r.bucket, key(k, prefix), func(key, value []byte) error {
		fn(key[1:], r.decoder(value))
		return r.err
	})
	if err != nil {
		r.fail(err)
	}
}

// from is like each for at most so many rows of a kind, from a key on.
func (r *rows) from(k kind, first []byte, most int, fn func(key []byte, decode func(out any))) {
	if r.err != nil {
		return
	}
	err := r.kv.Range(r.bucket, key(k, first), key(k+1), func(key, value []byte) error {
		if most--; most < 0 {
			return errStop
		}
		fn(key[1:], r.decoder(value))
		return r.err
	})
	if err != nil && !errors.Is(err, errStop) {
		r.fail(err)
	}
}

// decoder returns what decodes a row.
func (r *rows) decoder(value []byte) func(out any) {
	return func(out any) {
		if err := decodeRow(value, out); err != nil {
			r.fail(err)
		}
	}
}

// takeErr returns the error and forgets it.
func (r *rows) takeErr() error {
	err := r.err
	r.err = nil
	return err
}
