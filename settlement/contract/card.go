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

// ErrCard is wrapped by every error of [ParseCard].
var ErrCard = errors.New("contract: not a valid card")

// maxCard bounds a card file: the key is 1,216 bytes, in hexadecimal.
const maxCard = 8 << 10

// Card is how a party is known: exchanged as a small file, pinned by its fingerprint. It is signed by itself, which shows that
// its parts belong together; whether it is the right party's only the fingerprint tells.
type Card struct {
	// Network separates cards as it separates addresses.
	Network notes.Network
	// Name is what people call the party: 1 to [MaxText] bytes.
	Name string
	// Address receives the party's notes.
	Address notes.Address
	// Signer is the account that signs the party's messages.
	Signer common.Address
	// Key is the hybrid HPKE public key (ML-KEM-768 and X25519) that contract keys are wrapped to.
	Key hpke.PublicKey
	// Signature is the signer's, over the rest.
	Signature Signature
}

// NewCard makes and signs a card.
func NewCard(ctx context.Context, signer Signer, network notes.Network, name string, address notes.Address, key hpke.PublicKey) (Card, error) {
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
		return fmt.Errorf("%w: key: not an ML-KEM-768 X25519 key", ErrCard)
	}
	return nil
}

func (c Card) typed() apitypes.TypedData {
	return apitypes.TypedData{
		PrimaryType: "Card",
		Types: apitypes.Types{
			"EIP712Domain": {{Name: "name", Type: "string"}, {Name: "version", Type: "string"}},
			"Card": {{Name: "network", Type: "string"}, {Name: "name", Type: "string"}, {Name: "address", Type: "string"},
				{Name: "signer", Type: "address"}, {Name: "key", Type: "bytes"}},
		},
		Domain: apitypes.TypedDataDomain{Name: "zsettle card", Version: "1"},
		Message: apitypes.TypedDataMessage{"network": string(c.Network), "name": c.Name, "address": c.Address.Encode(c.Network),
			"signer": c.Signer.Hex(), "key": c.Key.Bytes()},
	}
}

// Verify checks the card's parts and its signature.
func (c Card) Verify() error {
	if err := c.check(); err != nil {
		return err
	}
	if err := c.Signature.verify(mustDigest(c.typed()), c.Signer); err != nil {
		return fmt.Errorf("%w: %w", ErrCard, err)
	}
	return nil
}

// Fingerprint identifies the card: the EIP-712 digest of all but the signature.
type Fingerprint [32]byte

// String returns the first 16 bytes in groups of four hexadecimal digits, to be compared by voice.
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

// Encode returns the card as a JSON file.
func (c Card) Encode() []byte {
	file := cardFile{Version, c.Network, c.Name, c.Address.Encode(c.Network), c.Signer, c.Key.Bytes(), c.Signature}
	out, err := json.MarshalIndent(file, "", "  ")
	if err != nil {
		panic(fmt.Sprintf("contract: internal error: %v", err))
	}
	return append(out, '\n')
}

// ParseCard reads what [Card.Encode] writes, byte for byte, and verifies it. The error wraps [ErrCard] and says what is wrong.
func ParseCard(network notes.Network, file []byte) (Card, error) {
	var f cardFile
	if len(file) > maxCard {
		return Card{}, fmt.Errorf("%w: longer than %d bytes", ErrCard, maxCard)
	}
	decoder := json.NewDecoder(bytes.NewReader(file))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&f); err != nil {
		return Card{}, fmt.Errorf("%w: %w", ErrCard, err)
	}
	if f.Version != Version {
		return Card{}, fmt.Errorf("%w: version %d, want %d", ErrCard, f.Version, Version)
	}
	if f.Network != network {
		return Card{}, fmt.Errorf("%w: it belongs to network %q, this is %q", ErrCard, f.Network, network)
	}
	address, err := notes.ParseAddress(network, f.Address)
	if err != nil {
		return Card{}, fmt.Errorf("%w: %w", ErrCard, err)
	}
	key, err := kem.NewPublicKey(f.Key)
	if err != nil {
		return Card{}, fmt.Errorf("%w: key: not an ML-KEM-768 X25519 key", ErrCard)
	}
	c := Card{f.Network, f.Name, address, f.Signer, key, f.Signature}
	if !bytes.Equal(c.Encode(), file) {
		return Card{}, fmt.Errorf("%w: not written the canonical way", ErrCard)
	}
	return c, c.Verify()
}
