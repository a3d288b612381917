package demo

import (
	"context"

	"github.com/zsettle/zsettle/settlement/contract"
)

// reportSteps writes the ten steps as the buyer's private contract has them, and the other
// transactions.
func (w *world) reportSteps(_ context.Context, r *Report) error {
	deal, err := w.buyer.party.Deal(w.id)
	if err != nil {
		return err
	}
	for _, s := range deal.Steps() {
		step := Step{N: s.N, Actor: s.Actor, Title: s.Title, Status: s.Status.String()}
		if s.Status == contract.Done {
			step.addTransaction(w.records, s)
		}
		r.Steps = append(r.Steps, step)
	}
	for _, t := range w.records {
		if !isStep(deal.Steps(), t) {
			r.Also = append(r.Also, t.step())
		}
	}
	r.Also = append(r.Also, w.operatorSteps()...)
	return nil
}

// addTransaction adds the step's transaction, if it has one of its own.
func (s *Step) addTransaction(records []timedRecord, done contract.Step) {
	for _, t := range records {
		if t.Tx == done.Tx {
			s.Tx, s.Gas, s.Ms = t.Tx.Hex(), t.Gas, t.took.Milliseconds()
			return
		}
	}
}

// isStep reports whether a transaction is one of the ten steps.
func isStep(steps [10]contract.Step, t timedRecord) bool {
	for _, s := range steps {
		if s.Status == contract.Done && s.Tx == t.Tx {
			return true
		}
	}
	return false
}

// step returns a transaction that is not one of the ten steps.
func (t timedRecord) step() Step {
	return Step{
		Actor: t.Actor.String(), Title: t.Title, Status: contract.Done.String(),
		Tx: t.Tx.Hex(), Gas: t.Gas, Ms: t.took.Milliseconds(),
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
