package circuits

import (
	"math/big"
	"reflect"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"

	"github.com/zsettle/zsettle/circuits/gadget"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/statement"
)

func notesOrder() *big.Int { return notes.Order() }

// withInstance returns the statement's assignment with other public inputs.
func withInstance(t *testing.T, s statement.Statement, i statement.Instance) frontend.Circuit {
	t.Helper()
	assignment, err := Assign(s)
	must(t, err)
	reflect.ValueOf(assignment).Elem().FieldByName("Instance").Set(reflect.ValueOf(gadget.ValueOfInstance(i)))
	return assignment
}

// sentinels returns a statement of each circuit whose public fields are 1, 2, 3, … in the order of Fields.
func sentinels() []statement.Statement {
	n := uint64(0)
	next := func() field.Element { n++; return field.New(n) }
	var t statement.Transfer
	t.Public.Root.Element, t.Public.Participants.Element = next(), next()
	t.Public.Nullifiers[0].Element, t.Public.Nullifiers[1].Element = next(), next()
	t.Public.Payment.Element, t.Public.Change.Element, t.Public.Refund.Element = next(), next(), next()
	t.Public.AuditKey, t.Public.EphemeralKey = next(), next()
	t.Public.Audit, t.Public.Context = [4]field.Element{next(), next(), next(), next()}, next()
	n = 0
	var b statement.Burn
	b.Public.Root.Element, b.Public.Participants.Element = next(), next()
	b.Public.Nullifiers[0].Element, b.Public.Nullifiers[1].Element, b.Public.Change.Element = next(), next(), next()
	b.Public.Asset, b.Public.Value, b.Public.AuditKey, b.Public.EphemeralKey = next(), next(), next(), next()
	b.Public.Audit, b.Public.Context = [2]field.Element{next(), next()}, next()
	n = 0
	var m statement.Mint
	m.Public.Commitment.Element, m.Public.Asset, m.Public.Value, m.Public.Participants.Element = next(), next(), next(), next()
	m.Public.AuditKey, m.Public.EphemeralKey, m.Public.Audit, m.Public.Context = next(), next(), next(), next()
	n = 0
	var a statement.Append
	a.Public.OldRoot.Element, a.Public.NewRoot.Element, a.Public.BatchIndex = next(), next(), next()
	for i := range a.Public.Leaves {
		a.Public.Leaves[i] = next()
	}
	return []statement.Statement{&m, &t, &b, &a}
}

// The public witness of every circuit is digest, challenge, evaluation of the statement's fields, and the fields are in the
// order of the specification.
func TestPublicWitnessIsTheInstance(t *testing.T) {
	for _, s := range sentinels() {
		t.Run(string(s.Circuit()), func(t *testing.T) {
			for i, f := range s.Fields() {
				if f != field.New(uint64(i+1)) {
					t.Errorf("field %d is %s", i, f)
				}
			}
			assignment, err := Assign(s)
			must(t, err)
			public, err := frontend.NewWitness(assignment, ecc.BN254.ScalarField(), frontend.PublicOnly())
			must(t, err)
			i := statement.NewInstance(s)
			want := fr.Vector{i.Digest.Fr(), i.Challenge.Fr(), i.Evaluation.Fr()}
			if got := public.Vector().(fr.Vector); !reflect.DeepEqual(got, want) {
				t.Errorf("public witness %v, want %v", got, want)
			}
			if got := compiled[s.Circuit()]().GetNbPublicVariables() - 1; got != len(want) {
				t.Errorf("%d public inputs, want %d", got, len(want))
			}
		})
	}
}

// Every field of every circuit is bound: another value of one field alone, under the same instance, is refused.
func TestEveryFieldIsBound(t *testing.T) {
	w := newWorld(t)
	for _, s := range []statement.Statement{w.mint(), w.transfer(), w.burn()} {
		fields := s.Fields()
		for k := range fields {
			changed := append([]field.Element{}, fields...)
			changed[k] = changed[k].Add(one)
			i := statement.InstanceOf(s.Circuit(), s.Digest(), changed) // what the contract would compute
			if solve(t, s.Circuit(), withInstance(t, s, i)) == nil {
				t.Errorf("%s: field %d is not bound", s.Circuit(), k)
			}
		}
	}
}
