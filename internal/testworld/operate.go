package testworld

import (
	"sync"
	"time"

	"github.com/zsettle/zsettle/operator"
	"github.com/zsettle/zsettle/statement"
)

// The accounts with an office or a task. The others, from 0 on, are everybody's.
const (
	guardianAccount = 7 // may take offices away
	adminAccount    = 8 // deploys the contracts and holds every other office
	operatorAccount = 9 // pays for the world's operator
)

// NewOperator returns an operator that the i-th account pays for.
func (w *World) NewOperator(i int, prover statement.Prover) *operator.Operator {
	w.Helper()
	o, err := operator.New(operator.Config{
		ZContract: w.ZContract, Replica: w.Replica(), Outbox: w.Outbox(i, nil), Prover: prover,
		Interval: 10 * time.Millisecond,
	})
	w.Must(err)
	return o
}

// Age moves the chain's clock on until the open batch may be sealed.
func (w *World) Age() {
	w.Helper()
	w.Must(w.Chain.AdjustTime(2 * sealAfter * time.Second))
}

// Append seals and appends what is queued, of which there must be something.
func (w *World) Append() {
	w.Helper()
	w.Age()
	work, err := w.Operator.Step(w.Context())
	w.Must(err)
	if len(work.Appended) == 0 {
		w.Fatal("the operator appended nothing")
	}
}

// Operate appends in the background until stop is called. The chain's clock runs ahead with it.
func (w *World) Operate() (stop func()) {
	w.Helper()
	done := make(chan struct{})
	var running sync.WaitGroup
	running.Go(func() {
		for {
			select {
			case <-done:
				return
			case <-time.After(20 * time.Millisecond):
				w.appendIfQueued()
			}
		}
	})
	return sync.OnceFunc(func() { close(done); running.Wait() })
}

// appendIfQueued does one step of the operator if there is work. An error is left to the next step:
// the test may have taken the chain away meanwhile.
func (w *World) appendIfQueued() {
	queue, err := w.ZContract.Queue(w.Context())
	if err != nil || (queue.Count == 0 && queue.Open == queue.Appended) {
		return
	}
	if w.Chain.AdjustTime(2*sealAfter*time.Second) == nil {
		_, _ = w.Operator.Step(w.Context())
	}
}
