package settlement

import (
	"crypto/rand"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/store"
)

// nothing is followed by nobody.
type nothing struct{}

func (nothing) ofTopic([32]byte) []*deal { return nil }
func (nothing) ofDeal(deals.ID) []*deal  { return nil }
func (nothing) dropped() []ledger.Cursor { return nil }

// junk is a post of a stranger that might be a message by its length.
func junk(t *testing.T, size int) []byte {
	t.Helper()
	payload := make([]byte, size)
	if _, err := rand.Read(payload); err != nil {
		t.Fatal(err)
	}
	payload[0] = contract.Version
	return payload
}

// counted is a history over an index that counts the posts to the inbox that it opens.
func counted(t *testing.T, w *testworld.World, s store.Store, opened *int) *history {
	t.Helper()
	replica := w.Replica()
	testworld.Must(t, replica.Sync(t.Context()))
	h := &history{replica: replica, index: index{store: s, prefix: "test/"}}
	h.open = func(contract.Post) (contract.Invitation, error) {
		*opened++
		return contract.Invitation{}, contract.ErrUnreadable
	}
	read, err := h.index.read()
	testworld.Must(t, err)
	h.read = read
	return h
}

// Each post to the inbox is opened once, also after a restart. Of a stranger's posts nothing stays
// in memory: not those to the inbox, not those under any topic, and not those of the wrong length.
func TestPostsOfStrangers(t *testing.T) {
	w := testworld.New(t, testworld.Config{})
	topic := [32]byte{7}
	for range 3 {
		for _, size := range []int{0, 1, contract.SmallPost - 1, contract.SmallPost, contract.LegPost,
			contract.InboxPost} {
			payload := []byte{}
			if size > 0 {
				payload = junk(t, size)
			}
			w.Send(w.ZContract.Post(topic, payload))
			w.Send(w.ZContract.Post(contract.InboxTopic, payload))
		}
	}
	s, opened := w.Store(), 0
	h := counted(t, w, s, &opened)
	for more := true; more; {
		p, err := h.next(nothing{})
		testworld.Must(t, err)
		if len(p.posts) != 0 || len(p.facts) != 0 || len(p.invitations) != 0 {
			t.Errorf("kept %d posts, %d facts, %d invitations", len(p.posts), len(p.facts), len(p.invitations))
		}
		more = p.full
	}
	if opened != 3 {
		t.Errorf("opened %d posts, want 3", opened)
	}
	again := counted(t, w, s, &opened)
	p, err := again.next(nothing{})
	testworld.Must(t, err)
	if opened != 3 || len(p.entries) != 0 {
		t.Errorf("a restart opened %d posts and wrote %d entries", opened-3, len(p.entries))
	}
	posts, err := again.posts(topic)
	if err != nil || len(posts) != 6 {
		t.Errorf("%d posts under the topic, %v", len(posts), err)
	}
	w.Send(w.ZContract.Post(contract.InboxTopic, junk(t, contract.InboxPost)))
	testworld.Must(t, again.replica.Sync(t.Context()))
	if _, err := again.next(nothing{}); err != nil || opened != 4 {
		t.Errorf("opened %d posts after one more, %v", opened, err)
	}
}

// An index of another replica than this is noticed, and one that is emptied is read again.
func TestIndexIsReadAgain(t *testing.T) {
	w := testworld.New(t, testworld.Config{})
	w.Send(w.ZContract.Post([32]byte{7}, junk(t, contract.SmallPost)))
	s, opened := w.Store(), 0
	h := counted(t, w, s, &opened)
	_, err := h.next(nothing{})
	testworld.Must(t, err)
	posts, err := h.posts([32]byte{7})
	if err != nil || len(posts) != 1 {
		t.Fatalf("%d posts, %v", len(posts), err)
	}
	empty := w.Replica()
	h.replica = empty
	if _, err := h.posts([32]byte{7}); err == nil {
		t.Error("found a post in a replica without any")
	}
	testworld.Must(t, h.index.reset())
	if read, err := h.index.read(); err != nil || read.Block != 0 {
		t.Errorf("after a reset: %v, %v", read, err)
	}
}

// Deals of strangers give way to newer ones, but not one of the party's own in which something
// happens. What one deal is followed by is not lost with another of the same topics.
func TestStrangersGiveWay(t *testing.T) {
	f := newFollowing()
	add := func(n int, phase contract.Phase, mine bool) *deal {
		id := contract.ID{byte(n), byte(n >> 8), 1}
		d := &deal{private: contract.Open(contract.Domain{}, contract.ReadKey{}, id), mine: mine}
		d.terms.Salt = id
		d.state.Phase = phase
		d.topics = [][32]byte{{1}, [32]byte(id)}
		for _, topic := range d.topics {
			f.byTopic[topic] = append(f.byTopic[topic], d)
		}
		f.add(d)
		f.addStranger(d)
		return d
	}
	kept := add(0, contract.PhasePaid, true)
	for n := range 2 * maxStrangers {
		phases := []contract.Phase{contract.PhaseOffered, contract.PhaseAccepted, contract.PhasePaid}
		phase := phases[n%len(phases)]
		add(n+1, phase, phase == contract.PhaseOffered) // strangers sign anything between themselves
	}
	if len(f.deals) != maxStrangers || len(f.byTopic) != maxStrangers+1 || len(f.offers) != maxStrangers {
		t.Errorf("%d deals, %d topics, %d offers", len(f.deals), len(f.byTopic), len(f.offers))
	}
	if f.deals[kept.private.Deal()] != kept || f.byTopic[[32]byte{1}][0] != kept {
		t.Error("a deal in which something happens is gone")
	}
}

// What the index keeps of a deal goes when the deal gives way to others: nobody would notice that
// anything came after that.
func TestDroppedDealIsNotKept(t *testing.T) {
	w := testworld.New(t, testworld.Config{})
	w.Send(w.ZContract.Post([32]byte{7}, junk(t, contract.SmallPost)))
	s, opened := w.Store(), 0
	h := counted(t, w, s, &opened)
	f := newFollowing()
	row := func(block uint64) ([]byte, []byte) {
		return []byte{indexVersion}, encodeCursor(ledger.Cursor{Block: block})
	}
	for block := range uint64(3) {
		value, key := row(block)
		testworld.Must(t, s.Put("test/"+bucketEnded, key, value))
		private := contract.Open(contract.Domain{}, contract.ReadKey{}, contract.ID{byte(block)})
		d := &deal{private: private, kept: block > 0}
		d.first.Block = block
		f.add(d)
		if block < 2 { // the first is not kept by its own account, and the last goes on
			f.drop(d)
		}
	}
	_, err := h.next(f)
	testworld.Must(t, err)
	for block, want := range []bool{true, false, true} {
		_, key := row(uint64(block))
		if _, err := s.Get("test/"+bucketEnded, key); (err == nil) != want {
			t.Errorf("row %d is there: %v, want %v", block, err == nil, want)
		}
	}
}

// Two strangers can write to each other without end. Of that a reader keeps a part; of a deal of
// its own or of known cards it keeps all.
func TestMessagesOfStrangersAreBounded(t *testing.T) {
	key, err := chain.NewKey(devnet.Accounts()[0].Key)
	testworld.Must(t, err)
	written := contract.Open(contract.Domain{}, contract.ReadKey{}, contract.ID{1})
	var posts []contract.Post
	for at := (contract.Link{}); len(posts) < maxStrangePosts+20; {
		notice := contract.PaymentNotice{Tx: common.Hash{1}}
		draft, next, err := written.Write(t.Context(), contract.WithKey(key), at, notice)
		testworld.Must(t, err)
		posts, at = append(posts, contract.Post{Topic: draft.Topic, Payload: draft.Payload}), next
	}
	for _, strange := range []bool{true, false} {
		d := newDeal(contract.Domain{}, invited{Invitation: contract.Invitation{Deal: contract.ID{1}}})
		d.strange = d.strange && strange
		kept := 0
		for _, post := range posts {
			if d.addPost(post) {
				kept++
			}
		}
		want := len(posts)
		if strange {
			want = maxStrangePosts
		}
		if kept != want || len(d.posts) != want || len(d.said) != want {
			t.Errorf("strange %t: %d messages are kept, want %d", strange, kept, want)
		}
	}
}
