package outbox_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"math/big"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/store"
)

// Send a payment of the chain's own coin once, however often the process is killed and started
// again.
func Example() {
	ctx := context.Background()
	client, err := chain.Dial(ctx, "http://127.0.0.1:8545", chain.Config{Finality: chain.Confirmations(12)})
	check(err)
	defer client.Close()
	account, err := chain.KeyFromScalar(common.FromHex(os.Getenv("ACCOUNT_KEY")))
	check(err)
	folder, err := store.OpenFolder("data")
	check(err)
	defer func() { check(folder.Close()) }()
	box, err := outbox.New(outbox.Config{Client: client, Account: account, Journal: folder.Journal})
	check(err)

	to := common.HexToAddress(os.Getenv("PAYEE"))
	check(box.Write(ctx, "invoice 7", chain.Tx{To: &to, Value: big.NewInt(1_000_000)}, nil))
	receipt, err := box.Deliver(ctx, "invoice 7")
	if errors.Is(err, outbox.ErrNonceTaken) {
		log.Fatal("another program sends from this account; look at the chain before you pay again")
	}
	check(err)
	fmt.Println("paid in block", receipt.Block)
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
