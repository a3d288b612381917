package deploytest

import (
	"context"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/spend"
	"github.com/zsettle/zsettle/operator"
	"github.com/zsettle/zsettle/statement"
	"github.com/zsettle/zsettle/store"
)

// Words is the seed of the keys that [Key] returns.
const Words = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about"

// Checker stands in for the prover: it lets a statement pass that its native Check accepts.
type Checker struct{}

// Prove implements [statement.Prover].
func (Checker) Prove(_ context.Context, s statement.Statement) (statement.Proof, error) {
	return statement.Proof{Digest: s.Digest()}, s.Check()
}

// World is a development chain of this process with the contracts over the verifier that accepts everything, and the demo tokens.
type World struct {
	testing.TB
	Chain     *devnet.Chain
	Client    *chain.Client
	Admin     *chain.Key // deployed the contracts and has every role
	Deployed  *deployment.Deployment
	ZContract *ledger.ZContract
	Cash      notes.Asset
	Bond      notes.Asset
}

// NewWorld starts a world, which ends with the test.
func NewWorld(t testing.TB, finality chain.Finality, setup deploy.Setup) *World {
	t.Helper()
	node, err := devnet.Start(t.Context(), devnet.Config{})
	Must(t, err)
	t.Cleanup(func() { Must(t, node.Close()) })
	client, err := ledger.Dial(t.Context(), node.HTTP(), chain.Config{Finality: finality, Poll: 5 * time.Millisecond})
	Must(t, err)
	t.Cleanup(client.Close)
	w := &World{TB: t, Chain: node, Client: client, Admin: Account(t, 0)}
	w.Deployed = System(t.Context(), t, client, w.Admin, setup)
	w.ZContract = ledger.NewZContract(client, w.Deployed.Addresses)
	cash, _ := w.Deployed.Token("CASH")
	bond, _ := w.Deployed.Token("BOND")
	w.Cash, w.Bond = cash.Address, bond.Address
	return w
}

// Must ends the test at the first error.
func (w *World) Must(errs ...error) {
	w.Helper()
	Must(w.TB, errs...)
}

// Key returns the i-th shielded account of [Words].
func (w *World) Key(i int) *spend.Key {
	w.Helper()
	key, err := spend.FromMnemonic(Words, "", notes.Development, uint32(i))
	w.Must(err)
	return key
}

// Store returns an empty store in memory.
func (w *World) Store() store.Store {
	w.Helper()
	s, err := store.Open("")
	w.Must(err)
	w.Cleanup(func() { w.Must(s.Close()) })
	return s
}

// Replica returns a replica that has read nothing yet.
func (w *World) Replica() *ledger.Replica {
	w.Helper()
	r, err := ledger.OpenReplica(w.ZContract, w.Store(), ledger.ReplicaConfig{From: w.Deployed.Block})
	w.Must(err)
	return r
}

// Operator returns an operator with an account of its own.
func (w *World) Operator() *operator.Operator {
	w.Helper()
	o, err := operator.New(operator.Config{ZContract: w.ZContract, Replica: w.Replica(), Account: Account(w.TB, 9), Prover: Checker{}})
	w.Must(err)
	return o
}
