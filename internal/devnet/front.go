package devnet

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net"
	"net/http"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// maxRequest is how many bytes of a request are read.
const maxRequest = 16 << 20

// The codes of the JSON-RPC errors that the front answers with itself.
const (
	codeFailed = -32000
	codeParams = -32602
	codeParse  = -32700
)

// front serves JSON-RPC over HTTP in the manner of a profile, and has the node do the work.
type front struct {
	node   *rpc.Client
	server *http.Server
	url    string
}

// newFront serves a node in the manner of [Raft] on a TCP port of 127.0.0.1; port 0 picks a free
// one.
func newFront(node *rpc.Client, port int) (*front, error) {
	listener, err := net.Listen("tcp", net.JoinHostPort(host, strconv.Itoa(port)))
	if err != nil {
		return nil, err
	}
	f := &front{node: node, url: "http://" + listener.Addr().String()}
	f.server = &http.Server{Handler: f, ReadHeaderTimeout: 10 * time.Second}
	go func() { _ = f.server.Serve(listener) }() // ends when the server is closed
	return f, nil
}

func (f *front) close() error {
	f.node.Close()
	return f.server.Close()
}

type request struct {
	Version string            `json:"jsonrpc"`
	ID      json.RawMessage   `json:"id"`
	Method  string            `json:"method"`
	Params  []json.RawMessage `json:"params"`
}

type answer struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id"`
	Result  json.RawMessage `json:"result,omitempty"`
	Error   *refusal        `json:"error,omitempty"`
}

// refusal is the error of a JSON-RPC answer.
type refusal struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
	Data    any    `json:"data,omitempty"`
}

// ServeHTTP answers one request or a batch.
func (f *front) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxRequest))
	if err != nil {
		http.Error(w, "the request can't be read", http.StatusBadRequest)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	if bytes.HasPrefix(bytes.TrimSpace(body), []byte("[")) {
		var list []request
		if err := json.Unmarshal(body, &list); err == nil {
			answers := make([]answer, len(list))
			for i, each := range list {
				answers[i] = f.answer(r.Context(), each)
			}
			_ = json.NewEncoder(w).Encode(answers)
			return
		}
	}
	var one request
	if err := json.Unmarshal(body, &one); err != nil {
		_ = json.NewEncoder(w).Encode(answer{Version: "2.0", Error: &refusal{Code: codeParse, Message: "parse error"}})
		return
	}
	_ = json.NewEncoder(w).Encode(f.answer(r.Context(), one))
}

func (f *front) answer(ctx context.Context, r request) answer {
	a := answer{Version: "2.0", ID: r.ID}
	if a.Error = r.adapt(); a.Error != nil {
		return a
	}
	args := make([]any, len(r.Params))
	for i, p := range r.Params {
		args[i] = p
	}
	err := f.node.CallContext(ctx, &a.Result, r.Method, args...)
	if err != nil {
		a.Error = refusalOf(err)
	} else if a.Result = withoutBaseFee(a.Result); a.Result == nil {
		a.Result = json.RawMessage("null")
	}
	return a
}

func refusalOf(err error) *refusal {
	r := &refusal{Code: codeFailed, Message: err.Error()}
	var coded rpc.Error
	if errors.As(err, &coded) {
		r.Code = coded.ErrorCode()
	}
	var withData rpc.DataError
	if errors.As(err, &withData) {
		r.Data = withData.ErrorData()
	}
	return r
}

// adapt refuses what Raft refuses, and changes the rest to what Raft makes of it.
func (r *request) adapt() *refusal {
	if r.Method == "eth_sendRawTransaction" {
		return r.checkPrice()
	}
	for i, p := range r.Params {
		switch string(p) {
		case `"safe"`, `"finalized"`:
			return &refusal{Code: codeParams, Message: "invalid argument: hex string without 0x prefix"}
		case `"pending"`:
			r.Params[i] = json.RawMessage(`"latest"`)
		}
	}
	if (r.Method == "eth_call" || r.Method == "eth_estimateGas") && len(r.Params) > 0 {
		r.Params[0] = without(r.Params[0], "input")
	}
	return nil
}

// checkPrice refuses a transaction that is not of the first kind, or offers a price.
func (r *request) checkPrice() *refusal {
	var raw hexutil.Bytes
	var tx types.Transaction
	if len(r.Params) == 0 || json.Unmarshal(r.Params[0], &raw) != nil || tx.UnmarshalBinary(raw) != nil {
		return &refusal{Code: codeParams, Message: "invalid argument: not a transaction"}
	}
	switch {
	case tx.Type() != types.LegacyTxType:
		return &refusal{Code: codeFailed, Message: "transaction type not supported"}
	case tx.GasPrice().Sign() != 0:
		return &refusal{Code: codeFailed, Message: "Gas price not 0"}
	}
	return nil
}

// withoutBaseFee takes the base fee out of an answer that is a block.
func withoutBaseFee(result json.RawMessage) json.RawMessage {
	if !bytes.Contains(result, []byte(`"baseFeePerGas"`)) {
		return result
	}
	return without(result, "baseFeePerGas")
}

// without returns a JSON object without a field, and anything else as it is.
func without(value json.RawMessage, field string) json.RawMessage {
	var object map[string]json.RawMessage
	if json.Unmarshal(value, &object) != nil || object == nil {
		return value
	}
	delete(object, field)
	out, err := json.Marshal(object)
	if err != nil {
		return value
	}
	return out
}
