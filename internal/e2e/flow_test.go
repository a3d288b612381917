package e2e

import (
	"math/big"
	"testing"
	"time"

	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// The life of a note is mint, append, transfer, append, burn. The payee finds the payment with its
// viewing key.
func TestMintTransferBurn(t *testing.T) {
	s := start(t)
	n := s.deposit(s.alice, s.Cash, 1000)
	s.appendAll()
	p := s.transfer(s.alice, s.bob, 600, nil, nil, n)
	s.transact(s.alice.account, s.ZContract.Submit(p.item))
	found, _, err := s.bob.view().Incoming().DecryptNote(p.item.Payment, p.item.Ciphertext[:])
	testworld.Must(t, err)
	if found != p.payment {
		t.Error("the payee found another note than the payment")
	}
	s.appendAll()
	s.transact(s.bob.account, s.ZContract.Burn(s.burn(s.bob, s.bob, 250, p.payment)))
	s.wantSupply(s.Cash, 750)
	s.wantBalance(s.bob, s.Cash, 1_000_250)
	s.wantBalance(s.alice, s.Cash, 999_000)
}

// The payment is held until the delivery arrives, which settles the deal.
func TestHoldThenSettle(t *testing.T) {
	s := start(t)
	d := newTrade(s, 1)
	pay, deliver := d.legs[0], d.legs[1]
	held := d.item(pay, false)
	s.transact(s.alice.account, s.ZContract.Submit(held.item))
	s.wantState(d.key(pay), deals.StateHeld)
	s.wantAbsent(held.payment)
	s.refuses(s.bob.account, s.ZContract.Settle(d.settlement()), "LegMissing")
	s.transact(s.bob.account, s.ZContract.Settle(d.settlement(d.item(deliver, true))))
	s.wantState(d.key(pay), deals.StateSettled)
	s.refuses(s.bob.account, s.ZContract.Settle(d.settlement()), "DealOver")
	s.appendAll()
	// Both can spend what they received.
	s.transact(s.bob.account, s.ZContract.Burn(s.burn(s.bob, s.bob, 900, held.payment)))
	s.wantBalance(s.bob, s.Cash, 1_000_900)
	s.wantSupply(s.Cash, 100)
	s.wantSupply(s.Bond, 150)
}

// Anyone completes a deal whose legs are all held, without a proof.
func TestAllHeldThenSettle(t *testing.T) {
	s := start(t)
	d := newTrade(s, 5)
	for _, leg := range d.legs {
		s.transact(s.Admin, s.ZContract.Submit(d.item(leg, false).item))
	}
	s.transact(s.Admin, s.ZContract.Settle(d.settlement()))
	for _, leg := range d.legs {
		s.wantState(d.key(leg), deals.StateSettled)
		s.wantQueued(leg.note.Commitment(), 1)
	}
}

// Without a delivery the payment returns to its sender after the deadline. It cannot be released
// any more.
func TestRefundAfterDeadline(t *testing.T) {
	s := start(t)
	d := newTrade(s, 2)
	pay, deliver := d.legs[0], d.legs[1]
	held, arriving := d.item(pay, false), d.item(deliver, true)
	s.transact(s.alice.account, s.ZContract.Submit(held.item))
	s.refuses(s.bob.account, s.ZContract.Refund(d.key(pay)), "DeadlineNotPassed")
	testworld.Must(t, s.Chain.AdjustTime(2*time.Hour))
	s.refuses(s.bob.account, s.ZContract.Settle(d.settlement(arriving)), "DeadlinePassed")
	s.transact(s.bob.account, s.ZContract.Refund(d.key(pay))) // anyone may do it
	s.wantState(d.key(pay), deals.StateRefunded)
	s.refuses(s.alice.account, s.ZContract.Refund(d.key(pay)), "NotHeld")
	s.appendAll()
	s.transact(s.alice.account, s.ZContract.Burn(s.burn(s.alice, s.alice, 1000, held.refund, held.change)))
	s.wantBalance(s.alice, s.Cash, 1_000_000)
	s.wantSupply(s.Cash, 0)
}

// Who has not delivered calls the deal off before the deadline. No other secret does, and who has
// delivered is bound.
func TestCancelByPreimage(t *testing.T) {
	s := start(t)
	d := newTrade(s, 3)
	pay, deliver := d.legs[0], d.legs[1]
	held := d.item(pay, false)
	s.transact(s.alice.account, s.ZContract.Submit(held.item))
	mine, theirs := d.index(pay), d.index(deliver)
	s.refuses(s.alice.account, s.ZContract.Cancel(d.deal, mine, pay.secret), "Delivered")
	s.refuses(s.alice.account, s.ZContract.Cancel(d.deal, theirs, pay.secret), "WrongPreimage")
	s.transact(s.Admin, s.ZContract.Cancel(d.deal, theirs, deliver.secret)) // anyone who knows it may do it
	s.wantState(d.key(pay), deals.StateRefunded)
	// The deal is off: a delivery comes too late, and is not held either.
	s.refuses(s.bob.account, s.ZContract.Settle(d.settlement(d.item(deliver, true))), "DealOver")
	s.refuses(s.bob.account, s.ZContract.Submit(d.item(deliver, false).item), "DealOff")
	s.appendAll()
	s.transact(s.alice.account, s.ZContract.Burn(s.burn(s.alice, s.alice, 900, held.refund)))
	s.wantBalance(s.alice, s.Cash, 999_900)
}

// Two legs that arrive settle in one transaction or neither. After that the deal is over, even for
// a party that knows the notes.
func TestBothArriving(t *testing.T) {
	s := start(t)
	d := newTrade(s, 4)
	pay, deliver := d.item(d.legs[0], true), d.item(d.legs[1], true)
	s.refuses(s.alice.account, s.ZContract.Settle(d.settlement(pay)), "LegMissing")
	s.transact(s.alice.account, s.ZContract.Settle(d.settlement(pay, deliver)))
	s.appendAll()
	again := s.transfer(s.bob, s.bob, 900, d.leg(true), &d.legs[0].note.Rho, pay.payment)
	back := s.transfer(s.alice, s.alice, 50, d.leg(true), &d.legs[1].note.Rho, deliver.payment)
	s.refuses(s.bob.account, s.ZContract.Settle(d.settlement(again, back)), "DealOver")
	s.refuses(s.Admin, s.ZContract.Cancel(d.deal, 0, d.at(0).secret), "DealOver")
	s.transact(s.alice.account, s.ZContract.Burn(s.burn(s.alice, s.alice, 50, deliver.payment)))
	s.wantBalance(s.alice, s.Bond, 1_000_050)
}

// wantState checks the state of a leg.
func (s *system) wantState(key deals.Key, want deals.State) {
	s.Helper()
	leg, err := s.ZContract.Leg(s.Context(), key)
	s.Must(err)
	if leg.State != want {
		s.Errorf("the leg is %s, want %s", leg.State, want)
	}
}

// wantQueued checks how often a commitment is in the queue or the tree.
func (s *system) wantQueued(cm notes.Commitment, want int) {
	s.Helper()
	at, err := s.replica.Latest().Positions(cm)
	if s.Must(err); len(at) != want {
		s.Errorf("the commitment was queued %d times, want %d", len(at), want)
	}
}

// wantAbsent checks that a note is neither in the queue nor in the tree.
func (s *system) wantAbsent(n notes.Note) {
	s.Helper()
	s.wantQueued(n.Commitment(), 0)
}

// wantSupply checks the supply of an asset and the balance of the contract that backs it.
func (s *system) wantSupply(asset notes.Asset, want int64) {
	s.Helper()
	state, err := s.ZContract.Asset(s.Context(), asset)
	s.Must(err)
	balance, err := s.ZContract.Balance(s.Context(), asset, s.ZContract.Addresses().ZContract)
	s.Must(err)
	if state.Supply.Cmp(big.NewInt(want)) != 0 || balance.Cmp(big.NewInt(want)) != 0 {
		s.Errorf("supply %s, backing %s, want %d", state.Supply, balance, want)
	}
}

// wantBalance checks the public balance of a party.
func (s *system) wantBalance(p *party, asset notes.Asset, want int64) {
	s.Helper()
	balance, err := s.ZContract.Balance(s.Context(), asset, p.account.Address())
	s.Must(err)
	if balance.Cmp(big.NewInt(want)) != 0 {
		s.Errorf("the account has %s, want %d", balance, want)
	}
}
