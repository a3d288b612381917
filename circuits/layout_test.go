package circuits

import (
	"reflect"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"

	"github.com/zsettle/zsettle/circuits/gadget"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/statement"
)

// withInstance returns the statement's assignment with other public inputs.
func withInstance(t *testing.T, s statement.Statement, i statement.Instance) frontend.Circuit {
	t.Helper()
	assignment, err := Assign(s)
	must(t, err)
	reflect.ValueOf(assignment).Elem().FieldByName("Instance").Set(reflect.ValueOf(gadget.ValueOfInstance(i)))
	return assignment
}

// counter numbers the public fields of a statement.
type counter uint64

// number sets the fields to the next numbers.
func (c *counter) number(fields ...*field.Element) {
	for _, f := range fields {
		*c++
		*f = field.New(uint64(*c))
	}
}

// numbered returns a statement of each circuit whose public fields are 1, 2, 3, … in the order of
// the specification.
func numbered() []statement.Statement {
	return []statement.Statement{
		numberedMint(), numberedTransfer(), numberedDistribution(), numberedConsolidation(), numberedBurn(),
		numberedAppend(),
	}
}

func numberedMint() *statement.Mint {
	m, c := new(statement.Mint), new(counter)
	p := &m.Public
	c.number(&p.Commitment.Element, &p.Asset, &p.Value, &p.Participants.Element)
	c.number(&p.AuditKey, &p.EphemeralKey, &p.Audit, &p.Context)
	return m
}

func numberedTransfer() *statement.Transfer {
	t, c := new(statement.Transfer), new(counter)
	p := &t.Public
	c.number(&p.Root.Element, &p.Participants.Element)
	c.number(&p.Nullifiers[0].Element, &p.Nullifiers[1].Element)
	c.number(&p.Payment.Element, &p.Change.Element, &p.Refund.Element)
	c.number(&p.AuditKey, &p.EphemeralKey)
	c.number(&p.Audit[0], &p.Audit[1], &p.Audit[2], &p.Audit[3], &p.Context)
	return t
}

func numberedDistribution() *statement.Distribution {
	d, c := new(statement.Distribution), new(counter)
	p := &d.Public
	c.number(&p.Root.Element, &p.Participants.Element)
	c.number(&p.Nullifiers[0].Element, &p.Nullifiers[1].Element)
	for i := range p.Payments {
		c.number(&p.Payments[i].Element)
	}
	c.number(&p.Change.Element, &p.AuditKey, &p.EphemeralKey)
	c.number(pointers(p.Audit[:])...)
	c.number(&p.Context)
	return d
}

func numberedConsolidation() *statement.Consolidation {
	s, c := new(statement.Consolidation), new(counter)
	p := &s.Public
	c.number(&p.Root.Element, &p.Participants.Element)
	for i := range p.Nullifiers {
		c.number(&p.Nullifiers[i].Element)
	}
	c.number(&p.Output.Element, &p.AuditKey, &p.EphemeralKey)
	c.number(pointers(p.Audit[:])...)
	c.number(&p.Context)
	return s
}

func numberedBurn() *statement.Burn {
	b, c := new(statement.Burn), new(counter)
	p := &b.Public
	c.number(&p.Root.Element, &p.Participants.Element)
	c.number(&p.Nullifiers[0].Element, &p.Nullifiers[1].Element)
	c.number(&p.Change.Element, &p.Asset, &p.Value)
	c.number(&p.AuditKey, &p.EphemeralKey)
	c.number(&p.Audit[0], &p.Audit[1], &p.Context)
	return b
}

func numberedAppend() *statement.Append {
	a, c := new(statement.Append), new(counter)
	p := &a.Public
	c.number(&p.OldRoot.Element, &p.NewRoot.Element, &p.BatchIndex)
	for i := range p.Leaves {
		c.number(&p.Leaves[i])
	}
	return a
}

// The public witness of every circuit is the digest, the challenge and the evaluation of the
// statement's fields. The fields are in the order of the specification.
func TestPublicWitnessIsTheInstance(t *testing.T) {
	for _, s := range numbered() {
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

// Every circuit refuses an instance that was computed with another value of one field.
func TestEveryFieldIsBound(t *testing.T) {
	w := newWorld(t)
	for _, c := range All() {
		if c == statement.AppendCircuit {
			continue // the leaves are bound by the new root, see A2
		}
		s := w.valid(c)
		fields := s.Fields()
		for k := range fields {
			changed := slices.Clone(fields)
			increment(&changed[k])
			i := statement.InstanceOf(s.Circuit(), s.Digest(), changed) // as the contract computes it
			if solve(t, s.Circuit(), withInstance(t, s, i)) == nil {
				t.Errorf("%s: field %d is not bound", s.Circuit(), k)
			}
		}
	}
}
