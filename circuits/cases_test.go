package circuits

import (
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/statement"
)

// invalid is a statement that breaks one conjunct and no other.
type invalid struct {
	id, name string
	make     func(w *world) statement.Statement
}

var one = field.New(1)

// brokenTransfer builds a case: private changes the witness before everything public is made to follow from it, public changes
// what is public before it is signed, last changes the signed statement.
func brokenTransfer(id, name string, private, public, last func(*world, *statement.Transfer)) invalid {
	return invalid{id, name, func(w *world) statement.Statement {
		t := w.transfer()
		if private != nil {
			private(w, t)
			w.sealTransfer(t)
		}
		if public != nil {
			public(w, t)
			w.signTransfer(t)
		}
		if last != nil {
			last(w, t)
		}
		return t
	}}
}

func transferCases() []invalid {
	type T = *statement.Transfer
	private := func(id, name string, f func(*world, T)) invalid { return brokenTransfer(id, name, f, nil, nil) }
	public := func(id, name string, f func(*world, T)) invalid { return brokenTransfer(id, name, nil, f, nil) }
	last := func(id, name string, f func(*world, T)) invalid { return brokenTransfer(id, name, nil, nil, f) }
	pay := func(t T, payment, change field.Element) {
		t.Private.Payment.Value, t.Private.Refund.Value, t.Private.Change.Value = payment, payment, change
	}
	return []invalid{
		private("T1", "inputs of two assets", func(w *world, t T) {
			t.Private.Inputs[1] = w.input(aliceBond70)
			pay(t, field.New(120), field.New(50))
		}),
		private("T1", "inputs of two owners", func(w *world, t T) {
			t.Private.Inputs[1] = w.input(bobCash100)
			pay(t, field.New(120), field.New(80))
		}),
		private("T2", "an input that is not in the tree", func(w *world, t T) {
			n := w.opening(w.alice, w.cash, field.New(50), 99)
			t.Private.Inputs[1] = statement.Input{Note: n, Path: tree.SelfPath(n.Commitment().Element, tree.Depth)}
		}),
		private("T2", "another note's path", func(w *world, t T) {
			t.Private.Inputs[1].Path = w.commitments.Path(aliceBond70)
		}),
		public("T2", "an unknown root", func(w *world, t T) { t.Public.Root.Element = t.Public.Root.Add(one) }),
		public("T3", "a nullifier of nothing", func(w *world, t T) {
			t.Public.Nullifiers[1].Element = t.Public.Nullifiers[1].Add(one)
		}),
		public("T3", "a nullifier at another position", func(w *world, t T) {
			in := t.Private.Inputs[0]
			t.Public.Nullifiers[0] = notes.DeriveNullifier(notes.NewNullifierKey(t.Private.NK), in.Note.Commitment(), 3, notes.Rho{Element: in.Note.Rho})
		}),
		private("T3", "one note as both inputs", func(w *world, t T) {
			t.Private.Inputs[1] = t.Private.Inputs[0]
			pay(t, field.New(120), field.New(80))
		}),
		private("T4", "another account's nullifier key", func(w *world, t T) {
			t.Private.NK = w.bob.FullViewingKey().NullifierKey().Export()
		}),
		last("T4", "a signature of another key", func(w *world, t T) {
			t.Private.Signature = w.bob.sign(t.Public.Message(), fixedNonce, notes.Generator().Mul(fixedNonce), w.bob.honest)
		}),
		last("T4", "a signature over another context", func(w *world, t T) { t.Public.Context = field.New(1) }),
		last("T4", "R off the curve", func(w *world, t T) { t.Private.Signature.R.X = t.Private.Signature.R.X.Add(one) }),
		last("T4", "the mirrored signature", func(w *world, t T) { t.Private.Signature = w.mirrored(t.Public.Message(), false) }),
		last("T4", "the signature mirrored with torsion", func(w *world, t T) { t.Private.Signature = w.mirrored(t.Public.Message(), true) }),
		last("T4", "s of 253 bits", func(w *world, t T) { t.Private.Signature.S = widen(t.Private.Signature.S) }),
		{"T4", "a forgery under a key off the curve", func(w *world) statement.Statement { return w.offCurveTransfer() }},
		private("T5", "a payment of another asset", func(w *world, t T) { t.Private.Payment.Asset = w.bond.Element() }),
		private("T5", "a change of another asset", func(w *world, t T) { t.Private.Change.Asset = w.bond.Element() }),
		private("T5", "a refund of another asset", func(w *world, t T) { t.Private.Refund.Asset = w.bond.Element() }),
		private("T5", "a change for another", func(w *world, t T) { t.Private.Change.Owner = w.bob.FullViewingKey().Owner().Element }),
		private("T5", "a refund for another", func(w *world, t T) { t.Private.Refund.Owner = w.bob.FullViewingKey().Owner().Element }),
		private("T5", "a refund larger than the payment", func(w *world, t T) { t.Private.Refund.Value = field.New(121) }),
		public("T5", "a payment that does not open", func(w *world, t T) { t.Public.Payment.Element = t.Public.Payment.Add(one) }),
		public("T5", "a change that does not open", func(w *world, t T) { t.Public.Change.Element = t.Public.Change.Add(one) }),
		public("T5", "a refund that does not open", func(w *world, t T) { t.Public.Refund.Element = t.Public.Refund.Add(one) }),
		private("T6", "a first input of 2^120", func(w *world, t T) {
			t.Private.Inputs[0] = w.input(aliceTooLarge)
			pay(t, two120.Sub(one), field.New(51))
		}),
		private("T6", "a second input of 2^120", func(w *world, t T) {
			t.Private.Inputs[1] = w.input(aliceTooLarge)
			pay(t, two120.Sub(one), field.New(101))
		}),
		private("T6", "a payment of 2^120", func(w *world, t T) {
			t.Private.Inputs = [2]statement.Input{w.input(aliceHalf), w.input(aliceHalf2)}
			pay(t, two120, field.Element{})
		}),
		private("T6", "a change of 2^120", func(w *world, t T) {
			t.Private.Inputs = [2]statement.Input{w.input(aliceHalf), w.input(aliceHalf2)}
			pay(t, field.Element{}, two120)
		}),
		private("T6", "a negative change that wraps around", func(w *world, t T) { pay(t, field.New(151), field.Element{}.Sub(one)) }),
		private("T7", "more out than in", func(w *world, t T) { pay(t, field.New(121), field.New(30)) }),
		private("T7", "less out than in", func(w *world, t T) { pay(t, field.New(119), field.New(30)) }),
		private("T7", "a transfer of nothing in an asset that was never minted", func(w *world, t T) {
			for i := range t.Private.Inputs {
				n := statement.Opening{Asset: one.Sub(one).Sub(one), Owner: w.alice.view.Owner().Element, Rho: field.New(uint64(900 + i))}
				t.Private.Inputs[i] = statement.Input{Note: n, Path: tree.SelfPath(n.Commitment().Element, tree.Depth)}
			}
			asset := t.Private.Inputs[0].Note.Asset
			t.Private.Payment.Asset, t.Private.Change.Asset, t.Private.Refund.Asset = asset, asset, asset
			pay(t, field.Element{}, field.Element{})
		}),
		private("T8", "a sender with another's registration", func(w *world, t T) { t.Private.Registration = t.Private.Payee }),
		last("T8", "a sender registered elsewhere", func(w *world, t T) {
			t.Private.Registration = tree.SelfPath(w.alice.FullViewingKey().Owner().Element, tree.ParticipantsDepth)
		}),
		private("T8", "a payee with another's registration", func(w *world, t T) { t.Private.Payee = t.Private.Registration }),
		private("T8", "a payee that is not registered", func(w *world, t T) {
			owner := w.eve.FullViewingKey().Owner().Element
			t.Private.Payment.Owner, t.Private.Payee = owner, tree.SelfPath(owner, tree.ParticipantsDepth)
		}),
		private("T8", "owner 0 as payee", func(w *world, t T) {
			t.Private.Payment.Owner, t.Private.Payee = field.Element{}, w.emptyLeaf()
		}),
		public("T9", "an audit key that is no y-coordinate of the point", func(w *world, t T) { t.Public.AuditKey = t.Public.AuditKey.Add(one) }),
		public("T9", "another ephemeral key", func(w *world, t T) {
			t.Public.EphemeralKey = w.ephemeral(statement.AuditWitness{EphemeralSecret: field.New(3)})
			copy(t.Public.Audit[:], w.encryptUnder(t.Public.EphemeralKey, t.Private.Audit, t.Private.Plaintext()))
		}),
		private("T9", "an ephemeral scalar of 253 bits", func(w *world, t T) { t.Private.Audit.EphemeralSecret = widen(t.Private.Audit.EphemeralSecret) }),
		public("T9", "another asset for the regulator", func(w *world, t T) { t.Public.Audit[0] = t.Public.Audit[0].Add(one) }),
		public("T9", "another sender for the regulator", func(w *world, t T) { t.Public.Audit[1] = t.Public.Audit[1].Add(one) }),
		public("T9", "another payee for the regulator", func(w *world, t T) { t.Public.Audit[2] = t.Public.Audit[2].Add(one) }),
		public("T9", "another value for the regulator", func(w *world, t T) { t.Public.Audit[3] = t.Public.Audit[3].Add(one) }),
	}
}

func burnCases() []invalid {
	type B = *statement.Burn
	build := func(id, name string, private, public, last func(*world, B)) invalid {
		return invalid{id, name, func(w *world) statement.Statement {
			b := w.burn()
			if private != nil {
				private(w, b)
				w.sealBurn(b)
			}
			if public != nil {
				public(w, b)
				w.signBurn(b)
			}
			if last != nil {
				last(w, b)
			}
			return b
		}}
	}
	private := func(id, name string, f func(*world, B)) invalid { return build(id, name, f, nil, nil) }
	public := func(id, name string, f func(*world, B)) invalid { return build(id, name, nil, f, nil) }
	last := func(id, name string, f func(*world, B)) invalid { return build(id, name, nil, nil, f) }
	return []invalid{
		private("B1", "inputs of two assets", func(w *world, b B) {
			b.Private.Inputs[1] = w.input(aliceBond70)
			b.Private.Change.Value = field.New(130)
		}),
		private("B1", "inputs of two owners", func(w *world, b B) {
			b.Private.Inputs[1] = w.input(bobCash100)
			b.Private.Change.Value = field.New(160)
		}),
		private("B1", "a payout in another asset", func(w *world, b B) {
			b.Public.Asset, b.Private.Change.Asset = w.bond.Element(), w.bond.Element()
		}),
		private("B2", "an input that is not in the tree", func(w *world, b B) {
			n := w.opening(w.alice, w.cash, field.New(50), 99)
			b.Private.Inputs[1] = statement.Input{Note: n, Path: tree.SelfPath(n.Commitment().Element, tree.Depth)}
		}),
		private("B2", "another note's path", func(w *world, b B) { b.Private.Inputs[1].Path = w.commitments.Path(aliceBond70) }),
		public("B3", "a nullifier of nothing", func(w *world, b B) { b.Public.Nullifiers[0].Element = b.Public.Nullifiers[0].Add(one) }),
		private("B3", "one note as both inputs", func(w *world, b B) {
			b.Private.Inputs[1] = b.Private.Inputs[0]
			b.Private.Change.Value = field.New(160)
		}),
		private("B4", "another account's nullifier key", func(w *world, b B) {
			b.Private.NK = w.bob.FullViewingKey().NullifierKey().Export()
		}),
		last("B4", "a signature over another context", func(w *world, b B) { b.Public.Context = field.New(1) }),
		last("B4", "the mirrored signature", func(w *world, b B) { b.Private.Signature = w.mirrored(b.Public.Message(), false) }),
		last("B4", "the signature mirrored with torsion", func(w *world, b B) { b.Private.Signature = w.mirrored(b.Public.Message(), true) }),
		{"B4", "a forgery under a key off the curve", func(w *world) statement.Statement { return w.offCurveBurn() }},
		private("B5", "a change of another asset", func(w *world, b B) { b.Private.Change.Asset = w.bond.Element() }),
		private("B5", "a change for another", func(w *world, b B) { b.Private.Change.Owner = w.bob.FullViewingKey().Owner().Element }),
		public("B5", "a change that does not open", func(w *world, b B) { b.Public.Change.Element = b.Public.Change.Add(one) }),
		private("B6", "a first input of 2^120", func(w *world, b B) {
			b.Private.Inputs[0] = w.input(aliceTooLarge)
			b.Public.Value, b.Private.Change.Value = two120.Sub(one), field.New(51)
		}),
		private("B6", "a second input of 2^120", func(w *world, b B) {
			b.Private.Inputs[1] = w.input(aliceTooLarge)
			b.Public.Value, b.Private.Change.Value = two120.Sub(one), field.New(101)
		}),
		private("B6", "a payout of 2^120", func(w *world, b B) {
			b.Private.Inputs = [2]statement.Input{w.input(aliceHalf), w.input(aliceHalf2)}
			b.Public.Value, b.Private.Change.Value = two120, field.Element{}
		}),
		private("B6", "a negative change that wraps around", func(w *world, b B) {
			b.Public.Value, b.Private.Change.Value = field.New(151), field.Element{}.Sub(one)
		}),
		private("B7", "more out than in", func(w *world, b B) { b.Private.Change.Value = field.New(111) }),
		private("B8", "a sender with another's registration", func(w *world, b B) {
			path, err := w.participants.Path(w.bob.FullViewingKey().Owner())
			must(w.t, err)
			b.Private.Registration = path
		}),
		private("B8", "a sender registered elsewhere", func(w *world, b B) {
			b.Private.Registration = tree.SelfPath(w.alice.FullViewingKey().Owner().Element, tree.ParticipantsDepth)
		}),
		public("B9", "an audit key that is no y-coordinate of the point", func(w *world, b B) { b.Public.AuditKey = b.Public.AuditKey.Add(one) }),
		public("B9", "another ephemeral key", func(w *world, b B) {
			b.Public.EphemeralKey = w.ephemeral(statement.AuditWitness{EphemeralSecret: field.New(3)})
			copy(b.Public.Audit[:], w.encryptUnder(b.Public.EphemeralKey, b.Private.Audit, b.Private.Plaintext()))
		}),
		public("B9", "another sender for the regulator", func(w *world, b B) { b.Public.Audit[0] = b.Public.Audit[0].Add(one) }),
		public("B9", "another change for the regulator", func(w *world, b B) { b.Public.Audit[1] = b.Public.Audit[1].Add(one) }),
	}
}

func mintCases() []invalid {
	type M = *statement.Mint
	build := func(id, name string, private, public func(*world, M)) invalid {
		return invalid{id, name, func(w *world) statement.Statement {
			m := w.mint()
			if private != nil {
				private(w, m)
				w.sealMint(m)
			}
			if public != nil {
				public(w, m)
			}
			return m
		}}
	}
	return []invalid{
		build("M1", "a commitment to another value", nil, func(w *world, m M) { m.Public.Value = field.New(1001) }),
		build("M1", "a commitment to another asset", nil, func(w *world, m M) { m.Public.Asset = w.bond.Element() }),
		build("M2", "a value of 2^120", func(w *world, m M) { m.Public.Value = two120 }, nil),
		build("M2", "the value −1", func(w *world, m M) { m.Public.Value = field.Element{}.Sub(one) }, nil),
		build("M3", "an owner with another's registration", func(w *world, m M) {
			m.Private.Owner = w.eve.FullViewingKey().Owner().Element
		}, nil),
		build("M3", "an owner registered elsewhere", func(w *world, m M) {
			m.Private.Owner = w.eve.FullViewingKey().Owner().Element
			m.Private.Registration = tree.SelfPath(m.Private.Owner, tree.ParticipantsDepth)
		}, nil),
		build("M3", "owner 0", func(w *world, m M) { m.Private.Owner, m.Private.Registration = field.Element{}, w.emptyLeaf() }, nil),
		build("M4", "an audit key that is no y-coordinate of the point", nil, func(w *world, m M) { m.Public.AuditKey = m.Public.AuditKey.Add(one) }),
		build("M4", "another ephemeral key", nil, func(w *world, m M) {
			m.Public.EphemeralKey = m.Public.EphemeralKey.Add(one)
			m.Public.Audit = w.encryptUnder(m.Public.EphemeralKey, m.Private.Audit, []field.Element{m.Private.Owner})[0]
		}),
		build("M4", "another owner for the regulator", nil, func(w *world, m M) { m.Public.Audit = m.Public.Audit.Add(one) }),
	}
}

func appendCases() []invalid {
	build := func(id, name string, f func(*world, *statement.Append)) invalid {
		return invalid{id, name, func(w *world) statement.Statement {
			a := w.append()
			f(w, a)
			return a
		}}
	}
	return []invalid{
		build("A1", "a batch that is not empty", func(w *world, a *statement.Append) {
			*a = *w.overwrite()
		}),
		build("A1", "another old root", func(w *world, a *statement.Append) { a.Public.OldRoot.Element = a.Public.OldRoot.Add(one) }),
		build("A2", "a leaf that is not under the new root", func(w *world, a *statement.Append) { a.Public.Leaves[63] = one }),
		build("A2", "another new root", func(w *world, a *statement.Append) { a.Public.NewRoot.Element = a.Public.NewRoot.Add(one) }),
	}
}

// overwrite states an append over the first batch, which is not empty.
func (w *world) overwrite() *statement.Append {
	before := newWorld(w.t).commitments
	path := before.Path(0)
	path.Position, path.Levels = 0, path.Levels[tree.BatchDepth:]
	a, err := statement.NewAppend(before.Root(), path, []notes.Commitment{w.openings[0].Commitment()})
	must(w.t, err)
	return a
}

// emptyLeaf is the path of an empty leaf of the participants tree.
func (w *world) emptyLeaf() tree.Path {
	path, err := w.participants.Path(w.alice.FullViewingKey().Owner())
	must(w.t, err)
	path.Position++ // alice's neighbour
	if root, err := path.Root(field.Element{}, tree.ParticipantsDepth); err != nil || root != w.participants.Root() {
		w.t.Fatal("the neighbour is not empty")
	}
	return path
}

// widen adds l to a scalar until it has 253 bits: the same multiple of every point of the subgroup.
func widen(s field.Element) field.Element {
	order, err := field.FromBig(notes.Order())
	if err != nil {
		panic(err)
	}
	for s.Big().BitLen() <= notes.ScalarBits {
		s = s.Add(order)
	}
	return s
}
