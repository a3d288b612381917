package review

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/settlement/contract"
)

// ahead is how many numbers after a party's last message are looked at, so that a message that is
// missing between others is noticed.
const ahead = 16

// maxForged is how many forged messages of a private contract are kept. One is enough to tell of.
const maxForged = 16

// dealLog is what is on the chain of one private contract. Strangers can post anything under topics
// that they have seen, as often as they like: of that only the number is kept.
type dealLog struct {
	invitation
	private *contract.PrivateContract
	// topics has the topics that are looked for, with the place of their message. onChain is the
	// deal as the z-contract identifies it, zero until the terms are complete.
	topics  map[[32]byte]place
	onChain deals.ID

	valid  []said // each message once
	forged []said // sealed under the read key, and not signed by the sender or of another deal
	slots  map[place]slot
	seen   map[[32]byte]bool // the digests of the valid messages
	facts  []fact
	// final is the state by the final facts, latest by all.
	final, latest contract.State
}

// place is the place of a message in the threads.
type place struct {
	side   contract.Side
	number uint64
}

// said is a message and its post.
type said struct {
	contract.Message
	post  contract.Post
	at    place
	final bool
}

// slot counts what was posted at one place: valid and forged messages, and posts that the key does
// not read.
type slot struct{ valid, forged, unreadable int }

// fact is an event about the deal on the chain.
type fact struct {
	contract.Fact
	hash  common.Hash // of its block
	time  uint64      // of its block
	final bool
}

func newLog(d contract.Domain, i invitation) *dealLog {
	return &dealLog{
		invitation: i, private: contract.Open(d, i.key, i.deal),
		topics: map[[32]byte]place{i.key.OfferTopic(): {contract.Seller, 0}},
	}
}

// readLogs reads the history of all logs. The topics of later messages follow from earlier ones, so
// it passes over the facts until there is nothing new to look for. Nothing of others is kept.
func (r *Reader) readLogs(logs []*dealLog, now times) error {
	for more := len(logs) > 0; more; {
		if err := r.pass(logs); err != nil {
			return err
		}
		more = false
		for _, l := range logs {
			l.fold(now)
			more = l.lookFor() || more
		}
	}
	return nil
}

// pass reads all facts once, and gives each log those that it looks for.
func (r *Reader) pass(logs []*dealLog) error {
	byTopic, byDeal := map[[32]byte][]*dealLog{}, map[deals.ID][]*dealLog{}
	for _, l := range logs {
		l.reset()
		for topic := range l.topics {
			byTopic[topic] = append(byTopic[topic], l)
		}
		byDeal[l.onChain] = append(byDeal[l.onChain], l)
	}
	return r.source.Facts(ledger.Cursor{}, func(f ledger.Fact) error {
		if p, ok := postOf(f); ok {
			topic, _ := p.Thread()
			for _, l := range byTopic[topic] {
				l.addPost(p, l.topics[topic], f.Final)
			}
			return nil
		}
		about := contract.Fact{At: positionOf(f.Cursor), Tx: f.Tx, Event: f.Event}
		if id, ok := about.Deal(); ok {
			for _, l := range byDeal[id] {
				l.facts = append(l.facts, fact{about, f.BlockHash, f.Time, f.Final})
			}
		}
		return nil
	})
}

// reset forgets what was read.
func (l *dealLog) reset() {
	l.valid, l.forged, l.facts = nil, nil, nil
	l.slots, l.seen = map[place]slot{}, map[[32]byte]bool{}
}

// addPost adds what a post says at a place.
func (l *dealLog) addPost(p contract.Post, at place, final bool) {
	m, err := l.private.Read(p)
	s := l.slots[at]
	switch {
	case errors.Is(err, contract.ErrUnreadable):
		s.unreadable++
	case err != nil, m.Deal != l.deal && m.Body.Kind() != contract.KindOffer:
		if s.forged++; len(l.forged) < maxForged {
			l.forged = append(l.forged, said{m, p, at, final})
		}
	default:
		s.valid++
		if digest := m.Digest(l.private.Domain()); !l.seen[digest] {
			l.seen[digest] = true
			l.valid = append(l.valid, said{m, p, at, final})
		}
	}
	l.slots[at] = s
}

// fold computes the state by the final facts, and by all.
func (l *dealLog) fold(now times) {
	final, latest := contract.History{Now: now.final}, contract.History{Now: now.newest}
	for _, s := range l.valid {
		latest.Posts = append(latest.Posts, s.post)
		if s.final {
			final.Posts = append(final.Posts, s.post)
		}
	}
	for _, f := range l.facts {
		latest.Facts = append(latest.Facts, f.Fact)
		if f.final {
			final.Facts = append(final.Facts, f.Fact)
		}
	}
	l.final, l.latest = l.private.Fold(final), l.private.Fold(latest)
}

// lookFor adds what the state says is to be looked for. It reports whether anything is new.
func (l *dealLog) lookFor() (more bool) {
	if l.latest.Phase == contract.PhaseNone {
		return false
	}
	for side, link := range l.latest.Links {
		sender := l.latest.Terms.Party(contract.Side(side)).Signer
		for n := uint64(0); n < link.Next+ahead; n++ {
			topic := l.key.Topic(sender, n)
			if _, known := l.topics[topic]; !known {
				l.topics[topic], more = place{contract.Side(side), n}, true
			}
		}
	}
	if l.onChain == (deals.ID{}) && l.latest.Terms.Complete() {
		l.onChain, more = l.latest.Terms.Deal().ID(), true
	}
	return more
}

func positionOf(c ledger.Cursor) contract.Position {
	return contract.Position{Block: c.Block, Index: c.Log}
}

// postOf returns the post that a fact is about, and whether it is about one.
func postOf(f ledger.Fact) (contract.Post, bool) {
	e, ok := f.Event.(ledger.Posted)
	return contract.Post{At: positionOf(f.Cursor), Tx: f.Tx, Topic: e.Topic, Payload: e.Payload}, ok
}
