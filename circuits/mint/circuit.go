// Package mint is the circuit of the Mint statement (docs/spec.md, M1 to M4, P1, P2).
//
// The cost is in circuits/testdata/mint.golden. Most of it is the audit encryption (4,200
// constraints) and the registration path (2,700).
package mint

import (
	"github.com/consensys/gnark/frontend"

	"github.com/zsettle/zsettle/circuits/gadget"
	"github.com/zsettle/zsettle/field/hash"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/statement"
)

// Circuit proves that a commitment holds exactly the public value of the public asset, that its
// owner is registered, and that the regulator can read who the owner is. Only the instance is a
// public input. The constraints bind the public fields to it.
type Circuit struct {
	gadget.Instance

	// The public fields, in the order of statement.Mint.Fields.
	Commitment, Asset, Value, Participants frontend.Variable
	AuditKey, Ephemeral, Audit, Context    frontend.Variable

	// The private witness.
	Owner, Rho   frontend.Variable
	Registration gadget.Path
	Auditing     gadget.AuditWitness
}

// Placeholder returns the circuit's shape, for compilation.
func Placeholder() *Circuit {
	return &Circuit{Registration: gadget.PlaceholderPath(tree.ParticipantsDepth)}
}

// Assign returns the witness of a statement.
func Assign(m *statement.Mint) *Circuit {
	p, w := &m.Public, &m.Private
	return &Circuit{
		Instance:   gadget.ValueOfInstance(statement.NewInstance(m)),
		Commitment: p.Commitment.Big(), Asset: p.Asset.Big(), Value: p.Value.Big(), Participants: p.Participants.Big(),
		AuditKey: p.AuditKey.Big(), Ephemeral: p.EphemeralKey.Big(), Audit: p.Audit.Big(), Context: p.Context.Big(),

		Owner: w.Owner.Big(), Rho: w.Rho.Big(),
		Registration: gadget.ValueOfPath(w.Registration),
		Auditing:     gadget.ValueOfAudit(w.Audit),
	}
}

// Define builds the constraints, in the order of the specification.
func (c *Circuit) Define(api frontend.API) error {
	h := gadget.NewHasher(api)
	fields := c.fields()
	c.Instance.Assert(api, h.Sum(hash.DigestMint, fields...), fields) // P1, P2

	note := gadget.Opening{Asset: c.Asset, Value: c.Value, Owner: c.Owner, Rho: c.Rho}
	api.AssertIsEqual(note.Commitment(h), c.Commitment)              // M1
	gadget.AssertRange(api, c.Value, notes.ValueBits)                // M2
	c.Registration.AssertRegistered(api, h, c.Owner, c.Participants) // M3
	gadget.AssertAudit(api, h, c.Auditing, c.AuditKey, c.Ephemeral,  // M4
		[]frontend.Variable{c.Owner}, []frontend.Variable{c.Audit})
	return nil
}

func (c *Circuit) fields() []frontend.Variable {
	return []frontend.Variable{
		c.Commitment, c.Asset, c.Value, c.Participants,
		c.AuditKey, c.Ephemeral, c.Audit, c.Context,
	}
}
