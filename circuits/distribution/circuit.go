// Package distribution is the circuit of the Distribution statement (docs/spec.md, D1 to D9, P1,
// P2).
//
// The cost is in circuits/testdata/distribution.golden. Most of it is the nine registration paths
// (24,300 constraints), the two membership paths (8,600) and the two variable-base multiplications
// (5,100).
package distribution

import (
	"github.com/consensys/gnark/frontend"

	"github.com/zsettle/zsettle/circuits/gadget"
	"github.com/zsettle/zsettle/field/hash"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/statement"
)

// Circuit proves that a registered owner spends two notes into eight payments to registered parties
// and a change of the same total, and that the regulator can read the transaction. The public
// nullifiers let the contract refuse a note that was spent before. Only the instance is a public
// input. The constraints bind the public fields to it.
type Circuit struct {
	gadget.Instance

	// The public fields, in the order of statement.Distribution.Fields.
	Root, Participants  frontend.Variable
	Nullifiers          [2]frontend.Variable
	Payments            [notes.DistributionPayments]frontend.Variable
	Change              frontend.Variable
	AuditKey, Ephemeral frontend.Variable
	Audit               [notes.DistributionAuditWordCount]frontend.Variable
	Context             frontend.Variable

	// The private witness.
	Spend        gadget.Spend
	PaymentNotes [notes.DistributionPayments]gadget.Opening
	Payees       [notes.DistributionPayments]gadget.Path
	ChangeNote   gadget.Opening
	Auditing     gadget.AuditWitness
}

// Placeholder returns the circuit's shape, for compilation.
func Placeholder() *Circuit {
	c := &Circuit{Spend: gadget.PlaceholderSpend(2)}
	for i := range c.Payees {
		c.Payees[i] = gadget.PlaceholderPath(tree.ParticipantsDepth)
	}
	return c
}

// Assign returns the witness of a statement.
func Assign(d *statement.Distribution) *Circuit {
	p, w := &d.Public, &d.Private
	c := &Circuit{
		Instance: gadget.ValueOfInstance(statement.NewInstance(d)),
		Root:     p.Root.Big(), Participants: p.Participants.Big(),
		Nullifiers: [2]frontend.Variable{p.Nullifiers[0].Big(), p.Nullifiers[1].Big()},
		Change:     p.Change.Big(),
		AuditKey:   p.AuditKey.Big(), Ephemeral: p.EphemeralKey.Big(), Context: p.Context.Big(),
		Spend:      gadget.ValueOfSpend(&w.Spend),
		ChangeNote: gadget.ValueOfOpening(w.Change),
		Auditing:   gadget.ValueOfAudit(w.Audit),
	}
	for i, payment := range w.Payments {
		c.Payments[i] = p.Payments[i].Big()
		c.PaymentNotes[i], c.Payees[i] = gadget.ValueOfOpening(payment.Note), gadget.ValueOfPath(payment.Payee)
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
	c.Instance.Assert(api, h.Sum(hash.DigestDistribution, fields...), fields) // P1, P2

	s, cm := &c.Spend, c.Spend.Commitments(h)
	s.AssertSame(api)                                                   // D1
	s.AssertMembership(api, h, cm, c.Root)                              // D2
	s.AssertNullifiers(api, h, cm, c.Nullifiers[:])                     // D3
	s.AssertAuthority(api, h, c.message(h))                             // D4
	c.assertOutputs(api, h)                                             // D5
	gadget.AssertRanges(api, notes.ValueBits, s.Values())               // D6
	gadget.AssertRanges(api, notes.ValueBits, c.values())               // D6
	c.assertBalance(api)                                                // D7
	s.Registration.AssertRegistered(api, h, s.Sender(), c.Participants) // D8
	for i, note := range c.PaymentNotes {
		c.Payees[i].AssertRegistered(api, h, note.Owner, c.Participants) // D8
	}
	gadget.AssertAudit(api, h, c.Auditing, c.AuditKey, c.Ephemeral, c.plaintext(api), c.Audit[:]) // D9
	return nil
}

func (c *Circuit) fields() []frontend.Variable {
	fields := []frontend.Variable{c.Root, c.Participants, c.Nullifiers[0], c.Nullifiers[1]}
	fields = append(fields, c.Payments[:]...)
	fields = append(fields, c.Change, c.AuditKey, c.Ephemeral)
	fields = append(fields, c.Audit[:]...)
	return append(fields, c.Context)
}

func (c *Circuit) message(h *gadget.Hasher) frontend.Variable {
	parts := append([]frontend.Variable{c.Nullifiers[0], c.Nullifiers[1]}, c.Payments[:]...)
	return h.Sum(hash.Distribution, append(parts, c.Change, c.Ephemeral, c.Context)...)
}

// values returns the values of the payments and of the change.
func (c *Circuit) values() []frontend.Variable {
	var values []frontend.Variable
	for _, note := range c.PaymentNotes {
		values = append(values, note.Value)
	}
	return append(values, c.ChangeNote.Value)
}

func (c *Circuit) plaintext(api frontend.API) []frontend.Variable {
	words := []frontend.Variable{c.Spend.Asset(), c.Spend.Sender()}
	for _, note := range c.PaymentNotes {
		words = append(words, note.Owner)
	}
	for i := 0; i < len(c.PaymentNotes); i += 2 {
		words = append(words, gadget.PackValues(api, c.PaymentNotes[i].Value, c.PaymentNotes[i+1].Value))
	}
	return append(words, c.ChangeNote.Value)
}

// assertOutputs asserts D5.
func (c *Circuit) assertOutputs(api frontend.API, h *gadget.Hasher) {
	for i, note := range c.PaymentNotes {
		api.AssertIsEqual(note.Commitment(h), c.Payments[i])
		api.AssertIsEqual(note.Asset, c.Spend.Asset())
	}
	api.AssertIsEqual(c.ChangeNote.Commitment(h), c.Change)
	api.AssertIsEqual(c.ChangeNote.Asset, c.Spend.Asset())
	api.AssertIsEqual(c.ChangeNote.Owner, c.Spend.Sender())
}

// assertBalance asserts D7. It refuses a distribution of value 0 for the reason of T7.
func (c *Circuit) assertBalance(api frontend.API) {
	api.AssertIsEqual(c.Spend.Sum(api), gadget.Total(api, c.values()))
	api.AssertIsDifferent(c.Spend.Sum(api), 0)
}
