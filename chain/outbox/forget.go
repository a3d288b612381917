package outbox

import (
	"errors"
	"fmt"

	"github.com/zsettle/zsettle/store"
)

// Forget lets go of the transaction under an ID, which nobody asks for again: nothing is known
// under the ID any more. w is the outbox's journal or a transaction of it. It does nothing for an
// ID that the outbox doesn't have.
//
// A transaction whose end is not final may still be mined, because others may have it. So its nonce
// is given to no other, until it is used in a final block. If the transaction is not mined in time,
// an empty one is offered in its place.
func (o *Outbox) Forget(w store.Tx, id string) error {
	if journal, ok := w.(store.Store); ok {
		return journal.Update(func(tx store.Tx) error { return o.letGo(tx, id) })
	}
	return o.letGo(w, id)
}

// letGo frees an ID. A transaction whose end is not final stays, under its nonce.
func (o *Outbox) letGo(tx store.Tx, id string) error {
	r, err := o.get(tx, id)
	if errors.Is(err, ErrUnknown) {
		return nil
	}
	if err == nil {
		err = tx.Forget(o.prefix + id)
	}
	if err != nil || r.Ended {
		return err
	}
	r.ID = fmt.Sprintf("forgotten/%d", r.Nonce)
	r.Once, r.Forgotten = true, true
	return o.put(tx, r)
}
