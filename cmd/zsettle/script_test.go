package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/prover"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"zsettle": main})
}

// world is a development chain with contracts, an operator and real keys, which all scripts share.
// alice is registered and has 100 CASH in notes and 50 in her public account; bob and ella are
// registered; carol is not.
type world struct {
	rpc, dir, cache string
	address         map[string]string
}

var people = []string{"alice", "bob", "carol", "ella"}

// TestScripts runs the scripts in testdata/script. Each command is a process of its own.
func TestScripts(t *testing.T) {
	w := newWorld(t)
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup:               w.setup,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"fails":     fails,
			"sent":      sent,
			"fits":      fits,
			"await":     await,
			"badbundle": w.badBundle,
		},
	})
}

func newWorld(t *testing.T) *world {
	t.Helper()
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Fatal(err)
	}
	w := &world{dir: t.TempDir(), cache: cache, address: map[string]string{}}
	t.Setenv("XDG_CONFIG_HOME", filepath.Join(w.dir, "config"))
	w.rpc = w.serve(t)
	for _, who := range people {
		o := w.options(who)
		if err := runAccountNew(t.Context(), o); err != nil {
			t.Fatal(err)
		}
		i, err := o.identity()
		if err != nil {
			t.Fatal(err)
		}
		w.address[who] = i.address().Encode(notes.Development)
	}
	w.fund(t)
	return w
}

// options returns the options of a command that one of the people runs in this process.
func (w *world) options(who string) *options {
	return &options{
		rpc:        []string{w.rpc},
		deployment: filepath.Join(w.dir, "deployment.json"),
		seedFile:   filepath.Join(w.dir, who+".seed"),
		network:    string(notes.Development),
		output:     cli.JSON,
		out:        io.Discard,
		messages:   io.Discard,
	}
}

// serve runs devnet until the test ends and returns its URL.
func (w *world) serve(t *testing.T) string {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	reader, writer := io.Pipe()
	o := devnetOptions{
		options: options{output: cli.JSON, out: writer, messages: io.Discard},
		rules:   string(devnet.DefaultRules), chainID: 1337,
		fees:      "free",
		operator:  true,
		sealAfter: 1,
		regulator: filepath.Join(w.dir, "regulator.key"),
	}
	o.deployment = filepath.Join(w.dir, "deployment.json")
	ended := make(chan error, 1)
	go func() {
		err := runDevnet(ctx, &o)
		_ = writer.CloseWithError(err)
		ended <- err
	}()
	t.Cleanup(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Errorf("devnet ended with %v", err)
		}
	})
	var ready devnetJSON
	if err := json.NewDecoder(reader).Decode(&ready); err != nil {
		t.Fatal(err)
	}
	if ready.Schema != 1 || ready.ChainID != 1337 || len(ready.Accounts) == 0 || ready.Deployment == nil {
		t.Fatalf("what devnet printed is incomplete: %+v", ready)
	}
	return ready.HTTP
}

// fund registers alice and bob and gives alice her money.
func (w *world) fund(t *testing.T) {
	t.Helper()
	ctx, alice := t.Context(), w.options("alice")
	admin := &adminOptions{options: *alice, yes: true}
	if err := runRegister(ctx, admin, []string{w.address["alice"], w.address["bob"], w.address["ella"]}); err != nil {
		t.Fatal(err)
	}
	if err := runFaucet(ctx, &faucetOptions{options: *alice}, []string{"150", "CASH"}); err != nil {
		t.Fatal(err)
	}
	if err := runDeposit(ctx, &movement{options: *alice}, []string{"100", "CASH"}); err != nil {
		t.Fatal(err)
	}
	if err := runBalance(ctx, &balanceOptions{options: *alice, wait: true}); err != nil {
		t.Fatal(err)
	}
}

// setup gives a script the people's seed files, the deployment file, and environment variables.
func (w *world) setup(env *testscript.Env) error {
	files := []string{"deployment.json"}
	for _, who := range people {
		files = append(files, who+".seed")
		env.Setenv(strings.ToUpper(who), w.address[who])
	}
	for _, file := range files {
		content, err := os.ReadFile(filepath.Join(w.dir, file))
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(env.WorkDir, file), content, 0o600); err != nil {
			return err
		}
	}
	for name, rows := range w.paymentFiles() {
		content := "ref,address,amount,memo\n" + strings.Join(rows, "\n") + "\n"
		if err := os.WriteFile(filepath.Join(env.WorkDir, name), []byte(content), 0o600); err != nil {
			return err
		}
	}
	node, err := url.Parse(w.rpc)
	if err != nil {
		return err
	}
	r := newRelay(node)
	env.Defer(r.server.Close)
	env.Values[relayKey{}] = r
	env.Setenv("RPC", r.server.URL)
	env.Setenv("TYPO", withTypo(w.address["bob"]))
	env.Setenv("XDG_CONFIG_HOME", filepath.Join(env.WorkDir, "config"))
	env.Setenv("XDG_CACHE_HOME", w.cache)
	return nil
}

// paymentFiles are files of payments: of two, of the same and one more, with another amount under a
// ref, with another payee, and with a mistake. They pay nobody whose balance a script looks at.
func (w *world) paymentFiles() map[string][]string {
	ella, typo := w.address["ella"], withTypo(w.address["ella"])
	first, second := "jan/ella,"+ella+",1.25,January", "jan/extra,"+ella+",2,"
	return map[string][]string{
		"two.csv":    {first, second},
		"three.csv":  {first, second, "feb/ella," + ella + ",0.5,February"},
		"amount.csv": {"mar/ella," + ella + ",1,", "jan/ella," + ella + ",1.26,January"},
		"payee.csv":  {"mar/ella," + ella + ",1,", "jan/ella," + w.address["alice"] + ",1.25,January"},
		"typo.csv":   {first, "jan/extra," + typo + ",2,"},
		"carol.csv":  {"mar/ella," + ella + ",1,", "mar/carol," + w.address["carol"] + ",1,"},
	}
}

// withTypo changes one character in the middle of an address.
func withTypo(address string) string {
	i := len(address) / 2
	other := byte('q')
	if address[i] == other {
		other = 'p'
	}
	return address[:i] + string(other) + address[i+1:]
}

// sent runs "sent": the script's commands must have sent a transaction since the last "sent". With
// "! sent" they must not.
func sent(ts *testscript.TestScript, neg bool, args []string) {
	if len(args) > 0 {
		ts.Fatalf("usage: [!] sent")
	}
	if n := relayOf(ts).sent.Swap(0); neg == (n > 0) {
		ts.Fatalf("%d transactions were sent", n)
	}
}

var errorLines = regexp.MustCompile(`\A(?:(?:finishing .*|the .* would .*)\n)?zsettle: [^\n]+\n(?:hint: [^\n]+\n)?\z`)

// fails runs "fails CODE REGEXP zsettle ...": the command must end with that exit code, print one
// error line that matches and at most one hint, and send no transaction.
func fails(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 3 {
		ts.Fatalf("usage: fails code regexp command...")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	r := relayOf(ts)
	before := r.sent.Load()
	err = ts.Exec(args[2], args[3:]...)
	var exit *exec.ExitError
	if !errors.As(err, &exit) || exit.ExitCode() != want {
		ts.Fatalf("%v: %v, want exit code %d\n%s", args[2:], err, want, ts.ReadFile("stderr"))
	}
	stderr := ts.ReadFile("stderr")
	if !strings.HasPrefix(stderr, "{") && !errorLines.MatchString(stderr) {
		ts.Fatalf("not one error line and at most one hint: %q", stderr)
	}
	if !regexp.MustCompile(args[1]).MatchString(stderr) {
		ts.Fatalf("%q does not match %q", stderr, args[1])
	}
	if out := ts.ReadFile("stdout"); out != "" {
		ts.Fatalf("printed %q to stdout", out)
	}
	if n := r.sent.Load() - before; n != 0 {
		ts.Fatalf("%v was refused, but sent %d transactions", args[2:], n)
	}
}

// fits runs "fits FILE...": no line of the files, or of stdout, may be wider than 100 columns.
func fits(ts *testscript.TestScript, neg bool, files []string) {
	if neg || len(files) == 0 {
		ts.Fatalf("usage: fits file...")
	}
	for _, file := range files {
		if line := tooWide(ts.ReadFile(file)); line != "" {
			ts.Fatalf("%s: wider than %d columns: %q", file, terminalWidth, line)
		}
	}
}

// await runs "await FILE...": it waits until the files have content.
func await(ts *testscript.TestScript, _ bool, files []string) {
	for _, file := range files {
		for deadline := time.Now().Add(time.Minute); ; time.Sleep(50 * time.Millisecond) {
			if content, err := os.ReadFile(ts.MkAbs(file)); err == nil && len(bytes.TrimSpace(content)) > 0 {
				break
			}
			if time.Now().After(deadline) {
				ts.Fatalf("%s has no content after a minute", file)
			}
		}
	}
}

// badBundle runs "badbundle FOLDER FILE": it saves the development bundle in a folder, and
// changes one byte of one file.
func (w *world) badBundle(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: badbundle folder file")
	}
	bundle, err := prover.DevelopmentBundleIn(context.Background(), filepath.Join(w.cache, "zsettle"), nil)
	ts.Check(err)
	ts.Check(bundle.Save(ts.MkAbs(args[0])))
	path := filepath.Join(ts.MkAbs(args[0]), args[1])
	content, err := os.ReadFile(path)
	ts.Check(err)
	content[len(content)/2] ^= 1
	ts.Check(os.WriteFile(path, content, 0o600))
}
