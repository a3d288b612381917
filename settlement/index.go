package settlement

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/store"
)

// indexVersion is the first byte of each value in the index.
const indexVersion byte = 1

// index says where in the replica the posts and the facts of a deal are, and keeps the party's
// invitations, so that each post to the inbox is opened once. It lives in the cache: it can be made
// again from the replica.
type index struct {
	store  store.Store
	prefix string // separates parties that share a cache
	secret contract.CardSecret
}

// The buckets of the index, after its prefix.
const (
	bucketPosts       = "posts"       // topic ‖ cursor → nothing
	bucketFacts       = "facts"       // deal on the chain ‖ cursor → nothing
	bucketInvitations = "invitations" // cursor → sealed invitation
	bucketEnded       = "ended"       // cursor of the invitation → how its deal has ended, see ended.go
	bucketMeta        = "meta"
)

var (
	keyRead       = []byte("read")       // cursor of the newest fact that is in the index
	keyGeneration = []byte("generation") // the replica's that the facts are of
)

// invited is an invitation with the place of its post.
type invited struct {
	contract.Invitation
	at ledger.Cursor
}

func encodeCursor(c ledger.Cursor) []byte {
	return binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(nil, c.Block), uint64(c.Log))
}

func decodeCursor(raw []byte) (ledger.Cursor, error) {
	if len(raw) != 16 {
		return ledger.Cursor{}, fmt.Errorf("%w: a place of %d bytes", errOutdated, len(raw))
	}
	return ledger.Cursor{Block: binary.BigEndian.Uint64(raw), Log: uint(binary.BigEndian.Uint64(raw[8:]))}, nil
}

// unversioned returns what follows the version byte of a value. An index of another version, or a
// damaged one, is made again from the replica.
func unversioned(value []byte) ([]byte, error) {
	if len(value) == 0 || value[0] != indexVersion {
		return nil, fmt.Errorf("%w: a row of another version", errOutdated)
	}
	return value[1:], nil
}

func (x index) put(w store.Writer, bucket string, key, value []byte) error {
	return w.Put(x.prefix+bucket, key, append([]byte{indexVersion}, value...))
}

// read returns the place of the newest fact that is in the index, the zero Cursor if there is none.
func (x index) read() (ledger.Cursor, error) {
	raw, err := x.store.Get(x.prefix+bucketMeta, keyRead)
	if errors.Is(err, store.ErrNotFound) {
		return ledger.Cursor{}, nil
	}
	if err == nil {
		raw, err = unversioned(raw)
	}
	if err != nil {
		return ledger.Cursor{}, err
	}
	return decodeCursor(raw)
}

// checkGeneration returns errOutdated if the index is of another generation of the replica.
func (x index) checkGeneration(now uint64) error {
	raw, err := x.store.Get(x.prefix+bucketMeta, keyGeneration)
	if errors.Is(err, store.ErrNotFound) {
		return nil // it is empty
	}
	if err == nil {
		raw, err = unversioned(raw)
	}
	if err == nil && !bytes.Equal(raw, binary.BigEndian.AppendUint64(nil, now)) {
		err = errOutdated
	}
	return err
}

// add adds a page of a generation of the replica: the facts up to the page's cursor. What the index
// keeps of deals that the page concerns goes in the same transaction.
func (x index) add(p page, generation uint64) error {
	return x.store.Update(func(tx store.Tx) error {
		err := x.put(tx, bucketMeta, keyGeneration, binary.BigEndian.AppendUint64(nil, generation))
		if err != nil {
			return err
		}
		for _, e := range p.entries {
			if err := x.put(tx, e.bucket, e.key, nil); err != nil {
				return err
			}
		}
		for _, i := range p.invitations {
			sealed, err := x.secret.SealInvitation(i.Invitation)
			if err != nil {
				return err
			}
			if err := x.put(tx, bucketInvitations, encodeCursor(i.at), sealed); err != nil {
				return err
			}
		}
		for _, at := range p.stale {
			if err := tx.Delete(x.prefix+bucketEnded, encodeCursor(at)); err != nil {
				return err
			}
		}
		return x.put(tx, bucketMeta, keyRead, encodeCursor(p.end))
	})
}

// places returns where the posts under a topic, or the facts about a deal on the chain, are, in the
// order of the chain.
func (x index) places(bucket string, of [32]byte) (found []ledger.Cursor, err error) {
	err = x.store.Iterate(x.prefix+bucket, of[:], func(key, value []byte) error {
		if _, err := unversioned(value); err != nil {
			return err
		}
		at, err := decodeCursor(bytes.TrimPrefix(key, of[:]))
		found = append(found, at)
		return err
	})
	return found, err
}

// invitations calls fn with each invitation, in the order of the chain.
func (x index) invitations(fn func(invited)) error {
	return x.store.Iterate(x.prefix+bucketInvitations, nil, func(key, value []byte) error {
		at, err := decodeCursor(key)
		if err != nil {
			return err
		}
		sealed, err := unversioned(value)
		if err != nil {
			return err
		}
		i, err := x.secret.OpenInvitation(sealed)
		if err != nil {
			return fmt.Errorf("%w: an invitation: %w", errOutdated, err)
		}
		fn(invited{i, at})
		return nil
	})
}

// reset empties the index.
func (x index) reset() error {
	return x.store.Update(func(tx store.Tx) error {
		for _, bucket := range []string{bucketPosts, bucketFacts, bucketInvitations, bucketEnded, bucketMeta} {
			if err := tx.DeleteRange(x.prefix+bucket, nil, nil); err != nil {
				return err
			}
		}
		return nil
	})
}
