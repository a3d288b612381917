package ledger

import (
	"errors"
	"fmt"

	"github.com/zsettle/zsettle/store"
)

// ErrPolicy is returned for a store that was filled under another rule of finality. What is final
// in it may not be final under this rule, and nothing that was derived from it can be taken back.
var ErrPolicy = errors.New("ledger: the store was filled under another rule of finality")

// keyPolicy is where the store has the rule of finality that it was filled under.
var keyPolicy = []byte("policy")

// checkPolicy binds a new store to the client's rule of finality. It returns ErrPolicy for a store
// of another one.
func (r *Replica) checkPolicy() error {
	want := r.client.Finality().String()
	return r.store.Update(func(tx store.Tx) error {
		have, err := tx.Get(bucketMeta, keyPolicy)
		if errors.Is(err, store.ErrNotFound) {
			return tx.Put(bucketMeta, keyPolicy, []byte(want))
		}
		if err == nil && string(have) != want {
			err = fmt.Errorf("%w: %s, and not %s; use that rule, or run resync", ErrPolicy, have, want)
		}
		return err
	})
}
