package audit_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/internal/deploytest"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/spend"
	"github.com/zsettle/zsettle/wallet"
)

// The report of a real contract's life equals its supply, and its tokens cover it.
func TestReconcileWithTheContract(t *testing.T) {
	ctx, key := t.Context(), regulator(42)
	world := deploytest.NewWorld(t, chain.Instant(), deploy.Setup{SealAfter: 5, AuditGrace: 1000, AuditKey: key.Submission()})
	must := world.Must
	must(deploy.Print(ctx, world.Client, world.Admin, world.Cash, world.Admin.Address(), notes.NewValue(1000)),
		deploy.Register(ctx, world.ZContract, world.Admin, nil, alice.Owner(), bob.Owner()))
	seed, err := spend.FromSeed(append(make([]byte, 63), 1), notes.Development, 0)
	must(err)
	w, err := wallet.New(wallet.Config{Key: seed, Network: notes.Development, ZContract: world.ZContract, Replica: world.Replica(),
		Account: world.Admin, Prover: deploytest.Checker{}, Store: world.Store()})
	must(err)
	o := world.Operator()
	do := func(p *wallet.Plan, err error) {
		t.Helper()
		must(err)
		_, err = w.Execute(ctx, p)
		must(err, world.Chain.AdjustTime(10*time.Second))
		_, err = o.Step(ctx)
		must(err)
	}
	do(w.PlanDeposit(ctx, wallet.Deposit{Asset: world.Cash, Value: notes.NewValue(100)}))
	do(w.PlanPayment(ctx, wallet.Payment{To: bob.Address(), Asset: world.Cash, Value: notes.NewValue(30)}))
	do(w.PlanWithdrawal(ctx, wallet.Withdrawal{Asset: world.Cash, Value: notes.NewValue(20), Recipient: common.Address{7}}))

	report, checks, err := audit.Reconcile(ctx, world.Replica(), audit.Keys{1: key}, names)
	must(err)
	if len(checks) != 1 || !checks[0].OK || checks[0].Supply.String() != "80" || checks[0].Balance.String() != "80" {
		t.Errorf("checks: %+v", checks)
	}
	if got := len(report.Holdings); got != 2 || report.Totals[0].Outstanding.String() != "80" {
		t.Errorf("%d holdings, totals %+v", got, report.Totals)
	}
	if opened, total, err := audit.Attempt(w.Replica(), regulator(43)); opened != 0 || total != 3 || err != nil {
		t.Errorf("an outsider opened %d of %d, %v", opened, total, err)
	}
	report.Totals = append([]audit.Total{{Asset: notes.Asset{5}}}, report.Totals...)
	checks, err = audit.CheckAll(report, ctx, world.ZContract)
	must(err)
	if len(checks) != 2 || checks[0].OK || checks[0].Reason == "" || !checks[1].OK || checks[1].Reason != "" {
		t.Errorf("with a token that has no contract: %+v", checks)
	}
}

// A supply that differs, or tokens that do not cover it, fail the check.
func TestReconcileTells(t *testing.T) {
	key := regulator(42)
	s := newStory(key)
	s.mint(alice, cash, 100)
	total := scan(t, s, audit.Keys{1: key}).Totals[0]
	for _, c := range []struct {
		supply, balance int64
		ok              bool
	}{{100, 100, true}, {100, 101, true}, {100, 99, false}, {99, 100, false}, {101, 200, false}} {
		if got := audit.Compare(total, big.NewInt(c.supply), big.NewInt(c.balance)); got.OK != c.ok {
			t.Errorf("supply %d, balance %d: %v", c.supply, c.balance, got.OK)
		}
	}
}
