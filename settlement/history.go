package settlement

import (
	"errors"
	"fmt"
	"slices"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/settlement/contract"
)

// pageFacts is how many facts are read before what they lead to is written down.
const pageFacts = 4096

var (
	// errPageEnd stops reading at the end of a page, or at the first fact that is not final.
	errPageEnd = errors.New("settlement: the page ends")
	// errOutdated is returned if the replica does not have what the index says, or if the index
	// can't be read.
	errOutdated = errors.New("settlement: the index is not of this replica")
)

// history reads the final facts of the replica into the index. It keeps nothing of them itself:
// anybody may post anything, and nearly all of it is no business of the party.
type history struct {
	replica *ledger.Replica
	index   index
	open    func(contract.Post) (contract.Invitation, error)
	read    ledger.Cursor // of the newest fact that is in the index
}

// watched says what the party follows: its deals under a topic and with an identity on the chain,
// and the places of the invitations to deals that it follows no more although they are kept.
type watched interface {
	ofTopic(topic [32]byte) []*deal
	ofDeal(id deals.ID) []*deal
	dropped() []ledger.Cursor
}

// page has what some final facts say: what goes into the index, and the posts and facts of deals
// that are followed.
type page struct {
	entries     []indexEntry
	invitations []invited
	posts       []contract.Post
	facts       []contract.Fact
	stale       []ledger.Cursor // of the invitations to deals that are kept and must not be any more
	end         ledger.Cursor   // of the newest of the facts
	full        bool            // there may be more
}

// indexEntry is a key of the index.
type indexEntry struct {
	bucket string
	key    []byte
}

// next reads the next page of final facts, and writes down what goes into the index.
func (h *history) next(w watched) (page, error) {
	p, generation := page{end: h.read, stale: slices.Clone(w.dropped())}, h.replica.Generation()
	if err := h.index.checkGeneration(generation); err != nil {
		return page{}, err
	}
	count := 0
	err := h.replica.Facts(h.read, func(f ledger.Fact) error {
		if p.full = count == pageFacts; p.full || !f.Final {
			return errPageEnd
		}
		count++
		p.end = f.Cursor
		h.addFact(&p, f, w)
		return nil
	})
	if err != nil && !errors.Is(err, errPageEnd) || count == 0 {
		return page{}, ignoring(err, errPageEnd)
	}
	if h.replica.Generation() != generation {
		return page{}, errOutdated
	}
	if err := h.index.add(p, generation); err != nil {
		return page{}, err
	}
	h.read = p.end
	return p, nil
}

// ignoring returns an error unless it is the one to ignore.
func ignoring(err, ignored error) error {
	if errors.Is(err, ignored) {
		return nil
	}
	return err
}

// addFact adds a fact to a page, if it is about a post that can be a message or about a deal.
func (h *history) addFact(p *page, f ledger.Fact, w watched) {
	if post, ok := postOf(f); ok {
		h.addPost(p, f.Cursor, post, w)
		return
	}
	fact := factOf(f)
	if id, ok := fact.Deal(); ok {
		p.entries = append(p.entries, indexEntry{bucketFacts, append(id[:], encodeCursor(f.Cursor)...)})
		if concerned := w.ofDeal(id); len(concerned) > 0 {
			p.facts = append(p.facts, fact)
			p.outdate(concerned)
		}
	}
}

func (h *history) addPost(p *page, at ledger.Cursor, post contract.Post, w watched) {
	topic, ok := post.Thread()
	if !ok {
		return
	}
	p.entries = append(p.entries, indexEntry{bucketPosts, append(topic[:], encodeCursor(at)...)})
	if concerned := w.ofTopic(topic); len(concerned) > 0 {
		p.posts = append(p.posts, post)
		p.outdate(concerned)
	}
	if post.Topic != contract.InboxTopic {
		return
	}
	if invitation, err := h.open(post); err == nil {
		p.invitations = append(p.invitations, invited{invitation, at})
	}
}

// outdate notes that what the index keeps of some deals is not all there is to them.
func (p *page) outdate(concerned []*deal) {
	for _, d := range concerned {
		if d.kept {
			p.stale = append(p.stale, d.cursor())
		}
	}
}

// posts returns the final posts under the topic of a message, in the order of the chain.
func (h *history) posts(topic [32]byte) ([]contract.Post, error) {
	var posts []contract.Post
	err := h.each(bucketPosts, topic, func(f ledger.Fact) {
		if post, ok := postOf(f); ok {
			posts = append(posts, post)
		}
	})
	return posts, err
}

// facts returns the final facts about a deal on the chain, in the order of the chain.
func (h *history) facts(deal [32]byte) ([]contract.Fact, error) {
	var facts []contract.Fact
	err := h.each(bucketFacts, deal, func(f ledger.Fact) { facts = append(facts, factOf(f)) })
	return facts, err
}

// each calls fn with the facts of a key of the index.
func (h *history) each(bucket string, of [32]byte, fn func(ledger.Fact)) error {
	places, err := h.index.places(bucket, of)
	if err != nil {
		return err
	}
	for _, at := range places {
		f, err := h.at(at)
		if err != nil {
			return err
		}
		fn(f)
	}
	return nil
}

// at returns the fact at a place.
func (h *history) at(place ledger.Cursor) (ledger.Fact, error) {
	found, known, err := h.replica.FactAt(place)
	if err == nil && !(known && found.Final) {
		err = fmt.Errorf("%w: no fact at log %d of block %d", errOutdated, place.Log, place.Block)
	}
	return found, err
}

func factOf(f ledger.Fact) contract.Fact {
	return contract.Fact{At: positionOf(f.Cursor), Tx: f.Tx, Event: f.Event}
}

func positionOf(c ledger.Cursor) contract.Position {
	return contract.Position{Block: c.Block, Index: c.Log}
}

// postOf returns the post that a fact is about, and whether it is about one.
func postOf(f ledger.Fact) (contract.Post, bool) {
	e, ok := f.Event.(ledger.Posted)
	return contract.Post{At: positionOf(f.Cursor), Tx: f.Tx, Topic: e.Topic, Payload: e.Payload}, ok
}
