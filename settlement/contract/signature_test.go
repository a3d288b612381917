package contract

import (
	"context"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/zsettle/zsettle/chain"
)

// hardware is a key that returns one of the forms that hardware modules return.
type hardware struct {
	HashSigner
	form func(Signature) []byte
}

// SignHash implements [HashSigner].
func (h hardware) SignHash(ctx context.Context, digest [32]byte) ([]byte, error) {
	raw, err := h.HashSigner.SignHash(ctx, digest)
	if err != nil {
		return nil, err
	}
	raw[64] += 27
	return h.form(Signature(raw)), nil
}

// Both values of s and both ways to count v become the one canonical signature.
func TestSignaturesOfHardwareBecomeCanonical(t *testing.T) {
	s := newScene(t)
	data := s.terms.TypedData(here)
	scalar := s.buyer.key.ExportSigning()
	key, err := chain.KeyFromScalar(scalar[:])
	if err != nil {
		t.Fatal(err)
	}
	want, err := sign(t.Context(), WithKey(key), data)
	if err != nil {
		t.Fatal(err)
	}
	for name, form := range map[string]func(Signature) []byte{
		"v of 27 or 28": func(sig Signature) []byte { return sig[:] },
		"v of 0 or 1":   func(sig Signature) []byte { sig[64] -= 27; return sig[:] },
		"high s":        func(sig Signature) []byte { high := malleate(sig); return high[:] },
		"both":          func(sig Signature) []byte { high := malleate(sig); high[64] -= 27; return high[:] },
	} {
		got, err := sign(t.Context(), WithKey(hardware{key, form}), data)
		if err != nil || got != want {
			t.Errorf("%s: %x, %v; want %x", name, got, err, want)
		}
	}
	for name, form := range map[string]func(Signature) []byte{
		"64 bytes":   func(sig Signature) []byte { return sig[:64] },
		"nothing":    func(Signature) []byte { return nil },
		"s of 0":     func(sig Signature) []byte { clear(sig[32:64]); return sig[:] },
		"s of n":     func(sig Signature) []byte { crypto.S256().Params().N.FillBytes(sig[32:64]); return sig[:] },
		"v of 2":     func(sig Signature) []byte { sig[64] = 2; return sig[:] },
		"wrong v":    func(sig Signature) []byte { sig[64] = 27 + 28 - sig[64]; return sig[:] },
		"another s":  func(sig Signature) []byte { sig[63] ^= 1; return sig[:] },
		"all zeros":  func(Signature) []byte { return make([]byte, 65) },
		"v of 255":   func(sig Signature) []byte { sig[64] = 255; return sig[:] },
		"only r":     func(sig Signature) []byte { return sig[:32] },
		"one longer": func(sig Signature) []byte { return append(sig[:], 0) },
	} {
		if _, err := sign(t.Context(), WithKey(hardware{key, form}), data); !errors.Is(err, ErrSignature) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := sign(t.Context(), WithKey(elsewhere{key}), data); !errors.Is(err, ErrSignature) {
		t.Errorf("a signer that names another account: %v", err)
	}
}

// elsewhere is a key that names an account that is not its own.
type elsewhere struct{ HashSigner }

func (elsewhere) Address() common.Address { return common.Address{1} }
