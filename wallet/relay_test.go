package wallet_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

// relayed opens the i-th account's wallet over a node whose requests a test sees. A request that
// answer returns a result for does not get to the node. The wallet has read nothing yet.
func (w *world) relayed(i int, journal store.Store, answer func(request []byte) (result any)) *wallet.Wallet {
	w.Helper()
	node, err := url.Parse(w.Chain.HTTP())
	w.Must(err)
	forward := &httputil.ReverseProxy{Rewrite: func(p *httputil.ProxyRequest) { p.SetURL(node) }}
	relay := httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, in *http.Request) {
		body, err := io.ReadAll(in.Body)
		if err != nil {
			http.Error(out, err.Error(), http.StatusBadRequest)
			return
		}
		if result := answer(body); result != nil {
			reply(out, body, result)
			return
		}
		in.Body = io.NopCloser(bytes.NewReader(body))
		forward.ServeHTTP(out, in)
	}))
	w.Cleanup(relay.Close)
	client, err := ledger.Dial(w.Context(), relay.URL, chain.Config{Finality: chain.Instant(), Poll: 5e6})
	w.Must(err)
	w.Cleanup(client.Close)
	opened, err := wallet.New(wallet.Config{
		Key: w.Key(i), Network: notes.Development, ZContract: ledger.NewZContract(client, w.Deployed.Addresses),
		Replica: w.Replica(), Prover: w.Prover,
		Outbox: testworld.Outbox(w, client, testworld.Account(w, i), journal), Cache: w.Store(),
	})
	w.Must(err)
	return opened
}

func reply(out http.ResponseWriter, request []byte, result any) {
	var asked struct{ ID json.RawMessage }
	_ = json.Unmarshal(request, &asked) // a test answers no batches
	text, _ := json.Marshal(result)
	out.Header().Set("Content-Type", "application/json")
	_, _ = fmt.Fprintf(out, `{"jsonrpc":"2.0","id":%s,"result":%s}`, asked.ID, text)
}

// sentBy returns the transaction that a request sends, and nil for another request.
func sentBy(t testing.TB, request []byte) *types.Transaction {
	var asked struct {
		Method string
		Params []hexutil.Bytes
	}
	if !bytes.Contains(request, []byte(`"eth_sendRawTransaction"`)) {
		return nil
	}
	tx := new(types.Transaction)
	if json.Unmarshal(request, &asked) != nil || tx.UnmarshalBinary(asked.Params[0]) != nil {
		t.Error("not a transaction")
	}
	return tx
}

// closedBy makes a node answer to a transaction when it is mined and another wallet over the same
// journal has closed everything.
func (w *world) closedBy(other *wallet.Wallet) func(request []byte) any {
	return func(request []byte) any {
		tx := sentBy(w, request)
		if tx == nil {
			return nil
		}
		signed := chain.Signed{Raw: testworld.Get(tx.MarshalBinary()), Hash: tx.Hash()}
		w.Must(w.Client.Broadcast(w.Context(), signed))
		w.Must(other.SyncUntil(w.Context(), func() (bool, error) {
			unfinished, err := other.UnderWay()
			return len(unfinished) == 0, err
		}))
		return tx.Hash()
	}
}
