package wallet_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/internal/deploytest"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/operator"
	"github.com/zsettle/zsettle/statement"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

// world is a chain with an operator and three registered accounts.
type world struct {
	*deploytest.World
	operator *operator.Operator
}

func newWorld(t testing.TB, finality chain.Finality) *world {
	t.Helper()
	regulator, err := notes.NewAuditPrivateKey(big.NewInt(77))
	deploytest.Must(t, err)
	w := &world{World: deploytest.NewWorld(t, finality, deploy.Setup{SealAfter: 5, AuditDelay: 10, AuditGrace: 1000, AuditKey: regulator.Submission()})}
	var owners []notes.Owner
	for i := range 3 {
		w.Must(deploy.Print(t.Context(), w.Client, w.Admin, w.Cash, deploytest.Account(t, i).Address(), notes.NewValue(1_000_000)))
		owners = append(owners, w.Key(i).FullViewingKey().Owner())
	}
	w.Must(deploy.Register(t.Context(), w.ZContract, w.Admin, nil, owners...))
	w.operator = w.Operator()
	return w
}

// wallet opens the i-th account's wallet with an outbox; nil is a fresh one.
func (w *world) wallet(i int, outbox store.Store) *wallet.Wallet {
	w.Helper()
	if outbox == nil {
		outbox = w.Store()
	}
	return w.open(i, outbox, deploytest.Checker{})
}

func (w *world) open(i int, outbox store.Store, prover statement.Prover) *wallet.Wallet {
	w.Helper()
	opened, err := wallet.New(wallet.Config{Key: w.Key(i), Network: notes.Development, ZContract: w.ZContract, Replica: w.Replica(),
		Account: deploytest.Account(w.TB, i), Prover: prover, Store: outbox})
	w.Must(err, opened.Sync(w.Context()))
	return opened
}

// append seals and appends what is queued.
func (w *world) append() {
	w.Helper()
	w.Must(w.Chain.AdjustTime(10 * time.Second))
	work, err := w.operator.Step(w.Context())
	w.Must(err)
	if len(work.Appended) == 0 {
		w.Fatal("the operator appended nothing")
	}
}

// mint deposits values, one note each, and appends them.
func (w *world) mint(into *wallet.Wallet, values ...uint64) {
	w.Helper()
	for _, v := range values {
		w.run(into)(into.PlanDeposit(w.Context(), wallet.Deposit{Asset: w.Cash, Value: notes.NewValue(v)}))
	}
	w.append()
	w.Must(into.Sync(w.Context()))
}

// run executes a plan that must succeed.
func (w *world) run(by *wallet.Wallet) func(*wallet.Plan, error) []chain.Receipt {
	w.Helper()
	return func(p *wallet.Plan, err error) []chain.Receipt {
		w.Helper()
		w.Must(err)
		receipts, err := by.Execute(w.Context(), p)
		w.Must(err)
		return receipts
	}
}

func (w *world) pay(to *wallet.Wallet, value uint64) wallet.Payment {
	return wallet.Payment{To: to.Address(), Asset: w.Cash, Value: notes.NewValue(value)}
}

// has checks a balance of cash: spendable, pending, reserved.
func (w *world) has(of *wallet.Wallet, spendable, pending, reserved uint64) {
	w.Helper()
	w.Must(of.Sync(w.Context()))
	want := wallet.Balance{Asset: w.Cash, Spendable: notes.AmountOf(notes.NewValue(spendable)), Pending: notes.AmountOf(notes.NewValue(pending)),
		Reserved: notes.AmountOf(notes.NewValue(reserved))}
	if got := of.Balance(w.Cash); got != want {
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
		w.Must(w.Chain.AdjustTime(10 * time.Second))
		_, err := w.operator.Step(w.Context())
		w.Must(err)
	}
}
