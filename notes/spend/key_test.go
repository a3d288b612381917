package spend_test

import (
	"bytes"
	"crypto/hpke"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/tyler-smith/go-bip39"

	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/spend"
	"github.com/zsettle/zsettle/testdata"
)

func keyOf(t testing.TB, v testdata.KeyVector) *spend.Key {
	t.Helper()
	k, err := spend.FromMnemonic(v.Mnemonic, v.Passphrase, notes.Network(v.Prefix), v.Account)
	if err != nil {
		t.Fatalf("%s: %v", v.Name, err)
	}
	return k
}

func keyVectors(t testing.TB) []testdata.KeyVector {
	t.Helper()
	return testdata.Load[testdata.KeyVector](t, "keys.json")
}

// checkKey compares all keys of an account with those of the vector.
func checkKey(t *testing.T, v testdata.KeyVector, k *spend.Key) {
	t.Helper()
	view, signing := k.FullViewingKey(), k.ExportSigning()
	ivk := view.Address().Key
	ecdsa, err := crypto.ToECDSA(signing[:])
	if err != nil {
		t.Fatalf("%s: signing key: %v", v.Name, err)
	}
	for name, got := range map[string][2]string{
		"ak.x":    {view.SpendValidatingKey().X.String(), v.Ak.X},
		"ak.y":    {view.SpendValidatingKey().Y.String(), v.Ak.Y},
		"nk":      {view.NullifierKey().Export().String(), v.Nk},
		"ovk":     {view.Outgoing().Export().String(), v.Ovk},
		"owner":   {view.Owner().String(), v.Owner},
		"address": {view.Address().Encode(notes.Network(v.Prefix)), v.Address},
	} {
		if got[0] != got[1] {
			t.Errorf("%s: %s is %s", v.Name, name, got[0])
		}
	}
	for name, got := range map[string]struct {
		bytes []byte
		want  string
	}{
		"ivk public":      {ivk[:], v.IvkPublic},
		"kem public":      {k.KEM().PublicKey().Bytes(), v.KemPublic},
		"signing":         {signing[:], v.Signing},
		"signing address": {crypto.PubkeyToAddress(ecdsa.PublicKey).Bytes(), v.SigningAddress},
	} {
		if !bytes.Equal(got.bytes, testdata.Bytes(t, got.want)) {
			t.Errorf("%s: %s is %x", v.Name, name, got.bytes)
		}
	}
}

func TestKeyVectors(t *testing.T) {
	for _, v := range keyVectors(t) {
		checkKey(t, v, keyOf(t, v))
		k, err := spend.FromSeed(testdata.Bytes(t, v.Seed), notes.Network(v.Prefix), v.Account)
		if err != nil {
			t.Fatalf("%s: from the seed: %v", v.Name, err)
		}
		checkKey(t, v, k)
	}
}

func TestPublishedMnemonics(t *testing.T) {
	for _, v := range testdata.Load[testdata.PublishedBIP39Vector](t, "published_bip39.json") {
		fromWords, err1 := spend.FromMnemonic(v.Mnemonic, v.Passphrase, notes.Main, 0)
		fromSeed, err2 := spend.FromSeed(testdata.Bytes(t, v.Seed), notes.Main, 0)
		if err := errors.Join(err1, err2); err != nil {
			t.Fatalf("%s: %v", v.Name, err)
		}
		if fromWords.ExportSigning() != fromSeed.ExportSigning() {
			t.Errorf("%s: words and seed give different keys", v.Name)
		}
	}
}

func TestPublishedKEMVectors(t *testing.T) {
	for _, v := range testdata.Load[testdata.PublishedKEMVector](t, "published_kem.json") {
		key, err := hpke.MLKEM768X25519().DeriveKeyPair(testdata.Bytes(t, v.Ikm))
		if err != nil || !bytes.Equal(key.PublicKey().Bytes(), testdata.Bytes(t, v.PublicKey)) {
			t.Errorf("%s: another public key, %v", v.Name, err)
			continue
		}
		if private, err := key.Bytes(); err != nil || !bytes.Equal(private, testdata.Bytes(t, v.PrivateKey)) {
			t.Errorf("%s: another private key, %v", v.Name, err)
		}
	}
}

func TestFromMnemonicAcceptsEveryLengthAndIgnoresSpacing(t *testing.T) {
	for size := 128; size <= 256; size += 32 {
		words, err := bip39.NewMnemonic(bytes.Repeat([]byte{7}, size/8))
		if err != nil {
			t.Fatal(err)
		}
		k, err := spend.FromMnemonic(words, "", notes.Main, 0)
		if err != nil {
			t.Fatalf("%d bits: %v", size, err)
		}
		spaced, err := spend.FromMnemonic("\n "+strings.ReplaceAll(words, " ", " \t\n")+" ", "", notes.Main, 0)
		if err != nil || spaced.ExportSigning() != k.ExportSigning() {
			t.Errorf("%d bits: spacing matters, %v", size, err)
		}
	}
}

// A keyboard may send é as one character or as two.
func TestFromMnemonicNormalisesThePassphrase(t *testing.T) {
	words := keyVectors(t)[0].Mnemonic
	one, err1 := spend.FromMnemonic(words, "caf\u00e9", notes.Main, 0)
	two, err2 := spend.FromMnemonic(words, "cafe\u0301", notes.Main, 0)
	other, err3 := spend.FromMnemonic(words, "cafe", notes.Main, 0)
	if err := errors.Join(err1, err2, err3); err != nil {
		t.Fatal(err)
	}
	if one.ExportSigning() != two.ExportSigning() || one.ExportSigning() == other.ExportSigning() {
		t.Error("the spelling of an accent matters, or the passphrase does not")
	}
}

func TestHazardWrongSeedWordsAreNotEchoed(t *testing.T) {
	good := strings.Fields(keyVectors(t)[0].Mnemonic)
	change := func(f func(w []string) []string) string { return strings.Join(f(slices.Clone(good)), " ") }
	for name, words := range map[string]string{
		"empty":            "",
		"an unknown word":  change(func(w []string) []string { w[3] = "zzyzx"; return w }),
		"a wrong checksum": change(func(w []string) []string { w[23] = "zoo"; return w }),
		"one word short":   change(func(w []string) []string { return w[:23] }),
		"one word long":    change(func(w []string) []string { return append(w, "abandon") }),
		"swapped words":    change(func(w []string) []string { w[0], w[23] = w[23], w[0]; return w }),
		"9 words":          change(func(w []string) []string { return w[:9] }),
		"a capital letter": change(func(w []string) []string { w[0] = "Abandon"; return w }),
		"27 words":         change(func(w []string) []string { return append(w, w[:3]...) }),
	} {
		k, err := spend.FromMnemonic(words, "secret passphrase", notes.Main, 0)
		if !errors.Is(err, spend.ErrMnemonic) || k != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		for _, word := range append(strings.Fields(words), "passphrase") {
			if strings.Contains(strings.ToLower(err.Error()), strings.ToLower(word)) {
				t.Errorf("%s: the error shows %q: %v", name, word, err)
			}
		}
	}
}

func TestFromSeedRefusesOtherLengths(t *testing.T) {
	for _, n := range []int{0, 32, 63, 65} {
		if k, err := spend.FromSeed(make([]byte, n), notes.Main, 0); err == nil || k != nil {
			t.Errorf("%d bytes are accepted", n)
		}
	}
}

func TestNewMnemonicReturns24FreshWords(t *testing.T) {
	seen := map[string]bool{}
	for range 20 {
		words, err := spend.NewMnemonic()
		if err != nil || seen[words] || len(strings.Fields(words)) != 24 {
			t.Fatalf("%d words, repeated: %v, %v", len(strings.Fields(words)), seen[words], err)
		}
		seen[words] = true
		if _, err := spend.FromMnemonic(words, "", notes.Test, 0); err != nil {
			t.Error(err)
		}
	}
}

// Networks and accounts of one seed share no key, not even a viewing key.
func TestNetworksAndAccountsHaveTheirOwnKeys(t *testing.T) {
	seed, seen := bytes.Repeat([]byte{3}, 64), map[any]string{}
	for _, n := range []notes.Network{notes.Main, notes.Test, notes.Development} {
		for _, account := range []uint32{0, 1, 256, 1 << 31} {
			k, err := spend.FromSeed(seed, n, account)
			if err != nil {
				t.Fatal(err)
			}
			view := k.FullViewingKey()
			for name, key := range map[string]any{
				"ak":      view.SpendValidatingKey(),
				"nk":      view.NullifierKey().Export(),
				"ovk":     view.Outgoing().Export(),
				"ivk":     view.Address().Key,
				"signing": k.ExportSigning(),
				"kem":     string(k.KEM().PublicKey().Bytes()),
			} {
				if other, ok := seen[key]; ok {
					t.Errorf("%s of %s/%d is %s", name, n, account, other)
				}
				seen[key] = name
			}
		}
	}
}
