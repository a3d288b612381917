package settlement

import (
	"context"
	"sync"
)

// shared is work that many ask for at once, and that one run does for all of them. Each caller gets
// the result of a run that began after it asked, since an earlier one may have missed what the
// caller knows of. There are at most two runs: the one at work, and the one after it.
type shared struct {
	work func(context.Context) error

	mu   sync.Mutex
	now  *run // at work, or nil
	next *run // that callers join, or nil
}

// run is one run of shared work.
type run struct {
	ctx     context.Context
	cancel  context.CancelFunc
	callers int
	done    chan struct{} // closed at the end
	err     error         // of the work, to be read after that
}

// do joins the next run and returns its error, or that of ctx if this ends first. A run ends early
// when nobody waits for it any more.
func (s *shared) do(ctx context.Context) error {
	r := s.join(ctx)
	select {
	case <-r.done:
		return r.err
	case <-ctx.Done():
		s.leave(r)
		return ctx.Err()
	}
}

func (s *shared) join(ctx context.Context) *run {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.next == nil {
		s.next = &run{done: make(chan struct{})}
		s.next.ctx, s.next.cancel = context.WithCancel(context.WithoutCancel(ctx))
	}
	r := s.next
	r.callers++
	if s.now == nil {
		s.start()
	}
	return r
}

func (s *shared) leave(r *run) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if r.callers--; r.callers > 0 {
		return
	}
	r.cancel()
	if s.next == r {
		s.next = nil
	}
}

// start begins the next run. Its caller holds the mutex.
func (s *shared) start() {
	r := s.next
	s.now, s.next = r, nil
	go func() {
		r.err = s.work(r.ctx)
		r.cancel()
		close(r.done)
		s.mu.Lock()
		defer s.mu.Unlock()
		if s.now = nil; s.next != nil {
			s.start()
		}
	}()
}
