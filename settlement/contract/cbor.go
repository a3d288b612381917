package contract

import (
	"bytes"
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

func must[T any](mode T, err error) T {
	if err != nil {
		panic(fmt.Sprintf("contract: internal error: %v", err))
	}
	return mode
}

// encode writes core deterministic CBOR.
func encode(v any) []byte { return must(encoder.Marshal(v)) }

// decode reads what encode writes and refuses every other spelling: bytes that do not encode again to themselves.
func decode(b []byte, v any) error {
	if err := decoder.Unmarshal(b, v); err != nil {
		return fmt.Errorf("contract: decode: %w", err)
	}
	if !bytes.Equal(encode(v), b) {
		return fmt.Errorf("contract: decode: not the canonical encoding")
	}
	return nil
}
