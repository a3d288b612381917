package ledger_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/store"
)

// asksForMore reports whether a query for logs is of more than n blocks.
func asksForMore(body string, n uint64) bool {
	var call rpcCall
	var filter struct{ FromBlock, ToBlock string }
	if json.Unmarshal([]byte(body), &call) != nil || call.Method != "eth_getLogs" ||
		json.Unmarshal(call.Params[0], &filter) != nil || filter.FromBlock == "" {
		return false
	}
	var from, to uint64
	_, _ = fmt.Sscanf(filter.FromBlock, "0x%x", &from)
	_, _ = fmt.Sscanf(filter.ToBlock, "0x%x", &to)
	return to-from >= n
}

// A page is halved whatever the refusal looks like, down to one block, and grows again.
func TestPagesShrinkOnEveryRefusalAndGrowAgain(t *testing.T) {
	w := newWorld(t, chain.Instant())
	w.mint(3)
	w.bury()
	statuses := []int{
		http.StatusBadRequest, http.StatusRequestEntityTooLarge, http.StatusTooManyRequests,
		http.StatusInternalServerError, http.StatusBadGateway, http.StatusServiceUnavailable, http.StatusGatewayTimeout,
	}
	for _, status := range statuses {
		node := w.proxy()
		node.fail(func(body string, _ int) int {
			if asksForMore(body, 1) {
				return status
			}
			return 0
		})
		w.compare(w.synced(chain.Config{}, 16, node))
	}
	node := w.proxy()
	r := w.replicaAt(nil, chain.Config{}, 16, node)
	node.lie(func(call rpcCall, answer string) string {
		if asksForMore(string(must(json.Marshal(call))), 4) {
			return call.refuse("-32005", "query returned more than 10000 results")
		}
		return answer
	})
	testworld.Must(t, r.Sync(t.Context()))
	w.compare(r)
	if _, calls := node.count(); calls["eth_getLogs"] > 150 {
		t.Errorf("%d queries: the pages stayed small", calls["eth_getLogs"])
	}
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// A node that takes no batches, or none of this size, is asked one by one.
func TestNodeWithoutBatches(t *testing.T) {
	w := newWorld(t, chain.Instant())
	w.mint(3)
	w.bury()
	for _, most := range []int{1, 5} {
		node := w.proxy()
		node.fail(func(_ string, calls int) int {
			if calls > most {
				return http.StatusRequestEntityTooLarge
			}
			return 0
		})
		w.compare(w.synced(chain.Config{}, 0, node))
	}
}

// No failure of a node ends following: one request fails, whichever, and the next attempt goes on.
func TestFollowSurvivesEveryFailureOfANode(t *testing.T) {
	w := newWorld(t, chain.Confirmations(1))
	w.mint(2)
	w.bury()
	node := w.proxy()
	config := chain.Config{Finality: chain.Confirmations(1), Timeout: time.Second}
	w.synced(config, 20, node)
	total, _ := node.count()
	for k := range total {
		for _, status := range []int{http.StatusBadGateway, http.StatusTooManyRequests, http.StatusServiceUnavailable} {
			failing, n := w.proxy(), 0
			r := w.replicaAt(nil, config, 20, failing)
			failing.fail(func(string, int) int {
				if n++; n == k {
					return status
				}
				return 0
			})
			if err := r.Sync(t.Context()); ledger.Permanent(err) {
				t.Errorf("request %d, status %d: %v", k, status, err)
			}
			failing.fail(nil)
			testworld.Must(t, r.Sync(t.Context()))
			if r.Head().Hash != w.now().Hash {
				t.Errorf("request %d, status %d: at block %d", k, status, r.Head().Number)
			}
		}
	}
}

// A block that one of the nodes behind an address lacks ends nothing: the next attempt reads it.
func TestBlockThatOneBackendLacks(t *testing.T) {
	w := newWorld(t, chain.Instant())
	w.mint(1)
	head := w.now()
	for _, method := range []string{"eth_getBlockByNumber", "eth_getLogs", "eth_getBlockReceipts"} {
		node := w.proxy()
		node.lie(func(call rpcCall, answer string) string {
			named := len(call.Params) > 0 && (strings.Contains(string(call.Params[0]),
				fmt.Sprintf(`%#x"`, head.Number)) ||
				strings.Contains(string(call.Params[0]), head.Hash.Hex()))
			switch {
			case call.Method != method || !named:
				return answer
			case method == "eth_getLogs":
				return call.refuse("-32000", "unknown block")
			}
			return call.result("null")
		})
		r := w.replicaAt(nil, chain.Config{}, 0, node)
		if err := r.Sync(t.Context()); ledger.Permanent(err) {
			t.Errorf("%s: %v", method, err)
		}
		node.lie(nil)
		testworld.Must(t, r.Sync(t.Context()))
		w.compare(r)
	}
}

// behind makes a node that has no block after one.
func (w *world) behind(number uint64) func(call rpcCall, answer string) string {
	return func(call rpcCall, answer string) string {
		if call.Method != "eth_getBlockByNumber" {
			return answer
		}
		var tag string
		_ = json.Unmarshal(call.Params[0], &tag)
		var asked uint64
		if n, _ := fmt.Sscanf(tag, "0x%x", &asked); n == 1 {
			if asked > number {
				return call.result("null")
			}
			return answer
		}
		block, err := w.Client.BlockAt(w.Context(), number)
		if err != nil {
			return answer
		}
		return call.result(fmt.Sprintf(`{"number":"%#x","hash":"%s","parentHash":"%s","timestamp":"%#x"}`,
			number, block.Hash, block.Parent, block.Time))
	}
}

// Of two nodes that are out of step the replica follows the newer one, and a node that is behind
// for good neither holds it up nor makes it forget.
func TestNodesOutOfStep(t *testing.T) {
	w := newWorld(t, chain.Instant())
	w.mint(1)
	old := w.now()
	w.mint(1)
	first, second := w.proxy(), w.proxy()
	first.lie(w.behind(old.Number))
	r := w.synced(chain.Config{}, 0, first, second)
	w.compare(r)
	first.lie(nil)
	second.lie(w.behind(old.Number))
	w.mint(1)
	testworld.Must(t, r.Sync(t.Context()))
	w.compare(r)
	// Now both are behind.
	first.lie(w.behind(old.Number))
	before := factsText(t, r)
	testworld.Must(t, r.Sync(t.Context()))
	if factsText(t, r) != before || r.FinalNumber() != w.now().Number {
		t.Error("the replica forgot what the nodes do not know")
	}
}

// What a node leaves out is taken from another one.
func TestForgetfulNodeIsMadeUpForByAnother(t *testing.T) {
	w := newWorld(t, chain.Instant())
	w.live()
	forgetful := w.proxy()
	forgetful.lie(func(call rpcCall, answer string) string {
		if strings.Contains(call.Method, "Receipt") {
			return call.refuse("-32601", "no such method")
		}
		return omit(call, answer, func(string) bool { return false })
	})
	w.compare(w.synced(chain.Config{}, 0, forgetful, w.proxy()))
}

// A node that serves another chain for a while changes nothing, and following goes on afterwards.
func TestAnotherChainMidway(t *testing.T) {
	w, other := newWorld(t, chain.Instant()), newWorld(t, chain.Instant())
	w.mint(1)
	node := w.proxy()
	r := w.synced(chain.Config{}, 0, node)
	before, target := factsText(t, r), node.target
	other.mint(5)
	node.mu.Lock()
	node.target = other.Chain.HTTP()
	node.mu.Unlock()
	node.lie(func(call rpcCall, answer string) string {
		if call.Method == "eth_chainId" {
			return call.result(`"0x7"`)
		}
		return answer
	})
	if err := r.Sync(t.Context()); !errors.Is(err, chain.ErrOtherChain) || ledger.Permanent(err) {
		t.Errorf("another chain: %v", err)
	}
	if factsText(t, r) != before {
		t.Error("the replica changed")
	}
	node.lie(nil)
	node.mu.Lock()
	node.target = target
	node.mu.Unlock()
	w.mint(1)
	testworld.Must(t, r.Sync(t.Context()))
	w.compare(r)
}

// The number of the final block is not enough: its hash must be of a block that was read, whether
// that is read now or was before.
func TestFinalBlockOfAnotherBranchMakesNothingFinal(t *testing.T) {
	w := newWorld(t, chain.Finalized())
	w.mint(1)
	w.mint(1)
	for _, readBefore := range []bool{false, true} {
		node := w.proxy()
		final := func(block string) {
			node.lie(func(call rpcCall, answer string) string {
				if len(call.Params) > 0 && string(call.Params[0]) == `"finalized"` {
					return call.result(block)
				}
				return answer
			})
		}
		r := w.replicaAt(nil, chain.Config{Finality: chain.Finalized()}, 0, node)
		if final("null"); readBefore {
			testworld.Must(t, r.Sync(t.Context()))
		}
		final(fmt.Sprintf(`{"number":"%#x","hash":"%s","parentHash":"%s","timestamp":"0x5"}`,
			w.now().Number-1, common.Hash{9}, common.Hash{8}))
		if err := r.Sync(t.Context()); err == nil || ledger.Permanent(err) || r.FinalNumber() != 0 {
			t.Errorf("read before %t: final up to block %d, %v", readBefore, r.FinalNumber(), err)
		}
		node.lie(nil)
		testworld.Must(t, r.Sync(t.Context()))
	}
}

// A store keeps the rule of finality that it was filled under, and says how to change it.
func TestAnotherPolicyIsRefused(t *testing.T) {
	w := newWorld(t, chain.Instant())
	s, err := store.OpenCache(filepath.Join(t.TempDir(), "replica.db"))
	testworld.Must(t, err)
	defer func() { _ = s.Close() }()
	node := w.proxy()
	testworld.Must(t, w.replicaAt(s, chain.Config{}, 0, node).Sync(t.Context()))
	client, err := ledger.Dial(t.Context(), node.url, chain.Config{Finality: chain.Confirmations(3)})
	testworld.Must(t, err)
	defer client.Close()
	contract := ledger.NewZContract(client, w.Deployed.Addresses)
	config := ledger.ReplicaConfig{From: w.Deployed.Block}
	_, err = ledger.OpenReplica(contract, s, config)
	if !errors.Is(err, ledger.ErrPolicy) || !strings.Contains(err.Error(), "resync") {
		t.Fatalf("another policy: %v", err)
	}
	testworld.Must(t, ledger.ResyncStore(s))
	r, err := ledger.OpenReplica(contract, s, config)
	testworld.Must(t, err)
	testworld.Must(t, r.Sync(t.Context()))
	if r.FinalNumber() != w.now().Number-3 {
		t.Errorf("final up to block %d under the new policy", r.FinalNumber())
	}
}

// Reading history takes a few requests for hundreds of blocks.
func TestHistoryIsReadInFewRequests(t *testing.T) {
	w := newWorld(t, chain.Instant())
	w.live()
	w.bury()
	w.bury()
	w.bury()
	node := w.proxy()
	r := w.replicaAt(nil, chain.Config{}, 0, node)
	node.count()
	testworld.Must(t, r.Sync(t.Context()))
	requests, calls := node.count()
	blocks := w.now().Number - w.Deployed.Block
	t.Logf("%d blocks: %d requests, calls %v", blocks, requests, calls)
	if requests > 20 {
		t.Errorf("%d requests for %d blocks", requests, blocks)
	}
	w.mint(1)
	testworld.Must(t, r.Sync(t.Context()))
	if requests, calls = node.count(); requests > 8 {
		t.Errorf("%d requests for one new block: %v", requests, calls)
	}
	testworld.Must(t, r.Sync(t.Context()))
	if requests, calls = node.count(); requests > 2 {
		t.Errorf("%d requests without a new block: %v", requests, calls)
	}
}

// Of two nodes one says that it has blocks that nobody has. It holds up nothing: what the other
// one has is read.
func TestNodeThatPromisesBlocksHoldsNothingUp(t *testing.T) {
	w := newWorld(t, chain.Instant())
	w.mint(2)
	for _, honestFirst := range []bool{true, false} {
		honest, promises := w.proxy(), w.proxy()
		promises.lie(w.promising(5))
		nodes := []*proxy{promises, honest}
		if honestFirst {
			nodes = []*proxy{honest, promises}
		}
		r := w.replicaAt(nil, chain.Config{}, 0, nodes...)
		for range 2 {
			w.mint(1)
			if err := r.Sync(t.Context()); err != nil || r.Head().Hash != w.now().Hash {
				t.Errorf("honest first %t: at block %d, %v", honestFirst, r.Head().Number, err)
			}
		}
	}
}

// promising makes a node that says that the newest block is some blocks after that of the chain.
func (w *world) promising(ahead uint64) func(call rpcCall, answer string) string {
	return func(call rpcCall, answer string) string {
		if call.Method != "eth_getBlockByNumber" || string(call.Params[0]) != `"latest"` {
			return answer
		}
		number, _ := w.Chain.Head()
		return call.result(fmt.Sprintf(`{"number":"%#x","hash":"%s","parentHash":"%s","timestamp":"0x5"}`,
			number+ahead, common.Hash{9}, common.Hash{8}))
	}
}
