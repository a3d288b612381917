package wallet_test

import (
	"bytes"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync"
	"testing"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

// interrupted returns alice's wallet over a journal. Its node runs a function before it answers
// the first request with a text in it.
func (w *world) interrupted(journal store.Store, text string, first func()) *wallet.Wallet {
	w.Helper()
	node, err := url.Parse(w.Chain.HTTP())
	w.Must(err)
	var once sync.Once
	forward := &httputil.ReverseProxy{Rewrite: func(p *httputil.ProxyRequest) { p.SetURL(node) }}
	relay := httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, in *http.Request) {
		body, err := io.ReadAll(in.Body)
		w.Must(err)
		if strings.Contains(string(body), text) {
			once.Do(first)
		}
		in.Body = io.NopCloser(bytes.NewReader(body))
		forward.ServeHTTP(out, in)
	}))
	w.Cleanup(relay.Close)
	client, err := ledger.Dial(w.Context(), relay.URL, chain.Config{Finality: chain.Instant()})
	w.Must(err)
	w.Cleanup(client.Close)
	opened, err := wallet.New(wallet.Config{
		Key: w.Key(0), Network: notes.Development, ZContract: ledger.NewZContract(client, w.Deployed.Addresses),
		Replica: w.Replica(), Prover: w.Prover,
		Outbox: testworld.Outbox(w, client, testworld.Account(w, 0), journal), Cache: w.Store(),
	})
	w.Must(err)
	return opened
}

// A deposit ends, and is forgotten by the outbox, while another call that saw it under way is about
// to send it, at each request to the node on the way. It is not made a second time, and the call
// returns its receipt.
func TestDepositThatEndsMeanwhileIsNotRepeated(t *testing.T) {
	for _, request := range []string{"0xdd62ed3e" /* allowance */, "eth_sendRawTransaction",
		"eth_getTransactionReceipt"} {
		t.Run(request, func(t *testing.T) {
			w := newWorld(t, chain.Instant())
			disk := w.Store()
			deposit := wallet.Deposit{Asset: w.Cash, Value: notes.NewValue(5), Ref: "one"}
			dying := w.wallet(0, &mortal{Store: disk, writes: 4, after: true})
			p, err := dying.PlanDeposit(t.Context(), deposit)
			testworld.Must(t, err)
			if _, err := dying.Execute(t.Context(), p); !errors.Is(err, errKilled) {
				t.Fatal(err)
			}
			var alice *wallet.Wallet
			alice = w.interrupted(disk, request, func() {
				w.Must(w.wallet(0, disk).Resume(t.Context()), alice.Sync(t.Context()))
				_, err := w.Outbox(0, nil).Transact(t.Context(), w.ZContract.Approve(w.Cash, notes.NewValue(100)))
				w.Must(err) // as for another deposit that waits
			})
			testworld.Must(t, alice.Sync(t.Context()))
			p, err = alice.PlanDeposit(t.Context(), deposit)
			testworld.Must(t, err)
			if p.Status != wallet.PlanUnderWay {
				t.Fatalf("the deposit is %s", p.Status)
			}
			receipts, err := alice.Execute(t.Context(), p)
			if err != nil || len(receipts) != 1 {
				t.Errorf("%d receipts, %v", len(receipts), err)
			}
			w.hasCash(alice, 0, 5, 0)
		})
	}
}
