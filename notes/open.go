package notes

import (
	"crypto/ecdh"
	"crypto/sha256"

	"golang.org/x/crypto/chacha20poly1305"
)

// This file is the receiving side of HPKE (RFC 9180) for the one suite that note ciphertexts have:
// base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305. The bytes are those of
// crypto/hpke, which makes the ciphertexts. Whoever looks for his notes tries his key on every
// payment of everybody: there the multiplication on the curve should be nearly all of the work, and
// crypto/hpke adds a quarter to it, by allocations and by a key that nobody exports.

const (
	encSize   = 32
	kemSuite  = "KEM\x00\x20"
	hpkeSuite = "HPKE\x00\x20\x00\x01\x00\x03"
)

// pskIDHash is a part of the key schedule that is the same for every message in base mode.
var pskIDHash = extract(nil, hpkeSuite, "psk_id_hash", nil)

// open returns the plaintext of a ciphertext of [CiphertextSize] bytes. ok is false if it does not
// open. What it does, and so the time that it takes, is the same for a payment to another account,
// for garbage, and for a point that no honest sender uses.
func open(key *ecdh.PrivateKey, info, ciphertext []byte) (plaintext []byte, ok bool) {
	enc, sealed := ciphertext[:encSize], ciphertext[encSize:]
	shared, agreed := decapsulate(key, enc)
	aeadKey, nonce := schedule(shared, info)
	aead, err := chacha20poly1305.New(aeadKey[:])
	if err != nil {
		panic("notes: internal error: an AEAD key of a wrong size")
	}
	plaintext, err = aead.Open(nil, nonce[:chacha20poly1305.NonceSize], sealed, nil)
	if err != nil || !agreed {
		return nil, false
	}
	return plaintext, true
}

// decapsulate is Decap of DHKEM. agreed is false for a point of small order: the secret is one that
// everybody knows.
func decapsulate(key *ecdh.PrivateKey, enc []byte) (shared [sha256.Size]byte, agreed bool) {
	var dh [encSize]byte
	point, err := ecdh.X25519().NewPublicKey(enc)
	if err != nil {
		panic("notes: internal error: an encapsulated key of a wrong size")
	}
	secret, err := key.ECDH(point)
	copy(dh[:], secret)
	var both [2 * encSize]byte
	copy(both[:], enc)
	copy(both[encSize:], key.PublicKey().Bytes())
	prk := extract(nil, kemSuite, "eae_prk", dh[:])
	return expand(prk, kemSuite, "shared_secret", both[:], sha256.Size), err == nil
}

// schedule is KeySchedule of base mode, without the exporter's secret.
func schedule(shared [sha256.Size]byte, info []byte) (key, nonce [sha256.Size]byte) {
	var context [1 + 2*sha256.Size]byte // mode 0, then the two hashes
	infoHash := extract(nil, hpkeSuite, "info_hash", info)
	copy(context[1:], pskIDHash[:])
	copy(context[1+sha256.Size:], infoHash[:])
	secret := extract(shared[:], hpkeSuite, "secret", nil)
	key = expand(secret, hpkeSuite, "key", context[:], chacha20poly1305.KeySize)
	nonce = expand(secret, hpkeSuite, "base_nonce", context[:], chacha20poly1305.NonceSize)
	return key, nonce
}

// extract is LabeledExtract.
func extract(salt []byte, suite, label string, input []byte) [sha256.Size]byte {
	var room [128]byte
	message := append(append(append(append(room[:0], "HPKE-v1"...), suite...), label...), input...)
	return mac(salt, message)
}

// expand is LabeledExpand of at most one block. It returns the whole block, of which the first
// length bytes are the result.
func expand(prk [sha256.Size]byte, suite, label string, info []byte, length byte) [sha256.Size]byte {
	var room [128]byte
	message := append(append(append(append(room[:0], 0, length), "HPKE-v1"...), suite...), label...)
	return mac(prk[:], append(append(message, info...), 1))
}

// mac is HMAC-SHA256 under a key of at most one block.
func mac(key, message []byte) [sha256.Size]byte {
	var inner, outer [sha256.BlockSize + 128]byte
	copy(inner[:], key)
	copy(outer[:], key)
	for i := range sha256.BlockSize {
		inner[i] ^= 0x36
		outer[i] ^= 0x5c
	}
	sum := sha256.Sum256(append(inner[:sha256.BlockSize], message...))
	return sha256.Sum256(append(outer[:sha256.BlockSize], sum[:]...))
}
