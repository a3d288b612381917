package ledger_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/store"
)

// queuedTopic is the hash of the Queued event's signature.
var queuedTopic = func() string {
	abi := bindings.NewZContract().GetABI()
	return strings.TrimPrefix(abi.Events["Queued"].ID.Hex(), "0x")
}()

// rpcCall is a JSON-RPC request.
type rpcCall struct {
	JSONRPC string            `json:"jsonrpc"`
	ID      json.RawMessage   `json:"id"`
	Method  string            `json:"method"`
	Params  []json.RawMessage `json:"params"`
}

// refuse is an answer with an error.
func (c rpcCall) refuse(code, message string) string {
	return `{"jsonrpc":"2.0","id":` + string(c.ID) + `,"error":{"code":` + code + `,"message":"` + message + `"}}`
}

// result is an answer with a result.
func (c rpcCall) result(result string) string {
	return `{"jsonrpc":"2.0","id":` + string(c.ID) + `,"result":` + result + `}`
}

// proxy is a node in front of the world's, which changes what that answers.
type proxy struct {
	testing.TB
	target string
	url    string

	mu       sync.Mutex
	frozen   map[string]string // answers that are kept, unless nil: the chain stands still
	change   func(call rpcCall, answer string) string
	status   func(body string, calls int) int // an HTTP status instead of an answer, if not 0
	requests int                              // HTTP requests
	calls    map[string]int                   // calls by method
}

// proxy starts a node that is honest at first.
func (w *world) proxy() *proxy {
	w.Helper()
	p := &proxy{TB: w, target: w.Chain.HTTP(), calls: map[string]int{}}
	server := httptest.NewServer(p)
	w.Cleanup(server.Close)
	p.url = server.URL
	return p
}

// lie sets how answers are changed; nil makes the node honest.
func (p *proxy) lie(change func(call rpcCall, answer string) string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.change = change
}

// fail sets which requests are answered with an HTTP status; nil makes the node work.
func (p *proxy) fail(status func(body string, calls int) int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.status = status
}

// count returns the number of HTTP requests and of calls by method since the last count.
func (p *proxy) count() (requests int, calls map[string]int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	requests, calls = p.requests, p.calls
	p.requests, p.calls = 0, map[string]int{}
	return requests, calls
}

// ServeHTTP answers each call of a batch for itself.
func (p *proxy) ServeHTTP(out http.ResponseWriter, in *http.Request) {
	body, err := io.ReadAll(in.Body)
	if err != nil {
		return // the client has gone
	}
	calls, single := p.parse(body)
	p.mu.Lock()
	change, status := p.change, 0
	if p.status != nil {
		status = p.status(string(body), len(calls))
	}
	p.requests++
	for _, call := range calls {
		p.calls[call.Method]++
	}
	p.mu.Unlock()
	out.Header().Set("Content-Type", "application/json")
	if status != 0 {
		out.WriteHeader(status)
		return
	}
	answers := make([]string, len(calls))
	for i, call := range calls {
		answers[i] = p.forward(call)
		if change != nil {
			answers[i] = change(call, answers[i])
		}
	}
	text := strings.Join(answers, ",")
	if !single {
		text = "[" + text + "]"
	}
	_, _ = io.WriteString(out, text)
}

func (p *proxy) parse(body []byte) (calls []rpcCall, single bool) {
	if single = !bytes.HasPrefix(body, []byte("[")); single {
		body = append(append([]byte("["), body...), ']')
	}
	if err := json.Unmarshal(body, &calls); err != nil {
		p.Errorf("a request that is not JSON-RPC: %v", err)
	}
	return calls, single
}

// freeze keeps the answers of the world's node, for a chain that stands still.
func (p *proxy) freeze() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.frozen = map[string]string{}
}

// forward sends one call to the world's node, or answers it as it was answered before.
func (p *proxy) forward(call rpcCall) string {
	id := call.ID
	call.ID = json.RawMessage("0")
	body, err := json.Marshal(call)
	if err != nil {
		return ""
	}
	p.mu.Lock()
	answer, kept := p.frozen[string(body)]
	p.mu.Unlock()
	if !kept {
		answer = p.ask(body)
	}
	p.mu.Lock()
	if p.frozen != nil {
		p.frozen[string(body)] = answer
	}
	p.mu.Unlock()
	return strings.Replace(answer, `"id":0`, `"id":`+string(id), 1)
}

func (p *proxy) ask(body []byte) string {
	answer, err := http.Post(p.target, "application/json", bytes.NewReader(body))
	if err != nil {
		return "" // the world has ended
	}
	defer func() { _ = answer.Body.Close() }()
	text, _ := io.ReadAll(answer.Body)
	return strings.TrimSpace(string(text))
}

// replicaAt returns a replica that reads the chain through the nodes.
func (w *world) replicaAt(s store.Store, config chain.Config, page uint64, nodes ...*proxy) *ledger.Replica {
	w.Helper()
	for _, node := range nodes[1:] {
		config.Fallbacks = append(config.Fallbacks, node.url)
	}
	config.Poll = time.Millisecond
	client, err := ledger.Dial(w.Context(), nodes[0].url, config)
	w.Must(err)
	w.Cleanup(client.Close)
	if s == nil {
		s, err = store.OpenMemory()
		w.Must(err)
	}
	contract := ledger.NewZContract(client, w.Deployed.Addresses)
	r, err := ledger.OpenReplica(contract, s, ledger.ReplicaConfig{From: w.Deployed.Block, Page: page})
	w.Must(err)
	return r
}

// replicaOfLiar returns a replica that reads the chain through one node, which changes what it
// answers.
func (w *world) replicaOfLiar(change func(method, answer string) string) *ledger.Replica {
	w.Helper()
	node := w.proxy()
	node.lie(func(call rpcCall, answer string) string { return change(call.Method, answer) })
	return w.replicaAt(nil, chain.Config{}, 0, node)
}

// withoutReceipts makes a node that knows no receipts.
func withoutReceipts(change func(method, answer string) string) func(rpcCall, string) string {
	return func(call rpcCall, answer string) string {
		if strings.HasSuffix(call.Method, "Receipts") || strings.HasSuffix(call.Method, "Receipt") {
			return call.refuse("-32601", "no such method")
		}
		return change(call.Method, answer)
	}
}

var filterField = regexp.MustCompile(`"logsBloom":"0x[0-9a-f]*"`)

// fullFilter makes the filter of every header say that the block may have any log.
func fullFilter(method, answer string) string {
	if method != "eth_getBlockByNumber" {
		return answer
	}
	return filterField.ReplaceAllString(answer, `"logsBloom":"0x`+strings.Repeat("ff", 256)+`"`)
}
