package wallet

import (
	"fmt"
	"strings"

	"github.com/zsettle/zsettle/notes"
)

// Input is a note that a step spends: one that the account owns, or one that an earlier step makes.
type Input struct {
	// Note is nil for the output of an earlier step.
	Note *Owned
	// Step is the index of that earlier step.
	Step int
	// Value is the note's value.
	Value notes.Value
}

// Step is one transaction of a plan.
type Step struct {
	// Round orders the steps. Steps of one round do not wait for each other. A step of a later
	// round waits until the batches with the outputs of the earlier rounds are appended and final.
	Round int
	// Inputs are one or two notes, none for a deposit.
	Inputs []Input
	// Value is what the step pays. The rest of its inputs is change.
	Value notes.Value
	// Merge marks a transfer to the account itself, which makes one note of two.
	Merge bool
}

// planSteps selects among the spendable notes of an asset and returns the steps that pay amount.
// Without room for a change that is one step, and nothing is left.
func planSteps(owned []Owned, asset notes.Asset, amount notes.Value, room bool) ([]Step, error) {
	if amount.IsZero() {
		return nil, ErrZeroValue
	}
	spendable := inState(owned, asset, Spendable)
	chosen := choose(spendable, amount)
	if chosen == nil {
		return nil, &ErrInsufficient{
			Asset: asset, Want: amount,
			Have:    notes.AmountFromBig(total(spendable...)),
			Pending: notes.AmountFromBig(total(inState(owned, asset, Pending)...)),
		}
	}
	if !room {
		chosen = chooseExact(spendable, amount)
	}
	if chosen == nil {
		return nil, ErrTreeFull
	}
	return mergeSteps(chosen, amount)
}

// inState returns the notes of an asset that are in a state.
func inState(owned []Owned, asset notes.Asset, state State) []Owned {
	var found []Owned
	for _, n := range owned {
		if n.Note.Asset == asset && n.State == state {
			found = append(found, n)
		}
	}
	return found
}

// mergeSteps plans the transactions that spend the chosen notes, the largest first, for amount. A
// transaction takes two notes. While there are more, rounds of merges halve their number, beginning
// with the smallest notes.
func mergeSteps(chosen []Owned, amount notes.Value) ([]Step, error) {
	inputs := make([]Input, len(chosen))
	for i := range chosen {
		inputs[i] = Input{Note: &chosen[i], Value: chosen[i].Note.Value}
	}
	var steps []Step
	round := 0
	for ; len(inputs) > maxInputs; round++ {
		var err error
		if steps, inputs, err = mergeRound(steps, inputs, round); err != nil {
			return nil, err
		}
	}
	return append(steps, Step{Round: round, Inputs: inputs, Value: amount}), nil
}

// mergeRound appends the merges of one round to steps. It returns them with the inputs that are
// left for the next round: those that were not merged, and then the outputs of the merges.
func mergeRound(steps []Step, inputs []Input, round int) ([]Step, []Input, error) {
	var outputs []Input
	for n := min(len(inputs)/2, len(inputs)-maxInputs); n > 0; n-- {
		first := len(inputs) - 2
		pair := inputs[first:]
		sum, err := pair[0].Value.Add(pair[1].Value)
		if err != nil {
			return nil, nil, fmt.Errorf("wallet: merging notes of the asset: %w", err)
		}
		outputs = append(outputs, Input{Step: len(steps), Value: sum})
		steps = append(steps, Step{Round: round, Inputs: pair, Value: sum, Merge: true})
		inputs = inputs[:first:first] // so that appending to them does not overwrite the pair
	}
	return steps, append(inputs, outputs...), nil
}

// describe writes a step as one line; verb says what a step that is not a merge does.
func (s Step) describe(number int, verb string) string {
	if s.Merge {
		verb = "merge into"
	}
	line := fmt.Sprintf("%d. %s %s", number, verb, s.Value)
	if len(s.Inputs) == 0 {
		return line
	}
	inputs := make([]string, len(s.Inputs))
	for i, in := range s.Inputs {
		inputs[i] = in.describe()
	}
	return line + ", spending " + strings.Join(inputs, " + ")
}

// describe returns the value, and where it comes from if the account does not have it yet.
func (in Input) describe() string {
	if in.Note == nil {
		return fmt.Sprintf("%s (from step %d)", in.Value, in.Step+1)
	}
	return in.Value.String()
}
