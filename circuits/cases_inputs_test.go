package circuits

import (
	"fmt"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/statement"
)

// list builds the invalid statements of a circuit with a list of inputs: those that break what
// every such circuit asks of each input. Its ids are the letter and the number that the conjunct
// has in Transfer.
type list[S statement.Statement] struct {
	kind[S]
	letter string
	inputs int
	words  int // of the audit data
}

// each returns an invalid statement for every input. change is called with the number of the input.
func (l list[S]) each(
	id, name string, with func(id, name string, change func(*world, S)) invalid, change func(*world, S, int),
) (cases []invalid) {
	for k := range l.inputs {
		changeOne := func(w *world, s S) { change(w, s, k) }
		cases = append(cases, with(l.letter+id, fmt.Sprintf("%s: input %d", name, k), changeOne))
	}
	return repeated(cases)
}

// repeated marks all cases but the first as cases of other elements of a list.
func repeated(cases []invalid) []invalid {
	for i := range cases {
		cases[i].again = i > 0
	}
	return cases
}

// kept changes the inputs. The outputs that stay with the sender follow.
func (l list[S]) kept(id, name string, change func(*world, S)) invalid {
	follow := func(_ *world, s S) { keepOwn(s) }
	return l.changed(id, name, change, follow, l.seal)
}

// inputCases returns the cases of conjuncts 1 to 3.
func (l list[S]) inputCases() []invalid {
	cases := l.each("1", "another asset than the others'", l.kept, func(w *world, s S, k int) {
		partsOf(s).spend.Inputs[k] = w.input(aliceBond70)
	})
	cases = append(cases, l.ownerCases()...)
	cases = append(cases, l.each("2", "not in the tree", l.kept, func(w *world, s S, k int) {
		partsOf(s).spend.Inputs[k] = w.notInTree(50)
	})...)
	cases = append(cases, l.each("2", "another note's path", l.kept, func(w *world, s S, k int) {
		partsOf(s).spend.Inputs[k].Path = w.commitments.Path(aliceBond70)
	})...)
	cases = append(cases, l.public(l.letter+"2", "an unknown root", func(_ *world, s S) {
		increment(partsOf(s).root)
	}))
	return append(cases, l.nullifierCases()...)
}

// ownerCases returns the cases of an input with another owner. The owner of the first input is the
// sender, so bob signs if that one is his.
func (l list[S]) ownerCases() (cases []invalid) {
	for k := 1; k < l.inputs; k++ {
		name := fmt.Sprintf("another owner than the others': input %d", k)
		cases = append(cases, l.kept(l.letter+"1", name, func(w *world, s S) {
			partsOf(s).spend.Inputs[k] = w.input(bobCash100)
		}))
	}
	return repeated(append(cases, l.byAnother()))
}

// byAnother is a statement whose first input and keys are bob's, and whose other inputs are
// alice's.
func (l list[S]) byAnother() invalid {
	become := func(w *world, s S) {
		spend := partsOf(s).spend
		path, err := w.participants.Path(w.bob.owner())
		must(w.t, err)
		spend.Inputs[0], spend.Registration = w.input(bobCash100), path
		spend.AK, spend.NK = w.bob.view.SpendValidatingKey(), w.bob.view.NullifierKey().Export()
		keepOwn(s)
	}
	sign := func(w *world, s S) { partsOf(s).spend.Signature = w.bob.signHonestly(partsOf(s).message()) }
	return l.changed(l.letter+"1", "another owner than the others': input 0, who signs", become, l.seal, sign)
}

// nullifierCases returns the cases of conjunct 3, with one for every pair of inputs.
func (l list[S]) nullifierCases() []invalid {
	cases := l.each("3", "a nullifier of no note", l.public, func(_ *world, s S, k int) {
		increment(&partsOf(s).nullifiers[k].Element)
	})
	cases = append(cases, l.each("3", "a nullifier at another position", l.public, func(_ *world, s S, k int) {
		nk, n := notes.NewNullifierKey(partsOf(s).spend.NK), partsOf(s).spend.Inputs[k].Note
		partsOf(s).nullifiers[k] = notes.DeriveNullifier(nk, n.Commitment(), 63, notes.Rho{Element: n.Rho})
	})...)
	return append(cases, l.pairCases()...)
}

func (l list[S]) pairCases() (cases []invalid) {
	for j := range l.inputs {
		for i := range j {
			name := fmt.Sprintf("one note as inputs %d and %d", i, j)
			cases = append(cases, l.kept(l.letter+"3", name, func(_ *world, s S) {
				partsOf(s).spend.Inputs[j] = partsOf(s).spend.Inputs[i]
			}))
		}
	}
	return repeated(cases)
}

// authorityCases returns the cases of conjunct 4.
func (l list[S]) authorityCases() []invalid {
	id, spend := l.letter+"4", func(s S) *statement.Spend { return partsOf(s).spend }
	return []invalid{
		l.private(id, "another account's nullifier key", func(w *world, s S) {
			spend(s).NK = w.bob.view.NullifierKey().Export()
		}),
		l.signed(id, "a signature of another key", func(w *world, s S) {
			spend(s).Signature = w.bob.signHonestly(partsOf(s).message())
		}),
		l.signed(id, "a signature over another context", func(_ *world, s S) { increment(partsOf(s).context) }),
		l.signed(id, "R off the curve", func(_ *world, s S) { increment(&spend(s).Signature.R.X) }),
		l.signed(id, "the mirrored signature", func(w *world, s S) {
			spend(s).Signature = w.mirrored(partsOf(s).message(), false)
		}),
		l.signed(id, "the signature mirrored with torsion", func(w *world, s S) {
			spend(s).Signature = w.mirrored(partsOf(s).message(), true)
		}),
		l.signed(id, "s of 253 bits", func(_ *world, s S) { spend(s).Signature.S = widen(spend(s).Signature.S) }),
		{id: id, name: "a forgery under a key off the curve", build: func(w *world) statement.Statement {
			return l.offCurve(w)
		}},
	}
}

// registrationCases returns the cases of the sender's registration.
func (l list[S]) registrationCases(id string) []invalid {
	return []invalid{
		l.private(id, "a sender with another's registration", func(w *world, s S) {
			path, err := w.participants.Path(w.bob.owner())
			must(w.t, err)
			partsOf(s).spend.Registration = path
		}),
		l.signed(id, "a sender in another participants tree", func(w *world, s S) {
			partsOf(s).spend.Registration = tree.SelfPath(w.alice.owner().Element, tree.ParticipantsDepth)
		}),
	}
}

// auditCases returns the cases of the audit encryption, with one for each word.
func (l list[S]) auditCases(id string) []invalid {
	cases := []invalid{
		l.public(id, "an audit key that is not the y-coordinate of the point", func(_ *world, s S) {
			increment(auditOf(s).key)
		}),
		l.public(id, "another ephemeral key", func(w *world, s S) {
			a := auditOf(s)
			*a.ephemeralKey = w.ephemeral(statement.AuditWitness{EphemeralSecret: field.New(3)})
			for i, word := range w.encryptUnder(*a.ephemeralKey, *a.witness, a.plaintext()) {
				*a.ciphertext[i] = word
			}
		}),
		l.private(id, "an ephemeral secret of 253 bits", func(_ *world, s S) {
			a := auditOf(s).witness
			a.EphemeralSecret = widen(a.EphemeralSecret)
		}),
	}
	var words []invalid
	for i := range l.words {
		name := fmt.Sprintf("another word for the regulator: word %d", i)
		words = append(words, l.public(id, name, func(_ *world, s S) { increment(auditOf(s).ciphertext[i]) }))
	}
	return append(cases, repeated(words)...)
}
