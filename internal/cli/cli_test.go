package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/notes"
)

func codeOf(err error) Code { return Explain(err, Rules()).Code }

func TestExplainFindsTheCodeOfAnError(t *testing.T) {
	for name, c := range map[string]struct {
		err  error
		want Code
	}{
		"own code":           {fmt.Errorf("outer: %w", Errorf(Keys, "", "inner")), Keys},
		"own code over rule": {Errorf(Refused, "", "x: %w", chain.ErrOtherChain), Refused},
		"sentinel":           {fmt.Errorf("outer: %w", chain.ErrOtherChain), Chain},
		"address":            {fmt.Errorf("%w: bad", notes.ErrAddress), BadInput},
		"type":               {fmt.Errorf("outer: %w", &chain.RevertError{Reason: errors.New("no")}), Refused},
		"deadline":           {context.DeadlineExceeded, Chain},
		"node":               {&chain.NodeError{Trouble: chain.Unreachable}, Chain},
		"file, not node":     {&fs.PathError{Op: "open", Path: "x", Err: syscall.ENOENT}, BadInput},
		"cancelled":          {context.Canceled, Interrupted},
		"unknown":            {errors.New("what"), Failed},
	} {
		if got := codeOf(c.err); got != c.want {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

func TestMessageIsOneLineWithoutPackages(t *testing.T) {
	err := errors.Join(errors.New("wallet: notes: first\n\tpart: spend: store: more"), errors.New("second"))
	var text bytes.Buffer
	printError(&text, "prog", &Error{Code: BadInput, Err: err, Hint: "do this"})
	if got, want := text.String(), "prog: first part: more second\nhint: do this\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	text.Reset()
	printErrorJSON(&text, &Error{BadInput, err, "do this", "address", "to"})
	var out errorJSON
	if err := json.Unmarshal(text.Bytes(), &out); err != nil || strings.Count(text.String(), "\n") != 1 {
		t.Fatalf("not one line of JSON: %q (%v)", text.String(), err)
	}
	var want errorJSON
	want.Schema = 1
	want.Error.Code = "address"
	want.Error.Exit = 3
	want.Error.Message = "first part: more second"
	want.Error.Hint, want.Error.Field = "do this", "to"
	if out != want {
		t.Errorf("%+v, want %+v", out, want)
	}
}

func TestExitCodesAreListedOnce(t *testing.T) {
	seen := map[Code]bool{}
	for _, c := range codes {
		if seen[c.code] || !strings.Contains(ExitCodes(), fmt.Sprintf("%3d  %s", c.code, c.meaning)) {
			t.Errorf("code %d is listed twice or not at all", c.code)
		}
		seen[c.code] = true
	}
	for _, c := range []Code{OK, Failed, Usage, BadInput, Chain, Keys, Refused, RefUsed, Interrupted} {
		if !seen[c] {
			t.Errorf("code %d has no meaning", c)
		}
	}
}

func TestParseAmountReadsTheTokensUnit(t *testing.T) {
	limit := notes.AmountFromBig(new(big.Int).Lsh(big.NewInt(1), 120))
	greatest := limit.Sub(notes.AmountOf(notes.NewValue(1)))
	for text, want := range map[string]string{
		"12.50": "12500000", "0.000001": "1", greatest.Format(6): greatest.String(),
		"0": "", "0.0": "", "-1": "", "1,5": "", "": "", "1.0000001": "", limit.Format(6): "",
	} {
		v, err := ParseAmount(text, 6)
		switch {
		case want == "" && codeOf(err) != BadInput:
			t.Errorf("%q: %v, want bad input", text, err)
		case want != "" && (err != nil || v.String() != want):
			t.Errorf("%q: %s (%v), want %s", text, v, err, want)
		}
	}
}

func TestParseAccountChecksTheAddress(t *testing.T) {
	const good = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"
	for text, ok := range map[string]bool{
		good:                             true,
		strings.ToLower(good):            true,
		"0x" + strings.ToUpper(good[2:]): true,
		good[:41] + "9":                  false,
		strings.Replace(good, "C51812dc", "C51812Dc", 1): false,
		good[2:]:                       false,
		"0X" + good[2:]:                false,
		good[:40]:                      false,
		good + "0":                     false,
		"":                             false,
		"0x" + strings.Repeat("0", 40): false,
	} {
		a, err := ParseAccount(text)
		switch {
		case ok && (err != nil || a.Hex() != good):
			t.Errorf("%q: %s (%v), want %s", text, a, err, good)
		case !ok && codeOf(err) != BadInput:
			t.Errorf("%q: %s (%v), want bad input", text, a, err)
		}
	}
}

func TestSecretFilesAreForTheirOwnerOnly(t *testing.T) {
	path := filepath.Join(t.TempDir(), "secret")
	if _, err := ReadSecret(path); codeOf(err) != BadInput || !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("missing: %v", err)
	}
	if err := WriteSecret(path, []byte("hush")); err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Fatalf("mode %v (%v), want 0600", info.Mode(), err)
	}
	if err := WriteSecret(path, []byte("other")); codeOf(err) != BadInput {
		t.Errorf("overwrite: %v", err)
	}
	if got, err := ReadSecret(path); err != nil || string(got) != "hush" {
		t.Errorf("%q (%v), want the first secret", got, err)
	}
	for _, mode := range []fs.FileMode{0o640, 0o604, 0o660, 0o644} {
		if err := os.Chmod(path, mode); err != nil {
			t.Fatal(err)
		}
		if _, err := ReadSecret(path); codeOf(err) != BadInput || strings.Contains(err.Error(), "hush") {
			t.Errorf("mode %o: %v", mode, err)
		}
	}
	if _, err := ReadSecret(t.TempDir()); codeOf(err) != BadInput {
		t.Errorf("folder: %v", err)
	}
	long := filepath.Join(t.TempDir(), "long")
	if err := WriteSecret(long, make([]byte, secretLimit+1)); err != nil {
		t.Fatal(err)
	}
	if _, err := ReadSecret(long); codeOf(err) != BadInput {
		t.Errorf("too long: %v", err)
	}
}

func TestAuditPrivateKeyFileIsReadBackExactly(t *testing.T) {
	key, err := NewAuditPrivateKey()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "regulator.key")
	if err := WriteAuditPrivateKey(path, key, 7); err != nil {
		t.Fatal(err)
	}
	readBack, epoch, err := ReadAuditPrivateKey(path)
	if err != nil || epoch != 7 || readBack.Export().Cmp(key.Export()) != 0 {
		t.Fatalf("read back another key, or epoch %d (%v)", epoch, err)
	}
	good, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	scalar := fmt.Sprintf("%064x", key.Export())
	for name, text := range map[string]string{
		"empty":         "",
		"truncated":     string(good[:len(good)/2]),
		"trailing":      string(good) + "{}",
		"unknown field": strings.Replace(string(good), `"epoch"`, `"more": 1, "epoch"`, 1),
		"schema":        strings.Replace(string(good), `"schema": 1`, `"schema": 2`, 1),
		"kind":          strings.Replace(string(good), "regulator", "spending", 1),
		"epoch 0":       strings.Replace(string(good), `"epoch": 7`, `"epoch": 0`, 1),
		"upper case":    strings.Replace(string(good), scalar, strings.Repeat("A", 64), 1),
		"short":         strings.Replace(string(good), scalar, scalar[1:], 1),
		"zero":          strings.Replace(string(good), scalar, strings.Repeat("0", 64), 1),
		"order":         strings.Replace(string(good), scalar, fmt.Sprintf("%064x", notes.Order()), 1),
	} {
		bad := filepath.Join(t.TempDir(), "bad")
		if text == string(good) {
			t.Fatalf("%s: nothing was changed", name)
		}
		if err := os.WriteFile(bad, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		_, _, err := ReadAuditPrivateKey(bad)
		if codeOf(err) != BadInput || strings.Contains(err.Error(), scalar[:16]) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestProgressIsSilentWhileWorkIsShort(t *testing.T) {
	path := filepath.Join(t.TempDir(), "out")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	p := NewProgress(f)
	p.Step("first", 0, 2)
	p.began = p.began.Add(-2 * patience)
	p.Step("second", 1, 2)
	p.Step("ready", 2, 2)
	p.End()
	if got, err := os.ReadFile(path); err != nil || string(got) != "second (2 of 2)\n" {
		t.Errorf("%q (%v), want the line of the second step only", got, err)
	}
}
