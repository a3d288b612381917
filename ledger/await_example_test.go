package ledger_test

import (
	"context"
	"fmt"
	"log"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/store"
)

// openReplica returns a replica in memory of the deployment in the file.
func openReplica(ctx context.Context) (*ledger.Replica, error) {
	d, err := deployment.Load("deployment.json")
	if err != nil {
		return nil, err
	}
	client, err := ledger.Dial(ctx, "http://127.0.0.1:8545", chain.Config{Finality: d.Chain.Finality})
	if err != nil {
		return nil, err
	}
	memory, err := store.OpenMemory()
	if err != nil {
		return nil, err
	}
	return ledger.OpenReplica(ledger.NewZContract(client, d.Addresses), memory, ledger.ReplicaConfig{From: d.Block})
}

// Follow the chain in the background, and wait until the next batch is in the tree for good.
func ExampleReplica_Await() {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Minute)
	defer cancel()
	replica, err := openReplica(ctx)
	if err != nil {
		log.Fatal(err)
	}
	if err := replica.Sync(ctx); err != nil {
		log.Fatal(err)
	}
	start := ledger.EndOfBlock(replica.FinalNumber())

	// Follow ends only with its context or with an error that trying again cannot help. In the
	// second case it ends the context of Await too, which then returns that error.
	following, stop := context.WithCancelCause(ctx)
	go func() { stop(replica.Follow(following, nil)) }()

	fact, err := replica.Await(following, start, func(f ledger.Fact) bool {
		_, ok := f.Event.(ledger.Appended)
		return ok
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("batch", fact.Event.(ledger.Appended).Batch, "is final in block", fact.Block)
}
