// Package testnet serves a development chain to the tests of the examples, with the zsettle command
// as a user would run it.
package testnet

import (
	"encoding/json"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"github.com/zsettle/zsettle/notes"
)

// Net is a development chain with the contracts and an operator, in a folder of its own.
type Net struct {
	testing.TB
	RPC string // URL of the chain's JSON-RPC
	dir string
}

// New builds the command and serves a chain with it until the test ends.
func New(t testing.TB) *Net {
	t.Helper()
	n := &Net{TB: t, dir: t.TempDir()}
	if err := os.WriteFile(n.Path("passphrase"), []byte("of a test\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	_, here, _, _ := runtime.Caller(0)
	build := exec.CommandContext(t.Context(), "go", "build", "-o", n.Path("zsettle"), "./cmd/zsettle")
	build.Dir = filepath.Join(filepath.Dir(here), "..", "..", "..")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	n.serve()
	return n
}

// Path returns the path of a file in the chain's folder.
func (n *Net) Path(name string) string { return filepath.Join(n.dir, name) }

// Deployment returns the path of the deployment file.
func (n *Net) Deployment() string { return n.Path("deployment.json") }

// command is a zsettle command in the chain's folder, where its stores and the deployment file are.
func (n *Net) command(args ...string) *exec.Cmd {
	cmd := exec.CommandContext(n.Context(), n.Path("zsettle"), args...)
	cmd.Dir = n.dir
	cmd.Env = append(os.Environ(), "XDG_CONFIG_HOME="+n.Path("config"), "ZSETTLE_PASSPHRASE_FILE="+n.Path("passphrase"))
	cmd.Stderr = n.Output()
	return cmd
}

// serve runs the chain and reads its URL from what it prints first.
func (n *Net) serve() {
	n.Helper()
	chain := n.command("devnet", "--deploy", "--operator", "--http-port", "0", "--output", "json")
	chain.Cancel = func() error { return chain.Process.Signal(os.Interrupt) } // when the test ends
	chain.WaitDelay = 10 * time.Second
	out, err := chain.StdoutPipe()
	if err != nil {
		n.Fatal(err)
	}
	if err := chain.Start(); err != nil {
		n.Fatal(err)
	}
	n.Cleanup(func() { _ = chain.Wait() }) // it was interrupted
	var ready struct{ HTTP string }
	if err := json.NewDecoder(out).Decode(&ready); err != nil {
		n.Fatal(err)
	}
	n.RPC = ready.HTTP
}

// Run runs a command on the chain and reads its JSON into answer, unless that is nil.
func (n *Net) Run(answer any, args ...string) {
	n.Helper()
	out, err := n.command(append(args, "--output", "json")...).Output()
	if err != nil {
		n.Fatalf("%v: %v", args, err)
	}
	if answer == nil {
		return
	}
	if err := json.Unmarshal(out, answer); err != nil {
		n.Fatalf("%v: %v", args, err)
	}
}

// Party is a party that is registered and has public tokens.
type Party struct {
	Address string // shielded
	Account string // its public account
	Words   string // the file of its seed words
	folder  string
}

// Party makes a party.
func (n *Net) Party(name, amount, token string) Party {
	n.Helper()
	p := Party{Words: n.Path(name + ".words"), folder: n.Path(name)}
	n.Run(&p, "init", name, "--party", p.folder, "--words-file", p.Words, "--rpc", n.RPC)
	n.Run(nil, "admin", "participants", "register", "--yes", p.Address, "--rpc", n.RPC)
	n.Run(nil, "faucet", amount, token, "--to", p.Account, "--rpc", n.RPC)
	return p
}

// Holding is what a party has of one token, in the token's own unit: in notes, and in its public
// account.
type Holding struct{ Spendable, Public string }

// Holds checks what a party has of each token, once nothing is pending.
func (n *Net) Holds(p Party, want map[string]Holding) {
	n.Helper()
	var got struct {
		Assets []struct {
			Symbol                               string
			Decimals                             uint8
			Spendable, Pending, Reserved, Public string
		}
	}
	n.Run(&got, "wallet", "balance", "--wait", "--party", p.folder)
	if len(got.Assets) != len(want) {
		n.Errorf("%s has %d tokens", p.folder, len(got.Assets))
	}
	for _, a := range got.Assets {
		have := Holding{inUnits(a.Spendable, a.Decimals), inUnits(a.Public, a.Decimals)}
		if have != want[a.Symbol] || a.Pending != "0" || a.Reserved != "0" {
			n.Errorf("%s has %+v", p.folder, a)
		}
	}
}

// inUnits writes an amount in the smallest unit of a token in the token's own.
func inUnits(amount string, decimals uint8) string {
	n, ok := new(big.Int).SetString(amount, 10)
	if !ok {
		return amount
	}
	return notes.AmountFromBig(n).Format(decimals)
}
