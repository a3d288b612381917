package node_test

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/settlement/approval"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/settlement/node/api"
	"github.com/zsettle/zsettle/statement"
)

// waiting is a prover that waits until it may go on.
type waiting struct {
	statement.Prover
	asked, goOn chan struct{}
}

func (p *waiting) Prove(ctx context.Context, s statement.Statement) (statement.Proof, error) {
	p.asked <- struct{}{}
	<-p.goOn
	return p.Prover.Prove(ctx, s)
}

// A caller gives up while its deposit is being proved. The request is known as under way, the same
// one waits for the first, another one under its ref is refused, and one deposit is made.
func TestRequestIsRepeatedWhileItIsProved(t *testing.T) {
	w := newWorld(t)
	p := &waiting{w.Prover, make(chan struct{}, 9), make(chan struct{})}
	w.World.Prover = p
	c, _ := w.start(buyer, w.folder(approval.Manual, true))
	d := api.Deposit{Ref: "invoice 7", Asset: "CASH", Amount: "10"}
	ctx, giveUp := context.WithCancel(t.Context())
	gone := make(chan error, 1)
	go func() {
		_, err := c.Deposit(ctx, d)
		gone <- err
	}()
	<-p.asked
	giveUp()
	<-gone
	r, err := c.Requests(t.Context(), d.Ref)
	if err != nil || len(r.Requests) != 1 || r.Requests[0].Status != "under_way" {
		t.Errorf("the request is known as %+v (%v)", r.Requests, err)
	}
	other := d
	other.Amount = "11"
	_, err = c.Deposit(t.Context(), other)
	wantCode(t, err, "ref_used")
	again := make(chan error, 1)
	go func() {
		_, err := c.Deposit(t.Context(), d)
		again <- err
	}()
	close(p.goOn)
	w.Must(<-again)
	balance, err := c.Balance(t.Context(), false)
	if err != nil || balance.Assets[0].Pending != "10" {
		t.Errorf("%+v (%v), want one deposit", balance.Assets, err)
	}
}

// The same offer is the same after its deadline, and a wrong one in between changes nothing.
func TestOfferInSecondsIsTheSameForEver(t *testing.T) {
	w := newWorld(t)
	s, _ := w.start(seller, w.folder(approval.Manual, true))
	b, _ := w.start(buyer, w.folder(approval.Manual, true))
	w.pinEach(b, s)
	first, err := s.Offer(t.Context(), newDeal("again"))
	w.Must(err)
	other := newDeal("again")
	other.DeadlineIn++
	_, err = s.Offer(t.Context(), other)
	wantCode(t, err, "ref_used")
	w.Must(w.Chain.AdjustTime(2 * time.Hour))
	second, err := s.Offer(t.Context(), newDeal("again"))
	if err != nil || second.Deal != first.Deal {
		t.Errorf("%+v (%v), want the deal %s", second, err, first.Deal)
	}
}

// patient is a signer that does not answer when it is asked first.
type patient struct {
	contract.Signer
	asked, goOn chan struct{}
}

func (p *patient) SignTypedData(ctx context.Context, data apitypes.TypedData) ([]byte, error) {
	select {
	case p.asked <- struct{}{}:
		<-p.goOn
	default:
	}
	return p.Signer.SignTypedData(ctx, data)
}

// An offer that waits for its signature holds up no other, and is made when it is signed.
func TestOfferThatWaitsHoldsUpNoOther(t *testing.T) {
	w := newWorld(t)
	signer := &patient{contract.WithKey(testworld.Account(w, seller)), make(chan struct{}, 1), make(chan struct{})}
	f := w.folder(approval.Manual, true)
	f.signer = signer
	s, _ := w.start(seller, f)
	b, _ := w.start(buyer, w.folder(approval.Manual, true))
	w.pinEach(b, s)
	first := make(chan error, 1)
	go func() { _, err := s.Offer(t.Context(), newDeal("first")); first <- err }()
	for len(signer.asked) == 0 {
		time.Sleep(time.Millisecond)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	_, err := s.Offer(ctx, newDeal("second"))
	close(signer.goOn)
	w.Must(err, <-first)
	deals, err := s.Deals(t.Context(), 0, 10)
	if err != nil || len(deals.Deals) != 2 {
		t.Errorf("%d deals (%v)", len(deals.Deals), err)
	}
}

// A fingerprint names the card that has it, whatever other cards are called.
func TestNoCardIsNamedLikeAFingerprint(t *testing.T) {
	w := newWorld(t)
	c, _ := w.start(buyer, w.folder(approval.Manual, false))
	key := w.Key(stranger)
	card, err := contract.NewCard(t.Context(), contract.WithKey(testworld.Account(t, stranger)), "zsd",
		w.cards[seller].Fingerprint().String(), key.FullViewingKey().Address(), key.KEM().PublicKey())
	w.Must(err)
	_, err = c.PinCard(t.Context(), api.NewCard{File: string(card.Encode())})
	wantCode(t, err, "bad_input")
	cards, err := c.Cards(t.Context())
	if err != nil || len(cards.Cards) != 0 {
		t.Errorf("%d cards are pinned (%v)", len(cards.Cards), err)
	}
}

// failing is a signer that fails a number of times, as one on another machine may.
type failing struct {
	contract.Signer
	left atomic.Int32
}

func (f *failing) SignTypedData(ctx context.Context, data apitypes.TypedData) ([]byte, error) {
	if f.left.Add(-1) >= 0 {
		return nil, errors.New("the signer does not answer")
	}
	return f.Signer.SignTypedData(ctx, data)
}

// In mode auto an offer is accepted although the signer does not answer at first.
func TestAutoTriesAgainToAccept(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	f := w.folder(approval.Auto, true)
	signer := &failing{Signer: contract.WithKey(testworld.Account(t, buyer))}
	f.signer = signer
	b, _ := w.start(buyer, f)
	s, _ := w.start(seller, w.folder(approval.Manual, true))
	w.pinEach(b, s)
	signer.left.Store(1)
	record, err := s.Offer(t.Context(), newDeal("try again"))
	w.Must(err)
	w.await(s, record.Deal, "settled")
	if signer.left.Load() >= 0 {
		t.Error("the signer did not fail")
	}
}
