package settlement

import (
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/contract"
)

// history has the final posts and facts of the chain, indexed by what the posts and facts of a deal
// are found by.
type history struct {
	cursor ledger.Cursor // of the newest fact that was read
	inbox  []contract.Post
	posts  map[[32]byte][]contract.Post         // the other posts, by topic
	facts  map[notes.Commitment][]contract.Fact // by payment
	seen   map[common.Hash]bool                 // the posts that are kept, by the hash of topic and payload
}

func newHistory() history {
	return history{
		posts: map[[32]byte][]contract.Post{},
		facts: map[notes.Commitment][]contract.Fact{},
		seen:  map[common.Hash]bool{},
	}
}

// errNotFinal stops reading at the first fact that is not final.
var errNotFinal = errors.New("settlement: not final")

// read adds the final facts since the last call, and returns the new posts to the inbox.
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
	return h.inbox[known:], nil
}

// add adds a final fact, if it is about a post or a leg.
func (h *history) add(f ledger.Fact) {
	fact := contract.Fact{At: contract.Position{Block: f.Block, Index: f.Log}, Tx: f.Tx}
	switch e := f.Event.(type) {
	case ledger.Posted:
		h.addPost(contract.Post{At: fact.At, Tx: f.Tx, Topic: e.Topic, Payload: e.Payload})
	case ledger.Held:
		fact.Kind, fact.Payment, fact.Counter = contract.FactHeld, e.Payment, e.Counter
		fact.Deadline, fact.CancelHash = e.Deadline, e.CancelHash
		h.addFact(fact, e.Payment)
	case ledger.Settled:
		fact.Kind, fact.Payment, fact.Counter = contract.FactSettled, e.Payment, e.Counter
		h.addFact(fact, e.Payment, e.Counter)
	case ledger.Swapped:
		fact.Kind, fact.Payment, fact.Counter = contract.FactSwapped, e.Payment, e.Counter
		h.addFact(fact, e.Payment, e.Counter)
	case ledger.Refunded:
		fact.Kind, fact.Payment = contract.FactRefunded, e.Payment
		h.addFact(fact, e.Payment)
	case ledger.Cancelled:
		fact.Kind, fact.Payment = contract.FactCancelled, e.Payment
		h.addFact(fact, e.Payment)
	}
}

// addFact adds a fact to the legs that it is about.
func (h *history) addFact(f contract.Fact, payments ...notes.Commitment) {
	for _, payment := range payments {
		h.facts[payment] = append(h.facts[payment], f)
	}
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
// both parties, and the facts about both legs.
func (h *history) dealHistory(d *deal, now uint64) contract.History {
	out := contract.History{Now: now, Posts: slices.Clone(d.inbox)}
	for _, side := range []contract.Side{contract.Buyer, contract.Seller} {
		out.Posts = append(out.Posts, h.threadPosts(d, d.terms.Party(side).Signer)...)
		out.Facts = append(out.Facts, h.facts[d.terms.LegTerms(side).Commitment]...)
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
