package deploy_test

import (
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/development"
	"github.com/zsettle/zsettle/deploy"
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
	regulator, err := notes.NewRegulatorKey(big.NewInt(5))
	if err != nil {
		t.Fatal(err)
	}
	return deploy.Setup{SealAfter: 1, AuditKey: regulator.Submission()}
}

func TestDeploymentFile(t *testing.T) {
	client := dial(t, devnet.Config{Fees: devnet.PaidGas}) // gas that costs something, for once
	d := deploytest.System(t.Context(), t, client, deploytest.Account(t, 0), setup(t))
	path := filepath.Join(t.TempDir(), "deployment.json")
	if err := d.Save(path); err != nil {
		t.Fatal(err)
	}
	loaded, err := deploy.Load(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := loaded.Check(t.Context(), client); err != nil {
		t.Error(err)
	}
	if bond, ok := loaded.Token("BOND"); !ok || bond.Decimals != 18 {
		t.Errorf("bond %+v", bond)
	}
	if err := loaded.Check(t.Context(), dial(t, devnet.Config{ChainID: 31337})); !errors.Is(err, chain.ErrOtherChain) {
		t.Errorf("on another chain: %v", err)
	}
	if err := loaded.Check(t.Context(), dial(t, devnet.Config{})); !errors.Is(err, deploy.ErrCode) {
		t.Errorf("on a chain without it: %v", err)
	}
	loaded.CodeHashes[loaded.ZContract] = common.Hash{1}
	if err := loaded.Check(t.Context(), client); !errors.Is(err, deploy.ErrCode) {
		t.Errorf("with other code: %v", err)
	}
}

func TestLoadRefuses(t *testing.T) {
	client := dial(t, devnet.Config{})
	d := deploytest.System(t.Context(), t, client, deploytest.Account(t, 0), setup(t))
	good, err := json.Marshal(d)
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"empty":           "",
		"other schema":    strings.Replace(string(good), `"schema":1`, `"schema":2`, 1),
		"unknown field":   strings.Replace(string(good), `"schema":1`, `"schema":1,"more":1`, 1),
		"no chain":        strings.Replace(string(good), `"chainId":1337`, `"chainId":0`, 1),
		"two values":      string(good) + string(good),
		"address missing": strings.Replace(string(good), strings.ToLower(d.ZContract.Hex()), common.Address{}.Hex(), 1),
	} {
		path := filepath.Join(t.TempDir(), "d.json")
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := deploy.Load(path); !errors.Is(err, deploy.ErrFile) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := deploy.Load(filepath.Join(t.TempDir(), "none")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("no file: %v", err)
	}
}

func TestDevelopmentKeysStayOnDevelopmentChains(t *testing.T) {
	client := dial(t, devnet.Config{ChainID: 4242})
	from := deploytest.Account(t, 0)
	keys := deploy.Keys{Development: true}
	if _, err := deploy.Verifiers(t.Context(), client, from, keys, 0); !errors.Is(err, development.ErrNotDevelopment) {
		t.Errorf("development keys: %v", err)
	}
	if _, err := deploy.Verifiers(t.Context(), client, from, keys, 4242); err == nil || errors.Is(err, development.ErrNotDevelopment) {
		t.Errorf("on a chain that was named: %v", err) // it goes on to the keys, which are empty
	}
	if err := new(deploy.Deployment).AddDemoTokens(t.Context(), client, from, 0); !errors.Is(err, development.ErrNotDevelopment) {
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
	_, err := deploy.Verifiers(t.Context(), client, deploytest.Account(t, 0), deploy.Keys{Mint: key}, 0)
	if !errors.As(err, &revert) || errors.Is(err, bindings.ErrUnknownRevert) {
		t.Errorf("a bad key: %v", err)
	}
}

func TestRegister(t *testing.T) {
	client := dial(t, devnet.Config{})
	from := deploytest.Account(t, 0)
	d := deploytest.System(t.Context(), t, client, from, setup(t))
	contract := ledger.NewContract(client, d.Addresses)
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
