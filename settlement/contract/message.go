package contract

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/ethereum/go-ethereum/crypto"
)

// Message is one signed message of a contract, as it is decoded. Each sender numbers its messages from 0 and chains them by their
// digests.
type Message struct {
	// Channel names the contract's thread, see [ReadKey.Channel]; Deal names its terms.
	Channel [32]byte
	Deal    ID
	Sender  common.Address
	Number  uint64
	// Previous is the digest of the sender's message before, zero for the first.
	Previous  [32]byte
	Body      Body
	Signature Signature
}

type messageWire struct {
	Channel   [32]byte       `cbor:"1,keyasint"`
	Deal      [32]byte       `cbor:"2,keyasint"`
	Sender    common.Address `cbor:"3,keyasint"`
	Number    uint64         `cbor:"4,keyasint"`
	Previous  [32]byte       `cbor:"5,keyasint"`
	Kind      MessageKind    `cbor:"6,keyasint"`
	Body      []byte         `cbor:"7,keyasint"`
	Signature Signature      `cbor:"8,keyasint"`
}

var messageTypes = apitypes.Types{"Message": {
	{Name: "channel", Type: "bytes32"}, {Name: "deal", Type: "bytes32"}, {Name: "sender", Type: "address"},
	{Name: "number", Type: "uint64"}, {Name: "previous", Type: "bytes32"}, {Name: "kind", Type: "uint8"},
	{Name: "body", Type: "bytes32"},
}}

// TypedData returns what the sender signs; body is the Keccak-256 of the encoded body.
func (m Message) TypedData(d Domain) apitypes.TypedData {
	return d.typed("Message", messageTypes, apitypes.TypedDataMessage{
		"channel": m.Channel[:], "deal": m.Deal[:], "sender": m.Sender.Hex(), "number": integer(m.Number),
		"previous": m.Previous[:], "kind": integer(uint64(m.Body.Kind())), "body": crypto.Keccak256(encodeBody(m.Body)),
	})
}

// Digest identifies the message: the EIP-712 digest that its signature is over.
func (m Message) Digest(d Domain) [32]byte { return mustDigest(m.TypedData(d)) }

// Verify checks the sender's signature; it returns [ErrSignature].
func (m Message) Verify(d Domain) error { return m.Signature.verify(m.Digest(d), m.Sender) }

func (m *Message) sign(ctx context.Context, d Domain, signer Signer) (err error) {
	m.Sender = signer.Address()
	m.Signature, err = sign(ctx, signer, m.TypedData(d))
	return err
}

// Encode returns the canonical CBOR of the message.
func (m Message) Encode() []byte {
	return encode(messageWire{m.Channel, m.Deal, m.Sender, m.Number, m.Previous, m.Body.Kind(), encodeBody(m.Body), m.Signature})
}

// DecodeMessage reads canonical CBOR. It checks form only; see [Message.Verify].
func DecodeMessage(raw []byte) (Message, error) {
	var w messageWire
	if err := decode(raw, &w); err != nil {
		return Message{}, err
	}
	body, err := decodeBody(w.Kind, w.Body)
	if err != nil {
		return Message{}, err
	}
	return Message{w.Channel, w.Deal, w.Sender, w.Number, w.Previous, body, w.Signature}, nil
}
