package main

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"sync/atomic"

	"github.com/rogpeppe/go-internal/testscript"
)

// relay is between one script's commands and the node. It counts the transactions of all accounts
// that pass. Nonces cannot be compared instead, because other scripts and the operator send from
// the demo accounts at the same time.
type relay struct {
	server *httptest.Server
	sent   atomic.Int64
}

// relayKey is the key of a script's relay among its values.
type relayKey struct{}

func newRelay(node *url.URL) *relay {
	r := &relay{}
	forward := &httputil.ReverseProxy{Rewrite: func(p *httputil.ProxyRequest) { p.SetURL(node) }}
	r.server = httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, in *http.Request) {
		body, err := io.ReadAll(in.Body)
		if err != nil {
			http.Error(out, err.Error(), http.StatusBadRequest)
			return
		}
		r.sent.Add(int64(bytes.Count(body, []byte(`"eth_send`))))
		in.Body = io.NopCloser(bytes.NewReader(body))
		forward.ServeHTTP(out, in)
	}))
	return r
}

func relayOf(ts *testscript.TestScript) *relay {
	r, ok := ts.Value(relayKey{}).(*relay)
	if !ok {
		ts.Fatalf("the script has no relay")
	}
	return r
}
