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

// Spend is the private part that all circuits with inputs share. It is the twin of statement.Spend.
// A circuit has a fixed number of inputs.
type Spend struct {
	Inputs       []Input
	AK           Point
	NK           frontend.Variable
	Signature    Signature
	Registration Path
}

// PlaceholderSpend returns the shape of a spend of n inputs.
func PlaceholderSpend(n int) (s Spend) {
	s.Inputs = make([]Input, n)
	for i := range s.Inputs {
		s.Inputs[i].Path = PlaceholderPath(tree.Depth)
	}
	s.Registration = PlaceholderPath(tree.ParticipantsDepth)
	return s
}

// ValueOfSpend assigns a spend.
func ValueOfSpend(w *statement.Spend) (s Spend) {
	for _, in := range w.Inputs {
		s.Inputs = append(s.Inputs, Input{ValueOfOpening(in.Note), ValueOfPath(in.Path)})
	}
	s.AK, s.NK = ValueOfPoint(w.AK), w.NK.Big()
	s.Signature, s.Registration = ValueOfSignature(w.Signature), ValueOfPath(w.Registration)
	return s
}

// Sender returns the owner of the inputs.
func (s *Spend) Sender() frontend.Variable { return s.Inputs[0].Note.Owner }

// Asset returns the asset of the inputs.
func (s *Spend) Asset() frontend.Variable { return s.Inputs[0].Note.Asset }

// Values returns the values of the inputs.
func (s *Spend) Values() []frontend.Variable {
	values := make([]frontend.Variable, len(s.Inputs))
	for i, in := range s.Inputs {
		values[i] = in.Note.Value
	}
	return values
}

// Sum returns the total value of the inputs.
func (s *Spend) Sum(api frontend.API) frontend.Variable { return Total(api, s.Values()) }

// AssertSame asserts that the inputs have the same asset and the same owner.
func (s *Spend) AssertSame(api frontend.API) {
	for _, in := range s.Inputs[1:] {
		api.AssertIsEqual(s.Asset(), in.Note.Asset)
		api.AssertIsEqual(s.Sender(), in.Note.Owner)
	}
}

// Commitments returns the commitments of the inputs.
func (s *Spend) Commitments(h *Hasher) []frontend.Variable {
	cm := make([]frontend.Variable, len(s.Inputs))
	for i, in := range s.Inputs {
		cm[i] = in.Note.Commitment(h)
	}
	return cm
}

// AssertMembership asserts that each input of a value other than 0 is in the tree under root. An
// input of value 0 is a dummy, whose path may lead to any root.
func (s *Spend) AssertMembership(api frontend.API, h *Hasher, cm []frontend.Variable, root frontend.Variable) {
	for i, in := range s.Inputs {
		got := in.Path.Root(api, h, cm[i])
		api.AssertIsEqual(api.Mul(in.Note.Value, api.Sub(got, root)), 0)
	}
}

// AssertNullifiers asserts that the nullifiers are those of the inputs at the positions of their
// paths, and that no two of them are equal.
func (s *Spend) AssertNullifiers(api frontend.API, h *Hasher, cm, nullifiers []frontend.Variable) {
	for i, in := range s.Inputs {
		nf := DeriveNullifier(h, s.NK, cm[i], in.Path.Position, in.Note.Rho)
		api.AssertIsEqual(nf, nullifiers[i])
	}
	for i := range nullifiers {
		for j := range i {
			api.AssertIsDifferent(nullifiers[j], nullifiers[i])
		}
	}
}

// AssertAuthority asserts that the keys are those of the owner and that ak signed the message.
func (s *Spend) AssertAuthority(api frontend.API, h *Hasher, message frontend.Variable) {
	api.AssertIsEqual(DeriveOwner(h, s.AK, s.NK), s.Sender())
	AssertSignature(api, h, s.AK, message, s.Signature)
}
