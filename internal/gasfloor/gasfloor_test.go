package gasfloor

import (
	"context"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/zsettle/zsettle/internal/devnet"
)

// world is a chain with a sender.
type world struct {
	*testing.T
	chain  *devnet.Chain
	client *ethclient.Client
	nonce  uint64
}

func start(t *testing.T) *world {
	t.Helper()
	chain, err := devnet.Start(t.Context(), devnet.Config{Manual: true})
	must(t, err)
	t.Cleanup(func() { _ = chain.Close() })
	client, err := ethclient.Dial(chain.HTTP())
	must(t, err)
	t.Cleanup(client.Close)
	return &world{T: t, chain: chain, client: client}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// send mines a transaction, which must succeed.
func (w *world) send(to *common.Address, data string) *types.Receipt {
	w.Helper()
	id, err := w.client.ChainID(w.Context())
	must(w.T, err)
	tx := types.MustSignNewTx(devnet.Accounts()[0].Key, types.NewEIP155Signer(id), &types.LegacyTx{
		Nonce: w.nonce, To: to, Gas: 1_000_000, GasPrice: new(big.Int), Data: common.FromHex(data)})
	w.nonce++
	must(w.T, w.client.SendTransaction(w.Context(), tx))
	w.chain.Commit()
	for ctx, end := context.WithTimeout(w.Context(), 5*time.Second); ; time.Sleep(time.Millisecond) {
		if receipt, err := w.client.TransactionReceipt(ctx, tx.Hash()); err == nil {
			end()
			if receipt.Status != types.ReceiptStatusSuccessful {
				w.Fatal("the transaction reverted")
			}
			return receipt
		}
		must(w.T, ctx.Err())
	}
}

// deploy puts code on the chain.
func (w *world) deploy(code string) common.Address {
	w.Helper()
	size := len(common.FromHex(code))
	// PUSH1 size, DUP1, PUSH1 11, PUSH1 0, CODECOPY, PUSH1 0, RETURN; the code is from byte 11 on
	creation := "60" + common.Bytes2Hex([]byte{byte(size)}) + "80600b6000396000f3" + code
	return w.send(nil, creation).ContractAddress
}

// cost returns the cost of a call without proofs.
func (w *world) cost(r *types.Receipt, tokens ...common.Address) Cost {
	w.Helper()
	c, err := Of(w.Context(), w.chain, Transaction{Hash: r.TxHash, GasUsed: r.GasUsed, Tokens: tokens})
	must(w.T, err)
	return c
}

// The code reads slot 0, writes its calldata to slot 1 twice, and emits it with one topic.
const code = "" +
	"600054" + // SLOAD 0
	"600035600155" + // SSTORE 1
	"600035600155" +
	"600035600052" + // MSTORE
	"60ff60206000a1" + // LOG1
	"00"

func TestFloorCountsWhatNoCodeAvoids(t *testing.T) {
	w := start(t)
	at := w.deploy(code)
	word := func(last string) string { return strings.Repeat("00", 31) + last }
	data := uint64(31*4 + 16)
	logs := uint64(375 + 375 + 8*32)
	for i, want := range []Floor{
		{Transaction: 21000, Calldata: data, Read: 2100, New: 22100, Logs: logs},
		{Transaction: 21000, Calldata: data, Read: 2100, Changed: 5000, Logs: logs},
		{Transaction: 21000, Calldata: data - 12, Read: 2100, Changed: 5000, Logs: logs, Refund: 4800},
		{Transaction: 21000, Calldata: data - 12, Read: 4200, Logs: logs},
	} {
		got := w.cost(w.send(&at, word([]string{"07", "08", "00", "00"}[i])))
		repeated := []uint64{100, 100, 100, 200}[i] // a write that changes nothing costs 100
		if got.Floor != want || got.Above != (Above{Repeated: repeated}) {
			t.Errorf("call %d: the floor is %+v, want %+v; above it are %+v", i, got.Floor, want, got.Above)
		}
	}
}

// caller calls an account twice and hashes a word of memory.
func caller(of common.Address) string {
	call := "6000600060006000600073" + common.Bytes2Hex(of[:]) + "5af150"
	return call + call + "60206000205000"
}

func TestTokensAreMeasuredAlone(t *testing.T) {
	w := start(t)
	token := w.deploy(code)
	at := w.deploy(caller(token))
	r := w.send(&at, "")
	other := w.cost(r)
	want := Floor{Transaction: 21000, Accounts: 2600, Read: 4200, Logs: 2 * (375 + 375 + 8*32)}
	// The second call repeats an access of the account and a read. Four writes change nothing.
	if other.Floor != want || other.Above != (Above{Hashes: 36 + 3, Repeated: 100 + 100 + 400}) {
		t.Errorf("without tokens: %+v, want %+v", other, want)
	}
	alone := w.cost(r, token)
	used := r.GasUsed - alone.Floor.Token
	want = Floor{Transaction: 21000, Accounts: 2600, Token: alone.Floor.Token}
	if alone.Floor != want || alone.Above != (Above{Hashes: 36 + 3, Repeated: 100}) || used > 21000+2600+100+200 {
		t.Errorf("with a token: %+v, want %+v; %d gas outside it", alone, want, used)
	}
}

func TestEquationHasNPlus3Pairs(t *testing.T) {
	for n, want := range map[int]Equation{
		0: {}, 1: {4, 3, 3}, 2: {5, 6, 5}, 32: {35, 66, 65},
	} {
		if got := EquationOf(n); got != want {
			t.Errorf("%d proofs: %+v, want %+v", n, got, want)
		}
	}
	if gas := EquationOf(1).Gas(); gas != 45000+4*34000+3*6000+3*150 || EquationOf(0).Gas() != 0 {
		t.Errorf("one proof costs %d gas", gas)
	}
}

func TestOtherWorkThanTheEquationIsRefused(t *testing.T) {
	w := start(t)
	at := w.deploy("6040600060806000600060065af15000") // one addition of points
	r := w.send(&at, "")
	for name, tx := range map[string]Transaction{
		"of an addition more":   {Hash: r.TxHash, GasUsed: r.GasUsed},
		"of a proof that isn't": {Hash: r.TxHash, GasUsed: r.GasUsed, Proofs: 1},
		"of other gas":          {Hash: r.TxHash, GasUsed: r.GasUsed + 1},
		"of another hash":       {Hash: common.Hash{1}, GasUsed: r.GasUsed},
	} {
		if c, err := Of(t.Context(), w.chain, tx); err == nil {
			t.Errorf("%s: the cost is %+v", name, c)
		}
	}
}
