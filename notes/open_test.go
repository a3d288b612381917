package notes_test

import (
	"crypto/ecdh"
	"crypto/hpke"
	"crypto/rand"
	"testing"

	"github.com/zsettle/zsettle/notes"
)

// opensByLibrary is what the standard library says of a ciphertext.
func opensByLibrary(t *testing.T, ivk []byte, cm notes.Commitment, ciphertext []byte) bool {
	t.Helper()
	key, err := hpke.DHKEM(ecdh.X25519()).NewPrivateKey(ivk)
	if err != nil {
		t.Fatal(err)
	}
	b := cm.Bytes()
	info := append([]byte("zsettle/v1/note"), b[:]...)
	_, err = hpke.Open(key, hpke.HKDFSHA256(), hpke.ChaCha20Poly1305(), info, ciphertext)
	return err == nil
}

// The standard library makes the ciphertexts. What it opens opens here, and nothing else does, each
// byte changed by itself.
func TestNotesOpenAsByTheStandardLibrary(t *testing.T) {
	view := accounts(t)[accountName]
	exported, err := view.Export()
	if err != nil {
		t.Fatal(err)
	}
	ivk := exported[len(exported)-32:]
	n := notes.Note{Asset: notes.Asset{1}, Value: notes.NewValue(5), Owner: view.Owner()}
	sealed, err := notes.EncryptNote(view.Address(), n, notes.Memo{1})
	if err != nil {
		t.Fatal(err)
	}
	for i := -1; i < len(sealed); i++ {
		changed := sealed
		if i >= 0 {
			changed[i] ^= 0x80
		}
		_, _, err := view.Incoming().DecryptNote(n.Commitment(), changed[:])
		if want := opensByLibrary(t, ivk, n.Commitment(), changed[:]); want != (err == nil) || want != (i < 0) {
			t.Errorf("byte %d changed: %v, by the standard library %v", i, err, want)
		}
	}
}

// What a payment to another account, garbage and a point of small order cost: the same.
func BenchmarkDecryptNote(b *testing.B) {
	view := accounts(b)[accountName]
	other := accounts(b)["account 1"]
	n := notes.Note{Owner: other.Owner(), Value: notes.NewValue(1)}
	foreign, err := notes.EncryptNote(other.Address(), n, notes.Memo{})
	if err != nil {
		b.Fatal(err)
	}
	garbage := foreign
	_, _ = rand.Read(garbage[:])
	small := foreign
	clear(small[:32])
	key, cm := view.Incoming(), n.Commitment()
	for name, ciphertext := range map[string][notes.CiphertextSize]byte{
		"foreign": foreign, "garbage": garbage, "small order": small,
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if _, _, err := key.DecryptNote(cm, ciphertext[:]); err == nil {
					b.Fatal("opened")
				}
			}
		})
	}
	b.Run("x25519", func(b *testing.B) { benchmarkX25519(b, foreign[:32]) })
}

func benchmarkX25519(b *testing.B, point []byte) {
	key, err := ecdh.X25519().GenerateKey(rand.Reader)
	if err != nil {
		b.Fatal(err)
	}
	public, err := ecdh.X25519().NewPublicKey(point)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := key.ECDH(public); err != nil {
			b.Fatal(err)
		}
	}
}
