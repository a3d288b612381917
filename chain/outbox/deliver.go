package outbox

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
)

// Deliver brings the account's transactions on until the one under an ID is mined, and returns its
// receipt. It may be called again at any time, and by several callers. A block that is not final
// may be undone: then the transaction is sent again by whoever calls Deliver or [Outbox.Push] next.
//
// For a transaction that was mined and reverted Deliver returns the receipt and a
// [chain.RevertError]. It returns [ErrNonceTaken] and [ErrAbandoned] as they say, [PriceError]
// while the market asks more than the user allows for it or for one with a lower nonce,
// [ErrUnknown] for an ID that was not written down, and the node's error if the transaction can't
// be sent. It waits on while the node doesn't answer after it did once, until ctx ends. After any
// of these errors but for ErrUnknown, the outbox still has the transaction.
func (o *Outbox) Deliver(ctx context.Context, id string) (chain.Receipt, error) {
	for asked := false; ; asked = true {
		err := o.Push(ctx)
		if err != nil && !(asked && isUnanswered(err)) {
			return chain.Receipt{}, err
		}
		receipt, done, failed := o.outcome(ctx, id)
		if done || failed != nil && !(asked && isUnanswered(failed)) {
			return receipt, failed
		}
		select {
		case <-ctx.Done():
			err = errors.Join(ctx.Err(), err, failed)
			return receipt, fmt.Errorf("outbox: the transaction %q is not mined: %w", id, err)
		case <-time.After(o.chain.Poll()):
		}
	}
}

// isUnanswered reports whether an error is that a node did not answer, or not what it was asked
// about the transactions, or was asked too often.
func isUnanswered(err error) bool {
	return errors.As(err, new(nodeError)) || errors.As(err, new(*chain.NodeError)) || chain.Busy(err)
}

// outcome returns what became of a transaction, as far as is known.
func (o *Outbox) outcome(ctx context.Context, id string) (receipt chain.Receipt, done bool, err error) {
	r, err := o.get(o.config.Journal, id)
	if err != nil {
		return receipt, false, err
	}
	p := o.progressOf(r)
	if r.Ended {
		p.receipt = r.Receipt
	}
	switch {
	case p.receipt == nil:
		if err := p.failure(id); err != nil {
			return receipt, false, err
		}
		return receipt, false, o.priceBefore(r)
	case r.isEmpty(p.receipt.Tx):
		return *p.receipt, true, fmt.Errorf("%w: %q", ErrAbandoned, id)
	case !p.receipt.OK:
		return *p.receipt, true, o.chain.RevertReason(ctx, *p.receipt)
	}
	return *p.receipt, true, nil
}

// failure returns why a transaction that is not mined can't go on, or nil.
func (p progress) failure(id string) error {
	if p.taken {
		return fmt.Errorf("%w: %q", ErrNonceTaken, id)
	}
	return p.err
}

// priceBefore returns the [PriceError] of a transaction with a lower nonce, which keeps the record
// from being mined, or nil.
func (o *Outbox) priceBefore(r record) error {
	open, err := o.open()
	for _, other := range open {
		err := o.progressOf(other).err
		if other.Nonce < r.Nonce && errors.As(err, new(*PriceError)) {
			return fmt.Errorf("outbox: %q comes after %q: %w", r.ID, other.ID, err)
		}
	}
	return err
}

// Mined returns the receipt of the transaction under an ID if it is mined, and else nil. It asks
// the chain only for why a transaction reverted. The errors are those of [Outbox.Deliver].
func (o *Outbox) Mined(ctx context.Context, id string) (*chain.Receipt, error) {
	receipt, done, err := o.outcome(ctx, id)
	if !done {
		return nil, err
	}
	return &receipt, err
}

// Has reports whether the outbox has a transaction under an ID.
func (o *Outbox) Has(id string) (bool, error) {
	_, err := o.get(o.config.Journal, id)
	if errors.Is(err, ErrUnknown) {
		return false, nil
	}
	return err == nil, err
}

// Offered returns the hash of the transaction that is offered to the nodes under an ID, or was
// last. It is zero for an ID that the outbox doesn't have.
func (o *Outbox) Offered(id string) (common.Hash, error) {
	r, err := o.get(o.config.Journal, id)
	if errors.Is(err, ErrUnknown) {
		return common.Hash{}, nil
	}
	if err != nil {
		return common.Hash{}, err
	}
	return r.newest().Hash, nil
}

// Waiting is a transaction that is not final.
type Waiting struct {
	// ID is the one that it was written down under.
	ID string
	// Tx is what is offered to the nodes now.
	Tx chain.Signed
	// Price is the price that it offers.
	Price chain.Price
	// Mined reports whether it is in a block that is not final yet.
	Mined bool
	// Err is why it could not be sent the last time, or nil.
	Err error
	// Stalled is set while the chain stands still, which is what the transaction waits for then.
	Stalled *StalledError
}

// Waiting returns the transactions that are not final, in the order of their nonces.
func (o *Outbox) Waiting() ([]Waiting, error) {
	open, err := o.open()
	o.mu.Lock()
	stalled := o.stalled(o.config.Now())
	o.mu.Unlock()
	waiting := make([]Waiting, len(open))
	for i, r := range open {
		a, p := r.newest(), o.progressOf(r)
		waiting[i] = Waiting{ID: r.ID, Tx: a.Signed, Price: a.Price, Mined: p.receipt != nil, Err: p.failure(r.ID)}
		if !waiting[i].Mined {
			waiting[i].Stalled = stalled
		}
	}
	return waiting, err
}

// Failed reports whether it is final that the transaction under an ID was not carried out: it
// reverted, or was abandoned. It returns false for an ID that the outbox doesn't have.
func (o *Outbox) Failed(id string) (bool, error) {
	r, err := o.get(o.config.Journal, id)
	if errors.Is(err, ErrUnknown) {
		return false, nil
	}
	return err == nil && r.Ended && (!r.Receipt.OK || r.isEmpty(r.Receipt.Tx)), err
}
