package chain

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// fakeNode answers JSON-RPC with fixed replies by method, and keeps the parameters of the last call
// of each, and the number of HTTP requests. A reply may be a function of the parameters.
type fakeNode struct {
	mu       sync.Mutex
	replies  map[string]any
	seen     map[string][]json.RawMessage
	requests int
	batch    int // the most calls in a batch; 0 means any
	url      string
}

// rpcFailure is a reply that is an error.
type rpcFailure struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
	Data    any    `json:"data,omitempty"`
}

// httpReply is a reply that is no JSON-RPC.
type httpReply struct {
	status int
	body   string
}

// reply is what a function of the parameters returns.
type reply func(params []json.RawMessage) any

type fakeCall struct {
	ID     json.RawMessage
	Method string
	Params []json.RawMessage
}

// newFake returns a fake node.
func newFake(t *testing.T, replies map[string]any) *fakeNode {
	t.Helper()
	node := &fakeNode{replies: replies, seen: map[string][]json.RawMessage{}}
	if _, ok := replies["eth_chainId"]; !ok {
		replies["eth_chainId"] = "0x539"
	}
	server := httptest.NewServer(node)
	t.Cleanup(server.Close)
	node.url = server.URL
	return node
}

// serve returns a fake node and a client of it.
func serve(t *testing.T, replies map[string]any) (*fakeNode, *Client) {
	t.Helper()
	node := newFake(t, replies)
	return node, dialFakes(t, Config{}, node)
}

// dialFakes returns a client of several fake nodes.
func dialFakes(t *testing.T, config Config, nodes ...*fakeNode) *Client {
	t.Helper()
	for _, node := range nodes[1:] {
		config.Fallbacks = append(config.Fallbacks, node.url)
	}
	config.Poll = time.Millisecond
	client, err := Dial(t.Context(), nodes[0].url, config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return client
}

// set changes the reply to a method.
func (n *fakeNode) set(method string, reply any) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.replies[method] = reply
}

// count returns how many HTTP requests there were since the last count.
func (n *fakeNode) count() int {
	n.mu.Lock()
	defer n.mu.Unlock()
	requests := n.requests
	n.requests = 0
	return requests
}

func (n *fakeNode) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.requests++
	body, _ := io.ReadAll(r.Body)
	if !bytes.HasPrefix(body, []byte("[")) {
		var call fakeCall
		_ = json.Unmarshal(body, &call)
		n.write(w, n.answer(call))
		return
	}
	var calls []fakeCall
	_ = json.Unmarshal(body, &calls)
	if n.batch > 0 && len(calls) > n.batch {
		n.write(w, httpReply{http.StatusRequestEntityTooLarge, "too many"})
		return
	}
	answers := []any{}
	for _, call := range calls {
		answer := n.answer(call)
		if whole, ok := answer.(httpReply); ok {
			n.write(w, whole)
			return
		}
		answers = append(answers, answer)
	}
	n.write(w, answers)
}

func (n *fakeNode) answer(call fakeCall) any {
	n.seen[call.Method] = call.Params
	answer := map[string]any{"jsonrpc": "2.0", "id": call.ID}
	is, ok := n.replies[call.Method]
	if !ok {
		is = rpcFailure{Code: -32601, Message: "no such method"}
	}
	if by, ok := is.(reply); ok {
		is = by(call.Params)
	}
	switch is := is.(type) {
	case httpReply:
		return is
	case rpcFailure:
		answer["error"] = is
	default:
		answer["result"] = is
	}
	return answer
}

func (n *fakeNode) write(w http.ResponseWriter, answer any) {
	w.Header().Set("Content-Type", "application/json")
	if whole, ok := answer.(httpReply); ok {
		w.WriteHeader(whole.status)
		_, _ = io.WriteString(w, whole.body)
		return
	}
	_ = json.NewEncoder(w).Encode(answer)
}

// blockOf is block number n of the fake chain.
func blockOf(n uint64) Block {
	return Block{Number: n, Hash: common.Hash{31: byte(n + 1)}, Parent: common.Hash{31: byte(n)}, Time: 5}
}

// chainTo answers eth_getBlockByNumber for a chain with the given head, which is also finalized.
func chainTo(head uint64) reply {
	return func(params []json.RawMessage) any {
		var tag string
		_ = json.Unmarshal(params[0], &tag)
		n, err := hexutil.DecodeUint64(tag)
		if err != nil {
			n = head
		}
		if n > head {
			return nil
		}
		b := blockOf(n)
		return map[string]any{
			"number": hexutil.Uint64(n), "hash": b.Hash, "parentHash": b.Parent, "timestamp": hexutil.Uint64(b.Time),
		}
	}
}
