package notes

import (
	"crypto/ecdh"
	"testing"

	"golang.org/x/crypto/chacha20poly1305"
)

// Whoever gives a point of small order as the encapsulated key knows the shared secret. What is
// sealed with it is not from somebody who knows the address, and must not open.
func TestHazardNothingOpensUnderAPointOfSmallOrder(t *testing.T) {
	key, err := ecdh.X25519().NewPrivateKey(append(make([]byte, 31), 1))
	if err != nil {
		t.Fatal(err)
	}
	for _, enc := range [][]byte{make([]byte, encSize), append([]byte{1}, make([]byte, encSize-1)...)} {
		shared, agreed := decapsulate(key, enc) // of the secret 0, which everybody can compute
		aeadKey, nonce := schedule(shared, []byte("info"))
		aead, err := chacha20poly1305.New(aeadKey[:])
		if err != nil {
			t.Fatal(err)
		}
		sealed := aead.Seal(nil, nonce[:chacha20poly1305.NonceSize], make([]byte, plaintextSize), nil)
		if _, ok := open(key, []byte("info"), append(enc, sealed...)); ok || agreed {
			t.Errorf("the point %x: opened", enc)
		}
	}
}
