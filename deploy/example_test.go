package deploy_test

import (
	"context"
	"log"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/prover"
	"github.com/zsettle/zsettle/store"
)

// Deploy the contracts with the keys of a ceremony, and save the deployment file.
func Example() {
	ctx := context.Background()
	client, err := ledger.Dial(ctx, "http://127.0.0.1:8545", chain.Config{Finality: chain.Confirmations(12)})
	check(err)
	defer client.Close()

	// This account pays. A hardware module or a signing service can be the signer, too.
	account, err := chain.KeyFromScalar(common.FromHex(os.Getenv("DEPLOYER_KEY")))
	check(err)
	bundle, err := prover.LoadBundle("keys")
	check(err)
	var auditKey notes.Point // A′, from the auditor

	folder, err := store.OpenFolder("deployer") // a run that is killed leaves its transactions there
	check(err)
	box, err := outbox.New(outbox.Config{Client: client, Account: account, Journal: folder.Journal})
	check(err)
	deployer := deploy.Deployer{Outbox: box}
	deployed, err := deployer.Deploy(ctx, deploy.KeysOf(bundle), deploy.Setup{
		// The deploying account keeps the other offices.
		Offices: deployment.Offices{
			Delay:    2 * 86_400, // on a chain that counts seconds, two days
			Guardian: common.HexToAddress(os.Getenv("GUARDIAN")),
			Auditor:  common.HexToAddress(os.Getenv("AUDITOR")),
		},
		SealAfter:  60,
		AuditDelay: 86_400,
		AuditGrace: 86_400,
		AuditKey:   auditKey,
	})
	check(err)
	check(deployed.Save("deployment.json"))
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
