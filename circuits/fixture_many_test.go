package circuits

import (
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/statement"
)

// distribution returns a valid distribution by alice. It spends 150 of cash and pays 2, 3, 4, … to
// the eight payees.
func (w *world) distribution() *statement.Distribution {
	var outs []statement.Output
	for i, payee := range w.payees {
		outs = append(outs, statement.Output{Payee: payee.owner(), Value: notes.NewValue(uint64(i + 2))})
	}
	return w.distributionOf(outs, w.note(aliceCash100), w.note(aliceCash50))
}

// distributionOf returns a valid distribution by alice.
func (w *world) distributionOf(outs []statement.Output, inputs ...statement.SpendableNote) *statement.Distribution {
	d, err := statement.NewDistribution(w.alice.view, w.chain(), inputs, outs)
	must(w.t, err)
	d.Public.Context = field.New(81)
	w.signDistribution(d)
	return d
}

// consolidation returns a valid consolidation of alice's eight coins.
func (w *world) consolidation() *statement.Consolidation {
	return w.consolidationOf(notes.ConsolidationInputs)
}

// consolidationOf returns a valid consolidation of alice's first n coins.
func (w *world) consolidationOf(n int) *statement.Consolidation {
	var inputs []statement.SpendableNote
	for i := range n {
		inputs = append(inputs, w.note(aliceCoin0+uint32(i)))
	}
	c, err := statement.NewConsolidation(w.alice.view, w.chain(), inputs)
	must(w.t, err)
	c.Public.Context = field.New(82)
	w.signConsolidation(c)
	return c
}

func (w *world) signDistribution(d *statement.Distribution) {
	d.Private.Signature = w.alice.signHonestly(d.Public.Message())
}

func (w *world) signConsolidation(c *statement.Consolidation) {
	c.Private.Signature = w.alice.signHonestly(c.Public.Message())
}

// sealDistribution derives the public part from the private part again, and signs.
func (w *world) sealDistribution(d *statement.Distribution) {
	p, s := &d.Public, &d.Private
	for i := range p.Nullifiers {
		p.Nullifiers[i] = s.Nullifier(i)
	}
	for i, payment := range s.Payments {
		p.Payments[i] = payment.Note.Commitment()
	}
	p.Change, p.EphemeralKey = s.Change.Commitment(), w.ephemeral(s.Audit)
	copy(p.Audit[:], w.encrypt(s.Audit, s.Plaintext()))
	w.signDistribution(d)
}

// sealConsolidation derives the public part from the private part again, and signs.
func (w *world) sealConsolidation(c *statement.Consolidation) {
	p, s := &c.Public, &c.Private
	for i := range p.Nullifiers {
		p.Nullifiers[i] = s.Nullifier(i)
	}
	p.Output, p.EphemeralKey = s.Output.Commitment(), w.ephemeral(s.Audit)
	copy(p.Audit[:], w.encrypt(s.Audit, s.Plaintext()))
	w.signConsolidation(c)
}
