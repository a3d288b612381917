package statement

import (
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/field/hash"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// Input is a note that is spent, with its path to the root. A dummy has value 0, and its path may
// lead to any root.
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

// sender returns the owner of the inputs.
func (s *Spend) sender() field.Element { return s.Inputs[0].Note.Owner }

// asset returns the asset of the inputs.
func (s *Spend) asset() field.Element { return s.Inputs[0].Note.Asset }

// sum returns the total value of the inputs.
func (s *Spend) sum() field.Element { return s.Inputs[0].Note.Value.Add(s.Inputs[1].Note.Value) }

// Nullifier returns the nullifier of input i under nk.
func (s *Spend) Nullifier(i int) notes.Nullifier {
	in := s.Inputs[i]
	nk, rho := notes.NewNullifierKey(s.NK), notes.Rho{Element: in.Note.Rho}
	return notes.DeriveNullifier(nk, in.Note.Commitment(), in.Path.Position, rho)
}

// checkSame is T1, and B1 except for the public asset.
func (s *Spend) checkSame(id string) error {
	a, b := s.Inputs[0].Note, s.Inputs[1].Note
	if a.Asset != b.Asset {
		return conjunctError(id, "the inputs are of two assets")
	}
	if a.Owner != b.Owner {
		return conjunctError(id, "the inputs have two owners")
	}
	return nil
}

// checkMembership is T2 and B2.
func (s *Spend) checkMembership(id string, root tree.Root) error {
	for _, in := range s.Inputs {
		got, err := in.Path.Root(in.Note.Commitment().Element, tree.Depth)
		if err != nil {
			return conjunctError(id, "an input's path does not fit it")
		}
		if !in.Note.Value.IsZero() && got != root {
			return conjunctError(id, "an input is not in the tree")
		}
	}
	return nil
}

// checkNullifiers is T3 and B3.
func (s *Spend) checkNullifiers(id string, nf [2]notes.Nullifier) error {
	for i := range nf {
		if s.Nullifier(i) != nf[i] {
			return conjunctError(id, "a nullifier is not that of its input")
		}
	}
	if nf[0] == nf[1] {
		return conjunctError(id, "both inputs are one note")
	}
	return nil
}

// checkAuthority is T4 and B4. The message is the one that the spending key signs.
func (s *Spend) checkAuthority(id string, message field.Element) error {
	if !s.AK.IsOnCurve() || hash.Sum(hash.Owner, s.AK.X, s.AK.Y, s.NK) != s.sender() {
		return conjunctError(id, "the keys are not the owner's")
	}
	if err := notes.VerifySignature(s.AK, message, s.Signature); err != nil {
		return conjunctError(id, "the signature does not verify")
	}
	return nil
}
