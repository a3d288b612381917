// Package consolidation is the circuit of the Consolidation statement (docs/spec.md, C1 to C8, P1,
// P2).
//
// The cost is in circuits/testdata/consolidation.golden. Most of it is the eight membership paths
// (34,400 constraints), the commitments and nullifiers of the eight inputs (8,400) and the two
// variable-base multiplications (5,100).
package consolidation

import (
	"github.com/consensys/gnark/frontend"

	"github.com/zsettle/zsettle/circuits/gadget"
	"github.com/zsettle/zsettle/field/hash"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/statement"
)

// Circuit proves that a registered owner spends eight notes into one of the same total, which
// belongs to the same owner, and that the regulator can read the transaction. The public nullifiers
// let the contract refuse a note that was spent before. Only the instance is a public input. The
// constraints bind the public fields to it.
type Circuit struct {
	gadget.Instance

	// The public fields, in the order of statement.Consolidation.Fields.
	Root, Participants  frontend.Variable
	Nullifiers          [notes.ConsolidationInputs]frontend.Variable
	Output              frontend.Variable
	AuditKey, Ephemeral frontend.Variable
	Audit               [notes.ConsolidationAuditWordCount]frontend.Variable
	Context             frontend.Variable

	// The private witness.
	Spend      gadget.Spend
	OutputNote gadget.Opening
	Auditing   gadget.AuditWitness
}

// Placeholder returns the circuit's shape, for compilation.
func Placeholder() *Circuit {
	return &Circuit{Spend: gadget.PlaceholderSpend(notes.ConsolidationInputs)}
}

// Assign returns the witness of a statement.
func Assign(s *statement.Consolidation) *Circuit {
	p, w := &s.Public, &s.Private
	c := &Circuit{
		Instance: gadget.ValueOfInstance(statement.NewInstance(s)),
		Root:     p.Root.Big(), Participants: p.Participants.Big(),
		Output:   p.Output.Big(),
		AuditKey: p.AuditKey.Big(), Ephemeral: p.EphemeralKey.Big(), Context: p.Context.Big(),

		Spend:      gadget.ValueOfSpend(&w.Spend),
		OutputNote: gadget.ValueOfOpening(w.Output),
		Auditing:   gadget.ValueOfAudit(w.Audit),
	}
	for i, nf := range p.Nullifiers {
		c.Nullifiers[i] = nf.Big()
	}
	for i, a := range p.Audit {
		c.Audit[i] = a.Big()
	}
	return c
}

// Define builds the constraints, in the order of the specification.
func (c *Circuit) Define(api frontend.API) error {
	h := gadget.NewHasher(api)
	fields := c.fields()
	c.Instance.Assert(api, h.Sum(hash.DigestConsolidation, fields...), fields) // P1, P2

	s, cm := &c.Spend, c.Spend.Commitments(h)
	s.AssertSame(api)                                                           // C1
	s.AssertMembership(api, h, cm, c.Root)                                      // C2
	s.AssertNullifiers(api, h, cm, c.Nullifiers[:])                             // C3
	s.AssertAuthority(api, h, c.message(h))                                     // C4
	api.AssertIsEqual(c.OutputNote.Commitment(h), c.Output)                     // C5
	api.AssertIsEqual(c.OutputNote.Asset, s.Asset())                            // C5
	api.AssertIsEqual(c.OutputNote.Owner, s.Sender())                           // C5
	gadget.AssertRanges(api, notes.ValueBits, s.Values())                       // C6
	gadget.AssertRange(api, c.OutputNote.Value, notes.ValueBits)                // C6
	c.assertBalance(api)                                                        // C7
	s.Registration.AssertRegistered(api, h, s.Sender(), c.Participants)         // C8
	plaintext := []frontend.Variable{s.Asset(), s.Sender(), c.OutputNote.Value} // C8
	gadget.AssertAudit(api, h, c.Auditing, c.AuditKey, c.Ephemeral, plaintext, c.Audit[:])
	return nil
}

func (c *Circuit) fields() []frontend.Variable {
	fields := append([]frontend.Variable{c.Root, c.Participants}, c.Nullifiers[:]...)
	fields = append(fields, c.Output, c.AuditKey, c.Ephemeral)
	fields = append(fields, c.Audit[:]...)
	return append(fields, c.Context)
}

func (c *Circuit) message(h *gadget.Hasher) frontend.Variable {
	parts := append([]frontend.Variable{}, c.Nullifiers[:]...)
	return h.Sum(hash.Consolidation, append(parts, c.Output, c.Ephemeral, c.Context)...)
}

// assertBalance asserts C7. It refuses a consolidation of value 0 for the reason of T7.
func (c *Circuit) assertBalance(api frontend.API) {
	api.AssertIsEqual(c.Spend.Sum(api), c.OutputNote.Value)
	api.AssertIsDifferent(c.Spend.Sum(api), 0)
}
