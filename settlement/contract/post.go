package contract

import (
	"cmp"
	"crypto/hpke"
	"crypto/rand"
	"fmt"
	"slices"

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
	InboxPost = inboxHeader + sealSize + inboxSize

	// inboxHeader is the length of what precedes the sealed message in a post to the inbox: the
	// version, the message's topic and two wrapped keys.
	inboxHeader = 1 + 32 + 2*wrapSize
)

// InboxTopic is the common topic of all offers and grants: the Keccak-256 hash of
// "zsettle/v1/inbox".
var InboxTopic = [32]byte(crypto.Keccak256Hash([]byte("zsettle/v1/inbox")))

// Draft is an encrypted message that is ready to be posted to the chain's log.
type Draft struct {
	Topic [32]byte
	// Payload is one byte [Version] followed by the sealed message, or for [InboxTopic] by the
	// message's own topic, two wrapped keys and the sealed message.
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

// Thread returns the topic of the message that the post would be: of a post to the inbox the one
// inside, and of any other post its own. ok is false for a post that can't be a message by its
// length or version.
func (p Post) Thread() (topic [32]byte, ok bool) {
	size := len(p.Payload)
	switch {
	case size == 0 || p.Payload[0] != Version:
		return topic, false
	case p.Topic != InboxTopic:
		return p.Topic, size == SmallPost || size == LegPost
	case size != InboxPost:
		return topic, false
	}
	return [32]byte(p.Payload[1:33]), true
}

// draft seals a message for its topic.
func (k ReadKey) draft(m Message) (Draft, error) {
	size := smallSize
	if m.Body.Kind() == KindLeg {
		size = legSize
	}
	topic := k.topicOf(m)
	sealed, err := k.seal(m.Encode(), topic[:], size)
	return Draft{topic, append([]byte{Version}, sealed...)}, err
}

// draftInbox seals a message for the inbox together with its topic, by which those find it who can
// read the private contract already, and two wrapped keys. The sealed message is bound to them as
// associated data.
func (k ReadKey) draftInbox(m Message, wraps [2][]byte) (Draft, error) {
	topic := k.topicOf(m)
	header := slices.Concat([]byte{Version}, topic[:], wraps[0], wraps[1])
	sealed, err := k.seal(m.Encode(), slices.Concat(InboxTopic[:], header), inboxSize)
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
	kind, size := m.Body.Kind(), SmallPost
	switch {
	case kind.inbox():
		size = InboxPost
	case kind == KindLeg:
		size = LegPost
	}
	topic, _ := p.Thread()
	inPlace := topic == k.topicOf(m) && kind.inbox() == (p.Topic == InboxTopic)
	if !inPlace || len(p.Payload) != size || m.Channel != k.Channel() {
		return fmt.Errorf("%w: the message does not belong to this topic", ErrUnreadable)
	}
	if g, ok := m.Body.(Grant); ok && crypto.Keccak256Hash(wrapped(p, 0)) != g.Wrapped {
		return fmt.Errorf("%w: the grant is posted with another key", ErrUnreadable)
	}
	return nil
}

// wrapped returns one of the two wrapped keys in a post to the inbox.
func wrapped(p Post, i int) []byte { return p.Payload[33+i*wrapSize:][:wrapSize] }

// splitPost returns the sealed part of a post and the associated data that it is bound to: the
// topic, for the inbox followed by all that precedes the sealed part.
func splitPost(p Post) (sealed, aad []byte, err error) {
	_, ok := p.Thread()
	switch {
	case !ok:
		return nil, nil, ErrUnreadable
	case p.Topic != InboxTopic:
		return p.Payload[1:], p.Topic[:], nil
	}
	header := p.Payload[:inboxHeader]
	return p.Payload[len(header):], slices.Concat(InboxTopic[:], header), nil
}

// OpenInbox decrypts a post to the inbox with own, the private key of the reader's card. It returns
// [ErrUnreadable] for a post that is for others. It checks no signature: fold the private contract
// to see who wrote what.
func OpenInbox(d Domain, own hpke.PrivateKey, p Post) (Invitation, error) {
	if _, ok := p.Thread(); !ok || p.Topic != InboxTopic {
		return Invitation{}, ErrUnreadable
	}
	for i := range 2 {
		inv, err := unwrap(d, own, wrapped(p, i))
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
