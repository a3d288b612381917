package outbox

import (
	"context"
	"crypto/rand"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/store"
)

// Transact delivers a transaction that nobody asks for again, as [Outbox.Write] and
// [Outbox.Deliver] do. If the process is killed, the transaction may be carried out or not.
func (o *Outbox) Transact(ctx context.Context, call chain.Tx) (chain.Receipt, error) {
	r := record{ID: "once/" + rand.Text(), Call: call, Once: true}
	o.await(r)
	defer o.awaitNoMore(r)
	if err := o.write(ctx, r, nil); err != nil {
		return chain.Receipt{}, err
	}
	return o.Deliver(ctx, r.ID)
}

// await keeps a transaction that nobody asks for again from being forgotten when it is final,
// because its caller has not seen yet what became of it.
func (o *Outbox) await(r record) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.awaited[r.ID] = struct{}{}
}

func (o *Outbox) awaitNoMore(r record) {
	o.mu.Lock()
	defer o.mu.Unlock()
	delete(o.awaited, r.ID)
}

func (o *Outbox) isAwaited(r record) bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	_, awaited := o.awaited[r.ID]
	return awaited
}

// Release lets go of a transaction that nobody asks for again: the outbox forgets it when it is
// final, and brings it on until then. It returns [ErrUnknown] for an ID that the outbox doesn't
// have.
func (o *Outbox) Release(id string) error {
	return o.config.Journal.Update(func(tx store.Tx) error {
		r, err := o.get(tx, id)
		if err != nil {
			return err
		}
		if r.Once = true; r.Ended {
			return tx.Forget(o.prefix + id)
		}
		return o.put(tx, r)
	})
}
