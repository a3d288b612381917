package devnet

import (
	"encoding/json"
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// startRaft starts a chain with the profile, and returns it with a client of its RPC.
func startRaft(t *testing.T, c Config) (*Chain, *ethclient.Client) {
	t.Helper()
	c.Profile = Raft
	return start(t, c)
}

// block is a block as the RPC has it.
type block struct {
	Number, Hash, Timestamp string
	BaseFeePerGas           *string
}

func blockOf(t *testing.T, client *ethclient.Client, tag string) (b block) {
	t.Helper()
	if err := client.Client().CallContext(t.Context(), &b, "eth_getBlockByNumber", tag, false); err != nil {
		t.Fatal(err)
	}
	return b
}

// Time is in nanoseconds and goes on only with transactions, from a genesis block that has none.
func TestRaftCountsNanosecondsAndMakesNoEmptyBlocks(t *testing.T) {
	chain, client := startRaft(t, Config{})
	if genesis := blockOf(t, client, "latest"); genesis.Timestamp != "0x0" {
		t.Errorf("the genesis block has the time %s", genesis.Timestamp)
	}
	chain.Commit()
	if err := chain.AdjustTime(time.Hour); err != nil {
		t.Fatal(err)
	}
	if number, _ := chain.Head(); number != 0 {
		t.Fatalf("block %d was made without a transaction", number)
	}
	before := time.Now()
	pay(t, client, 0, 0)
	newest := blockOf(t, client, "latest")
	at, ok := new(big.Int).SetString(newest.Timestamp, 0)
	if least := before.Add(time.Hour).UnixNano(); !ok || at.Int64() < least || at.Int64() > least+int64(time.Minute) {
		t.Errorf("the block's time is %s, want %d", newest.Timestamp, least)
	}
	if newest.Number != "0x1" || newest.BaseFeePerGas != nil {
		t.Errorf("the newest block is %+v", newest)
	}
	if pending := blockOf(t, client, "pending"); pending != newest {
		t.Errorf("pending is %+v, and the newest block %+v", pending, newest)
	}
	if chain.WS() != "" {
		t.Errorf("it serves WebSocket at %s, without the front", chain.WS())
	}
}

func TestRaftRefuses(t *testing.T) {
	chain, client := startRaft(t, Config{})
	_, genesis := chain.Head()
	to, id := common.Address{9}, big.NewInt(DefaultChainID)
	send := func(tx types.TxData) error {
		signed := types.MustSignNewTx(Accounts()[0].Key, types.LatestSignerForChainID(id), tx)
		return client.SendTransaction(t.Context(), signed)
	}
	block := func(tag string) error {
		var b block
		return client.Client().CallContext(t.Context(), &b, "eth_getBlockByNumber", tag, false)
	}
	for name, c := range map[string]struct {
		err  error
		want string
	}{
		"a price": {send(&types.LegacyTx{To: &to, Gas: 21_000, GasPrice: big.NewInt(1)}), "Gas price not 0"},
		"a dynamic fee": {send(&types.DynamicFeeTx{ChainID: id, To: &to, Gas: 21_000, GasFeeCap: new(big.Int),
			GasTipCap: new(big.Int)}), "not supported"},
		"safe":      {block("safe"), "invalid argument"},
		"finalized": {block("finalized"), "invalid argument"},
		"a fork":    {chain.Fork(genesis), "does not fork"},
	} {
		if c.err == nil || !strings.Contains(c.err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, c.err, c.want)
		}
	}
	for _, c := range []Config{
		{Profile: Raft, Fees: PaidGas}, {Profile: Raft, Manual: true}, {Profile: Raft, BlockTime: time.Second},
		{Profile: Raft, Rules: Osaka}, {Profile: "tendermint"},
	} {
		if chain, err := Start(t.Context(), c); err == nil {
			_ = chain.Close()
			t.Errorf("%+v was accepted", c)
		}
	}
}

// A call is read from "data". The identity precompile returns what it is given.
func TestRaftReadsOnlyDataOfCalls(t *testing.T) {
	_, client := startRaft(t, Config{})
	for field, want := range map[string]string{"data": "0x1234", "input": "0x"} {
		var got string
		call := map[string]string{"to": common.BytesToAddress([]byte{4}).Hex(), field: "0x1234"}
		err := client.Client().CallContext(t.Context(), &got, "eth_call", call, "latest")
		if err != nil || got != want {
			t.Errorf("a call with %s returns %s, %v; want %s", field, got, err, want)
		}
	}
}

// A batch gets one answer for each request, errors and their codes among them.
func TestRaftAnswersBatches(t *testing.T) {
	_, client := startRaft(t, Config{})
	batch := []rpc.BatchElem{
		{Method: "eth_chainId", Result: new(string)},
		{Method: "eth_getBlockByNumber", Args: []any{"finalized", false}, Result: new(json.RawMessage)},
		{Method: "eth_nonsense", Result: new(json.RawMessage)},
		{Method: "eth_getBlockByNumber", Args: []any{"0x99", false}, Result: new(*block)},
	}
	if err := client.Client().BatchCallContext(t.Context(), batch); err != nil {
		t.Fatal(err)
	}
	if got := *batch[0].Result.(*string); got != "0x539" || batch[0].Error != nil || batch[3].Error != nil {
		t.Errorf("chain id %s, %v; a later block: %v", got, batch[0].Error, batch[3].Error)
	}
	for i, code := range map[int]int{1: codeParams, 2: -32601} {
		var coded rpc.Error
		if !errors.As(batch[i].Error, &coded) || coded.ErrorCode() != code {
			t.Errorf("request %d: %v, want code %d", i, batch[i].Error, code)
		}
	}
}

// A kept chain goes on where its clock was.
func TestRaftSurvivesARestart(t *testing.T) {
	dir := t.TempDir()
	chain, client := startRaft(t, Config{DataDir: dir})
	if err := chain.AdjustTime(time.Hour); err != nil {
		t.Fatal(err)
	}
	pay(t, client, 0, 0)
	before := blockOf(t, client, "latest")
	if err := chain.Close(); err != nil {
		t.Fatal(err)
	}
	if other, err := Start(t.Context(), Config{DataDir: dir, Rules: Paris}); err == nil {
		_ = other.Close()
		t.Error("the chain is started without its profile")
	}
	chain, client = startRaft(t, Config{DataDir: dir})
	if again := blockOf(t, client, "latest"); again != before || time.Until(chain.Now()) < 59*time.Minute {
		t.Errorf("after a restart the newest block is %+v and the clock %s", again, chain.Now())
	}
	if receipt := pay(t, client, 1, 0); receipt.BlockNumber.Uint64() != 2 {
		t.Errorf("the next block is %s", receipt.BlockNumber)
	}
}
