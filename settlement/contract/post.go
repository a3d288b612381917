package contract

import (
	"crypto/hpke"
	"crypto/rand"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// The fixed sizes: of a message's plaintext, and of what is posted. A post tells which of the three it is, and nothing else.
const (
	smallSize = 512
	legSize   = 1280
	inboxSize = 1280

	// SmallPost is the length of a post of every message but the next two.
	SmallPost = 1 + sealSize + smallSize
	// LegPost is the length of a post with a leg item.
	LegPost = 1 + sealSize + legSize
	// InboxPost is the length of a post to the inbox: an offer or a grant.
	InboxPost = 1 + 2*wrapSize + sealSize + inboxSize
)

// InboxTopic is the one topic of all offers and grants: Keccak-256 of "zsettle/v1/inbox".
var InboxTopic = [32]byte(crypto.Keccak256Hash([]byte("zsettle/v1/inbox")))

// Draft is a message ready to be posted.
type Draft struct {
	Topic   [32]byte
	Payload []byte
}

// Position is a place in the chain's order of logs.
type Position struct {
	// Block is the block's number.
	Block uint64
	// Index is the log's index within the block.
	Index uint
}

// Compare is −1, 0 or 1 as p is before, at or after q.
func (p Position) Compare(q Position) int {
	switch {
	case p == q:
		return 0
	case p.Block < q.Block || p.Block == q.Block && p.Index < q.Index:
		return -1
	}
	return 1
}

// Post is a final post of the chain's log. From which account it was posted does not matter: the message inside is signed.
type Post struct {
	At      Position
	Tx      common.Hash
	Topic   [32]byte
	Payload []byte
}

// draft seals a message for its sender's next topic.
func (k ReadKey) draft(m Message) (Draft, error) {
	size := smallSize
	if m.Body.Kind() == KindLeg {
		size = legSize
	}
	topic := k.Topic(m.Sender, m.Number)
	sealed, err := k.seal(m.Encode(), topic[:], size)
	return Draft{topic, append([]byte{Version}, sealed...)}, err
}

// draftInbox seals a message for the inbox, beside two wrapped keys. They are bound to it.
func (k ReadKey) draftInbox(m Message, wraps [2][]byte) (Draft, error) {
	header := append(append([]byte{Version}, wraps[0]...), wraps[1]...)
	sealed, err := k.seal(m.Encode(), append(InboxTopic[:], header...), inboxSize)
	return Draft{InboxTopic, append(header, sealed...)}, err
}

// open decrypts a post and decodes its message; the signature is not checked.
func (k ReadKey) open(p Post) (Message, error) {
	body, aad, err := split(p)
	if err != nil {
		return Message{}, err
	}
	plaintext, err := k.unseal(body, aad)
	if err != nil {
		return Message{}, err
	}
	m, err := DecodeMessage(plaintext)
	if err != nil {
		return Message{}, err
	}
	if err := k.place(p, m); err != nil {
		return Message{}, err
	}
	return m, nil
}

// place checks that the message stands where its kind and number belong, in a post of its size.
func (k ReadKey) place(p Post, m Message) error {
	kind, wants := m.Body.Kind(), SmallPost
	switch {
	case kind.inbox():
		wants = InboxPost
	case kind == KindLeg:
		wants = LegPost
	}
	inPlace := kind.inbox() == (p.Topic == InboxTopic) && (kind.inbox() || p.Topic == k.Topic(m.Sender, m.Number))
	if !inPlace || len(p.Payload) != wants || m.Channel != k.Channel() {
		return fmt.Errorf("%w: a message out of its place", ErrUnreadable)
	}
	if g, ok := m.Body.(Grant); ok && crypto.Keccak256Hash(p.Payload[1:1+wrapSize]) != g.Wrapped {
		return fmt.Errorf("%w: a grant beside another key", ErrUnreadable)
	}
	return nil
}

// split returns the sealed part of a post and what it is bound to.
func split(p Post) (sealed, aad []byte, err error) {
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

// OpenInbox tries an own card's key on a post to the inbox. It returns [ErrUnreadable] for one that is for others. The
// invitation is not proven by this: fold the contract to see who wrote what.
func OpenInbox(d Domain, own hpke.PrivateKey, p Post) (Invitation, error) {
	if p.Topic != InboxTopic || len(p.Payload) != InboxPost || p.Payload[0] != Version {
		return Invitation{}, ErrUnreadable
	}
	for i := range 2 {
		inv, err := unwrap(d, own, p.Payload[1+i*wrapSize:1+(i+1)*wrapSize])
		if err != nil {
			continue
		}
		m, err := inv.ReadKey.open(p)
		if err == nil && m.Deal == inv.Deal {
			return inv, nil
		}
	}
	return Invitation{}, ErrUnreadable
}

// decoy fills the second slot of a grant: as random as a wrapped key looks.
func decoy() ([]byte, error) {
	b := make([]byte, wrapSize)
	if _, err := rand.Read(b); err != nil {
		return nil, fmt.Errorf("contract: decoy: %w", err)
	}
	return b, nil
}
