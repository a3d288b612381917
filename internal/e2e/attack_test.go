package e2e

import (
	"errors"
	"testing"
	"time"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
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
		i.Leg = &ledger.Leg{Counter: i.Change, Deadline: 1 << 40}
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
	batch, ok := s.replica.Latest().Pending()
	if !ok {
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

// A deal must settle on both sides or on neither.
func TestAttacksOnLegs(t *testing.T) {
	s := start(t)
	d := newTrade(s, 9)
	pay := d.pay()
	asTransfer, own, late := pay.item, pay.item, pay.item
	asTransfer.Leg = nil
	own.Leg = &ledger.Leg{Counter: pay.item.Payment, Deadline: d.deadline, CancelHash: pay.item.Leg.CancelHash}
	late.Leg = &ledger.Leg{Counter: pay.item.Leg.Counter, Deadline: d.deadline + 1, CancelHash: pay.item.Leg.CancelHash}
	s.refuses(s.bob.account, s.ZContract.Submit(asTransfer), "InvalidProof") // a payment without a delivery
	s.refuses(s.bob.account, s.ZContract.Submit(own), "CounterIsPayment")
	s.refuses(s.bob.account, s.ZContract.Submit(late), "InvalidProof")
	s.transact(s.alice.account, s.ZContract.Submit(pay.item))
	s.refuses(s.bob.account, s.ZContract.Submit(asTransfer), "NullifierSpent") // a held payment is spent

	// Bob knows the agreed rho. He makes the same payment to himself as a leg, but a leg for this
	// payment exists already.
	more := s.deposit(s.bob, s.Cash, 900)
	s.appendAll()
	ownLeg := &ledger.Leg{Counter: d.deliverCommit, Deadline: d.deadline}
	self := s.transfer(s.bob, s.bob, 900, ownLeg, &d.payRho, more)
	if self.item.Payment != d.paymentCommit {
		t.Fatal("the commitment differs from that of the payment")
	}
	s.refuses(s.bob.account, s.ZContract.Submit(self.item), "LegUsed")
	// A plain transfer with the same payment to himself does not settle the deal.
	fake := s.transfer(s.bob, s.bob, 900, nil, &d.payRho, more)
	s.transact(s.bob.account, s.ZContract.Submit(fake.item))
	s.wantState(d.paymentCommit, ledger.DealHeld)
	// A delivery in return for another payment does not release alice's payment.
	otherLeg := &ledger.Leg{Counter: fake.item.Change, Deadline: d.deadline}
	other := s.transfer(s.bob, s.alice, 50, otherLeg, &d.deliverRho, d.delivered)
	s.transact(s.bob.account, s.ZContract.Submit(other.item))
	s.wantState(d.paymentCommit, ledger.DealHeld)
	s.wantState(d.deliverCommit, ledger.DealHeld)
	s.attackBySwap(d)
	// Alice takes her payment back.
	testworld.Must(t, s.Chain.AdjustTime(2*time.Hour))
	s.transact(s.alice.account, s.ZContract.Refund(d.paymentCommit))
	s.appendAll()
	s.transact(s.alice.account, s.ZContract.Burn(s.burn(s.alice, s.alice, 900, pay.refund)))
}

// attackBySwap makes a swap that must not settle alice's payment. A swap marks only the payment
// with the lesser commitment. Bob makes alice's payment to himself and swaps it for a lesser one of
// his own.
func (s *system) attackBySwap(d *trade) {
	s.Helper()
	again, small := s.deposit(s.bob, s.Cash, 900), s.deposit(s.bob, s.Cash, 1)
	s.appendAll()
	lesser := notes.Note{Asset: s.Cash, Value: small.Value, Owner: s.bob.owner(), Rho: small.Rho}
	for lesser.Commitment().Big().Cmp(d.paymentCommit.Big()) > 0 {
		lesser.Rho.Element = lesser.Rho.Element.Add(field.New(1))
	}
	sameLeg := &ledger.Leg{Counter: lesser.Commitment(), Deadline: d.deadline}
	lesserLeg := &ledger.Leg{Counter: d.paymentCommit, Deadline: d.deadline}
	same := s.transfer(s.bob, s.bob, 900, sameLeg, &d.payRho, again)
	counter := s.transfer(s.bob, s.bob, 1, lesserLeg, &lesser.Rho, small)
	s.transact(s.bob.account, s.ZContract.Swap(same.item, counter.item))
	s.wantState(d.paymentCommit, ledger.DealHeld)
}

// A batch skips an item that was submitted before on its own, and executes the others.
func TestAnItemFinishedEarlyDoesNotKillItsBatch(t *testing.T) {
	s := start(t)
	a, b := s.deposit(s.alice, s.Cash, 100), s.deposit(s.bob, s.Cash, 100)
	s.appendAll()
	first, second := s.transfer(s.alice, s.bob, 60, nil, nil, a), s.transfer(s.bob, s.alice, 70, nil, nil, b)
	s.transact(s.alice.account, s.ZContract.Submit(first.item))
	s.transact(s.Admin, s.ZContract.Submit(first.item, second.item))
	if n := len(s.replica.Latest().Positions(first.item.Payment)); n != 1 {
		t.Errorf("the item that was submitted before was queued %d times", n)
	}
	if n := len(s.replica.Latest().Positions(second.item.Payment)); n != 1 {
		t.Errorf("the other item was queued %d times", n)
	}
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
