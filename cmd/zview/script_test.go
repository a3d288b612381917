package main

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"zview": main})
}

// TestScripts runs the scripts in testdata/script, with the command as a process.
func TestScripts(t *testing.T) {
	w := newWorld(t)
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script", RequireExplicitExec: true, RequireUniqueNames: true, Setup: w.setup,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"fails": fails},
	})
}

// setup gives a script the files and addresses of the world.
func (w *world) setup(env *testscript.Env) error {
	for _, name := range []string{"deployment.json", "regulator.key", "other.key", "second.key"} {
		content, err := os.ReadFile(w.file(name))
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(env.WorkDir, name), content, 0o600); err != nil {
			return err
		}
	}
	env.Setenv("RPC", w.Chain.HTTP())
	env.Setenv("CONTRACT", w.Deployed.ZContract.Hex())
	env.Setenv("CASH", w.Cash.String())
	env.Setenv("BOND", w.Bond.String())
	env.Setenv("ALICE", w.owners[0].String())
	env.Setenv("BOB", w.owners[1].String())
	env.Setenv("ALICE_SHORT", short(w.owners[0].String()))
	env.Setenv("BOB_SHORT", short(w.owners[1].String()))
	return nil
}

var errorLines = regexp.MustCompile(`\Azview: [^\n]+\n(?:hint: [^\n]+\n)?\z`)

// fails runs "fails CODE REGEXP zview ...". The command must exit with that code and write one line
// that matches the expression, and at most a hint after it, to stderr and nothing to stdout.
func fails(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 3 {
		ts.Fatalf("usage: fails code regexp command...")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	err = ts.Exec(args[2], args[3:]...)
	var exit *exec.ExitError
	if !errors.As(err, &exit) || exit.ExitCode() != want {
		ts.Fatalf("%v: %v, want exit code %d", args[2:], err, want)
	}
	stderr := ts.ReadFile("stderr")
	if !strings.HasPrefix(stderr, "{") && !errorLines.MatchString(stderr) {
		ts.Fatalf("not one line and a hint: %q", stderr)
	}
	if !regexp.MustCompile(args[1]).MatchString(stderr) {
		ts.Fatalf("%q does not match %q", stderr, args[1])
	}
	if out := ts.ReadFile("stdout"); out != "" {
		ts.Fatalf("printed %q to stdout", out)
	}
}

// A regulator's machine cannot spend: the program contains nothing that can spend, prove or compile
// a circuit.
func TestLinksNoPowerToSpend(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", ".").Output()
	if err != nil {
		t.Fatal(err)
	}
	linked := strings.Fields(string(out))
	const module = "github.com/zsettle/zsettle/"
	if slices.Contains(linked, module+"deploy") {
		t.Error("zview links the deployment of contracts")
	}
	if !slices.Contains(linked, module+"audit") {
		t.Fatalf("the list lacks a package that zview links: %q", linked)
	}
	forbidden := []string{
		module + "notes/spend", module + "circuits", module + "prover", module + "wallet",
		module + "bindings/testonly", module + "internal/devnet", "github.com/consensys/gnark",
	}
	if slices.Contains(linked, module+"settlement") {
		t.Error("zview links what acts for a party")
	}
	for _, path := range linked {
		for _, never := range forbidden {
			if path == never || strings.HasPrefix(path, never+"/") {
				t.Errorf("zview links %s", path)
			}
		}
	}
}
