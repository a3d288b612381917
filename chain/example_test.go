package chain_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"math/big"
	"net/http"
	"net/http/httptest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/zsettle/zsettle/chain"
)

// newNode returns a stand-in for a node: it serves chain 1337, whose newest block is number 100.
func newNode() *httptest.Server {
	block := map[string]string{
		"hash":       "0x1111111111111111111111111111111111111111111111111111111111111111",
		"parentHash": "0x2222222222222222222222222222222222222222222222222222222222222222",
		"timestamp":  "0x6553f100",
	}
	results := map[string]any{"eth_chainId": "0x539", "eth_getBlockByNumber": block}
	return httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var request struct {
			ID     json.RawMessage `json:"id"`
			Method string          `json:"method"`
			Params []any           `json:"params"`
		}
		if err := json.NewDecoder(r.Body).Decode(&request); err != nil {
			log.Fatal(err)
		}
		if len(request.Params) > 0 {
			if block["number"] = fmt.Sprint(request.Params[0]); block["number"] == "latest" {
				block["number"] = "0x64"
			}
		}
		w.Header().Set("Content-Type", "application/json")
		reply := map[string]any{"jsonrpc": "2.0", "id": request.ID, "result": results[request.Method]}
		if err := json.NewEncoder(w).Encode(reply); err != nil {
			log.Fatal(err)
		}
	}))
}

// A client checks the chain's id when it connects, and reads blocks.
func Example() {
	node := newNode()
	defer node.Close()
	ctx := context.Background()

	client, err := chain.Dial(ctx, node.URL, chain.Config{ChainID: 1337, Finality: chain.Confirmations(12)})
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()
	head, err := client.Head(ctx)
	if err != nil {
		log.Fatal(err)
	}
	final, err := client.FinalBlock(ctx, head)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("newest block:", head.Number)
	fmt.Println("newest final block:", final.Number)

	_, err = chain.Dial(ctx, node.URL, chain.Config{ChainID: 1})
	fmt.Println("another chain:", errors.Is(err, chain.ErrOtherChain))
	// Output:
	// newest block: 100
	// newest final block: 88
	// another chain: true
}

// Configuration files give finality as text.
func ExampleParseFinality() {
	for _, text := range []string{"instant", "confirmations:12", "finalized", "soon"} {
		finality, err := chain.ParseFinality(text)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(finality, finality == chain.Confirmations(12))
	}
	// Output:
	// instant false
	// confirmations:12 true
	// finalized false
	// chain: finality "soon": want instant, confirmations:N or finalized
}

// A deadline for a contract is in the chain's own unit of time, which depends on the chain.
func ExampleBlock_After() {
	for _, block := range []chain.Block{
		{Time: 1_700_000_000},             // seconds, as on most chains
		{Time: 1_700_000_000_000_000_000}, // nanoseconds, as on Raft
	} {
		fmt.Println(block.Unit(), block.After(time.Hour))
	}
	// Output:
	// 1s 1700003600
	// 1ns 1700003600000000000
}

// A key in memory signs transactions for one chain. It prints as its address.
func ExampleKeyFromScalar() {
	scalar := make([]byte, 32)
	scalar[31] = 1 // everybody knows this key: use spend.Key.ExportSigning for the key of an account
	key, err := chain.KeyFromScalar(scalar)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(key)

	var signer chain.Signer = key
	chainID := big.NewInt(1337)
	tx := types.NewTx(&types.LegacyTx{To: &common.Address{1}, Gas: 21_000})
	signed, err := signer.SignTx(context.Background(), tx, chainID)
	if err != nil {
		log.Fatal(err)
	}
	sender, err := types.Sender(types.LatestSignerForChainID(chainID), signed)
	fmt.Println(sender, err)
	// Output:
	// 0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf
	// 0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf <nil>
}
