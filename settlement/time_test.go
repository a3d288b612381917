package settlement_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
)

// Nothing new is begun when the deadline is nearer than the margin. The error says how near.
func TestTooLate(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	b, s := w.party(buyer, nil), w.party(seller, nil)
	offered, _, err := s.Offer(t.Context(), w.proposal())
	testworld.Must(t, err)
	accepted, paid := w.acceptedDeal(b, s), w.acceptedDeal(b, s)
	_, err = b.Pay(t.Context(), paid)
	testworld.Must(t, err)
	_, err = s.HandOver(t.Context(), accepted)
	testworld.Must(t, err)
	w.configure = func(c *settlement.Config) { c.Margin.Time = 2 * time.Hour } // the deals have one
	b, s = w.party(buyer, nil), w.party(seller, nil)
	ctx := t.Context()
	for name, act := range map[string]func() error{
		"offer":     func() error { _, _, err := s.Offer(ctx, w.proposal()); return err },
		"accept":    func() error { _, err := b.Accept(ctx, offered); return err },
		"pay":       func() error { _, err := b.Pay(ctx, accepted); return err },
		"deliver":   func() error { _, err := s.Deliver(ctx, paid); return err },
		"hand over": func() error { _, err := b.HandOver(ctx, accepted); return err },
		"swap":      func() error { _, err := b.Swap(ctx, accepted); return err },
	} {
		err := act()
		if !errors.Is(err, settlement.ErrTooLate) || !strings.Contains(err.Error(), "margin 7200") {
			t.Errorf("%s: %v", name, err)
		}
	}
	w.configure = nil
	soon := w.proposal()
	head, err := w.Client.Head(ctx)
	testworld.Must(t, err)
	soon.Deadline = head.Time + 2
	if _, _, err := w.party(seller, nil).Offer(ctx, soon); !errors.Is(err, settlement.ErrTooLate) {
		t.Errorf("a deal with two seconds left: %v", err)
	}
}

// onClock lets those who start from then on go by a clock of their own.
func (w *world) onClock(now func() time.Time) {
	w.Helper()
	w.onConfig(chain.Config{Poll: 5 * time.Millisecond, Now: now})
}

// onConfig lets those who start from then on have a client of their own.
func (w *world) onConfig(config chain.Config) {
	w.Helper()
	w.Use(w.Chain.HTTP(), config)
	w.replicas = map[int]*ledger.Replica{}
}

// advanceTo seals a block at a time, unless the newest one is that. After that the chain is idle.
func (w *world) advanceTo(at uint64) {
	w.Helper()
	head, err := w.Client.Head(w.Context())
	w.Must(err)
	if head.Time != at {
		w.Must(w.Chain.AdjustTime(time.Duration(at-head.Time) * time.Second))
	}
}

// paidOnAnIdleChain returns a buyer who has paid in a deal and said so, after which the chain makes
// no block by itself.
func (w *world) paidOnAnIdleChain() (b *settlement.Party, id contract.ID) {
	w.Helper()
	defer w.Operate()()
	b = w.party(buyer, nil)
	id = w.acceptedDeal(b, w.party(seller, nil))
	_, err := b.Pay(w.Context(), id)
	w.Must(err)
	_, err = b.Notify(w.Context(), id)
	w.Must(err)
	return b, id
}

// The chain makes no block while it is idle, and stands still at the deadline. The refund happens
// all the same, as soon as the party's clock says that it may and the node that the next block
// takes it. A clock that is an hour fast refunds nothing before the deadline, and one that is slow
// only waits.
func TestRefundOnAnIdleChain(t *testing.T) {
	w := newWorld(t)
	var clock time.Time
	w.onClock(func() time.Time { return clock })
	b, id := w.paidOnAnIdleChain()
	deadline := w.deal(b, id).Terms.Deadline
	step := func(at uint64, skew time.Duration) (sent int) {
		t.Helper()
		w.advanceTo(at)
		clock = time.Unix(int64(deadline), 0).Add(skew)
		records, err := b.Step(t.Context(), id)
		testworld.Must(t, err)
		return len(records)
	}
	if step(deadline-100, time.Hour) != 0 || step(deadline, -time.Hour) != 0 {
		t.Error("refunded before the deadline, or by a clock before it")
	}
	if d := w.deal(b, id); d.Legs[contract.Buyer].State != deals.StateHeld || d.Phase != contract.PhasePaid {
		t.Errorf("the deal is %s", d.Phase)
	}
	if step(deadline, time.Hour) != 1 {
		t.Error("nothing is refunded while the chain is idle")
	}
	w.wantPhase(b, id, contract.PhaseRefunded)
	w.wantBalance(b, w.Cash, price)
}

// withoutPending puts a node between the chain and those who start from then on that knows no
// pending block, as one on Raft.
func (w *world) withoutPending(now func() time.Time) {
	w.Helper()
	w.Use(w.WithoutPending(), chain.Config{Poll: 5 * time.Millisecond, Now: now})
	w.replicas = map[int]*ledger.Replica{}
}

// Where no node can say what time the next block will have, a clock that is an hour fast makes one
// attempt that comes too early, and not one after the other. The block of that attempt says what
// time it is, and the refund is made when the rest has passed.
func TestEarlyRefundIsTriedOnce(t *testing.T) {
	w := newWorld(t)
	var clock time.Time
	w.withoutPending(func() time.Time { return clock })
	b, id := w.paidOnAnIdleChain()
	deadline := w.deal(b, id).Terms.Deadline
	w.advanceTo(deadline - 1000)
	clock = time.Unix(int64(deadline), 0).Add(time.Hour)
	account := testworld.Account(w, buyer).Address()
	before, err := w.Client.Nonce(t.Context(), account)
	testworld.Must(t, err)
	for range 5 {
		_, err := b.Step(t.Context(), id)
		testworld.Must(t, err)
		clock = clock.Add(time.Second)
	}
	after, err := w.Client.Nonce(t.Context(), account)
	if err != nil || after != before+1 {
		t.Errorf("%d attempts (%v), want 1", after-before, err)
	}
	clock = clock.Add(1000 * time.Second)
	testworld.Must(t, w.Chain.AdjustTime(1000*time.Second))
	if _, err := b.Step(t.Context(), id); err != nil {
		t.Error(err)
	}
	w.wantPhase(b, id, contract.PhaseRefunded)
}

// An earliest date comes on an idle chain too: the payment makes the block.
func TestEarliestDateOnAnIdleChain(t *testing.T) {
	w := newWorld(t)
	var clock time.Time
	w.onClock(func() time.Time { return clock })
	b, s := w.party(buyer, nil), w.party(seller, nil)
	w.deposits(b, w.Cash, price)
	proposal := w.proposal()
	proposal.Earliest = proposal.Deadline - 1000
	id, _, err := s.Offer(t.Context(), proposal)
	testworld.Must(t, err)
	_, err = b.Accept(t.Context(), id)
	testworld.Must(t, err)
	step := func(at uint64, skew time.Duration) (sent int) {
		t.Helper()
		w.advanceTo(at)
		clock = time.Unix(int64(proposal.Earliest), 0).Add(skew)
		records, err := b.Step(t.Context(), id)
		testworld.Must(t, err)
		return len(records)
	}
	if step(proposal.Earliest-100, time.Hour) != 0 || step(proposal.Earliest-1, -time.Hour) != 0 {
		t.Error("paid before the earliest date, or by a clock before it")
	}
	if step(proposal.Earliest-1, time.Hour) != 1 {
		t.Error("nothing is paid while the chain is idle")
	}
	w.wantPhase(s, id, contract.PhasePaid)
}

// A party that has lost its journal offers other terms under a Ref while the first offer is in no
// block yet. Both offers are made, and nobody trades in the one that comes second.
func TestRepeatedOfferIsNotTraded(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	first, b := w.party(seller, nil), w.party(buyer, nil)
	second, account := w.overtakenParty(seller, w.Store())
	named := w.proposal()
	named.Ref = "trade 1"
	other := named
	other.Reference = "bond 2032"
	var id contract.ID
	account.first = func() {
		var err error
		id, _, err = first.Offer(t.Context(), named)
		testworld.Must(t, err)
	}
	repeated, _, err := second.Offer(t.Context(), other)
	testworld.Must(t, err)
	if id == repeated || !w.deal(b, repeated).Repeated || w.deal(b, id).Repeated {
		t.Error("the second offer does not count as repeated")
	}
	if _, err := b.Accept(t.Context(), repeated); !errors.Is(err, settlement.ErrRepeated) {
		t.Errorf("accepted a repeated offer: %v", err)
	}
	if _, _, err := second.Offer(t.Context(), other); !errors.Is(err, settlement.ErrRefTaken) {
		t.Errorf("the ref is not that of the first offer: %v", err)
	}
	_, err = b.Accept(t.Context(), id)
	testworld.Must(t, err)
	runDeal(t, id, b, second)
	w.wantPhase(b, id, contract.PhaseSettled)
	w.wantBalance(b, w.Bond, pieces)
}

// A message that the chain has lost is posted again in the next step, and one that is in no final
// block yet is not written again, also not by a party that has lost its journal.
func TestMessageThatIsNotFinal(t *testing.T) {
	w := newWorld(t)
	w.delayFinality()
	journal := w.Store()
	b, s := w.impatient(buyer, journal), w.party(seller, nil)
	id, _, err := s.Offer(t.Context(), w.proposal())
	testworld.Must(t, err)
	w.makeFinal()
	_, fork := w.Chain.Head()
	sent, err := b.Accept(t.Context(), id)
	testworld.Must(t, err)
	again, err := w.party(buyer, nil).Accept(t.Context(), id)
	if err != nil || again.Tx != sent.Tx {
		t.Errorf("accepted again in %s, first in %s: %v", again.Tx, sent.Tx, err)
	}
	testworld.Must(t, w.Chain.Fork(fork))
	w.Chain.Commit()
	w.Chain.Commit()
	_, err = b.Step(t.Context(), id)
	testworld.Must(t, err)
	w.makeFinal()
	if d := w.wantPhase(s, id, contract.PhaseAccepted); len(d.Evidence) != 0 {
		t.Errorf("%d pieces of evidence", len(d.Evidence))
	}
}

// A leg that is handed over again while the first message is in no final block is no second
// message: not by a party that has lost its journal, and not because it became stale meanwhile. So
// an honest party signs nothing that contradicts itself.
func TestLegHandedOverAgainBeforeTheFirstIsFinal(t *testing.T) {
	w := newWorld(t)
	b, journal := w.party(buyer, nil), w.Store()
	s := w.party(seller, journal)
	id := w.acceptedDeal(b, s)
	stop := w.Operate()
	_, err := s.Fund(t.Context(), id)
	testworld.Must(t, err)
	_, err = s.Wallet().AwaitSpendable(t.Context(), w.Bond, notes.NewValue(pieces))
	testworld.Must(t, err)
	stop()
	w.delayFinality()
	b, s = w.party(buyer, nil), w.party(seller, journal)
	first, err := s.HandOver(t.Context(), id)
	testworld.Must(t, err)
	if len(first) != 1 {
		t.Fatalf("handed over by %d messages", len(first))
	}
	forgetful := w.party(seller, nil)
	again := func(name string, by *settlement.Party) {
		records, err := by.HandOver(t.Context(), id)
		if err != nil || len(records) != 1 || records[0].Tx != first[0].Tx {
			t.Errorf("%s: handed over again by %v (%v), want %s", name, records, err, first[0].Tx)
		}
	}
	again("again", s)
	again("without its journal", forgetful)
	w.setCourt(notes.Owner{})
	again("stale", s)
	w.makeFinal()
	testworld.Must(t, b.Sync(t.Context()))
	if d := w.deal(b, id); len(d.Items[contract.Seller]) != 1 || len(d.Evidence) != 0 {
		t.Errorf("%d legs and %d pieces of evidence", len(d.Items[contract.Seller]), len(d.Evidence))
	}
}
