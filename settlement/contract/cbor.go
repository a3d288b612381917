package contract

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/fxamacker/cbor/v2"
)

var (
	encoder = must(cbor.CoreDetEncOptions().EncMode())
	decoder = must(cbor.DecOptions{
		DupMapKey: cbor.DupMapKeyEnforcedAPF, IndefLength: cbor.IndefLengthForbidden, TagsMd: cbor.TagsForbidden,
		ExtraReturnErrors: cbor.ExtraDecErrorUnknownField, UTF8: cbor.UTF8RejectInvalid,
		MaxNestedLevels: 4, MaxArrayElements: 16, MaxMapPairs: 16,
	}.DecMode())
)

func must[T any](value T, err error) T {
	if err != nil {
		panic(fmt.Sprintf("contract: internal error: %v", err))
	}
	return value
}

// encode returns the core deterministic CBOR encoding of v (RFC 8949, section 4.2).
func encode(v any) []byte { return must(encoder.Marshal(v)) }

// decode reads what encode writes. It refuses every other encoding of the same value: bytes that do
// not encode to themselves again.
func decode(b []byte, v any) error {
	if err := decoder.Unmarshal(b, v); err != nil {
		return fmt.Errorf("contract: decode: %w", err)
	}
	if !bytes.Equal(encode(v), b) {
		return errors.New("contract: decode: not the canonical encoding")
	}
	return nil
}
