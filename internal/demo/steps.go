package demo

import (
	"context"

	"github.com/zsettle/zsettle/settlement/contract"
)

// tellSteps writes the ten steps as the buyer's replica of the private contract has them, and the transactions beside them.
func (w *world) tellSteps(_ context.Context, r *Report) error {
	deal, err := w.buyer.party.Deal(w.id)
	if err != nil {
		return err
	}
	for _, s := range deal.Steps() {
		step := Step{N: s.N, Actor: s.Actor, Title: s.Title, Status: s.Status.String()}
		if s.Status == contract.Done {
			step.Tx, step.Gas, step.Ms = w.transaction(s)
		}
		r.Steps = append(r.Steps, step)
	}
	for _, t := range w.records {
		if !w.isStep(deal.Steps(), t) {
			r.Also = append(r.Also, Step{Actor: t.Actor.String(), Title: t.Title, Status: contract.Done.String(), Tx: t.Tx.Hex(),
				Gas: t.Gas, Ms: t.took.Milliseconds()})
		}
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, a := range w.appends {
		r.Also = append(r.Also, Step{Actor: "operator", Title: "appends a batch to the tree", Status: contract.Done.String(),
			Tx: a.Receipt.Tx.Hex(), Gas: a.Receipt.GasUsed})
	}
	return nil
}

// transaction returns a step's transaction, its gas and the time that the action took.
func (w *world) transaction(s contract.Step) (tx string, gas uint64, ms int64) {
	for _, t := range w.records {
		if t.Tx == s.Tx {
			return t.Tx.Hex(), t.Gas, t.took.Milliseconds()
		}
	}
	return "", 0, 0
}

func (w *world) isStep(steps [10]contract.Step, t timed) bool {
	for _, s := range steps {
		if s.Status == contract.Done && s.Tx == t.Tx {
			return true
		}
	}
	return false
}
