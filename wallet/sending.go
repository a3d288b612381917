package wallet

import (
	"context"
	"errors"
	"sync"

	"github.com/zsettle/zsettle/chain"
)

// sending is a round of a plan's steps, whose items are brought to the chain at the same time.
type sending struct {
	run      *run
	receipts []chain.Receipt // of each step, as far as it is mined

	delivering sync.WaitGroup
	mu         sync.Mutex // guards the fields below
	done       int
	failures   []error
}

// deliver brings the item of a step to the chain, and returns when its transaction is written down:
// the next step's has a later nonce then.
func (s *sending) deliver(ctx context.Context, step int, e Entry) {
	w := s.run.wallet
	offered := w.offer(ctx, e)
	s.delivering.Go(func() {
		defer w.letGo(e)
		receipt, err := w.follow(ctx, e, offered)
		s.mu.Lock()
		defer s.mu.Unlock()
		if receipt.OK {
			s.receipts[step] = receipt
			s.done++
		}
		if err != nil {
			s.failures = append(s.failures, err)
			return
		}
		s.run.plan.report(len(s.run.receipts) + s.done)
	})
}

func (s *sending) fail(err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.failures = append(s.failures, err)
}

func (s *sending) hasFailed() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.failures) > 0
}

// end waits for the transactions of the round and adds their receipts to the run's.
func (s *sending) end() error {
	s.delivering.Wait()
	for _, receipt := range s.receipts {
		if receipt.OK {
			s.run.receipts = append(s.run.receipts, receipt)
		}
	}
	return errors.Join(s.failures...)
}
