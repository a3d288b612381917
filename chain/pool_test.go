package chain

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Whatever one node fails with, the next is asked; and what is the same everywhere is not asked for
// twice.
func TestTheNextNodeIsAsked(t *testing.T) {
	for name, failure := range map[string]any{
		"an error":      rpcFailure{-32000, "missing trie node", nil},
		"a bad gateway": httpReply{502, ""},
		"too often":     httpReply{429, ""},
		"a page":        httpReply{200, "<html>"},
		"no block":      nil,
		"nonsense":      map[string]any{"number": "0x7"},
	} {
		first := newFake(t, map[string]any{"eth_getBlockByNumber": failure})
		second := newFake(t, map[string]any{"eth_getBlockByNumber": chainTo(7)})
		client := dialFakes(t, Config{}, first, second)
		if head, err := client.Head(t.Context()); err != nil || head != blockOf(7) {
			t.Errorf("%s: %+v, %v", name, head, err)
		}
	}
	revert := rpcFailure{3, "execution reverted", "0x01020304"}
	first := newFake(t, map[string]any{"eth_call": revert})
	second := newFake(t, map[string]any{"eth_call": "0x01"})
	client := dialFakes(t, Config{}, first, second)
	if _, err := client.Call(t.Context(), common.Address{1}, nil); !isRevert(err) || second.count() != 0 {
		t.Errorf("a refusal of the contract was asked for again: %v", err)
	}
}

// A node that failed rests while others answer, and is asked again after that.
func TestANodeThatFailedRests(t *testing.T) {
	first := newFake(t, map[string]any{"eth_getBlockByNumber": httpReply{503, ""}})
	second := newFake(t, map[string]any{"eth_getBlockByNumber": chainTo(7)})
	now := time.Unix(1000, 0)
	client := dialFakes(t, Config{Now: func() time.Time { return now }, Rest: time.Minute}, first, second)
	ask := func(want Block, asksFirst bool) {
		t.Helper()
		first.count()
		head, err := client.Head(t.Context())
		if err != nil || head != want || (first.count() > 0) != asksFirst {
			t.Errorf("got %+v, %v; want %+v, first asked %t", head, err, want, asksFirst)
		}
	}
	ask(blockOf(7), true)
	first.set("eth_getBlockByNumber", chainTo(9))
	ask(blockOf(7), false)
	now = now.Add(time.Minute)
	ask(blockOf(9), true)
	// If all rest, all are asked.
	first.set("eth_getBlockByNumber", httpReply{503, ""})
	second.set("eth_getBlockByNumber", httpReply{503, ""})
	if _, err := client.Head(t.Context()); !Busy(err) {
		t.Errorf("both fail: %v", err)
	}
	second.set("eth_getBlockByNumber", chainTo(8))
	ask(blockOf(8), true)
}

// Every node is checked before it is first used and after it failed; one of another chain is never
// used.
func TestEveryNodeIsChecked(t *testing.T) {
	good := func(head uint64) map[string]any { return map[string]any{"eth_getBlockByNumber": chainTo(head)} }
	first, second, third := newFake(t, good(7)), newFake(t, good(8)), newFake(t, good(9))
	second.set("eth_chainId", "0x7")
	client := dialFakes(t, Config{Genesis: blockOf(0).Hash}, first, second, third)
	first.set("eth_getBlockByNumber", httpReply{502, ""})
	if head, err := client.Head(t.Context()); err != nil || head != blockOf(9) {
		t.Errorf("%+v, %v", head, err)
	}
	third.set("eth_getBlockByNumber", httpReply{502, ""})
	if _, err := client.Head(t.Context()); err == nil || errors.Is(err, ErrOtherChain) {
		t.Errorf("a node that may come back counts for less than one of another chain: %v", err)
	}
	// The first comes back as a node of another chain.
	first.set("eth_chainId", "0x7")
	first.set("eth_getBlockByNumber", chainTo(7))
	third.set("eth_getBlockByNumber", chainTo(9))
	if head, err := client.Head(t.Context()); err != nil || head != blockOf(9) {
		t.Errorf("%+v, %v", head, err)
	}
	if _, err := client.Only(0).Head(t.Context()); !errors.Is(err, ErrOtherChain) {
		t.Errorf("a node that changed: %v", err)
	}
	other := newFake(t, good(7))
	_, err := Dial(t.Context(), other.url, Config{Genesis: common.Hash{5}})
	if !errors.Is(err, ErrOtherChain) {
		t.Errorf("another genesis block: %v", err)
	}
}

// The newest node is asked first, and of equal ones the one that was.
func TestNewestPrefersTheNodeThatIsAhead(t *testing.T) {
	first := newFake(t, map[string]any{"eth_getBlockByNumber": chainTo(5)})
	second := newFake(t, map[string]any{"eth_getBlockByNumber": chainTo(7)})
	client := dialFakes(t, Config{}, first, second)
	for range 2 {
		if head, err := client.Newest(t.Context()); err != nil || head != blockOf(7) {
			t.Errorf("%+v, %v", head, err)
		}
		if head, err := client.Head(t.Context()); err != nil || head != blockOf(7) {
			t.Errorf("the node that is behind was asked: %+v, %v", head, err)
		}
		first.set("eth_getBlockByNumber", chainTo(7))
	}
	first.set("eth_getBlockByNumber", chainTo(8))
	second.set("eth_getBlockByNumber", httpReply{502, ""})
	if head, err := client.Newest(t.Context()); err != nil || head != blockOf(8) {
		t.Errorf("%+v, %v", head, err)
	}
}

// No error and no printed client shows more of a URL than scheme and host.
func TestSecretsOfAURLAreNeverShown(t *testing.T) {
	replies := map[string]any{"eth_chainId": "0x539"}
	node := newFake(t, replies)
	secret := "http://us3rname:p4ssword@" + strings.TrimPrefix(node.url, "http://") + "/v3/t0ken?apikey=k3yk3y"
	client, err := Dial(t.Context(), secret, Config{Fallbacks: []string{secret}, Timeout: time.Second})
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	add := func(what any) {
		all = append(all, fmt.Sprintf("%v %+v %#v %s", what, what, what, what))
		for err, ok := what.(error); ok && err != nil; err = errors.Unwrap(err) {
			all = append(all, fmt.Sprintf("%v %+v %#v", err, err, err))
		}
	}
	add(client)
	for _, reply := range []any{
		httpReply{401, "no such key k3yk3y"}, httpReply{200, "k3yk3y"}, httpReply{302, ""},
		rpcFailure{-32000, "us3rname: p4ssword is not that of /v3/t0ken?apikey=k3yk3y", nil},
	} {
		node.set("eth_chainId", reply)
		add(client.CheckChain(t.Context()))
	}
	for _, bad := range []string{
		strings.Replace(secret, "http:", "ftp:", 1), strings.Replace(secret, "http:", "ws:", 1),
		"http://us3rname:p4ssword@127.0.0.1:1/v3/t0ken?apikey=k3yk3y", "http://us3rname:p4ssword@[k3yk3y", "k3yk3y",
		strings.Replace(secret, "http:", "https:", 1),
	} {
		_, err := Dial(t.Context(), bad, Config{Timeout: time.Second})
		add(err)
		all = append(all, NameOf(bad))
	}
	for _, text := range all {
		for _, part := range []string{"us3rname", "p4ssword", "t0ken", "k3yk3y"} {
			if strings.Contains(text, part) {
				t.Errorf("%s is shown in %q", part, text)
			}
		}
	}
}

// A node that does not answer in time, or answers without end, is an error of that node.
func TestSlowAndEndlessAnswers(t *testing.T) {
	slow := newFake(t, map[string]any{})
	stop := make(chan struct{})
	server := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { <-stop }))
	t.Cleanup(server.Close)
	t.Cleanup(func() { close(stop) })
	second := newFake(t, map[string]any{"eth_getBlockByNumber": chainTo(7)})
	slow.url = server.URL
	client := dialFakes(t, Config{Timeout: 20 * time.Millisecond}, slow, second)
	if head, err := client.Head(t.Context()); err != nil || head != blockOf(7) {
		t.Errorf("%+v, %v", head, err)
	}
	var failed *NodeError
	_, err := client.Only(0).Head(t.Context())
	if !errors.As(err, &failed) || failed.Trouble != TimedOut || !Refused(err) {
		t.Errorf("a node that hangs: %v", err)
	}
	request, err := http.NewRequest(http.MethodGet, second.url, strings.NewReader("{}"))
	if err != nil {
		t.Fatal(err)
	}
	answer, err := limited{http.DefaultTransport, 10}.RoundTrip(request)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = answer.Body.Close() }()
	var any json.RawMessage
	err = json.NewDecoder(answer.Body).Decode(&any)
	if !errors.Is(err, errTooLarge) {
		t.Errorf("an answer above the limit: %v", err)
	}
	if n := client.pool.nodes[0]; n.trouble("x", err).Trouble != TooLarge {
		t.Errorf("an answer above the limit is %v", n.trouble("x", err))
	}
}

// Headers come in batches as large as the node takes, and must be linked.
func TestHeadersAreBatchedAndLinked(t *testing.T) {
	for _, most := range []int{0, 7, 1} {
		node := newFake(t, map[string]any{"eth_getBlockByNumber": chainTo(300)})
		node.batch = most
		client := dialFakes(t, Config{}, node)
		node.count()
		headers, err := client.Headers(t.Context(), 0, 249)
		if err != nil || len(headers) != 250 || headers[249].Block != blockOf(249) {
			t.Fatalf("batches of %d: %d headers, %v", most, len(headers), err)
		}
		if requests := node.count(); most == 0 && requests != 3 {
			t.Errorf("%d requests", requests)
		}
	}
	for name, edit := range map[string]func(block map[string]any){
		"another parent": func(b map[string]any) { b["parentHash"] = common.Hash{9} },
		"another number": func(b map[string]any) { b["number"] = "0x1" },
		"no hash":        func(b map[string]any) { delete(b, "hash") },
	} {
		for k := uint64(1); k <= 5; k++ {
			_, client := serve(t, map[string]any{"eth_getBlockByNumber": reply(func(params []json.RawMessage) any {
				block := chainTo(300)(params)
				if string(params[0]) == fmt.Sprintf(`"%#x"`, k+1) {
					edit(block.(map[string]any))
				}
				return block
			})})
			// The parent of the first is for the caller to compare.
			want := k > 1 || name != "another parent"
			if _, err := client.Headers(t.Context(), 2, 6); want && !errors.Is(err, ErrContradiction) {
				t.Errorf("%s of block %d: %v", name, k+1, err)
			}
		}
	}
	_, client := serve(t, map[string]any{"eth_getBlockByNumber": chainTo(4)})
	if _, err := client.Headers(t.Context(), 2, 6); !errors.Is(err, ErrNoBlock) {
		t.Errorf("a block that is missing: %v", err)
	}
}

// An engine without the filter by hash is asked by number, and its answer compared by hash.
func TestLogsByHashFallBackToNumbers(t *testing.T) {
	at := common.Address{5}
	log := func(hash common.Hash) map[string]any {
		return map[string]any{
			"address": at, "topics": []any{}, "data": "0x", "blockNumber": "0x3", "blockHash": hash,
			"transactionHash": common.Hash{1}, "transactionIndex": "0x0", "logIndex": "0x0",
		}
	}
	h := []Header{{Block: blockOf(3)}}
	byNumber := func(hash common.Hash) reply {
		return func(params []json.RawMessage) any {
			if strings.Contains(string(params[0]), "blockHash") {
				return rpcFailure{-32602, "unknown field", nil}
			}
			return []any{log(hash)}
		}
	}
	_, client := serve(t, map[string]any{"eth_getLogs": byNumber(blockOf(3).Hash)})
	if logs, err := client.LogsOf(t.Context(), h, at); err != nil || len(logs) != 1 {
		t.Errorf("%v, %v", logs, err)
	}
	_, client = serve(t, map[string]any{"eth_getLogs": byNumber(common.Hash{9})})
	if _, err := client.LogsOf(t.Context(), h, at); !errors.Is(err, ErrContradiction) {
		t.Errorf("logs of another block: %v", err)
	}
}

// Some engines estimate nothing without a limit.
func TestEstimateIsAskedAgainWithALimit(t *testing.T) {
	estimate := reply(func(params []json.RawMessage) any {
		if !strings.Contains(string(params[0]), `"gas":"0x7530"`) {
			return rpcFailure{-32000, "not enough gas supplied for intrinsic gas costs", nil}
		}
		return "0x5208"
	})
	block := header(map[string]any{"gasLimit": "0x7530"})
	_, client := serve(t, map[string]any{"eth_estimateGas": estimate, "eth_getBlockByNumber": block})
	tx := Tx{To: &common.Address{1}}
	if gas, err := client.EstimateGas(t.Context(), common.Address{2}, tx); err != nil || gas != 21000 {
		t.Errorf("%d, %v", gas, err)
	}
	delete(block, "gasLimit")
	if _, err := client.EstimateGas(t.Context(), common.Address{2}, tx); !isAnswer(err) {
		t.Errorf("without a known limit: %v", err)
	}
}
