package deployment

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/notes"
)

// complete returns a deployment in which every field is set.
func complete() *Deployment {
	at := func(n byte) common.Address { return common.Address{19: n} }
	d := &Deployment{
		Schema: Schema, Block: 7,
		Chain: Chain{
			ID: 1337, Genesis: common.Hash{9}, Finality: chain.Confirmations(3), Unit: time.Second, Rules: "osaka",
		},
		Addresses: Addresses{ZContract: at(1), PrivateContracts: at(2)},
		Verifiers: map[string]common.Address{"mint": at(3), "transfer": at(4), "burn": at(5), "append": at(6)},
		Libraries: map[string]common.Address{"Deals": at(7)},
		Authority: at(9),
		Timelock:  at(10),
		Offices: Offices{
			Delay: 60, Proposers: []common.Address{at(11)}, Executors: []common.Address{at(12)},
			Cancellers: []common.Address{at(13), at(14)},
			Guardian:   at(15), Registrar: at(16), Auditor: at(17), Lister: at(18), Pauser: at(19),
		},
		Bundle: strings.Repeat("ab", 32),
		Tokens: []Token{{"CASH", 6, notes.Asset(at(8))}},
	}
	d.CodeHashes = map[common.Address]common.Hash{}
	for _, address := range d.contracts() {
		d.CodeHashes[address] = common.Hash{address[19]}
	}
	return d
}

// write returns the path of a new file.
func write(t *testing.T, text []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "deployment.json")
	if err := os.WriteFile(path, text, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestLoadReadsWhatSaveWrote(t *testing.T) {
	d := complete()
	if len(d.CodeHashes) != 10 {
		t.Fatalf("%d contracts, want 10: two contracts, authority and timelock, four verifiers, a library and a token",
			len(d.CodeHashes))
	}
	path := write(t, nil)
	if err := d.Save(path); err != nil {
		t.Fatal(err)
	}
	got, err := Load(path)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, d) {
		t.Errorf("read %+v, wrote %+v", got, d)
	}
	if cash, ok := got.Token("CASH"); !ok || cash != d.Tokens[0] {
		t.Errorf("CASH is %+v", cash)
	}
	if _, ok := got.Token("BOND"); ok {
		t.Error("a token that is not in the file was found")
	}
}

// Each change of one place makes a file that Load refuses.
func TestLoadRefuses(t *testing.T) {
	good, err := json.Marshal(complete())
	if err != nil {
		t.Fatal(err)
	}
	zero := func(n string) [2]string {
		const zeros = `"0x00000000000000000000000000000000000000`
		return [2]string{zeros + n + `"`, zeros + `00"`}
	}
	for name, change := range map[string][2]string{
		"another schema":      {`"schema":3`, `"schema":2`},
		"unknown field":       {`"schema":3`, `"schema":3,"more":1`},
		"unknown chain field": {`"id":1337`, `"id":1337,"more":1`},
		"no chain id":         {`"id":1337`, `"id":0`},
		"no genesis":          {`"genesis":"0x09`, `"genesis":"0x00`},
		"unknown finality":    {`confirmations:3`, `soon`},
		"unknown unit":        {`"unit":"1s"`, `"unit":"1m0s"`},
		"no unit":             {`"unit":"1s"`, `"unit":""`},
		"wrong type":          {`"block":7`, `"block":"7"`},
		"no z-contract":       zero("01"), "no private contracts": zero("02"), "no mint verifier": zero("03"),
		"no append verifier": zero("06"), "no library": zero("07"), "no token": zero("08"),
		"no authority": zero("09"), "no timelock": zero("0a"),
	} {
		changed := strings.Replace(string(good), change[0], change[1], 1)
		if changed == string(good) {
			t.Fatalf("%s: nothing was changed", name)
		}
		if _, err := Load(write(t, []byte(changed))); !errors.Is(err, ErrFile) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name, text := range map[string][]byte{
		"empty": nil, "two values": bytes.Repeat(good, 2), "null": []byte("null"),
	} {
		if _, err := Load(write(t, text)); !errors.Is(err, ErrFile) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := Load(filepath.Join(t.TempDir(), "missing.json")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("no file: %v", err)
	}
}

func TestLoadRefusesMissingCodeHashes(t *testing.T) {
	for _, at := range complete().contracts() {
		d := complete()
		delete(d.CodeHashes, at)
		path := write(t, nil)
		if err := d.Save(path); err != nil {
			t.Fatal(err)
		}
		if _, err := Load(path); !errors.Is(err, ErrFile) {
			t.Errorf("without the code hash of %s: %v", at, err)
		}
	}
}

// A user may name a file with secrets by mistake.
func TestLoadQuotesNoValue(t *testing.T) {
	for _, text := range []string{
		"hush hush hush", `{"schema":"hush"}`, `{"block":123456789012345678901234567890}`, `["hush"]`,
		`{"chain":{"finality":"hush"}}`, `{"chain":{"finality":"instant","unit":"hush"}}`, `{"chain":{"id":"hush"}}`,
		`{"zContract":"hush"}`, `{"verifiers":{"mint":"hush"}}`, `{"codeHashes":{"hush":"0x"}}`,
	} {
		_, err := Load(write(t, []byte(text)))
		if !errors.Is(err, ErrFile) {
			t.Fatalf("%s: %v", text, err)
		}
		if message := err.Error(); strings.Contains(message, "hush") || strings.Contains(message, "123456789") {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func TestTokenReadsAndWritesItsOwnUnit(t *testing.T) {
	cash := Token{Symbol: "CASH", Decimals: 6}
	value, err := cash.Value("12.50")
	if err != nil || value != notes.NewValue(12_500_000) {
		t.Errorf("12.50 CASH is %s, %v", value, err)
	}
	if got := cash.Format(notes.AmountOf(value)); got != "12.5 CASH" {
		t.Errorf("written as %q", got)
	}
	if _, err := cash.Value("0.0000001"); !errors.Is(err, notes.ErrAmount) {
		t.Errorf("seven decimal places: %v", err)
	}
	if _, err := cash.Value("2" + strings.Repeat("0", 30)); !errors.Is(err, notes.ErrValueRange) {
		t.Errorf("more than a note can have: %v", err)
	}
}

// A file that can't be replaced stays as it was, and nothing is left beside it.
func TestSaveReplacesAllOrNothing(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "deployment.json")
	if err := complete().Save(path); err != nil {
		t.Fatal(err)
	}
	if err := complete().Save(path); err != nil {
		t.Errorf("a second time: %v", err)
	}
	if err := os.MkdirAll(filepath.Join(dir, "folder", "inside"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := complete().Save(filepath.Join(dir, "folder")); err == nil {
		t.Error("a folder was replaced")
	}
	entries, err := os.ReadDir(dir)
	if err != nil || len(entries) != 2 {
		t.Errorf("the folder has %v, %v", entries, err)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o644 {
		t.Errorf("the file: %v, %v", info, err)
	}
}
