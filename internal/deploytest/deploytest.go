// Package deploytest deploys the contracts over a verifier that accepts every proof, for tests of long histories. Only tests may
// import it: no command links it, and it refuses every chain but the two development ids.
package deploytest

import (
	"context"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/bindings/testonly"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/development"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/internal/devnet"
)

// System deploys contracts and demo tokens over the accepting verifier. from gets the roles that setup leaves open.
func System(ctx context.Context, t testing.TB, client *chain.Client, from chain.Signer, setup deploy.Setup) *deployment.Deployment {
	t.Helper()
	Must(t, development.Check(client.ChainID(), 0))
	verifier, err := client.Transact(ctx, from, chain.Tx{Data: common.FromHex(testonly.AcceptAllMetaData.Bin)})
	Must(t, err)
	at := verifier.Created
	deployer := deploy.Deployer{Client: client, Account: from}
	d, err := deployer.Contracts(ctx, deploy.Verifiers{Mint: at, Transfer: at, Burn: at, Append: at}, setup)
	Must(t, err)
	Must(t, deployer.DemoTokens(ctx, d, deploy.DemoCash, deploy.DemoBond))
	return d
}

// Account returns the i-th funded account of a development chain.
func Account(t testing.TB, i int) *chain.Key {
	t.Helper()
	key, err := chain.NewKey(devnet.Accounts()[i].Key)
	Must(t, err)
	return key
}

// Must ends the test at the first error.
func Must(t testing.TB, errs ...error) {
	t.Helper()
	for _, err := range errs {
		if err != nil {
			t.Fatal(err)
		}
	}
}
