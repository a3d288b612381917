package testworld

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
)

// Use makes those who start from then on use the node at a URL, by a configuration of their own.
func (w *World) Use(node string, config chain.Config) {
	w.Helper()
	client, err := ledger.Dial(w.Context(), node, config)
	w.Must(err)
	w.Cleanup(client.Close)
	w.Client, w.ZContract = client, ledger.NewZContract(client, w.Deployed.Addresses)
}

// WithoutPending returns the URL of a node of the chain that knows no block but the newest, as one
// on Raft.
func (w *World) WithoutPending() string {
	w.Helper()
	to, err := url.Parse(w.Chain.HTTP())
	w.Must(err)
	forward := httputil.NewSingleHostReverseProxy(to)
	server := httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, in *http.Request) {
		body, err := io.ReadAll(in.Body)
		if err != nil {
			return // the client has gone
		}
		body = bytes.ReplaceAll(body, []byte(`"pending"`), []byte(`"latest"`))
		in.Body, in.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
		forward.ServeHTTP(out, in)
	}))
	w.Cleanup(server.Close)
	return server.URL
}
