package settlement_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/store"
)

var errKilled = errors.New("killed")

// killingStore is a store whose process is killed at a write to the journal.
type killingStore struct {
	store.Store
	left int    // the number of writes until then
	when string // "before" the write is stored, or "after" it and before the transaction is sent
	kill context.CancelCauseFunc
}

func (k *killingStore) Record(e store.Entry) error {
	return k.Update(func(tx store.Tx) error { return tx.Record(e) })
}

// Update implements [store.Store].
func (k *killingStore) Update(fn func(store.Tx) error) error {
	killed := false
	err := k.Store.Update(func(tx store.Tx) error { return fn(countedTx{tx, k, &killed}) })
	if killed {
		defer k.kill(errKilled)
		return errors.Join(errKilled, err)
	}
	return err
}

// countedTx is a transaction of a [killingStore].
type countedTx struct {
	store.Tx
	store  *killingStore
	killed *bool
}

func (c countedTx) Record(e store.Entry) error {
	if c.store.left--; c.store.left == 0 {
		if *c.killed = true; c.store.when == "before" {
			return errKilled
		}
	}
	return c.Tx.Record(e)
}

// runSide takes a side of a proposed deal to its end.
func runSide(ctx context.Context, p *settlement.Party, side contract.Side, proposal settlement.Proposal) error {
	var id contract.ID
	if side == contract.Seller {
		offered, _, err := p.Offer(ctx, proposal)
		if err != nil {
			return err
		}
		id = offered
	} else {
		found, err := answer(ctx, p, proposal.Reference)
		if err != nil {
			return err
		}
		id = found
	}
	return p.Run(ctx, id, func(settlement.Record) {})
}

// answer waits for the offer with a reference and accepts it.
func answer(ctx context.Context, p *settlement.Party, reference string) (contract.ID, error) {
	for ; ctx.Err() == nil; time.Sleep(5 * time.Millisecond) {
		if err := p.Sync(ctx); err != nil {
			return contract.ID{}, err
		}
		for _, d := range p.Deals() {
			if d.Terms.Reference != reference {
				continue
			}
			if d.Next() != contract.ActAnswer {
				return d.State.Deal, nil
			}
			if _, err := p.Accept(ctx, d.State.Deal); err != nil {
				return contract.ID{}, err
			}
		}
	}
	return contract.ID{}, ctx.Err()
}

// publicBalances returns what a party's public account holds of CASH and of BOND.
func (w *world) publicBalances(i int) (held [2]*big.Int) {
	w.Helper()
	for n, asset := range []notes.Asset{w.Cash, w.Bond} {
		balance, err := w.ZContract.Balance(w.Context(), asset, testworld.Account(w, i).Address())
		w.Must(err)
		held[n] = balance
	}
	return held
}

// settleKilled settles a deal in which one side is killed at its k-th write to the journal and
// started again over the same store. It reports whether there was such a write.
func (w *world) settleKilled(side contract.Side, when string, k int) bool {
	w.Helper()
	return w.settleKilledOver(w.Store(), side, when, k)
}

// settleKilledOver is settleKilled over a store that has the journal of that side.
func (w *world) settleKilledOver(disk store.Store, side contract.Side, when string, k int) bool {
	w.Helper()
	proposal := w.proposal()
	proposal.Ref = fmt.Sprintf("%s killed %s write %d", side, when, k)
	proposal.Reference = proposal.Ref
	running, kill := context.WithCancelCause(w.Context())
	defer kill(nil)
	m := &killingStore{Store: disk, left: k, when: when, kill: kill}
	own, other := w.party(int(side), m), w.party(int(side.Other()), nil)
	ended := make(chan error, 1)
	go func() { ended <- runSide(w.Context(), other, side.Other(), proposal) }()
	if err := runSide(running, own, side, proposal); err != nil && context.Cause(running) != errKilled {
		w.Fatalf("%s: %v", proposal.Ref, err)
	}
	w.Must(runSide(w.Context(), w.party(int(side), m.Store), side, proposal), <-ended)
	return m.left <= 0
}

// P1, P7: a party that is killed at any write to its journal continues when it is started again.
// Each deal moves each value exactly once.
func TestKilledAtEveryJournalWrite(t *testing.T) {
	for _, side := range []contract.Side{contract.Buyer, contract.Seller} {
		for _, when := range []string{"before", "after"} {
			t.Run(fmt.Sprintf("%s %s", side, when), func(t *testing.T) { killedAtEveryWrite(t, side, when) })
		}
	}
}

func killedAtEveryWrite(t *testing.T, side contract.Side, when string) {
	w := newWorld(t)
	defer w.Operate()()
	before := [2][2]*big.Int{w.publicBalances(buyer), w.publicBalances(seller)}
	deals := int64(1)
	for w.settleKilled(side, when, int(deals)) {
		deals++
	}
	if deals < 6 {
		t.Errorf("the %s wrote %d times to its journal", side, deals-1)
	}
	after := [2][2]*big.Int{w.publicBalances(buyer), w.publicBalances(seller)}
	for i, want := range []int64{price, pieces} {
		if spent := new(big.Int).Sub(before[i][i], after[i][i]); spent.Int64() != want*deals {
			t.Errorf("party %d deposited %s in %d deals of %d", i, spent, deals, want)
		}
	}
	w.wantBalance(w.party(buyer, nil), w.Bond, pieces*uint64(deals))
	w.wantBalance(w.party(seller, nil), w.Cash, price*uint64(deals))
}

// mergeWrites is the last write of a seller to its journal that is part of a merge: the ones before
// are of its offer.
const mergeWrites = 6

// A party that has to merge notes for its leg is killed at each of the first writes to its journal,
// those of the merge among them. It goes on when it is started again, and deposits nothing.
func TestKilledInAMerge(t *testing.T) {
	w := newWorld(t)
	disk := w.Store()
	for k := 1; k <= mergeWrites; k++ {
		s := w.party(seller, disk)
		w.deposits(s, w.Bond, 10, 10, pieces-20)
		before := w.publicBalances(seller)[1].Int64()
		stop := w.Operate()
		if !w.settleKilledOver(disk, contract.Seller, "after", k) {
			t.Errorf("there is no write %d", k)
		}
		stop()
		if after := w.publicBalances(seller)[1].Int64(); after != before {
			t.Errorf("killed at write %d the seller deposited %d", k, before-after)
		}
	}
}

// The seed, the cards and the chain are enough to continue a deal.
func TestRestoreFromSeedAlone(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	id := w.acceptedDeal(w.party(buyer, nil), w.party(seller, nil))
	_, err := w.party(buyer, nil).Pay(t.Context(), id)
	testworld.Must(t, err)
	again := w.party(buyer, nil)
	if records, err := again.Pay(t.Context(), id); err == nil || len(records) != 0 {
		t.Errorf("paid again after losing the journal: %v, %v", records, err)
	}
	testworld.Must(t, w.party(seller, nil).Run(t.Context(), id, func(settlement.Record) {}))
	testworld.Must(t, again.Run(t.Context(), id, func(settlement.Record) {}))
	w.wantPhase(again, id, contract.PhaseSettled)
	w.wantBalance(again, w.Bond, pieces)
}

// P6: facts that are not final have no effect. A transaction that a reorganisation removes is sent
// again unchanged.
func TestNothingHappensBeforeFinality(t *testing.T) {
	w := newWorld(t)
	config := chain.Config{Finality: chain.Confirmations(3), Poll: 5 * time.Millisecond}
	client, err := ledger.Dial(t.Context(), w.Chain.HTTP(), config)
	testworld.Must(t, err)
	t.Cleanup(client.Close)
	w.Client, w.ZContract = client, ledger.NewZContract(client, w.Deployed.Addresses)
	b, s := w.party(buyer, nil), w.party(seller, nil)
	proposal := w.proposal()
	proposal.Ref = "trade 1"
	_, fork := w.Chain.Head()
	id, sent, err := s.Offer(t.Context(), proposal)
	testworld.Must(t, err, b.Sync(t.Context()))
	if _, err := b.Deal(id); !errors.Is(err, settlement.ErrNoDeal) {
		t.Errorf("an offer that is not final: %v", err)
	}
	testworld.Must(t, w.Chain.Fork(fork))
	for range 4 {
		w.Chain.Commit()
	}
	again, resent, err := s.Offer(t.Context(), proposal)
	testworld.Must(t, err)
	if again != id || resent.Tx != sent.Tx {
		t.Error("another offer was written instead of the lost one")
	}
	for range 3 {
		w.Chain.Commit()
	}
	if d := w.wantPhase(b, id, contract.PhaseOffered); len(d.Evidence) != 0 {
		t.Error("sending again is equivocation")
	}
}
