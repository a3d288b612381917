package gadget

import (
	"github.com/consensys/gnark/frontend"

	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/statement"
)

// Input is a spent note in a circuit. It is the twin of statement.Input.
type Input struct {
	Note Opening
	Path Path
}

// Spend is the private part that transfer and burn share. It is the twin of statement.Spend.
type Spend struct {
	Inputs       [2]Input
	AK           Point
	NK           frontend.Variable
	Signature    Signature
	Registration Path
}

// PlaceholderSpend returns the shape of a spend.
func PlaceholderSpend() (s Spend) {
	for i := range s.Inputs {
		s.Inputs[i].Path = PlaceholderPath(tree.Depth)
	}
	s.Registration = PlaceholderPath(tree.ParticipantsDepth)
	return s
}

// ValueOfSpend assigns a spend.
func ValueOfSpend(w *statement.Spend) (s Spend) {
	for i, in := range w.Inputs {
		s.Inputs[i] = Input{ValueOfOpening(in.Note), ValueOfPath(in.Path)}
	}
	s.AK, s.NK = ValueOfPoint(w.AK), w.NK.Big()
	s.Signature, s.Registration = ValueOfSignature(w.Signature), ValueOfPath(w.Registration)
	return s
}

// Sender returns the owner of the inputs.
func (s *Spend) Sender() frontend.Variable { return s.Inputs[0].Note.Owner }

// Asset returns the asset of the inputs.
func (s *Spend) Asset() frontend.Variable { return s.Inputs[0].Note.Asset }

// Sum returns the total value of the inputs.
func (s *Spend) Sum(api frontend.API) frontend.Variable {
	return api.Add(s.Inputs[0].Note.Value, s.Inputs[1].Note.Value)
}

// AssertSame asserts that the inputs have the same asset and the same owner.
func (s *Spend) AssertSame(api frontend.API) {
	api.AssertIsEqual(s.Inputs[0].Note.Asset, s.Inputs[1].Note.Asset)
	api.AssertIsEqual(s.Inputs[0].Note.Owner, s.Inputs[1].Note.Owner)
}

// Commitments returns the commitments of the inputs.
func (s *Spend) Commitments(h *Hasher) (cm [2]frontend.Variable) {
	for i := range cm {
		cm[i] = s.Inputs[i].Note.Commitment(h)
	}
	return cm
}

// AssertMembership asserts that each input of a value other than 0 is in the tree under root. An
// input of value 0 is a dummy, whose path may lead to any root.
func (s *Spend) AssertMembership(api frontend.API, h *Hasher, cm [2]frontend.Variable, root frontend.Variable) {
	for i, in := range s.Inputs {
		got := in.Path.Root(api, h, cm[i])
		api.AssertIsEqual(api.Mul(in.Note.Value, api.Sub(got, root)), 0)
	}
}

// AssertNullifiers asserts that the nullifiers are those of the inputs at the positions of their
// paths, and that the two differ.
func (s *Spend) AssertNullifiers(api frontend.API, h *Hasher, cm, nullifiers [2]frontend.Variable) {
	for i, in := range s.Inputs {
		nf := DeriveNullifier(h, s.NK, cm[i], in.Path.Position, in.Note.Rho)
		api.AssertIsEqual(nf, nullifiers[i])
	}
	api.AssertIsDifferent(nullifiers[0], nullifiers[1])
}

// AssertAuthority asserts that the keys are those of the owner and that ak signed the message.
func (s *Spend) AssertAuthority(api frontend.API, h *Hasher, message frontend.Variable) {
	api.AssertIsEqual(DeriveOwner(h, s.AK, s.NK), s.Sender())
	AssertSignature(api, h, s.AK, message, s.Signature)
}
