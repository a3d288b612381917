package ledger_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"testing"

	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/store"
)

// queuedTopic is the hash of the Queued event's signature.
var queuedTopic = func() string {
	abi := bindings.NewZContract().GetABI()
	return strings.TrimPrefix(abi.Events["Queued"].ID.Hex(), "0x")
}()

// methodOf reads the JSON-RPC method of a request and returns the body to be sent on.
func methodOf(t testing.TB, r *http.Request) (string, io.ReadCloser) {
	t.Helper()
	body, err := io.ReadAll(r.Body)
	testworld.Must(t, err)
	var call struct{ Method string }
	testworld.Must(t, json.Unmarshal(body, &call))
	return call.Method, io.NopCloser(bytes.NewReader(body))
}

// replicaOfLiar returns a replica that reads the chain through a proxy, which changes what the node
// answers.
func (w *world) replicaOfLiar(change func(method, answer string) string) *ledger.Replica {
	w.Helper()
	target, err := url.Parse(w.Chain.HTTP())
	w.Must(err)
	proxy := &httputil.ReverseProxy{Rewrite: func(p *httputil.ProxyRequest) { p.SetURL(target) }}
	server := httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, in *http.Request) {
		method, body := methodOf(w, in)
		in.Body = body
		in.Header.Set("Accept-Encoding", "identity")
		recorder := httptest.NewRecorder()
		proxy.ServeHTTP(recorder, in)
		out.Header().Set("Content-Type", "application/json")
		_, _ = out.Write([]byte(change(method, recorder.Body.String())))
	}))
	w.Cleanup(server.Close)
	client, err := ledger.Dial(w.Context(), server.URL, chain.Config{})
	w.Must(err)
	w.Cleanup(client.Close)
	s, err := store.OpenMemory()
	w.Must(err)
	contract := ledger.NewZContract(client, w.Deployed.Addresses)
	r, err := ledger.OpenReplica(contract, s, ledger.ReplicaConfig{From: w.Deployed.Block})
	w.Must(err)
	return r
}
