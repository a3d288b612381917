package wallet_test

import (
	"errors"
	"slices"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

// A payment that needs many notes merges them by consolidations, and the plan says so. Nothing else
// is merged.
func TestPaymentConsolidatesWhatItNeeds(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice, bob := w.wallet(0, nil), w.wallet(1, nil)
	w.deposit(alice, 10, 10, 10, 10, 10, 1)
	p, err := alice.PlanPayment(t.Context(), w.payment(bob, 45))
	testworld.Must(t, err)
	hasText(t, p, "1. merge into 40, spending 10 + 10 + 10 + 10\n2. pay 45, spending 10 + 40 (from step 1)")
	receipts, err := w.execute(alice, p, nil)
	if testworld.Must(t, err); len(receipts) != 2 {
		t.Errorf("%d receipts", len(receipts))
	}
	w.hasCash(bob, 45, 0, 0)
	w.hasCash(alice, 6, 0, 0)
	for _, n := range testworld.Get(alice.Notes()) {
		if n.Note.Value == notes.NewValue(1) && n.State != wallet.Spendable {
			t.Error("a note that was not needed was merged")
		}
	}
	w.hasCash(w.wallet(0, nil), 6, 0, 0) // from the seed and the chain
}

func TestMergeMakesOneNote(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice := w.wallet(0, nil)
	w.deposit(alice, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
	p, err := alice.PlanMerge(t.Context(), w.Cash)
	testworld.Must(t, err)
	hasText(t, p, "1. merge into 36, spending 8 + 7 + 6 + 5 + 4 + 3 + 2 + 1\n"+
		"2. merge into 55, spending 10 + 9 + 36 (from step 1)")
	if p.Value != notes.NewValue(55) || p.Kind != wallet.MergeKind {
		t.Errorf("a %s of %s", p.Kind, p.Value)
	}
	_, err = w.execute(alice, p, nil)
	testworld.Must(t, err)
	w.hasCash(alice, 55, 0, 0)
	if _, err := alice.PlanMerge(t.Context(), w.Cash); !errors.Is(err, wallet.ErrNothingToMerge) {
		t.Errorf("one note: %v", err)
	}
	if _, err := alice.PlanMerge(t.Context(), w.Bond); !errors.Is(err, wallet.ErrNothingToMerge) {
		t.Errorf("no notes: %v", err)
	}
}

func TestTwoNotesAreMergedByATransfer(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice := w.wallet(0, nil)
	w.deposit(alice, 1, 2)
	w.Execute(alice)(alice.PlanMerge(t.Context(), w.Cash))
	w.Append()
	w.hasCash(alice, 3, 0, 0)
	for _, n := range testworld.Get(alice.Notes()) {
		if n.Origin == wallet.Merged {
			t.Error("two notes were consolidated, which takes more gas than a transfer")
		}
	}
}

// A merge that is killed and asked for again loses nothing.
func TestMergeThatIsKilledLosesNothing(t *testing.T) {
	for _, after := range []bool{false, true} {
		w := newWorld(t, chain.Instant())
		disk := w.Store()
		alice := w.wallet(0, disk)
		w.deposit(alice, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
		dying := w.wallet(0, &mortal{Store: disk, writes: 2, after: after})
		if _, err := w.execute(dying, must(dying.PlanMerge(t.Context(), w.Cash)), nil); !errors.Is(err, errKilled) {
			t.Fatalf("not killed: %v", err)
		}
		alice = w.wallet(0, disk)
		testworld.Must(t, alice.Resume(t.Context()))
		w.Age()
		_, err := w.Operator.Step(t.Context())
		testworld.Must(t, err, alice.Sync(t.Context()))
		if p, err := alice.PlanMerge(t.Context(), w.Cash); err == nil {
			_, err = w.execute(alice, p, nil)
			testworld.Must(t, err)
		}
		w.hasCash(alice, 55, 0, 0)
	}
}

// The merges of one round are on their way at the same time, in the order of their nonces, and the
// next round waits for all of them. Here the node mines none before it has all of a round.
func TestMergesOfARoundDoNotWaitForEachOther(t *testing.T) {
	w := newWorld(t, chain.Instant())
	disk := w.Store()
	var values []uint64
	for i := range 24 {
		values = append(values, uint64(i+1))
	}
	w.deposit(w.wallet(0, disk), values...)
	alice := w.relayed(0, disk, (&gathering{world: w, rounds: []int{3, 1}}).answer)
	testworld.Must(t, alice.Sync(t.Context()))
	p := must(alice.PlanMerge(t.Context(), w.Cash))
	var progress []int
	p.Progress = func(done int) { progress = append(progress, done) }
	receipts, err := w.execute(alice, p, nil)
	if err != nil || len(receipts) != 4 || !slices.Equal(progress, []int{1, 2, 3, 4}) {
		t.Errorf("%d transactions, progress %v, %v", len(receipts), progress, err)
	}
	for i := range receipts {
		if i > 0 && receipts[i].Block < receipts[i-1].Block {
			t.Error("the transactions are not in the order of the steps")
		}
	}
	w.hasCash(w.wallet(0, nil), 300, 0, 0)
}

// gathering takes transactions as a node does, and sends none on until it has all of a round.
type gathering struct {
	*world
	rounds []int // how many transactions each has

	mu  sync.Mutex
	has []*types.Transaction // of the round
	all []*types.Transaction // those of earlier rounds too
}

func (g *gathering) answer(request []byte) any {
	tx := sentBy(g, request)
	if tx == nil {
		return nil
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	if slices.ContainsFunc(g.all, func(had *types.Transaction) bool { return had.Nonce() == tx.Nonce() }) {
		return tx.Hash() // it is offered again
	}
	g.has, g.all = append(g.has, tx), append(g.all, tx)
	if n := len(g.all); n > 1 && g.all[n-2].Nonce()+1 != tx.Nonce() {
		g.Errorf("nonce %d after %d", tx.Nonce(), g.all[n-2].Nonce())
	}
	if len(g.rounds) == 0 {
		g.Errorf("a transaction after the last round")
		return tx.Hash()
	}
	if len(g.has) == g.rounds[0] {
		g.send()
	}
	return tx.Hash()
}

// send sends the transactions of the round on, the last one first, so that none can be mined before
// the chain has all of them.
func (g *gathering) send() {
	for _, tx := range slices.Backward(g.has) {
		signed := chain.Signed{Raw: testworld.Get(tx.MarshalBinary()), Hash: tx.Hash()}
		g.Must(g.Client.Broadcast(g.Context(), signed))
	}
	g.rounds, g.has = g.rounds[1:], nil
}
