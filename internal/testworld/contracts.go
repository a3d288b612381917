package testworld

import (
	"context"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/bindings/testonly"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/development"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/statement"
)

// Checker stands in for the prover: it proves a statement that its native Check accepts.
type Checker struct{}

// Prove implements [statement.Prover].
func (Checker) Prove(_ context.Context, s statement.Statement) (statement.Proof, error) {
	return statement.Proof{Digest: s.Digest()}, s.Check()
}

// Contracts deploys the contracts and the demo tokens, over verifiers of the keys, or over one that
// accepts every proof if keys is nil. from gets the offices that setup leaves open.
func Contracts(
	t testing.TB, client *chain.Client, from chain.Signer, keys deploy.Bundle, setup deploy.Setup,
) *deployment.Deployment {
	t.Helper()
	Must(t, development.Check(client.ChainID(), 0))
	deployer := deploy.Deployer{Client: client, Account: from}
	verifiers := accepting(t, client, from)
	if keys != nil {
		var err error
		verifiers, err = deployer.Verifiers(t.Context(), deploy.KeysOf(keys))
		Must(t, err)
	}
	d, err := deployer.Contracts(t.Context(), verifiers, setup)
	Must(t, err, deployer.DemoTokens(t.Context(), d, deploy.DemoCash, deploy.DemoBond))
	return d
}

// accepting deploys the verifier that accepts every proof.
func accepting(t testing.TB, client *chain.Client, from chain.Signer) deploy.Verifiers {
	t.Helper()
	receipt, err := client.Transact(t.Context(), from, chain.Tx{Data: common.FromHex(testonly.AcceptAllMetaData.Bin)})
	Must(t, err)
	at := receipt.Created
	return deploy.Verifiers{Mint: at, Transfer: at, Burn: at, Append: at}
}
