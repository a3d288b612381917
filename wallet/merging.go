package wallet

import (
	"context"
	"fmt"
	"slices"

	"github.com/zsettle/zsettle/notes"
)

// merging is how many notes one transaction can make one of.
type merging int

const (
	// byTransfer merges two notes by a transfer to the account itself.
	byTransfer merging = 2
	// byConsolidation merges up to eight. Of two notes a transfer makes one for less gas.
	byConsolidation merging = notes.ConsolidationInputs
)

// steps appends the merges to steps that make at most target of the chosen notes, which have the
// largest first. It returns them with the notes that are left as inputs. Rounds of merges, each
// beginning with the smallest notes, merge as many as one transaction takes and no more than
// needed.
func (m merging) steps(steps []Step, chosen []Owned, target int) ([]Step, []Input, error) {
	inputs := ownInputs(chosen)
	for round := 0; len(inputs) > target; round++ {
		var err error
		if steps, inputs, err = m.round(steps, inputs, target, round); err != nil {
			return nil, nil, err
		}
	}
	return steps, inputs, nil
}

// round appends the merges of one round to steps. It returns them with the inputs that are left for
// the next round: those that were not merged, and then the outputs of the merges.
func (m merging) round(steps []Step, inputs []Input, target, round int) ([]Step, []Input, error) {
	var outputs []Input
	for surplus := len(inputs) - target; surplus > 0; {
		first := len(inputs) - min(int(m), surplus+1)
		if first < 0 {
			break // with the outputs of this round, one merge will do
		}
		merged := inputs[first:]
		sum, err := sumOf(merged)
		if err != nil {
			return nil, nil, err
		}
		outputs = append(outputs, Input{Step: len(steps), Value: sum})
		steps = append(steps, Step{Round: round, Inputs: merged, Value: sum, Merge: true})
		surplus -= len(merged) - 1
		inputs = slices.Clip(inputs[:first]) // so that appending to them overwrites no merged ones
	}
	return steps, append(inputs, outputs...), nil
}

// sumOf adds the values of inputs. The sum of a merge must be the value of a note.
func sumOf(inputs []Input) (sum notes.Value, err error) {
	for _, in := range inputs {
		if sum, err = sum.Add(in.Value); err != nil {
			return sum, fmt.Errorf("wallet: merging notes of the asset: %w", err)
		}
	}
	return sum, nil
}

// PlanMerge plans to make one note of all spendable notes of an asset. A payee of many small
// payments does that before a payment that must not wait. The wallet never merges by itself because
// somebody sent something. Without two spendable notes the error is [ErrNothingToMerge].
func (w *Wallet) PlanMerge(ctx context.Context, asset notes.Asset) (*Plan, error) {
	p := &Plan{Kind: MergeKind, Asset: asset}
	return w.complete(ctx, p, func() error {
		takes, err := w.contractTakes(ctx)
		if err != nil {
			return err
		}
		return w.reserveSteps(p, func(owned []Owned) (steps []Step, err error) {
			p.Value, steps, err = mergeAll(inState(owned, asset, Spendable), takes.merging())
			return steps, err
		})
	})
}

// mergeAll returns the sum of notes, and the steps that make one note of them.
func mergeAll(spendable []Owned, merge merging) (notes.Value, []Step, error) {
	if len(spendable) < 2 {
		return notes.Value{}, nil, ErrNothingToMerge
	}
	slices.SortFunc(spendable, func(a, b Owned) int { return smallestFirst(b, a) })
	steps, inputs, err := merge.steps(nil, spendable, 1)
	if err != nil {
		return notes.Value{}, nil, err
	}
	return inputs[0].Value, steps, nil
}
