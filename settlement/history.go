package settlement

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/contract"
)

// history is what is final on the chain, sorted by what deals are found by.
type history struct {
	cursor ledger.Cursor
	inbox  []contract.Post
	posts  map[[32]byte][]contract.Post
	facts  map[notes.Commitment][]contract.Fact
	seen   map[common.Hash]bool // posts that are kept, by topic and payload
}

func newHistory() history {
	return history{posts: map[[32]byte][]contract.Post{}, facts: map[notes.Commitment][]contract.Fact{}, seen: map[common.Hash]bool{}}
}

var errNotFinal = errors.New("settlement: not final")

// read takes the final facts that it has not, and returns the new posts to the inbox.
func (h *history) read(replica *ledger.Replica) ([]contract.Post, error) {
	known := len(h.inbox)
	err := replica.Facts(h.cursor, func(f ledger.Fact) error {
		if !f.Final {
			return errNotFinal
		}
		h.cursor = f.Cursor
		h.take(f)
		return nil
	})
	if err != nil && !errors.Is(err, errNotFinal) {
		return nil, err
	}
	return h.inbox[known:], nil
}

func (h *history) take(f ledger.Fact) {
	fact := contract.Fact{At: contract.Position{Block: f.Block, Index: f.Log}, Tx: f.Tx}
	switch e := f.Event.(type) {
	case ledger.Posted:
		h.post(contract.Post{At: fact.At, Tx: f.Tx, Topic: e.Topic, Payload: e.Payload})
		return
	case ledger.Held:
		fact.Kind, fact.Payment, fact.Counter = contract.FactHeld, e.Payment, e.Counter
		fact.Deadline, fact.CancelHash = e.Deadline, e.CancelHash
	case ledger.Settled:
		fact.Kind, fact.Payment, fact.Counter = contract.FactSettled, e.Payment, e.Counter
		h.facts[e.Counter] = append(h.facts[e.Counter], fact)
	case ledger.Swapped:
		fact.Kind, fact.Payment, fact.Counter = contract.FactSwapped, e.Payment, e.Counter
		h.facts[e.Counter] = append(h.facts[e.Counter], fact)
	case ledger.Refunded:
		fact.Kind, fact.Payment = contract.FactRefunded, e.Payment
	case ledger.Cancelled:
		fact.Kind, fact.Payment = contract.FactCancelled, e.Payment
	default:
		return
	}
	h.facts[fact.Payment] = append(h.facts[fact.Payment], fact)
}

// post keeps what can be a message, by its size, and the first of what was posted twice: anybody may post anything under any topic.
func (h *history) post(p contract.Post) {
	inbox, size := p.Topic == contract.InboxTopic, len(p.Payload)
	if inbox != (size == contract.InboxPost) || !inbox && size != contract.SmallPost && size != contract.LegPost {
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

// of returns what is there of a deal: its posts to the inbox, both threads' topics, and the facts of both legs. A topic without a
// post is one whose message went to the inbox; there are not more of those than the inbox has.
func (h *history) of(d *deal, now uint64) contract.History {
	out := contract.History{Now: now, Posts: append([]contract.Post(nil), d.inbox...)}
	for _, side := range []contract.Side{contract.Buyer, contract.Seller} {
		sender := d.terms.Party(side).Signer
		for number, missing := uint64(0), 0; missing <= len(d.inbox); number++ {
			posts := h.posts[d.readKey.Topic(sender, number)]
			if len(posts) == 0 {
				missing++
			}
			out.Posts = append(out.Posts, posts...)
		}
		out.Facts = append(out.Facts, h.facts[d.terms.Gives(side).Commitment]...)
	}
	return out
}
