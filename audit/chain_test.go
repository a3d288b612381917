package audit_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

// The report on a real contract equals its supply, and its tokens cover it.
func TestReconcileWithTheContract(t *testing.T) {
	ctx, key := t.Context(), regulator(42)
	setup := deploy.Setup{AuditDelay: 1000, AuditGrace: 1000, AuditKey: key.Submission()}
	world := testworld.New(t, testworld.Config{Setup: setup, Accounts: 2})
	must, w := world.Must, world.Wallet(0, nil, nil, nil)
	do := func(p *wallet.Plan, err error) {
		t.Helper()
		world.Execute(w)(p, err)
		world.Append()
	}
	payee := world.Key(1).FullViewingKey().Address()
	do(w.PlanDeposit(ctx, wallet.Deposit{Asset: world.Cash, Value: notes.NewValue(100)}))
	do(w.PlanPayment(ctx, wallet.Payment{To: payee, Asset: world.Cash, Value: notes.NewValue(30)}))
	payout := wallet.Withdrawal{Asset: world.Cash, Value: notes.NewValue(20), Recipient: common.Address{7}}
	do(w.PlanWithdrawal(ctx, payout))

	report, checks, err := audit.Reconcile(ctx, world.Replica(), audit.Config{Keys: audit.Keys{1: key}, Names: names})
	must(err)
	if len(checks) != 1 || !checks[0].OK || checks[0].Supply.String() != "80" || checks[0].Balance.String() != "80" {
		t.Errorf("checks: %+v", checks)
	}
	if got := len(report.Holdings); got != 2 || report.Totals[0].Outstanding.String() != "80" {
		t.Errorf("%d holdings, totals %+v", got, report.Totals)
	}
	readable, total, err := audit.CountReadable(w.Replica(), regulator(43))
	if readable != 0 || total != 3 || err != nil {
		t.Errorf("an outsider read %d of %d, %v", readable, total, err)
	}
	report.Totals = append([]audit.Total{{Asset: notes.Asset{5}}}, report.Totals...)
	must(w.Sync(ctx))
	checks = audit.CheckAll(report, ctx, w.Replica())
	if len(checks) != 2 || checks[0].OK || checks[0].Reason == "" || !checks[1].OK || checks[1].Reason != "" {
		t.Errorf("with a token that has no contract: %+v", checks)
	}
}

// A supply that differs fails the check, and so do tokens that do not cover it.
func TestCompareFailsWhatDoesNotMatch(t *testing.T) {
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
