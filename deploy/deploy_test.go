package deploy_test

import (
	"errors"
	"math/big"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/development"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/internal/deploytest"
	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

func dial(t *testing.T, c devnet.Config) *chain.Client {
	t.Helper()
	node, err := devnet.Start(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	client, err := ledger.Dial(t.Context(), node.HTTP(), chain.Config{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return client
}

func setup(t *testing.T) deploy.Setup {
	t.Helper()
	regulator, err := notes.NewAuditPrivateKey(big.NewInt(5))
	if err != nil {
		t.Fatal(err)
	}
	return deploy.Setup{SealAfter: 1, AuditKey: regulator.Submission()}
}

func TestCheckComparesWithTheChain(t *testing.T) {
	client := dial(t, devnet.Config{Fees: devnet.PaidGas}) // gas that costs something, for once
	d := deploytest.System(t.Context(), t, client, deploytest.Account(t, 0), setup(t))
	path := filepath.Join(t.TempDir(), "deployment.json")
	if err := d.Save(path); err != nil {
		t.Fatal(err)
	}
	loaded, err := deployment.Load(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := deploy.Check(t.Context(), client, loaded); err != nil {
		t.Error(err)
	}
	if bond, ok := loaded.Token("BOND"); !ok || bond.Decimals != 18 {
		t.Errorf("bond %+v", bond)
	}
	if err := deploy.Check(t.Context(), dial(t, devnet.Config{ChainID: 31337}), loaded); !errors.Is(err, chain.ErrOtherChain) {
		t.Errorf("on another chain: %v", err)
	}
	other := dial(t, devnet.Config{Fees: devnet.FreeGas})
	if err := deploy.Check(t.Context(), other, loaded); !errors.Is(err, chain.ErrOtherChain) {
		t.Errorf("on a chain with another genesis block: %v", err)
	}
	genesis := loaded.Chain.Genesis
	described, err := deployment.Describe(t.Context(), other)
	if err != nil {
		t.Fatal(err)
	}
	loaded.Chain.Genesis = described.Genesis
	if err := deploy.Check(t.Context(), other, loaded); !errors.Is(err, deployment.ErrCode) {
		t.Errorf("on a chain without it: %v", err)
	}
	loaded.Chain.Genesis = genesis
	mint := loaded.Verifiers["mint"]
	loaded.Verifiers["mint"] = loaded.PrivateContracts
	if err := deploy.Check(t.Context(), client, loaded); !errors.Is(err, deployment.ErrCode) {
		t.Errorf("with another verifier: %v", err)
	}
	loaded.Verifiers["mint"] = mint
	loaded.CodeHashes[loaded.ZContract] = common.Hash{1}
	if err := deploy.Check(t.Context(), client, loaded); !errors.Is(err, deployment.ErrCode) {
		t.Errorf("with other code: %v", err)
	}
}

func TestDevelopmentKeysStayOnDevelopmentChains(t *testing.T) {
	client := dial(t, devnet.Config{ChainID: 4242})
	deployer := deploy.Deployer{Client: client, Account: deploytest.Account(t, 0)}
	named := deployer
	named.DevelopmentChain = 4242
	keys := deploy.Keys{Development: true}
	if _, err := deployer.Verifiers(t.Context(), keys); !errors.Is(err, development.ErrNotDevelopment) {
		t.Errorf("development keys: %v", err)
	}
	if _, err := named.Verifiers(t.Context(), keys); err == nil || errors.Is(err, development.ErrNotDevelopment) {
		t.Errorf("on a chain that was named: %v", err) // it goes on to the keys, which are empty
	}
	if err := deployer.DemoTokens(t.Context(), new(deployment.Deployment), deploy.DemoCash); !errors.Is(err, development.ErrNotDevelopment) {
		t.Errorf("demo tokens: %v", err)
	}
}

// TestBadKeyIsRefused: the verifier's own test at deployment turns down words that are no key.
func TestBadKeyIsRefused(t *testing.T) {
	client := dial(t, devnet.Config{})
	var key deploy.VerifyingKey
	for i := range key.Words {
		key.Words[i] = big.NewInt(1)
	}
	for i := range key.GoodProof {
		key.GoodProof[i] = big.NewInt(1)
	}
	for i := range key.GoodInputs {
		key.GoodInputs[i] = big.NewInt(1)
	}
	var revert *chain.RevertError
	_, err := deploy.Deployer{Client: client, Account: deploytest.Account(t, 0)}.Verifiers(t.Context(), deploy.Keys{Mint: key})
	if !errors.As(err, &revert) || errors.Is(err, bindings.ErrUnknownRevert) {
		t.Errorf("a bad key: %v", err)
	}
}

func TestRegister(t *testing.T) {
	client := dial(t, devnet.Config{})
	from := deploytest.Account(t, 0)
	d := deploytest.System(t.Context(), t, client, from, setup(t))
	contract := ledger.NewZContract(client, d.Addresses)
	owner := func(x uint64) notes.Owner { return notes.Owner{Element: field.New(x)} }
	first := []ledger.Registration{{Index: 0, Owner: owner(8)}, {Index: 1, Owner: owner(9)}}
	if err := deploy.Register(t.Context(), contract, from, nil, owner(8), owner(9), owner(8)); err != nil {
		t.Fatal(err)
	}
	if err := deploy.Register(t.Context(), contract, from, first, owner(9), owner(10)); err != nil {
		t.Fatal(err)
	}
	for i, want := range []notes.Owner{owner(8), owner(9), owner(10), {}} {
		if got, err := contract.ParticipantLeaf(t.Context(), uint32(i)); err != nil || got != want {
			t.Errorf("leaf %d is %s, %v; want %s", i, got, err, want)
		}
	}
	if err := deploy.Register(t.Context(), contract, from, first, owner(9)); err != nil {
		t.Errorf("nothing to do: %v", err)
	}
	if err := deploy.Register(t.Context(), contract, from, first, owner(11)); !errors.Is(err, deploy.ErrRegisterChanged) {
		t.Errorf("a register that changed meanwhile: %v", err)
	}
	if got, err := contract.ParticipantLeaf(t.Context(), 2); err != nil || got != owner(10) {
		t.Errorf("a stale registration left %s at leaf 2, %v", got, err)
	}
	if err := deploy.Register(t.Context(), contract, deploytest.Account(t, 1), first, owner(11)); !errors.As(err, new(*chain.RevertError)) {
		t.Errorf("somebody who is no registrar: %v", err)
	}
}
