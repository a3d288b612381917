package wallet_test

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"sync/atomic"
	"testing"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

// A distribution that is asked for again asks the node for each transaction once, not for each
// payment: a file may have thousands.
func TestAskedForAgainEachTransactionIsLookedUpOnce(t *testing.T) {
	w := newWorld(t, chain.Instant())
	disk := w.Store()
	alice, bob := w.wallet(0, disk), w.wallet(1, nil)
	w.deposit(alice, 1000)
	pays := w.many(20, bob)
	_, err := w.execute(alice, must(alice.PlanDistribution(t.Context(), pays)), nil)
	testworld.Must(t, err)

	node, err := url.Parse(w.Chain.HTTP())
	testworld.Must(t, err)
	var lookups atomic.Int64
	forward := &httputil.ReverseProxy{Rewrite: func(p *httputil.ProxyRequest) { p.SetURL(node) }}
	relay := httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, in *http.Request) {
		body, err := io.ReadAll(in.Body)
		if err != nil {
			http.Error(out, err.Error(), http.StatusBadRequest)
			return
		}
		lookups.Add(int64(bytes.Count(body, []byte(`"eth_getTransactionReceipt"`))))
		in.Body = io.NopCloser(bytes.NewReader(body))
		forward.ServeHTTP(out, in)
	}))
	t.Cleanup(relay.Close)
	client, err := ledger.Dial(t.Context(), relay.URL, chain.Config{Finality: chain.Instant()})
	testworld.Must(t, err)
	t.Cleanup(client.Close)
	again, err := wallet.New(wallet.Config{
		Key: w.Key(0), Network: notes.Development, ZContract: ledger.NewZContract(client, w.Deployed.Addresses),
		Replica: w.Replica(), Account: testworld.Account(t, 0), Prover: w.Prover, Journal: disk, Cache: w.Store(),
	})
	testworld.Must(t, err)
	receipts, err := again.Execute(t.Context(), must(again.PlanDistribution(t.Context(), pays)))
	if err != nil || len(receipts) != 3 || lookups.Load() != 3 {
		t.Errorf("%d receipts by %d look-ups, %v", len(receipts), lookups.Load(), err)
	}
}
