package explore

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// call is a JSON-RPC request.
type call struct {
	JSONRPC string            `json:"jsonrpc"`
	ID      json.RawMessage   `json:"id"`
	Method  string            `json:"method"`
	Params  []json.RawMessage `json:"params"`
}

// result is an answer with a result.
func (c call) result(result string) string {
	return `{"jsonrpc":"2.0","id":` + string(c.ID) + `,"result":` + result + `}`
}

var (
	errInVain = errors.New("explore: the party waits in vain")
	errNode   = errors.New("explore: the chain's node does not answer")
)

// How long a turn lasts at most. A party that waits for a transaction asks for its nonce again and
// again; nothing else happens on the chain meanwhile.
const (
	maxWaits = 6
	maxCalls = 2000
)

// gate is the node that one account talks to. It passes everything on to the chain, and seals a
// block for each transaction, but for what the adversary wants.
type gate struct {
	world *world
	url   string

	mu    sync.Mutex
	calls int // in this turn
	waits int // in this turn, since the last transaction
	stop  context.CancelCauseFunc
	sends int            // how many transactions came since the schedule began
	onTx  map[int]string // by the number of the transaction, what happens to it
	lag   uint64         // how many blocks the node is behind
	lagTo int            // the turn at which it catches up
	fails int            // how many requests it will not answer
}

// gate returns a node for an account.
func (w *world) gate() *gate {
	g := &gate{world: w}
	server := httptest.NewServer(g)
	w.Cleanup(server.Close)
	g.url = server.URL
	return g
}

// honest takes all that the adversary wanted back.
func (g *gate) honest() {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.onTx, g.lag, g.fails = nil, 0, 0
}

// begin begins a turn, which stop ends.
func (g *gate) begin(stop context.CancelCauseFunc) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.calls, g.waits, g.stop = 0, 0, stop
}

// ServeHTTP answers each call of a batch for itself.
func (g *gate) ServeHTTP(out http.ResponseWriter, in *http.Request) {
	g.mu.Lock()
	defer g.mu.Unlock()
	body, err := io.ReadAll(in.Body)
	if err != nil || in.Context().Err() != nil {
		return // the client has gone
	}
	text, err := g.answers(body)
	if err != nil {
		out.WriteHeader(http.StatusBadGateway)
		return
	}
	out.Header().Set("Content-Type", "application/json")
	_, _ = io.WriteString(out, text)
}

// answers answers one call or a batch.
func (g *gate) answers(body []byte) (string, error) {
	single := !bytes.HasPrefix(body, []byte("["))
	if single {
		body = slices.Concat([]byte("["), body, []byte("]"))
	}
	var calls []call
	if err := json.Unmarshal(body, &calls); err != nil {
		return "", err
	}
	answers := make([]string, len(calls))
	for i, c := range calls {
		g.count(c)
		var err error
		if answers[i], err = g.answer(c); err != nil {
			return "", err
		}
	}
	text := strings.Join(answers, ",")
	if !single {
		text = "[" + text + "]"
	}
	return text, nil
}

// count ends a turn that lasts too long.
func (g *gate) count(c call) {
	g.calls++
	if c.Method == "eth_getTransactionCount" && string(c.Params[1]) == `"latest"` {
		g.waits++
	}
	if g.stop != nil && (g.waits > maxWaits || g.calls > maxCalls) {
		g.stop(errInVain)
	}
}

func (g *gate) answer(c call) (string, error) {
	if g.fails > 0 {
		g.fails--
		return "", errNode
	}
	if c.Method == "eth_sendRawTransaction" {
		return g.send(c)
	}
	if g.lag > 0 {
		return g.answerLate(c)
	}
	return g.world.remembered(c)
}

// answerLate answers as a node that has not seen the newest blocks yet.
func (g *gate) answerLate(c call) (string, error) {
	head, _ := g.world.Chain.Head()
	old := head - min(head, g.lag)
	if c.Method == "eth_blockNumber" {
		return c.result(`"` + hexutil.EncodeUint64(old) + `"`), nil
	}
	for i, p := range c.Params {
		if text := string(p); text == `"latest"` || text == `"pending"` {
			c.Params[i] = json.RawMessage(`"` + hexutil.EncodeUint64(old) + `"`)
		}
	}
	answer, err := g.world.forward(c)
	var block struct {
		Result struct{ Number, BlockNumber *hexutil.Uint64 }
	}
	if json.Unmarshal([]byte(answer), &block) == nil {
		for _, n := range []*hexutil.Uint64{block.Result.Number, block.Result.BlockNumber} {
			if n != nil && uint64(*n) > old {
				return c.result("null"), err
			}
		}
	}
	return answer, err
}

// send takes a transaction, and seals a block with it unless the adversary does something else.
func (g *gate) send(c call) (string, error) {
	var raw hexutil.Bytes
	tx := new(types.Transaction)
	if json.Unmarshal(c.Params[0], &raw) != nil || tx.UnmarshalBinary(raw) != nil {
		return "", errNode
	}
	g.sends++
	g.waits = 0
	what := g.onTx[g.sends]
	if what != "" {
		g.world.happened(what)
	}
	if g.keeps(what, raw) {
		return c.result(`"` + tx.Hash().Hex() + `"`), nil
	}
	switch what {
	case taking:
		g.world.takeNonce(tx)
	case staleAtSend:
		g.world.removeCourt()
	}
	answer, err := g.world.forward(c)
	g.world.mine(tx)
	switch what {
	case duplicate:
		g.world.push(raw)
	case deaf:
		return "", errNode // it has accepted the transaction, and says nothing
	}
	return answer, err
}

// keeps reports whether the adversary keeps a transaction, for good or for later.
func (g *gate) keeps(what string, raw hexutil.Bytes) bool {
	switch what {
	case lose:
	case delay:
		g.world.later = append(g.world.later, held{raw, g.world.turn + 5})
	case reorder:
		g.world.behind = append(g.world.behind, raw)
	default:
		return false
	}
	return true
}

// held is a transaction that the adversary keeps until a turn.
type held struct {
	raw hexutil.Bytes
	to  int
}

// blocks are the calls whose answers depend on the newest block alone, unless they are about the
// pending one.
var blocks = []string{"eth_getBlockByNumber", "eth_getBlockReceipts", "eth_getLogs"}

// remembered asks the chain's own node, unless it was asked the same since the newest block. Most
// of what parties ask for they ask for again and again.
func (w *world) remembered(c call) (string, error) {
	question := c.Method + fmt.Sprintf("%s", c.Params)
	if !slices.Contains(blocks, c.Method) || strings.Contains(question, "pending") {
		return w.forward(c)
	}
	w.asking.Lock()
	defer w.asking.Unlock()
	if _, newest := w.Chain.Head(); w.answered != newest {
		w.answered, w.answers = newest, map[string]json.RawMessage{}
	}
	var answer struct{ Result json.RawMessage }
	if known, ok := w.answers[question]; ok {
		return c.result(string(known)), nil
	}
	text, err := w.forward(c)
	if err == nil && json.Unmarshal([]byte(text), &answer) == nil && answer.Result != nil {
		w.answers[question] = answer.Result
	}
	return text, err
}

// forward asks the chain's own node.
func (w *world) forward(r call) (string, error) {
	params := make([]any, len(r.Params))
	for i, p := range r.Params {
		params[i] = p
	}
	var result json.RawMessage
	err := w.node.CallContext(w.Context(), &result, r.Method, params...)
	var refusal rpc.Error
	switch {
	case err == nil:
		return r.result(string(result)), nil
	case !errors.As(err, &refusal):
		return "", errNode
	}
	failure := map[string]any{"code": refusal.ErrorCode(), "message": refusal.Error()}
	var detailed rpc.DataError
	if errors.As(err, &detailed) {
		failure["data"] = detailed.ErrorData()
	}
	text, err := json.Marshal(failure)
	return `{"jsonrpc":"2.0","id":` + string(r.ID) + `,"error":` + string(text) + `}`, err
}

// push gives a transaction to the chain and seals a block.
func (w *world) push(raw hexutil.Bytes) {
	tx := new(types.Transaction)
	if tx.UnmarshalBinary(raw) != nil {
		return
	}
	param := json.RawMessage(fmt.Sprintf("%q", raw.String()))
	_, _ = w.forward(call{"2.0", json.RawMessage("0"), "eth_sendRawTransaction", []json.RawMessage{param}})
	w.mine(tx)
}

// mine seals a block, and remembers what it refused: anybody can try that again.
func (w *world) mine(tx *types.Transaction) {
	w.Chain.Commit()
	id := json.RawMessage(fmt.Sprintf("%q", tx.Hash().Hex()))
	answer, _ := w.forward(call{"2.0", json.RawMessage("0"), "eth_getTransactionReceipt", []json.RawMessage{id}})
	if strings.Contains(answer, `"status":"0x0"`) && tx.To() != nil && *tx.To() == w.target {
		w.refused = append(w.refused, tx.Data())
	}
	if len(w.behind) > 0 {
		next := w.behind[0]
		w.behind = w.behind[1:]
		w.push(next)
	}
}
