package statement

import (
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/field/hash"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// Input is a note that is spent, with its way to the root. A dummy has value 0 and a path that fits itself but leads to any root.
type Input struct {
	Note Opening
	Path tree.Path
}

// Spend is the private part that Transfer and Burn share: two inputs and the right to spend them.
type Spend struct {
	Inputs       [2]Input
	AK           notes.Point
	NK           field.Element
	Signature    notes.Signature
	Registration tree.Path // of the sender in the participants tree
}

// sender is the owner of the inputs.
func (s *Spend) sender() field.Element { return s.Inputs[0].Note.Owner }

// asset is the asset of the inputs.
func (s *Spend) asset() field.Element { return s.Inputs[0].Note.Asset }

// sum is the total value of the inputs.
func (s *Spend) sum() field.Element { return s.Inputs[0].Note.Value.Add(s.Inputs[1].Note.Value) }

// Nullifier returns the nullifier of input i under nk.
func (s *Spend) Nullifier(i int) notes.Nullifier {
	in := s.Inputs[i]
	return notes.DeriveNullifier(notes.NewNullifierKey(s.NK), in.Note.Commitment(), in.Path.Position, notes.Rho{Element: in.Note.Rho})
}

// checkSame is T1 and B1 (but for the public asset).
func (s *Spend) checkSame(id string) error {
	a, b := s.Inputs[0].Note, s.Inputs[1].Note
	if a.Asset != b.Asset {
		return broken(id, "the inputs are of two assets")
	}
	if a.Owner != b.Owner {
		return broken(id, "the inputs have two owners")
	}
	return nil
}

// checkMembership is T2 and B2.
func (s *Spend) checkMembership(id string, root tree.Root) error {
	for _, in := range s.Inputs {
		got, err := in.Path.Root(in.Note.Commitment().Element, tree.Depth)
		if err != nil {
			return broken(id, "an input's path does not fit it")
		}
		if !in.Note.Value.IsZero() && got != root {
			return broken(id, "an input is not in the tree")
		}
	}
	return nil
}

// checkNullifiers is T3 and B3.
func (s *Spend) checkNullifiers(id string, nf [2]notes.Nullifier) error {
	for i := range nf {
		if s.Nullifier(i) != nf[i] {
			return broken(id, "a nullifier is not that of its input")
		}
	}
	if nf[0] == nf[1] {
		return broken(id, "both inputs are one note")
	}
	return nil
}

// checkAuthority is T4 and B4: message is what the spend authority signs.
func (s *Spend) checkAuthority(id string, message field.Element) error {
	if !s.AK.IsOnCurve() || hash.Sum(hash.Owner, s.AK.X, s.AK.Y, s.NK) != s.sender() {
		return broken(id, "the keys are not the owner's")
	}
	if err := notes.VerifySignature(s.AK, message, s.Signature); err != nil {
		return broken(id, "the signature does not verify")
	}
	return nil
}
