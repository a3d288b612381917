package chain

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/internal/devnet"
)

func testKey(t *testing.T, i int) *Key {
	t.Helper()
	key, err := NewKey(devnet.Accounts()[i].Key)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// header returns a block as a node reports it, with the given fields changed.
func header(fields map[string]any) map[string]any {
	h := map[string]any{"number": "0x7", "hash": common.Hash{1}, "parentHash": common.Hash{2}, "timestamp": "0x5"}
	for k, v := range fields {
		h[k] = v
	}
	return h
}

// Some engines read only "data", and one refuses it together with "input".
func TestCallSendsDataAlone(t *testing.T) {
	node, client := serve(t, map[string]any{"eth_call": "0x01", "eth_estimateGas": "0x5208"})
	if _, err := client.Call(t.Context(), common.Address{1}, []byte{0xab}); err != nil {
		t.Fatal(err)
	}
	tx := Tx{To: &common.Address{1}, Data: []byte{0xab}}
	if _, err := client.EstimateGas(t.Context(), common.Address{2}, tx); err != nil {
		t.Fatal(err)
	}
	for _, method := range []string{"eth_call", "eth_estimateGas"} {
		var args map[string]any
		if err := json.Unmarshal(node.seen[method][0], &args); err != nil {
			t.Fatal(err)
		}
		if _, both := args["input"]; both || args["data"] != "0xab" {
			t.Errorf("%s was sent %v", method, args)
		}
	}
}

// With a price of 0 or without a base fee, a transaction is a legacy one; otherwise it has a
// dynamic fee.
func TestFeesFollowTheChain(t *testing.T) {
	for name, c := range map[string]struct {
		price, baseFee any
		kind           uint8
	}{
		"free without base fee": {"0x0", nil, types.LegacyTxType},
		"free with base fee":    {"0x0", "0x0", types.LegacyTxType},
		"priced, no base fee":   {"0x9", nil, types.LegacyTxType},
		"dynamic":               {"0x9", "0x7", types.DynamicFeeTxType},
	} {
		t.Run(name, func(t *testing.T) {
			_, client := serve(t, map[string]any{
				"eth_gasPrice":         c.price,
				"eth_getBlockByNumber": header(map[string]any{"baseFeePerGas": c.baseFee}),
			})
			price, err := client.Price(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			signed, err := client.Sign(t.Context(), testKey(t, 0), Tx{To: &common.Address{1}, Gas: 21000}, price, 3)
			if err != nil {
				t.Fatal(err)
			}
			var tx types.Transaction
			if err := tx.UnmarshalBinary(signed.Raw); err != nil {
				t.Fatal(err)
			}
			if tx.Type() != c.kind || !tx.Protected() || tx.ChainId().Uint64() != 1337 || tx.Nonce() != 3 {
				t.Errorf("type %d, chain %v, nonce %d", tx.Type(), tx.ChainId(), tx.Nonce())
			}
			want := map[any]int64{"0x0": 0, "0x9": 9}[c.price]
			if c.kind == types.DynamicFeeTxType {
				want = 2*7 + 2
			}
			if tx.GasFeeCap().Int64() != want {
				t.Errorf("fee cap %v, want %d", tx.GasFeeCap(), want)
			}
		})
	}
}

// Some chains hash the header in another way than Ethereum.
func TestBlockHashIsTheOneThatTheNodeReports(t *testing.T) {
	_, client := serve(t, map[string]any{"eth_getBlockByNumber": header(nil)})
	block, err := client.Head(t.Context())
	want := Block{Number: 7, Hash: common.Hash{1}, Parent: common.Hash{2}, Time: 5}
	if err != nil || block != want {
		t.Fatalf("got %+v, %v, want %+v", block, err, want)
	}
	_, client = serve(t, map[string]any{"eth_getBlockByNumber": nil})
	if _, err := client.Head(t.Context()); !errors.Is(err, ErrNoBlock) {
		t.Fatalf("no block: %v", err)
	}
	_, client = serve(t, map[string]any{"eth_getBlockByNumber": map[string]any{"number": "0x1"}})
	if _, err := client.Head(t.Context()); err == nil {
		t.Fatal("a block without a hash was accepted")
	}
}

// Engines report revert data in different forms.
func TestRevertsAreRecognisedByTheirData(t *testing.T) {
	selector := hexutil.Encode(bindings.ErrUnknownRoot.Selector[:])
	arguments := hexutil.Encode(make([]byte, 32))[2:]
	for name, data := range map[string]any{
		"hex":    selector + arguments,
		"worded": "Reverted " + selector + arguments,
		"object": map[string]any{"result": selector + arguments},
	} {
		_, client := serve(t, map[string]any{"eth_call": rpcFailure{3, "any words", data}})
		_, err := client.Call(t.Context(), common.Address{1}, nil)
		var revert *RevertError
		if !errors.As(err, &revert) || revert.Data == nil {
			t.Errorf("%s: %v is not a RevertError", name, err)
		}
	}
	for name, failure := range map[string]rpcFailure{
		"a word":      {-32000, "execution reverted", nil},
		"a code":      {3, "any words", nil},
		"three bytes": {3, "any words", "0x010203"},
		"no bytes":    {-32000, "VM Exception: Reverted", "0x"},
	} {
		_, client := serve(t, map[string]any{"eth_call": failure})
		_, err := client.Call(t.Context(), common.Address{1}, nil)
		var revert *RevertError
		if !errors.As(err, &revert) || revert.Data != nil || revert.Reason.Error() != failure.Message {
			t.Errorf("%s without data became %v", name, err)
		}
	}
}

// What is wrong with a node never looks like a contract's refusal, whatever words it has.
func TestTroubleOfANodeIsNoRevert(t *testing.T) {
	for name, reply := range map[string]any{
		"another error":   rpcFailure{-32000, "missing trie node", nil},
		"too often":       rpcFailure{-32005, "limit exceeded", map[string]any{"see": "0x0102030405"}},
		"a status":        httpReply{500, `{"error":{"code":3,"message":"execution reverted","data":"0x01020304"}}`},
		"a page":          httpReply{200, "<html>execution reverted 0x01020304</html>"},
		"half an answer":  httpReply{200, `{"jsonrpc":"2.0","id":1,"result":"0x`},
		"no result":       httpReply{200, `{"jsonrpc":"2.0","id":1}`},
		"another's words": httpReply{502, "reverted"},
	} {
		_, client := serve(t, map[string]any{"eth_call": reply})
		if _, err := client.Call(t.Context(), common.Address{1}, nil); err == nil || isRevert(err) {
			t.Errorf("%s became %v", name, err)
		}
	}
}

func TestFinality(t *testing.T) {
	blocks := map[string]any{"eth_getBlockByNumber": chainTo(7)}
	for text, want := range map[string]uint64{
		"instant": 7, "confirmations:3": 4, "confirmations:9": 0, "finalized": 7,
	} {
		policy, err := ParseFinality(text)
		if err != nil || policy.String() != text {
			t.Fatalf("%s: %v, %v", text, policy, err)
		}
		_, client := serve(t, blocks)
		client.config.Finality = policy
		if got, err := client.FinalBlock(t.Context(), blockOf(7)); err != nil || got != blockOf(want) {
			t.Errorf("%s: final block %+v, %v; want %d", text, got, err, want)
		}
	}
	for _, text := range []string{
		"", "confirmations:", "confirmations:0", "confirmations:-1", "confirmations:01", "safe",
	} {
		if _, err := ParseFinality(text); err == nil {
			t.Errorf("%q was accepted", text)
		}
	}
}

// Chains without the tag answer with an error in words of their own, which is named. A busy node
// and a new chain, on which nothing is finalized yet, are something else.
func TestFinalityThatIsNotServed(t *testing.T) {
	for name, c := range map[string]struct {
		reply any
		named bool
		ok    bool
	}{
		"Quorum":       {rpcFailure{-32602, "invalid argument 0: hex string without 0x prefix", nil}, true, false},
		"polygon-edge": {rpcFailure{-32602, "Invalid Params", nil}, true, false},
		"clique":       {rpcFailure{-32000, "'finalized' tag not supported on pre-merge network", nil}, true, false},
		"busy":         {rpcFailure{-32005, "limit exceeded", nil}, false, false},
		"broken":       {httpReply{500, "finalized"}, false, false},
		"new":          {rpcFailure{-32000, "finalized block not found", nil}, false, true},
		"new, null":    {nil, false, true},
	} {
		_, client := serve(t, map[string]any{"eth_getBlockByNumber": reply(func(params []json.RawMessage) any {
			if string(params[0]) == `"finalized"` {
				return c.reply
			}
			return header(map[string]any{"number": "0x0"})
		})})
		client.config.Finality = Finalized()
		final, err := client.FinalBlock(t.Context(), blockOf(9))
		if errors.Is(err, ErrNotFinalized) != c.named || (err == nil) != c.ok || final.Number != 0 {
			t.Errorf("%s: block %d, %v", name, final.Number, err)
		}
	}
}

func TestDialAndCheckChainRefuseAnotherChain(t *testing.T) {
	node, err := devnet.Start(t.Context(), devnet.Config{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Dial(t.Context(), node.HTTP(), Config{ChainID: 1}); !errors.Is(err, ErrOtherChain) {
		t.Fatalf("another chain was dialled: %v", err)
	}
	fake, client := serve(t, map[string]any{})
	fake.mu.Lock()
	fake.replies["eth_chainId"] = "0x1"
	fake.mu.Unlock()
	if err := client.CheckChain(t.Context()); !errors.Is(err, ErrOtherChain) {
		t.Fatalf("another id after dialling: %v", err)
	}
}

// Broadcast succeeds for a transaction that the node has, and fails when another one used the
// nonce.
func TestBroadcastIsIdempotent(t *testing.T) {
	refusal := rpcFailure{-32000, "whatever this engine says", nil}
	found := map[string]any{"hash": common.Hash{5}}
	tx := Signed{Hash: common.Hash{5}, Nonce: 4}
	_, client := serve(t, map[string]any{"eth_sendRawTransaction": refusal, "eth_getTransactionByHash": found})
	if err := client.Broadcast(t.Context(), tx); err != nil {
		t.Errorf("a known transaction: %v", err)
	}
	_, client = serve(t, map[string]any{
		"eth_sendRawTransaction":   refusal,
		"eth_getTransactionByHash": nil,
		"eth_getTransactionCount":  "0x5",
	})
	if err := client.Broadcast(t.Context(), tx); !errors.Is(err, ErrNonceUsed) {
		t.Errorf("a used nonce: %v", err)
	}
	_, client = serve(t, map[string]any{
		"eth_sendRawTransaction":   refusal,
		"eth_getTransactionByHash": nil,
		"eth_getTransactionCount":  "0x4",
	})
	if err := client.Broadcast(t.Context(), tx); err == nil || errors.Is(err, ErrNonceUsed) {
		t.Errorf("a refused transaction: %v", err)
	}
}
