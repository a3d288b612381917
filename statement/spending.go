package statement

import (
	"fmt"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// spending is what the statements with inputs share while they are built.
type spending struct {
	private    Spend
	nullifiers []notes.Nullifier
	asset      notes.Asset
	sum        notes.Value // of the inputs
}

// newSpending spends all of at least one and at most n notes. Dummies stand in for the others.
func newSpending(
	view *notes.FullViewingKey, chain Chain, inputs []SpendableNote, n int,
) (s spending, err error) {
	filled, err := fill(view, inputs, n)
	if err != nil {
		return s, err
	}
	if s.private.Registration, err = chain.Participants.Path(view.Owner()); err != nil {
		return s, fmt.Errorf("sender: %w", err)
	}
	s.asset = filled[0].Note.Asset
	s.private.AK, s.private.NK = view.SpendValidatingKey(), view.NullifierKey().Export()
	for i, in := range filled {
		s.private.Inputs = append(s.private.Inputs, Input{Open(in.Note), in.Path})
		s.nullifiers = append(s.nullifiers, s.private.Nullifier(i))
		if s.sum, err = s.sum.Add(in.Note.Value); err != nil {
			return s, err
		}
	}
	return s, nil
}

// change returns the note of what is left of the inputs after spent.
func (s *spending) change(view *notes.FullViewingKey, spent notes.Value) (notes.Note, error) {
	left, err := s.sum.Sub(spent)
	if err != nil {
		return notes.Note{}, fmt.Errorf("the notes hold %s, less than %s", s.sum, spent)
	}
	rho := notes.RhoChange(view.Outgoing(), s.nullifiers[0])
	return notes.Note{Asset: s.asset, Value: left, Owner: view.Owner(), Rho: rho}, nil
}

// fill returns the inputs and dummies after them, n in all.
func fill(view *notes.FullViewingKey, inputs []SpendableNote, n int) ([]SpendableNote, error) {
	if len(inputs) == 0 || len(inputs) > n {
		return nil, fmt.Errorf("takes one to %d notes, got %d", n, len(inputs))
	}
	filled := append(make([]SpendableNote, 0, n), inputs...)
	for len(filled) < n {
		dummy, err := newDummy(inputs[0].Note.Asset, view.Owner())
		if err != nil {
			return nil, err
		}
		filled = append(filled, dummy)
	}
	return filled, nil
}

// newDummy returns a note of value 0 with a random rho. Its path leads to a root of its own.
func newDummy(asset notes.Asset, owner notes.Owner) (SpendableNote, error) {
	rho, err := field.Random()
	if err != nil {
		return SpendableNote{}, err
	}
	n := notes.Note{Asset: asset, Owner: owner, Rho: notes.Rho{Element: rho}}
	return SpendableNote{n, tree.SelfPath(n.Commitment().Element, tree.Depth)}, nil
}
