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

// dealLog is what is on the chain of one private contract.
type dealLog struct {
	invitation
	private *contract.PrivateContract
	// topics has the topics that are looked for, with the side and the number of their message.
	// onChain is the deal as the z-contract identifies it, zero until the terms are complete.
	topics  map[[32]byte]place
	onChain deals.ID

	posts []post
	facts []fact
	// final is the state by the final facts, latest by all.
	final, latest contract.State
}

// place is the place of a message in the threads.
type place struct {
	side   contract.Side
	number uint64
}

// post is a post under one of the topics.
type post struct {
	contract.Post
	at    place
	final bool
}

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
		for _, l := range logs {
			l.posts, l.facts = nil, nil
		}
		err := r.source.Facts(ledger.Cursor{}, func(f ledger.Fact) error {
			for _, l := range logs {
				l.add(f)
			}
			return nil
		})
		if err != nil {
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

// add adds a fact if it is a post under one of the topics or about the deal.
func (l *dealLog) add(f ledger.Fact) {
	if p, ok := postOf(f); ok {
		if topic, ok := p.Thread(); ok {
			if at, wanted := l.topics[topic]; wanted {
				l.posts = append(l.posts, post{p, at, f.Final})
			}
		}
		return
	}
	about := contract.Fact{At: positionOf(f.Cursor), Tx: f.Tx, Event: f.Event}
	if id, ok := about.Deal(); ok && id == l.onChain {
		l.facts = append(l.facts, fact{about, f.BlockHash, f.Time, f.Final})
	}
}

// fold computes the state by the final facts, and by all.
func (l *dealLog) fold(now times) {
	var final, latest contract.History
	for _, p := range l.posts {
		latest.Posts = append(latest.Posts, p.Post)
		if p.final {
			final.Posts = append(final.Posts, p.Post)
		}
	}
	for _, f := range l.facts {
		latest.Facts = append(latest.Facts, f.Fact)
		if f.final {
			final.Facts = append(final.Facts, f.Fact)
		}
	}
	final.Now, latest.Now = now.final, now.newest
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

// read decrypts a post and checks who signed it.
func (l *dealLog) read(p post) (contract.Message, error) {
	m, err := l.private.Read(p.Post)
	if err == nil && m.Deal != l.deal && m.Body.Kind() != contract.KindOffer {
		err = errors.New("review: a message of another deal")
	}
	return m, err
}

func positionOf(c ledger.Cursor) contract.Position {
	return contract.Position{Block: c.Block, Index: c.Log}
}

// postOf returns the post that a fact is about, and whether it is about one.
func postOf(f ledger.Fact) (contract.Post, bool) {
	e, ok := f.Event.(ledger.Posted)
	return contract.Post{At: positionOf(f.Cursor), Tx: f.Tx, Topic: e.Topic, Payload: e.Payload}, ok
}
