package settlement_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/deploytest"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/store"
)

var errKilled = errors.New("killed")

// mortal is a store whose process dies at a write to the journal.
type mortal struct {
	store.Store
	left int    // writes until then
	when string // "before" the write, when all earlier ones are sent, or "after" it, when nothing of it is
}

func (m *mortal) Record(e store.Entry) error {
	m.left--
	if m.left != 0 {
		return m.Store.Record(e)
	}
	if m.when == "before" {
		return errKilled
	}
	return errors.Join(errKilled, m.Store.Record(e))
}

// live plays a side of a proposed deal to its end.
func live(ctx context.Context, p *settlement.Party, side contract.Side, proposal settlement.Proposal) error {
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

// answer accepts the offer of a reference once it is there.
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

// public is what a party's public accounts hold of both assets.
func (w *world) public(i int) (held [2]*big.Int) {
	w.Helper()
	for n, asset := range []notes.Asset{w.Cash, w.Bond} {
		balance, err := w.ZContract.Balance(w.Context(), asset, w.account(i).Address())
		w.Must(err)
		held[n] = balance
	}
	return held
}

// settleKilled settles a deal in which one side is killed at its k-th journal write and started again over the same store. It tells
// whether there was such a write.
func (w *world) settleKilled(side contract.Side, when string, k int) bool {
	w.Helper()
	proposal := w.proposal()
	proposal.Ref = fmt.Sprintf("%s killed %s write %d", side, when, k)
	proposal.Reference = proposal.Ref
	m := &mortal{w.Store(), k, when}
	own, other := w.party(int(side), m), w.party(int(side.Other()), nil)
	ended := make(chan error, 1)
	go func() { ended <- live(w.Context(), other, side.Other(), proposal) }()
	if err := live(w.Context(), own, side, proposal); err != nil && !errors.Is(err, errKilled) {
		w.Fatalf("%s: %v", proposal.Ref, err)
	}
	w.Must(live(w.Context(), w.party(int(side), m.Store), side, proposal), <-ended)
	return m.left <= 0
}

// P1, P7: killed at any write to its journal and started again, a party goes on; each deal moves each amount exactly once.
func TestKilledAtEveryJournalWrite(t *testing.T) {
	for _, side := range []contract.Side{contract.Buyer, contract.Seller} {
		for _, when := range []string{"before", "after"} {
			t.Run(fmt.Sprintf("%s %s", side, when), func(t *testing.T) { killedAtEveryWrite(t, side, when) })
		}
	}
}

func killedAtEveryWrite(t *testing.T, side contract.Side, when string) {
	w := newWorld(t)
	defer w.operate()()
	before := [2][2]*big.Int{w.public(buyer), w.public(seller)}
	deals := int64(1)
	for w.settleKilled(side, when, int(deals)) {
		deals++
	}
	if deals < 6 {
		t.Errorf("the %s wrote %d times to its journal", side, deals-1)
	}
	after := [2][2]*big.Int{w.public(buyer), w.public(seller)}
	for i, want := range []int64{price, pieces} {
		if spent := new(big.Int).Sub(before[i][i], after[i][i]); spent.Int64() != want*deals {
			t.Errorf("party %d deposited %s in %d deals of %d", i, spent, deals, want)
		}
	}
	w.has(w.party(buyer, nil), w.Bond, pieces*uint64(deals))
	w.has(w.party(seller, nil), w.Cash, price*uint64(deals))
}

// The seed, the cards and the chain are enough to go on with a deal.
func TestRestoreFromSeedAlone(t *testing.T) {
	w := newWorld(t)
	defer w.operate()()
	id := w.accepted(w.party(buyer, nil), w.party(seller, nil))
	_, err := w.party(buyer, nil).Pay(t.Context(), id)
	deploytest.Must(t, err)
	again := w.party(buyer, nil)
	if records, err := again.Pay(t.Context(), id); err == nil || len(records) != 0 {
		t.Errorf("paid again after losing the journal: %v, %v", records, err)
	}
	deploytest.Must(t, w.party(seller, nil).Run(t.Context(), id, func(settlement.Record) {}))
	deploytest.Must(t, again.Run(t.Context(), id, func(settlement.Record) {}))
	w.phase(again, id, contract.PhaseSettled)
	w.has(again, w.Bond, pieces)
}

// P6: facts that are not final move nothing; what a reorganisation takes away is sent again as it was.
func TestNothingHappensBeforeFinality(t *testing.T) {
	w := newWorld(t)
	client, err := ledger.Dial(t.Context(), w.Chain.HTTP(), chain.Config{Finality: chain.Confirmations(3), Poll: 5 * time.Millisecond})
	deploytest.Must(t, err)
	t.Cleanup(client.Close)
	w.ZContract = ledger.NewZContract(client, w.Deployed.Addresses)
	b, s := w.party(buyer, nil), w.party(seller, nil)
	proposal := w.proposal()
	proposal.Ref = "trade 1"
	_, fork := w.Chain.Head()
	id, sent, err := s.Offer(t.Context(), proposal)
	deploytest.Must(t, err, b.Sync(t.Context()))
	if _, err := b.Deal(id); !errors.Is(err, settlement.ErrNoDeal) {
		t.Errorf("an offer that is not final: %v", err)
	}
	deploytest.Must(t, w.Chain.Fork(fork))
	for range 4 {
		w.Chain.Commit()
	}
	again, resent, err := s.Offer(t.Context(), proposal)
	deploytest.Must(t, err)
	if again != id || resent.Tx != sent.Tx {
		t.Error("the lost offer was written anew")
	}
	for range 3 {
		w.Chain.Commit()
	}
	if d := w.phase(b, id, contract.PhaseOffered); len(d.Evidence) != 0 {
		t.Error("sending again is equivocation")
	}
}
