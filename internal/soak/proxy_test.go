package soak

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strconv"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/zsettle/zsettle/internal/testworld"
)

// proxy is a node as one party sees it. It passes requests on to the chain's node, and can have one
// fault at a time.
type proxy struct {
	testing.TB
	chain  string
	server *httptest.Server

	mu     sync.Mutex
	fault  *fault
	hits   int // how many requests the fault has changed
	mended int // how many those changed that were taken away
}

// fault is what is wrong with a node.
type fault struct {
	name string
	// ask may change a request before it is passed on, and reports whether it did.
	ask func(*request) bool
	// answer may change an answer, and reports whether it did.
	answer func(request, *answer) bool
	// swallow reports whether a request is answered without being passed on.
	swallow func(request, *answer) bool
	// status is the HTTP status of all answers, 0 for the right one.
	status int
	// hangUp reports whether the connection is closed after a request was passed on.
	hangUp func(request) bool
}

// request and answer are those of JSON-RPC.
type request struct {
	Version string            `json:"jsonrpc"`
	ID      json.RawMessage   `json:"id"`
	Method  string            `json:"method"`
	Params  []json.RawMessage `json:"params"`
}

type answer struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id"`
	Result  json.RawMessage `json:"result,omitempty"`
	Error   json.RawMessage `json:"error,omitempty"`
}

func newProxy(t testing.TB, chain string) *proxy {
	p := &proxy{TB: t, chain: chain}
	p.server = httptest.NewServer(p)
	t.Cleanup(p.server.Close)
	return p
}

// set gives the node a fault, or none, and returns how many requests the one before has changed.
func (p *proxy) set(f *fault) (hits int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	hits, p.hits, p.fault = p.hits, 0, f
	return hits
}

// hit counts a request that the fault has changed.
func (p *proxy) hit(changed bool) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if changed {
		p.hits++
	}
	return changed
}

// mendAfter takes the fault away when it has changed so many requests.
func (p *proxy) mendAfter(hits int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.hits >= hits {
		p.mended, p.hits, p.fault = p.mended+p.hits, 0, nil
	}
}

// ServeHTTP implements [http.Handler].
func (p *proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return // the client has gone
	}
	p.mu.Lock()
	f := p.fault
	p.mu.Unlock()
	switch {
	case f == nil:
		p.pass(w, body)
	case f.status != 0:
		p.hit(true)
		http.Error(w, "no", f.status)
	default:
		p.disturb(f, w, body)
	}
}

// pass passes a body on and writes the answer.
func (p *proxy) pass(w http.ResponseWriter, body []byte) {
	text, err := p.forward(body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(text) // the client may have gone
}

func (p *proxy) forward(body []byte) ([]byte, error) {
	response, err := http.Post(p.chain, "application/json", bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	defer func() { _ = response.Body.Close() }()
	return io.ReadAll(response.Body)
}

// disturb answers the requests of a body as the fault says.
func (p *proxy) disturb(f *fault, w http.ResponseWriter, body []byte) {
	var requests []request
	batch := bytes.HasPrefix(bytes.TrimSpace(body), []byte("["))
	if !batch {
		requests = make([]request, 1)
		testworld.Must(p, json.Unmarshal(body, &requests[0]))
	} else {
		testworld.Must(p, json.Unmarshal(body, &requests))
	}
	answers := make([]answer, len(requests))
	for i, r := range requests {
		if answers[i] = p.one(f, r); f.hangUp != nil && p.hit(f.hangUp(r)) {
			panic(http.ErrAbortHandler)
		}
	}
	var text []byte
	if batch {
		text, _ = json.Marshal(answers)
	} else {
		text, _ = json.Marshal(answers[0])
	}
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(text) // the client may have gone
}

// one answers one request.
func (p *proxy) one(f *fault, r request) (a answer) {
	a.Version, a.ID = r.Version, r.ID
	if f.swallow != nil && p.hit(f.swallow(r, &a)) {
		return a
	}
	if f.ask != nil {
		p.hit(f.ask(&r))
	}
	body, _ := json.Marshal(r)
	text, err := p.forward(body)
	if err == nil {
		err = json.Unmarshal(text, &a)
	}
	if err != nil {
		a.Error = json.RawMessage(strconv.Quote(err.Error()))
	} else if f.answer != nil {
		p.hit(f.answer(r, &a))
	}
	return a
}

// number returns the number that a JSON text has in hexadecimal, and whether it is one.
func number(text json.RawMessage) (uint64, bool) {
	var s string
	if json.Unmarshal(text, &s) != nil {
		return 0, false
	}
	n, err := hexutil.DecodeUint64(s)
	return n, err == nil
}
