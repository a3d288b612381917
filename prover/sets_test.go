package prover

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/statement"
)

// linkCache returns a new cache folder with links to the keys of the given circuits.
func linkCache(t *testing.T, which ...statement.Circuit) string {
	t.Helper()
	cache := t.TempDir()
	for _, c := range which {
		dir := bundle(t).keysOf(c).dir
		if err := os.Symlink(dir, filepath.Join(cache, filepath.Base(dir))); err != nil {
			t.Fatal(err)
		}
	}
	return cache
}

// setUps returns the circuits of which a call makes keys.
func setUps(t *testing.T, cache string, which ...statement.Circuit) (b *Bundle, made []string) {
	t.Helper()
	b, err := DevelopmentBundleIn(context.Background(), cache, func(step string, _, _ int) {
		if c, ok := strings.CutPrefix(step, "set up "); ok {
			made = append(made, c)
		}
	}, which...)
	if err != nil {
		t.Fatal(err)
	}
	return b, made
}

// Asking for more circuits makes the keys of those alone that have none.
func TestOnlyMissingKeysAreMade(t *testing.T) {
	const (
		mint    = statement.MintCircuit
		appends = statement.AppendCircuit
	)
	cache := linkCache(t, appends)
	one, made := setUps(t, cache, appends)
	if len(made) != 0 {
		t.Errorf("made %v, although the keys exist", made)
	}
	both, made := setUps(t, cache, appends, mint, appends)
	if !slices.Equal(made, []string{"mint"}) {
		t.Errorf("made %v, want mint", made)
	}
	if want := []statement.Circuit{mint, appends}; !slices.Equal(both.Circuits(), want) {
		t.Errorf("the bundle has %v, want %v in the order of all circuits", both.Circuits(), want)
	}
	if one.VerifyingKeyWords(appends)[0].Cmp(both.VerifyingKeyWords(appends)[0]) != 0 {
		t.Error("the keys of append changed")
	}
	if one.Digest() == both.Digest() {
		t.Error("bundles of other keys have one digest")
	}
}

func TestNoCircuitsAreTheEssentialOnes(t *testing.T) {
	if got := bundle(t).Circuits(); !slices.Equal(got, EssentialCircuits()) {
		t.Errorf("the bundle has %v", got)
	}
	if got := fullOne(t).Circuits(); !slices.Equal(got, AllCircuits()) {
		t.Errorf("the full bundle has %v", got)
	}
	if _, err := DevelopmentBundleIn(context.Background(), t.TempDir(), nil, "swap"); err == nil {
		t.Error("made keys of an unknown circuit")
	}
}

// A statement whose circuit has no keys is refused by name, and before it waits for other proofs. A
// proof of it is not called wrong.
func TestCircuitThatTheBundleLacks(t *testing.T) {
	b, p := bundle(t), newParty(t)
	defer holdCores(t, b)()
	for _, s := range []statement.Statement{p.distribute(t), p.consolidate(t)} {
		proof, err := b.Prover().Prove(context.Background(), s)
		if !errors.Is(err, ErrLacks) || !strings.Contains(err.Error(), string(s.Circuit())) {
			t.Errorf("%s: %v", s.Circuit(), err)
		}
		if proof != (statement.Proof{}) {
			t.Errorf("%s: a proof was returned with the error", s.Circuit())
		}
		err = b.Verifier().Verify(s.Circuit(), s.Fields(), statement.Proof{})
		if !errors.Is(err, ErrLacks) || errors.Is(err, ErrProof) {
			t.Errorf("verify %s: %v", s.Circuit(), err)
		}
	}
	broken := p.distribute(t)
	broken.Public.Context = field.New(1)
	var conjunct *statement.ConjunctError
	if _, err := b.Prover().Prove(context.Background(), broken); !errors.As(err, &conjunct) || conjunct.ID != "D4" {
		t.Errorf("a broken distribution: %v", err)
	}
}

// A saved bundle is the same bundle. It is written once, and not over another folder.
func TestSavedBundleLoads(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "keys")
	if err := bundle(t).Save(dir); err != nil {
		t.Fatal(err)
	}
	b, err := LoadBundle(dir)
	if err != nil {
		t.Fatal(err)
	}
	if b.Digest() != bundle(t).Digest() || !slices.Equal(b.Circuits(), EssentialCircuits()) {
		t.Error("the saved bundle is another one")
	}
	if err := bundle(t).Save(dir); !errors.Is(err, fs.ErrExist) {
		t.Errorf("saved over a folder: %v", err)
	}
}

// A bundle that lacks an essential circuit can't be saved, and such a folder is refused by the name
// of the circuit.
func TestFolderWithoutAnEssentialCircuitIsRefused(t *testing.T) {
	b, _ := setUps(t, linkCache(t, statement.AppendCircuit), statement.AppendCircuit)
	dir := filepath.Join(t.TempDir(), "keys")
	if err := b.Save(dir); !errors.Is(err, ErrLacks) || exists(dir) {
		t.Errorf("saved: %v", err)
	}
	for i, c := range EssentialCircuits() {
		dir := copyBundle(t)
		m := bundle(t).manifest
		m.Circuits = slices.Delete(slices.Clone(m.Circuits), i, i+1)
		if err := m.write(dir); err != nil {
			t.Fatal(err)
		}
		if _, err := LoadBundle(dir); !errors.Is(err, ErrLacks) || !strings.Contains(err.Error(), string(c)) {
			t.Errorf("without %s: %v", c, err)
		}
	}
}

// A file that changed after the bundle was loaded is not saved.
func TestSaveRefusesAChangedKey(t *testing.T) {
	source := copyBundle(t)
	b, err := LoadBundle(source)
	if err != nil {
		t.Fatal(err)
	}
	changeFile(t, source, provingKeyName(statement.AppendCircuit), flip)
	dir := filepath.Join(t.TempDir(), "keys")
	if err := b.Save(dir); !errors.Is(err, ErrHash) || exists(dir) || exists(dir+".tmp") {
		t.Errorf("%v; folder exists: %v", err, exists(dir))
	}
}
