package audit

import (
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha512"
	"fmt"

	"golang.org/x/crypto/chacha20poly1305"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
)

// sealVersion is that of a row: version (1 byte) ‖ nonce (24) ‖ XChaCha20-Poly1305 ciphertext of
// the words, 32 bytes each.
const sealVersion = 1

// nonceEnd is where the nonce of a row ends.
const nonceEnd = 1 + chacha20poly1305.NonceSizeX

// sealer seals what one audit key has decrypted. Its keys are derived from the audit key, so that
// rows say nothing without it, and rows of another key are not found.
type sealer struct {
	naming []byte // a key of HMAC
	aead   cipher.AEAD
}

func newSealer(key *notes.AuditPrivateKey) *sealer {
	aead, err := chacha20poly1305.NewX(deriveCacheKey(key, "seal"))
	if err != nil {
		panic(fmt.Sprintf("audit: internal error: %v", err)) // only a key of another size fails
	}
	return &sealer{naming: deriveCacheKey(key, "name"), aead: aead}
}

// deriveCacheKey returns 32 bytes for a purpose by HKDF-SHA-512 of the key's scalar, 32 bytes
// big-endian.
func deriveCacheKey(key *notes.AuditPrivateKey, purpose string) []byte {
	secret := key.Export().FillBytes(make([]byte, field.Size))
	out, err := hkdf.Key(sha512.New, secret, []byte("zsettle/v1"), "zsettle/v1/audit/cache/"+purpose, 32)
	if err != nil {
		panic(fmt.Sprintf("audit: internal error: %v", err)) // only more than 255·64 bytes fail
	}
	return out
}

// name returns the key of the row of a ciphertext. It has all that the decryption depends on.
// Whatever else the event says, such as a public amount, is not in the row.
func (s *sealer) name(c ciphertext) []byte {
	mac := hmac.New(sha512.New512_256, s.naming)
	for _, e := range append([]field.Element{c.ephemeralKey}, c.words...) {
		b := e.Bytes()
		mac.Write(b[:])
	}
	return mac.Sum(nil)
}

// seal returns the row of a name.
func (s *sealer) seal(name []byte, words []field.Element) []byte {
	row := make([]byte, nonceEnd, nonceEnd+len(words)*field.Size+chacha20poly1305.Overhead)
	row[0] = sealVersion
	_, _ = rand.Read(row[1:]) // which never fails
	var plaintext []byte
	for _, w := range words {
		b := w.Bytes()
		plaintext = append(plaintext, b[:]...)
	}
	return s.aead.Seal(row, row[1:nonceEnd], plaintext, bound(name))
}

// unseal returns the words of a row, of which there must be n. ok is false for every row that seal
// has not made for this name.
func (s *sealer) unseal(name, row []byte, n int) (words []field.Element, ok bool) {
	if len(row) < nonceEnd || row[0] != sealVersion {
		return nil, false
	}
	plaintext, err := s.aead.Open(nil, row[1:nonceEnd], row[nonceEnd:], bound(name))
	if err != nil || len(plaintext) != n*field.Size {
		return nil, false
	}
	for ; len(plaintext) > 0; plaintext = plaintext[field.Size:] {
		w, err := field.FromBytes(plaintext[:field.Size])
		if err != nil {
			return nil, false
		}
		words = append(words, w)
	}
	return words, true
}

// bound returns what a row is bound to besides its key: its version and its name.
func bound(name []byte) []byte { return append([]byte{sealVersion}, name...) }
