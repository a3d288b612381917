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

func TestProofsOfEveryCircuitVerify(t *testing.T) {
	b := fullOne(t)
	for _, s := range append(statements(t), newParty(t).leave(t)) {
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
			t.Errorf("coordinate %d is the same in both proofs", i)
		}
	}
}

func TestBrokenStatementIsNamedAndNotProved(t *testing.T) {
	p, one := newParty(t), field.New(1)
	mint, transfer := p.mint(t), p.transfer(t)
	burn, appended := p.burn(t), p.appendBatch(t)
	mint.Public.Value = mint.Public.Value.Add(one)
	transfer.Public.Audit[2] = transfer.Public.Audit[2].Add(one)
	burn.Public.Context = one // the signature is over another context
	appended.Public.Leaves[63] = one
	for id, s := range map[string]statement.Statement{"M1": mint, "T9": transfer, "B4": burn, "A2": appended} {
		proof, err := bundle(t).Prover().Prove(context.Background(), s)
		var conjunct *statement.ConjunctError
		if !errors.As(err, &conjunct) || conjunct.ID != id {
			t.Errorf("%s: got %v", id, err)
		}
		if proof != (statement.Proof{}) {
			t.Errorf("%s: a proof was returned with the error", id)
		}
	}
}

// TestCircuitRefusesWithoutSecrets skips the native check. The error for the backend's refusal must
// not contain the witness.
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
	_, err = b.keysOf(j.circuit).prove(context.Background(), b.cores, 1, j)
	const want = "prover: internal error: the backend cannot prove a valid mint"
	if err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

// brokenRandom is a random source that always fails.
type brokenRandom struct{}

func (brokenRandom) Read([]byte) (int, error) { return 0, errors.New("no randomness") }

// TestNoProofWithoutRandomness shows that a failing random source gives an error, never a proof
// with known randomness.
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

func TestProveEndsWithTheContext(t *testing.T) {
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
		t.Errorf("the cancelled proof still counts towards the limit: %v", err)
	}
}

func TestProofsOverTheLimitWait(t *testing.T) {
	b, m := bundle(t), newParty(t).mint(t)
	defer holdCores(t, b)()
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	if _, err := b.Prover().Prove(ctx, m); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("did not wait: %v", err)
	}
}

// holdCores takes all cores, and returns a function that gives them back.
func holdCores(t *testing.T, b *Bundle) (release func()) {
	t.Helper()
	for range b.cores.all {
		if err := b.cores.take(context.Background()); err != nil {
			t.Fatal(err)
		}
	}
	return func() {
		for range b.cores.all {
			b.cores.give()
		}
	}
}
