package prover

import (
	"errors"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/zsettle/zsettle/chain/development"
	"github.com/zsettle/zsettle/circuits"
	"github.com/zsettle/zsettle/statement"
)

// copyBundle returns a new folder with a manifest and links to the files of the shared bundle.
// changeFile replaces a link by a file, so the shared bundle does not change.
func copyBundle(t *testing.T) string {
	t.Helper()
	dir, b := t.TempDir(), bundle(t)
	for _, c := range b.Circuits() {
		for _, name := range filesOf(c) {
			if err := os.Symlink(filepath.Join(b.keysOf(c).dir, name), filepath.Join(dir, name)); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := b.manifest.write(dir); err != nil {
		t.Fatal(err)
	}
	return dir
}

// changeFile replaces the content of a file by the result of edit.
func changeFile(t *testing.T, dir, name string, edit func([]byte) []byte) {
	t.Helper()
	path := filepath.Join(dir, name)
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(os.Remove(path), os.WriteFile(path, edit(data), 0o644)); err != nil {
		t.Fatal(err)
	}
}

// rewriteManifest gives the manifest the hashes of the files in dir, as an attacker who swaps files
// would.
func rewriteManifest(t *testing.T, dir string) {
	t.Helper()
	changeFile(t, dir, manifestName, func(data []byte) []byte {
		m, err := decodeManifest(data)
		if err != nil {
			t.Fatal(err)
		}
		for i, c := range m.Circuits {
			m.Circuits[i].ProvingKey = hashOf(t, dir, provingKeyName(c.Name))
			m.Circuits[i].VerifyingKey = hashOf(t, dir, verifyingKeyName(c.Name))
			m.Circuits[i].SelfTest = hashOf(t, dir, selfTestName(c.Name))
		}
		data, err = m.encode()
		if err != nil {
			t.Fatal(err)
		}
		return data
	})
}

func hashOf(t *testing.T, dir, name string) hexDigest {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		t.Fatal(err)
	}
	return sum(data)
}

// wantError checks that LoadBundle returns the error and names the file.
func wantError(t *testing.T, dir, name string, want error) {
	t.Helper()
	if _, err := LoadBundle(dir); !errors.Is(err, want) || !strings.Contains(err.Error(), name) {
		t.Errorf("%s: got %v, want %v", name, err, want)
	}
}

// files returns the names of a bundle's files except the manifest.
func files() (names []string) {
	for _, c := range EssentialCircuits() {
		names = append(names, filesOf(c)...)
	}
	return names
}

func filesOf(c statement.Circuit) []string {
	return []string{provingKeyName(c), verifyingKeyName(c), selfTestName(c)}
}

func flip(data []byte) []byte {
	data[len(data)/2] ^= 1
	return data
}

func TestCopiedBundleLoads(t *testing.T) {
	b, err := LoadBundle(copyBundle(t))
	if err != nil {
		t.Fatal(err)
	}
	if b.Digest() != bundle(t).Digest() || !b.Development() {
		t.Error("the copy is not the same bundle")
	}
}

func TestEveryChangedFileIsRefused(t *testing.T) {
	for _, name := range files() {
		dir := copyBundle(t)
		changeFile(t, dir, name, flip)
		wantError(t, dir, name, ErrHash)
	}
}

func TestEachMissingFileIsNamed(t *testing.T) {
	for _, name := range append(files(), manifestName) {
		dir := copyBundle(t)
		if err := os.Remove(filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
		wantError(t, dir, name, ErrMissing)
		if _, err := LoadBundle(dir); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s: the cause is hidden: %v", name, err)
		}
	}
}

// Writing "ceremony" into a manifest makes no keys that other chains accept. A bundle whose digest
// is known loads, and may be used on every chain.
func TestOnlyAKnownCeremonyIsBelieved(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "keys")
	if err := fullOne(t).Save(dir); err != nil {
		t.Fatal(err)
	}
	changeFile(t, dir, manifestName, func(data []byte) []byte {
		return []byte(strings.Replace(string(data), `"kind": "development"`, `"kind": "ceremony"`, 1))
	})
	wantError(t, dir, manifestName, ErrCeremony)
	id := Digest(hashOf(t, dir, manifestName))
	ceremonies[id] = true
	defer delete(ceremonies, id)
	b, err := LoadBundle(dir)
	if err != nil {
		t.Fatal(err)
	}
	if err := b.AllowOn(1, 0); err != nil || b.Development() {
		t.Errorf("a known ceremony's keys: %v, for development %v", err, b.Development())
	}
}

func TestManifestRefusesOtherContent(t *testing.T) {
	replace := func(from, to string) func([]byte) []byte {
		return func(b []byte) []byte { return []byte(strings.Replace(string(b), from, to, 1)) }
	}
	for name, edit := range map[string]func([]byte) []byte{
		"another format":               replace(`"format": 1`, `"format": 2`),
		"unknown kind":                 replace(`"development"`, `"production"`),
		"unknown key":                  replace(`"format"`, `"time": 0, "format"`),
		"another order":                replace(`"mint"`, `"burn"`),
		"short digest":                 replace(`"digest": "`, `"digest": "00`),
		"a space more":                 func(b []byte) []byte { return append(b, ' ') },
		"empty":                        func([]byte) []byte { return nil },
		"a ceremony of fewer circuits": replace(`"kind": "development"`, `"kind": "ceremony"`),
		"unknown circuit":              replace(`"mint"`, `"swap"`),
		"one circuit twice":            replace(`"transfer"`, `"mint"`),
		"no circuits": func([]byte) []byte {
			return []byte("{\n  \"format\": 1,\n  \"kind\": \"ceremony\",\n  \"circuits\": []\n}\n")
		},
	} {
		t.Run(name, func(t *testing.T) {
			dir := copyBundle(t)
			changeFile(t, dir, manifestName, edit)
			wantError(t, dir, manifestName, ErrManifest)
		})
	}
}

func TestBundleOfAnotherCircuitVersionIsRefused(t *testing.T) {
	dir := copyBundle(t)
	changeFile(t, dir, manifestName, func(data []byte) []byte {
		m, err := decodeManifest(data)
		if err != nil {
			t.Fatal(err)
		}
		m.Circuits[1].Digest[0] ^= 1
		data, err = m.encode()
		if err != nil {
			t.Fatal(err)
		}
		return data
	})
	wantError(t, dir, "transfer", ErrCircuit)
}

// TestSwappedFilesAreRefused swaps files, first under the old manifest and then under one with the
// new hashes. Circuit, keys and self-test must belong together.
func TestSwappedFilesAreRefused(t *testing.T) {
	const (
		mint     = statement.MintCircuit
		transfer = statement.TransferCircuit
		burn     = statement.BurnCircuit
		appends  = statement.AppendCircuit
	)
	for _, swap := range []struct {
		a, b            string
		oldManifest     error // names file a
		newManifest     error
		newManifestFile string // the file that newManifest names
	}{
		// The first pair is refused by its size: append's key is larger than mint's can be.
		{provingKeyName(mint), provingKeyName(appends), ErrLayout, ErrLayout, provingKeyName(mint)},
		{provingKeyName(transfer), provingKeyName(burn), ErrHash, ErrLayout, provingKeyName(transfer)},
		{verifyingKeyName(mint), verifyingKeyName(appends), ErrHash, ErrKeyPair, provingKeyName(mint)},
		{selfTestName(mint), selfTestName(appends), ErrHash, ErrSelfTest, selfTestName(mint)},
	} {
		dir := copyBundle(t)
		a, b := filepath.Join(dir, swap.a), filepath.Join(dir, swap.b)
		if err := errors.Join(os.Rename(a, a+"x"), os.Rename(b, a), os.Rename(a+"x", b)); err != nil {
			t.Fatal(err)
		}
		wantError(t, dir, swap.a, swap.oldManifest)
		rewriteManifest(t, dir)
		wantError(t, dir, swap.newManifestFile, swap.newManifest)
	}
}

// TestKeysOfAnotherSetupAreRefused mixes the files of two setups of one circuit.
func TestKeysOfAnotherSetupAreRefused(t *testing.T) {
	other, err := makeOtherSetup()
	if err != nil {
		t.Fatal(err)
	}
	mint := statement.MintCircuit
	pk, vk, test := provingKeyName(mint), verifyingKeyName(mint), selfTestName(mint)
	all := map[string][]byte{pk: other.provingKey, vk: other.verifyingKey, test: other.selfTest}
	for _, mixed := range []struct {
		taken []string
		named string
		want  error
	}{
		{[]string{pk}, pk, ErrKeyPair},
		{[]string{vk}, pk, ErrKeyPair},
		{[]string{test}, test, ErrSelfTest},
		{[]string{pk, vk}, test, ErrSelfTest},
	} {
		dir := copyBundle(t)
		for _, name := range mixed.taken {
			changeFile(t, dir, name, func([]byte) []byte { return all[name] })
		}
		rewriteManifest(t, dir)
		wantError(t, dir, mixed.named, mixed.want)
	}
}

// makeOtherSetup returns the files of a second setup of the mint circuit.
func makeOtherSetup() (keyFiles, error) {
	c, err := compiledCircuit(statement.MintCircuit)
	if err != nil {
		return keyFiles{}, err
	}
	k, err := setUp(c)
	if err != nil {
		return keyFiles{}, err
	}
	test, err := makeSelfTest(statement.MintCircuit, c, k)
	if err != nil {
		return keyFiles{}, err
	}
	return encodeKeys(k, test)
}

func TestAllowOn(t *testing.T) {
	b := bundle(t)
	for _, c := range []struct {
		chain, named uint64
		ok           bool
	}{
		{1337, 0, true}, {31337, 0, true}, {4242, 4242, true}, {4242, 0, false}, {4242, 4243, false}, {0, 0, false},
		{1, 1, false}, {10, 10, false}, {56, 56, false}, {100, 100, false}, {137, 137, false}, {8453, 8453, false},
		{42161, 42161, false}, {43114, 43114, false}, {59144, 59144, false}, {534352, 534352, false},
	} {
		err := b.AllowOn(c.chain, c.named)
		if c.ok && err != nil || !c.ok && !errors.Is(err, development.ErrNotDevelopment) {
			t.Errorf("chain %d, named %d: %v", c.chain, c.named, err)
		}
	}
	if err := (&Bundle{manifest: manifest{Kind: kindCeremony}}).AllowOn(1, 0); err != nil {
		t.Errorf("keys from a ceremony: %v", err)
	}
}

// TestVerifierContractArguments checks the arguments for the verifier contract's constructor: the
// key, a proof that verifies, and its inputs, all of which have an effect.
func TestVerifierContractArguments(t *testing.T) {
	b := fullOne(t)
	keys := map[string]bool{}
	for _, c := range circuits.All() {
		words := b.VerifyingKeyWords(c)
		var data []byte
		for _, w := range words {
			data = append(data, w.FillBytes(make([]byte, 32))...)
		}
		keys[string(data)] = true
		vk, err := decodeVerifyingKey(data)
		if err != nil {
			t.Fatal(err)
		}
		if im := vk.G2.Beta.X.A1.BigInt(new(big.Int)); words[2].Cmp(im) != 0 {
			t.Errorf("%s: beta does not begin with the imaginary part of x", c)
		}
		proof, inputs := b.SelfTest(c)
		if err := verify(vk, inputs, proof); err != nil {
			t.Errorf("%s: %v", c, err)
		}
		for i := range inputs { // the constructor makes the same check
			bad := inputs
			bad[i] = bad[(i+1)%3]
			if err := verify(vk, bad, proof); !errors.Is(err, ErrProof) {
				t.Errorf("%s: input %d has no effect", c, i)
			}
		}
	}
	if len(keys) != len(circuits.All()) {
		t.Error("two circuits have the same key")
	}
}
