package statement

import (
	"errors"
	"fmt"
	"math/big"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/field/hash"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/testdata"
)

func vectorElement(t testing.TB, text string) (e field.Element) {
	t.Helper()
	if err := e.UnmarshalText([]byte(text)); err != nil {
		t.Fatalf("%q: %v", text, err)
	}
	return e
}

// statementOf returns a statement with the fields of a vector, set by their names: the tests check
// their order.
func statementOf(t testing.TB, v testdata.StatementVector) Statement {
	t.Helper()
	unused := map[string]field.Element{}
	for i, name := range v.FieldNames {
		unused[name] = vectorElement(t, v.Fields[i])
	}
	f := func(name string) field.Element {
		x, ok := unused[name]
		if !ok {
			t.Fatalf("%s has no field %s", v.Name, name)
		}
		delete(unused, name)
		return x
	}
	s := publicOf(v.Circuit, f)
	if s == nil || len(unused) != 0 {
		t.Fatalf("%s: unknown circuit, or unused fields: %v", v.Name, unused)
	}
	return s
}

// source returns the fields of a vector by their names.
type source func(name string) field.Element

func (f source) root(name string) tree.Root { return tree.Root{Element: f(name)} }

func (f source) commitment(name string) notes.Commitment { return notes.Commitment{Element: f(name)} }

func (f source) nullifiers() [2]notes.Nullifier {
	return [2]notes.Nullifier{{Element: f("nullifier0")}, {Element: f("nullifier1")}}
}

// publicOf returns a statement with the public fields of f, or nil for an unknown circuit.
func publicOf(circuit string, f source) Statement {
	switch circuit {
	case "mint":
		return &Mint{Public: mintPublicOf(f)}
	case "transfer":
		return &Transfer{Public: transferPublicOf(f)}
	case "distribution":
		return &Distribution{Public: distributionPublicOf(f)}
	case "consolidation":
		return &Consolidation{Public: consolidationPublicOf(f)}
	case "burn":
		return &Burn{Public: burnPublicOf(f)}
	case "append":
		return &Append{Public: appendPublicOf(f)}
	}
	return nil
}

func mintPublicOf(f source) MintPublic {
	return MintPublic{
		Commitment:   f.commitment("commitment"),
		Asset:        f("asset"),
		Value:        f("value"),
		Participants: f.root("participants"),
		AuditKey:     f("auditKey"),
		EphemeralKey: f("ephemeral"),
		Audit:        f("audit0"),
		Context:      f("context"),
	}
}

func transferPublicOf(f source) TransferPublic {
	return TransferPublic{
		Root:         f.root("root"),
		Participants: f.root("participants"),
		Nullifiers:   f.nullifiers(),
		Payment:      f.commitment("payment"),
		Change:       f.commitment("change"),
		Refund:       f.commitment("refund"),
		AuditKey:     f("auditKey"),
		EphemeralKey: f("ephemeral"),
		Audit:        [4]field.Element{f("audit0"), f("audit1"), f("audit2"), f("audit3")},
		Context:      f("context"),
	}
}

func distributionPublicOf(f source) DistributionPublic {
	p := DistributionPublic{
		Root:         f.root("root"),
		Participants: f.root("participants"),
		Nullifiers:   f.nullifiers(),
		Change:       f.commitment("change"),
		AuditKey:     f("auditKey"),
		EphemeralKey: f("ephemeral"),
		Context:      f("context"),
	}
	for i := range p.Payments {
		p.Payments[i] = f.commitment(fmt.Sprintf("payment%d", i))
	}
	for i := range p.Audit {
		p.Audit[i] = f(fmt.Sprintf("audit%d", i))
	}
	return p
}

func consolidationPublicOf(f source) ConsolidationPublic {
	p := ConsolidationPublic{
		Root:         f.root("root"),
		Participants: f.root("participants"),
		Output:       f.commitment("output"),
		AuditKey:     f("auditKey"),
		EphemeralKey: f("ephemeral"),
		Audit:        [3]field.Element{f("audit0"), f("audit1"), f("audit2")},
		Context:      f("context"),
	}
	for i := range p.Nullifiers {
		p.Nullifiers[i].Element = f(fmt.Sprintf("nullifier%d", i))
	}
	return p
}

func burnPublicOf(f source) BurnPublic {
	return BurnPublic{
		Root:         f.root("root"),
		Participants: f.root("participants"),
		Nullifiers:   f.nullifiers(),
		Change:       f.commitment("change"),
		Asset:        f("asset"),
		Value:        f("value"),
		AuditKey:     f("auditKey"),
		EphemeralKey: f("ephemeral"),
		Audit:        [2]field.Element{f("audit0"), f("audit1")},
		Context:      f("context"),
	}
}

func appendPublicOf(f source) AppendPublic {
	p := AppendPublic{
		OldRoot:    f.root("oldRoot"),
		NewRoot:    f.root("newRoot"),
		BatchIndex: f("batchIndex"),
	}
	for i := range p.Leaves {
		p.Leaves[i] = f(fmt.Sprintf("leaf%d", i))
	}
	return p
}

var digestTags = map[Circuit]hash.Tag{
	MintCircuit:          hash.DigestMint,
	TransferCircuit:      hash.DigestTransfer,
	DistributionCircuit:  hash.DigestDistribution,
	ConsolidationCircuit: hash.DigestConsolidation,
	BurnCircuit:          hash.DigestBurn,
	AppendCircuit:        hash.DigestAppend,
}

func TestStatementVectors(t *testing.T) {
	circuits := map[Circuit]bool{}
	for _, v := range testdata.Load[testdata.StatementVector](t, "statement.json") {
		s := statementOf(t, v)
		circuits[s.Circuit()] = true
		want := Instance{vectorElement(t, v.Digest), vectorElement(t, v.Challenge), vectorElement(t, v.Evaluation)}
		fields := make([]field.Element, len(v.Fields))
		for i, text := range v.Fields {
			fields[i] = vectorElement(t, text)
		}
		if string(s.Circuit()) != v.Circuit || !slices.Equal(s.Fields(), fields) {
			t.Errorf("%s: circuit %s, fields %v", v.Name, s.Circuit(), s.Fields())
		}
		tag := digestTags[s.Circuit()]
		if s.Digest() != want.Digest || hash.Sum(tag, fields[:tag.Arity]...) != want.Digest {
			t.Errorf("%s: digest %s", v.Name, s.Digest())
		}
		if got := fmt.Sprintf("0x%x", keccak([]byte("zsettle/v1/"+v.Circuit))); got != v.Domain {
			t.Errorf("%s: domain %s", v.Name, got)
		}
		if got := Challenge(s.Circuit(), want.Digest, fields); got != want.Challenge {
			t.Errorf("%s: challenge %s", v.Name, got)
		}
		if got := Evaluate(fields, want.Challenge); got != want.Evaluation {
			t.Errorf("%s: evaluation %s", v.Name, got)
		}
		if NewInstance(s) != want || InstanceOf(s.Circuit(), want.Digest, fields) != want || want.Check(s) != nil {
			t.Errorf("%s: instance %v", v.Name, NewInstance(s))
		}
	}
	if len(circuits) != len(digestTags) {
		t.Errorf("the vectors cover only %v", circuits)
	}
}

func TestKeccakAgreesWithPublishedVectors(t *testing.T) {
	for _, v := range testdata.Load[testdata.PublishedKeccakVector](t, "published_keccak.json") {
		if got := fmt.Sprintf("0x%x", keccak(testdata.Bytes(t, v.Message))); got != v.Digest {
			t.Errorf("%s: %s", v.Name, got)
		}
	}
}

// wantConjunct fails unless err is a ConjunctError with the id.
func wantConjunct(t *testing.T, id string, err error) {
	t.Helper()
	var conjunct *ConjunctError
	if !errors.As(err, &conjunct) || conjunct.ID != id {
		t.Errorf("got %v, want %s", err, id)
	}
}

func TestP1RefusesAnotherDigest(t *testing.T) {
	for _, v := range testdata.Load[testdata.StatementVector](t, "statement.json") {
		s := statementOf(t, v)
		instance := NewInstance(s)
		instance.Digest = instance.Digest.Add(field.New(1))
		wantConjunct(t, "P1", instance.Check(s))
	}
}

func TestP2RefusesAnotherEvaluationOrChallenge(t *testing.T) {
	for _, v := range testdata.Load[testdata.StatementVector](t, "statement.json") {
		s := statementOf(t, v)
		good := NewInstance(s)
		bad := good
		bad.Evaluation = good.Evaluation.Add(field.New(1))
		wantConjunct(t, "P2", bad.Check(s))
		// The circuit accepts any challenge, but only with the evaluation at that challenge.
		bad = Instance{good.Digest, field.New(3), Evaluate(s.Fields(), field.New(3))}
		if err := bad.Check(s); err != nil {
			t.Errorf("%s: at another challenge: %v", v.Name, err)
		}
		if bad.Evaluation == good.Evaluation {
			continue // all fields are 0
		}
		bad.Evaluation = good.Evaluation
		wantConjunct(t, "P2", bad.Check(s))
	}
}

// If the z-contract used other fields than the prover, challenge and evaluation would differ.
func TestEveryFieldChangesChallengeAndEvaluation(t *testing.T) {
	for _, v := range testdata.Load[testdata.StatementVector](t, "statement.json") {
		s := statementOf(t, v)
		good := NewInstance(s)
		for i, name := range v.FieldNames {
			fields := s.Fields()
			fields[i] = fields[i].Add(field.New(1))
			got := InstanceOf(s.Circuit(), good.Digest, fields)
			if got.Challenge == good.Challenge || Evaluate(fields, good.Challenge) == good.Evaluation {
				t.Errorf("%s: field %s does not change them", v.Name, name)
			}
		}
	}
}

func TestChallengeSeparatesCircuits(t *testing.T) {
	seen := map[field.Element]Circuit{}
	for circuit := range digestTags {
		x := Challenge(circuit, field.New(1), []field.Element{field.New(2)})
		if other, ok := seen[x]; ok {
			t.Errorf("%s and %s have the same challenge", circuit, other)
		}
		seen[x] = circuit
	}
}

func TestEvaluateIsThePolynomial(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draw := func(label string) field.Element {
			return field.Reduce(rapid.SliceOfN(rapid.Byte(), 40, 40).Draw(t, label))
		}
		fields := make([]field.Element, rapid.IntRange(0, 70).Draw(t, "n"))
		x, want := draw("x"), new(big.Int)
		for i := range fields {
			fields[i] = draw("field")
			power := new(big.Int).Exp(x.Big(), big.NewInt(int64(i)), field.Modulus())
			want.Add(want, power.Mul(power, fields[i].Big()))
		}
		if got := Evaluate(fields, x); got.Big().Cmp(want.Mod(want, field.Modulus())) != 0 {
			t.Fatalf("got %s, want %x", got, want)
		}
	})
}

// Two dummies of an account and an asset with the same commitment would have the same nullifier,
// which the z-contract accepts only once.
func TestHazardTenThousandDummiesAreDistinct(t *testing.T) {
	count := 10_000
	if testing.Short() {
		count = 200
	}
	owner, seen := notes.Owner{Element: field.New(2)}, map[field.Element]bool{}
	for i := range count {
		dummy, err := newDummy(notes.Asset{1}, owner)
		if err != nil {
			t.Fatal(err)
		}
		leaf := dummy.Path.Levels[0][0]
		if n := dummy.Note; !n.Value.IsZero() || n.Owner != owner || i < 10 && leaf != n.Commitment().Element {
			t.Fatalf("dummy %d has value %s, or its path is not from its commitment", i, n.Value)
		}
		seen[leaf] = true
	}
	if len(seen) != count {
		t.Errorf("%d dummies have only %d different commitments", count, len(seen))
	}
}
