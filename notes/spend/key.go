// Package spend is the only home of the power to spend: the seed, the keys derived from it, and signing.
//
// Start with [FromMnemonic]. A program that does not link this package cannot spend; the viewer does not. Secrets print as
// [redacted]; they leave only by functions named Export.
// Derivations are in docs/spec.md, section 3.
package spend

import (
	"crypto/hkdf"
	"crypto/hpke"
	"crypto/sha512"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math/big"
	"strings"

	"github.com/tyler-smith/go-bip39"
	"golang.org/x/text/unicode/norm"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
)

const redacted = "[redacted]"

// ErrMnemonic is returned for seed words that are not a BIP-39 mnemonic. The words are not echoed.
var ErrMnemonic = errors.New("spend: the seed words are not a valid mnemonic: check each word and their order")

// Key is an account's spending key with everything derived beside it. It prints as [redacted].
type Key struct {
	view *notes.FullViewingKey
	// The secrets are closures: of an unexported field fmt prints what it finds, through pointers too.
	ask     func() *big.Int
	kem     func() hpke.PrivateKey
	signing func() [32]byte
}

func sealed[T any](x T) func() T { return func() T { return x } }

// NewMnemonic returns 24 fresh English seed words.
func NewMnemonic() (string, error) {
	entropy, err := bip39.NewEntropy(256)
	if err != nil {
		return "", fmt.Errorf("spend: new mnemonic: %w", err)
	}
	return bip39.NewMnemonic(entropy)
}

// FromMnemonic derives the key of an account from 12 to 24 English BIP-39 words and a passphrase (usually empty).
// It returns [ErrMnemonic] for wrong words or a wrong checksum.
func FromMnemonic(mnemonic, passphrase string, network notes.Network, account uint32) (*Key, error) {
	words := strings.Join(strings.Fields(mnemonic), " ")
	// The library does not normalise; BIP-39 asks for NFKD, so that one passphrase has one spelling on every keyboard.
	seed, err := bip39.NewSeedWithErrorChecking(words, norm.NFKD.String(passphrase))
	if err != nil {
		return nil, ErrMnemonic // the library's error repeats the words
	}
	return FromSeed(seed, network, account)
}

// FromSeed derives the key of an account from a 64-byte BIP-39 seed.
func FromSeed(seed []byte, network notes.Network, account uint32) (*Key, error) {
	if len(seed) != 64 {
		return nil, errors.New("spend: a seed has 64 bytes")
	}
	d := derivation{seed, network, account}
	ask := new(big.Int).Mod(d.integer("ask"), notes.Order())
	if ask.Sign() == 0 {
		return nil, errors.New("spend: this seed has no spend authority: use another account number")
	}
	view, err := d.view(notes.Generator().Mul(ask))
	if err != nil {
		return nil, err
	}
	kem, err := hpke.MLKEM768X25519().DeriveKeyPair(d.bytes("kem", 32))
	if err != nil {
		return nil, fmt.Errorf("spend: derive kem: %w", err)
	}
	return &Key{view, sealed(ask), sealed(kem), sealed([32]byte(d.signing().FillBytes(make([]byte, 32))))}, nil
}

type derivation struct {
	seed    []byte
	network notes.Network
	account uint32
}

func (d derivation) bytes(role string, n int) []byte {
	info := binary.BigEndian.AppendUint32([]byte("zsettle/v1/"+role+"/"+string(d.network)+"/"), d.account)
	okm, err := hkdf.Key(sha512.New, d.seed, []byte("zsettle/v1"), string(info), n)
	if err != nil {
		panic(fmt.Sprintf("spend: internal error: %v", err)) // only a length beyond 16 kB fails
	}
	return okm
}

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

// secp256k1Order is the order n of the group of account signatures (SEC 2).
var secp256k1Order, _ = new(big.Int).SetString("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141", 16)

func (d derivation) signing() *big.Int {
	one := big.NewInt(1)
	s := new(big.Int).Mod(d.integer("signing"), new(big.Int).Sub(secp256k1Order, one))
	return s.Add(s, one)
}

// FullViewingKey returns the account's full viewing key.
func (k *Key) FullViewingKey() *notes.FullViewingKey { return k.view }

// KEM returns the hybrid ML-KEM-768 + X25519 HPKE key of the account's card.
func (k *Key) KEM() hpke.PrivateKey { return k.kem() }

// ExportSigning returns the secp256k1 private key of the account that signs messages and pays gas, 32 bytes.
func (k *Key) ExportSigning() [32]byte { return k.signing() }

// String hides the key.
func (Key) String() string { return redacted }

// Format hides the key under every verb: without it %d would print the fields.
func (Key) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, redacted) }

// MarshalText hides the key.
func (Key) MarshalText() ([]byte, error) { return []byte(redacted), nil }
