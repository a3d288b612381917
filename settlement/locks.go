package settlement

import (
	"context"
	"sync"
)

// locks has a lock for each thing with a name of 32 bytes. A name that nobody uses costs nothing.
type locks struct {
	mu   sync.Mutex
	used map[[32]byte]*lock
}

// lock is held by whoever has taken its token.
type lock struct {
	token chan struct{}
	users int // that hold it or wait for it
}

func newLocks() *locks { return &locks{used: map[[32]byte]*lock{}} }

// lock waits until the lock of a name is free and takes it. It returns the function that frees it,
// or the error of ctx if that ends first.
func (l *locks) lock(ctx context.Context, name [32]byte) (unlock func(), err error) {
	k := l.join(name)
	select {
	case <-k.token:
		return func() { k.token <- struct{}{}; l.leave(name) }, nil
	case <-ctx.Done():
		l.leave(name)
		return nil, ctx.Err()
	}
}

func (l *locks) join(name [32]byte) *lock {
	l.mu.Lock()
	defer l.mu.Unlock()
	k := l.used[name]
	if k == nil {
		k = &lock{token: make(chan struct{}, 1)}
		k.token <- struct{}{}
		l.used[name] = k
	}
	k.users++
	return k
}

func (l *locks) leave(name [32]byte) {
	l.mu.Lock()
	defer l.mu.Unlock()
	k := l.used[name]
	if k.users--; k.users == 0 {
		delete(l.used, name)
	}
}
