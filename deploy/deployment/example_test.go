package deployment_test

import (
	"fmt"
	"log"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy/deployment"
)

// Save a deployment and load it again. Package deploy makes deployments of a chain.
func Example() {
	z, messages, verifier := common.Address{19: 1}, common.Address{19: 2}, common.Address{19: 3}
	offices, timelock := common.Address{19: 4}, common.Address{19: 5}
	deployed := deployment.Deployment{
		Schema: deployment.Schema,
		Chain: deployment.Chain{
			ID: 1337, Genesis: common.Hash{1}, Finality: chain.Confirmations(12), Unit: time.Second,
		},
		Addresses:  deployment.Addresses{ZContract: z, PrivateContracts: messages},
		Verifiers:  map[string]common.Address{"mint": verifier},
		Authority:  offices,
		Timelock:   timelock,
		CodeHashes: map[common.Address]common.Hash{z: {1}, messages: {2}, verifier: {3}, offices: {4}, timelock: {5}},
	}
	dir, err := os.MkdirTemp("", "")
	if err != nil {
		log.Fatal(err)
	}
	defer func() { _ = os.RemoveAll(dir) }()
	path := filepath.Join(dir, "deployment.json")
	if err := deployed.Save(path); err != nil {
		log.Fatal(err)
	}

	loaded, err := deployment.Load(path)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("chain", loaded.Chain.ID, "with finality", loaded.Chain.Finality)
	fmt.Println("z-contract", loaded.ZContract)
	// Output:
	// chain 1337 with finality confirmations:12
	// z-contract 0x0000000000000000000000000000000000000001
}
