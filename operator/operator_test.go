package operator_test

import (
	"context"
	"errors"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/internal/deploytest"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/operator"
	"github.com/zsettle/zsettle/statement"
)

// delayed is a prover that takes its time: something happens meanwhile.
type delayed struct{ meanwhile func() }

func (d delayed) Prove(ctx context.Context, s statement.Statement) (statement.Proof, error) {
	d.meanwhile()
	return deploytest.Checker{}.Prove(ctx, s)
}

// world is a chain whose items are not proved: an operator looks at their state only.
type world struct {
	*deploytest.World
	fresh uint64
}

func newWorld(t *testing.T) *world {
	t.Helper()
	regulator, err := notes.NewAuditPrivateKey(big.NewInt(77))
	deploytest.Must(t, err)
	w := &world{deploytest.NewWorld(t, chain.Instant(), deploy.Setup{SealAfter: 5, AuditGrace: 1000, AuditKey: regulator.Submission()}), 1000}
	w.Must(deploy.Print(t.Context(), w.Client, w.Admin, w.Cash, w.Admin.Address(), notes.NewValue(1000)))
	w.send(w.ZContract.Approve(w.Cash, notes.NewValue(1000)))
	w.Must(deploy.Register(t.Context(), w.ZContract, w.Admin, nil, notes.Owner{Element: field.New(1)}))
	return w
}

func (w *world) send(tx chain.Tx) {
	w.Helper()
	_, err := w.Client.Transact(w.Context(), w.Admin, tx)
	w.Must(err)
}

// operator opens the i-th operator.
func (w *world) operator(i int, prover statement.Prover) *operator.Operator {
	w.Helper()
	o, err := operator.New(operator.Config{ZContract: w.ZContract, Replica: w.Replica(), Account: deploytest.Account(w.TB, i), Prover: prover,
		Interval: 10 * time.Millisecond})
	w.Must(err)
	return o
}

func (w *world) element() field.Element {
	w.fresh++
	return field.New(w.fresh)
}

func (w *world) participants() tree.Root {
	w.Helper()
	root, _, err := w.ZContract.ParticipantsRoots(w.Context())
	w.Must(err)
	return root
}

func (w *world) mint(n int) {
	w.Helper()
	mints := make([]ledger.Mint, n)
	for i := range mints {
		mints[i] = ledger.Mint{Token: w.Cash, Amount: notes.NewValue(1), Commitment: notes.Commitment{Element: w.element()},
			Participants: w.participants(), Epoch: 1, Salt: w.element(), EphemeralKey: w.element(), Audit: w.element()}
	}
	w.send(w.ZContract.MintBatch(mints...))
}

func (w *world) transfer() ledger.Transfer {
	return ledger.Transfer{Root: tree.NewCommitments().Root(), Participants: w.participants(), Epoch: 1, EphemeralKey: w.element(),
		Nullifiers: [2]notes.Nullifier{{Element: w.element()}, {Element: w.element()}}, Payment: notes.Commitment{Element: w.element()},
		Change: notes.Commitment{Element: w.element()}, Refund: notes.Commitment{Element: w.element()}}
}

func (w *world) queue() ledger.Queue {
	w.Helper()
	q, err := w.ZContract.Queue(w.Context())
	w.Must(err)
	return q
}

func (w *world) step(o *operator.Operator) operator.Work {
	w.Helper()
	work, err := o.Step(w.Context())
	w.Must(err)
	return work
}

func TestStepSealsWhenDueAndAppends(t *testing.T) {
	w := newWorld(t)
	o := w.operator(1, deploytest.Checker{})
	if work := w.step(o); work.Sealed != nil || work.Appended != nil {
		t.Fatalf("nothing is queued, and it did %+v", work)
	}
	w.mint(3)
	if work := w.step(o); work.Sealed != nil {
		t.Fatal("sealed before it was due")
	}
	deploytest.Must(t, w.Chain.AdjustTime(10*time.Second))
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
	work := w.step(w.operator(1, deploytest.Checker{}))
	if work.Sealed != nil || len(work.Appended) != 2 || work.Appended[1].Batch != 1 || work.Appended[1].Leaves != 64 {
		t.Fatalf("it did %+v", work)
	}
	deploytest.Must(t, w.Chain.AdjustTime(10*time.Second))
	if work = w.step(w.operator(1, deploytest.Checker{})); len(work.Appended) != 1 || work.Appended[0].Batch != 2 || work.Appended[0].Leaves != 5 {
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
	deploytest.Must(t, w.Chain.AdjustTime(10*time.Second))
	fast := w.operator(1, deploytest.Checker{})
	slow := w.operator(2, delayed{func() { w.step(fast) }})
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
		o := w.operator(1+i, deploytest.Checker{})
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
	deploytest.Must(t, w.Chain.AdjustTime(10*time.Second))
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
	o := w.operator(1, deploytest.Checker{})
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
	deploytest.Must(t, err)
	for i, out := range outcomes {
		spent, err := w.ZContract.IsSpent(t.Context(), items[i].Nullifiers[1])
		deploytest.Must(t, err)
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
