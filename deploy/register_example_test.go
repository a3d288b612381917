package deploy_test

import (
	"context"
	"log"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/store"
)

// Register the account of an address, as the registrar.
func ExampleRegister() {
	if err := registerAccount(context.Background(), os.Args[1]); err != nil {
		log.Fatal(err)
	}
}

func registerAccount(ctx context.Context, text string) error {
	address, err := notes.ParseAddress(notes.Main, text)
	if err != nil {
		return err
	}
	registrar, err := chain.KeyFromScalar(common.FromHex(os.Getenv("REGISTRAR_KEY")))
	if err != nil {
		return err
	}
	replica, err := readChain(ctx)
	if err != nil {
		return err
	}
	// A wrong root must be corrected before anybody is added to the tree.
	view := replica.Latest()
	if err := view.ParticipantsError(); err != nil {
		return err
	}
	registered, err := view.Registrations()
	if err != nil {
		return err
	}
	return deploy.Register(ctx, replica.ZContract(), registrar, registered, address.Owner)
}

// readChain returns a replica in memory. The contract keeps only the root of the participants tree;
// the replica has all leaves.
func readChain(ctx context.Context) (*ledger.Replica, error) {
	d, err := deployment.Load("deployment.json")
	if err != nil {
		return nil, err
	}
	client, err := ledger.Dial(ctx, "http://127.0.0.1:8545", chain.Config{Finality: d.Chain.Finality})
	if err != nil {
		return nil, err
	}
	if err := deploy.Check(ctx, client, d); err != nil {
		return nil, err
	}
	memory, err := store.OpenMemory()
	if err != nil {
		return nil, err
	}
	contract := ledger.NewZContract(client, d.Addresses)
	replica, err := ledger.OpenReplica(contract, memory, ledger.ReplicaConfig{From: d.Block})
	if err != nil {
		return nil, err
	}
	return replica, replica.Sync(ctx)
}
