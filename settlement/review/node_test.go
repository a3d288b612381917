package review_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/settlement/review"
)

// liar is a node that answers some calls of its own while it lies.
type liar struct {
	node   http.Handler
	answer func(method string) (body string, lies bool)
	lies   atomic.Bool
}

// ServeHTTP implements [http.Handler].
func (l *liar) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		panic(http.ErrAbortHandler)
	}
	var call struct {
		ID     json.RawMessage `json:"id"`
		Method string          `json:"method"`
	}
	if json.Unmarshal(body, &call) == nil && l.lies.Load() {
		if answer, lies := l.answer(call.Method); lies {
			w.Header().Set("Content-Type", "application/json")
			_, _ = io.WriteString(w, `{"jsonrpc":"2.0","id":`+string(call.ID)+`,`+answer+`}`)
			return
		}
	}
	r.Body, r.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
	l.node.ServeHTTP(w, r)
}

// throughLiar returns a client of two nodes, the second of which answers some calls of its own.
func (w *world) throughLiar(answer func(method string) (string, bool)) *chain.Client {
	w.Helper()
	to, err := url.Parse(w.Chain.HTTP())
	w.Must(err)
	l := &liar{node: httputil.NewSingleHostReverseProxy(to), answer: answer}
	server := httptest.NewServer(l)
	w.Cleanup(server.Close)
	client, err := ledger.Dial(w.Context(), w.Chain.HTTP(),
		chain.Config{Poll: 5 * time.Millisecond, Fallbacks: []string{server.URL}})
	w.Must(err)
	w.Cleanup(client.Close)
	l.lies.Store(true)
	return client
}

// A node that says something else about the deal than the others, or does not say anything, is
// named, and the deal is not said to have settled.
func TestALyingNodeConfirmsNothing(t *testing.T) {
	w := newWorld(t)
	id := w.settledDeal()
	on := func(method, answer string) func(string) (string, bool) {
		return func(m string) (string, bool) { return answer, m == method }
	}
	const noState = `"error":{"code":-32000,"message":"header not found"}`
	zeros := `"result":"0x` + strings.Repeat("0", 128) + `"`
	for name, c := range map[string]struct {
		answer func(string) (string, bool)
		want   string
	}{
		"another record":  {on("eth_call", zeros), review.CheckPaymentRecord},
		"no state":        {on("eth_call", noState), review.CheckDealRecord},
		"no transactions": {on("eth_getTransactionReceipt", `"result":null`), review.CheckTransactions},
	} {
		report := w.review(w.reader(w.throughLiar(c.answer)), id)
		names := strings.Join(failed(report), " ") + " "
		unconfirmed := report.Outcome == review.Unconfirmed && report.Next == review.Unconfirmed
		if !strings.Contains(names, c.want) || !unconfirmed {
			t.Errorf("%s: %s, %sfailed", name, report.Outcome, names)
		}
		for _, check := range report.Checks {
			if check.Status == review.Failed && check.Node == w.Client.String() {
				t.Errorf("%s: the honest node is blamed: %+v", name, check)
			}
		}
	}
}

// What is not final is shown as such and is never the outcome.
func TestNotFinalIsNotTheOutcome(t *testing.T) {
	w := newWorld(t)
	id := w.settledDeal()
	client, err := ledger.Dial(t.Context(), w.Chain.HTTP(),
		chain.Config{Poll: 5 * time.Millisecond, Finality: chain.Confirmations(6)})
	testworld.Must(t, err)
	t.Cleanup(client.Close)
	outcomes := map[string]bool{}
	r := w.reader(client)
	for range 10 {
		report := w.review(r, id)
		outcomes[report.Outcome] = true
		if !report.OK || report.Next != "settled" {
			t.Errorf("%s, then %s: %v failed", report.Outcome, report.Next, failed(report))
		}
		last := report.Messages[len(report.Messages)-1]
		for _, c := range report.Checks {
			if c.Name == review.CheckSellerMessages && (c.Status == review.OK) != last.Final {
				t.Errorf("the last message is final: %v, and the check is %s", last.Final, c.Status)
			}
		}
		for _, m := range report.Messages {
			if m.Final != (m.Block <= report.Block) {
				t.Errorf("%+v at final block %d", m, report.Block)
			}
		}
		for _, e := range report.Events {
			if e.Final != (e.Block <= report.Block) {
				t.Errorf("%+v at final block %d", e, report.Block)
			}
		}
		w.Chain.Commit()
	}
	if !outcomes["settled"] || len(outcomes) < 2 {
		t.Errorf("outcomes %v", outcomes)
	}
}
