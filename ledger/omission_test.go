package ledger_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// live makes history with events of most kinds, some of them twice in a block.
func (w *world) live() {
	w.Helper()
	w.mint(3)
	w.Send(w.ZContract.Post([32]byte{1}, []byte("hello")))
	w.Send(w.ZContract.Submit(w.transfer(nil), w.transfer(nil)))
	w.Send(w.ZContract.Distribute(w.distribution()))
	w.Send(w.ZContract.Consolidate(w.consolidation()))
	bare := w.burn()
	bare.Change = notes.Commitment{}
	w.Send(w.ZContract.Burn(bare))
	w.Send(w.ZContract.Burn(w.burn(), w.burn()))
	d, legs := w.deal(w.now().After(time.Hour))
	w.Send(w.ZContract.Submit(legs[0]))
	w.Send(w.ZContract.Settle(ledger.Settlement{Deal: d, Legs: legs[1:]}))
	w.register(9)
	w.Age()
	w.Send(w.ZContract.Seal())
	w.Send(w.ZContract.Post([32]byte{2}, []byte("again")))
}

// bury makes so many blocks that all before them are history.
func (w *world) bury() {
	for range 70 {
		w.Chain.Commit()
	}
}

// logs returns where each log of the contracts is: block and index.
func (w *world) logs() (places []string) {
	w.Helper()
	headers, err := w.Client.Headers(w.Context(), w.Deployed.Block, w.now().Number)
	w.Must(err)
	for _, h := range headers {
		evidence, err := w.Client.Evidence(w.Context(), []chain.Header{h}, w.Deployed.ZContract,
			w.Deployed.PrivateContracts)
		w.Must(err)
		if !evidence[0].Proven {
			w.Fatalf("the receipts of block %d are not proven", h.Number)
		}
		for i := range evidence[0].Logs {
			places = append(places, fmt.Sprintf("%#x/%d", h.Number, i))
		}
	}
	return places
}

// omit changes the logs in an answer to a log query. Keep gets the place of each log of a block, in
// the form of [world.logs].
func omit(call rpcCall, answer string, keep func(place string) bool) string {
	if call.Method != "eth_getLogs" {
		return answer
	}
	return editLogs(call, answer, func(logs []map[string]any) []map[string]any {
		counts := map[any]int{}
		return slices.DeleteFunc(logs, func(l map[string]any) bool {
			i := counts[l["blockNumber"]]
			counts[l["blockNumber"]]++
			return !keep(fmt.Sprintf("%s/%d", l["blockNumber"], i))
		})
	})
}

// editLogs changes the logs in an answer.
func editLogs(call rpcCall, answer string, edit func([]map[string]any) []map[string]any) string {
	var parsed struct{ Result []map[string]any }
	if err := json.Unmarshal([]byte(answer), &parsed); err != nil || parsed.Result == nil {
		return answer
	}
	result, err := json.Marshal(edit(parsed.Result))
	if err != nil {
		return answer
	}
	return call.result(string(result))
}

// Whichever event the node leaves out, and whether it is new or old, the replica has it in the end:
// from the receipts, or once the node tells of it. It never goes on without it.
func TestNoLeftOutEventIsMissed(t *testing.T) {
	w := newWorld(t, chain.Instant())
	w.live()
	for _, age := range []string{"new", "old"} {
		if age == "old" {
			w.bury()
		}
		node := w.proxy()
		node.freeze()
		honest := w.replicaAt(nil, chain.Config{}, 0, node)
		testworld.Must(t, honest.Sync(t.Context()))
		want, places := factsText(t, honest), w.logs()
		if len(places) < 25 {
			t.Fatalf("%d logs", len(places))
		}
		for k, place := range places {
			lie := func(call rpcCall, answer string) string {
				return omit(call, answer, func(at string) bool { return at != place })
			}
			node.lie(lie)
			r := w.replicaAt(nil, chain.Config{}, 0, node)
			if err := r.Sync(t.Context()); err != nil || factsText(t, r) != want {
				t.Errorf("%s event %d: %v", age, k, err)
			}
			node.lie(func(call rpcCall, answer string) string {
				return withoutReceipts(func(_, answer string) string { return lie(call, answer) })(call, answer)
			})
			r = w.replicaAt(nil, chain.Config{}, 0, node)
			if err := r.Sync(t.Context()); (err == nil && factsText(t, r) != want) || ledger.Permanent(err) {
				t.Errorf("%s event %d, no receipts: %v", age, k, err)
			}
			node.lie(withoutReceipts(func(_, answer string) string { return answer }))
			if err := r.Sync(t.Context()); err != nil || factsText(t, r) != want {
				t.Errorf("%s event %d, told later: %v", age, k, err)
			}
		}
	}
}

// One empty answer to a query loses nothing: neither by number nor by hash, and not if the node has
// no receipts.
func TestOneEmptyAnswerLosesNothing(t *testing.T) {
	w := newWorld(t, chain.Instant())
	w.Send(w.ZContract.Post([32]byte{1}, []byte("old")))
	w.bury()
	w.Send(w.ZContract.Post([32]byte{1}, []byte("new")))
	for _, key := range []string{"fromBlock", "blockHash"} {
		for _, receipts := range []bool{true, false} {
			node := w.proxy()
			r := w.replicaAt(nil, chain.Config{}, 0, node)
			node.lie(func(call rpcCall, answer string) string {
				if !receipts && strings.Contains(call.Method, "Receipt") {
					return call.refuse("-32601", "no such method")
				}
				if call.Method == "eth_getLogs" && strings.Contains(string(call.Params[0]), key) {
					return call.result("[]")
				}
				return answer
			})
			err := r.Sync(t.Context())
			if receipts && err != nil || ledger.Permanent(err) {
				t.Errorf("%s, receipts %t: %v", key, receipts, err)
			}
			node.lie(nil)
			testworld.Must(t, r.Sync(t.Context()))
			w.compare(r)
			if got := facts[ledger.Posted](t, r); len(got) != 2 {
				t.Errorf("%s, receipts %t: %d messages", key, receipts, len(got))
			}
		}
	}
}

// Where the filters of blocks say nothing, as on chains that fill them or leave them out, a block
// without logs is asked for by its hash too: one empty answer by numbers loses nothing.
func TestFiltersThatSayNothing(t *testing.T) {
	w := newWorld(t, chain.Instant())
	w.Send(w.ZContract.Post([32]byte{1}, []byte("old")))
	w.bury()
	node := w.proxy()
	node.lie(func(call rpcCall, answer string) string {
		if call.Method == "eth_getLogs" && strings.Contains(string(call.Params[0]), "fromBlock") {
			return call.result("[]")
		}
		return withoutReceipts(fullFilter)(call, answer)
	})
	r := w.synced(chain.Config{}, 0, node)
	if got := facts[ledger.Posted](t, r); len(got) != 1 {
		t.Errorf("%d messages, want 1", len(got))
	}
}

// Logs may come in any order and twice, and their index may begin anew in each transaction. A fact
// has the same cursor wherever and however it was read.
func TestCursorsDoNotDependOnTheNode(t *testing.T) {
	w := newWorld(t, chain.Instant())
	w.live()
	want := factsText(t, w.synced(chain.Config{}, 0, w.proxy()))
	for name, edit := range map[string]func([]map[string]any) []map[string]any{
		"backwards": func(logs []map[string]any) []map[string]any { slices.Reverse(logs); return logs },
		"twice":     func(logs []map[string]any) []map[string]any { return append(logs, logs...) },
		"restarting": func(logs []map[string]any) []map[string]any {
			counts := map[any]int{}
			for _, l := range logs {
				l["logIndex"] = fmt.Sprintf("%#x", counts[l["transactionHash"]])
				counts[l["transactionHash"]]++
			}
			return logs
		},
	} {
		for _, page := range []uint64{1, 7, 1000} {
			node := w.proxy()
			node.lie(withoutReceipts(func(_, answer string) string { return answer }))
			honest := node.change
			node.lie(func(call rpcCall, answer string) string {
				if call.Method == "eth_getLogs" {
					return editLogs(call, answer, edit)
				}
				return honest(call, answer)
			})
			if got := factsText(t, w.synced(chain.Config{}, page, node)); got != want {
				t.Errorf("%s, pages of %d blocks: the facts differ", name, page)
			}
		}
	}
	// Two different logs in one place are a contradiction.
	node := w.proxy()
	node.lie(func(call rpcCall, answer string) string {
		if call.Method != "eth_getLogs" {
			return answer
		}
		return editLogs(call, answer, func(logs []map[string]any) []map[string]any {
			for _, l := range logs {
				l["transactionIndex"], l["logIndex"] = "0x0", "0x0"
			}
			return logs
		})
	})
	w.doubts(w.replicaAt(nil, chain.Config{}, 0, node), chain.ErrContradiction)
}

// synced returns a replica that has synced with the nodes.
func (w *world) synced(config chain.Config, page uint64, nodes ...*proxy) *ledger.Replica {
	w.Helper()
	r := w.replicaAt(nil, config, page, nodes...)
	w.Must(r.Sync(w.Context()))
	return r
}

// Logs that nobody emitted are not taken: the header's filter and the receipts know nothing of
// them.
func TestForgedLogsAreNotTaken(t *testing.T) {
	w := newWorld(t, chain.Instant())
	w.Send(w.ZContract.Post([32]byte{1}, []byte("hello")))
	want := factsText(t, w.synced(chain.Config{}, 0, w.proxy()))
	for _, age := range []string{"new", "old"} {
		if age == "old" {
			w.bury()
		}
		node := w.proxy()
		node.lie(func(call rpcCall, answer string) string {
			if call.Method != "eth_getLogs" {
				return answer
			}
			return editLogs(call, answer, func(logs []map[string]any) []map[string]any {
				for _, l := range logs {
					if l["address"] == strings.ToLower(w.Deployed.PrivateContracts.Hex()) {
						forged := map[string]any{}
						for k, v := range l {
							forged[k] = v
						}
						forged["logIndex"] = "0x7"
						return append(logs, forged)
					}
				}
				return logs
			})
		})
		if got := factsText(t, w.synced(chain.Config{}, 0, node)); got != want {
			t.Errorf("%s: the forged log was taken", age)
		}
	}
}
