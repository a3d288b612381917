package operator_test

import (
	"context"
	"errors"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/operator"
	"github.com/zsettle/zsettle/statement"
)

// delayed is a prover that calls a function before it proves, for what happens meanwhile.
type delayed struct{ meanwhile func() }

func (d delayed) Prove(ctx context.Context, s statement.Statement) (statement.Proof, error) {
	d.meanwhile()
	return testworld.Checker{}.Prove(ctx, s)
}

// world is a chain whose items have no proofs. An operator looks only at their state.
type world struct {
	*testworld.World
	fresh uint64
}

func newWorld(t *testing.T) *world {
	t.Helper()
	setup := deploy.Setup{AuditDelay: 1000, AuditGrace: 1000}
	w := &world{testworld.New(t, testworld.Config{Setup: setup, Accounts: 1}), 1000}
	funds := notes.NewValue(1000)
	w.Must(deploy.Fund(w.Context(), w.Admin, w.Cash, w.Admin.Address(), funds))
	w.Send(w.ZContract.Approve(w.Cash, funds))
	return w
}

func (w *world) element() field.Element {
	w.fresh++
	return field.New(w.fresh)
}

func (w *world) commitment() notes.Commitment { return notes.Commitment{Element: w.element()} }

func (w *world) participants() tree.Root {
	w.Helper()
	newest, _, err := w.ZContract.Participants(w.Context())
	w.Must(err)
	return newest
}

// update makes a root the newest one, in a new generation or in the current one.
func (w *world) update(newest tree.Root, newGeneration bool) {
	w.Helper()
	update := ledger.ParticipantsUpdate{OldRoot: w.participants(), NewRoot: newest, NewGeneration: newGeneration}
	w.Send(w.ZContract.UpdateParticipants(update))
}

func (w *world) mint(n int) {
	w.Helper()
	mints := make([]ledger.Mint, n)
	for i := range mints {
		mints[i] = ledger.Mint{
			Token: w.Cash, Amount: notes.NewValue(1), Commitment: w.commitment(), Participants: w.participants(),
			Epoch: 1, Salt: w.element(), EphemeralKey: w.element(), Audit: w.element(),
		}
	}
	w.Send(w.ZContract.MintBatch(mints...))
}

func (w *world) transfer() ledger.Transfer {
	return ledger.Transfer{
		Root: tree.NewCommitments().Root(), Participants: w.participants(), Epoch: 1, EphemeralKey: w.element(),
		Nullifiers: [2]notes.Nullifier{{Element: w.element()}, {Element: w.element()}},
		Payment:    w.commitment(), Change: w.commitment(), Refund: w.commitment(),
	}
}

// leg returns a transfer that can be held for a deal.
func (w *world) leg(deal deals.ID, deadline uint64) ledger.Transfer {
	item := w.transfer()
	item.Leg = &ledger.Leg{Deal: deal, Deadline: deadline}
	return item
}

// callOff holds a leg of a deal and calls the deal off, until which others could be held.
func (w *world) callOff(deadline uint64) (held ledger.Transfer, deal deals.Deal) {
	w.Helper()
	preimage := [32]byte{7}
	held = w.leg(deals.ID{}, deadline)
	missing := deals.Part{Payment: w.commitment(), CancelHash: crypto.Keccak256Hash(preimage[:])}
	parts := []deals.Part{{Payment: held.Payment}, missing}
	deal, err := deals.New(deals.Draft{Parts: parts, Deadline: deadline})
	w.Must(err)
	held.Leg.Deal = deal.ID()
	w.Send(w.ZContract.Submit(held))
	index, _ := deal.Index(missing.Payment)
	w.Send(w.ZContract.Cancel(deal, index, preimage))
	return held, deal
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
	o := w.NewOperator(1, testworld.Checker{})
	if work := w.step(o); work.Sealed != nil || work.Appended != nil {
		t.Fatalf("nothing is queued, and it did %+v", work)
	}
	w.mint(3)
	if work := w.step(o); work.Sealed != nil {
		t.Fatal("sealed before it was due")
	}
	w.Age()
	work := w.step(o)
	if work.Sealed == nil || len(work.Appended) != 1 || work.Appended[0].Batch != 0 || work.Appended[0].Leaves != 3 {
		t.Fatalf("due, and it did %+v", work)
	}
	if q := w.queue(); q.Appended != 1 || q.Count != 0 {
		t.Errorf("the queue is %+v", q)
	}
}

// A full batch needs no seal. One step appends several batches, also when the operator has just
// started.
func TestStepCatchesUpAfterARestart(t *testing.T) {
	w := newWorld(t)
	for range 2 {
		w.mint(64)
	}
	w.mint(5)
	work := w.step(w.NewOperator(1, testworld.Checker{}))
	if work.Sealed != nil || len(work.Appended) != 2 || work.Appended[1].Batch != 1 || work.Appended[1].Leaves != 64 {
		t.Fatalf("it did %+v", work)
	}
	w.Age()
	work = w.step(w.NewOperator(1, testworld.Checker{}))
	if len(work.Appended) != 1 || work.Appended[0].Batch != 2 || work.Appended[0].Leaves != 5 {
		t.Fatalf("after a restart it did %+v", work)
	}
	if q := w.queue(); q.Appended != 3 {
		t.Errorf("the queue is %+v", q)
	}
}

// The operator that comes second finds the work done, which is not an error.
func TestStepLeavesOutWhatAnotherOperatorDid(t *testing.T) {
	w := newWorld(t)
	w.mint(2)
	w.Age()
	fast := w.NewOperator(1, testworld.Checker{})
	slow := w.NewOperator(2, delayed{func() { w.step(fast) }})
	if work := w.step(slow); work.Sealed == nil || len(work.Appended) != 0 {
		t.Errorf("the slow one did %+v", work)
	}
	if q := w.queue(); q.Appended != 1 {
		t.Errorf("the queue is %+v", q)
	}
}

func TestManyOperatorsRunAtOnce(t *testing.T) {
	w := newWorld(t)
	ctx, stop := context.WithCancel(t.Context())
	var wg sync.WaitGroup
	for i := range 3 {
		o := w.NewOperator(1+i, testworld.Checker{})
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
	w.Age()
	for deadline := time.Now().Add(20 * time.Second); w.queue().Appended < 2 && time.Now().Before(deadline); {
		time.Sleep(10 * time.Millisecond)
	}
	stop()
	wg.Wait()
	if q := w.queue(); q.Appended != 2 {
		t.Errorf("the queue is %+v", q)
	}
}

// Trying again does not bring a final block back, so Run reports the error once and ends with it.
func TestRunEndsWithAPermanentError(t *testing.T) {
	w := newWorld(t)
	_, base := w.Chain.Head()
	w.mint(1)
	o := w.NewOperator(1, testworld.Checker{})
	w.step(o)
	testworld.Must(t, w.Chain.Fork(base))
	for range 2 {
		w.Chain.Commit()
	}
	var reported []error
	err := o.Run(t.Context(), func(_ operator.Work, err error) { reported = append(reported, err) })
	if !errors.Is(err, ledger.ErrFinalReverted) {
		t.Errorf("Run ended with %v", err)
	}
	if len(reported) != 1 || !errors.Is(reported[0], ledger.ErrFinalReverted) {
		t.Errorf("Run reported %v", reported)
	}
}

func TestSubmitDropsWhatTheContractCannotAccept(t *testing.T) {
	w := newWorld(t)
	o := w.NewOperator(1, testworld.Checker{})
	items := make([]ledger.Transfer, 40)
	for i := range items {
		items[i] = w.transfer()
	}
	items[1].Nullifiers = [2]notes.Nullifier{items[0].Nullifiers[1], items[1].Nullifiers[0]} // spends a note of item 0
	items[2].Root.Element = w.element()
	items[3].Participants.Element = w.element()
	items[4].Epoch = 9
	items[5] = w.leg(deals.ID{1}, 1)
	items[7].Change = notes.Commitment{} // the contract refuses the item, and the batch with it
	for i := 10; i < 12; i++ {           // one leg twice: the contract skips the second
		items[i] = w.leg(deals.ID{1}, 1<<50)
		items[i].Payment = items[10].Payment
	}
	outcomes, err := o.Submit(t.Context(), items...)
	testworld.Must(t, err)
	for i, out := range outcomes {
		spent, err := w.ZContract.IsSpent(t.Context(), items[i].Nullifiers[1])
		testworld.Must(t, err)
		bad := i >= 1 && i <= 5 || i == 7 || i == 11
		if bad != errors.Is(out.Err, operator.ErrDropped) || (i != 1 && spent == bad) {
			t.Errorf("item %d: %v, spent: %v", i, out.Err, spent)
		}
	}
	again, err := o.Submit(t.Context(), items[0])
	if err != nil || !errors.Is(again[0].Err, operator.ErrDropped) {
		t.Errorf("a replay: %v, %v", again, err)
	}
}

// A leg that is over, or that can only arrive, is dropped with the reason. The same payment under
// another deal or deadline is another leg.
func TestSubmitDropsLegsThatCannotBeHeld(t *testing.T) {
	w := newWorld(t)
	const deadline = 1 << 50
	over, off := w.callOff(deadline)
	joint, again, late := w.leg(deals.ID{1}, deadline), w.leg(off.ID(), deadline), w.leg(off.ID(), deadline)
	joint.Leg.Joint = true
	again.Payment = over.Payment
	o := w.NewOperator(1, testworld.Checker{})
	outcomes, err := o.Submit(t.Context(), joint, again, late)
	testworld.Must(t, err)
	for i, want := range []string{"joint leg", "was held before", "was called off"} {
		if got := outcomes[i].Err; !errors.Is(got, operator.ErrDropped) || !strings.Contains(got.Error(), want) {
			t.Errorf("item %d: %v, want %q", i, got, want)
		}
	}
	for _, until := range []uint64{deadline, deadline + 1} {
		other := w.leg(deals.ID{1}, until)
		other.Payment = over.Payment
		outcomes, err := o.Submit(t.Context(), other)
		if testworld.Must(t, err); outcomes[0].Err != nil || outcomes[0].Tx == (common.Hash{}) {
			t.Errorf("another leg of the payment: %+v", outcomes[0])
		}
	}
}

// Every root of the current generation is accepted, and none of an earlier one.
func TestSubmitAcceptsTheParticipantsOfTheGeneration(t *testing.T) {
	w := newWorld(t)
	o := w.NewOperator(1, testworld.Checker{})
	first := w.transfer()
	w.update(tree.Root{Element: w.element()}, false)
	second := w.transfer()
	outcomes, err := o.Submit(t.Context(), first, second)
	if testworld.Must(t, err); outcomes[0].Err != nil || outcomes[1].Err != nil {
		t.Errorf("two roots of one generation: %+v", outcomes)
	}
	third, fourth := w.transfer(), w.transfer()
	w.update(tree.Root{Element: w.element()}, true)
	outcomes, err = o.Submit(t.Context(), third, fourth, w.transfer())
	testworld.Must(t, err)
	for _, out := range outcomes[:2] {
		if !errors.Is(out.Err, operator.ErrDropped) || !strings.Contains(out.Err.Error(), "old participants") {
			t.Errorf("a root of the earlier generation: %v", out.Err)
		}
	}
	if outcomes[2].Err != nil {
		t.Errorf("the newest root: %v", outcomes[2].Err)
	}
}

// Bad copies of an item, which spend its notes but are refused, don't keep the good one from the
// chain, wherever it is among them. Of several good ones the first is put on the chain.
func TestABadCopyNeverCostsTheGoodItemItsPlace(t *testing.T) {
	w := newWorld(t)
	o := w.NewOperator(1, testworld.Checker{})
	const copies = 4
	for place := range copies {
		good, items := w.transfer(), make([]ledger.Transfer, copies)
		for i := range items {
			items[i] = good
			if i != place {
				items[i].Change = notes.Commitment{} // the contract refuses it in every batch
			}
		}
		again := good
		again.Payment = notes.Commitment{Element: w.element()} // another payment of the same notes
		outcomes, err := o.Submit(t.Context(), append(items, again, w.transfer())...)
		testworld.Must(t, err)
		for i, out := range outcomes {
			accepted := i == place || i == copies+1
			if accepted != (out.Err == nil) || !accepted && !errors.Is(out.Err, operator.ErrDropped) {
				t.Errorf("good one at %d: item %d: %v", place, i, out.Err)
			}
		}
		spent, err := w.ZContract.IsSpent(t.Context(), good.Nullifiers[0])
		if err != nil || !spent {
			t.Errorf("good one at %d: spent %v, %v", place, spent, err)
		}
	}
}

// The first of two items that share a note keeps its place also while it waits for a third: a bad
// one that has the other note.
func TestAWaitingItemIsNotOvertaken(t *testing.T) {
	w := newWorld(t)
	bad, good, later := w.transfer(), w.transfer(), w.transfer()
	bad.Change = notes.Commitment{}
	bad.Nullifiers[0] = good.Nullifiers[0]
	later.Nullifiers[0] = good.Nullifiers[1]
	outcomes, err := w.NewOperator(1, testworld.Checker{}).Submit(t.Context(), bad, good, later)
	testworld.Must(t, err)
	if outcomes[0].Err == nil || outcomes[1].Err != nil || outcomes[2].Err == nil {
		t.Errorf("outcomes %v, want only the second accepted", outcomes)
	}
}

func TestConfigurationMustBeComplete(t *testing.T) {
	if _, err := operator.New(operator.Config{}); err == nil {
		t.Error("New accepted an empty configuration")
	}
}
