package main

import (
	"math/big"
	"net"
	"path/filepath"
	"testing"

	"example.com/settle/testnet"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
)

// startVault serves the keys of a seed until the test ends, and returns its socket.
func startVault(t *testing.T, seedFile string) string {
	t.Helper()
	vault, err := newVault(seedFile)
	if err != nil {
		t.Fatal(err)
	}
	socket := filepath.Join(t.TempDir(), "vault.sock")
	listener, err := net.Listen("unix", socket)
	if err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- vault.serve(listener) }()
	t.Cleanup(func() {
		_ = listener.Close()
		if err := <-ended; err != nil {
			t.Errorf("the vault ended with %v", err)
		}
	})
	return socket
}

// A wallet without keys deposits and pays, and the zsettle command finds the money where it
// belongs.
func TestPayWithAVault(t *testing.T) {
	chain := testnet.New(t)
	payer, payee := chain.Party("payer", "100", "CASH"), chain.Party("payee", "1", "CASH")
	if err := pay(t.Context(), startVault(t, payer.Words), chain.RPC, chain.Deployment(), payee.Address); err != nil {
		t.Fatal(err)
	}
	nothing := testnet.Holding{Spendable: "0", Public: "0"}
	chain.Holds(payer, map[string]testnet.Holding{"CASH": {Spendable: "60", Public: "0"}, "BOND": nothing})
	chain.Holds(payee, map[string]testnet.Holding{"CASH": {Spendable: "40", Public: "1"}, "BOND": nothing})
}

// What the vault signs verifies under the viewing key that it gave away, and is the public
// account's.
func TestVaultSignsForItsAccount(t *testing.T) {
	account := localVault(t)
	message := field.New(42)
	signature, err := account.Sign(t.Context(), message)
	if err != nil {
		t.Fatal(err)
	}
	authority := account.FullViewingKey().SpendValidatingKey()
	if err := notes.VerifySignature(authority, message, signature); err != nil {
		t.Error(err)
	}
	id, to, free := big.NewInt(1337), &common.Address{1}, new(big.Int)
	for name, tx := range map[string]types.TxData{
		"legacy":  &types.LegacyTx{To: to, Gas: 21_000, GasPrice: free},
		"dynamic": &types.DynamicFeeTx{ChainID: id, To: to, Gas: 21_000, GasTipCap: free, GasFeeCap: free},
	} {
		signed, err := account.SignTx(t.Context(), types.NewTx(tx), id)
		if err != nil {
			t.Fatal(err)
		}
		from, err := types.Sender(types.LatestSignerForChainID(id), signed)
		if err != nil || from != account.Address() {
			t.Errorf("%s: signed by %s, %v", name, from, err)
		}
	}
}

// Requests that make no sense are refused by the vault.
func TestVaultRefuses(t *testing.T) {
	account := localVault(t)
	var authority Authority
	var tooLarge [field.Size]byte
	field.Modulus().FillBytes(tooLarge[:])
	if err := account.vault.Call("Vault.Authorize", tooLarge, &authority); err == nil {
		t.Error("a message that is not a field element was signed")
	}
	var signed []byte
	nonsense := Transaction{Encoded: []byte("nonsense"), ChainID: 1337}
	if err := account.vault.Call("Vault.SignTransaction", nonsense, &signed); err == nil {
		t.Error("something that is not a transaction was signed")
	}
}

// localVault returns the account of a vault with a well-known seed.
func localVault(t *testing.T) *remote {
	t.Helper()
	account, err := dialVault(startVault(t, filepath.Join("testdata", "known.seed")))
	if err != nil {
		t.Fatal(err)
	}
	return account
}
