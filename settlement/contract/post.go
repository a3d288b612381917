package contract

import (
	"cmp"
	"crypto/hpke"
	"crypto/rand"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// The sizes of padded plaintexts in bytes, and the lengths of the payloads of posts. A post reveals
// by its length only which of the three lengths it has.
const (
	smallSize = 512
	legSize   = 1280
	inboxSize = 1280

	// SmallPost is the length in bytes of a post that is neither a leg item, an offer nor a grant.
	SmallPost = 1 + sealSize + smallSize
	// LegPost is the length in bytes of a post with a leg item.
	LegPost = 1 + sealSize + legSize
	// InboxPost is the length in bytes of a post to the inbox, which is an offer or a grant.
	InboxPost = 1 + 2*wrapSize + sealSize + inboxSize
)

// InboxTopic is the common topic of all offers and grants: the Keccak-256 hash of
// "zsettle/v1/inbox".
var InboxTopic = [32]byte(crypto.Keccak256Hash([]byte("zsettle/v1/inbox")))

// Draft is an encrypted message that is ready to be posted to the chain's log.
type Draft struct {
	Topic [32]byte
	// Payload is one byte [Version] followed by the sealed message, or for [InboxTopic] by two
	// wrapped keys and the sealed message.
	Payload []byte
}

// Position is a place in the chain's order of logs.
type Position struct {
	// Block is the block's number.
	Block uint64
	// Index is the log's index within the block.
	Index uint
}

// Compare returns -1 if p is before q, 0 if they are equal and +1 if p is after q.
func (p Position) Compare(q Position) int {
	return cmp.Or(cmp.Compare(p.Block, q.Block), cmp.Compare(p.Index, q.Index))
}

// Post is a final post in the chain's log. The account that posted it does not matter, because the
// message inside is signed.
type Post struct {
	// At is the place of the post's log, Tx its transaction.
	At Position
	Tx common.Hash
	// Topic and Payload are as in [Draft].
	Topic   [32]byte
	Payload []byte
}

// draft seals a message for the topic of its sender and number.
func (k ReadKey) draft(m Message) (Draft, error) {
	size := smallSize
	if m.Body.Kind() == KindLeg {
		size = legSize
	}
	topic := k.Topic(m.Sender, m.Number)
	sealed, err := k.seal(m.Encode(), topic[:], size)
	return Draft{topic, append([]byte{Version}, sealed...)}, err
}

// draftInbox seals a message for the inbox together with two wrapped keys. The sealed message is
// bound to them as associated data.
func (k ReadKey) draftInbox(m Message, wraps [2][]byte) (Draft, error) {
	header := append(append([]byte{Version}, wraps[0]...), wraps[1]...)
	sealed, err := k.seal(m.Encode(), append(InboxTopic[:], header...), inboxSize)
	return Draft{InboxTopic, append(header, sealed...)}, err
}

// openPost decrypts a post and decodes its message. It does not check the signature.
func (k ReadKey) openPost(p Post) (Message, error) {
	sealed, aad, err := splitPost(p)
	if err != nil {
		return Message{}, err
	}
	plaintext, err := k.unseal(sealed, aad)
	if err != nil {
		return Message{}, err
	}
	m, err := DecodeMessage(plaintext)
	if err != nil {
		return Message{}, err
	}
	if err := k.checkPlace(p, m); err != nil {
		return Message{}, err
	}
	return m, nil
}

// checkPlace checks that the message has the topic of its kind and number, and the post the length
// of its kind.
func (k ReadKey) checkPlace(p Post, m Message) error {
	topic, size := k.Topic(m.Sender, m.Number), SmallPost
	switch kind := m.Body.Kind(); {
	case kind.inbox():
		topic, size = InboxTopic, InboxPost
	case kind == KindLeg:
		size = LegPost
	}
	if p.Topic != topic || len(p.Payload) != size || m.Channel != k.Channel() {
		return fmt.Errorf("%w: the message does not belong to this topic", ErrUnreadable)
	}
	if g, ok := m.Body.(Grant); ok && crypto.Keccak256Hash(p.Payload[1:1+wrapSize]) != g.Wrapped {
		return fmt.Errorf("%w: the grant is posted with another key", ErrUnreadable)
	}
	return nil
}

// splitPost returns the sealed part of a post and the associated data that it is bound to: the
// topic, for the inbox followed by the version and the wrapped keys.
func splitPost(p Post) (sealed, aad []byte, err error) {
	switch {
	case len(p.Payload) == 0 || p.Payload[0] != Version:
		return nil, nil, ErrUnreadable
	case p.Topic != InboxTopic:
		return p.Payload[1:], p.Topic[:], nil
	case len(p.Payload) != InboxPost:
		return nil, nil, ErrUnreadable
	}
	header := p.Payload[:1+2*wrapSize]
	return p.Payload[len(header):], append(InboxTopic[:], header...), nil
}

// OpenInbox decrypts a post to the inbox with own, the private key of the reader's card. It returns
// [ErrUnreadable] for a post that is for others. It checks no signature: fold the private contract
// to see who wrote what.
func OpenInbox(d Domain, own hpke.PrivateKey, p Post) (Invitation, error) {
	if p.Topic != InboxTopic || len(p.Payload) != InboxPost || p.Payload[0] != Version {
		return Invitation{}, ErrUnreadable
	}
	for i := range 2 {
		wrapped := p.Payload[1+i*wrapSize:][:wrapSize]
		inv, err := unwrap(d, own, wrapped)
		if err != nil {
			continue
		}
		m, err := inv.ReadKey.openPost(p)
		if err == nil && m.Deal == inv.Deal {
			return inv, nil
		}
	}
	return Invitation{}, ErrUnreadable
}

// newDecoy returns random bytes for the second wrapped key of a grant. They look like a wrapped
// key, so that a grant can't be distinguished from an offer.
func newDecoy() ([]byte, error) {
	b := make([]byte, wrapSize)
	if _, err := rand.Read(b); err != nil {
		return nil, fmt.Errorf("contract: grant: %w", err)
	}
	return b, nil
}
