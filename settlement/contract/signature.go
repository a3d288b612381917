package contract

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// ErrSignature is returned for a signature that is not the canonical one of the account it should be of.
var ErrSignature = errors.New("contract: the signature is not that of the account")

// Signature is an ECDSA signature over EIP-712 typed data: r ‖ s ‖ v, s in the lower half, v 27 or 28.
type Signature [65]byte

// MarshalText encodes s as 0x and hexadecimal digits.
func (s Signature) MarshalText() ([]byte, error) { return []byte(hexutil.Encode(s[:])), nil }

// UnmarshalText decodes what MarshalText writes.
func (s *Signature) UnmarshalText(text []byte) error {
	return hexutil.UnmarshalFixedText("Signature", text, s[:])
}

// Signer is an ordinary account that signs typed data: a key in memory ([WithKey]), a hardware module, a signing service.
type Signer interface {
	// Address returns the account.
	Address() common.Address
	// SignTypedData signs EIP-712 typed data: 65 bytes, v 0, 1, 27 or 28.
	SignTypedData(ctx context.Context, data apitypes.TypedData) ([]byte, error)
}

// HashSigner is a key that signs a 32-byte digest: 65 bytes, v 0 or 1; chain.Key is one.
type HashSigner interface {
	Address() common.Address
	SignHash(digest [32]byte) ([]byte, error)
}

// WithKey makes a signer of typed data from a key that signs digests.
func WithKey(key HashSigner) Signer { return keySigner{key} }

type keySigner struct{ HashSigner }

// SignTypedData signs the EIP-712 digest.
func (k keySigner) SignTypedData(_ context.Context, data apitypes.TypedData) ([]byte, error) {
	digest, err := digestOf(data)
	if err != nil {
		return nil, err
	}
	return k.SignHash(digest)
}

func digestOf(data apitypes.TypedData) (digest [32]byte, err error) {
	hash, _, err := apitypes.TypedDataAndHash(data)
	if err != nil {
		return digest, fmt.Errorf("contract: typed data: %w", err)
	}
	copy(digest[:], hash)
	return digest, nil
}

// mustDigest is for typed data that this package built from checked values.
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
		return sig, fmt.Errorf("contract: sign: %w", ErrSignature)
	}
	copy(sig[:], raw)
	if sig[64] < 27 {
		sig[64] += 27
	}
	return sig, sig.verify(mustDigest(data), signer.Address())
}

// verify refuses a high s, any v but 27 and 28, and the zero account, so that a digest has one signature in one spelling
// from each nonce.
func (s Signature) verify(digest [32]byte, account common.Address) error {
	v := s[64] - 27
	if account == (common.Address{}) || !crypto.ValidateSignatureValues(v, common.BytesToHash(s[:32]).Big(), common.BytesToHash(s[32:64]).Big(), true) {
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
