package outbox

import "context"

// takeNonce returns a nonce for a new transaction, and a function that the caller calls when the
// journal has the transaction or there will be none.
//
// It is the lowest that is free: that no open transaction of the journal has, none that is being
// signed, and none in the node's pool, where another process may have put it. So a gap, left by a
// transaction that was never signed, is filled first.
func (o *Outbox) takeNonce(ctx context.Context) (nonce uint64, release func(), err error) {
	nonce, err = o.chain.PendingNonce(ctx, o.from)
	if err != nil {
		return 0, nil, err
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	floor, err := o.floor(o.config.Journal)
	if err != nil {
		return 0, nil, err
	}
	used, err := o.usedNonces()
	if err != nil {
		return 0, nil, err
	}
	for nonce = max(nonce, floor); used[nonce]; nonce++ {
	}
	o.reserved[nonce] = struct{}{}
	return nonce, func() { o.release(nonce) }, nil
}

func (o *Outbox) release(nonce uint64) {
	o.mu.Lock()
	defer o.mu.Unlock()
	delete(o.reserved, nonce)
}

// usedNonces returns those of the open transactions and of those that are being signed. Its caller
// holds the lock.
func (o *Outbox) usedNonces() (map[uint64]bool, error) {
	open, err := o.open()
	used := map[uint64]bool{}
	for _, r := range open {
		used[r.Nonce] = true
	}
	for nonce := range o.reserved {
		used[nonce] = true
	}
	return used, err
}
