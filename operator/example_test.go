package operator_test

import (
	"context"
	"errors"
	"log"
	"os"
	"os/signal"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/operator"
	"github.com/zsettle/zsettle/prover"
	"github.com/zsettle/zsettle/store"
)

// Run an operator until the user interrupts it.
func Example() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	d, err := deployment.Load("deployment.json")
	check(err)
	client, err := ledger.Dial(ctx, "http://127.0.0.1:8545", chain.Config{Finality: d.Chain.Finality})
	check(err)
	defer client.Close()

	// An operator may start from nothing each time: all it needs is on the chain.
	memory, err := store.OpenMemory()
	check(err)
	contract := ledger.NewZContract(client, d.Addresses)
	replica, err := ledger.OpenReplica(contract, memory, ledger.ReplicaConfig{From: d.Block})
	check(err)

	// It needs the keys of the deployment's bundle to prove, and an account that pays the gas.
	bundle, err := prover.LoadBundle("keys")
	check(err)
	account, err := chain.KeyFromScalar(common.FromHex(os.Getenv("OPERATOR_KEY")))
	check(err)
	o, err := operator.New(operator.Config{
		ZContract: contract, Replica: replica, Account: account, Prover: bundle.Prover(),
	})
	check(err)

	err = o.Run(ctx, func(work operator.Work, err error) {
		for _, a := range work.Appended {
			log.Printf("appended batch %d with %d leaves", a.Batch, a.Leaves)
		}
		if err != nil && !ledger.Permanent(err) { // after such an error Run returns it
			log.Printf("will try again: %v", err)
		}
	})
	if !errors.Is(err, context.Canceled) {
		log.Fatal(err)
	}
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
