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

// readCache remembers the message in each post that has one, by the SHA-256 hash of topic and
// payload. A history is folded again whenever it grows, and nearly all the work of a fold is
// decrypting posts and checking signatures. Posts without a message are not remembered: anybody can
// post any number of them.
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

// readCached reads a post, at most once if it is a message of the private contract, and reports
// whether it is one.
func (c *PrivateContract) readCached(p Post) (received, bool) {
	key := sha256.Sum256(append(p.Topic[:], p.Payload...))
	c.cache.mu.Lock()
	defer c.cache.mu.Unlock()
	result, known := c.cache.byHash[key]
	if !known {
		if result = c.readResult(p); result.ok {
			c.cache.byHash[key] = result
		}
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

// threadOf links the messages of a sender. Of each number it takes the message that continues the
// thread first. A message that it skips never counts later, because later posts have later places.
// Messages of a number that say the same are one message: the next may continue any of them, from
// the place on at which that one is. What says something else is evidence of equivocation.
func threadOf(all []received, sender common.Address) (t thread) {
	byNumber := map[uint64][]received{}
	for _, r := range all {
		if r.Sender == sender {
			byNumber[r.Number] = append(byNumber[r.Number], r)
		}
	}
	ends := map[[32]byte]Position{{}: {}} // where the messages are that the next may continue
	for {
		candidates := byNumber[t.link.Next]
		t.addEvidence(candidates)
		linked := continuing(candidates, ends)
		if len(linked) == 0 {
			return t
		}
		taken := linked[0]
		t.messages = append(t.messages, taken)
		t.link = Link{Next: t.link.Next + 1, Last: taken.digest}
		ends = map[[32]byte]Position{}
		for _, r := range linked {
			if r.SaysSame(taken.Message) {
				ends[r.digest] = r.at
			}
		}
	}
}

// continuing returns the messages that continue one of the ends, in the order in which they do.
// Each has the place at which both it and that end are on the chain.
func continuing(candidates []received, ends map[[32]byte]Position) []received {
	var linked []received
	for _, r := range candidates {
		end, ok := ends[r.Previous]
		if !ok {
			continue
		}
		if r.at.Compare(end) < 0 {
			r.at = end
		}
		linked = append(linked, r)
	}
	slices.SortStableFunc(linked, func(a, b received) int { return a.at.Compare(b.at) })
	return linked
}

// addEvidence adds each pair of the first message of one number and a later one that says something
// else.
func (t *thread) addEvidence(sameNumber []received) {
	for _, later := range sameNumber[min(1, len(sameNumber)):] {
		if first := sameNumber[0].Message; !first.SaysSame(later.Message) {
			t.evidence = append(t.evidence, Equivocation{First: first, Second: later.Message})
		}
	}
}
