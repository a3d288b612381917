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
	"github.com/zsettle/zsettle/settlement/node/folder"
)

func TestMain(m *testing.M) {
	identityWorkFactor = 2 // a second for each command otherwise
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
			"joins":     w.joins,
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
	t.Setenv(passphraseVariable, filepath.Join(w.dir, "passphrase"))
	if err := os.WriteFile(filepath.Join(w.dir, "passphrase"), []byte("of tests\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	w.rpc = w.serve(t)
	for _, who := range people {
		w.address[who] = w.newParty(t, who)
	}
	w.fund(t)
	return w
}

// newParty makes a party's folder and returns its address.
func (w *world) newParty(t *testing.T, who string) string {
	t.Helper()
	var out bytes.Buffer
	o := initOptions{partyOptions: *w.party(who), network: string(notes.Development), approve: "manual"}
	o.out = &out
	o.config = folder.Config{
		RPC: []string{w.rpc}, Deployment: filepath.Join(w.dir, "deployment.json"), Listen: folder.DefaultListen,
	}
	if err := runInit(t.Context(), &o, who); err != nil {
		t.Fatal(err)
	}
	var shown initJSON
	if err := json.Unmarshal(out.Bytes(), &shown); err != nil {
		t.Fatal(err)
	}
	return shown.Address
}

// options returns the options of a command on the chain that runs in this process.
func (w *world) options() *options {
	return &options{
		rpc:        []string{w.rpc},
		deployment: filepath.Join(w.dir, "deployment.json"),
		network:    string(notes.Development),
		output:     cli.JSON,
		out:        io.Discard,
		messages:   io.Discard,
	}
}

// party returns the options of a command that one of the people runs in this process.
func (w *world) party(who string) *partyOptions {
	return &partyOptions{options: *w.options(), party: filepath.Join(w.dir, who)}
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

// fund registers alice, bob and ella, and gives alice her money.
func (w *world) fund(t *testing.T) {
	t.Helper()
	ctx, alice := t.Context(), w.party("alice")
	addresses := []string{w.address["alice"], w.address["bob"], w.address["ella"]}
	admin := &adminOptions{options: *w.options(), yes: true}
	if err := runRegister(ctx, admin, addresses); err != nil {
		t.Fatal(err)
	}
	if err := runFaucet(ctx, &faucetOptions{partyOptions: *alice}, []string{"150", "CASH"}); err != nil {
		t.Fatal(err)
	}
	if err := runDeposit(ctx, &movement{partyOptions: *alice}, []string{"100", "CASH"}); err != nil {
		t.Fatal(err)
	}
	if err := runBalance(ctx, &balanceOptions{partyOptions: *alice, wait: true}); err != nil {
		t.Fatal(err)
	}
}

// setup gives a script the people's folders without their data, the deployment file, and
// environment variables.
func (w *world) setup(env *testscript.Env) error {
	node, err := url.Parse(w.rpc)
	if err != nil {
		return err
	}
	r := newRelay(node)
	env.Defer(r.server.Close)
	env.Values[relayKey{}] = r
	env.Setenv("RPC", r.server.URL)
	for _, file := range []string{"deployment.json", "passphrase"} {
		if err := copyFile(filepath.Join(w.dir, file), filepath.Join(env.WorkDir, file)); err != nil {
			return err
		}
	}
	for _, who := range people {
		env.Setenv(strings.ToUpper(who), w.address[who])
		if err := w.copyParty(env, who, r.server.URL); err != nil {
			return err
		}
	}
	for name, rows := range w.paymentFiles() {
		content := "ref,address,amount,memo\n" + strings.Join(rows, "\n") + "\n"
		if err := os.WriteFile(filepath.Join(env.WorkDir, name), []byte(content), 0o600); err != nil {
			return err
		}
	}
	env.Setenv("TYPO", withTypo(w.address["bob"]))
	bob, err := notes.ParseAddress(notes.Development, w.address["bob"])
	if err != nil {
		return err
	}
	env.Setenv("BOB_ELSEWHERE", bob.Encode(notes.Main))
	env.Setenv("XDG_CONFIG_HOME", filepath.Join(env.WorkDir, "config"))
	env.Setenv("XDG_CACHE_HOME", w.cache)
	env.Setenv(passphraseVariable, filepath.Join(env.WorkDir, "passphrase"))
	return nil
}

// copyParty gives a script the folder of one of the people, whose chain is behind the script's
// relay.
func (w *world) copyParty(env *testscript.Env, who, rpc string) error {
	to := filepath.Join(env.WorkDir, who)
	if err := os.MkdirAll(filepath.Join(to, "cards"), 0o700); err != nil {
		return err
	}
	for _, file := range []string{"identity.age", "token"} {
		if err := copyFile(filepath.Join(w.dir, who, file), filepath.Join(to, file)); err != nil {
			return err
		}
	}
	config, err := json.Marshal(folder.Config{
		RPC: []string{rpc}, Deployment: "../deployment.json", Listen: folder.DefaultListen,
	})
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(to, "config.json"), config, 0o600)
}

func copyFile(from, to string) error {
	content, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	return os.WriteFile(to, content, 0o600)
}

// joins runs "joins NAME...": it makes parties in folders of these names, registers them, and puts
// their addresses into the variables of these names.
func (w *world) joins(ts *testscript.TestScript, neg bool, names []string) {
	if neg || len(names) == 0 {
		ts.Fatalf("usage: joins name...")
	}
	for _, name := range names {
		ts.Check(ts.Exec("zsettle", "init", name, "--party", name, "--rpc", ts.Getenv("RPC"), "--output", "json"))
		var made initJSON
		ts.Check(json.Unmarshal([]byte(ts.ReadFile("stdout")), &made))
		ts.Check(ts.Exec("zsettle", "admin", "participants", "register", "--yes", made.Address,
			"--rpc", ts.Getenv("RPC")))
		ts.Setenv(strings.ToUpper(name), made.Address)
	}
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

var errorLines = regexp.MustCompile(`\A(?:the .* would .*\n)?zsettle: [^\n]+\n(?:hint: [^\n]+\n)?\z`)

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
