package contract

import (
	"bytes"
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// Message is one decoded, signed message of a private contract. Each sender numbers its messages
// and links each to the one before.
type Message struct {
	// Channel identifies the private contract; see [ReadKey.Channel].
	Channel [32]byte
	// Deal identifies the terms.
	Deal ID
	// Sender is the account that signed the message.
	Sender common.Address
	// Number counts the sender's messages in this private contract from 0.
	Number uint64
	// Previous is the digest of the sender's previous message, zero for number 0.
	Previous [32]byte
	Body     Body
	// Signature is the sender's EIP-712 signature over [Message.TypedData].
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

// TypedData returns the EIP-712 typed data that the sender signs. Its body field is the Keccak-256
// hash of the encoded body.
func (m Message) TypedData(d Domain) apitypes.TypedData {
	return d.typed("Message", messageTypes, apitypes.TypedDataMessage{
		"channel": m.Channel[:], "deal": m.Deal[:], "sender": m.Sender.Hex(), "number": integer(m.Number),
		"previous": m.Previous[:], "kind": integer(uint64(m.Body.Kind())), "body": crypto.Keccak256(encodeBody(m.Body)),
	})
}

// Digest identifies the message: the EIP-712 digest of its typed data.
func (m Message) Digest(d Domain) [32]byte { return mustDigest(m.TypedData(d)) }

// SaysSame reports whether both messages say the same in the same place: they are of one sender and
// number of one private contract, of one kind, and of one content. What differs each time the same
// is said does not count: the message that it continues, signatures, encryptions, and of a leg the
// proof. A party that lost its journal, or acts from two places, may say the same twice.
func (m Message) SaysSame(n Message) bool {
	return m.samePlace(n) && m.Deal == n.Deal && m.Body.Kind() == n.Body.Kind() &&
		bytes.Equal(m.Body.content(), n.Body.content())
}

// samePlace reports whether both messages are of one sender and number of one private contract.
func (m Message) samePlace(n Message) bool {
	return m.Channel == n.Channel && m.Sender == n.Sender && m.Number == n.Number
}

// Verify checks the sender's signature. It returns [ErrSignature].
func (m Message) Verify(d Domain) error { return m.Signature.verify(m.Digest(d), m.Sender) }

func (m *Message) sign(ctx context.Context, d Domain, signer Signer) (err error) {
	m.Sender = signer.Address()
	m.Signature, err = sign(ctx, signer, m.TypedData(d))
	return err
}

// Encode returns the message as core deterministic CBOR (RFC 8949): a map with the keys 1 to 8.
func (m Message) Encode() []byte {
	return encode(messageWire{
		Channel: m.Channel, Deal: m.Deal, Sender: m.Sender, Number: m.Number, Previous: m.Previous,
		Kind: m.Body.Kind(), Body: encodeBody(m.Body), Signature: m.Signature,
	})
}

// DecodeMessage decodes what [Message.Encode] returns, and refuses any other encoding. It checks
// the values in the body but not the signature; see [Message.Verify].
func DecodeMessage(raw []byte) (Message, error) {
	var w messageWire
	if err := decode(raw, &w); err != nil {
		return Message{}, err
	}
	body, err := decodeBody(w.Kind, w.Body)
	if err != nil {
		return Message{}, err
	}
	return Message{
		Channel: w.Channel, Deal: w.Deal, Sender: w.Sender, Number: w.Number, Previous: w.Previous,
		Body: body, Signature: w.Signature,
	}, nil
}
