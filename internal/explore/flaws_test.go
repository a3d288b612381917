package explore

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/json"
	"flag"
	"io"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
)

var update = flag.Bool("update", false, "compile the contracts with planted bugs again")

// flaw is a bug that is planted in the contracts. It is there while its switch has money.
type flaw struct {
	bug      string
	on       common.Address // the switch
	scenario *scenario
	changes  []string // of the rules of deals: each text is replaced by the one after it
}

// switches are where the money is that switches the flaws on.
var switches = [...]common.Address{
	common.HexToAddress("0xb001"), common.HexToAddress("0xb002"), common.HexToAddress("0xb003"),
	common.HexToAddress("0xb004"),
}

// The changes of the first are those of the second too: a leg is missing where none arrives, or
// where another does.
var flaws = []flaw{
	{"release without counter-leg", switches[0], payment, []string{
		"refused = LegMissing.selector;",
		"refused = address(legs.length == 0 ? uint160(0xb001) : 0xb004).balance > 0 ? bytes4(0) : LegMissing.selector;",
		"while ((arriving >> next) & 1 == 0) next++;",
		"while (next < legs.length && (arriving >> next) & 1 == 0) next++;" +
			"if (next == legs.length || legs[next].transfer.payment != payment) continue;",
	}},
	{"a swap that releases one side", switches[3], swap, nil},
	{"refund before the deadline", switches[1], payment, []string{
		"block.timestamp <= deadline && !_isOff[deal]",
		"address(0xb002).balance == 0 && block.timestamp <= deadline && !_isOff[deal]",
	}},
	{"a deal called off by who has paid", switches[2], payment, []string{
		"if (!deal.revocable && slots[index] != 0) revert Delivered();",
		"if (address(0xb003).balance == 0 && !deal.revocable && slots[index] != 0) revert Delivered();",
	}},
}

// A contract with a bug violates a property when a stranger tries what he can before each turn.
func TestBugsOfContractsAreFound(t *testing.T) {
	code := flawed(t)
	good := bindings.ZContractMetaData.Bin
	bindings.ZContractMetaData.Bin = code
	w := newWorld(t)
	bindings.ZContractMetaData.Bin = good
	base := w.base
	for _, f := range flaws {
		t.Run(f.bug, func(t *testing.T) {
			w.base = base
			h := newExploration(w, "").honest(f.scenario) // with no flaw switched on
			w.fork(base)
			w.Send(chain.Tx{To: &f.on, Value: big.NewInt(1)})
			_, w.base = w.Chain.Head()
			robberies := slices.DeleteFunc(h.all(), func(f fault) bool { return f.kind != robbery })
			r := newExploration(w, f.bug).run(h.with(robberies...))
			if len(r.violations) == 0 {
				t.Fatal("the bug is not found")
			}
			t.Log("found: " + r.violations[0])
		})
	}
}

// flawedFile keeps the code of the z-contract with all flaws. It takes long to compile.
var flawedFile = filepath.Join("testdata", "flawed.json")

// flawedCode is what the file has.
type flawedCode struct {
	// Of is a hash of the code without flaws, and of the changes.
	Of hexutil.Bytes `json:"of"`
	// Code is compressed.
	Code []byte `json:"code"`
}

// flawed returns the code of the z-contract with all flaws.
func flawed(t *testing.T) string {
	t.Helper()
	hash := sha256.New()
	testworld.Must(t, json.NewEncoder(hash).Encode(bindings.ZContractMetaData.Bin))
	var changes []string
	for _, f := range flaws {
		changes = append(changes, f.changes...)
	}
	testworld.Must(t, json.NewEncoder(hash).Encode(changes))
	if *update {
		written := flawedCode{hash.Sum(nil), compressed(t, compiled(t, changes))}
		text := testworld.Get(json.Marshal(written))
		testworld.Must(t, os.WriteFile(flawedFile, append(text, '\n'), 0o644)) // it is no secret
	}
	var read flawedCode
	testworld.Must(t, json.Unmarshal(testworld.Get(os.ReadFile(flawedFile)), &read))
	if !bytes.Equal(read.Of, hash.Sum(nil)) {
		t.Fatalf("%s is of other contracts or flaws: go test ./internal/explore -run %s -update", flawedFile, t.Name())
	}
	unpacked := testworld.Get(io.ReadAll(testworld.Get(gzip.NewReader(bytes.NewReader(read.Code)))))
	return hexutil.Encode(unpacked)
}

// compressed compresses code.
func compressed(t *testing.T, code string) []byte {
	t.Helper()
	var out bytes.Buffer
	writer := testworld.Get(gzip.NewWriterLevel(&out, gzip.BestCompression))
	_, err := writer.Write(common.FromHex(code))
	testworld.Must(t, err, writer.Close())
	return out.Bytes()
}

// compiled returns the code of the z-contract with changes.
func compiled(t *testing.T, changes []string) string {
	t.Helper()
	project := filepath.Join("..", "..", "zcontract")
	source := string(testworld.Get(os.ReadFile(filepath.Join(project, "src", "Deals.sol"))))
	for change := range slices.Chunk(changes, 2) {
		if strings.Count(source, change[0]) != 1 {
			t.Fatalf("%q is not in the contract once", change[0])
		}
	}
	request := testworld.Get(json.Marshal(map[string]any{
		"files": []string{"src/ZContract.sol"}, "pipeline": "deployed",
		"changed": map[string]string{"src/Deals.sol": strings.NewReplacer(changes...).Replace(source)},
	}))
	compiler := exec.CommandContext(t.Context(), "node", filepath.Join(project, "tools", "serve.mjs"))
	compiler.Stdin = bytes.NewReader(append(request, '\n'))
	var answer struct {
		Errors    []string
		Contracts map[string]struct{ Bytecode string }
	}
	testworld.Must(t, json.Unmarshal(testworld.Get(compiler.Output()), &answer))
	if len(answer.Errors) > 0 {
		t.Fatal(answer.Errors)
	}
	return answer.Contracts["ZContract"].Bytecode
}
