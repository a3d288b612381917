package settlement

import (
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/settlement/contract"
)

// history has the final posts and facts of the chain, indexed by what the posts and facts of a deal
// are found by.
type history struct {
	generation uint64        // of the replica
	cursor     ledger.Cursor // of the newest fact that was read
	inbox      []contract.Post
	posts      map[[32]byte][]contract.Post // the other posts, by topic
	facts      map[deals.ID][]contract.Fact // by deal
	seen       map[common.Hash]bool         // the posts that are kept, by the hash of topic and payload
}

// newHistory returns the empty history of a generation of the replica.
func newHistory(generation uint64) history {
	return history{
		generation: generation,
		posts:      map[[32]byte][]contract.Post{},
		facts:      map[deals.ID][]contract.Fact{},
		seen:       map[common.Hash]bool{},
	}
}

// errNotFinal stops reading at the first fact that is not final.
var errNotFinal = errors.New("settlement: not final")

// read adds the final facts since the last call, and returns the new posts to the inbox. It returns
// [ledger.ErrResynced] if the replica is in another generation than the history.
func (h *history) read(replica *ledger.Replica) ([]contract.Post, error) {
	known := len(h.inbox)
	err := replica.Facts(h.cursor, func(f ledger.Fact) error {
		if !f.Final {
			return errNotFinal
		}
		h.cursor = f.Cursor
		h.add(f)
		return nil
	})
	if err != nil && !errors.Is(err, errNotFinal) {
		return nil, err
	}
	if replica.Generation() != h.generation {
		return nil, ledger.ErrResynced
	}
	return h.inbox[known:], nil
}

// add adds a final fact, if it is about a post or a deal.
func (h *history) add(f ledger.Fact) {
	if post, ok := postOf(f); ok {
		h.addPost(post)
		return
	}
	fact := contract.Fact{At: positionOf(f), Tx: f.Tx, Event: f.Event}
	if id, ok := fact.Deal(); ok {
		h.facts[id] = append(h.facts[id], fact)
	}
}

func positionOf(f ledger.Fact) contract.Position {
	return contract.Position{Block: f.Block, Index: f.Log}
}

// postOf returns the post that a fact is about, and whether it is about one.
func postOf(f ledger.Fact) (contract.Post, bool) {
	e, ok := f.Event.(ledger.Posted)
	return contract.Post{At: positionOf(f), Tx: f.Tx, Topic: e.Topic, Payload: e.Payload}, ok
}

// addPost adds a post unless it can't be a message by its size, or the same bytes were posted
// before: anybody may post anything under any topic.
func (h *history) addPost(p contract.Post) {
	inbox := p.Topic == contract.InboxTopic
	sizes := []int{contract.SmallPost, contract.LegPost}
	if inbox {
		sizes = []int{contract.InboxPost}
	}
	if !slices.Contains(sizes, len(p.Payload)) {
		return
	}
	key := crypto.Keccak256Hash(p.Topic[:], p.Payload)
	if h.seen[key] {
		return
	}
	h.seen[key] = true
	if inbox {
		h.inbox = append(h.inbox, p)
	} else {
		h.posts[p.Topic] = append(h.posts[p.Topic], p)
	}
}

// dealHistory returns the history of a deal: its posts to the inbox, the posts under the topics of
// both parties, and the facts about the deal on the chain.
func (h *history) dealHistory(d *deal, now uint64) contract.History {
	out := contract.History{Now: now, Posts: slices.Clone(d.inbox), Facts: h.facts[d.onChain]}
	for _, side := range []contract.Side{contract.Buyer, contract.Seller} {
		out.Posts = append(out.Posts, h.threadPosts(d, d.terms.Party(side).Signer)...)
	}
	return out
}

// threadPosts returns the posts under the topics of a sender, by number. There is no post under a
// number whose message was posted to the inbox. The search ends when more numbers are missing than
// the deal has posts in the inbox.
func (h *history) threadPosts(d *deal, sender common.Address) []contract.Post {
	var found []contract.Post
	for number, missing := uint64(0), 0; missing <= len(d.inbox); number++ {
		posts := h.posts[d.readKey.Topic(sender, number)]
		if len(posts) == 0 {
			missing++
		}
		found = append(found, posts...)
	}
	return found
}
