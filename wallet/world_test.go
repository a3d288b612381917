package wallet_test

import (
	"context"
	"math/big"
	"testing"
	"time"

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

const words = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about"

// world is a deployment over the verifier that accepts everything, with an operator and some registered accounts.
type world struct {
	testing.TB
	chain    *devnet.Chain
	client   *ledger.Client
	contract *ledger.Contract
	from     *ledger.Key
	deployed *deploy.Deployment
	cash     notes.Asset
	operator *operator.Operator
}

func must(t testing.TB, errs ...error) {
	t.Helper()
	for _, err := range errs {
		if err != nil {
			t.Fatal(err)
		}
	}
}

func newWorld(t testing.TB, finality ledger.Finality) *world {
	t.Helper()
	chain, err := devnet.Start(t.Context(), devnet.Config{})
	must(t, err)
	client, err := ledger.Dial(t.Context(), chain.HTTP(), ledger.Config{Finality: finality, Poll: 5 * time.Millisecond})
	must(t, err)
	t.Cleanup(client.Close)
	regulator, err := notes.NewRegulatorKey(big.NewInt(77))
	must(t, err)
	w := &world{TB: t, chain: chain, client: client, from: deploytest.Account(t, 0)}
	w.deployed = deploytest.System(t.Context(), t, client, w.from, deploy.Setup{SealAfter: 5, AuditDelay: 10, AuditGrace: 1000,
		AuditKey: regulator.Submission()})
	w.contract = ledger.NewContract(client, w.deployed.Addresses)
	token, _ := w.deployed.Token("CASH")
	w.cash = token.Address
	var owners []notes.Owner
	for i := range 3 {
		must(t, deploy.Print(t.Context(), client, w.from, w.cash, deploytest.Account(t, i).Address(), notes.NewValue(1_000_000)))
		owners = append(owners, account(t, i).FullViewingKey().Owner())
	}
	must(t, deploy.Register(t.Context(), w.contract, w.from, nil, owners...))
	w.operator, err = operator.New(operator.Config{Contract: w.contract, Replica: w.replica(), Account: deploytest.Account(t, 9), Prover: checker{}})
	must(t, err)
	return w
}

func account(t testing.TB, i int) *spend.Key {
	t.Helper()
	key, err := spend.FromMnemonic(words, "", notes.Development, uint32(i))
	must(t, err)
	return key
}

func (w *world) replica() *ledger.Replica {
	w.Helper()
	s, err := store.Open("")
	must(w.TB, err)
	w.Cleanup(func() { _ = s.Close() })
	r, err := ledger.OpenReplica(w.contract, s, ledger.ReplicaConfig{From: w.deployed.Block})
	must(w.TB, err)
	return r
}

// wallet opens the i-th account's wallet with an outbox; nil is a fresh one.
func (w *world) wallet(i int, outbox store.Store) *wallet.Wallet {
	w.Helper()
	if outbox == nil {
		var err error
		outbox, err = store.Open("")
		must(w.TB, err)
		w.Cleanup(func() { _ = outbox.Close() })
	}
	return w.open(i, outbox, checker{})
}

func (w *world) open(i int, outbox store.Store, prover statement.Prover) *wallet.Wallet {
	w.Helper()
	opened, err := wallet.New(wallet.Config{Key: account(w.TB, i), Network: notes.Development, Contract: w.contract, Replica: w.replica(),
		Account: deploytest.Account(w.TB, i), Prover: prover, Store: outbox})
	must(w.TB, err, opened.Sync(w.Context()))
	return opened
}

// append seals and appends what is queued.
func (w *world) append() {
	w.Helper()
	must(w.TB, w.chain.AdjustTime(10*time.Second))
	work, err := w.operator.Step(w.Context())
	must(w.TB, err)
	if len(work.Appended) == 0 {
		w.Fatal("the operator appended nothing")
	}
}

// mint deposits values, one note each, and appends them.
func (w *world) mint(into *wallet.Wallet, values ...uint64) {
	w.Helper()
	for _, v := range values {
		w.run(into)(into.PlanMint(w.Context(), wallet.Deposit{Asset: w.cash, Value: notes.NewValue(v)}))
	}
	w.append()
	must(w.TB, into.Sync(w.Context()))
}

// run executes a plan that must succeed.
func (w *world) run(by *wallet.Wallet) func(*wallet.Plan, error) []ledger.Receipt {
	w.Helper()
	return func(p *wallet.Plan, err error) []ledger.Receipt {
		w.Helper()
		must(w.TB, err)
		receipts, err := by.Execute(w.Context(), p)
		must(w.TB, err)
		return receipts
	}
}

func (w *world) pay(to *wallet.Wallet, value uint64) wallet.Payment {
	return wallet.Payment{To: to.Address(), Asset: w.cash, Value: notes.NewValue(value)}
}

// has checks a balance of cash: spendable, pending, reserved.
func (w *world) has(of *wallet.Wallet, spendable, pending, reserved uint64) {
	w.Helper()
	must(w.TB, of.Sync(w.Context()))
	want := wallet.Balance{Asset: w.cash, Spendable: wallet.AmountOf(notes.NewValue(spendable)), Pending: wallet.AmountOf(notes.NewValue(pending)),
		Reserved: wallet.AmountOf(notes.NewValue(reserved))}
	if got := of.Balance(w.cash); got != want {
		w.Errorf("balance %+v, want %+v", got, want)
	}
}

// keepAppending seals and appends until done, and once more.
func (w *world) keepAppending(done <-chan struct{}) {
	w.Helper()
	for over := false; !over; {
		select {
		case <-done:
			over = true
		case <-time.After(20 * time.Millisecond):
		}
		must(w.TB, w.chain.AdjustTime(10*time.Second))
		_, err := w.operator.Step(w.Context())
		must(w.TB, err)
	}
}
