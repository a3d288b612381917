package contract

import (
	"bytes"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha512"
	"crypto/subtle"
	"encoding/binary"
	"errors"
	"fmt"

	"golang.org/x/crypto/chacha20poly1305"
)

// ErrUnreadable is returned for bytes that are not a message under the key. It gives no reason, so
// that it can't serve as a decryption oracle.
var ErrUnreadable = errors.New("contract: not a message under this key")

const (
	commitSize = 32
	// sealSize is how much longer a sealed message is than its padded plaintext.
	sealSize = chacha20poly1305.NonceSizeX + commitSize + 4 + chacha20poly1305.Overhead
)

// seal encrypts a plaintext of at most size bytes and returns nonce (24 bytes) ‖ key commitment
// (32) ‖ XChaCha20-Poly1305 ciphertext of be32(length) ‖ plaintext ‖ zeros up to size. The nonce is
// a PRF of fresh randomness, aad and the padded plaintext: even with a broken random source it does
// not repeat for different inputs.
func (k ReadKey) seal(plaintext, aad []byte, size int) ([]byte, error) {
	if len(plaintext) > size {
		return nil, fmt.Errorf("contract: a message of %d bytes, want at most %d", len(plaintext), size)
	}
	var fresh [32]byte
	if _, err := rand.Read(fresh[:]); err != nil {
		return nil, fmt.Errorf("contract: seal: %w", err)
	}
	padded := binary.BigEndian.AppendUint32(make([]byte, 0, 4+size), uint32(len(plaintext)))
	padded = append(padded, plaintext...)
	padded = padded[:4+size]
	nonce := k.nonce(fresh, aad, padded)
	key, commitment := k.sealingKey(nonce)
	aead, err := chacha20poly1305.NewX(key)
	if err != nil {
		return nil, fmt.Errorf("contract: seal: %w", err)
	}
	return aead.Seal(append(bytes.Clone(nonce), commitment...), nonce, padded, aad), nil
}

func (k ReadKey) nonce(fresh [32]byte, aad, padded []byte) []byte {
	mac := hmac.New(sha512.New, k.derive("nonce", nil, 32))
	mac.Write(fresh[:])
	mac.Write(binary.BigEndian.AppendUint64(nil, uint64(len(aad))))
	mac.Write(aad)
	mac.Write(padded)
	return mac.Sum(nil)[:chacha20poly1305.NonceSizeX]
}

// sealingKey returns the encryption key for one nonce and a commitment to it. The commitment
// ensures that a ciphertext opens under one read key only, which XChaCha20-Poly1305 alone does not.
func (k ReadKey) sealingKey(nonce []byte) (key, commitment []byte) {
	out := k.derive("seal", nonce, chacha20poly1305.KeySize+commitSize)
	return out[:chacha20poly1305.KeySize], out[chacha20poly1305.KeySize:]
}

// unseal is the inverse of seal. It returns [ErrUnreadable] for everything that seal can't have
// made.
func (k ReadKey) unseal(sealed, aad []byte) ([]byte, error) {
	if len(sealed) < sealSize {
		return nil, ErrUnreadable
	}
	nonce, rest := sealed[:chacha20poly1305.NonceSizeX], sealed[chacha20poly1305.NonceSizeX:]
	key, commitment := k.sealingKey(nonce)
	if subtle.ConstantTimeCompare(commitment, rest[:commitSize]) != 1 {
		return nil, ErrUnreadable
	}
	aead, err := chacha20poly1305.NewX(key)
	if err != nil {
		return nil, ErrUnreadable
	}
	padded, err := aead.Open(nil, nonce, rest[commitSize:], aad)
	if err != nil {
		return nil, ErrUnreadable
	}
	n := binary.BigEndian.Uint32(padded)
	plaintext := padded[4:]
	if uint64(n) > uint64(len(plaintext)) || len(bytes.Trim(plaintext[n:], "\x00")) != 0 {
		return nil, ErrUnreadable
	}
	return plaintext[:n], nil
}
