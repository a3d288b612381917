package circuits

import (
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/statement"
)

func burnInputCases() []invalid {
	private, public := burns.private, burns.public
	return []invalid{
		private("B1", "inputs of two assets", func(w *world, b *statement.Burn) {
			b.Private.Inputs[1] = w.input(aliceBond70)
			b.Private.Change.Value = field.New(130)
		}),
		private("B1", "inputs of two owners", func(w *world, b *statement.Burn) {
			b.Private.Inputs[1] = w.input(bobCash100)
			b.Private.Change.Value = field.New(160)
		}),
		private("B1", "a payout in another asset", func(w *world, b *statement.Burn) {
			b.Public.Asset, b.Private.Change.Asset = w.bond.Element(), w.bond.Element()
		}),
		private("B2", "an input that is not in the tree", func(w *world, b *statement.Burn) {
			b.Private.Inputs[1] = w.notInTree(50)
		}),
		private("B2", "another note's path", func(w *world, b *statement.Burn) {
			b.Private.Inputs[1].Path = w.commitments.Path(aliceBond70)
		}),
		public("B3", "a nullifier of no note", func(_ *world, b *statement.Burn) {
			increment(&b.Public.Nullifiers[0].Element)
		}),
		private("B3", "one note as both inputs", func(_ *world, b *statement.Burn) {
			b.Private.Inputs[1] = b.Private.Inputs[0]
			b.Private.Change.Value = field.New(160)
		}),
	}
}

func burnAuthorityCases() []invalid {
	private, signed := burns.private, burns.signed
	return []invalid{
		private("B4", "another account's nullifier key", func(w *world, b *statement.Burn) {
			b.Private.NK = w.bob.view.NullifierKey().Export()
		}),
		signed("B4", "a signature over another context", func(_ *world, b *statement.Burn) {
			b.Public.Context = field.New(1)
		}),
		signed("B4", "the mirrored signature", func(w *world, b *statement.Burn) {
			b.Private.Signature = w.mirrored(b.Public.Message(), false)
		}),
		signed("B4", "the signature mirrored with torsion", func(w *world, b *statement.Burn) {
			b.Private.Signature = w.mirrored(b.Public.Message(), true)
		}),
		{id: "B4", name: "a forgery under a key off the curve", build: func(w *world) statement.Statement {
			return w.offCurveBurn()
		}},
	}
}

func burnOutputCases() []invalid {
	private, public := burns.private, burns.public
	return []invalid{
		private("B5", "a change of another asset", func(w *world, b *statement.Burn) {
			b.Private.Change.Asset = w.bond.Element()
		}),
		private("B5", "a change for another owner", func(w *world, b *statement.Burn) {
			b.Private.Change.Owner = w.bob.owner().Element
		}),
		public("B5", "a change that does not open", func(_ *world, b *statement.Burn) {
			increment(&b.Public.Change.Element)
		}),
		private("B6", "a first input of 2^120", func(w *world, b *statement.Burn) {
			b.Private.Inputs[0] = w.input(aliceTooLarge)
			b.Public.Value, b.Private.Change.Value = two120.Sub(one), field.New(51)
		}),
		private("B6", "a second input of 2^120", func(w *world, b *statement.Burn) {
			b.Private.Inputs[1] = w.input(aliceTooLarge)
			b.Public.Value, b.Private.Change.Value = two120.Sub(one), field.New(101)
		}),
		private("B6", "a payout of 2^120", func(w *world, b *statement.Burn) {
			b.Private.Inputs = []statement.Input{w.input(aliceHalf), w.input(aliceHalf2)}
			b.Public.Value, b.Private.Change.Value = two120, field.Element{}
		}),
		private("B6", "a negative change that wraps around", func(_ *world, b *statement.Burn) {
			b.Public.Value, b.Private.Change.Value = field.New(151), minusOne
		}),
		private("B7", "more out than in", func(_ *world, b *statement.Burn) {
			b.Private.Change.Value = field.New(111)
		}),
	}
}

func leavingCases() []invalid {
	private, public := leavings.private, leavings.public
	return []invalid{
		burns.public("B5", "no change for a value that is left", func(_ *world, b *statement.Burn) {
			b.Public.Change = notes.Commitment{}
		}),
		public("B5", "a change of value 0 that is the commitment of another note", func(w *world, b *statement.Burn) {
			b.Public.Change = w.opening(w.alice, w.cash, field.New(1000), 77).Commitment()
		}),
		public("B5", "a change that is twice its commitment", func(_ *world, b *statement.Burn) {
			b.Public.Change.Element = field.New(2).Mul(b.Private.Change.Commitment().Element)
		}),
		private("B5", "no change, opened in another asset", func(w *world, b *statement.Burn) {
			b.Private.Change.Asset = w.bond.Element()
		}),
		private("B5", "no change, opened for another owner", func(w *world, b *statement.Burn) {
			b.Private.Change.Owner = w.bob.owner().Element
		}),
		leavings.signed("B4", "a signature over the commitment of no change", func(w *world, b *statement.Burn) {
			signed := b.Public
			signed.Change = b.Private.Change.Commitment()
			b.Private.Signature = w.alice.signHonestly(signed.Message())
		}),
		public("B7", "a payout of more than the inputs, without a change", func(_ *world, b *statement.Burn) {
			increment(&b.Public.Value)
		}),
		public("B7", "a payout of less than the inputs, without a change", func(_ *world, b *statement.Burn) {
			b.Public.Value = field.New(149)
		}),
		public("B9", "a change for the regulator where there is none", func(_ *world, b *statement.Burn) {
			increment(&b.Public.Audit[1])
		}),
	}
}

func burnRegulationCases() []invalid {
	private, public := burns.private, burns.public
	return []invalid{
		private("B8", "a sender with another's registration", func(w *world, b *statement.Burn) {
			path, err := w.participants.Path(w.bob.owner())
			must(w.t, err)
			b.Private.Registration = path
		}),
		private("B8", "a sender in another participants tree", func(w *world, b *statement.Burn) {
			b.Private.Registration = tree.SelfPath(w.alice.owner().Element, tree.ParticipantsDepth)
		}),
		public("B9", "an audit key that is not the y-coordinate of the point", func(_ *world, b *statement.Burn) {
			increment(&b.Public.AuditKey)
		}),
		public("B9", "another ephemeral key", func(w *world, b *statement.Burn) {
			b.Public.EphemeralKey = w.ephemeral(statement.AuditWitness{EphemeralSecret: field.New(3)})
			copy(b.Public.Audit[:], w.encryptUnder(b.Public.EphemeralKey, b.Private.Audit, b.Private.Plaintext()))
		}),
		public("B9", "another sender for the regulator", func(_ *world, b *statement.Burn) {
			increment(&b.Public.Audit[0])
		}),
		public("B9", "another change for the regulator", func(_ *world, b *statement.Burn) {
			increment(&b.Public.Audit[1])
		}),
	}
}
