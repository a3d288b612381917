package soak

import (
	"encoding/json"
	"net/http"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

const sends = "eth_sendRawTransaction"

// hangsUp is a node that takes a transaction and does not answer: at first it lets the client wait
// for longer than that does, and then it closes the connection.
func hangsUp() *fault {
	var taken atomic.Int32
	return &fault{name: "takes a transaction and does not answer", hangUp: func(r request) bool {
		if r.Method == sends && taken.Add(1) <= 2 {
			time.Sleep(answerLimit + answerLimit/4)
		}
		return r.Method == sends
	}}
}

// forgets is a node that says that it has taken a transaction, and has not.
func forgets() *fault {
	return &fault{name: "forgets transactions", swallow: func(r request, a *answer) bool {
		var raw hexutil.Bytes
		tx := new(types.Transaction)
		if r.Method != sends || json.Unmarshal(r.Params[0], &raw) != nil || tx.UnmarshalBinary(raw) != nil {
			return false
		}
		a.Result, _ = json.Marshal(tx.Hash())
		return true
	}}
}

// answersWith is a node behind a busy front.
func answersWith(status int) *fault { return &fault{name: http.StatusText(status), status: status} }

// otherChain is a node that has been set to another chain: it has failed, and has another id.
func otherChain() *fault {
	return &fault{name: "another chain", swallow: func(r request, a *answer) bool {
		if r.Method == "eth_chainId" {
			a.Result = json.RawMessage(`"0x1"`)
		} else {
			a.Error = json.RawMessage(`{"code":-32000,"message":"unknown block"}`)
		}
		return true
	}}
}

// noLogs is a node that finds no logs.
func noLogs() *fault {
	return &fault{name: "no logs", answer: func(r request, a *answer) bool {
		if r.Method != "eth_getLogs" || string(a.Result) == "[]" {
			return false
		}
		a.Result = json.RawMessage("[]")
		return true
	}}
}

// forges is a node that changes what it says of logs.
func forges(name string, forge func(*types.Log)) *fault {
	return &fault{name: name, answer: func(r request, a *answer) bool {
		var logs []types.Log
		if r.Method != "eth_getLogs" || json.Unmarshal(a.Result, &logs) != nil || len(logs) == 0 {
			return false
		}
		for i := range logs {
			forge(&logs[i])
		}
		a.Result, _ = json.Marshal(logs)
		return true
	}}
}

// The ways to forge a log.
func otherTopic(l *types.Log) { l.Topics[len(l.Topics)-1] = common.Hash{1} }
func noData(l *types.Log)     { l.Data = nil }
func otherData(l *types.Log) {
	if n := len(l.Data); n > 0 {
		l.Data[n/2] ^= 1
	}
}

// behind is a node that knows only the blocks up to one, which newest returns.
func behind(name string, newest func() uint64) *fault {
	return &fault{
		name: name,
		ask: func(r *request) bool {
			return slices.ContainsFunc(names(r), func(i int) bool { return isNewest(r.Params[i]) }) && limit(r,
				newest())
		},
		answer: func(r request, a *answer) bool { return cut(r, a, newest()) },
	}
}

// names returns the places of the parameters that may name a block.
func names(r *request) (places []int) {
	for i, p := range r.Params {
		if strings.HasPrefix(string(p), `"`) {
			places = append(places, i)
		}
	}
	return places
}

func isNewest(p json.RawMessage) bool { return string(p) == `"latest"` || string(p) == `"pending"` }

// limit lets a request for the newest block be one for another.
func limit(r *request, newest uint64) bool {
	for _, i := range names(r) {
		if isNewest(r.Params[i]) {
			r.Params[i], _ = json.Marshal(hexutil.Uint64(newest))
		}
	}
	return true
}

// cut takes what is in later blocks out of an answer, and reports whether there was anything.
func cut(r request, a *answer, newest uint64) bool {
	switch r.Method {
	case "eth_getTransactionReceipt", "eth_getTransactionByHash", "eth_getBlockByNumber", "eth_getBlockByHash":
		var at struct{ BlockNumber, Number json.RawMessage }
		if json.Unmarshal(a.Result, &at) != nil {
			return false
		}
		n, isMined := number(at.BlockNumber)
		m, isBlock := number(at.Number)
		if (isMined && n > newest) || (isBlock && m > newest) {
			a.Result = json.RawMessage("null")
			return true
		}
	case "eth_getLogs":
		var logs []types.Log
		if json.Unmarshal(a.Result, &logs) != nil {
			return false
		}
		kept := slices.DeleteFunc(slices.Clone(logs), func(l types.Log) bool { return l.BlockNumber > newest })
		a.Result, _ = json.Marshal(append([]types.Log{}, kept...))
		return len(kept) < len(logs)
	}
	return false
}
