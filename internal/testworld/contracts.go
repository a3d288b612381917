package testworld

import (
	"context"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/bindings/testonly"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/development"
	"github.com/zsettle/zsettle/chain/outbox"
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
// accepts every proof if keys is nil. The account of from gets the offices that setup leaves open.
func Contracts(
	t testing.TB, from *outbox.Outbox, keys deploy.Bundle, setup deploy.Setup,
) *deployment.Deployment {
	t.Helper()
	Must(t, development.Check(from.Client().ChainID(), 0))
	deployer := deploy.Deployer{Outbox: from}
	verifiers := verifiersOf(t, deployer, keys)
	setup = withDefaults(t, setup)
	d, err := deployer.Contracts(t.Context(), verifiers, setup)
	Must(t, err)
	Must(t, deployer.DemoTokens(t.Context(), d, deploy.DemoCash, deploy.DemoBond))
	return d
}

// withDefaults returns the setup with a guardian, and with a second for each time that it leaves
// open.
func withDefaults(t testing.TB, setup deploy.Setup) deploy.Setup {
	t.Helper()
	if setup.Offices.Guardian == (common.Address{}) {
		setup.Offices.Guardian = Account(t, guardianAccount).Address()
	}
	for _, time := range []*uint64{
		&setup.Offices.Delay, &setup.SealAfter, &setup.AuditGrace, &setup.AuditDelay,
	} {
		*time = max(*time, 1)
	}
	return setup
}

// verifiersOf deploys the verifiers of the keys, or one that accepts every proof if keys is nil.
func verifiersOf(t testing.TB, deployer deploy.Deployer, keys deploy.Bundle) deploy.Verifiers {
	t.Helper()
	if keys != nil {
		verifiers, err := deployer.Verifiers(t.Context(), deploy.KeysOf(keys))
		Must(t, err)
		return verifiers
	}
	creation := chain.Tx{Data: common.FromHex(testonly.AcceptAllMetaData.Bin)}
	receipt, err := deployer.Outbox.Transact(t.Context(), creation)
	Must(t, err)
	at := receipt.Created
	return deploy.Verifiers{
		Mint: at, Transfer: at, Distribution: at, Consolidation: at, Burn: at, Append: at,
	}
}
