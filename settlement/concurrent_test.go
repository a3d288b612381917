package settlement_test

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"sync/atomic"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/statement"
)

// stuckProver is a prover that never answers when it is asked for its first transfer.
type stuckProver struct {
	statement.Prover
	asked chan struct{}
	freed atomic.Bool
}

// Prove implements [statement.Prover].
func (p *stuckProver) Prove(ctx context.Context, s statement.Statement) (statement.Proof, error) {
	if s.Circuit() != statement.TransferCircuit || p.freed.Swap(true) {
		return p.Prover.Prove(ctx, s)
	}
	close(p.asked)
	<-ctx.Done()
	return statement.Proof{}, ctx.Err()
}

// One deal is stuck and another waits for money. A third goes on, and what waits for the stuck deal
// ends with its context.
func TestAStuckDealHoldsUpNoOther(t *testing.T) {
	w := newWorld(t)
	prover := &stuckProver{Prover: w.Prover, asked: make(chan struct{})}
	w.provers = map[int]statement.Prover{buyer: prover}
	b, s := w.party(buyer, nil), w.party(seller, nil)
	stuck, patient, free := w.acceptedDeal(b, s), w.acceptedDeal(b, s), w.acceptedDeal(b, s)
	w.deposits(b, w.Cash, price, price)
	running, stop := context.WithCancel(t.Context())
	ended := make(chan error, 2)
	pay := func(id contract.ID) { _, err := b.Pay(running, id); ended <- err }
	go pay(stuck)
	<-prover.asked
	_, err := b.Pay(t.Context(), free)
	testworld.Must(t, err)
	go pay(patient)
	soon, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if _, err := b.TakeBack(soon, stuck); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("waited for a stuck deal: %v", err)
	}
	w.wantPhase(s, free, contract.PhasePaid)
	stop()
	for range 2 {
		if err := <-ended; !errors.Is(err, context.Canceled) {
			t.Errorf("a payment ended with: %v", err)
		}
	}
	defer w.Operate()()
	for _, id := range []contract.ID{stuck, patient, free} {
		runDeal(t, id, b, s)
		w.wantPhase(b, id, contract.PhaseSettled)
	}
	w.wantBalance(s, w.Cash, 3*price)
}

// A refund that somebody else makes, before the party looks or before its own transaction is mined,
// ends the deal well.
func TestSomebodyElseRefunds(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	b, account := w.overtakenParty(buyer, w.Store())
	s := w.party(seller, nil)
	for name, early := range map[string]bool{"before the party looks": true, "before its transaction": false} {
		id := w.acceptedDeal(b, s)
		_, err := b.Pay(t.Context(), id)
		testworld.Must(t, err)
		_, err = b.Notify(t.Context(), id)
		testworld.Must(t, err)
		w.passDeadline()
		refund := func() { w.Send(w.ZContract.Refund(w.deal(s, id).Terms.LegKey(contract.Buyer))) }
		if early {
			refund()
		} else {
			account.first = refund
		}
		var sent []settlement.Record
		testworld.Must(t, b.Run(t.Context(), id, func(r settlement.Record) { sent = append(sent, r) }))
		if len(sent) != 0 || account.first != nil {
			t.Errorf("%s: the party reports %v", name, sent)
		}
		w.wantPhase(b, id, contract.PhaseRefunded)
	}
	w.wantBalance(b, w.Cash, price)
}

// faultyNode serves a chain, and while it is bad answers one request in 37 with an error, each time
// another one.
type faultyNode struct {
	node  http.Handler
	bad   atomic.Bool
	count atomic.Int64
}

// faults are what a request can end with.
var faults = []func(http.ResponseWriter){
	func(w http.ResponseWriter) { http.Error(w, "bad gateway", http.StatusBadGateway) },
	func(w http.ResponseWriter) { http.Error(w, "slow down", http.StatusTooManyRequests) },
	func(w http.ResponseWriter) { _, _ = w.Write([]byte(`{"jsonrpc":"2.0","id":1,"result":null}`)) },
	func(http.ResponseWriter) { panic(http.ErrAbortHandler) },
	func(w http.ResponseWriter) {
		_, _ = w.Write([]byte(`{"jsonrpc":"2.0","id":1,"error":{"code":-32000,"message":"header not found"}}`))
	},
}

func (n *faultyNode) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if i := n.count.Add(1); n.bad.Load() && i%37 == 0 {
		faults[int(i/37)%len(faults)](w)
		return
	}
	n.node.ServeHTTP(w, r)
}

// faulty puts a faulty node between the chain and those who start from then on.
func (w *world) faulty() *faultyNode {
	w.Helper()
	to, err := url.Parse(w.Chain.HTTP())
	w.Must(err)
	n := &faultyNode{node: httputil.NewSingleHostReverseProxy(to)}
	server := httptest.NewServer(n)
	w.Cleanup(server.Close)
	client, err := ledger.Dial(w.Context(), server.URL, chain.Config{Poll: 5 * time.Millisecond})
	w.Must(err)
	w.Cleanup(client.Close)
	w.Client, w.ZContract = client, ledger.NewZContract(client, w.Deployed.Addresses)
	w.replicas = map[int]*ledger.Replica{}
	return n
}

// A node that now and then answers with an error, or lacks a block, ends no run. The deal
// settles, and each value moves once.
func TestRunSurvivesAFaultyNode(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	node := w.faulty()
	var survived atomic.Int64
	w.configure = func(c *settlement.Config) {
		c.Poll = 5 * time.Millisecond
		c.Survived = func(contract.ID, error) { survived.Add(1) }
	}
	b, s := w.party(buyer, nil), w.party(seller, nil)
	id := w.acceptedDeal(b, s)
	node.bad.Store(true)
	runDeal(t, id, b, s)
	node.bad.Store(false)
	if survived.Load() == 0 {
		t.Error("nothing went wrong")
	}
	w.wantPhase(b, id, contract.PhaseSettled)
	w.wantPhase(s, id, contract.PhaseSettled)
	w.wantBalance(b, w.Bond, pieces)
	w.wantBalance(s, w.Cash, price)
	w.wantBalance(b, w.Cash, 0)
}

// Two processes with stores of their own act for one account, on both sides of a deal. It settles,
// each value moves once, and nobody is charged with equivocation.
func TestTwoStoresOnOneAccount(t *testing.T) {
	w := newWorld(t)
	stop := w.Operate()
	var parties []*settlement.Party
	for _, i := range []int{buyer, buyer, seller, seller} {
		delete(w.replicas, i) // each process has its own
		parties = append(parties, w.party(i, nil))
	}
	b, s := parties[:2], parties[2:]
	named := w.proposal()
	named.Ref = "trade 1"
	var ids [2]contract.ID
	for i, p := range s {
		id, _, err := p.Offer(t.Context(), named)
		testworld.Must(t, err)
		ids[i] = id
	}
	if ids[0] != ids[1] {
		t.Fatal("two offers under one ref")
	}
	for i, p := range b {
		if _, err := p.Accept(t.Context(), ids[0]); err != nil && (i == 0 || !errors.As(err,
			new(*settlement.TurnError))) {
			t.Errorf("accepted: %v", err)
		}
	}
	runDeal(t, ids[0], parties...)
	stop()
	for _, p := range parties {
		if d := w.wantPhase(p, ids[0], contract.PhaseSettled); len(d.Evidence) != 0 {
			t.Errorf("%d pieces of evidence against honest parties", len(d.Evidence))
		}
	}
	w.wantBalance(b[0], w.Bond, pieces)
	w.wantBalance(s[0], w.Cash, price)
	for i, asset := range []notes.Asset{w.Cash, w.Bond} { // deposits may be made twice: they stay the account's own
		deposited := uint64(1_000_000 - w.publicBalances(i)[i].Int64())
		w.wantBalance(parties[2*i], asset, deposited-[]uint64{price, pieces}[i])
	}
}

// A leg that was handed over becomes stale when a participant is removed. The party hands it over
// again, proved again over the same notes, and that is no equivocation. The other side uses the
// newest that the contract takes.
func TestStaleLegIsHandedOverAgain(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	b, s := w.party(buyer, nil), w.party(seller, nil)
	id := w.acceptedDeal(b, s)
	_, err := s.HandOver(t.Context(), id)
	testworld.Must(t, err)
	if records, err := s.HandOver(t.Context(), id); err != nil || len(records) != 0 {
		t.Errorf("handed the same leg over twice: %v, %v", records, err)
	}
	for round, owner := range []notes.Owner{{}, w.Owner(court), {}} {
		w.setCourt(owner)
		testworld.Must(t, s.Sync(t.Context()))
		if owner == (notes.Owner{}) && round == 0 {
			if _, err := b.Swap(t.Context(), id); !errors.Is(err, settlement.ErrStaleLeg) {
				t.Errorf("swapped with a stale leg: %v", err)
			}
		}
		records, err := s.Step(t.Context(), id)
		if stale := round == 0; err != nil || (len(records) == 1) != stale {
			t.Errorf("round %d: %v, %v", round, records, err)
		}
	}
	d := w.deal(b, id)
	if n := len(d.Items[contract.Seller]); n != 2 {
		t.Errorf("the seller handed its leg over %d times", n)
	}
	_, err = b.Swap(t.Context(), id)
	testworld.Must(t, err)
	for _, p := range []*settlement.Party{b, s} {
		if d := w.wantPhase(p, id, contract.PhaseSettled); len(d.Evidence) != 0 {
			t.Errorf("%d pieces of evidence", len(d.Evidence))
		}
	}
	w.wantBalance(s, w.Bond, 0)
	w.wantBalance(b, w.Bond, pieces)
}

// After a restart over its store a party has the same deals, also where it is a reader.
func TestRestartKnowsItsDeals(t *testing.T) {
	w := newWorld(t)
	b, s := w.party(buyer, nil), w.party(seller, nil)
	store := w.Store()
	reader := w.party(court, store)
	id := w.acceptedDeal(b, s)
	_, err := s.Grant(t.Context(), id, w.cards[court])
	testworld.Must(t, err)
	want := w.wantPhase(reader, id, contract.PhaseAccepted)
	again := w.wantPhase(w.party(court, store), id, contract.PhaseAccepted)
	if want.Links != again.Links || len(again.Granted) != 1 || again.Party {
		t.Errorf("after a restart: %+v", again)
	}
}
