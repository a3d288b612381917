package contract

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
)

// received is a verified message with its place on the chain.
type received struct {
	Message
	at     Position
	tx     common.Hash
	digest [32]byte
}

// readings remembers what posts amount to, by the hash of topic and payload: decrypting and checking a signature are the work of a
// fold, and a history is folded again whenever it grew.
type readings struct {
	mu sync.Mutex
	of map[[32]byte]reading
}

type reading struct {
	message Message
	digest  [32]byte
	ok      bool
}

// reading reads a post once; it tells whether that is a message of the contract.
func (c *PrivateContract) reading(p Post) (received, bool) {
	key := sha256.Sum256(append(p.Topic[:], p.Payload...))
	c.known.mu.Lock()
	defer c.known.mu.Unlock()
	r, known := c.known.of[key]
	if !known {
		m, err := c.Read(p)
		if err == nil && (m.Deal == c.deal || m.Body.Kind() == KindOffer) {
			r = reading{m, m.Digest(c.domain), true}
		}
		c.known.of[key] = r
	}
	return received{r.message, p.At, p.Tx, r.digest}, r.ok
}

// receive reads the contract's messages from all posts, in chain order; of a message posted twice the first counts.
func (c *PrivateContract) receive(posts []Post) []received {
	var all []received
	for _, p := range posts {
		if r, ok := c.reading(p); ok {
			all = append(all, r)
		}
	}
	slices.SortFunc(all, func(a, b received) int {
		return cmp.Or(a.at.Compare(b.at), bytes.Compare(a.digest[:], b.digest[:]), bytes.Compare(a.tx[:], b.tx[:]))
	})
	seen := map[[32]byte]bool{}
	return slices.DeleteFunc(all, func(r received) bool {
		again := seen[r.digest]
		seen[r.digest] = true
		return again
	})
}

// thread is one sender's messages in their order. A message takes effect when it and all before it are there.
type thread struct {
	messages []received
	link     Link
	evidence []Equivocation
}

// follow links a sender's messages: of each number the first on the chain that continues what went before. What it skips
// never counts later, because posts to come have later places. Any other message of a number is evidence.
func follow(all []received, sender common.Address) (t thread) {
	byNumber := map[uint64][]received{}
	for _, r := range all {
		if r.Sender == sender {
			byNumber[r.Number] = append(byNumber[r.Number], r)
		}
	}
	var effect Position
	for {
		candidates := byNumber[t.link.Next]
		next := slices.IndexFunc(candidates, func(r received) bool { return r.Previous == t.link.Last })
		for i, r := range candidates {
			if i > 0 {
				t.evidence = append(t.evidence, Equivocation{candidates[0].Message, r.Message})
			}
		}
		if next < 0 {
			return t
		}
		r := candidates[next]
		if effect.Compare(r.at) > 0 {
			r.at = effect
		}
		effect = r.at
		t.messages = append(t.messages, r)
		t.link = Link{t.link.Next + 1, r.digest}
	}
}
