// Package burn is the circuit of the Burn statement (docs/spec.md, B1 to B9, P1, P2).
//
// The cost is in circuits/testdata/burn.golden. Most of it is the two membership paths (8,600
// constraints) and the two variable-base multiplications (5,100).
package burn

import (
	"github.com/consensys/gnark/frontend"

	"github.com/zsettle/zsettle/circuits/gadget"
	"github.com/zsettle/zsettle/field/hash"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/statement"
)

// Circuit proves that a registered owner spends two notes into a public value and a change of the
// same total, or into the public value alone, and that the regulator can read the transaction. The
// public nullifiers let the contract refuse a note that was spent before. Only the instance is a
// public input. The constraints bind the public fields to it.
type Circuit struct {
	gadget.Instance

	// The public fields, in the order of statement.Burn.Fields.
	Root, Participants  frontend.Variable
	Nullifiers          [2]frontend.Variable
	Change              frontend.Variable // 0 if there is none
	Asset, Value        frontend.Variable
	AuditKey, Ephemeral frontend.Variable
	Audit               [2]frontend.Variable
	Context             frontend.Variable

	// The private witness.
	Spend      gadget.Spend
	ChangeNote gadget.Opening
	Auditing   gadget.AuditWitness
}

// Placeholder returns the circuit's shape, for compilation.
func Placeholder() *Circuit { return &Circuit{Spend: gadget.PlaceholderSpend(2)} }

// Assign returns the witness of a statement.
func Assign(b *statement.Burn) *Circuit {
	p, w := &b.Public, &b.Private
	return &Circuit{
		Instance: gadget.ValueOfInstance(statement.NewInstance(b)),
		Root:     p.Root.Big(), Participants: p.Participants.Big(),
		Nullifiers: [2]frontend.Variable{p.Nullifiers[0].Big(), p.Nullifiers[1].Big()},
		Change:     p.Change.Big(), Asset: p.Asset.Big(), Value: p.Value.Big(),
		AuditKey: p.AuditKey.Big(), Ephemeral: p.EphemeralKey.Big(),
		Audit:   [2]frontend.Variable{p.Audit[0].Big(), p.Audit[1].Big()},
		Context: p.Context.Big(),

		Spend:      gadget.ValueOfSpend(&w.Spend),
		ChangeNote: gadget.ValueOfOpening(w.Change),
		Auditing:   gadget.ValueOfAudit(w.Audit),
	}
}

// Define builds the constraints, in the order of the specification.
func (c *Circuit) Define(api frontend.API) error {
	h := gadget.NewHasher(api)
	fields := c.fields()
	c.Instance.Assert(api, h.Sum(hash.DigestBurn, fields...), fields) // P1, P2

	s, cm := &c.Spend, c.Spend.Commitments(h)
	s.AssertSame(api)                                                   // B1
	api.AssertIsEqual(s.Asset(), c.Asset)                               // B1
	s.AssertMembership(api, h, cm, c.Root)                              // B2
	s.AssertNullifiers(api, h, cm, c.Nullifiers[:])                     // B3
	s.AssertAuthority(api, h, c.message(h))                             // B4
	c.assertChange(api, h)                                              // B5
	c.assertRange(api)                                                  // B6
	api.AssertIsEqual(s.Sum(api), api.Add(c.Value, c.ChangeNote.Value)) // B7
	s.Registration.AssertRegistered(api, h, s.Sender(), c.Participants) // B8
	plaintext := []frontend.Variable{s.Sender(), c.ChangeNote.Value}    // B9
	gadget.AssertAudit(api, h, c.Auditing, c.AuditKey, c.Ephemeral, plaintext, c.Audit[:])
	return nil
}

func (c *Circuit) fields() []frontend.Variable {
	return []frontend.Variable{
		c.Root, c.Participants, c.Nullifiers[0], c.Nullifiers[1], c.Change, c.Asset, c.Value,
		c.AuditKey, c.Ephemeral, c.Audit[0], c.Audit[1], c.Context,
	}
}

func (c *Circuit) message(h *gadget.Hasher) frontend.Variable {
	return h.Sum(hash.Burn, c.Nullifiers[0], c.Nullifiers[1], c.Change, c.Asset, c.Value, c.Ephemeral, c.Context)
}

// assertChange asserts B5. The opening is that of a note of the sender also if there is no change,
// because to leave its asset and owner free would cost constraints.
func (c *Circuit) assertChange(api frontend.API, h *gadget.Hasher) {
	// The division asserts change = b·commitment. The prover can choose b only for a commitment of
	// 0, which would be a hash of 0.
	b := api.DivUnchecked(c.Change, c.ChangeNote.Commitment(h))
	api.AssertIsBoolean(b)
	api.AssertIsEqual(api.Mul(api.Sub(1, b), c.ChangeNote.Value), 0)
	api.AssertIsEqual(c.ChangeNote.Asset, c.Asset)
	api.AssertIsEqual(c.ChangeNote.Owner, c.Spend.Sender())
}

// assertRange asserts B6.
func (c *Circuit) assertRange(api frontend.API) {
	gadget.AssertRange(api, c.Spend.Inputs[0].Note.Value, notes.ValueBits)
	gadget.AssertRange(api, c.Spend.Inputs[1].Note.Value, notes.ValueBits)
	gadget.AssertRange(api, c.ChangeNote.Value, notes.ValueBits)
	gadget.AssertRange(api, c.Value, notes.ValueBits)
}
