package e2e

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
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

// trade is a prepared deal: alice pays cash for bob's bond. Both know both payments in advance.
type trade struct {
	*system
	paid, delivered              notes.Note // the notes that the parties spend
	payRho, deliverRho           notes.Rho
	deadline                     uint64
	aliceSecret, bobSecret       [32]byte
	paymentCommit, deliverCommit notes.Commitment
}

func newTrade(s *system, salt byte) *trade {
	s.Helper()
	d := &trade{
		system:      s,
		paid:        s.deposit(s.alice, s.Cash, 1000),
		delivered:   s.deposit(s.bob, s.Bond, 50),
		payRho:      notes.Rho{Element: field.New(uint64(salt)<<8 | 1)},
		deliverRho:  notes.Rho{Element: field.New(uint64(salt)<<8 | 2)},
		aliceSecret: [32]byte{salt, 1},
		bobSecret:   [32]byte{salt, 2},
	}
	s.appendAll()
	head, err := s.Client.Head(s.Context())
	s.Must(err)
	d.deadline = head.After(time.Hour)
	payment := notes.Note{Asset: s.Cash, Value: notes.NewValue(900), Owner: s.bob.owner(), Rho: d.payRho}
	delivery := notes.Note{Asset: s.Bond, Value: notes.NewValue(50), Owner: s.alice.owner(), Rho: d.deliverRho}
	d.paymentCommit, d.deliverCommit = payment.Commitment(), delivery.Commitment()
	return d
}

// pay returns alice's leg. Bob's secret cancels it.
func (d *trade) pay() payment {
	leg := &ledger.Leg{Counter: d.deliverCommit, Deadline: d.deadline, CancelHash: hashOf(d.bobSecret)}
	return d.transfer(d.alice, d.bob, 900, leg, &d.payRho, d.paid)
}

// deliver returns bob's leg. Alice's secret cancels it.
func (d *trade) deliver() payment {
	leg := &ledger.Leg{Counter: d.paymentCommit, Deadline: d.deadline, CancelHash: hashOf(d.aliceSecret)}
	return d.transfer(d.bob, d.alice, 50, leg, &d.deliverRho, d.delivered)
}

func hashOf(secret [32]byte) [32]byte { return crypto.Keccak256Hash(secret[:]) }

// The payment is held until the delivery, which releases both.
func TestHoldThenSettle(t *testing.T) {
	s := start(t)
	d := newTrade(s, 1)
	pay := d.pay()
	s.transact(s.alice.account, s.ZContract.Submit(pay.item))
	s.wantState(d.paymentCommit, ledger.DealHeld)
	s.wantAbsent(pay.payment)
	s.transact(s.bob.account, s.ZContract.Submit(d.deliver().item))
	s.wantState(d.paymentCommit, ledger.DealSettled)
	s.wantState(d.deliverCommit, ledger.DealSettled)
	s.appendAll()
	// Both can spend what they received.
	s.transact(s.bob.account, s.ZContract.Burn(s.burn(s.bob, s.bob, 900, pay.payment)))
	s.wantBalance(s.bob, s.Cash, 1_000_900)
	s.wantSupply(s.Cash, 100)
	s.wantSupply(s.Bond, 50)
}

// Without a delivery the payment returns to its sender after the deadline. It cannot be released
// any more.
func TestRefundAfterDeadline(t *testing.T) {
	s := start(t)
	d := newTrade(s, 2)
	pay, deliver := d.pay(), d.deliver()
	s.transact(s.alice.account, s.ZContract.Submit(pay.item))
	s.refuses(s.bob.account, s.ZContract.Refund(d.paymentCommit), "DeadlineNotPassed")
	testworld.Must(t, s.Chain.AdjustTime(2*time.Hour))
	s.refuses(s.bob.account, s.ZContract.Submit(deliver.item), "DeadlinePassed")
	s.transact(s.bob.account, s.ZContract.Refund(d.paymentCommit)) // anyone may do it
	s.wantState(d.paymentCommit, ledger.DealRefunded)
	s.refuses(s.alice.account, s.ZContract.Refund(d.paymentCommit), "NotHeld")
	s.appendAll()
	s.transact(s.alice.account, s.ZContract.Burn(s.burn(s.alice, s.alice, 1000, pay.refund, pay.change)))
	s.wantBalance(s.alice, s.Cash, 1_000_000)
	s.wantSupply(s.Cash, 0)
}

// The counterparty's secret cancels a held payment before the deadline. No other secret does.
func TestCancelByPreimage(t *testing.T) {
	s := start(t)
	d := newTrade(s, 3)
	pay := d.pay()
	s.transact(s.alice.account, s.ZContract.Submit(pay.item))
	s.refuses(s.alice.account, s.ZContract.Cancel(d.paymentCommit, d.aliceSecret), "WrongPreimage")
	s.transact(s.bob.account, s.ZContract.Cancel(d.paymentCommit, d.bobSecret))
	s.wantState(d.paymentCommit, ledger.DealRefunded)
	// The payment cannot be a leg again, and a delivery comes too late.
	s.refuses(s.bob.account, s.ZContract.Submit(d.deliver().item), "LegUsed")
	s.appendAll()
	s.transact(s.alice.account, s.ZContract.Burn(s.burn(s.alice, s.alice, 900, pay.refund)))
	s.wantBalance(s.alice, s.Cash, 999_900)
}

// A swap settles both legs in one transaction or neither.
func TestSwap(t *testing.T) {
	s := start(t)
	d := newTrade(s, 4)
	pay, deliver := d.pay(), d.deliver()
	other := deliver.item
	other.Leg = &ledger.Leg{Counter: pay.item.Change, Deadline: d.deadline}
	s.refuses(s.alice.account, s.ZContract.Swap(pay.item, other), "NotMatching")
	s.transact(s.alice.account, s.ZContract.Swap(pay.item, deliver.item))
	s.appendAll()
	// The deal is finished: even a party that knows the notes cannot make either leg again.
	again := s.transfer(s.bob, s.bob, 900, pay.item.Leg, &d.payRho, pay.payment)
	s.refuses(s.bob.account, s.ZContract.Submit(again.item), "LegUsed")
	back := s.transfer(s.alice, s.alice, 50, deliver.item.Leg, &d.deliverRho, deliver.payment)
	s.refuses(s.alice.account, s.ZContract.Submit(back.item), "LegUsed")
	s.refuses(s.alice.account, s.ZContract.Swap(again.item, back.item), "LegUsed")
	s.transact(s.alice.account, s.ZContract.Burn(s.burn(s.alice, s.alice, 50, deliver.payment)))
	s.wantBalance(s.alice, s.Bond, 1_000_050)
}

// wantState checks the state of a leg.
func (s *system) wantState(payment notes.Commitment, want ledger.DealState) {
	s.Helper()
	deal, err := s.ZContract.Deal(s.Context(), payment)
	s.Must(err)
	if deal.State != want {
		s.Errorf("the leg is %s, want %s", deal.State, want)
	}
}

// wantAbsent checks that a note is neither in the queue nor in the tree.
func (s *system) wantAbsent(n notes.Note) {
	s.Helper()
	if len(s.replica.Latest().Positions(n.Commitment())) != 0 {
		s.Error("the payment was released")
	}
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
