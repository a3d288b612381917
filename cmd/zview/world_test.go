package main

import (
	"math/big"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/internal/deploytest"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/operator"
	"github.com/zsettle/zsettle/wallet"
)

// world is a chain on which alice deposited 10 CASH, paid bob 2.5, and withdrew 3.
type world struct {
	*deploytest.World
	dir      string
	operator *operator.Operator
	owners   [2]notes.Owner
}

func newWorld(t *testing.T) *world {
	dir := t.TempDir()
	w := &world{World: deploytest.NewWorld(t, chain.Instant(), deploy.Setup{SealAfter: 5, AuditDelay: 10, AuditGrace: 1000, AuditKey: regulatorKeys(t, dir)}), dir: dir}
	w.prepare()
	w.live()
	return w
}

// file is the path of one of the world's files.
func (w *world) file(name string) string { return filepath.Join(w.dir, name) }

// regulatorKeys writes the files of the chain's key and of another one, and returns the chain's.
func regulatorKeys(t *testing.T, dir string) notes.Point {
	key, err := cli.NewAuditPrivateKey()
	deploytest.Must(t, err)
	other, err := cli.NewAuditPrivateKey()
	deploytest.Must(t, err, cli.WriteAuditPrivateKey(filepath.Join(dir, "regulator.key"), key, 1),
		cli.WriteAuditPrivateKey(filepath.Join(dir, "other.key"), other, 1), cli.WriteAuditPrivateKey(filepath.Join(dir, "second.key"), other, 2))
	return key.Submission()
}

// prepare saves the deployment and registers the parties.
func (w *world) prepare() {
	w.Must(w.Deployed.Save(w.file("deployment.json")))
	for i := range w.owners {
		w.owners[i] = w.Key(i).FullViewingKey().Owner()
	}
	w.Must(deploy.Print(w.Context(), w.Client, w.Admin, w.Cash, w.Admin.Address(), notes.NewValue(10_000_000)),
		deploy.Register(w.Context(), w.ZContract, w.Admin, nil, w.owners[:]...))
	w.operator = w.Operator()
}

// live makes the history that the regulator is to see.
func (w *world) live() {
	ctx := w.Context()
	alice, err := wallet.New(wallet.Config{Key: w.Key(0), Network: notes.Development, ZContract: w.ZContract, Replica: w.Replica(),
		Account: deploytest.Account(w.TB, 0), Prover: deploytest.Checker{}, Store: w.Store()})
	w.Must(err)
	carry := func(plan *wallet.Plan, err error) {
		w.Helper()
		w.Must(err)
		_, err = alice.Execute(ctx, plan)
		w.Must(err, w.Chain.AdjustTime(10*time.Second))
		_, err = w.operator.Step(ctx)
		w.Must(err)
	}
	carry(alice.PlanDeposit(ctx, wallet.Deposit{Asset: w.Cash, Value: notes.NewValue(10_000_000)}))
	carry(alice.PlanPayment(ctx, wallet.Payment{To: w.Key(1).FullViewingKey().Address(), Asset: w.Cash, Value: notes.NewValue(2_500_000)}))
	carry(alice.PlanWithdrawal(ctx, wallet.Withdrawal{Asset: w.Cash, Value: notes.NewValue(3_000_000), Recipient: common.BigToAddress(big.NewInt(0xdead))}))
}
