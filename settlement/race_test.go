package settlement_test

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

// overtaken is a public account before whose next transaction something else happens, after that
// transaction was tried and found good.
type overtaken struct {
	chain.Signer
	first func()
}

// SignTx implements [chain.Signer].
func (o *overtaken) SignTx(ctx context.Context, tx *types.Transaction, id *big.Int) (*types.Transaction, error) {
	if first := o.first; first != nil {
		o.first = nil
		first()
	}
	return o.Signer.SignTx(ctx, tx, id)
}

// overtakenParty starts a party over an account of which the next transaction can be overtaken.
func (w *world) overtakenParty(i int, s store.Store) (*settlement.Party, *overtaken) {
	w.Helper()
	account := &overtaken{Signer: testworld.Account(w, i)}
	return w.partyOver(i, testworld.Outbox(w, w.Client, account, s)), account
}

// impatient starts a party that sends again at once what it does not find on the chain.
func (w *world) impatient(i int, s store.Store) *settlement.Party {
	w.Helper()
	box, err := outbox.New(outbox.Config{
		Client: w.Client, Account: testworld.Account(w, i), Journal: s, Patience: time.Millisecond,
	})
	w.Must(err)
	return w.partyOver(i, box)
}

// partyOver starts a party over an outbox.
func (w *world) partyOver(i int, box *outbox.Outbox) *settlement.Party {
	w.Helper()
	money, err := wallet.New(wallet.Config{
		Key: w.Key(i), Network: notes.Development, ZContract: w.ZContract, Replica: w.Replica(),
		Outbox: box, Prover: w.Prover, Cache: w.Store(),
	})
	w.Must(err)
	p, err := settlement.New(settlement.Config{
		Wallet: money, Card: w.cards[i], Signer: contract.WithKey(testworld.Account(w, i)), KEM: w.Key(i).KEM(),
		Pinned: w.cards,
	})
	w.Must(err, p.Sync(w.Context()))
	return p
}

// revocableDeal makes an accepted deal that each party can call off until it settles, in which the
// seller's bonds are in the tree.
func (w *world) revocableDeal(b, s *settlement.Party) contract.ID {
	w.Helper()
	proposal := w.proposal()
	proposal.Revocable = true
	id, _, err := s.Offer(w.Context(), proposal)
	w.Must(err)
	_, err = b.Accept(w.Context(), id)
	w.Must(err)
	_, err = b.Pay(w.Context(), id)
	w.Must(err)
	_, err = s.Fund(w.Context(), id)
	w.Must(err)
	_, err = s.Wallet().AwaitSpendable(w.Context(), w.Bond, notes.NewValue(pieces))
	w.Must(err)
	return id
}

// A cancellation that the settlement overtakes is refused. The deal has settled.
func TestSettlementOvertakesACancellation(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	b, account := w.overtakenParty(buyer, w.Store())
	s := w.party(seller, nil)
	id := w.revocableDeal(b, s)
	account.first = func() {
		_, err := s.Deliver(t.Context(), id)
		testworld.Must(t, err)
	}
	if _, err := b.Cancel(t.Context(), id); !errors.As(err, new(*chain.RevertError)) {
		t.Errorf("cancelled a settled deal: %v", err)
	}
	runDeal(t, id, b, s)
	w.wantPhase(b, id, contract.PhaseSettled)
	w.wantBalance(b, w.Bond, pieces)
	w.wantBalance(s, w.Cash, price)
}

// A settlement that a cancellation overtakes is refused, which is no error. The seller's money is
// free again.
func TestCancellationOvertakesASettlement(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	b := w.party(buyer, nil)
	s, account := w.overtakenParty(seller, w.Store())
	id := w.revocableDeal(b, s)
	account.first = func() {
		_, err := b.Cancel(t.Context(), id)
		testworld.Must(t, err)
	}
	if _, err := s.Deliver(t.Context(), id); !errors.Is(err, settlement.ErrUnderWay) {
		t.Errorf("delivered in a deal that was called off: %v", err)
	}
	runDeal(t, id, b, s)
	w.wantPhase(s, id, contract.PhaseCancelled)
	w.wantBalance(s, w.Bond, pieces)
	w.wantBalance(b, w.Cash, price)
}

// The payee holds the buyer's leg with money of its own, before the buyer's own transaction is
// mined. The buyer's leg is made and its money free.
func TestPayeeOvertakesThePayment(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	b, account := w.overtakenParty(buyer, w.Store())
	s := w.party(seller, nil)
	id := w.acceptedDeal(b, s)
	_, err := b.Fund(t.Context(), id)
	testworld.Must(t, err)
	_, err = b.Wallet().AwaitSpendable(t.Context(), w.Cash, notes.NewValue(price))
	testworld.Must(t, err)
	account.first = func() { w.holdFor(w.deal(s, id), contract.Buyer) }
	if _, err := b.Pay(t.Context(), id); err != nil {
		t.Errorf("somebody else paid: %v", err)
	}
	w.wantPhase(b, id, contract.PhasePaid)
	w.wantBalance(b, w.Cash, price)
}

// The payee holds the seller's leg with money of its own, before the seller's settlement is mined.
// The deal settles, and the seller's money is free.
func TestPayeeOvertakesTheDelivery(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	b := w.party(buyer, nil)
	s, account := w.overtakenParty(seller, w.Store())
	id := w.revocableDeal(b, s)
	account.first = func() { w.holdFor(w.deal(b, id), contract.Seller) }
	if _, err := s.Deliver(t.Context(), id); err != nil {
		t.Errorf("somebody else delivered: %v", err)
	}
	w.wantPhase(s, id, contract.PhaseSettled)
	w.wantBalance(s, w.Bond, pieces)
	w.wantBalance(s, w.Cash, price)
}

// firmDeal makes a paid deal in which the seller's bonds are in the tree.
func (w *world) firmDeal(b, s *settlement.Party) contract.ID {
	w.Helper()
	id := w.acceptedDeal(b, s)
	_, err := b.Pay(w.Context(), id)
	w.Must(err)
	_, err = s.Fund(w.Context(), id)
	w.Must(err)
	_, err = s.Wallet().AwaitSpendable(w.Context(), w.Bond, notes.NewValue(pieces))
	w.Must(err)
	return id
}

// A cancellation that the contract refuses has published the preimage. The party takes the deal as
// over, also after a restart: it neither delivers nor settles. Here the buyer holds the seller's
// leg, so that the seller can't call the deal off any more.
func TestRefusedCancellationEndsTheDeal(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	journal := w.Store()
	b := w.party(buyer, nil)
	s, account := w.overtakenParty(seller, journal)
	id := w.firmDeal(b, s)
	account.first = func() { w.holdFor(w.deal(b, id), contract.Seller) }
	if _, err := s.Cancel(t.Context(), id); !errors.Is(err, bindings.ErrDelivered) {
		t.Errorf("called off a deal with its leg held: %v", err)
	}
	for name, p := range map[string]*settlement.Party{"running": s, "restarted": w.party(seller, journal)} {
		if _, err := p.Deliver(t.Context(), id); !errors.Is(err, settlement.ErrUnderWay) {
			t.Errorf("%s: settled after it published its preimage: %v", name, err)
		}
		if records, err := p.Step(t.Context(), id); err != nil || len(records) != 0 {
			t.Errorf("%s: %v, %v", name, records, err)
		}
	}
	_, err := b.Pay(t.Context(), id)
	testworld.Must(t, err)
	w.wantPhase(s, id, contract.PhaseSettled)
	w.wantBalance(s, w.Cash, price)
	w.wantBalance(s, w.Bond, pieces)
}

// watchedStore is a store in which something happens before an entry is looked up.
type watchedStore struct {
	store.Store
	entry string
	first func()
}

// Entry implements [store.Store].
func (w *watchedStore) Entry(id string) (store.Entry, error) {
	if first := w.first; first != nil && strings.HasSuffix(id, w.entry) {
		w.first = nil
		first()
	}
	return w.Store.Entry(id)
}

// A cancellation that the contract would refuse is not sent, and the preimage stays secret: the
// party goes on with the deal.
func TestCancellationIsTriedFirst(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	journal := &watchedStore{Store: w.Store(), entry: "/cancel"}
	b := w.party(buyer, nil)
	s, account := w.overtakenParty(seller, journal)
	id := w.firmDeal(b, s)
	journal.first = func() { w.holdFor(w.deal(b, id), contract.Seller) }
	account.first = func() { t.Error("signed a cancellation that can't succeed") }
	if _, err := s.Cancel(t.Context(), id); !errors.Is(err, bindings.ErrDelivered) {
		t.Errorf("called off a deal with its leg held: %v", err)
	}
	account.first = nil
	_, err := s.Deliver(t.Context(), id)
	testworld.Must(t, err)
	w.wantPhase(b, id, contract.PhaseSettled)
}

// setCourt enters an owner at the court's place in the register, or nobody. While the court is
// removed, the contract takes no proof that was made before.
func (w *world) setCourt(owner notes.Owner) {
	w.Helper()
	old, _, err := w.ZContract.Participants(w.Context())
	w.Must(err)
	register := tree.NewParticipants()
	for i, o := range []notes.Owner{w.Owner(buyer), w.Owner(seller), owner} {
		w.Must(register.Set(uint32(i), o))
	}
	w.Send(w.ZContract.UpdateParticipants(ledger.ParticipantsUpdate{
		OldRoot: old, Changes: []ledger.Registration{{Index: court, Owner: owner}}, NewRoot: register.Root(),
	}))
}

// Others saw a leg that the contract refused, since it was proved under participants that are not
// accepted any more. The party makes no second one: it sends the same leg again, proved again over
// the same notes, the payment as one to be held and the delivery with the settlement.
func TestRefusedLegIsSentAgain(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	b, buyers := w.overtakenParty(buyer, w.Store())
	s, sellers := w.overtakenParty(seller, w.Store())
	id := w.acceptedDeal(b, s)
	for p, asset := range map[*settlement.Party]notes.Asset{b: w.Cash, s: w.Bond} {
		_, err := p.Fund(t.Context(), id)
		testworld.Must(t, err)
		_, err = p.Wallet().AwaitSpendable(t.Context(), asset, notes.NewValue(1))
		testworld.Must(t, err)
	}
	refusedOnce := func(account *overtaken, act func() ([]settlement.Record, error)) {
		t.Helper()
		refused := false
		account.first = func() { w.setCourt(notes.Owner{}); refused = true }
		if records, err := act(); err != nil || len(records) != 1 || !refused {
			t.Errorf("sent again: %v, %v", records, err)
		}
		w.setCourt(w.Owner(court))
	}
	refusedOnce(buyers, func() ([]settlement.Record, error) { return b.Pay(t.Context(), id) })
	w.wantPhase(s, id, contract.PhasePaid)
	refusedOnce(sellers, func() ([]settlement.Record, error) { return s.Deliver(t.Context(), id) })
	w.wantPhase(b, id, contract.PhaseSettled)
	w.wantBalance(b, w.Cash, 0)
	w.wantBalance(b, w.Bond, pieces)
	w.wantBalance(s, w.Bond, 0)
	w.wantBalance(s, w.Cash, price)
}
