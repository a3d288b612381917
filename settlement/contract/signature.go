package contract

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// ErrSignature is returned for a signature that is not a canonical signature of the expected
// account.
var ErrSignature = errors.New("contract: the signature is not that of the account")

// Signature is an ECDSA signature on secp256k1 over an EIP-712 digest: r (32 bytes) ‖ s (32 bytes)
// ‖ v. It is canonical if s is in the lower half of the group order and v is 27 or 28.
type Signature [65]byte

// MarshalText encodes s as 0x and 130 hexadecimal digits.
func (s Signature) MarshalText() ([]byte, error) { return []byte(hexutil.Encode(s[:])), nil }

// UnmarshalText decodes what MarshalText writes.
func (s *Signature) UnmarshalText(text []byte) error {
	return hexutil.UnmarshalFixedText("Signature", text, s[:])
}

// Signer is an ordinary account that signs typed data. It can be a key in memory ([WithKey]), a
// hardware module or a signing service. Its methods may be called from several goroutines at once.
type Signer interface {
	// Address returns the account, the same one at every call.
	Address() common.Address
	// SignTypedData signs the EIP-712 digest of data, which apitypes.TypedDataAndHash computes. Its
	// primary type is Card for a party's card, Terms for an offer and its acceptance, and Message
	// for every message. The result is r ‖ s ‖ v, 65 bytes, with v being 0, 1, 27 or 28; s may be
	// in either half of the group order. The result is checked.
	SignTypedData(ctx context.Context, data apitypes.TypedData) ([]byte, error)
}

// HashSigner is a key that signs a 32-byte digest, for example a chain.Key or a hardware module.
type HashSigner interface {
	// Address returns the key's account, the same one at every call.
	Address() common.Address
	// SignHash returns r ‖ s ‖ v, 65 bytes, as [Signer.SignTypedData] does.
	SignHash(ctx context.Context, digest [32]byte) ([]byte, error)
}

// WithKey returns a [Signer] that signs with key.
func WithKey(key HashSigner) Signer { return keySigner{key} }

type keySigner struct{ HashSigner }

// SignTypedData signs the EIP-712 digest.
func (k keySigner) SignTypedData(ctx context.Context, data apitypes.TypedData) ([]byte, error) {
	digest, err := digestOf(data)
	if err != nil {
		return nil, err
	}
	return k.SignHash(ctx, digest)
}

func digestOf(data apitypes.TypedData) (digest [32]byte, err error) {
	hash, _, err := apitypes.TypedDataAndHash(data)
	if err != nil {
		return digest, fmt.Errorf("contract: typed data: %w", err)
	}
	copy(digest[:], hash)
	return digest, nil
}

// mustDigest returns the digest of typed data that this package built from checked values.
func mustDigest(data apitypes.TypedData) [32]byte {
	digest, err := digestOf(data)
	if err != nil {
		panic(fmt.Sprintf("contract: internal error: %v", err))
	}
	return digest
}

func sign(ctx context.Context, signer Signer, data apitypes.TypedData) (sig Signature, err error) {
	raw, err := signer.SignTypedData(ctx, data)
	if err != nil {
		return sig, fmt.Errorf("contract: sign: %w", err)
	}
	if len(raw) != len(sig) {
		return sig, fmt.Errorf("contract: sign: %w: it has %d bytes instead of %d", ErrSignature, len(raw), len(sig))
	}
	digest, err := digestOf(data)
	if err != nil {
		return sig, err
	}
	sig = canonical([65]byte(raw))
	return sig, sig.verify(digest, signer.Address())
}

// canonical returns the signature in the one form that is accepted. Hardware modules return either
// of the two valid values of s; the other one belongs to the other v.
func canonical(raw [65]byte) Signature {
	sig := Signature(raw)
	if sig[64] < 27 {
		sig[64] += 27
	}
	order := crypto.S256().Params().N
	s := new(big.Int).SetBytes(sig[32:64])
	if s.Cmp(order) < 0 && s.Cmp(new(big.Int).Rsh(order, 1)) > 0 {
		s.Sub(order, s).FillBytes(sig[32:64])
		sig[64] = 27 + 28 - sig[64]
	}
	return sig
}

// verify refuses a high s, every v except 27 and 28, and the zero account. Without these rules
// anyone could change a valid signature into another valid one.
func (s Signature) verify(digest [32]byte, account common.Address) error {
	rValue, sValue, v := new(big.Int).SetBytes(s[:32]), new(big.Int).SetBytes(s[32:64]), s[64]-27
	if account == (common.Address{}) || !crypto.ValidateSignatureValues(v, rValue, sValue, true) {
		return ErrSignature
	}
	raw := s
	raw[64] = v
	key, err := crypto.SigToPub(digest[:], raw[:])
	if err != nil || crypto.PubkeyToAddress(*key) != account {
		return ErrSignature
	}
	return nil
}
