// Package transfer is the circuit of the Transfer statement (docs/spec.md, T1 to T9, P1, P2).
//
// The cost is in circuits/testdata/transfer.golden. Most of it is the two membership paths (8,600
// constraints), the two registration paths (5,400) and the two variable-base multiplications
// (5,100).
package transfer

import (
	"github.com/consensys/gnark/frontend"

	"github.com/zsettle/zsettle/circuits/gadget"
	"github.com/zsettle/zsettle/field/hash"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/statement"
)

// Circuit proves that a registered owner spends two notes into a payment to a registered party and
// a change of the same total, that the refund has the value of the payment and belongs to the
// owner, and that the regulator can read the transaction. The public nullifiers let the contract
// refuse a note that was spent before. Only the instance is a public input. The constraints bind
// the public fields to it.
type Circuit struct {
	gadget.Instance

	// The public fields, in the order of statement.Transfer.Fields.
	Root, Participants      frontend.Variable
	Nullifiers              [2]frontend.Variable
	Payment, Change, Refund frontend.Variable
	AuditKey, Ephemeral     frontend.Variable
	Audit                   [4]frontend.Variable
	Context                 frontend.Variable

	// The private witness.
	Spend       gadget.Spend
	PaymentNote gadget.Opening
	ChangeNote  gadget.Opening
	RefundNote  gadget.Opening
	Payee       gadget.Path
	Auditing    gadget.AuditWitness
}

// Placeholder returns the circuit's shape, for compilation.
func Placeholder() *Circuit {
	return &Circuit{Spend: gadget.PlaceholderSpend(2), Payee: gadget.PlaceholderPath(tree.ParticipantsDepth)}
}

// Assign returns the witness of a statement.
func Assign(t *statement.Transfer) *Circuit {
	p, w := &t.Public, &t.Private
	c := &Circuit{
		Instance: gadget.ValueOfInstance(statement.NewInstance(t)),
		Root:     p.Root.Big(), Participants: p.Participants.Big(),
		Nullifiers: [2]frontend.Variable{p.Nullifiers[0].Big(), p.Nullifiers[1].Big()},
		Payment:    p.Payment.Big(), Change: p.Change.Big(), Refund: p.Refund.Big(),
		AuditKey: p.AuditKey.Big(), Ephemeral: p.EphemeralKey.Big(), Context: p.Context.Big(),
		Spend:       gadget.ValueOfSpend(&w.Spend),
		PaymentNote: gadget.ValueOfOpening(w.Payment),
		ChangeNote:  gadget.ValueOfOpening(w.Change),
		RefundNote:  gadget.ValueOfOpening(w.Refund),
		Payee:       gadget.ValueOfPath(w.Payee),
		Auditing:    gadget.ValueOfAudit(w.Audit),
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
	c.Instance.Assert(api, h.Sum(hash.DigestTransfer, fields...), fields) // P1, P2

	s, cm := &c.Spend, c.Spend.Commitments(h)
	s.AssertSame(api)                                                                             // T1
	s.AssertMembership(api, h, cm, c.Root)                                                        // T2
	s.AssertNullifiers(api, h, cm, c.Nullifiers[:])                                               // T3
	s.AssertAuthority(api, h, c.message(h))                                                       // T4
	c.assertOutputs(api, h)                                                                       // T5
	c.assertRange(api)                                                                            // T6
	c.assertBalance(api)                                                                          // T7
	s.Registration.AssertRegistered(api, h, s.Sender(), c.Participants)                           // T8
	c.Payee.AssertRegistered(api, h, c.PaymentNote.Owner, c.Participants)                         // T8
	gadget.AssertAudit(api, h, c.Auditing, c.AuditKey, c.Ephemeral, c.plaintext(api), c.Audit[:]) // T9
	return nil
}

func (c *Circuit) fields() []frontend.Variable {
	return []frontend.Variable{
		c.Root, c.Participants, c.Nullifiers[0], c.Nullifiers[1], c.Payment, c.Change, c.Refund,
		c.AuditKey, c.Ephemeral, c.Audit[0], c.Audit[1], c.Audit[2], c.Audit[3], c.Context,
	}
}

func (c *Circuit) message(h *gadget.Hasher) frontend.Variable {
	return h.Sum(hash.Transfer, c.Nullifiers[0], c.Nullifiers[1], c.Payment, c.Change, c.Refund, c.Ephemeral, c.Context)
}

func (c *Circuit) plaintext(api frontend.API) []frontend.Variable {
	packed := gadget.PackValues(api, c.PaymentNote.Value, c.ChangeNote.Value)
	return []frontend.Variable{c.Spend.Asset(), c.Spend.Sender(), c.PaymentNote.Owner, packed}
}

// assertOutputs asserts T5.
func (c *Circuit) assertOutputs(api frontend.API, h *gadget.Hasher) {
	api.AssertIsEqual(c.PaymentNote.Commitment(h), c.Payment)
	api.AssertIsEqual(c.ChangeNote.Commitment(h), c.Change)
	api.AssertIsEqual(c.RefundNote.Commitment(h), c.Refund)
	api.AssertIsEqual(c.PaymentNote.Asset, c.Spend.Asset())
	api.AssertIsEqual(c.ChangeNote.Asset, c.Spend.Asset())
	api.AssertIsEqual(c.RefundNote.Asset, c.Spend.Asset())
	api.AssertIsEqual(c.ChangeNote.Owner, c.Spend.Sender())
	api.AssertIsEqual(c.RefundNote.Owner, c.Spend.Sender())
	api.AssertIsEqual(c.RefundNote.Value, c.PaymentNote.Value)
}

// assertBalance asserts T7. It refuses a transfer of value 0, because dummies need not be in the
// tree and two of them could have any asset.
func (c *Circuit) assertBalance(api frontend.API) {
	api.AssertIsEqual(c.Spend.Sum(api), api.Add(c.PaymentNote.Value, c.ChangeNote.Value))
	api.AssertIsDifferent(c.Spend.Sum(api), 0)
}

// assertRange asserts T6.
func (c *Circuit) assertRange(api frontend.API) {
	gadget.AssertRange(api, c.Spend.Inputs[0].Note.Value, notes.ValueBits)
	gadget.AssertRange(api, c.Spend.Inputs[1].Note.Value, notes.ValueBits)
	gadget.AssertRange(api, c.PaymentNote.Value, notes.ValueBits)
	gadget.AssertRange(api, c.ChangeNote.Value, notes.ValueBits)
}
