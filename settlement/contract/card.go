package contract

import (
	"bytes"
	"context"
	"crypto/hpke"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/zsettle/zsettle/notes"
)

// ErrCard is wrapped by every error of [ParseCard], and by those of [NewCard] and [Card.Verify] for
// a card that is not valid.
var ErrCard = errors.New("contract: not a valid card")

var errNotHybrid = errors.New("key: not an ML-KEM-768 X25519 key")

// maxCard is the longest card file in bytes. Most of it is the key: 1,216 bytes in hexadecimal.
const maxCard = 8 << 10

// Card identifies a party to its counterparties. Parties exchange cards as small files and compare
// their fingerprints. A card is signed by its own signer: that proves that its fields belong
// together. Only the comparison of fingerprints proves whose card it is.
type Card struct {
	// Network is the network of the address. A card is valid for one network only.
	Network notes.Network
	// Name is what people call the party: printable text of 1 to [MaxText] bytes.
	Name string
	// Address receives the party's notes.
	Address notes.Address
	// Signer is the account that signs the party's messages.
	Signer common.Address
	// Key is the party's public key for HPKE (RFC 9180) with the hybrid KEM of ML-KEM-768 and
	// X25519. The keys of private contracts are encrypted to it.
	Key hpke.PublicKey
	// Signature is the signer's EIP-712 signature over all other fields.
	Signature Signature
}

// NewCard returns a card signed by signer. The error wraps [ErrCard] if a field is not valid, or is
// that of the signer.
func NewCard(
	ctx context.Context, signer Signer, network notes.Network, name string, address notes.Address, key hpke.PublicKey,
) (Card, error) {
	c := Card{Network: network, Name: name, Address: address, Signer: signer.Address(), Key: key}
	if err := c.check(); err != nil {
		return Card{}, err
	}
	var err error
	c.Signature, err = sign(ctx, signer, c.typed())
	return c, err
}

func (c Card) check() error {
	if c.Name == "" || !printable(c.Name) {
		return fmt.Errorf("%w: name: want 1 to %d printable bytes", ErrCard, MaxText)
	}
	if err := c.Address.Validate(); err != nil {
		return fmt.Errorf("%w: address: %w", ErrCard, err)
	}
	if c.Signer == (common.Address{}) {
		return fmt.Errorf("%w: signer: the zero account", ErrCard)
	}
	if c.Key == nil || c.Key.KEM().ID() != kem.ID() {
		return fmt.Errorf("%w: %w", ErrCard, errNotHybrid)
	}
	return nil
}

// typed returns what the card's signer signs: EIP-712 typed data of the domain "zsettle card",
// version "1". The domain names no chain, since a card may be used on several chains of a network.
func (c Card) typed() apitypes.TypedData {
	return apitypes.TypedData{
		PrimaryType: "Card",
		Types: apitypes.Types{
			"EIP712Domain": {{Name: "name", Type: "string"}, {Name: "version", Type: "string"}},
			"Card": {
				{Name: "network", Type: "string"}, {Name: "name", Type: "string"},
				{Name: "address", Type: "string"}, {Name: "signer", Type: "address"}, {Name: "key", Type: "bytes"},
			},
		},
		Domain: apitypes.TypedDataDomain{Name: "zsettle card", Version: "1"},
		Message: apitypes.TypedDataMessage{
			"network": string(c.Network), "name": c.Name,
			"address": c.Address.Encode(c.Network), "signer": c.Signer.Hex(), "key": c.Key.Bytes(),
		},
	}
}

// Party returns the card's party as the terms of a deal name it.
func (c Card) Party() Party { return Party{Signer: c.Signer, Address: c.Address} }

// Verify checks each field of the card and its signature. The error wraps [ErrCard].
func (c Card) Verify() error {
	if err := c.check(); err != nil {
		return err
	}
	if err := c.Signature.verify(mustDigest(c.typed()), c.Signer); err != nil {
		return fmt.Errorf("%w: %w", ErrCard, err)
	}
	return nil
}

// Fingerprint identifies a card: the EIP-712 digest of all its fields except the signature.
type Fingerprint [32]byte

// String returns the first 16 bytes as eight groups of four hexadecimal digits, separated by
// spaces. People can compare them over the telephone.
func (f Fingerprint) String() string {
	digits := hex.EncodeToString(f[:16])
	groups := make([]string, 0, 8)
	for ; digits != ""; digits = digits[4:] {
		groups = append(groups, digits[:4])
	}
	return strings.Join(groups, " ")
}

// Fingerprint returns the card's fingerprint.
func (c Card) Fingerprint() Fingerprint { return mustDigest(c.typed()) }

type cardFile struct {
	Version   int            `json:"version"`
	Network   notes.Network  `json:"network"`
	Name      string         `json:"name"`
	Address   string         `json:"address"`
	Signer    common.Address `json:"signer"`
	Key       hexutil.Bytes  `json:"key"`
	Signature Signature      `json:"signature"`
}

// Encode returns the card as a JSON file: one object, indented by two spaces, with a final newline.
func (c Card) Encode() []byte {
	file := cardFile{
		Version: Version, Network: c.Network, Name: c.Name, Address: c.Address.Encode(c.Network),
		Signer: c.Signer, Key: c.Key.Bytes(), Signature: c.Signature,
	}
	out, err := json.MarshalIndent(file, "", "  ")
	if err != nil {
		panic(fmt.Sprintf("contract: internal error: %v", err))
	}
	return append(out, '\n')
}

// ParseCard decodes a card of the network and verifies it. It accepts only the bytes that
// [Card.Encode] writes. The error wraps [ErrCard] and says what is wrong.
func ParseCard(network notes.Network, file []byte) (Card, error) {
	f, err := decodeCardFile(file)
	if err != nil {
		return Card{}, fmt.Errorf("%w: %w", ErrCard, err)
	}
	if f.Network != network {
		return Card{}, fmt.Errorf("%w: it belongs to network %q, want %q", ErrCard, f.Network, network)
	}
	c, err := f.card()
	if err != nil {
		return Card{}, fmt.Errorf("%w: %w", ErrCard, err)
	}
	if !bytes.Equal(c.Encode(), file) {
		return Card{}, fmt.Errorf("%w: not the canonical encoding; use the file as its owner made it", ErrCard)
	}
	return c, c.Verify()
}

func decodeCardFile(file []byte) (cardFile, error) {
	if len(file) > maxCard {
		return cardFile{}, fmt.Errorf("longer than %d bytes", maxCard)
	}
	reader := json.NewDecoder(bytes.NewReader(file))
	reader.DisallowUnknownFields()
	var f cardFile
	if err := reader.Decode(&f); err != nil {
		return cardFile{}, err
	}
	if f.Version != Version {
		return cardFile{}, fmt.Errorf("version %d, want %d", f.Version, Version)
	}
	return f, nil
}

func (f cardFile) card() (Card, error) {
	address, err := notes.ParseAddress(f.Network, f.Address)
	if err != nil {
		return Card{}, err
	}
	key, err := kem.NewPublicKey(f.Key)
	if err != nil {
		return Card{}, errNotHybrid
	}
	return Card{
		Network: f.Network, Name: f.Name, Address: address, Signer: f.Signer, Key: key, Signature: f.Signature,
	}, nil
}
