package outbox

import (
	"context"
	"errors"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/store"
)

// raise offers more for a transaction if the market asks it, and returns the record with the new
// attempt. After an error the record is as it was.
func (o *Outbox) raise(ctx context.Context, r record) (record, error) {
	market, err := o.chain.Price(ctx)
	if err != nil || !behind(r.newest().Price, market) {
		return r, err
	}
	price, err := o.raised(r, market)
	if err != nil {
		return r, err
	}
	a, err := o.resign(ctx, r, price)
	if err != nil {
		return r, err
	}
	if err := o.saveAttempt(r, a); err != nil {
		return r, err
	}
	r.Attempts = append(r.Attempts, a)
	return r, nil
}

// resign signs what the newest attempt has, for another price.
func (o *Outbox) resign(ctx context.Context, r record, price chain.Price) (attempt, error) {
	old := r.newest()
	if old.Empty {
		return o.signEmpty(ctx, r, price)
	}
	return o.sign(ctx, r, price, old.Gas)
}

// saveAttempt adds an attempt to a record in the journal, unless the record has ended or changed.
func (o *Outbox) saveAttempt(r record, a attempt) error {
	return o.config.Journal.Update(func(tx store.Tx) error {
		now, err := o.get(tx, r.ID)
		if err != nil {
			return err
		}
		if now.Ended || now.Nonce != r.Nonce {
			return errors.New("outbox: the transaction has changed meanwhile")
		}
		now.Attempts = append(now.Attempts, a)
		return o.put(tx, now)
	})
}
