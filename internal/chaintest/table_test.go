package chaintest

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"text/tabwriter"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/zsettle/zsettle/internal/demo"
)

// row is one line of the table. Gas is 0 where it was not counted.
type row struct {
	what string
	took time.Duration
	gas  uint64
	err  error
}

// table is what came of a course.
type table struct {
	head string

	mu    sync.Mutex
	rows  []row
	notes []string
}

// newTable begins a table with what the network says of itself.
func newTable(t *testing.T, e *engine, n demo.Network) *table {
	t.Helper()
	node, err := rpc.DialOptions(t.Context(), n.URL, rpc.WithHeaders(n.Config.Access.Header))
	must(t, err)
	defer node.Close()
	version, price := "unknown", "unknown"
	_ = node.CallContext(t.Context(), &version, "web3_clientVersion") // not every engine has it
	var wei hexutil.Big
	if node.CallContext(t.Context(), &wei, "eth_gasPrice") == nil {
		price = wei.ToInt().String() + " wei"
	}
	var block struct {
		GasLimit hexutil.Uint64 `json:"gasLimit"`
	}
	must(t, node.CallContext(t.Context(), &block, "eth_getBlockByNumber", "latest", false))
	client := dial(t, n)
	return &table{head: fmt.Sprintf("engine %s (%s), chain %d, block gas limit %d, gas price %s, finality %s\n",
		e.name, version, client.ChainID(), block.GasLimit, price, client.Finality())}
}

func (b *table) add(r row) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.rows = append(b.rows, r)
}

func (b *table) note(text string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.notes = append(b.notes, text)
}

// String returns the table, for people.
func (b *table) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	var text strings.Builder
	text.WriteString("\n" + b.head)
	w := tabwriter.NewWriter(&text, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(w, "what\tresult\tseconds\tgas")
	for _, r := range b.rows {
		result, gas := "pass", "–"
		if r.err != nil {
			result = "FAIL"
		}
		if r.gas != 0 {
			gas = fmt.Sprint(r.gas)
		}
		_, _ = fmt.Fprintf(w, "%s\t%s\t%.1f\t%s\n", r.what, result, r.took.Seconds(), gas)
	}
	_ = w.Flush()
	for _, r := range b.rows {
		if r.err != nil {
			fmt.Fprintf(&text, "%s: %v\n", r.what, r.err)
		}
	}
	for _, n := range b.notes {
		text.WriteString(n + "\n")
	}
	return text.String()
}
