package operator_test

import (
	"context"
	"errors"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/zsettle/zsettle/circuits/statement"
	"github.com/zsettle/zsettle/internal/deploy"
	"github.com/zsettle/zsettle/internal/deploy/deploytest"
	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/internal/field"
	"github.com/zsettle/zsettle/internal/store"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/settlement/operator"
)

// checker stands in for the prover: it lets a statement pass that its native Check accepts. It may call something in between.
type checker struct{ meanwhile func() }

func (c checker) Prove(_ context.Context, s statement.Statement) (statement.Proof, error) {
	if c.meanwhile != nil {
		c.meanwhile()
	}
	return statement.Proof{Digest: s.Digest()}, s.Check()
}

// world is a deployment over the verifier that accepts everything. Its items are not proved: an operator looks at their state only.
type world struct {
	*testing.T
	chain    *devnet.Chain
	client   *ledger.Client
	contract *ledger.Contract
	from     *ledger.Key
	block    uint64
	cash     notes.Asset
	fresh    uint64
}

func must(t *testing.T, errs ...error) {
	t.Helper()
	for _, err := range errs {
		if err != nil {
			t.Fatal(err)
		}
	}
}

func newWorld(t *testing.T) *world {
	t.Helper()
	chain, err := devnet.Start(t.Context(), devnet.Config{})
	must(t, err)
	client, err := ledger.Dial(t.Context(), chain.HTTP(), ledger.Config{Poll: 5 * time.Millisecond})
	must(t, err)
	t.Cleanup(client.Close)
	regulator, err := notes.NewRegulatorKey(big.NewInt(77))
	must(t, err)
	w := &world{T: t, chain: chain, client: client, from: deploytest.Account(t, 0), fresh: 1000}
	deployed := deploytest.System(t.Context(), t, client, w.from, deploy.Setup{SealAfter: 5, AuditGrace: 1000, AuditKey: regulator.Submission()})
	token, _ := deployed.Token("CASH")
	w.contract, w.block, w.cash = ledger.NewContract(client, deployed.Addresses), deployed.Block, token.Address
	must(t, deploy.Print(t.Context(), client, w.from, w.cash, w.from.Address(), notes.NewValue(1000)))
	w.send(w.contract.Approve(w.cash, notes.NewValue(1000)))
	must(t, deploy.Register(t.Context(), w.contract, w.from, nil, notes.Owner{Element: field.New(1)}))
	return w
}

func (w *world) send(tx ledger.Tx) {
	w.Helper()
	_, err := w.client.Transact(w.Context(), w.from, tx)
	must(w.T, err)
}

// operator opens the i-th operator.
func (w *world) operator(i int, prover statement.Prover) *operator.Operator {
	w.Helper()
	s, err := store.Open("")
	must(w.T, err)
	w.Cleanup(func() { _ = s.Close() })
	replica, err := ledger.OpenReplica(w.contract, s, ledger.ReplicaConfig{From: w.block})
	must(w.T, err)
	o, err := operator.New(operator.Config{Contract: w.contract, Replica: replica, Account: deploytest.Account(w.T, i), Prover: prover,
		Interval: 10 * time.Millisecond})
	must(w.T, err)
	return o
}

func (w *world) element() field.Element {
	w.fresh++
	return field.New(w.fresh)
}

func (w *world) participants() tree.Root {
	w.Helper()
	root, _, err := w.contract.ParticipantsRoots(w.Context())
	must(w.T, err)
	return root
}

func (w *world) mint(n int) {
	w.Helper()
	mints := make([]ledger.Mint, n)
	for i := range mints {
		mints[i] = ledger.Mint{Token: w.cash, Amount: notes.NewValue(1), Commitment: notes.Commitment{Element: w.element()},
			Participants: w.participants(), Epoch: 1, Salt: w.element(), Ephemeral: w.element(), Audit: w.element()}
	}
	w.send(w.contract.MintBatch(mints...))
}

func (w *world) transfer() ledger.Transfer {
	return ledger.Transfer{Root: tree.NewCommitments().Root(), Participants: w.participants(), Epoch: 1, Ephemeral: w.element(),
		Nullifiers: [2]notes.Nullifier{{Element: w.element()}, {Element: w.element()}}, Payment: notes.Commitment{Element: w.element()},
		Change: notes.Commitment{Element: w.element()}, Refund: notes.Commitment{Element: w.element()}}
}

func (w *world) queue() ledger.Queue {
	w.Helper()
	q, err := w.contract.Queue(w.Context())
	must(w.T, err)
	return q
}

func (w *world) step(o *operator.Operator) operator.Work {
	w.Helper()
	work, err := o.Step(w.Context())
	must(w.T, err)
	return work
}

func TestStepSealsWhenDueAndAppends(t *testing.T) {
	w := newWorld(t)
	o := w.operator(1, checker{})
	if work := w.step(o); work.Sealed != nil || work.Appended != nil {
		t.Fatalf("nothing is queued, and it did %+v", work)
	}
	w.mint(3)
	if work := w.step(o); work.Sealed != nil {
		t.Fatal("sealed before it was due")
	}
	must(t, w.chain.AdjustTime(10*time.Second))
	work := w.step(o)
	if work.Sealed == nil || len(work.Appended) != 1 || work.Appended[0].Batch != 0 || work.Appended[0].Leaves != 3 {
		t.Fatalf("due, and it did %+v", work)
	}
	if q := w.queue(); q.Appended != 1 || q.Count != 0 {
		t.Errorf("the queue is %+v", q)
	}
}

// A full batch needs no seal; several are appended in one step, also by an operator that was just started.
func TestStepCatchesUpAfterARestart(t *testing.T) {
	w := newWorld(t)
	for range 2 {
		w.mint(64)
	}
	w.mint(5)
	work := w.step(w.operator(1, checker{}))
	if work.Sealed != nil || len(work.Appended) != 2 || work.Appended[1].Batch != 1 || work.Appended[1].Leaves != 64 {
		t.Fatalf("it did %+v", work)
	}
	must(t, w.chain.AdjustTime(10*time.Second))
	if work = w.step(w.operator(1, checker{})); len(work.Appended) != 1 || work.Appended[0].Batch != 2 || work.Appended[0].Leaves != 5 {
		t.Fatalf("after a restart it did %+v", work)
	}
	if q := w.queue(); q.Appended != 3 {
		t.Errorf("the queue is %+v", q)
	}
}

// The one that comes second finds the work done and is content.
func TestAnotherOperatorIsFaster(t *testing.T) {
	w := newWorld(t)
	w.mint(2)
	must(t, w.chain.AdjustTime(10*time.Second))
	fast := w.operator(1, checker{})
	slow := w.operator(2, checker{meanwhile: func() { w.step(fast) }})
	if work := w.step(slow); work.Sealed == nil || len(work.Appended) != 0 {
		t.Errorf("the slow one did %+v", work)
	}
	if q := w.queue(); q.Appended != 1 {
		t.Errorf("the queue is %+v", q)
	}
}

func TestManyOperatorsAtOnce(t *testing.T) {
	w := newWorld(t)
	ctx, stop := context.WithCancel(t.Context())
	var wg sync.WaitGroup
	for i := range 3 {
		o := w.operator(1+i, checker{})
		wg.Go(func() {
			err := o.Run(ctx, func(_ operator.Work, err error) {
				if err != nil && ctx.Err() == nil {
					t.Errorf("operator %d: %v", i, err)
				}
			})
			if !errors.Is(err, context.Canceled) {
				t.Errorf("operator %d ended with %v", i, err)
			}
		})
	}
	for range 3 {
		w.mint(40)
	}
	must(t, w.chain.AdjustTime(10*time.Second))
	for deadline := time.Now().Add(20 * time.Second); w.queue().Appended < 2 && time.Now().Before(deadline); {
		time.Sleep(10 * time.Millisecond)
	}
	stop()
	wg.Wait()
	if q := w.queue(); q.Appended != 2 {
		t.Errorf("the queue is %+v", q)
	}
}

func TestSubmitDropsWhatCannotHold(t *testing.T) {
	w := newWorld(t)
	o := w.operator(1, checker{})
	items := make([]ledger.Transfer, 40)
	for i := range items {
		items[i] = w.transfer()
	}
	items[1].Nullifiers = [2]notes.Nullifier{items[0].Nullifiers[1], items[1].Nullifiers[0]} // spends a note of item 0
	items[2].Root.Element = w.element()
	items[3].Participants.Element = w.element()
	items[4].Epoch = 9
	items[5].Leg = &ledger.Leg{Counter: items[6].Payment, Deadline: 1}
	items[7].Change = notes.Commitment{} // the contract refuses the form, and with it the batch
	for i := 10; i < 12; i++ {           // two legs with one payment: the contract skips the second
		items[i].Payment = items[10].Payment
		items[i].Leg = &ledger.Leg{Counter: items[9].Payment, Deadline: 1 << 50}
	}
	outcomes, err := o.Submit(t.Context(), items...)
	must(t, err)
	for i, out := range outcomes {
		spent, err := w.contract.IsSpent(t.Context(), items[i].Nullifiers[1])
		must(t, err)
		bad := i >= 1 && i <= 5 || i == 7 || i == 11
		if bad != errors.Is(out.Err, operator.ErrDropped) || (i != 1 && spent == bad) {
			t.Errorf("item %d: %v, spent: %v", i, out.Err, spent)
		}
	}
	if again, err := o.Submit(t.Context(), items[0]); err != nil || !errors.Is(again[0].Err, operator.ErrDropped) {
		t.Errorf("a replay: %v, %v", again, err)
	}
}

func TestConfigurationMustBeComplete(t *testing.T) {
	if _, err := operator.New(operator.Config{}); err == nil {
		t.Error("an operator without a chain was made")
	}
}
