package wallet

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/zsettle/zsettle/notes"
)

// fanOut is how many payments one distribution makes, to payees or to the account itself.
const fanOut = notes.DistributionPayments

// branch is a part of the payments of a plan. One note pays for it, or one note for each of its
// parts.
type branch struct {
	payments []int       // of a leaf, which is one distribution, the indexes of the payments
	parts    []*branch   // of every other branch, at most fanOut
	sum      notes.Value // of its payments
	note     *Owned      // a note of the account with exactly the sum, if there was one
	missing  notes.Value // what other notes have to pay
}

// grow returns the branch of some payments, in as few distributions as there can be, and with as
// few levels of parts.
func grow(payments []Payment, indexes []int) (*branch, error) {
	b := &branch{}
	var err error
	if len(indexes) <= fanOut {
		b.payments = indexes
		for _, i := range indexes {
			if err = b.add(payments[i].Value); err != nil {
				return nil, err
			}
		}
		return b, nil
	}
	size := fanOut
	for size*fanOut < len(indexes) {
		size *= fanOut
	}
	for part := range slices.Chunk(indexes, size) {
		grown, err := grow(payments, part)
		if err == nil {
			err = b.add(grown.sum)
		}
		if err != nil {
			return nil, err
		}
		b.parts = append(b.parts, grown)
	}
	return b, nil
}

// add adds a value to the sum.
func (b *branch) add(v notes.Value) (err error) {
	if b.sum, err = b.sum.Add(v); err != nil {
		err = fmt.Errorf("wallet: the sum of the payments: %w", err)
	}
	return err
}

// match finds a note for the branch, or notes for its parts, that have exactly their sums, and
// takes them from spare. A plan that was interrupted after it had split notes finds them so when it
// is made again. The rest is missing.
func (b *branch) match(spare map[notes.Value][]Owned) {
	if found := spare[b.sum]; len(found) > 0 {
		b.note, spare[b.sum] = &found[0], found[1:]
		for _, part := range b.parts {
			part.needAll()
		}
		return
	}
	if len(b.parts) == 0 {
		b.missing = b.sum
		return
	}
	for _, part := range b.parts {
		part.match(spare)
		b.missing, _ = b.missing.Add(part.missing) // not more than the sum
	}
}

// needAll makes a branch get all of its money from the branch that it is a part of.
func (b *branch) needAll() {
	b.missing = b.sum
	for _, part := range b.parts {
		part.needAll()
	}
}

// distributing collects the steps of distributions.
type distributing struct{ steps []Step }

// fromOwn adds the steps of the branches for which the account has notes.
func (d *distributing) fromOwn(b *branch) {
	if b.note != nil {
		d.fund(b, ownInputs([]Owned{*b.note}), 0)
		return
	}
	for _, part := range b.parts {
		d.fromOwn(part)
	}
}

// fund adds the steps in which the inputs pay for what is missing in the parts of a branch, or for
// the payments of a leaf.
func (d *distributing) fund(b *branch, inputs []Input, round int) {
	if len(b.parts) == 0 {
		d.steps = append(d.steps, Step{Round: round, Inputs: inputs, Value: b.sum, Payments: b.payments})
		return
	}
	open := slices.DeleteFunc(slices.Clone(b.parts), func(part *branch) bool { return part.missing.IsZero() })
	if len(open) == 1 {
		d.fund(open[0], inputs, round)
		return
	}
	split, n := Step{Round: round, Inputs: inputs}, len(d.steps)
	for _, part := range open {
		split.Split = append(split.Split, part.missing)
		split.Value, _ = split.Value.Add(part.missing) // not more than the branch's sum
	}
	d.steps = append(d.steps, split)
	for i, part := range open {
		d.fund(part, []Input{{Step: n, Output: i, Value: part.missing}}, round+1)
	}
}

// distributionSteps selects among the spendable notes of an asset, and returns the steps that make
// the payments: merges, then splits into notes for the distributions, so that these don't wait for
// each other's change, then the distributions.
func distributionSteps(owned []Owned, asset notes.Asset, payments []Payment, merge merging) ([]Step, error) {
	root, err := grow(payments, upTo(len(payments)))
	if err != nil {
		return nil, err
	}
	spare := map[notes.Value][]Owned{}
	for _, n := range inState(owned, asset, Spendable) {
		spare[n.Note.Value] = append(spare[n.Note.Value], n)
	}
	root.match(spare)
	d := distributing{}
	if !root.missing.IsZero() {
		var left []Owned
		for _, same := range spare {
			left = append(left, same...)
		}
		chosen := choose(left, root.missing)
		if chosen == nil {
			return nil, insufficient(owned, asset, root.sum)
		}
		var inputs []Input
		if d.steps, inputs, err = merge.steps(nil, chosen, maxInputs); err != nil {
			return nil, err
		}
		d.fund(root, inputs, nextRound(d.steps))
	}
	d.fromOwn(root)
	return inRounds(d.steps), nil
}

// upTo returns 0, 1, …, n−1.
func upTo(n int) []int {
	list := make([]int, n)
	for i := range list {
		list[i] = i
	}
	return list
}

// inRounds puts steps into the order of their rounds.
func inRounds(steps []Step) []Step {
	order := upTo(len(steps))
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(steps[a].Round, steps[b].Round) })
	place := make([]int, len(steps))
	for i, old := range order {
		place[old] = i
	}
	sorted := make([]Step, len(steps))
	for i, old := range order {
		sorted[i] = steps[old]
		sorted[i].Inputs = slices.Clone(steps[old].Inputs)
		for j := range sorted[i].Inputs {
			if in := &sorted[i].Inputs[j]; in.Note == nil {
				in.Step = place[in.Step]
			}
		}
	}
	return sorted
}
