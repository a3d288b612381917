package main

import (
	"context"
	"math/big"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/circuits/statement"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/internal/deploy"
	"github.com/zsettle/zsettle/internal/deploy/deploytest"
	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/internal/store"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/spend"
	"github.com/zsettle/zsettle/settlement/operator"
	"github.com/zsettle/zsettle/wallet"
)

// checker stands in for the prover: it lets a statement pass that its native Check accepts. The viewer sees no difference.
type checker struct{}

func (checker) Prove(_ context.Context, s statement.Statement) (statement.Proof, error) {
	return statement.Proof{Digest: s.Digest()}, s.Check()
}

const words = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about"

func must(t *testing.T, errs ...error) {
	t.Helper()
	for _, err := range errs {
		if err != nil {
			t.Fatal(err)
		}
	}
}

// world is a chain on which alice deposited 10 CASH, paid bob 2.5, and withdrew 3.
type world struct {
	*testing.T
	dir      string
	chain    *devnet.Chain
	client   *ledger.Client
	deployed *deploy.Deployment
	contract *ledger.Contract
	operator *operator.Operator
	owners   [2]notes.Owner
	cash     notes.Asset
}

func newWorld(t *testing.T) *world {
	chain, err := devnet.Start(t.Context(), devnet.Config{})
	must(t, err)
	t.Cleanup(func() { must(t, chain.Close()) })
	client, err := ledger.Dial(t.Context(), chain.HTTP(), ledger.Config{Poll: 5 * time.Millisecond})
	must(t, err)
	t.Cleanup(client.Close)
	w := &world{T: t, dir: t.TempDir(), chain: chain, client: client}
	w.deploy()
	w.live()
	return w
}

// file is the path of one of the world's files.
func (w *world) file(name string) string { return filepath.Join(w.dir, name) }

func (w *world) deploy() {
	key, err := cli.NewRegulatorKey()
	must(w.T, err)
	other, err := cli.NewRegulatorKey()
	must(w.T, err, cli.WriteRegulatorKey(w.file("regulator.key"), key, 1), cli.WriteRegulatorKey(w.file("other.key"), other, 1),
		cli.WriteRegulatorKey(w.file("second.key"), other, 2))
	admin := deploytest.Account(w.T, 0)
	w.deployed = deploytest.System(w.Context(), w.T, w.client, admin, deploy.Setup{SealAfter: 5, AuditDelay: 10, AuditGrace: 1000, AuditKey: key.Submission()})
	must(w.T, w.deployed.Save(w.file("deployment.json")))
	w.contract = ledger.NewContract(w.client, w.deployed.Addresses)
	cash, _ := w.deployed.Token("CASH")
	w.cash = cash.Address
	for i := range w.owners {
		w.owners[i] = w.key(i).FullViewingKey().Owner()
	}
	must(w.T, deploy.Print(w.Context(), w.client, admin, w.cash, admin.Address(), notes.NewValue(10_000_000)),
		deploy.Register(w.Context(), w.contract, admin, nil, w.owners[:]...))
	w.operator, err = operator.New(operator.Config{Contract: w.contract, Replica: w.replica(), Account: deploytest.Account(w.T, 9), Prover: checker{}})
	must(w.T, err)
}

func (w *world) key(i int) *spend.Key {
	key, err := spend.FromMnemonic(words, "", notes.Development, uint32(i))
	must(w.T, err)
	return key
}

func (w *world) store() store.Store {
	s, err := store.Open("")
	must(w.T, err)
	w.Cleanup(func() { must(w.T, s.Close()) })
	return s
}

func (w *world) replica() *ledger.Replica {
	r, err := ledger.OpenReplica(w.contract, w.store(), ledger.ReplicaConfig{From: w.deployed.Block})
	must(w.T, err)
	return r
}

// live makes the history that the regulator is to see.
func (w *world) live() {
	ctx := w.Context()
	alice, err := wallet.New(wallet.Config{Key: w.key(0), Network: notes.Development, Contract: w.contract, Replica: w.replica(),
		Account: deploytest.Account(w.T, 0), Prover: checker{}, Store: w.store()})
	must(w.T, err)
	carry := func(plan *wallet.Plan, err error) {
		w.Helper()
		must(w.T, err)
		_, err = alice.Execute(ctx, plan)
		must(w.T, err, w.chain.AdjustTime(10*time.Second))
		_, err = w.operator.Step(ctx)
		must(w.T, err)
	}
	carry(alice.PlanMint(ctx, wallet.Deposit{Asset: w.cash, Value: notes.NewValue(10_000_000)}))
	carry(alice.PlanTransfer(ctx, wallet.Payment{To: w.key(1).FullViewingKey().Address(), Asset: w.cash, Value: notes.NewValue(2_500_000)}))
	carry(alice.PlanBurn(ctx, wallet.Payout{Asset: w.cash, Value: notes.NewValue(3_000_000), Recipient: common.BigToAddress(big.NewInt(0xdead))}))
}
