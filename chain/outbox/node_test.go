package outbox_test

import (
	"encoding/json"
	"math/big"
	"net/http"
	"net/http/httptest"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/store"
)

// chainID is that of the fake chain.
var chainID = big.NewInt(1337)

// gwei is the unit of the tests' prices.
func gwei(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e9)) }

// node is a fake node of a chain on which a test decides what happens. It knows nonces, prices, a
// pool and blocks, and carries no transaction out.
type node struct {
	testing.TB
	url string

	mu      sync.Mutex
	head    uint64
	base    *big.Int // the base fee; nil on a chain without one
	tip     *big.Int
	price   *big.Int // of gas on a chain without a base fee
	pool    []*types.Transaction
	mined   map[common.Hash]mined
	fork    uint64                        // counts the times that blocks were undone
	forks   map[uint64]uint64             // the fork of each block by its number
	undone  map[common.Hash]mined         // what was in blocks that were undone
	stale   bool                          // the node has receipts of blocks that were undone
	sent    []common.Hash                 // what was sent, in order
	auto    bool                          // every transaction is mined at once
	loses   func(*types.Transaction) bool // the node takes it and forgets it
	refuses func(*types.Transaction) bool // the node does not take it
	busy    int                           // how often the node says that it is asked too often
	reverts bool                          // what is mined reverts
	counted func()                        // called after the pool is counted
	hidden  bool                          // the node finds no receipts
	early   uint64                        // how many blocks the node finds receipts before it has them
	lag     uint64                        // how many transactions the node's counts are behind
	down    bool                          // the node does not answer
	deaf    string                        // a method for which the node does not answer
	asked   map[string]int                // how often each method was asked for, answered or not
}

type mined struct {
	block uint64
	hash  common.Hash // of the block
	ok    bool
	tx    *types.Transaction
}

func newNode(t testing.TB) *node {
	n := &node{
		TB: t, head: 10, base: gwei(10), tip: gwei(1),
		mined: map[common.Hash]mined{}, undone: map[common.Hash]mined{}, forks: map[uint64]uint64{},
		asked: map[string]int{},
	}
	server := httptest.NewServer(n)
	t.Cleanup(server.Close)
	n.url = server.URL
	return n
}

// set changes the node.
func (n *node) set(change func()) {
	n.mu.Lock()
	defer n.mu.Unlock()
	change()
}

// mine makes a block with the transactions of the pool that can be in it.
func (n *node) mine() {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.commit()
}

func (n *node) commit() {
	n.head++
	n.forks[n.head] = n.fork
	for again := true; again; {
		again = false
		for _, tx := range n.pool {
			if tx.Nonce() == n.count(sender(tx), n.head) && n.pays(tx) {
				n.mined[tx.Hash()] = mined{n.head, n.hashOf(n.head), !n.reverts, tx}
				n.pool = slices.DeleteFunc(n.pool, func(other *types.Transaction) bool {
					return sender(other) == sender(tx) && other.Nonce() == tx.Nonce()
				})
				again = true
				break
			}
		}
	}
}

// undo takes the blocks after one back, with their transactions.
func (n *node) undo(to uint64) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.head = to
	n.fork++
	for hash, m := range n.mined {
		if m.block > to {
			delete(n.mined, hash)
			n.undone[hash] = m
		}
	}
}

// hashOf returns the hash of a block, which differs between forks.
func (n *node) hashOf(number uint64) common.Hash {
	hash := common.BigToHash(new(big.Int).SetUint64(number))
	hash[0] = byte(n.forks[number])
	return hash
}

func (n *node) pays(tx *types.Transaction) bool {
	return n.base == nil || tx.GasFeeCap().Cmp(n.base) >= 0
}

func sender(tx *types.Transaction) common.Address {
	from, err := types.Sender(types.LatestSignerForChainID(chainID), tx)
	if err != nil {
		panic(err)
	}
	return from
}

// count returns how many transactions of an account are in the blocks up to one.
func (n *node) count(of common.Address, to uint64) (count uint64) {
	for _, m := range n.mined {
		if m.block <= to && sender(m.tx) == of {
			count++
		}
	}
	return count
}

// busy is what a node says that is asked too often.
const busy = "limit exceeded"

// add takes a transaction into the pool, as nodes do: one of the same nonce must offer a tenth
// more.
func (n *node) add(tx *types.Transaction) string {
	n.sent = append(n.sent, tx.Hash())
	switch {
	case n.busy > 0:
		n.busy--
		return busy
	case n.refuses != nil && n.refuses(tx):
		return "refused"
	case tx.Nonce() < n.count(sender(tx), n.head):
		return "nonce too low"
	case n.loses != nil && n.loses(tx):
		return ""
	}
	for i, old := range n.pool {
		if sender(old) != sender(tx) || old.Nonce() != tx.Nonce() {
			continue
		}
		if more := new(big.Int).Mul(old.GasFeeCap(), big.NewInt(11)); old.Hash() != tx.Hash() &&
			new(big.Int).Mul(tx.GasFeeCap(), big.NewInt(10)).Cmp(more) < 0 {
			return "replacement underpriced"
		}
		n.pool[i] = tx
		return ""
	}
	n.pool = append(n.pool, tx)
	if n.auto {
		n.commit()
	}
	return ""
}

// pending returns the nonce after those of the pool that can follow.
func (n *node) pending(of common.Address) uint64 {
	next := n.count(of, n.head)
	for again := true; again; {
		again = false
		for _, tx := range n.pool {
			if sender(tx) == of && tx.Nonce() == next {
				next, again = next+1, true
			}
		}
	}
	return next
}

func (n *node) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var call struct {
		ID     json.RawMessage
		Method string
		Params []json.RawMessage
	}
	if err := json.NewDecoder(r.Body).Decode(&call); err != nil {
		n.Error(err)
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	n.asked[call.Method]++
	if n.down || call.Method == n.deaf {
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	result, failure := n.answer(call.Method, call.Params)
	reply := map[string]any{"jsonrpc": "2.0", "id": call.ID, "result": result}
	if failure != "" {
		delete(reply, "result")
		code := -32000
		if failure == busy {
			code = -32005
		}
		reply["error"] = map[string]any{"code": code, "message": failure}
	}
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(reply)
}

// answer returns the result of a request, or why it failed.
func (n *node) answer(method string, params []json.RawMessage) (any, string) {
	var text string
	if len(params) > 0 {
		_ = json.Unmarshal(params[0], &text)
	}
	switch method {
	case "eth_chainId":
		return (*hexutil.Big)(chainID), ""
	case "eth_gasPrice":
		if n.base == nil {
			return (*hexutil.Big)(n.price), ""
		}
		return (*hexutil.Big)(new(big.Int).Add(n.base, n.tip)), ""
	case "eth_maxPriorityFeePerGas":
		return (*hexutil.Big)(n.tip), ""
	case "eth_estimateGas":
		return hexutil.Uint64(100_000), ""
	case "eth_getBlockByNumber":
		return n.block(text), ""
	case "eth_getTransactionCount":
		return n.nonce(common.HexToAddress(text), string(params[1])), ""
	case "eth_sendRawTransaction":
		tx := new(types.Transaction)
		if err := tx.UnmarshalBinary(common.FromHex(text)); err != nil {
			return nil, err.Error()
		}
		return tx.Hash(), n.add(tx)
	case "eth_getTransactionByHash":
		return n.known(common.HexToHash(text)), ""
	case "eth_getTransactionReceipt":
		return n.receipt(common.HexToHash(text)), ""
	}
	return nil, "no such method"
}

// times returns how often a method was asked for.
func (n *node) times(method string) int {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.asked[method]
}

// requests returns how many requests there were.
func (n *node) requests() (all int) {
	n.mu.Lock()
	defer n.mu.Unlock()
	for _, times := range n.asked {
		all += times
	}
	return all
}

// await waits until a method was asked for so many times. A test that waits in vain fails.
func (n *node) await(method string, times int) {
	n.Helper()
	for range 10_000 {
		if n.times(method) >= times {
			return
		}
		time.Sleep(time.Millisecond)
	}
	n.Fatalf("%s was asked for %d times, want %d", method, n.times(method), times)
}

func (n *node) nonce(of common.Address, tag string) hexutil.Uint64 {
	count := n.count(of, n.head)
	if tag == `"pending"` {
		count = n.pending(of)
		if n.counted != nil {
			n.counted()
		}
	}
	return hexutil.Uint64(count - min(n.lag, count))
}

func (n *node) block(tag string) any {
	number := n.head - n.early
	if x, err := hexutil.DecodeUint64(tag); err == nil {
		number = x
	}
	block := map[string]any{
		"number": hexutil.Uint64(number), "hash": n.hashOf(number), "parentHash": n.hashOf(number - 1),
		"timestamp": hexutil.Uint64(1_800_000_000),
	}
	if n.base != nil {
		block["baseFeePerGas"] = (*hexutil.Big)(n.base)
	}
	return block
}

func (n *node) known(hash common.Hash) any {
	_, isMined := n.mined[hash]
	inPool := slices.ContainsFunc(n.pool, func(tx *types.Transaction) bool { return tx.Hash() == hash })
	if !isMined && !inPool {
		return nil
	}
	return map[string]any{"hash": hash}
}

func (n *node) receipt(hash common.Hash) any {
	m, ok := n.mined[hash]
	if old, had := n.undone[hash]; had && n.stale {
		m, ok = old, true
	}
	if !ok || n.hidden {
		return nil
	}
	status := hexutil.Uint64(0)
	if m.ok {
		status = 1
	}
	return map[string]any{
		"transactionHash": hash, "blockNumber": hexutil.Uint64(m.block), "blockHash": m.hash,
		"gasUsed": hexutil.Uint64(21_000), "status": status,
	}
}

// clock is a clock that a test moves.
type clock struct {
	mu  sync.Mutex
	now time.Time
}

func (c *clock) time() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

// pass lets more time pass than the outbox waits for a transaction.
func (c *clock) pass() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(outbox.DefaultPatience + time.Second)
}

// desk is an outbox over a fake node.
type desk struct {
	*node
	*outbox.Outbox
	clock   *clock
	journal store.Store
	config  outbox.Config
}

// open opens an outbox over a node and an empty journal. A block is final when n follow it.
func (n *node) open(confirmations uint64, change ...func(*outbox.Config)) *desk {
	n.Helper()
	account, err := chain.NewKey(devnet.Accounts()[0].Key)
	n.must(err)
	journal, err := store.OpenMemory()
	n.must(err)
	c := &clock{now: time.Unix(1_800_000_000, 0)}
	client := n.dial(confirmations, time.Millisecond)
	config := outbox.Config{Client: client, Account: account, Journal: journal, Now: c.time}
	for _, f := range change {
		f(&config)
	}
	d := &desk{node: n, clock: c, journal: journal, config: config}
	d.restart()
	return d
}

// dial returns a client of the node, and of others that are asked after it.
func (n *node) dial(confirmations uint64, poll time.Duration, others ...*node) *chain.Client {
	n.Helper()
	config := chain.Config{Poll: poll, Finality: chain.Instant()}
	if confirmations > 0 {
		config.Finality = chain.Confirmations(confirmations)
	}
	for _, other := range others {
		config.Fallbacks = append(config.Fallbacks, other.url)
	}
	client, err := chain.Dial(n.Context(), n.url, config)
	n.must(err)
	n.Cleanup(client.Close)
	return client
}

// restart opens the outbox again, as a new process does.
func (d *desk) restart() {
	d.Helper()
	box, err := outbox.New(d.config)
	d.must(err)
	d.Outbox = box
}

func (n *node) must(errs ...error) {
	n.Helper()
	for _, err := range errs {
		if err != nil {
			n.Fatal(err)
		}
	}
}

// call is a transaction that differs from others by a byte.
func call(b byte) chain.Tx { return chain.Tx{To: &common.Address{9}, Data: []byte{b}} }

// write writes a call down under an ID, which must succeed.
func (d *desk) write(id string, b byte) {
	d.Helper()
	d.must(d.Write(d.Context(), id, call(b), nil))
}

// offered returns the transactions that are not final.
func (d *desk) offered() []outbox.Waiting {
	d.Helper()
	waiting, err := d.Waiting()
	d.must(err)
	return waiting
}

// push brings the transactions on.
func (d *desk) push() {
	d.Helper()
	d.must(d.Push(d.Context()))
}

// isMined checks that the transaction under an ID is in a block.
func (d *desk) isMined(id string) chain.Receipt {
	d.Helper()
	d.push()
	receipt, err := d.Mined(d.Context(), id)
	d.must(err)
	if receipt == nil {
		d.Fatalf("%q is not mined", id)
	}
	return *receipt
}
