package circuits

import (
	"errors"
	"os"
	"regexp"
	"slices"
	"sync"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"

	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/statement"
)

// compiled holds a function for each circuit that compiles it on the first call.
var compiled = map[statement.Circuit]func() constraint.ConstraintSystem{}

func init() {
	for _, c := range All() {
		compiled[c] = sync.OnceValue(func() constraint.ConstraintSystem {
			shape, err := Placeholder(c)
			if err != nil {
				panic(err)
			}
			ccs, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, shape)
			if err != nil {
				panic(err)
			}
			return ccs
		})
	}
}

// solve returns an error unless the assignment satisfies the circuit's constraint system.
func solve(t *testing.T, c statement.Circuit, assignment frontend.Circuit) error {
	t.Helper()
	witness, err := frontend.NewWitness(assignment, ecc.BN254.ScalarField())
	must(t, err)
	return compiled[c]().IsSolved(witness)
}

// solveStatement is like solve for the assignment of a statement.
func solveStatement(t *testing.T, s statement.Statement) error {
	t.Helper()
	assignment, err := Assign(s)
	must(t, err)
	return solve(t, s.Circuit(), assignment)
}

// validCases returns valid statements of every shape that an honest user makes.
func validCases(w *world) map[string]statement.Statement {
	cash, bond := w.note(aliceCash100), w.note(aliceBond70)
	all := statement.Output{Payee: w.bob.owner(), Value: cash.Note.Value}
	one, unused := statement.Output{Payee: w.bob.owner(), Value: notes.NewValue(1)}, statement.Unused(w.alice.view)
	return map[string]statement.Statement{
		"mint":                                w.mint(),
		"mint of the largest value":           w.largestMint(),
		"transfer":                            w.transfer(),
		"transfer with a dummy and no change": w.transferOf(cash, all),
		"transfer of 0 to oneself":            w.transferOf(bond, statement.Output{Payee: w.alice.owner()}),
		"transfer with s + l":                 w.shiftedTransfer(),
		"distribution":                        w.distribution(),
		"distribution with unused payments":   w.distributionOf([]statement.Output{all}, cash, w.note(aliceCash50)),
		"distribution with a dummy":           w.distributionOf([]statement.Output{unused, all, unused}, cash),
		"distribution of 0":                   w.distributionOf([]statement.Output{unused}, bond),
		"distribution to one payee":           w.distributionOf(slices.Repeat([]statement.Output{one}, 8), bond),
		"consolidation":                       w.consolidation(),
		"consolidation with one dummy":        w.consolidationOf(7),
		"consolidation with six dummies":      w.consolidationOf(2),
		"burn":                                w.burn(),
		"burn of all with a change of 0":      w.burnOf(150),
		"burn of all without a change":        w.leave(),
		"burn of one note without a change":   w.leaveWith(bond),
		"append":                              w.appendBatch(),
	}
}

// transferOf returns a valid transfer by alice with one input.
func (w *world) transferOf(input statement.SpendableNote, output statement.Output) *statement.Transfer {
	t, err := statement.NewTransfer(w.alice.view, w.chain(), []statement.SpendableNote{input}, output)
	must(w.t, err)
	w.signTransfer(t)
	return t
}

// largestMint returns a valid mint of 2^120 − 1.
func (w *world) largestMint() *statement.Mint {
	m := w.mint()
	m.Public.Value = two120.Sub(one)
	w.sealMint(m)
	return m
}

// shiftedTransfer returns a valid transfer whose signature has s plus the order of the subgroup, if
// the sum has 252 bits.
func (w *world) shiftedTransfer() *statement.Transfer {
	t := w.transfer()
	s := t.Private.Signature.S.Add(element(notes.Order()))
	if s.Big().BitLen() <= notes.ScalarBits {
		t.Private.Signature.S = s
	}
	return t
}

func TestValidStatementsHold(t *testing.T) {
	for name, s := range validCases(newWorld(t)) {
		t.Run(name, func(t *testing.T) {
			must(t, s.Check())
			must(t, statement.NewInstance(s).Check(s))
			must(t, solveStatement(t, s))
		})
	}
}

// The native check refuses each invalid statement and names the conjunct. The circuit refuses it
// too.
func TestInvalidStatementsAreRefused(t *testing.T) {
	for c, cases := range allCases() {
		for _, in := range cases {
			t.Run(string(c)+"/"+in.id+" "+in.name, func(t *testing.T) {
				s := in.build(newWorld(t))
				var broken *statement.ConjunctError
				if err := s.Check(); !errors.As(err, &broken) || broken.ID != in.id {
					t.Errorf("native check: got %v, want %s", err, in.id)
				}
				if solveStatement(t, s) == nil {
					t.Error("the circuit accepts it")
				}
			})
		}
	}
}

// P1 and P2: the native check and every circuit refuse a digest or an evaluation that is not that
// of the fields.
func TestInstanceIsBound(t *testing.T) {
	w := newWorld(t)
	for _, c := range All() {
		s := w.valid(c)
		for id, change := range instanceChanges {
			t.Run(id+" "+string(s.Circuit()), func(t *testing.T) {
				i := statement.NewInstance(s)
				change(&i)
				var broken *statement.ConjunctError
				if err := i.Check(s); !errors.As(err, &broken) || broken.ID != id {
					t.Errorf("native check: got %v, want %s", err, id)
				}
				if solve(t, s.Circuit(), withInstance(t, s, i)) == nil {
					t.Error("the circuit accepts it")
				}
			})
		}
	}
}

// instanceChanges breaks each conjunct of an instance.
var instanceChanges = map[string]func(*statement.Instance){
	"P1": func(i *statement.Instance) { increment(&i.Digest) },
	"P2": func(i *statement.Instance) { increment(&i.Evaluation) },
}

// Every id of the specification has an invalid case, and every case has an id of the specification.
func TestEveryConjunctHasACase(t *testing.T) {
	spec, err := os.ReadFile("../docs/spec.md")
	must(t, err)
	want := map[string]bool{}
	for _, m := range regexp.MustCompile(`(?m)^#{3,4} ([PTDCMBA]\d+)$`).FindAllStringSubmatch(string(spec), -1) {
		want[m[1]] = true
	}
	if len(want) != 43 {
		t.Fatalf("the specification has %d ids, want 43: P 2, T 9, D 9, C 8, M 4, B 9, A 2", len(want))
	}
	have := map[string]bool{}
	for id := range instanceChanges {
		have[id] = true
	}
	for _, cases := range allCases() {
		for _, in := range cases {
			have[in.id] = true
		}
	}
	for id := range want {
		if !have[id] {
			t.Errorf("%s has no invalid case", id)
		}
	}
	for id := range have {
		if !want[id] {
			t.Errorf("%s is not in the specification", id)
		}
	}
}
