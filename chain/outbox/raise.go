package outbox

import (
	"context"
	"errors"
	"fmt"
	"slices"

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
	most := o.maxWithPurpose(r)
	if r.newest().Empty {
		most = o.maxPrice(r)
	}
	price, err := raised(r.newest().Price, market, most)
	if err != nil {
		return r, err
	}
	a, err := o.resign(ctx, r, price)
	if err != nil {
		return r, err
	}
	return o.saveAttempt(r, a)
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

// saveAttempt adds an attempt to a record in the journal, in place of the one that is offered.
func (o *Outbox) saveAttempt(r record, a attempt) (record, error) {
	return o.saveAttempts(r, append(slices.Clone(r.Attempts), a))
}

// saveAttempts replaces the attempts of a record in the journal. It returns errChanged if the
// record has ended, was stopped or has other attempts than when it was read, so that what is signed
// anew never takes the place of what the user abandons, and ErrUnknown if it was forgotten. After
// an error the record is as it was.
func (o *Outbox) saveAttempts(r record, attempts []attempt) (record, error) {
	err := o.config.Journal.Update(func(tx store.Tx) error {
		now, err := o.get(tx, r.ID)
		if err != nil {
			return err
		}
		if now.Ended || now.Stopped != r.Stopped || !slices.EqualFunc(now.Attempts, r.Attempts, sameHash) {
			return fmt.Errorf("%w: %q", errChanged, r.ID)
		}
		now.Attempts = attempts
		return o.put(tx, now)
	})
	if err == nil {
		r.Attempts = attempts
	}
	return r, err
}

func sameHash(a, b attempt) bool { return a.Hash == b.Hash }

// isPast reports whether an error says that a record is not what it was when it was read.
func isPast(err error) bool { return errors.Is(err, errChanged) || errors.Is(err, ErrUnknown) }
