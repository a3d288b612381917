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
	// Step is the index of that earlier step, and Output the index of the note among those that it
	// makes for later ones.
	Step, Output int
	// Value is the note's value.
	Value notes.Value
}

// Step is one transaction of a plan.
type Step struct {
	// Round orders the steps. Steps of one round do not wait for each other. A step of a later
	// round waits until the batches with the outputs of the earlier rounds are appended and final.
	Round int
	// Inputs are one or two notes, up to eight of a merge, and none for a deposit.
	Inputs []Input
	// Value is what the step pays. The rest of its inputs is change.
	Value notes.Value
	// Merge marks a step that makes one note of all that its inputs hold: a transfer of two notes
	// to the account itself, or a consolidation of three to eight.
	Merge bool
	// Split are the values of the notes of the account, at most eight, that a distribution makes
	// for later steps. It is empty for every other step.
	Split []notes.Value
	// Payments are the indexes in [Plan.Payments] of those, at most eight, that a distribution
	// makes. It is empty for every other step.
	Payments []int
}

// planSteps selects among the spendable notes of an asset and returns the steps that pay amount.
// Without room for a change that is one step, and nothing is left.
func planSteps(owned []Owned, asset notes.Asset, amount notes.Value, merge merging, room bool) ([]Step, error) {
	if amount.IsZero() {
		return nil, ErrZeroValue
	}
	spendable := inState(owned, asset, Spendable)
	chosen := choose(spendable, amount)
	if chosen == nil {
		return nil, insufficient(owned, asset, amount)
	}
	if !room {
		chosen = chooseExact(spendable, amount)
	}
	if chosen == nil {
		return nil, ErrTreeFull
	}
	steps, inputs, err := merge.steps(nil, chosen, maxInputs)
	if err != nil {
		return nil, err
	}
	return append(steps, Step{Round: nextRound(steps), Inputs: inputs, Value: amount}), nil
}

// insufficient is the error for notes that do not hold an amount.
func insufficient(owned []Owned, asset notes.Asset, amount notes.Value) error {
	return &ErrInsufficient{
		Asset: asset, Want: amount,
		Have:    notes.AmountFromBig(total(inState(owned, asset, Spendable)...)),
		Pending: notes.AmountFromBig(total(inState(owned, asset, Pending)...)),
	}
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

// nextRound returns the round after the last of the steps.
func nextRound(steps []Step) int {
	if len(steps) == 0 {
		return 0
	}
	return steps[len(steps)-1].Round + 1
}

// ownInputs returns notes of the account as inputs.
func ownInputs(chosen []Owned) []Input {
	inputs := make([]Input, len(chosen))
	for i := range chosen {
		inputs[i] = Input{Note: &chosen[i], Value: chosen[i].Note.Value}
	}
	return inputs
}

// describe writes a step as one line; verb says what a step of one output does.
func (s Step) describe(number int, verb string) string {
	what := fmt.Sprintf("%s %s", verb, s.Value)
	switch {
	case s.Merge:
		what = fmt.Sprintf("merge into %s", s.Value)
	case len(s.Split) > 0:
		what = fmt.Sprintf("split %s into %d notes", s.Value, len(s.Split))
	case len(s.Payments) > 0:
		what = fmt.Sprintf("distribute %s to %d", s.Value, len(s.Payments))
	}
	line := fmt.Sprintf("%d. %s", number, what)
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
