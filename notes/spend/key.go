// Package spend derives spending keys from a seed and signs with them. It is the only package that
// can spend: a program that does not link it can't.
//
// Start with [FromMnemonic]. Secrets print as [redacted]; they leave only through functions named
// Export. Derivations are in docs/spec.md, section 3.
package spend

import (
	"crypto/hkdf"
	"crypto/hpke"
	"crypto/sha512"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/tyler-smith/go-bip39"
	"golang.org/x/text/unicode/norm"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
)

// ErrMnemonic is returned for seed words that are not a BIP-39 mnemonic. The words are not echoed.
var ErrMnemonic = errors.New("spend: the seed words are not a valid mnemonic: check each word and their order")

// Key holds all secret keys of an account. It prints as [redacted].
type Key struct {
	notes.Redacted
	view    *notes.FullViewingKey
	ask     notes.Secret[*big.Int]
	kem     notes.Secret[hpke.PrivateKey]
	signing notes.Secret[[32]byte]
}

// NewMnemonic returns 24 fresh English seed words.
func NewMnemonic() (string, error) {
	entropy, err := bip39.NewEntropy(256)
	if err != nil {
		return "", fmt.Errorf("spend: new mnemonic: %w", err)
	}
	return bip39.NewMnemonic(entropy)
}

// FromMnemonic derives the key of an account from 12 to 24 English BIP-39 words and a passphrase
// (usually empty). It returns [ErrMnemonic] for wrong words or a wrong checksum.
func FromMnemonic(mnemonic, passphrase string, network notes.Network, account uint32) (*Key, error) {
	words := strings.Join(strings.Fields(mnemonic), " ")
	// BIP-39 requires NFKD, so that a passphrase is the same on every keyboard. The library does
	// not normalise.
	seed, err := bip39.NewSeedWithErrorChecking(words, norm.NFKD.String(passphrase))
	if err != nil {
		return nil, ErrMnemonic // the library's error repeats the words
	}
	return FromSeed(seed, network, account)
}

// FromSeed derives the key of an account from a BIP-39 seed of 64 bytes.
func FromSeed(seed []byte, network notes.Network, account uint32) (*Key, error) {
	if len(seed) != 64 {
		return nil, errors.New("spend: a seed has 64 bytes")
	}
	d := derivation{seed, network, account}
	ask := new(big.Int).Mod(d.integer("ask"), notes.Order())
	if ask.Sign() == 0 {
		return nil, errors.New("spend: this seed gives the account no valid key: use another account number")
	}
	view, err := d.view(notes.Generator().Mul(ask))
	if err != nil {
		return nil, err
	}
	kem, err := hpke.MLKEM768X25519().DeriveKeyPair(d.bytes("kem", 32))
	if err != nil {
		return nil, fmt.Errorf("spend: derive kem: %w", err)
	}
	k := &Key{view: view, ask: notes.NewSecret(ask), kem: notes.NewSecret(kem)}
	k.signing = notes.NewSecret([32]byte(d.signing().FillBytes(make([]byte, 32))))
	return k, nil
}

// derivation derives the keys of one account by HKDF-SHA-512, each under the name of its role.
type derivation struct {
	seed    []byte
	network notes.Network
	account uint32
}

// bytes returns n bytes of key material for a role.
func (d derivation) bytes(role string, n int) []byte {
	info := binary.BigEndian.AppendUint32([]byte("zsettle/v1/"+role+"/"+string(d.network)+"/"), d.account)
	okm, err := hkdf.Key(sha512.New, d.seed, []byte("zsettle/v1"), string(info), n)
	if err != nil {
		panic(fmt.Sprintf("spend: internal error: %v", err)) // only a length over 16 kB fails
	}
	return okm
}

// integer returns 64 bytes for a role as an integer: so wide that reducing it leaves no noticeable
// bias.
func (d derivation) integer(role string) *big.Int { return new(big.Int).SetBytes(d.bytes(role, 64)) }

func (d derivation) view(ak notes.Point) (*notes.FullViewingKey, error) {
	nk := notes.NewNullifierKey(field.Reduce(d.bytes("nk", 64)))
	ovk := notes.NewOutgoingViewingKey(field.Reduce(d.bytes("ovk", 64)))
	ivk, err := notes.DeriveIncomingKey(d.bytes("ivk", 32))
	if err != nil {
		return nil, err
	}
	return notes.NewFullViewingKey(ak, nk, ovk, ivk)
}

// secp256k1Order is the order n of the group of the account's signing key (SEC 2).
var secp256k1Order, _ = new(big.Int).SetString("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141", 16)

// signing returns the secp256k1 private key, in [1, n).
func (d derivation) signing() *big.Int {
	one := big.NewInt(1)
	s := new(big.Int).Mod(d.integer("signing"), new(big.Int).Sub(secp256k1Order, one))
	return s.Add(s, one)
}

// FullViewingKey returns the account's full viewing key.
func (k *Key) FullViewingKey() *notes.FullViewingKey { return k.view }

// KEM returns the hybrid ML-KEM-768 + X25519 HPKE key, for which others encrypt messages to the
// account.
func (k *Key) KEM() hpke.PrivateKey { return k.kem.Export() }

// ExportSigning returns the secp256k1 private key with which the account signs messages and pays
// gas: 32 bytes, big-endian.
func (k *Key) ExportSigning() [32]byte { return k.signing.Export() }
