package audit_test

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/circuits/statement"
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

// checker stands in for the prover: it lets a statement pass that its native Check accepts.
type checker struct{}

func (checker) Prove(_ context.Context, s statement.Statement) (statement.Proof, error) {
	return statement.Proof{Digest: s.Digest()}, s.Check()
}

func must(t *testing.T, errs ...error) {
	t.Helper()
	for _, err := range errs {
		if err != nil {
			t.Fatal(err)
		}
	}
}

// The report of a real contract's life equals its supply, and its tokens cover it.
func TestReconcileWithTheContract(t *testing.T) {
	ctx, key := t.Context(), regulator(42)
	chain, err := devnet.Start(ctx, devnet.Config{})
	must(t, err)
	client, err := ledger.Dial(ctx, chain.HTTP(), ledger.Config{Poll: 5 * time.Millisecond})
	must(t, err)
	t.Cleanup(client.Close)
	from := deploytest.Account(t, 0)
	deployed := deploytest.System(ctx, t, client, from, deploy.Setup{SealAfter: 5, AuditGrace: 1000, AuditKey: key.Submission()})
	contract := ledger.NewContract(client, deployed.Addresses)
	replica := func() *ledger.Replica {
		s, err := store.Open("")
		must(t, err)
		t.Cleanup(func() { _ = s.Close() })
		r, err := ledger.OpenReplica(contract, s, ledger.ReplicaConfig{From: deployed.Block})
		must(t, err)
		return r
	}
	token, _ := deployed.Token("CASH")
	seed, err := spend.FromSeed(append(make([]byte, 63), 1), notes.Development, 0)
	must(t, err, deploy.Print(ctx, client, from, token.Address, from.Address(), notes.NewValue(1000)),
		deploy.Register(ctx, contract, from, nil, alice.Owner(), bob.Owner()))
	outbox, err := store.Open("")
	must(t, err)
	t.Cleanup(func() { _ = outbox.Close() })
	w, err := wallet.New(wallet.Config{Key: seed, Network: notes.Development, Contract: contract, Replica: replica(), Account: from, Prover: checker{}, Store: outbox})
	must(t, err)
	o, err := operator.New(operator.Config{Contract: contract, Replica: replica(), Account: deploytest.Account(t, 9), Prover: checker{}})
	must(t, err)
	do := func(p *wallet.Plan, err error) {
		t.Helper()
		must(t, err)
		_, err = w.Execute(ctx, p)
		must(t, err, chain.AdjustTime(10*time.Second))
		_, err = o.Step(ctx)
		must(t, err)
	}
	do(w.PlanMint(ctx, wallet.Deposit{Asset: token.Address, Value: notes.NewValue(100)}))
	do(w.PlanTransfer(ctx, wallet.Payment{To: bob.Address(), Asset: token.Address, Value: notes.NewValue(30)}))
	do(w.PlanBurn(ctx, wallet.Payout{Asset: token.Address, Value: notes.NewValue(20), Recipient: common.Address{7}}))

	report, checks, err := audit.Reconcile(ctx, replica(), audit.Keys{1: key}, names)
	must(t, err)
	if len(checks) != 1 || !checks[0].OK || checks[0].Supply.String() != "80" || checks[0].Balance.String() != "80" {
		t.Errorf("checks: %+v", checks)
	}
	if got := len(report.Holdings); got != 2 || report.Totals[0].Outstanding.String() != "80" {
		t.Errorf("%d holdings, totals %+v", got, report.Totals)
	}
	if opened, total, err := audit.Attempt(w.Replica, regulator(43)); opened != 0 || total != 3 || err != nil {
		t.Errorf("an outsider opened %d of %d, %v", opened, total, err)
	}
	report.Totals = append([]audit.Total{{Asset: notes.Asset{5}}}, report.Totals...)
	checks, err = audit.CheckAll(report, ctx, contract)
	must(t, err)
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
