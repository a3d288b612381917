package settlement

import (
	"testing"

	"github.com/zsettle/zsettle/settlement/contract"
)

// Anybody may post: a post that can't be a message by its size, or was posted before, is not kept.
func TestHistoryKeepsNoJunk(t *testing.T) {
	h := newHistory(0)
	post := func(block uint64, topic [32]byte, size int) {
		h.addPost(contract.Post{At: contract.Position{Block: block}, Topic: topic, Payload: make([]byte, size)})
	}
	topics := [][32]byte{{1}, contract.InboxTopic}
	for i, topic := range topics {
		sizes := []int{0, 1, contract.SmallPost - 1, contract.SmallPost + 1, contract.InboxPost + 1, 100_000}
		for _, size := range sizes {
			post(1, topic, size)
		}
		post(1, topic, []int{contract.InboxPost, contract.SmallPost}[i])
	}
	if len(h.posts) != 0 || len(h.inbox) != 0 || len(h.seen) != 0 {
		t.Fatalf("kept %d topics, %d in the inbox", len(h.posts), len(h.inbox))
	}
	for block := uint64(2); block < 10; block++ {
		post(block, topics[0], contract.SmallPost)
		post(block, topics[0], contract.LegPost)
		post(block, topics[1], contract.InboxPost)
	}
	kept := h.posts[topics[0]]
	if len(kept) != 2 || len(h.inbox) != 1 {
		t.Fatalf("kept %d posts, %d in the inbox", len(kept), len(h.inbox))
	}
	if kept[0].At.Block != 2 || h.inbox[0].At.Block != 2 {
		t.Error("kept another post than the first")
	}
}
