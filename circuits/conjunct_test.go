package circuits

import (
	"errors"
	"os"
	"regexp"
	"sync"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/statement"
)

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

// solve runs the constraint system over an assignment.
func solve(t *testing.T, c statement.Circuit, assignment frontend.Circuit) error {
	t.Helper()
	witness, err := frontend.NewWitness(assignment, ecc.BN254.ScalarField())
	must(t, err)
	return compiled[c]().IsSolved(witness)
}

// solveStatement is solve over the statement's own assignment.
func solveStatement(t *testing.T, s statement.Statement) error {
	t.Helper()
	assignment, err := Assign(s)
	must(t, err)
	return solve(t, s.Circuit(), assignment)
}

// validCases are statements that hold, of every shape an honest user makes.
func validCases(w *world) map[string]statement.Statement {
	dummy := func() *statement.Transfer {
		t, err := statement.NewTransfer(w.alice.view, w.chain(), []statement.SpendableNote{w.note(aliceCash100, 100)},
			statement.Output{Payee: w.bob.view.Owner(), Value: w.note(aliceCash100, 100).Note.Value})
		must(w.t, err)
		w.signTransfer(t)
		return t
	}
	self, err := statement.NewTransfer(w.alice.view, w.chain(), []statement.SpendableNote{w.note(aliceBond70, 70)},
		statement.Output{Payee: w.alice.view.Owner()})
	must(w.t, err)
	w.signTransfer(self)
	largest := w.mint()
	largest.Public.Value = two120.Sub(one)
	w.sealMint(largest)
	shifted := w.transfer()
	order, err := field.FromBig(notesOrder())
	must(w.t, err)
	if s := shifted.Private.Signature.S.Add(order); s.Big().BitLen() <= 252 {
		shifted.Private.Signature.S = s
	}
	return map[string]statement.Statement{
		"mint": w.mint(), "mint of the largest value": largest, "transfer": w.transfer(), "transfer with a dummy and no change": dummy(),
		"transfer of 0 to oneself": self, "transfer with s + l": shifted, "burn": w.burn(), "append": w.append(),
	}
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

func allCases() map[statement.Circuit][]invalid {
	return map[statement.Circuit][]invalid{statement.TransferCircuit: transferCases(), statement.BurnCircuit: burnCases(),
		statement.MintCircuit: mintCases(), statement.AppendCircuit: appendCases()}
}

// Each invalid statement is refused by the native check, which names the conjunct, and by the circuit.
func TestInvalidStatementsAreRefused(t *testing.T) {
	for c, cases := range allCases() {
		for _, in := range cases {
			t.Run(string(c)+"/"+in.id+" "+in.name, func(t *testing.T) {
				s := in.make(newWorld(t))
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

// P1 and P2: a digest or an evaluation that is not the fields' is refused, natively and by every circuit.
func TestInstanceIsBound(t *testing.T) {
	w := newWorld(t)
	for _, s := range []statement.Statement{w.mint(), w.transfer(), w.burn(), w.append()} {
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

var instanceChanges = map[string]func(*statement.Instance){
	"P1": func(i *statement.Instance) { i.Digest = i.Digest.Add(one) },
	"P2": func(i *statement.Instance) { i.Evaluation = i.Evaluation.Add(one) },
}

// Every id of the specification has an invalid case, and every case an id.
func TestEveryConjunctHasACase(t *testing.T) {
	spec, err := os.ReadFile("../docs/spec.md")
	must(t, err)
	want := map[string]bool{}
	for _, m := range regexp.MustCompile(`(?m)^#{3,4} ([PTMBA]\d)$`).FindAllStringSubmatch(string(spec), -1) {
		want[m[1]] = true
	}
	if len(want) != 26 {
		t.Fatalf("the specification has %d ids, want 26: P 2, T 9, M 4, B 9, A 2", len(want))
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
