package demo

import (
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/settlement/contract"
)

// reportSteps writes who took part and what was done.
func (w *world) reportSteps(r *Report) {
	for _, a := range w.actors {
		r.Actors = append(r.Actors, Actor{a.role, a.name})
	}
	r.Steps = w.steps
	r.Also = append(w.also, w.operatorSteps()...)
}

// step performs an action as the next numbered step. The last of its transactions is the step's own,
// if there is one.
func (w *world) step(actor, title string, action func() ([]chain.Receipt, error)) error {
	start := time.Now()
	receipts, err := action()
	if err != nil {
		return err
	}
	took := time.Since(start)
	s := Step{N: len(w.steps) + 1, Actor: actor, Title: title, Status: contract.Done.String(), Ms: took.Milliseconds()}
	if n := len(receipts); n > 0 {
		s.Tx, s.Gas = receipts[n-1].Tx.Hex(), receipts[n-1].GasUsed
		w.recordOther(actor, "prepares: "+title, receipts[:n-1], took)
	}
	w.steps = append(w.steps, s)
	return nil
}

// recordOther records transactions that are not numbered steps, all of one action that took so long.
func (w *world) recordOther(actor, title string, receipts []chain.Receipt, took time.Duration) {
	for _, r := range receipts {
		w.also = append(w.also, Step{
			Actor: actor, Title: title, Status: contract.Done.String(),
			Tx: r.Tx.Hex(), Gas: r.GasUsed, Ms: took.Milliseconds(),
		})
	}
}

// operatorSteps returns the transactions with which the operator appended batches.
func (w *world) operatorSteps() []Step {
	w.mu.Lock()
	defer w.mu.Unlock()
	var steps []Step
	for _, a := range w.appends {
		steps = append(steps, Step{
			Actor: "operator", Title: "appends a batch to the tree", Status: contract.Done.String(),
			Tx: a.Receipt.Tx.Hex(), Gas: a.Receipt.GasUsed,
		})
	}
	return steps
}
