package zcontract

import (
	"bytes"
	"encoding/json"
	"math/big"
	"os"
	"os/exec"
	"slices"
	"sync"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark/backend/groth16"
	groth16bn254 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/solidity"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/bindings"
)

// powers is a small circuit of the verifier's shape: it has three public inputs, all of which
// matter.
type powers struct {
	Square frontend.Variable `gnark:",public"`
	Cube   frontend.Variable `gnark:",public"`
	Fourth frontend.Variable `gnark:",public"`
	X      frontend.Variable
}

func (c *powers) Define(api frontend.API) error {
	x2 := api.Mul(c.X, c.X)
	api.AssertIsEqual(c.Square, x2)
	api.AssertIsEqual(c.Cube, api.Mul(x2, c.X))
	api.AssertIsEqual(c.Fourth, api.Mul(x2, x2))
	return nil
}

// fixture is a key and 66 proofs. The last two are those whose inputs are all 0, and all 1. It is
// made once for all tests.
type fixture struct {
	vk     *groth16bn254.VerifyingKey
	proofs []*groth16bn254.Proof
	inputs [][3]*big.Int
}

var fixtures = sync.OnceValues(makeFixture)

func newFixture(t *testing.T) *fixture {
	t.Helper()
	f, err := fixtures()
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func makeFixture() (*fixture, error) {
	ccs, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, &powers{})
	if err != nil {
		return nil, err
	}
	pk, vk, err := groth16.Setup(ccs)
	if err != nil {
		return nil, err
	}
	f := &fixture{vk: vk.(*groth16bn254.VerifyingKey)}
	for i := range int64(66) {
		x := (i + 3) % 67 // from 3 to 66, then 0 and 1
		a := &powers{Square: x * x, Cube: x * x * x, Fourth: x * x * x * x, X: x}
		w, err := frontend.NewWitness(a, ecc.BN254.ScalarField())
		if err != nil {
			return nil, err
		}
		proof, err := groth16.Prove(ccs, pk, w)
		if err != nil {
			return nil, err
		}
		f.proofs = append(f.proofs, proof.(*groth16bn254.Proof))
		f.inputs = append(f.inputs, [3]*big.Int{big.NewInt(x * x), big.NewInt(x * x * x), big.NewInt(x * x * x * x)})
	}
	return f, nil
}

func integer(e fp.Element) *big.Int { return e.BigInt(new(big.Int)) }

// g2Words returns a G2 point in the order of EIP-197.
func g2Words(p bn254.G2Affine) [4]*big.Int {
	return [4]*big.Int{integer(p.X.A1), integer(p.X.A0), integer(p.Y.A1), integer(p.Y.A0)}
}

// words returns a proof in the order of EIP-197.
func words(p *groth16bn254.Proof) [8]*big.Int {
	b := g2Words(p.Bs)
	return [8]*big.Int{integer(p.Ar.X), integer(p.Ar.Y), b[0], b[1], b[2], b[3], integer(p.Krs.X), integer(p.Krs.Y)}
}

// contractKey returns a verifying key in the form that the contract takes.
func contractKey(vk *groth16bn254.VerifyingKey) bindings.VerifyingKey {
	key := bindings.VerifyingKey{
		Alpha: [2]*big.Int{integer(vk.G1.Alpha.X), integer(vk.G1.Alpha.Y)},
		Beta:  g2Words(vk.G2.Beta),
		Gamma: g2Words(vk.G2.Gamma),
		Delta: g2Words(vk.G2.Delta),
	}
	for i, k := range vk.G1.K {
		key.K[2*i], key.K[2*i+1] = integer(k.X), integer(k.Y)
	}
	return key
}

// keyWords returns where a key has its words, in their order.
func keyWords(key *bindings.VerifyingKey) []**big.Int {
	var all []**big.Int
	for _, point := range [][]*big.Int{key.Alpha[:], key.Beta[:], key.Gamma[:], key.Delta[:], key.K[:]} {
		for i := range point {
			all = append(all, &point[i])
		}
	}
	return all
}

// groth16Code returns the deployment code of our verifier.
func groth16Code(key bindings.VerifyingKey, proof [8]*big.Int, inputs [3]*big.Int) []byte {
	return slices.Concat(compiledGroth16(), bindings.NewGroth16().PackConstructor(key, proof, inputs))
}

// compiledGroth16 returns the code in the compiler's output, which is also that of the bindings. It
// is read as the Solidity tests read theirs, so that these tests, once compiled, can be run on
// other outputs: see internal/mutate/trial.
var compiledGroth16 = sync.OnceValue(func() []byte {
	raw, err := os.ReadFile("artifacts/zsettle.json")
	if err != nil {
		panic(err)
	}
	var output struct {
		Contracts map[string]struct{ Bytecode string }
	}
	if err := json.Unmarshal(raw, &output); err != nil {
		panic(err)
	}
	code := common.FromHex(output.Contracts["Groth16"].Bytecode)
	if len(code) == 0 {
		panic("the compiler's output has no Groth16")
	}
	return code
})

// exportedCode compiles the verifier that gnark exports for a key.
func exportedCode(t *testing.T, vk *groth16bn254.VerifyingKey) []byte {
	t.Helper()
	if testing.Short() {
		t.Skip("-short: the verifier that gnark exports is not compiled")
	}
	var source bytes.Buffer
	if err := vk.ExportSolidity(&source, solidity.WithPragmaVersion("^0.8.0")); err != nil {
		t.Fatal(err)
	}
	out := runSolc(t, source.String())
	var result struct {
		Contracts map[string]map[string]struct {
			EVM struct{ Bytecode struct{ Object string } }
		}
	}
	if err := json.Unmarshal(out, &result); err != nil {
		t.Fatal(err)
	}
	code := common.FromHex(result.Contracts["v.sol"]["Verifier"].EVM.Bytecode.Object)
	if len(code) == 0 {
		t.Fatalf("gnark's verifier does not compile: %.2000s", out)
	}
	return code
}

// runSolc compiles a source as the file v.sol and returns the compiler's JSON output.
func runSolc(t *testing.T, source string) []byte {
	t.Helper()
	input, err := json.Marshal(map[string]any{
		"language": "Solidity",
		"sources":  map[string]any{"v.sol": map[string]string{"content": source}},
		"settings": map[string]any{
			"evmVersion": "london", "optimizer": map[string]any{"enabled": true},
			"outputSelection": map[string]any{"*": map[string]any{"*": []string{"evm.bytecode.object"}}},
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	installTools(t)
	cmd := exec.Command("node", "tools/solc", "--standard-json")
	cmd.Stdin, cmd.Stderr = bytes.NewReader(input), os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// installTools installs the pinned npm tools if they are missing.
func installTools(t *testing.T) {
	t.Helper()
	if _, err := os.Stat("node_modules/solc"); err == nil {
		return
	}
	if out, err := exec.Command("npm", "ci").CombinedOutput(); err != nil {
		t.Fatalf("npm ci: %v\n%s", err, out)
	}
}
