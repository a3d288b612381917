package main

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/node/folder"
)

// The accounts of the consortium of these tests: who holds the offices that are not the timelock's,
// and who has none.
const (
	officer  = 1
	outsider = 2
)

// officesDelay is that of the consortium, in seconds.
const officesDelay = 100

// consortium is a chain with a deployment, whose lister is the timelock, in a folder of its own.
type consortium struct {
	*testworld.World
	dir string
}

func newConsortium(t *testing.T) *consortium {
	t.Helper()
	w := testworld.New(t, testworld.Config{})
	holds := testworld.Account(t, officer).Address()
	setup := deploy.Setup{
		Offices: deployment.Offices{
			Delay: officesDelay, Guardian: testworld.Account(t, 3).Address(),
			Proposers: []common.Address{holds}, Executors: []common.Address{holds},
			Registrar: holds, Auditor: holds, Pauser: holds,
		},
		Timelocked: []ledger.Office{ledger.Lister},
		SealAfter:  1, AuditDelay: officesDelay, AuditGrace: officesDelay, AuditKey: w.AuditKey.Submission(),
	}
	at := w.Deployed.Verifiers["mint"]
	verifiers := deploy.Verifiers{Mint: at, Transfer: at, Distribution: at, Consolidation: at, Burn: at, Append: at}
	d, err := deploy.Deployer{Outbox: w.Admin}.Contracts(t.Context(), verifiers, setup)
	w.Must(err)
	d.Tokens = w.Deployed.Tokens
	w.Must(d.RecordCode(t.Context(), w.Client))
	c := &consortium{w, t.TempDir()}
	w.Must(d.Save(c.path("deployment.json")))
	t.Setenv("XDG_CONFIG_HOME", c.path("config"))
	for name, i := range map[string]int{"officer.key": officer, "outsider.key": outsider} {
		text := hex.EncodeToString(crypto.FromECDSA(devnet.Accounts()[i].Key))
		w.Must(cli.WriteSecret(c.path(name), []byte("0x"+text+"\n")))
	}
	return c
}

func (c *consortium) path(name string) string { return filepath.Join(c.dir, name) }

// run runs a command. An @ in an argument is the folder.
func (c *consortium) run(args ...string) (stdout string, err error) {
	c.Helper()
	var out, messages bytes.Buffer
	root := newRoot()
	for i, arg := range args {
		args[i] = strings.ReplaceAll(arg, "@", c.dir+"/")
	}
	root.SetArgs(args)
	root.SetOut(&out)
	root.SetErr(&messages)
	root.SetIn(strings.NewReader("y\n")) // which is no terminal
	root.SilenceErrors, root.SilenceUsage = true, true
	err = root.ExecuteContext(c.Context())
	return out.String(), err
}

// admin runs a command of an office on the consortium's chain.
func (c *consortium) admin(args ...string) (stdout string, err error) {
	c.Helper()
	args = append([]string{"admin"}, args...)
	return c.run(append(args, "--rpc", c.Chain.HTTP(), "--deployment", c.path("deployment.json"))...)
}

// sent counts the transactions on the chain of all accounts that take part.
func (c *consortium) sent() (n uint64) {
	c.Helper()
	for i := range devnet.AccountCount {
		nonce, err := c.Client.Nonce(c.Context(), testworld.Account(c, i).Address())
		c.Must(err)
		n += nonce
	}
	return n
}

// files lists all files in the folder with their times.
func (c *consortium) files() (all []string) {
	c.Helper()
	c.Must(filepath.WalkDir(c.dir, func(path string, entry os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := entry.Info()
		all = append(all, path+" "+info.ModTime().String())
		return err
	}))
	return all
}

// What each command of an office does, in turn; a command that is repeated sends nothing.
func TestOfficesAct(t *testing.T) {
	c := newConsortium(t)
	owner := c.Key(0).FullViewingKey().Address().Encode(notes.Development)
	next, err := notes.NewAuditPrivateKey(big.NewInt(99))
	c.Must(err)
	key := notes.EncodeSubmission(next.Submission())
	const by = "--key-file=@officer.key"
	pass := func() { c.Must(c.Chain.AdjustTime((officesDelay + 1) * time.Second)) }
	for _, s := range []struct {
		do   func()
		args []string
		sent uint64
		want string // in the output as JSON
	}{
		{nil, []string{"participants", "list"}, 0, `"participants": \[\]`},
		{nil, []string{"participants", "register", owner, by, "--yes"}, 1, `"stage": "ready"`},
		{nil, []string{"participants", "register", owner, by}, 0, `"stage": "stands"[^}]*"transaction": null`},
		{nil, []string{"participants", "list"}, 0, `"index": 0,\s*"owner": "0x`},
		{nil, []string{"participants", "freeze", owner, by, "--yes"}, 1, `"what": "freeze 0x`},
		{nil, []string{"participants", "freeze", owner, by}, 0, `"stage": "stands"`},
		{nil, []string{"participants", "list"}, 0, `"participants": \[\]`},
		{nil, []string{"tokens", "list"}, 0, `"name": "CASH",[^}]*"listed": false`},
		{nil, []string{"tokens", "propose", "CASH", by, "--yes"}, 1,
			`"stage": "open"(.|\n)*"dueAt": \d+,\s*"due": "20.*Z",\s*"next": "zsettle admin tokens activate CASH"`},
		{nil, []string{"tokens", "propose", "CASH", by}, 0, `"stage": "proposed"(.|\n)*"next"`},
		{nil, []string{"tokens", "list"}, 0, `"proposed": "listing",\s*"dueAt"`},
		{pass, []string{"tokens", "activate", "CASH", by, "--yes"}, 1, `"office": "executor"`},
		{nil, []string{"tokens", "activate", "CASH", by}, 0, `"stage": "stands"`},
		{nil, []string{"tokens", "propose", "CASH", by}, 0, `"stage": "stands"`},
		{nil, []string{"tokens", "list"}, 0, `"name": "CASH",[^}]*"listed": true`},
		{nil, []string{"tokens", "delist", "CASH", by, "--yes"}, 1, `"what": "end the listing`},
		{nil, []string{"tokens", "list"}, 0, `"proposed": "end"`},
		{pass, []string{"tokens", "activate", "CASH", by, "--yes"}, 1, `"what": "end the listing`},
		{nil, []string{"audit-key", "show"}, 0, `"epoch": 1`},
		{nil, []string{"audit-key", "propose", key, by, "--yes"}, 1, `"stage": "ready"(.|\n)*"dueAt"`},
		{nil, []string{"audit-key", "propose", key, by}, 0, `"stage": "proposed"`},
		{nil, []string{"audit-key", "show"}, 0, `"proposed": "` + key + `"`},
		{pass, []string{"audit-key", "activate", "--key-file=@outsider.key", "--yes"}, 1,
			`"what": "begin the next audit epoch"`},
		{nil, []string{"audit-key", "activate", key, by}, 0, `"stage": "stands"`},
		{nil, []string{"audit-key", "show"}, 0, `"epoch": 2`},
		{nil, []string{"pause", "on", by, "--yes"}, 1, `"what": "stop deposits"`},
		{nil, []string{"pause", "on", by}, 0, `"stage": "stands"`},
		{nil, []string{"pause", "show"}, 0, `"paused": true`},
		{nil, []string{"pause", "off", by, "--yes"}, 1, `"what": "allow deposits again"`},
		{nil, []string{"pause", "show"}, 0, `"paused": false`},
	} {
		if s.do != nil {
			s.do()
		}
		before := c.sent()
		asJSON := slices.Contains([]string{"list", "show"}, s.args[1])
		out, err := c.admin(append(slices.Clone(s.args), "--output", "json")...)
		if err != nil || !json.Valid([]byte(out)) || !regexp.MustCompile(s.want).MatchString(out) {
			t.Fatalf("%v: %v, %s", s.args, err, out)
		}
		if n := c.sent() - before; n != s.sent {
			t.Fatalf("%v: %d transactions, want %d", s.args, n, s.sent)
		}
		if s.sent == 0 && asJSON {
			table, err := c.admin(s.args...)
			if line := tooWide(strings.ReplaceAll(table, key, "")); err != nil || table == "" || line != "" {
				t.Fatalf("%v for people: %v, %q", s.args, err, line)
			}
		}
	}
	if n := len(c.files()); n < 5 {
		t.Errorf("no journal was kept: %d files", n)
	}
}

// A seed file has another account on each network.
func TestAKeyFileOfSeedWordsIsOfANetwork(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a.seed")
	testworld.Must(t, cli.WriteSecret(file, []byte(testworld.Words+"\n")))
	for _, network := range []string{"zs", "zsd"} {
		o := options{keyFile: file, network: network}
		who := folder.NewIdentity(testworld.Words, folder.Identity{Network: notes.Network(network)})
		keys, err := who.Keys()
		testworld.Must(t, err)
		if account, demo, err := o.sender(1); err != nil || demo || account.Address() != keys.Public.Address() {
			t.Errorf("%s: %v, %v, want %v", network, account, err, keys.Public)
		}
	}
}

// Bad input of each command is refused with its code, sends nothing and writes nothing.
func TestOfficesRefuse(t *testing.T) {
	c := newConsortium(t)
	owner := c.Key(0).FullViewingKey().Address().Encode(notes.Development)
	good := notes.EncodeSubmission(notes.Generator())
	c.Must(os.WriteFile(c.path("open.key"), []byte("00"), 0o644)) // others may read it
	c.Must(cli.WriteSecret(c.path("words.key"), []byte("abandon abandon about")))
	c.Must(cli.WriteSecret(c.path("bad.card"), []byte("{}")))
	c.Must(cli.WriteSecret(c.path("short.key"), []byte("0x1234")))
	c.Must(cli.WriteSecret(c.path("zero.key"), []byte(strings.Repeat("0", 64))))
	const by, not = "--key-file=@officer.key", "--key-file=@outsider.key"
	for _, s := range []struct {
		code string
		args []string
	}{
		{"address", []string{"participants", "register", "zsd1nonsense", by, "--yes"}},
		{"address", []string{"participants", "register", owner, withTypo(owner), by, "--yes"}},
		{"address", []string{"participants", "register", owner, by, "--network", "zs", "--yes"}},
		{"bad_input", []string{"participants", "register", owner, by, "--network", "zz", "--yes"}},
		{"no_file", []string{"participants", "register", owner, "@none.card", by, "--yes"}},
		{"card", []string{"participants", "register", owner, "@bad.card", by, "--yes"}},
		{"bad_input", []string{"participants", "register", owner, "0x12", by, "--yes"}},
		{"not_the_office", []string{"participants", "register", owner, not, "--yes"}},
		{"not_the_office", []string{"participants", "register", owner, "--yes"}}, // the demo account
		{"not_confirmed", []string{"participants", "register", owner, by}},
		{"bad_input", []string{"participants", "register", owner, "--key-file=@open.key", "--yes"}},
		{"bad_input", []string{"participants", "register", owner, "--key-file=@none.key", "--yes"}},
		{"bad_input", []string{"participants", "register", owner, "--key-file=@short.key", "--yes"}},
		{"bad_input", []string{"participants", "register", owner, "--key-file=@zero.key", "--yes"}},
		{"mnemonic", []string{"participants", "register", owner, "--key-file=@words.key", "--yes"}},
		{"address", []string{"participants", "freeze", withTypo(owner), by, "--yes"}},
		{"bad_input", []string{"tokens", "propose", "GOLD", by, "--yes"}},
		{"no_contract", []string{"tokens", "propose", "0x000000000000000000000000000000000000dEaD", by, "--yes"}},
		{"reverted", []string{"tokens", "propose", c.Deployed.Authority.Hex(), by, "--yes"}},
		{"not_the_office", []string{"tokens", "propose", "CASH", not, "--yes"}},
		{"not_confirmed", []string{"tokens", "propose", "CASH", by}},
		{"not_proposed", []string{"tokens", "activate", "CASH", by, "--yes"}},
		{"bad_input", []string{"tokens", "activate", "GOLD", by, "--yes"}},
		{"bad_input", []string{"tokens", "delist", "GOLD", by, "--yes"}},
		{"auditor_key", []string{"audit-key", "propose", "zsaudit1nonsense", by, "--yes"}},
		{"auditor_key", []string{"audit-key", "propose", withTypo(good), by, "--yes"}},
		{"not_the_office", []string{"audit-key", "propose", good, not, "--yes"}},
		{"not_confirmed", []string{"audit-key", "propose", good, by}},
		{"not_proposed", []string{"audit-key", "activate", by, "--yes"}},
		{"not_proposed", []string{"audit-key", "activate", good, by, "--yes"}},
		{"auditor_key", []string{"audit-key", "activate", "nonsense", by, "--yes"}},
		{"bad_input", []string{"audit-key", "new", "@words.key"}},
		{"not_the_office", []string{"pause", "on", not, "--yes"}},
		{"not_confirmed", []string{"pause", "on", by}},
		{"not_proposed", []string{"pause", "activate", by, "--yes"}},
		{"bad_input", []string{"pause", "show", "--finality", "soon"}},
	} {
		before, files := c.sent(), c.files()
		var err error
		if s.args[1] == "new" {
			_, err = c.run(append([]string{"admin"}, s.args...)...)
		} else {
			_, err = c.admin(s.args...)
		}
		if err == nil || cli.Explain(err, rules()).Name() != s.code {
			t.Errorf("%v: %q, want %q: %v", s.args, cli.Explain(err, rules()).Name(), s.code, err)
		}
		if n := c.sent() - before; n != 0 {
			t.Errorf("%v: %d transactions were sent", s.args, n)
		}
		if now := c.files(); !slices.Equal(now, files) {
			t.Errorf("%v wrote %v", s.args, now)
		}
	}
}

// What is proposed is due after the delay, and not before.
func TestActivateIsRefusedBeforeItsTime(t *testing.T) {
	c := newConsortium(t)
	_, err := c.admin("tokens", "propose", "CASH", "--key-file=@officer.key", "--yes")
	c.Must(err)
	before := c.sent()
	_, err = c.admin("tokens", "activate", "CASH", "--key-file=@officer.key", "--yes")
	explained := cli.Explain(err, rules())
	if explained.Name() != "not_due" || !strings.Contains(explained.Hint, "Z on") || c.sent() != before {
		t.Errorf("%v, hint %q", err, explained.Hint)
	}
	_, err = c.admin("tokens", "activate", "CASH", "--key-file=@outsider.key", "--yes")
	if name := cli.Explain(err, rules()).Name(); name != "not_due" {
		t.Errorf("%q: %v", name, err)
	}
}
