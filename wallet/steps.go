package wallet

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/zsettle/zsettle/notes"
)

// Input is a note that a step spends: one the account owns, or what an earlier step of the plan makes.
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
	// Round says when: steps of one round need not wait for each other; a later round waits until the batch with the outputs of
	// the earlier ones is appended and final.
	Round int
	// Inputs are one or two notes, none for a mint.
	Inputs []Input
	// Value is what the step pays; the rest is change.
	Value notes.Value
	// Merge tells a transfer to the account itself, which makes one note of two.
	Merge bool
}

// merges plans the transactions that spend the chosen notes for amount. A transaction takes two notes; while there are more,
// rounds of transfers to self halve them, the smallest first.
func merges(chosen []Owned, amount notes.Value) ([]Step, error) {
	var steps []Step
	inputs := make([]Input, len(chosen)) // largest first
	for i := range chosen {
		inputs[i] = Input{Note: &chosen[i], Value: chosen[i].Note.Value}
	}
	for round := 0; ; round++ {
		if len(inputs) <= maxInputs {
			return append(steps, Step{Round: round, Inputs: inputs, Value: amount}), nil
		}
		var outputs []Input
		for n := min(len(inputs)/2, len(inputs)-maxInputs); n > 0; n-- {
			last := len(inputs) - 2
			sum, err := inputs[last].Value.Add(inputs[last+1].Value)
			if err != nil {
				return nil, fmt.Errorf("wallet: merging notes of the asset: %w", err)
			}
			outputs = append(outputs, Input{Step: len(steps), Value: sum})
			steps = append(steps, Step{Round: round, Inputs: inputs[last:], Value: sum, Merge: true})
			inputs = inputs[:last:last]
		}
		inputs = append(inputs, outputs...)
	}
}

// plan selects among the spendable notes of an asset and returns the steps that pay amount.
func plan(owned []Owned, asset notes.Asset, amount notes.Value) ([]Step, error) {
	if amount.IsZero() {
		return nil, ErrZeroValue
	}
	var spendable []Owned
	have, pending := new(big.Int), new(big.Int)
	for _, n := range owned {
		switch {
		case n.Note.Asset != asset:
		case n.State == Spendable:
			spendable = append(spendable, n)
			have.Add(have, n.Note.Value.Big())
		case n.State == Pending:
			pending.Add(pending, n.Note.Value.Big())
		}
	}
	chosen := choose(spendable, amount)
	if chosen == nil {
		return nil, &ErrInsufficient{Asset: asset, Want: amount, Have: notes.AmountFromBig(have), Pending: notes.AmountFromBig(pending)}
	}
	return merges(chosen, amount)
}

// describe writes a step as one line.
func (s Step) describe(number int, what string) string {
	inputs := make([]string, len(s.Inputs))
	for i, in := range s.Inputs {
		inputs[i] = in.Value.String()
		if in.Note == nil {
			inputs[i] += fmt.Sprintf(" (from step %d)", in.Step+1)
		}
	}
	if s.Merge {
		what = "merge into"
	}
	line := fmt.Sprintf("%d. %s %s", number, what, s.Value)
	if len(inputs) > 0 {
		line += ", spending " + strings.Join(inputs, " + ")
	}
	return line
}
