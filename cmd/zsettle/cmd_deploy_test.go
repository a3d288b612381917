package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/notes"
)

// planned is an empty chain, with the example plan in a folder.
type planned struct {
	*consortium
	plan string
}

func newPlanned(t *testing.T, chainID uint64) *planned {
	t.Helper()
	node, err := devnet.Start(t.Context(), devnet.Config{ChainID: chainID})
	testworld.Must(t, err)
	t.Cleanup(func() { testworld.Must(t, node.Close()) })
	client, err := chain.Dial(t.Context(), node.HTTP(), chain.Config{})
	testworld.Must(t, err)
	t.Cleanup(client.Close)
	w := &testworld.World{TB: t, Chain: node, Client: client}
	text := strings.Replace(deploy.ExamplePlan(), "zsaudit1...", notes.EncodeSubmission(notes.Generator()), 1)
	p := &planned{&consortium{w, t.TempDir()}, text}
	p.write("plan.toml", "", "")
	return p
}

// write writes the plan with one change.
func (p *planned) write(name, from, to string) {
	p.Helper()
	text := strings.Replace(p.plan, from, to, 1)
	p.Must(os.WriteFile(p.path(name), []byte(text), 0o600))
}

// deploy runs deploy on the plan's chain.
func (p *planned) deploy(args ...string) (deployJSON, error) {
	p.Helper()
	args = append([]string{"deploy"}, args...)
	out, err := p.run(append(args, "--rpc", p.Chain.HTTP(), "--deployment=@deployment.json", "--output=json")...)
	var shown deployJSON
	if err == nil {
		p.Must(json.Unmarshal([]byte(out), &shown))
	}
	return shown, err
}

// Bad input of deploy is refused with its code, sends nothing and writes nothing.
func TestDeployRefuses(t *testing.T) {
	p := newPlanned(t, 1337)
	p.write("field.toml", "guardian =", "guardiam =")
	p.write("chain.toml", "id = 1337", "id = 31337")
	p.write("unit.toml", `unit = "1s"`, `unit = "1ms"`)
	p.write("finality.toml", `"instant"`, `"soon"`)
	p.write("genesis.toml", `# genesis = "0x..."`, `genesis = "0x`+strings.Repeat("ab", 32)+`"`)
	p.write("keys.toml", `# keys = "bundle"`, `keys = "nowhere"`)
	p.Must(cli.WriteSecret(p.path("short.key"), []byte("0x1234")))
	p.Must(os.WriteFile(p.path("damaged.json"), []byte("{}"), 0o600))
	p.write("secret.toml", p.plan, "abandon abandon about")
	for _, s := range []struct {
		code string
		args []string
	}{
		{"bad_input", nil},
		{"no_file", []string{"@none.toml"}},
		{"plan", []string{"@field.toml"}},
		{"plan", []string{"@unit.toml"}},
		{"plan", []string{"@finality.toml"}},
		{"plan", []string{"@secret.toml"}},
		{"other_chain", []string{"@chain.toml"}},
		{"other_chain", []string{"@genesis.toml"}},
		{"keys_missing", []string{"@keys.toml"}},
		{"node_url", []string{"@plan.toml", "--rpc", "nonsense"}},
		{"bad_input", []string{"@plan.toml", "--key-file=@short.key"}},
		{"bad_input", []string{"@plan.toml", "--key-file=@none.key"}},
		{"deployment_file", []string{"@plan.toml", "--deployment=@damaged.json"}},
	} {
		for _, more := range [][]string{nil, {"--dry-run"}} {
			before, files := p.sent(), p.files()
			args := append([]string{"deploy", "--deployment=@deployment.json", "--rpc=" + p.Chain.HTTP()}, s.args...)
			if slices.Contains(s.args, "--rpc") {
				args = append([]string{"deploy"}, s.args...)
			}
			_, err := p.run(append(args, more...)...)
			if err == nil || cli.Explain(err, rules()).Name() != s.code || strings.Contains(err.Error(), "abandon") {
				t.Errorf("%v: %q, want %q: %v", args, cli.Explain(err, rules()).Name(), s.code, err)
			}
			if p.sent() != before || !slices.Equal(p.files(), files) {
				t.Errorf("%v: something was sent or written: %v", args, p.files())
			}
		}
	}
}

// Development keys stay on development chains, and so does the account that everybody has.
func TestDeployOnAnotherChainNeedsKeys(t *testing.T) {
	p := newPlanned(t, 4242)
	p.plan = strings.Replace(p.plan, "id = 1337", "id = 4242", 1)
	p.write("plan.toml", "", "")
	if _, err := p.deploy("@plan.toml"); cli.Explain(err, rules()).Name() != "not_a_development_chain" {
		t.Errorf("%v", err)
	}
	o := options{}
	if _, _, err := o.sender(4242); cli.Explain(err, rules()).Code != cli.BadInput {
		t.Errorf("no key file: %v", err)
	}
}

// A deployment that is killed goes on when it is started again. What stands is verified, and
// another plan is told apart from it.
func TestDeployGoesOnAndVerifies(t *testing.T) {
	p := newPlanned(t, 1337)
	dry, err := p.deploy("@plan.toml", "--dry-run")
	p.Must(err)
	if n := p.sent(); n != 0 || !dry.DryRun || len(dry.Steps) != 10 || dry.Steps[8].Gas != 0 || dry.GasPrice != "0" {
		t.Fatalf("%d transactions, %+v", n, dry)
	}
	if files := p.files(); len(files) != 2 { // the folder and the plan
		t.Errorf("the dry run wrote %v", files)
	}
	p.killed("Offices is at")
	partly, err := p.deploy("@plan.toml", "--dry-run")
	p.Must(err)
	if !partly.Steps[7].Done || partly.Steps[9].Done || partly.Deployment != nil {
		t.Errorf("after the kill: %+v", partly.Steps)
	}
	done, err := p.deploy("@plan.toml")
	p.Must(err)
	if n := p.sent(); n != 10 || len(done.Checks) != 15 || done.Deployment == nil {
		t.Errorf("%d transactions, %+v", n, done)
	}
	for i, s := range done.Steps {
		if s.Address != dry.Steps[i].Address || !s.Done {
			t.Errorf("rehearsed %+v, done %+v", dry.Steps[i], s)
		}
	}
	before, err := os.ReadFile(p.path("deployment.json"))
	p.Must(err)
	stands, err := p.deploy("@plan.toml")
	if err != nil || len(stands.Steps) != 0 || len(stands.Checks) != 15 || p.sent() != 10 {
		t.Errorf("once more: %+v, %v", stands, err)
	}
	p.write("other.toml", "seal_after = 1 ", "seal_after = 2 ")
	if _, err := p.deploy("@other.toml"); cli.Explain(err, rules()).Name() != "deployment_differs" {
		t.Errorf("another plan: %v", err)
	}
	after, err := os.ReadFile(p.path("deployment.json"))
	if err != nil || !bytes.Equal(before, after) || p.sent() != 10 {
		t.Errorf("the file was changed: %v", err)
	}
	if _, err := deployment.Load(p.path("deployment.json")); err != nil {
		t.Error(err)
	}
}

// killed runs deploy in a process of its own, and kills that when it says something.
func (p *planned) killed(when string) {
	p.Helper()
	r := newReader(p.TB.(*testing.T)) //nolint:forcetypeassert // it is one
	var output terminal
	cmd := r.command("exec zsettle deploy plan.toml --deployment deployment.json --rpc "+p.Chain.HTTP(), &output)
	cmd.Dir = filepath.Clean(p.dir)
	p.Must(cmd.Start())
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	for deadline := time.Now().Add(time.Minute); !strings.Contains(output.text(), when); time.Sleep(time.Millisecond) {
		select {
		case err := <-ended:
			p.Fatalf("it ended with %v before it said %q: %s", err, when, output.text())
		default:
		}
		if time.Now().After(deadline) {
			p.Fatalf("it never said %q: %s", when, output.text())
		}
	}
	p.Must(cmd.Process.Signal(syscall.SIGKILL))
	<-ended
}
