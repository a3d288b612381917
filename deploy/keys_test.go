package deploy_test

import (
	"errors"
	"math/big"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/chain/development"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/statement"
)

// bundle is a key bundle of some circuits. The key of each is of its own, and everybody knows its
// secrets.
type bundle []statement.Circuit

func (bundle) Development() bool { return false }

func (bundle) ID() string { return "of a test" }

func (b bundle) Circuits() []statement.Circuit { return b }

// VerifyingKeyWords has alpha = s·G1, beta = G2, gamma = G2, delta = 5·G2 and Ki = (7 + i)·G1,
// where s is the circuit's secret.
func (bundle) VerifyingKeyWords(c statement.Circuit) [22]*big.Int {
	words := append(g1(secret(c)), g2(1)...)
	words = append(append(words, g2(1)...), g2(5)...)
	for i := range int64(4) {
		words = append(words, g1(7+i)...)
	}
	return [22]*big.Int(words)
}

// SelfTest has A = alpha, B = beta and C = −(L/5)·G1, where L·G1 is the combination of the inputs.
func (bundle) SelfTest(c statement.Circuit) (proof statement.Proof, inputs [3]field.Element) {
	inputs = [3]field.Element{field.New(1), field.New(2), field.New(3)}
	quotient := new(big.Int).ModInverse(big.NewInt(5), fr.Modulus())
	quotient.Mul(quotient, big.NewInt(-(7 + 8*1 + 9*2 + 10*3)))
	var point bn254.G1Affine
	point.ScalarMultiplicationBase(quotient.Mod(quotient, fr.Modulus()))
	words := append(append(g1(secret(c)), g2(1)...), coordinates(point)...)
	for i, word := range words {
		word.FillBytes(proof.Points[i][:])
	}
	return proof, inputs
}

// secret returns another number for each circuit.
func secret(c statement.Circuit) int64 { return 2 + int64(slices.Index(complete, c)) }

func g1(scalar int64) []*big.Int {
	var p bn254.G1Affine
	return coordinates(*p.ScalarMultiplicationBase(big.NewInt(scalar)))
}

func coordinates(p bn254.G1Affine) []*big.Int {
	return []*big.Int{p.X.BigInt(new(big.Int)), p.Y.BigInt(new(big.Int))}
}

func g2(scalar int64) (words []*big.Int) {
	var p bn254.G2Affine
	p.ScalarMultiplicationBase(big.NewInt(scalar))
	for _, e := range []interface{ BigInt(*big.Int) *big.Int }{&p.X.A1, &p.X.A0, &p.Y.A1, &p.Y.A0} {
		words = append(words, e.BigInt(new(big.Int)))
	}
	return words
}

var complete = bundle{
	statement.MintCircuit, statement.TransferCircuit, statement.DistributionCircuit,
	statement.ConsolidationCircuit, statement.BurnCircuit, statement.AppendCircuit,
}

// Each circuit has a verifier with its own key, in the z-contract and in the deployment file.
func TestEachCircuitHasTheVerifierOfItsKey(t *testing.T) {
	client := dial(t, devnet.Config{ChainID: 4242})
	s := setup(t)
	s.Offices.Delay, s.Offices.Guardian = 1, testworld.Account(t, 2).Address()
	deployer := deploy.Deployer{Outbox: box(t, client, 0)}
	d, err := deployer.Deploy(t.Context(), deploy.KeysOf(complete), s)
	testworld.Must(t, err, deploy.Check(t.Context(), client, d))
	called, err := ledger.NewZContract(client, d.Addresses).Verifiers(t.Context())
	testworld.Must(t, err)
	for circuit, at := range map[statement.Circuit]common.Address{
		statement.MintCircuit: called.Mint, statement.TransferCircuit: called.Transfer,
		statement.DistributionCircuit: called.Distribution, statement.ConsolidationCircuit: called.Consolidation,
		statement.BurnCircuit: called.Burn, statement.AppendCircuit: called.Append,
	} {
		verifier := bindings.NewGroth16()
		answer, err := client.Call(t.Context(), at, verifier.PackVerifyingKey())
		testworld.Must(t, err)
		key, err := verifier.UnpackVerifyingKey(answer)
		testworld.Must(t, err)
		if want := g1(secret(circuit)); key.Alpha[0].Cmp(want[0]) != 0 || d.Verifiers[string(circuit)] != at {
			t.Errorf("%s has the verifier of another key, or the file another address", circuit)
		}
	}
}

// A development chain can do without distributions and consolidations, and other chains can't.
func TestOnlyDevelopmentChainsDoWithoutAKey(t *testing.T) {
	account := testworld.Account(t, 0)
	home := deploy.Deployer{Outbox: testworld.Outbox(t, dial(t, devnet.Config{}), account, nil)}
	other := deploy.Deployer{Outbox: testworld.Outbox(t, dial(t, devnet.Config{ChainID: 4242}), account, nil)}
	before, err := other.Outbox.Client().Head(t.Context())
	testworld.Must(t, err)
	for _, left := range []statement.Circuit{statement.DistributionCircuit, statement.ConsolidationCircuit} {
		isLeft := func(c statement.Circuit) bool { return c == left }
		keys := deploy.KeysOf(slices.DeleteFunc(slices.Clone(complete), isLeft))
		verifiers, err := home.Verifiers(t.Context(), keys)
		testworld.Must(t, err)
		if (verifiers.Distribution == common.Address{}) != (left == statement.DistributionCircuit) ||
			(verifiers.Consolidation == common.Address{}) != (left == statement.ConsolidationCircuit) {
			t.Errorf("without %s: %+v", left, verifiers)
		}
		if _, err := other.Verifiers(t.Context(), keys); !errors.Is(err, development.ErrNotDevelopment) {
			t.Errorf("without %s on a chain that is not for development: %v", left, err)
		}
	}
	if after, err := other.Outbox.Client().Head(t.Context()); err != nil || after.Hash != before.Hash {
		t.Errorf("something was sent: block %d, %v", after.Number, err)
	}
}
