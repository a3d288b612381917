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

// readCache remembers the result of reading each post, by the SHA-256 hash of topic and payload. A
// history is folded again whenever it grows, and nearly all the work of a fold is decrypting posts
// and checking signatures.
type readCache struct {
	mu     sync.Mutex
	byHash map[[32]byte]readResult
}

func newReadCache() *readCache { return &readCache{byHash: map[[32]byte]readResult{}} }

// readResult is what a post contains; ok is false if that is not a message of the private contract.
type readResult struct {
	message Message
	digest  [32]byte
	ok      bool
}

// readCached reads a post, at most once, and reports whether it is a message of the private
// contract.
func (c *PrivateContract) readCached(p Post) (received, bool) {
	key := sha256.Sum256(append(p.Topic[:], p.Payload...))
	c.cache.mu.Lock()
	defer c.cache.mu.Unlock()
	result, known := c.cache.byHash[key]
	if !known {
		result = c.readResult(p)
		c.cache.byHash[key] = result
	}
	return received{Message: result.message, at: p.At, tx: p.Tx, digest: result.digest}, result.ok
}

// readResult reads a post. Offers of other deals under the same read key count as messages, because
// two offers of one seller are evidence of equivocation.
func (c *PrivateContract) readResult(p Post) readResult {
	m, err := c.Read(p)
	if err != nil || m.Deal != c.deal && m.Body.Kind() != KindOffer {
		return readResult{}
	}
	return readResult{message: m, digest: m.Digest(c.domain), ok: true}
}

// readAll returns the private contract's messages among all posts, in chain order. Of a message
// that was posted several times it returns the first.
func (c *PrivateContract) readAll(posts []Post) []received {
	var all []received
	for _, p := range posts {
		if r, ok := c.readCached(p); ok {
			all = append(all, r)
		}
	}
	slices.SortFunc(all, func(a, b received) int {
		return cmp.Or(a.at.Compare(b.at), bytes.Compare(a.digest[:], b.digest[:]), bytes.Compare(a.tx[:], b.tx[:]))
	})
	seen := map[[32]byte]bool{}
	return slices.DeleteFunc(all, func(r received) bool {
		duplicate := seen[r.digest]
		seen[r.digest] = true
		return duplicate
	})
}

// thread is one sender's messages in the order of their numbers. A message takes effect when it and
// all before it are on the chain.
type thread struct {
	messages []received
	link     Link
	evidence []Equivocation
}

// threadOf links the messages of a sender. Of each number it takes the first message on the chain
// that continues the thread. A message that it skips never counts later, because later posts have
// later places. Every further message of a number is evidence of equivocation.
func threadOf(all []received, sender common.Address) (t thread) {
	byNumber := map[uint64][]received{}
	for _, r := range all {
		if r.Sender == sender {
			byNumber[r.Number] = append(byNumber[r.Number], r)
		}
	}
	var effect Position // of the last message
	for {
		candidates := byNumber[t.link.Next]
		t.addEvidence(candidates)
		next := slices.IndexFunc(candidates, func(r received) bool { return r.Previous == t.link.Last })
		if next < 0 {
			return t
		}
		r := candidates[next]
		if r.at.Compare(effect) < 0 {
			r.at = effect
		}
		effect = r.at
		t.messages = append(t.messages, r)
		t.link = Link{Next: t.link.Next + 1, Last: r.digest}
	}
}

// addEvidence adds each pair of the first and a later message of one number.
func (t *thread) addEvidence(sameNumber []received) {
	for i := 1; i < len(sameNumber); i++ {
		t.evidence = append(t.evidence, Equivocation{First: sameNumber[0].Message, Second: sameNumber[i].Message})
	}
}
