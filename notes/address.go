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
	return encodeBech32m(string(n), slices.Concat([]byte{addressVersion}, owner[:], a.Key[:]))
}

func encodeBech32m(prefix string, raw []byte) string {
	words, err := bech32.ConvertBits(raw, 8, 5, true)
	if err != nil {
		panic(fmt.Sprintf("notes: internal error: %v", err))
	}
	s, err := bech32.EncodeM(prefix, words)
	if err != nil {
		panic(fmt.Sprintf("notes: internal error: %v", err))
	}
	return s
}

// ParseAddress decodes the text of an address of network n. The error wraps [ErrAddress] and says
// what is wrong.
func ParseAddress(n Network, text string) (Address, error) {
	prefix, raw, err := decodeBech32m(text)
	if err == nil && prefix != string(n) {
		err = fmt.Errorf("it belongs to network %q, this is %q", prefix, n)
	}
	if err != nil {
		return Address{}, fmt.Errorf("%w: %w", ErrAddress, err)
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

// decodeBech32m returns the prefix and the bytes of a text. Its errors say what is wrong with it.
func decodeBech32m(text string) (prefix string, raw []byte, err error) {
	// The library's decoder without a length limit also accepts plain bech32. Encoding again finds
	// out which one it was.
	prefix, words, err := bech32.DecodeNoLimit(text)
	if err != nil {
		return "", nil, errors.New("check the characters and copy it again")
	}
	if encoded, err := bech32.EncodeM(prefix, words); err != nil || encoded != strings.ToLower(text) {
		return "", nil, errors.New("not a bech32m checksum")
	}
	if raw, err = bech32.ConvertBits(words, 5, 8, false); err != nil {
		return "", nil, errors.New("stray bits at the end")
	}
	return prefix, raw, nil
}
