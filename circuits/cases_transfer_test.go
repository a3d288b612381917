package circuits

import (
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/statement"
)

// setValues sets the values of the payment, of the refund, which has the same, and of the change.
func setValues(t *statement.Transfer, payment, change field.Element) {
	t.Private.Payment.Value = payment
	t.Private.Refund.Value = payment
	t.Private.Change.Value = change
}

func transferInputCases() []invalid {
	private, public := transfers.private, transfers.public
	return []invalid{
		private("T1", "inputs of two assets", func(w *world, t *statement.Transfer) {
			t.Private.Inputs[1] = w.input(aliceBond70)
			setValues(t, field.New(120), field.New(50))
		}),
		private("T1", "inputs of two owners", func(w *world, t *statement.Transfer) {
			t.Private.Inputs[1] = w.input(bobCash100)
			setValues(t, field.New(120), field.New(80))
		}),
		private("T2", "an input that is not in the tree", func(w *world, t *statement.Transfer) {
			t.Private.Inputs[1] = w.notInTree(50)
		}),
		private("T2", "another note's path", func(w *world, t *statement.Transfer) {
			t.Private.Inputs[1].Path = w.commitments.Path(aliceBond70)
		}),
		public("T2", "an unknown root", func(_ *world, t *statement.Transfer) { increment(&t.Public.Root.Element) }),
		public("T3", "a nullifier of no note", func(_ *world, t *statement.Transfer) {
			increment(&t.Public.Nullifiers[1].Element)
		}),
		public("T3", "a nullifier at another position", func(_ *world, t *statement.Transfer) {
			nk, n := notes.NewNullifierKey(t.Private.NK), t.Private.Inputs[0].Note
			t.Public.Nullifiers[0] = notes.DeriveNullifier(nk, n.Commitment(), 3, notes.Rho{Element: n.Rho})
		}),
		private("T3", "one note as both inputs", func(_ *world, t *statement.Transfer) {
			t.Private.Inputs[1] = t.Private.Inputs[0]
			setValues(t, field.New(120), field.New(80))
		}),
	}
}

func transferAuthorityCases() []invalid {
	private, signed := transfers.private, transfers.signed
	return []invalid{
		private("T4", "another account's nullifier key", func(w *world, t *statement.Transfer) {
			t.Private.NK = w.bob.view.NullifierKey().Export()
		}),
		signed("T4", "a signature of another key", func(w *world, t *statement.Transfer) {
			t.Private.Signature = w.bob.signHonestly(t.Public.Message())
		}),
		signed("T4", "a signature over another context", func(_ *world, t *statement.Transfer) {
			t.Public.Context = field.New(1)
		}),
		signed("T4", "R off the curve", func(_ *world, t *statement.Transfer) { increment(&t.Private.Signature.R.X) }),
		signed("T4", "the mirrored signature", func(w *world, t *statement.Transfer) {
			t.Private.Signature = w.mirrored(t.Public.Message(), false)
		}),
		signed("T4", "the signature mirrored with torsion", func(w *world, t *statement.Transfer) {
			t.Private.Signature = w.mirrored(t.Public.Message(), true)
		}),
		signed("T4", "s of 253 bits", func(_ *world, t *statement.Transfer) {
			t.Private.Signature.S = widen(t.Private.Signature.S)
		}),
		{id: "T4", name: "a forgery under a key off the curve", build: func(w *world) statement.Statement {
			return w.offCurveTransfer()
		}},
	}
}

func transferOutputCases() []invalid {
	private, public := transfers.private, transfers.public
	return []invalid{
		private("T5", "a payment of another asset", func(w *world, t *statement.Transfer) {
			t.Private.Payment.Asset = w.bond.Element()
		}),
		private("T5", "a change of another asset", func(w *world, t *statement.Transfer) {
			t.Private.Change.Asset = w.bond.Element()
		}),
		private("T5", "a refund of another asset", func(w *world, t *statement.Transfer) {
			t.Private.Refund.Asset = w.bond.Element()
		}),
		private("T5", "a change for another owner", func(w *world, t *statement.Transfer) {
			t.Private.Change.Owner = w.bob.owner().Element
		}),
		private("T5", "a refund for another owner", func(w *world, t *statement.Transfer) {
			t.Private.Refund.Owner = w.bob.owner().Element
		}),
		private("T5", "a refund larger than the payment", func(_ *world, t *statement.Transfer) {
			t.Private.Refund.Value = field.New(121)
		}),
		public("T5", "a payment that does not open", func(_ *world, t *statement.Transfer) {
			increment(&t.Public.Payment.Element)
		}),
		public("T5", "a change that does not open", func(_ *world, t *statement.Transfer) {
			increment(&t.Public.Change.Element)
		}),
		public("T5", "a refund that does not open", func(_ *world, t *statement.Transfer) {
			increment(&t.Public.Refund.Element)
		}),
	}
}

func transferValueCases() []invalid {
	private := transfers.private
	return []invalid{
		private("T6", "a first input of 2^120", func(w *world, t *statement.Transfer) {
			t.Private.Inputs[0] = w.input(aliceTooLarge)
			setValues(t, two120.Sub(one), field.New(51))
		}),
		private("T6", "a second input of 2^120", func(w *world, t *statement.Transfer) {
			t.Private.Inputs[1] = w.input(aliceTooLarge)
			setValues(t, two120.Sub(one), field.New(101))
		}),
		private("T6", "a payment of 2^120", func(w *world, t *statement.Transfer) {
			t.Private.Inputs = []statement.Input{w.input(aliceHalf), w.input(aliceHalf2)}
			setValues(t, two120, field.Element{})
		}),
		private("T6", "a change of 2^120", func(w *world, t *statement.Transfer) {
			t.Private.Inputs = []statement.Input{w.input(aliceHalf), w.input(aliceHalf2)}
			setValues(t, field.Element{}, two120)
		}),
		private("T6", "a negative change that wraps around", func(_ *world, t *statement.Transfer) {
			setValues(t, field.New(151), minusOne)
		}),
		private("T7", "more out than in", func(_ *world, t *statement.Transfer) {
			setValues(t, field.New(121), field.New(30))
		}),
		private("T7", "less out than in", func(_ *world, t *statement.Transfer) {
			setValues(t, field.New(119), field.New(30))
		}),
		private("T7", "a transfer of value 0 in an asset that was never minted", func(w *world, t *statement.Transfer) {
			for i := range t.Private.Inputs {
				n := statement.Opening{Asset: minusOne, Owner: w.alice.owner().Element, Rho: field.New(uint64(900 + i))}
				t.Private.Inputs[i] = statement.Input{Note: n, Path: tree.SelfPath(n.Commitment().Element, tree.Depth)}
			}
			t.Private.Payment.Asset = minusOne
			t.Private.Change.Asset = minusOne
			t.Private.Refund.Asset = minusOne
			setValues(t, field.Element{}, field.Element{})
		}),
	}
}

func transferRegistrationCases() []invalid {
	private, signed := transfers.private, transfers.signed
	return []invalid{
		private("T8", "a sender with another's registration", func(_ *world, t *statement.Transfer) {
			t.Private.Registration = t.Private.Payee
		}),
		signed("T8", "a sender in another participants tree", func(w *world, t *statement.Transfer) {
			t.Private.Registration = tree.SelfPath(w.alice.owner().Element, tree.ParticipantsDepth)
		}),
		private("T8", "a payee with another's registration", func(_ *world, t *statement.Transfer) {
			t.Private.Payee = t.Private.Registration
		}),
		private("T8", "a payee that is not registered", func(w *world, t *statement.Transfer) {
			t.Private.Payment.Owner = w.eve.owner().Element
			t.Private.Payee = tree.SelfPath(w.eve.owner().Element, tree.ParticipantsDepth)
		}),
		private("T8", "owner 0 as payee", func(w *world, t *statement.Transfer) {
			t.Private.Payment.Owner = field.Element{}
			t.Private.Payee = w.emptyLeaf()
		}),
	}
}

func transferAuditCases() []invalid {
	private, public := transfers.private, transfers.public
	return []invalid{
		public("T9", "an audit key that is not the y-coordinate of the point", func(_ *world, t *statement.Transfer) {
			increment(&t.Public.AuditKey)
		}),
		public("T9", "another ephemeral key", func(w *world, t *statement.Transfer) {
			t.Public.EphemeralKey = w.ephemeral(statement.AuditWitness{EphemeralSecret: field.New(3)})
			copy(t.Public.Audit[:], w.encryptUnder(t.Public.EphemeralKey, t.Private.Audit, t.Private.Plaintext()))
		}),
		private("T9", "an ephemeral secret of 253 bits", func(_ *world, t *statement.Transfer) {
			t.Private.Audit.EphemeralSecret = widen(t.Private.Audit.EphemeralSecret)
		}),
		public("T9", "another asset for the regulator", func(_ *world, t *statement.Transfer) {
			increment(&t.Public.Audit[0])
		}),
		public("T9", "another sender for the regulator", func(_ *world, t *statement.Transfer) {
			increment(&t.Public.Audit[1])
		}),
		public("T9", "another payee for the regulator", func(_ *world, t *statement.Transfer) {
			increment(&t.Public.Audit[2])
		}),
		public("T9", "another value for the regulator", func(_ *world, t *statement.Transfer) {
			increment(&t.Public.Audit[3])
		}),
	}
}
