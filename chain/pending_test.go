package chain

import (
	"encoding/json"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// pendingAs answers with a pending block, and with block 7 of time 100 for every other.
func pendingAs(pending any) reply {
	return func(params []json.RawMessage) any {
		if string(params[0]) == `"pending"` {
			return pending
		}
		return header(map[string]any{"number": "0x7", "timestamp": "0x64"})
	}
}

// On Raft and polygon-edge the pending block is the newest one, which tells nothing of the next.
func TestPendingTime(t *testing.T) {
	for name, c := range map[string]struct {
		pending any
		at      uint64
		known   bool
	}{
		"the next block":                    {map[string]any{"number": "0x8", "timestamp": "0x65"}, 101, true},
		"the next block at the same time":   {map[string]any{"number": "0x8", "timestamp": "0x64"}, 100, true},
		"a later block without a number":    {map[string]any{"number": nil, "timestamp": "0x65"}, 101, true},
		"the newest block":                  {map[string]any{"number": "0x7", "timestamp": "0x64"}, 100, false},
		"the newest block without a number": {map[string]any{"timestamp": "0x64"}, 100, false},
		"no block":                          {nil, 100, false},
		"a block without a time":            {map[string]any{"number": "0x8"}, 100, false},
		"a refusal":                         {rpcFailure{-32000, "pending block is not available", nil}, 100, false},
	} {
		_, client := serve(t, map[string]any{"eth_getBlockByNumber": pendingAs(c.pending)})
		at, known, err := client.PendingTime(t.Context())
		if at != c.at || known != c.known || err != nil {
			t.Errorf("%s: %d, %t, %v", name, at, known, err)
		}
	}
	for _, failed := range []any{rpcFailure{-32005, "too often", nil}, httpReply{502, ""}} {
		_, client := serve(t, map[string]any{"eth_getBlockByNumber": pendingAs(failed)})
		if _, _, err := client.PendingTime(t.Context()); err == nil {
			t.Errorf("a node that failed says what time it is: %+v", failed)
		}
	}
}

// A node that can't say whether it knows the next block has not refused the transaction on that.
func TestPendingGasWithoutAnAnswerIsNoRevert(t *testing.T) {
	_, client := serve(t, map[string]any{
		"eth_estimateGas":      rpcFailure{3, "execution reverted", "0x01020304"},
		"eth_getBlockByNumber": pendingAs(rpcFailure{-32005, "too often", nil}),
	})
	_, err := client.PendingGas(t.Context(), common.Address{1}, Tx{To: &common.Address{2}}, 5)
	if err == nil || isRevert(err) || !Busy(err) {
		t.Errorf("%v", err)
	}
}

// refusesPending answers a request without a block, and refuses any other.
func refusesPending(without any) reply {
	return func(params []json.RawMessage) any {
		if len(params) > 1 {
			return rpcFailure{-32602, "block tag pending is not supported", nil}
		}
		return without
	}
}

// What the newest block refuses is tried only if no other is known. A node that does not estimate
// on the pending block is asked without it.
func TestPendingGas(t *testing.T) {
	refusal := rpcFailure{3, "execution reverted", "0x01020304"}
	next := map[string]any{"number": "0x8", "timestamp": "0x65"}
	same := map[string]any{"number": "0x7", "timestamp": "0x64"}
	for name, c := range map[string]struct {
		estimate, pending any
		want              uint64
	}{
		"taken by the next":     {"0x186a0", next, 180_000},
		"refused by the next":   {refusal, next, 0},
		"refused by the newest": {refusal, same, 5},
		"taken by the newest":   {"0x186a0", same, 180_000},
		"an error of the node":  {rpcFailure{-32005, "too often", nil}, same, 0},

		"not estimated on pending":              {refusesPending("0x186a0"), next, 180_000},
		"not estimated on pending, and refused": {refusesPending(refusal), next, 5},
		"not estimated at all":                  {rpcFailure{-32602, "invalid params", nil}, next, 0},
	} {
		_, client := serve(t, map[string]any{
			"eth_estimateGas": c.estimate, "eth_getBlockByNumber": pendingAs(c.pending),
		})
		got, err := client.PendingGas(t.Context(), common.Address{1}, Tx{To: &common.Address{2}}, 5)
		if got != c.want || (err == nil) != (c.want != 0) {
			t.Errorf("%s: %d, %v", name, got, err)
		}
	}
}
