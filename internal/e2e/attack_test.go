package e2e

import (
	"errors"
	"testing"
	"time"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/statement"
)

// tamperings are changes of a transfer, with the error of the contract for each.
var tamperings = map[string]struct {
	change func(*ledger.Transfer)
	want   string
}{
	"a root that never was": {func(i *ledger.Transfer) {
		i.Root.Element = i.Root.Add(field.New(1))
	}, "UnknownRoot"},
	"another known root": {func(i *ledger.Transfer) {
		i.Root = tree.NewCommitments().Root()
	}, "InvalidProof"},
	"participants that never were":  {func(i *ledger.Transfer) { i.Participants = tree.Root{} }, "StaleParticipants"},
	"an audit epoch that never was": {func(i *ledger.Transfer) { i.Epoch++ }, "StaleEpoch"},
	"another nullifier": {func(i *ledger.Transfer) {
		i.Nullifiers[0].Element = field.New(7)
	}, "InvalidProof"},
	"equal nullifiers": {func(i *ledger.Transfer) {
		i.Nullifiers[1] = i.Nullifiers[0]
	}, "RepeatedNullifier"},
	"nullifier 0": {func(i *ledger.Transfer) {
		i.Nullifiers[0] = notes.Nullifier{}
	}, "ZeroNullifier"},
	"another payment":       {func(i *ledger.Transfer) { i.Payment.Element = field.New(7) }, "InvalidProof"},
	"another change":        {func(i *ledger.Transfer) { i.Change.Element = field.New(7) }, "InvalidProof"},
	"another refund":        {func(i *ledger.Transfer) { i.Refund.Element = field.New(7) }, "InvalidProof"},
	"another ephemeral key": {func(i *ledger.Transfer) { i.EphemeralKey = field.New(7) }, "InvalidProof"},
	"other audit data":      {func(i *ledger.Transfer) { i.Audit[3] = field.New(7) }, "InvalidProof"},
	"a damaged ciphertext":  {func(i *ledger.Transfer) { i.Ciphertext[100] ^= 1 }, "InvalidProof"},
	"another digest":        {func(i *ledger.Transfer) { i.Proof.Digest = field.New(7) }, "InvalidProof"},
	"a plain transfer as a leg": {func(i *ledger.Transfer) {
		i.Leg = &ledger.Leg{Deal: deals.ID{1}, Deadline: 1 << 40}
	}, "InvalidProof"},
}

// Transfers and burns are attacked with proofs that are valid for something else.
func TestAttacksOnSpends(t *testing.T) {
	s := start(t)
	n, m := s.deposit(s.alice, s.Cash, 1000), s.deposit(s.alice, s.Cash, 10)
	s.appendAll()
	p := s.transfer(s.alice, s.bob, 600, nil, nil, n)
	t.Run("one note as both inputs is refused before it is proved", func(t *testing.T) {
		st, err := s.transferStatement(s.alice, s.bob, 600, nil, n, n)
		testworld.Must(t, err)
		st.Private.Signature, err = s.alice.key.Sign(s.Context(), st.Public.Message())
		testworld.Must(t, err)
		_, err = s.Prover.Prove(t.Context(), st)
		var broken *statement.ConjunctError
		if !errors.As(err, &broken) || broken.ID != "T3" {
			t.Errorf("got %v, want T3", err)
		}
	})
	for name, c := range tamperings {
		t.Run(name, func(t *testing.T) {
			item := p.item
			c.change(&item)
			s.refuses(s.bob.account, s.ZContract.Submit(item), c.want)
		})
	}

	s.transact(s.bob.account, s.ZContract.Submit(p.item)) // anyone may submit a transfer
	t.Run("a double spend", func(t *testing.T) {
		s.refuses(s.alice.account, s.ZContract.Submit(p.item), "NullifierSpent")
		again := s.transfer(s.alice, s.alice, 1000, nil, nil, n)
		s.refuses(s.alice.account, s.ZContract.Submit(again.item), "NullifierSpent")
		s.refuses(s.alice.account, s.ZContract.Burn(s.burn(s.alice, s.alice, 1000, n)), "NullifierSpent")
	})
	t.Run("a malleated proof", func(t *testing.T) {
		item := p.item
		item.Proof = negate(t, item.Proof)
		s.refuses(s.alice.account, s.ZContract.Submit(item), "NullifierSpent")
	})
	t.Run("a burn to another recipient or of another value", func(*testing.T) { s.attackBurn(m) })
	s.wantSupply(s.Cash, 1006)
}

// attackBurn changes a burn of alice's note, and makes the burn in the end.
func (s *system) attackBurn(n notes.Note) {
	s.Helper()
	b := s.burn(s.alice, s.alice, 4, n)
	thief, more, other := b, b, b
	thief.Recipient = s.bob.account.Address()
	more.Value = notes.NewValue(5)
	other.Token = s.Bond
	for _, item := range []ledger.Burn{thief, more} {
		s.refuses(s.bob.account, s.ZContract.Burn(item), "InvalidProof")
	}
	s.refuses(s.bob.account, s.ZContract.Burn(other), "SupplyOutOfRange") // the contract holds no bonds
	s.deposit(s.bob, s.Bond, 100)
	s.refuses(s.bob.account, s.ZContract.Burn(other), "InvalidProof")
	s.transact(s.bob.account, s.ZContract.Burn(b))
}

// A mint must not create value or spend another's tokens, and an append must not add other leaves
// than those of the queue.
func TestAttacksOnMintAndAppend(t *testing.T) {
	s := start(t)
	m, _ := s.mint(s.alice, s.Cash, 100)
	more, other, unlisted := m, m, m
	more.Amount = notes.NewValue(99) // the note would hold 100
	other.Token = s.Bond
	unlisted.Token = notes.Asset{1}
	s.refuses(s.alice.account, s.ZContract.Mint(more), "InvalidProof")
	s.refuses(s.alice.account, s.ZContract.Mint(other), "InvalidProof")
	s.refuses(s.alice.account, s.ZContract.Mint(unlisted), "NotListed")
	s.refuses(s.bob.account, s.ZContract.Mint(m), "InvalidProof") // bob copies alice's transaction
	s.transact(s.alice.account, s.ZContract.Mint(m))

	s.refuses(s.Admin, s.ZContract.Seal(), "NotSealable")
	testworld.Must(t, s.Chain.AdjustTime((sealAfter+1)*time.Second))
	s.transact(s.Admin, s.ZContract.Seal())
	batch, ok, err := s.replica.Latest().Pending()
	if testworld.Must(t, err); !ok {
		t.Fatal("no batch is pending")
	}
	forged := append([]notes.Commitment{{Element: field.New(666)}}, batch.Leaves...)
	st, err := statement.NewAppend(batch.OldRoot, batch.Path, forged)
	testworld.Must(t, err)
	var leaves [tree.BatchSize]notes.Commitment
	copy(leaves[:], forged)
	proof := s.prove(st)
	s.refuses(s.bob.account, s.ZContract.Append(leaves, st.Public.NewRoot, proof), "LeavesMismatch")
	var right [tree.BatchSize]notes.Commitment
	copy(right[:], batch.Leaves)
	s.refuses(s.bob.account, s.ZContract.Append(right, st.Public.NewRoot, proof), "InvalidProof")
	s.appendAll()
	s.refuses(s.bob.account, s.ZContract.Append(right, st.Public.NewRoot, proof), "NothingToAppend")
}

// bindingsOfALeg are changes of what binds alice's payment leg, which is proved to be held.
var bindingsOfALeg = map[string]func(*ledger.Transfer){
	"a payment without a deal": func(i *ledger.Transfer) { i.Leg = nil },
	"another deal":             func(i *ledger.Transfer) { i.Leg.Deal[31] ^= 1 },
	"a later deadline":         func(i *ledger.Transfer) { i.Leg.Deadline++ },
}

// A deal must settle with all its payments or with none.
func TestAttacksOnLegs(t *testing.T) {
	s := start(t)
	d := newTrade(s, 9)
	pay, deliver := d.legs[0], d.legs[1]
	held := d.item(pay, false)
	for name, change := range bindingsOfALeg {
		item := held.item
		leg := *item.Leg
		item.Leg = &leg
		change(&item)
		t.Run(name, func(*testing.T) { s.refuses(s.bob.account, s.ZContract.Submit(item), "InvalidProof") })
	}
	delivery := d.item(deliver, true)
	wrongKind := delivery.item
	wrongKind.Leg = d.leg(false)
	s.refuses(s.bob.account, s.ZContract.Submit(delivery.item), "InvalidProof") // a joint leg can't be held
	s.transact(s.alice.account, s.ZContract.Submit(held.item))
	other := ledger.Settlement{Deal: d.deal, Legs: []ledger.Transfer{wrongKind}}
	s.refuses(s.bob.account, s.ZContract.Settle(other), "InvalidProof")
	plain := held.item
	plain.Leg = nil
	s.refuses(s.bob.account, s.ZContract.Submit(plain), "NullifierSpent") // a held payment is spent

	s.attackByOwnPayment(d)
	s.attackByForeignDeal(d)
	s.wantState(d.key(pay), deals.StateHeld)
	// Alice takes her payment back.
	testworld.Must(t, s.Chain.AdjustTime(2*time.Hour))
	s.transact(s.alice.account, s.ZContract.Refund(d.key(pay)))
	s.appendAll()
	s.transact(s.alice.account, s.ZContract.Burn(s.burn(s.alice, s.alice, 900, held.refund)))
}

// attackByOwnPayment makes alice's payment with bob's money, which he pays to himself. The leg is
// held already, and a plain transfer is none.
func (s *system) attackByOwnPayment(d *trade) {
	s.Helper()
	more := s.deposit(s.bob, s.Cash, 900)
	s.appendAll()
	rho := d.legs[0].note.Rho
	self := s.transfer(s.bob, s.bob, 900, d.leg(false), &rho, more)
	if self.item.Payment != d.legs[0].note.Commitment() {
		s.Fatal("the commitment differs from that of the payment")
	}
	s.refuses(s.bob.account, s.ZContract.Submit(self.item), "LegUsed")
	fake := s.transfer(s.bob, s.bob, 900, nil, &rho, more)
	s.transact(s.bob.account, s.ZContract.Submit(fake.item))
}

// attackByForeignDeal lets bob take part in deals of his own with the payments of this one. What is
// held under this deal is none of theirs.
func (s *system) attackByForeignDeal(d *trade) {
	s.Helper()
	foreign := *d
	foreign.deal.Deadline++
	delivery := foreign.item(foreign.legs[1], true)
	s.refuses(s.bob.account, s.ZContract.Settle(foreign.settlement(delivery)), "LegMissing")
	foreign.deal.CancelHashes = [][32]byte{{}, {}}
	s.refuses(s.bob.account, s.ZContract.Settle(foreign.settlement()), "LegMissing")
	s.refuses(s.bob.account, s.ZContract.Cancel(foreign.deal, 0, [32]byte{}), "WrongPreimage")
	s.refuses(s.bob.account, s.ZContract.Refund(foreign.key(foreign.legs[0])), "NotHeld")
}

// A party that is bound can't make the other's delivery fail: whoever holds its payment first, by a
// copy of its leg or with money of his own, makes the payment that the deal wants.
func TestNobodyStopsADelivery(t *testing.T) {
	s := start(t)
	for salt, c := range []struct {
		name string
		hold func(*trade) payment
		// changes is how often the change of bob's delivery comes into the queue: his note is spent
		// by the copy, and not at all when somebody else pays.
		changes int
	}{
		{"copied", func(d *trade) payment { return d.item(d.legs[1], false) }, 1},
		{"self-paid by the payee", func(d *trade) payment {
			more := s.deposit(s.alice, s.Bond, 50)
			s.appendAll()
			return s.transfer(s.alice, s.alice, 50, d.leg(false), &d.legs[1].note.Rho, more)
		}, 0},
	} {
		t.Run(c.name, func(*testing.T) {
			d := newTrade(s, byte(20+salt))
			first, delivery := c.hold(d), d.item(d.legs[1], false)
			s.transact(s.alice.account, s.ZContract.Submit(d.item(d.legs[0], false).item))
			s.transact(s.alice.account, s.ZContract.Submit(first.item)) // in front of the delivery
			s.transact(s.bob.account, s.ZContract.Settle(d.settlement(delivery)))
			s.wantState(d.key(d.legs[0]), deals.StateSettled)
			s.wantState(d.key(d.legs[1]), deals.StateSettled)
			s.wantQueued(delivery.item.Payment, 1)
			s.wantQueued(delivery.item.Change, c.changes)
		})
	}
}

// A batch skips an item that was submitted before on its own, and executes the others.
func TestAnItemFinishedEarlyDoesNotKillItsBatch(t *testing.T) {
	s := start(t)
	a, b := s.deposit(s.alice, s.Cash, 100), s.deposit(s.bob, s.Cash, 100)
	s.appendAll()
	first, second := s.transfer(s.alice, s.bob, 60, nil, nil, a), s.transfer(s.bob, s.alice, 70, nil, nil, b)
	s.transact(s.alice.account, s.ZContract.Submit(first.item))
	s.transact(s.Admin, s.ZContract.Submit(first.item, second.item))
	s.wantQueued(first.item.Payment, 1) // which was submitted before
	s.wantQueued(second.item.Payment, 1)
	skipped := 0
	testworld.Must(t, s.replica.Facts(ledger.Cursor{}, func(f ledger.Fact) error {
		if e, ok := f.Event.(ledger.Skipped); ok {
			skipped++
			s.wantRevert(e.Reason, "NullifierSpent")
		}
		return nil
	}))
	if skipped != 1 {
		t.Errorf("the batch skipped %d items, want 1", skipped)
	}
	// An invalid proof is different. It is malicious or from a broken operator, and the whole batch
	// reverts.
	bad := second.item
	bad.Proof.Digest = field.New(1)
	bad.Nullifiers = [2]notes.Nullifier{{Element: field.New(11)}, {Element: field.New(12)}}
	s.refuses(s.Admin, s.ZContract.Submit(bad, bad), "InvalidProof")
}
