package outbox

import (
	"context"
	"errors"
	"fmt"

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

// errChanged is returned for a record that another goroutine has changed since it was read.
var errChanged = errors.New("outbox: the transaction has changed meanwhile")

// saveAttempt adds an attempt to a record in the journal. It returns errChanged if the record has
// ended or changed since it was read, so that what is signed anew never takes the place of what
// the user abandons, and ErrUnknown if it was forgotten.
func (o *Outbox) saveAttempt(r record, a attempt) error {
	return o.config.Journal.Update(func(tx store.Tx) error {
		now, err := o.get(tx, r.ID)
		if err != nil {
			return err
		}
		if now.Ended || now.newest().Hash != r.newest().Hash {
			return fmt.Errorf("%w: %q", errChanged, r.ID)
		}
		now.Attempts = append(now.Attempts, a)
		return o.put(tx, now)
	})
}

// isPast reports whether an error says that a record is not what it was when it was read.
func isPast(err error) bool { return errors.Is(err, errChanged) || errors.Is(err, ErrUnknown) }
