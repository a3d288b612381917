package notes

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/btcsuite/btcd/btcutil/bech32"

	"github.com/zsettle/zsettle/field"
)

// Network is the human-readable prefix of a network's addresses. It also separates the keys: one
// seed has other keys on each network.
type Network string

// The networks. Development keys and proofs work on [Development] only.
const (
	Main        Network = "zs"
	Test        Network = "zst"
	Development Network = "zsd"
)

// ErrAddress is wrapped by every error of [ParseAddress].
var ErrAddress = errors.New("notes: not a valid address")

const addressVersion = 1

// Address is the destination of notes: the owner, and the X25519 key that note ciphertexts are
// encrypted to.
type Address struct {
	Owner Owner
	Key   [32]byte
}

// Validate refuses owner 0 ([ErrOwnerZero]) and the all-zero key; both errors wrap [ErrAddress].
func (a Address) Validate() error {
	if a.Owner.IsZero() {
		return fmt.Errorf("%w: %w", ErrAddress, ErrOwnerZero)
	}
	if a.Key == [32]byte{} {
		return fmt.Errorf("%w: the key is zero", ErrAddress)
	}
	return nil
}

// Encode returns the bech32m text of a for network n: version 1, owner, key.
func (a Address) Encode(n Network) string {
	owner := a.Owner.Bytes()
	raw := slices.Concat([]byte{addressVersion}, owner[:], a.Key[:])
	words, err := bech32.ConvertBits(raw, 8, 5, true)
	if err != nil {
		panic(fmt.Sprintf("notes: internal error: %v", err))
	}
	s, err := bech32.EncodeM(string(n), words)
	if err != nil {
		panic(fmt.Sprintf("notes: internal error: %v", err))
	}
	return s
}

// ParseAddress decodes the text of an address of network n. The error wraps [ErrAddress] and says
// what is wrong.
func ParseAddress(n Network, text string) (Address, error) {
	raw, err := decodeBech32m(n, text)
	if err != nil {
		return Address{}, err
	}
	if len(raw) != 1+field.Size+32 || raw[0] != addressVersion {
		return Address{}, fmt.Errorf("%w: unknown version or length", ErrAddress)
	}
	owner, err := field.FromBytes(raw[1 : 1+field.Size])
	if err != nil {
		return Address{}, fmt.Errorf("%w: %w", ErrAddress, err)
	}
	a := Address{Owner: Owner{owner}}
	copy(a.Key[:], raw[1+field.Size:])
	if err := a.Validate(); err != nil {
		return Address{}, err
	}
	return a, nil
}

func decodeBech32m(n Network, text string) ([]byte, error) {
	// The library's decoder without a length limit also accepts plain bech32. Encoding again finds
	// out which one it was.
	prefix, words, err := bech32.DecodeNoLimit(text)
	if err != nil {
		return nil, fmt.Errorf("%w: check the characters and copy it again", ErrAddress)
	}
	if prefix != string(n) {
		return nil, fmt.Errorf("%w: it belongs to network %q, this is %q", ErrAddress, prefix, n)
	}
	if encoded, err := bech32.EncodeM(prefix, words); err != nil || encoded != strings.ToLower(text) {
		return nil, fmt.Errorf("%w: not a bech32m checksum", ErrAddress)
	}
	raw, err := bech32.ConvertBits(words, 5, 8, false)
	if err != nil {
		return nil, fmt.Errorf("%w: stray bits at the end", ErrAddress)
	}
	return raw, nil
}
