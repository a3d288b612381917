package devnet

import (
	"context"
	"math/big"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// start starts a chain that ends with the test, and returns it with a client over HTTP.
func start(t *testing.T, c Config) (*Chain, *ethclient.Client) {
	t.Helper()
	chain, err := Start(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = chain.Close() })
	return chain, dial(t, chain.HTTP())
}

func dial(t *testing.T, url string) *ethclient.Client {
	t.Helper()
	client, err := ethclient.Dial(url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return client
}

// pay sends one wei from the first account, at the given gas price, and waits for the receipt.
func pay(t *testing.T, client *ethclient.Client, nonce, price int64) *types.Receipt {
	t.Helper()
	id, err := client.ChainID(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	tx := types.MustSignNewTx(Accounts()[0].Key, types.NewEIP155Signer(id), &types.LegacyTx{
		Nonce: uint64(nonce), To: &common.Address{9}, Value: big.NewInt(1), Gas: 21000, GasPrice: big.NewInt(price)})
	if err := client.SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
	for range 500 {
		if receipt, err := client.TransactionReceipt(t.Context(), tx.Hash()); err == nil {
			return receipt
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Fatal("no receipt after 5 s")
	return nil
}

func TestFreeChainTakesTransactionsThatPayNothing(t *testing.T) {
	chain, client := start(t, Config{ChainID: 31337})
	for i := range int64(3) {
		if receipt := pay(t, client, i, 0); receipt.Status != types.ReceiptStatusSuccessful {
			t.Fatal("a free transaction failed")
		}
	}
	price, err := client.SuggestGasPrice(t.Context())
	if err != nil || price.Sign() != 0 {
		t.Fatalf("gas price %v, %v; want 0", price, err)
	}
	header, err := dial(t, chain.WS()).HeaderByNumber(t.Context(), nil)
	if err != nil || header.BaseFee.Sign() != 0 || header.Number.Sign() == 0 {
		t.Fatalf("head over WebSocket: %v, %v", header, err)
	}
	if !strings.HasPrefix(chain.HTTP(), "http://127.0.0.1:") || !strings.HasPrefix(chain.WS(), "ws://127.0.0.1:") {
		t.Fatalf("listens on %s and %s, want loopback only", chain.HTTP(), chain.WS())
	}
}

func TestPaidChainChargesForGas(t *testing.T) {
	_, client := start(t, Config{Fees: PaidGas})
	price, err := client.SuggestGasPrice(t.Context())
	if err != nil || price.Sign() == 0 {
		t.Fatalf("gas price %v, %v; want more than 0", price, err)
	}
	if receipt := pay(t, client, 0, 2*price.Int64()); receipt.EffectiveGasPrice.Sign() == 0 {
		t.Fatal("the transaction was free")
	}
}

func TestBlockTimeMakesBlocksWithoutTransactions(t *testing.T) {
	chain, _ := start(t, Config{BlockTime: time.Second})
	deadline := time.Now().Add(10 * time.Second)
	for number, _ := chain.Head(); number < 2; number, _ = chain.Head() {
		if time.Now().After(deadline) {
			t.Fatal("no two blocks in 10 s")
		}
		time.Sleep(50 * time.Millisecond)
	}
}

func TestAdjustTimeMovesTheClock(t *testing.T) {
	chain, client := start(t, Config{Manual: true})
	chain.Commit()
	before, _ := client.HeaderByNumber(t.Context(), nil)
	if err := chain.AdjustTime(time.Hour); err != nil {
		t.Fatal(err)
	}
	after, _ := client.HeaderByNumber(t.Context(), nil)
	if after.Time-before.Time != 3600 {
		t.Fatalf("the clock moved by %d s, want 3600", after.Time-before.Time)
	}
}

func TestForkReplacesTheBlocksAfterIt(t *testing.T) {
	chain, _ := start(t, Config{Manual: true})
	first := chain.Commit()
	if err := chain.AdjustTime(time.Hour); err != nil {
		t.Fatal(err)
	}
	_, replaced := chain.Head()
	if err := chain.Fork(first); err != nil {
		t.Fatal(err)
	}
	chain.Commit()
	if number, hash := chain.Head(); number != 2 || hash == replaced {
		t.Fatalf("head %d %s: the fork did not replace block 2", number, hash)
	}
}

// Once a minute the database would move final blocks away, and a fork below them would end the
// chain.
func TestForkBelowTheFinalBlock(t *testing.T) {
	chain, client := start(t, Config{Manual: true})
	first := chain.Commit()
	for range 70 {
		chain.Commit()
	}
	if err := chain.AdjustTime(time.Hour); err != nil {
		t.Fatal(err)
	}
	db := reflect.Indirect(reflect.ValueOf(chain.backend.ChainDb())).FieldByName("Database").Interface()
	mover, ok := db.(interface{ Freeze() error })
	if !ok {
		t.Fatalf("a database of type %T can't be told to move blocks", db)
	}
	if err := mover.Freeze(); err != nil {
		t.Fatal(err)
	}
	final, err := client.HeaderByNumber(t.Context(), big.NewInt(int64(rpc.FinalizedBlockNumber)))
	if err != nil || final.Number.Uint64() != 64 {
		t.Errorf("the final block is %v (%v), want 64", final, err)
	}
	if err := chain.Fork(first); err != nil {
		t.Fatal(err)
	}
	chain.Commit()
	chain.Commit()
	if number, _ := chain.Head(); number != 3 {
		t.Errorf("the head is %d, want 3", number)
	}
}

func TestForkForgetsTransactions(t *testing.T) {
	chain, client := start(t, Config{})
	_, base := chain.Head()
	receipt := pay(t, client, 0, 0)
	if err := chain.Fork(base); err != nil {
		t.Fatal(err)
	}
	chain.Commit()
	chain.Commit()
	if _, err := client.TransactionReceipt(t.Context(), receipt.TxHash); err == nil {
		t.Fatal("the orphaned transaction is in the new chain")
	}
	if again := pay(t, client, 0, 0); again.BlockNumber.Uint64() != 3 {
		t.Fatalf("sent again it is in block %d, want 3", again.BlockNumber)
	}
}

func TestChainSurvivesARestart(t *testing.T) {
	dir := t.TempDir()
	chain, client := start(t, Config{DataDir: dir})
	pay(t, client, 0, 0)
	number, hash := chain.Head()
	if err := chain.Close(); err != nil {
		t.Fatal(err)
	}
	again, client := start(t, Config{DataDir: dir})
	if n, h := again.Head(); n != number || h != hash {
		t.Fatalf("head after restart %d %s, want %d %s", n, h, number, hash)
	}
	pay(t, client, 1, 0)
}

func TestChainEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	chain, err := Start(ctx, Config{})
	if err != nil {
		t.Fatal(err)
	}
	client := dial(t, chain.HTTP())
	cancel()
	for range 500 {
		if _, err := client.ChainID(context.Background()); err != nil {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Fatal("the chain still answers")
}

func TestStartRefusesAConfigThatContradictsItself(t *testing.T) {
	for _, c := range []Config{
		{BlockTime: time.Millisecond},
		{BlockTime: -time.Second},
		{Manual: true, BlockTime: time.Second},
		{Fees: 7},
	} {
		if chain, err := Start(t.Context(), c); err == nil {
			_ = chain.Close()
			t.Errorf("%+v was accepted", c)
		}
	}
}

func TestReplayRepeatsATransaction(t *testing.T) {
	chain, client := start(t, Config{})
	pay(t, client, 0, 0)
	receipt := pay(t, client, 1, 0)
	var from common.Address
	var nonce uint64
	hooks := &tracing.Hooks{OnTxStart: func(_ *tracing.VMContext, tx *types.Transaction, sender common.Address) {
		from, nonce = sender, tx.Nonce()
	}}
	again, err := chain.Replay(t.Context(), receipt.TxHash, hooks)
	if err != nil || again.GasUsed != receipt.GasUsed || again.Status != receipt.Status {
		t.Errorf("the second execution gives %+v, %v", again, err)
	}
	if from != Accounts()[0].Address() || nonce != 1 {
		t.Errorf("the hooks see nonce %d of %s", nonce, from)
	}
	if _, err := chain.Replay(t.Context(), common.Hash{1}, hooks); err == nil {
		t.Error("an unknown transaction is replayed")
	}
}
