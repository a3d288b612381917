package statement

import (
	"slices"

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

// Spend is the private part that all statements with inputs share: the inputs, and the right to
// spend them. Each statement has a fixed number of inputs.
type Spend struct {
	Inputs       []Input
	AK           notes.Point
	NK           field.Element
	Signature    notes.Signature
	Registration tree.Path // of the sender in the participants tree
}

// sender returns the owner of the inputs.
func (s *Spend) sender() field.Element { return s.Inputs[0].Note.Owner }

// asset returns the asset of the inputs.
func (s *Spend) asset() field.Element { return s.Inputs[0].Note.Asset }

// values returns the values of the inputs.
func (s *Spend) values() []field.Element {
	out := make([]field.Element, len(s.Inputs))
	for i, in := range s.Inputs {
		out[i] = in.Note.Value
	}
	return out
}

// sum returns the total value of the inputs.
func (s *Spend) sum() field.Element { return total(s.values()...) }

// total returns the sum of values in the field. Values below 2^120 are far too few to exceed its
// order.
func total(values ...field.Element) (sum field.Element) {
	for _, v := range values {
		sum = sum.Add(v)
	}
	return sum
}

// Nullifier returns the nullifier of input i under nk.
func (s *Spend) Nullifier(i int) notes.Nullifier {
	in := s.Inputs[i]
	nk, rho := notes.NewNullifierKey(s.NK), notes.Rho{Element: in.Note.Rho}
	return notes.DeriveNullifier(nk, in.Note.Commitment(), in.Path.Position, rho)
}

// checkSame is T1 of n inputs, and the same conjunct of the other statements, except for the public
// asset of B1.
func (s *Spend) checkSame(id string, n int) error {
	if len(s.Inputs) != n {
		return conjunctError(id, "the statement has another number of inputs")
	}
	for _, in := range s.Inputs[1:] {
		if in.Note.Asset != s.asset() {
			return conjunctError(id, "the inputs are of two assets")
		}
		if in.Note.Owner != s.sender() {
			return conjunctError(id, "the inputs have two owners")
		}
	}
	return nil
}

// checkMembership is T2, and the same conjunct of the other statements.
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

// checkNullifiers is T3, and the same conjunct of the other statements. There are as many
// nullifiers as inputs.
func (s *Spend) checkNullifiers(id string, nf []notes.Nullifier) error {
	for i := range nf {
		if s.Nullifier(i) != nf[i] {
			return conjunctError(id, "a nullifier is not that of its input")
		}
	}
	for i := range nf {
		if slices.Contains(nf[:i], nf[i]) {
			return conjunctError(id, "two inputs are one note")
		}
	}
	return nil
}

// checkAuthority is T4, and the same conjunct of the other statements. The message is the one that
// the spending key signs.
func (s *Spend) checkAuthority(id string, message field.Element) error {
	if !s.AK.IsOnCurve() || hash.Sum(hash.Owner, s.AK.X, s.AK.Y, s.NK) != s.sender() {
		return conjunctError(id, "the keys are not the owner's")
	}
	if err := notes.VerifySignature(s.AK, message, s.Signature); err != nil {
		return conjunctError(id, "the signature does not verify")
	}
	return nil
}
