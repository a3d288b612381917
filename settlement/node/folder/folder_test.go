package folder_test

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/approval"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/settlement/node/folder"
)

const (
	words = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about"
	pass  = "correct horse"
	weak  = 2 // work factor of tests
)

var checker = common.HexToAddress("0x70997970C51812dc3A010C7d01b50e0d17dc79C8")

// valid is a folder's content that Create takes.
func valid() folder.New {
	return folder.New{
		Identity: folder.NewIdentity(words, folder.Identity{
			Name: "Harbour Bank", Network: notes.Development, Account: 3,
			Approve: approval.MakerChecker, Checker: checker,
		}),
		Config: folder.Config{
			RPC: []string{"http://127.0.0.1:8545"}, Deployment: "deployment.json", Listen: folder.DefaultListen,
		},
		Passphrase: pass,
		WorkFactor: weak,
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func create(t *testing.T) (*folder.Folder, string) {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "party")
	f, err := folder.Create(dir, valid())
	must(t, err)
	return f, dir
}

func TestFolderIsReadBackAsItWasMade(t *testing.T) {
	_, dir := create(t)
	f, err := folder.Open(dir)
	must(t, err)
	who, err := f.Identity(pass)
	must(t, err)
	if want := valid().Identity; fmt.Sprint(who) != fmt.Sprint(want) || who.Words.Export() != words {
		t.Errorf("%+v, want %+v", who, want)
	}
	c, err := f.Config()
	must(t, err)
	if c.Deployment != filepath.Join(dir, "deployment.json") || c.Keys != "" || c.RPC[0] != "http://127.0.0.1:8545" {
		t.Errorf("%+v", c)
	}
	if token, err := f.Token(); err != nil || len(token) != 64 {
		t.Errorf("token of %d characters (%v)", len(token), err)
	}
	for _, name := range []string{"identity.age", "config.json", "token"} {
		info, err := os.Stat(filepath.Join(dir, name))
		must(t, err)
		if info.Mode().Perm() != 0o600 {
			t.Errorf("%s has mode %o", name, info.Mode().Perm())
		}
	}
	if other, _ := create(t); token(t, other) == token(t, f) {
		t.Error("two folders have one token")
	}
}

func token(t *testing.T, f *folder.Folder) string {
	t.Helper()
	token, err := f.Token()
	must(t, err)
	return token
}

// The seed words are in no file as they are, and an identity prints without them.
func TestSeedWordsAreEncrypted(t *testing.T) {
	_, dir := create(t)
	must(t, filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		content, err := os.ReadFile(path)
		if bytes.Contains(content, []byte("abandon")) || bytes.Contains(content, []byte(pass)) {
			t.Errorf("%s has the words or the passphrase", path)
		}
		return err
	}))
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q"} {
		if text := fmt.Sprintf(verb, valid().Identity); strings.Contains(text, "abandon") {
			t.Errorf("%s prints the words", verb)
		}
	}
}

// Whatever is wrong, nothing is written.
func TestCreateRefusesAndWritesNothing(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*folder.New)
		want   string
	}{
		"no name":           {func(n *folder.New) { n.Identity.Name = "" }, "name"},
		"a long name":       {func(n *folder.New) { n.Identity.Name = strings.Repeat("x", 65) }, "name"},
		"a name of control": {func(n *folder.New) { n.Identity.Name = "a\x1bb" }, "name"},
		"wrong words": {func(n *folder.New) { n.Identity.Words = notes.NewSecret("abandon abandon") },
			"seed words"},
		"a network": {func(n *folder.New) { n.Identity.Network = "main" }, "network: give zs, zst or zsd"},
		"a mode":    {func(n *folder.New) { n.Identity.Approve = "sometimes" }, "approve: give manual"},
		"no checker": {func(n *folder.New) { n.Identity.Checker = common.Address{} },
			"checker: name the account"},
		"a checker":     {func(n *folder.New) { n.Identity.Approve = approval.Auto }, "checker: a checker is for"},
		"no passphrase": {func(n *folder.New) { n.Passphrase = "" }, "passphrase"},
		"no node":       {func(n *folder.New) { n.Config.RPC = nil }, "rpc: name a node"},
		"an empty node": {func(n *folder.New) { n.Config.RPC = []string{"http://x", ""} }, `rpc[1]: it is empty`},
		"no deployment": {func(n *folder.New) { n.Config.Deployment = "" }, "deployment: name the"},
		"a finality":    {func(n *folder.New) { n.Config.Finality = "soon" }, "finality: want instant"},
		"a price":       {func(n *folder.New) { n.Config.MaxGasPrice = "30" }, "max_gas_price: want a number"},
		"a port":        {func(n *folder.New) { n.Config.Listen = "8546" }, "listen: want an address"},
	} {
		dir, n := filepath.Join(t.TempDir(), "party"), valid()
		c.change(&n)
		_, err := folder.Create(dir, n)
		if err == nil || !strings.Contains(err.Error(), c.want) || strings.Contains(err.Error(), "abandon") {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
		if _, err := os.Stat(dir); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s: the folder was made", name)
		}
	}
}

// A folder that has any of a party's files is refused, and none of them is changed.
func TestCreateOverwritesNothing(t *testing.T) {
	for _, name := range []string{"identity.age", "config.json", "token", "cards", "data"} {
		dir := t.TempDir()
		must(t, os.WriteFile(filepath.Join(dir, name), []byte("mine"), 0o600))
		if _, err := folder.Create(dir, valid()); !errors.Is(err, folder.ErrExists) {
			t.Errorf("%s: %v", name, err)
		}
		files, err := os.ReadDir(dir)
		must(t, err)
		content, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil || string(content) != "mine" || len(files) != 1 {
			t.Errorf("%s was changed, or is not alone", name)
		}
	}
	if _, err := folder.Open(t.TempDir()); !errors.Is(err, folder.ErrNoParty) {
		t.Errorf("an empty folder: %v", err)
	}
}

// A file that others may read is refused, and so is one that is damaged. No error has its content.
func TestBadFilesAreRefused(t *testing.T) {
	_, other := create(t)
	for name, c := range map[string]struct {
		file   string
		change func(path string, content []byte) error
		read   func(*folder.Folder) error
		want   error // or nil, for what cli.ReadSecret refuses
	}{
		"identity for all": {"identity.age", chmod(0o644), identity, nil},
		"identity damaged": {"identity.age", flipLast, identity, folder.ErrIdentity},
		"identity emptied": {"identity.age", write(""), identity, folder.ErrIdentity},
		"identity plain":   {"identity.age", write(words), identity, folder.ErrIdentity},
		"token for group":  {"token", chmod(0o640), readToken, nil},
		"token short":      {"token", write("12345678\n"), readToken, folder.ErrToken},
		"token of another": {"token", write(strings.Repeat("g", 64)), readToken, folder.ErrToken},
	} {
		f, dir := create(t)
		path := filepath.Join(dir, c.file)
		content, err := os.ReadFile(path)
		must(t, err)
		must(t, c.change(path, content))
		err = c.read(f)
		var secret *cli.Error
		if c.want != nil && !errors.Is(err, c.want) || c.want == nil && !errors.As(err, &secret) {
			t.Errorf("%s: %v", name, err)
		}
		if err != nil && (strings.Contains(err.Error(), "abandon") || strings.Contains(err.Error(), "1234")) {
			t.Errorf("%s: the error has the content: %v", name, err)
		}
	}
	f, err := folder.Open(other)
	must(t, err)
	for _, wrong := range []string{"", "incorrect", pass + " "} {
		if _, err := f.Identity(wrong); !errors.Is(err, folder.ErrPassphrase) {
			t.Errorf("passphrase %q: %v", wrong, err)
		}
	}
}

func chmod(mode fs.FileMode) func(string, []byte) error {
	return func(path string, _ []byte) error { return os.Chmod(path, mode) }
}

func write(text string) func(string, []byte) error {
	return func(path string, _ []byte) error { return os.WriteFile(path, []byte(text), 0o600) }
}

func flipLast(path string, content []byte) error {
	content[len(content)-1] ^= 1
	return os.WriteFile(path, content, 0o600)
}

func identity(f *folder.Folder) error { _, err := f.Identity(pass); return err }

func readToken(f *folder.Folder) error { _, err := f.Token(); return err }

func TestUnknownFieldOfTheConfigurationIsNamed(t *testing.T) {
	const start = `{"rpc": ["http://x"], "deployment": "d", "listen": "127.0.0.1:0"`
	for more, want := range map[string]string{
		`, "chekker": "0x0"}`:          "config.json: chekker: there is no such field",
		`, "finality": 5}`:             "config.json: finality: it is a number",
		`, "development_chain": -1}`:   "config.json: development_chain: it is a number",
		`} {}`:                         "something follows",
		`, `:                           "it is not JSON",
		`, "max_gas_price": "1 gwei"}`: "config.json: max_gas_price: want",
		`, "deadline_margin": "60"}`:   "config.json: deadline_margin: want",
		`, "deadline_margin": "-1m"}`:  "config.json: deadline_margin: want",
		`, "deadline_margin": "0s"}`:   "config.json: deadline_margin: want",
	} {
		f, dir := create(t)
		must(t, os.WriteFile(filepath.Join(dir, "config.json"), []byte(start+more), 0o600))
		var field *folder.FieldError
		if _, err := f.Config(); !errors.As(err, &field) || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", more, err, want)
		}
	}
}

func TestAddressIsThatOfTheLastNode(t *testing.T) {
	f, _ := create(t)
	for _, url := range []string{"", "http://127.0.0.1:1", "http://127.0.0.1:2"} {
		if url != "" {
			must(t, f.WriteAddress(url))
		}
		if got, err := f.Address(); err != nil || got != url {
			t.Errorf("%q (%v), want %q", got, err, url)
		}
	}
	must(t, f.RemoveAddress())
	must(t, f.RemoveAddress())
	if got, err := f.Address(); err != nil || got != "" {
		t.Errorf("%q (%v) after it was removed", got, err)
	}
}

// card returns the card of an account of the words.
func card(t *testing.T, name string, account uint32) contract.Card {
	t.Helper()
	who := folder.NewIdentity(words, folder.Identity{Name: name, Network: notes.Development, Account: account})
	keys, err := who.Keys()
	must(t, err)
	c, err := who.Card(t.Context(), keys)
	must(t, err)
	return c
}

func TestCardsArePinnedOnce(t *testing.T) {
	f, dir := create(t)
	pins := f.Cards(notes.Development)
	names := []string{"a/../b", "..", "Zinc AG", "ä"} // in order
	for i := range names {
		k := (i + 2) % len(names) // not in order
		for range 2 {
			must(t, pins.Pin(card(t, names[k], uint32(k))))
		}
	}
	if err := pins.Pin(card(t, "Zinc AG", 9)); !errors.Is(err, folder.ErrCardTaken) {
		t.Errorf("another card of the same name: %v", err)
	}
	all, err := pins.All()
	must(t, err)
	if len(all) != len(names) {
		t.Fatalf("%d cards", len(all))
	}
	for _, c := range all {
		if !slices.Contains(names, c.Name) {
			t.Errorf("a card of %q", c.Name)
		}
	}
	files, err := os.ReadDir(filepath.Join(dir, "cards"))
	must(t, err)
	if len(files) != len(names) {
		t.Errorf("%d files for %d cards", len(files), len(names))
	}
}

// Whichever file among the cards is bad, it is named, and no card is returned.
func TestBadCardIsNamed(t *testing.T) {
	for k := range 3 {
		f, dir := create(t)
		pins := f.Cards(notes.Development)
		for i := range 3 {
			must(t, pins.Pin(card(t, fmt.Sprint("bank", i), uint32(i))))
		}
		bad := filepath.Join(dir, "cards", fmt.Sprintf("bank%d.card", k))
		for what, content := range map[string][]byte{
			"not a card":           []byte("{}"),
			"the card of somebody": card(t, "other", 7).Encode(),
		} {
			must(t, os.WriteFile(bad, content, 0o600))
			if _, err := pins.All(); !errors.Is(err, contract.ErrCard) || !strings.Contains(err.Error(), bad) {
				t.Errorf("%s as card %d: %v", what, k, err)
			}
		}
	}
}

// The identity is a file of age, which its own command opens.
func TestIdentityIsAFileOfAge(t *testing.T) {
	_, dir := create(t)
	content, err := os.ReadFile(filepath.Join(dir, "identity.age"))
	must(t, err)
	if !bytes.HasPrefix(content, []byte("age-encryption.org/v1\n-> scrypt ")) {
		t.Errorf("it begins with %q", content[:40])
	}
}
