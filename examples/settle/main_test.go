package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/zsettle/zsettle/settlement/contract"
)

// The trade settles on a chain that the zsettle command serves, and the command finds the money where it belongs.
func TestSettle(t *testing.T) {
	w := newWorld(t)
	buyer, seller := w.seed("buyer", "1000", "CASH"), w.seed("seller", "12", "BOND")
	deal, err := settle(t.Context(), w.rpc, w.path("deployment.json"), buyer, seller)
	if err != nil {
		t.Fatal(err)
	}
	if deal.Phase != contract.PhaseSettled {
		t.Errorf("the deal is %s", deal.Phase)
	}
	for i, leg := range deal.Legs {
		if leg.Status != contract.LegSettled {
			t.Errorf("leg %d is %v", i, leg.Status)
		}
	}
	w.holds(buyer, map[string]amounts{"CASH": {"0", "20"}, "BOND": {"10", "0"}})
	w.holds(seller, map[string]amounts{"CASH": {"980", "0"}, "BOND": {"0", "2"}})
}

// A mistake in what the example is given is told by name, before anything is sent.
func TestSettleRefuses(t *testing.T) {
	dir := t.TempDir()
	broken := filepath.Join(dir, "broken.json")
	if err := os.WriteFile(broken, []byte(`{"zContract": 1}`), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, file := range []string{broken, filepath.Join(dir, "missing.json")} {
		if _, err := settle(t.Context(), "http://127.0.0.1:1", file, "", ""); err == nil || !strings.Contains(err.Error(), file) {
			t.Errorf("%s: %v", file, err)
		}
	}
}

// world is a development chain with an operator, in a folder of its own.
type world struct {
	t        *testing.T
	dir, rpc string
}

// newWorld builds the command and serves a chain with it until the test ends.
func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{t: t, dir: t.TempDir()}
	build := exec.CommandContext(t.Context(), "go", "build", "-o", w.path("zsettle"), "./cmd/zsettle")
	build.Dir = filepath.Join("..", "..")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	w.serve()
	return w
}

func (w *world) path(name string) string { return filepath.Join(w.dir, name) }

// command is a zsettle command in the world's folder, where its stores and the deployment file are.
func (w *world) command(args ...string) *exec.Cmd {
	cmd := exec.CommandContext(w.t.Context(), w.path("zsettle"), args...)
	cmd.Dir = w.dir
	cmd.Env = append(os.Environ(), "XDG_CONFIG_HOME="+w.path("config"))
	cmd.Stderr = w.t.Output()
	return cmd
}

func (w *world) serve() {
	w.t.Helper()
	chain := w.command("devnet", "--deploy", "--operator", "--http-port", "0", "--output", "json")
	chain.Cancel = func() error { return chain.Process.Signal(os.Interrupt) } // when the test ends
	chain.WaitDelay = 10 * time.Second
	out, err := chain.StdoutPipe()
	if err != nil {
		w.t.Fatal(err)
	}
	if err := chain.Start(); err != nil {
		w.t.Fatal(err)
	}
	w.t.Cleanup(func() { _ = chain.Wait() }) // it was interrupted
	var ready struct{ HTTP string }
	if err := json.NewDecoder(out).Decode(&ready); err != nil {
		w.t.Fatal(err)
	}
	w.rpc = ready.HTTP
}

// run gives a command the node and an account, and reads its JSON into answer unless that is nil.
func (w *world) run(seed string, answer any, args ...string) {
	w.t.Helper()
	cmd := w.command(append(args, "--seed-file", seed, "--output", "json")...)
	out, err := cmd.Output()
	if err != nil {
		w.t.Fatalf("%v: %v", args, err)
	}
	if answer == nil {
		return
	}
	if err := json.Unmarshal(out, answer); err != nil {
		w.t.Fatalf("%v: %v", args, err)
	}
}

// seed makes an account that is registered and has public tokens.
func (w *world) seed(name, amount, token string) string {
	w.t.Helper()
	file := w.path(name + ".seed")
	w.run(file, nil, "account", "new")
	w.run(file, nil, "register", "--rpc", w.rpc)
	w.run(file, nil, "faucet", amount, token, "--rpc", w.rpc)
	return file
}

type amounts struct{ spendable, public string }

// holds checks what an account has of each token, once nothing is pending.
func (w *world) holds(seed string, want map[string]amounts) {
	w.t.Helper()
	var got struct {
		Assets []struct{ Name, Spendable, Pending, Reserved, Public string }
	}
	w.run(seed, &got, "balance", "--wait", "--rpc", w.rpc)
	if len(got.Assets) != len(want) {
		w.t.Errorf("%s has %d tokens", seed, len(got.Assets))
	}
	for _, a := range got.Assets {
		if have := (amounts{a.Spendable, a.Public}); have != want[a.Name] || a.Pending != "0" || a.Reserved != "0" {
			w.t.Errorf("%s has %+v", seed, a)
		}
	}
}
