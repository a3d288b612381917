package prover

import (
	"context"
	"crypto/rand"
	"errors"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/frontend"

	"github.com/zsettle/zsettle/circuits"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/statement"
)

func TestProveAndVerify(t *testing.T) {
	b := bundle(t)
	for _, s := range statements(t) {
		proof, err := b.Prover().Prove(context.Background(), s)
		if err != nil {
			t.Fatalf("%s: %v", s.Circuit(), err)
		}
		if proof.Digest != s.Digest() {
			t.Errorf("%s: the proof's digest is not the statement's", s.Circuit())
		}
		if err := b.Verifier().Verify(s.Circuit(), s.Fields(), proof); err != nil {
			t.Errorf("%s: %v", s.Circuit(), err)
		}
	}
}

func TestTwoProofsOfOneStatementDiffer(t *testing.T) {
	b, m := bundle(t), newParty(t).mint(t)
	first, err1 := b.Prover().Prove(context.Background(), m)
	second, err2 := b.Prover().Prove(context.Background(), m)
	if err1 != nil || err2 != nil {
		t.Fatal(err1, err2)
	}
	for i := range first.Points {
		if first.Points[i] == second.Points[i] {
			t.Errorf("coordinate %d is the same in both", i)
		}
	}
}

func TestBrokenStatementIsNamedAndNotProved(t *testing.T) {
	p, one := newParty(t), field.New(1)
	mint, transfer, burn, appended := p.mint(t), p.transfer(t), p.burn(t), p.append(t)
	mint.Public.Value = mint.Public.Value.Add(one)
	transfer.Public.Audit[2] = transfer.Public.Audit[2].Add(one)
	burn.Public.Context = one // no longer what was signed
	appended.Public.Leaves[63] = one
	for id, s := range map[string]statement.Statement{"M1": mint, "T9": transfer, "B4": burn, "A2": appended} {
		proof, err := bundle(t).Prover().Prove(context.Background(), s)
		var conjunct *statement.ConjunctError
		if !errors.As(err, &conjunct) || conjunct.ID != id {
			t.Errorf("%s: got %v", id, err)
		}
		if proof != (statement.Proof{}) {
			t.Errorf("%s: a proof came with the error", id)
		}
	}
}

// TestCircuitRefusesWithoutSecrets proves past the native check: the backend's refusal must not repeat the witness.
func TestCircuitRefusesWithoutSecrets(t *testing.T) {
	b, m := bundle(t), newParty(t).mint(t)
	j, err := newJob(m)
	if err != nil {
		t.Fatal(err)
	}
	m.Private.Rho = field.New(123456789)
	assignment, err := circuits.Assign(m)
	if err != nil {
		t.Fatal(err)
	}
	if j.witness, err = frontend.NewWitness(assignment, ecc.BN254.ScalarField()); err != nil {
		t.Fatal(err)
	}
	_, err = b.prove(context.Background(), j)
	if want := "prover: internal error: the backend makes no proof of a mint that holds"; err == nil || err.Error() != want {
		t.Errorf("got %v", err)
	}
}

type brokenRandom struct{}

func (brokenRandom) Read([]byte) (int, error) { return 0, errors.New("no randomness") }

// TestNoProofWithoutRandomness: a random source that fails is an error, never a proof with known randomness.
func TestNoProofWithoutRandomness(t *testing.T) {
	b, m := bundle(t), newParty(t).mint(t)
	if _, err := b.Prover().Prove(context.Background(), m); err != nil {
		t.Fatal(err)
	}
	good := rand.Reader
	defer func() { rand.Reader = good }()
	rand.Reader = brokenRandom{}
	if proof, err := b.Prover().Prove(context.Background(), m); err == nil || proof != (statement.Proof{}) {
		t.Errorf("got a proof, or no error: %v", err)
	}
}

func TestProveTakesAContext(t *testing.T) {
	b, m := bundle(t), newParty(t).mint(t)
	cancelled, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := b.Prover().Prove(cancelled, m); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled before: %v", err)
	}
	transfer := newParty(t).transfer(t)
	short, cancel := context.WithTimeout(context.Background(), 40*time.Millisecond) // a proof takes ten times as long
	defer cancel()
	if _, err := b.Prover().Prove(short, transfer); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("cancelled while proving: %v", err)
	}
	if _, err := b.Prover().Prove(context.Background(), m); err != nil {
		t.Errorf("the place of the abandoned proof was not given back: %v", err)
	}
}

func TestProofsWaitForAPlace(t *testing.T) {
	b, m := bundle(t), newParty(t).mint(t)
	for range cap(b.slots) {
		b.slots <- struct{}{}
	}
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	if _, err := b.Prover().Prove(ctx, m); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("did not wait: %v", err)
	}
	for range cap(b.slots) {
		<-b.slots
	}
}
