package audit

import (
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/store"
)

// bucketOpened is the bucket of what was decrypted: [sealer.name] → [sealer.seal].
const bucketOpened = "audit/opened"

// opener decrypts with audit keys. With a cache it decrypts nothing that the cache has, and keeps
// the rest there. A row belongs to ciphertext and not to a place on the chain, so that it stays
// true whatever a reorganisation does.
//
// The cache is asked for the ciphertext of many facts at a time, and is written for as many.
type opener struct {
	keys    Keys
	decrypt func(*notes.AuditPrivateKey, ciphertext) ([]field.Element, error)
	cache   store.Store // nil if there is none, or if it has failed
	failed  func(error)
	sealers map[uint64]*sealer // by epoch
	// found has the rows of the facts that were loaded, fresh those that are to be kept.
	found, fresh map[string][]byte
}

func newOpener(c Config) *opener {
	o := &opener{
		keys: c.Keys,
		decrypt: func(key *notes.AuditPrivateKey, c ciphertext) ([]field.Element, error) {
			return keyDecrypter(key)(c)
		},
		cache:   c.Cache,
		failed:  c.CacheFailed,
		sealers: map[uint64]*sealer{},
		found:   map[string][]byte{},
		fresh:   map[string][]byte{},
	}
	if o.cache != nil {
		for epoch, key := range c.Keys {
			o.sealers[epoch] = newSealer(key)
		}
	}
	return o
}

// load reads what the cache has of some facts. Of rows that are damaged it has nothing: they are
// decrypted and written again.
func (o *opener) load(facts []ledger.Fact) {
	clear(o.found)
	if o.cache == nil {
		return
	}
	err := o.cache.Update(func(tx store.Tx) error {
		for _, f := range facts {
			if err := o.find(tx, f.Event); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil && !errors.Is(err, store.ErrCorrupt) {
		o.fail(err)
	}
}

// find reads what the cache has of one event.
func (o *opener) find(from store.Reader, e ledger.Event) error {
	c, encrypted := ciphertextOf(e)
	s := o.sealers[c.epoch]
	if !encrypted || s == nil {
		return nil
	}
	name := s.name(c)
	row, err := from.Get(bucketOpened, name)
	if errors.Is(err, store.ErrNotFound) {
		return nil
	}
	if err == nil {
		o.found[string(name)] = row
	}
	return err
}

// open decrypts ciphertext of an epoch whose key there is.
func (o *opener) open(c ciphertext) ([]field.Element, error) {
	key := o.keys[c.epoch]
	if o.cache == nil {
		return o.decrypt(key, c)
	}
	s := o.sealers[c.epoch]
	name := s.name(c)
	if words, ok := s.unseal(name, o.found[string(name)], len(c.words)); ok {
		return words, nil
	}
	words, err := o.decrypt(key, c)
	if err == nil {
		o.fresh[string(name)] = s.seal(name, words)
	}
	return words, err
}

// keep writes what was decrypted since the last time. It writes in the order of the keys, which is
// what a database does fastest.
func (o *opener) keep() {
	if o.cache == nil || len(o.fresh) == 0 {
		return
	}
	err := o.cache.Update(func(tx store.Tx) error {
		for _, name := range slices.Sorted(maps.Keys(o.fresh)) {
			if err := tx.Put(bucketOpened, []byte(name), o.fresh[name]); err != nil {
				return err
			}
		}
		return nil
	})
	clear(o.fresh)
	if err != nil {
		o.fail(err)
	}
}

// fail goes on without the cache.
func (o *opener) fail(err error) {
	o.cache = nil
	if o.failed != nil {
		o.failed(fmt.Errorf("audit: the cache failed; what it lacks is decrypted again the next time: %w", err))
	}
}
