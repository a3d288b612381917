// Package testnet serves a development chain to the tests of the examples, with the zsettle command
// as a user would run it.
package testnet

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"testing"
	"time"
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
	cmd.Env = append(os.Environ(), "XDG_CONFIG_HOME="+n.Path("config"))
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

// Run runs a command of an account on the chain and reads its JSON into answer, unless that is nil.
func (n *Net) Run(seed string, answer any, args ...string) {
	n.Helper()
	cmd := n.command(append(args, "--seed-file", seed, "--output", "json")...)
	out, err := cmd.Output()
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

// Seed makes an account that is registered and has public tokens, and returns the file of its seed
// words.
func (n *Net) Seed(name, amount, token string) string {
	n.Helper()
	file := n.Path(name + ".seed")
	n.Run(file, nil, "account", "new")
	n.Run(file, nil, "admin", "participants", "register", "--yes", "--rpc", n.RPC)
	n.Run(file, nil, "faucet", amount, token, "--rpc", n.RPC)
	return file
}

// Holding is what an account has of one token, in the token's own unit: in notes, and in its public
// account.
type Holding struct{ Spendable, Public string }

// Holds checks what an account has of each token, once nothing is pending.
func (n *Net) Holds(seed string, want map[string]Holding) {
	n.Helper()
	var got struct {
		Assets []struct{ Name, Spendable, Pending, Reserved, Public string }
	}
	n.Run(seed, &got, "wallet", "balance", "--wait", "--rpc", n.RPC)
	if len(got.Assets) != len(want) {
		n.Errorf("%s has %d tokens", seed, len(got.Assets))
	}
	for _, a := range got.Assets {
		have := Holding{a.Spendable, a.Public}
		if have != want[a.Name] || a.Pending != "0" || a.Reserved != "0" {
			n.Errorf("%s has %+v", seed, a)
		}
	}
}
