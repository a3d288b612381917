package e2e

import (
	"errors"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/statement"
)

// Attacks on transfers and burns with proofs that are valid for something else.
func TestAttacksOnSpends(t *testing.T) {
	s := start(t)
	n, m := s.deposit(s.alice, s.cash, 1000), s.deposit(s.alice, s.cash, 10)
	s.appendAll()
	p := s.transfer(s.alice, s.bob, 600, nil, nil, n)
	change := func(f func(*ledger.Transfer)) chain.Tx {
		item := p.item
		f(&item)
		return s.contract.Submit(item)
	}

	t.Run("one note as both inputs is refused before it is proved", func(t *testing.T) {
		st, err := s.transferStatement(s.alice, s.bob, 600, nil, n, n)
		must(t, err)
		st.Private.Signature, err = s.alice.key.Sign(st.Public.Message())
		must(t, err)
		_, err = s.prover.Prove(t.Context(), st)
		var broken *statement.ConjunctError
		if !errors.As(err, &broken) || broken.ID != "T3" {
			t.Errorf("got %v, want T3", err)
		}
	})
	refused := map[string]struct {
		tx   chain.Tx
		want string
	}{
		"a root that never was":                  {change(func(i *ledger.Transfer) { i.Root.Element = i.Root.Add(field.New(1)) }), "UnknownRoot"},
		"another known root":                     {change(func(i *ledger.Transfer) { i.Root = tree.NewCommitments().Root() }), "InvalidProof"},
		"participants that never were":           {change(func(i *ledger.Transfer) { i.Participants = tree.Root{} }), "StaleParticipants"},
		"an audit epoch that never was":          {change(func(i *ledger.Transfer) { i.Epoch++ }), "StaleEpoch"},
		"another nullifier":                      {change(func(i *ledger.Transfer) { i.Nullifiers[0].Element = field.New(7) }), "InvalidProof"},
		"equal nullifiers":                       {change(func(i *ledger.Transfer) { i.Nullifiers[1] = i.Nullifiers[0] }), "RepeatedNullifier"},
		"nullifier 0":                            {change(func(i *ledger.Transfer) { i.Nullifiers[0] = notes.Nullifier{} }), "ZeroNullifier"},
		"another payment":                        {change(func(i *ledger.Transfer) { i.Payment.Element = field.New(7) }), "InvalidProof"},
		"another change":                         {change(func(i *ledger.Transfer) { i.Change.Element = field.New(7) }), "InvalidProof"},
		"another refund":                         {change(func(i *ledger.Transfer) { i.Refund.Element = field.New(7) }), "InvalidProof"},
		"another ephemeral key":                  {change(func(i *ledger.Transfer) { i.EphemeralKey = field.New(7) }), "InvalidProof"},
		"other audit data":                       {change(func(i *ledger.Transfer) { i.Audit[3] = field.New(7) }), "InvalidProof"},
		"a ciphertext that the payee can't open": {change(func(i *ledger.Transfer) { i.Ciphertext[100] ^= 1 }), "InvalidProof"},
		"another digest":                         {change(func(i *ledger.Transfer) { i.Proof.Digest = field.New(7) }), "InvalidProof"},
		"a plain transfer offered as a leg": {change(func(i *ledger.Transfer) {
			i.Leg = &ledger.Leg{Counter: i.Change, Deadline: 1 << 40}
		}), "InvalidProof"},
	}
	for name, c := range refused {
		t.Run(name, func(t *testing.T) { s.refuses(s.bob.account, c.tx, c.want) })
	}

	s.transact(s.bob.account, s.contract.Submit(p.item)) // anyone may submit it
	t.Run("a double spend", func(t *testing.T) {
		s.refuses(s.alice.account, s.contract.Submit(p.item), "NullifierSpent")
		again := s.transfer(s.alice, s.alice, 1000, nil, nil, n)
		s.refuses(s.alice.account, s.contract.Submit(again.item), "NullifierSpent")
		s.refuses(s.alice.account, s.contract.Burn(s.burn(s.alice, s.alice, 1000, n)), "NullifierSpent")
	})
	t.Run("a malleated proof is no second payment", func(t *testing.T) {
		item := p.item
		item.Proof = negate(t, item.Proof)
		s.refuses(s.alice.account, s.contract.Submit(item), "NullifierSpent")
	})
	t.Run("a burn to another recipient or of another value", func(t *testing.T) {
		b := s.burn(s.alice, s.alice, 4, m)
		thief, more, other := b, b, b
		thief.Recipient = s.bob.account.Address()
		more.Value = notes.NewValue(5)
		other.Token = s.bond
		for _, item := range []ledger.Burn{thief, more} {
			s.refuses(s.bob.account, s.contract.Burn(item), "InvalidProof")
		}
		s.refuses(s.bob.account, s.contract.Burn(other), "SupplyOutOfRange") // there is no bond to pay out
		s.deposit(s.bob, s.bond, 100)
		s.refuses(s.bob.account, s.contract.Burn(other), "InvalidProof")
		s.transact(s.bob.account, s.contract.Burn(b))
	})
	s.holds(s.cash, 1006)
}

// Attacks on mints: value from nothing, another's money, what the queue does not hold.
func TestAttacksOnMintAndAppend(t *testing.T) {
	s := start(t)
	m, _ := s.mint(s.alice, s.cash, 100)
	more, other, unlisted := m, m, m
	more.Amount = notes.NewValue(99) // the note would hold 100
	other.Token = s.bond
	unlisted.Token = notes.Asset{1}
	s.refuses(s.alice.account, s.contract.Mint(more), "InvalidProof")
	s.refuses(s.alice.account, s.contract.Mint(other), "InvalidProof")
	s.refuses(s.alice.account, s.contract.Mint(unlisted), "NotListed")
	s.refuses(s.bob.account, s.contract.Mint(m), "InvalidProof") // copied from the pool by another payer
	s.transact(s.alice.account, s.contract.Mint(m))

	s.refuses(s.admin, s.contract.Seal(), "NotSealable")
	must(t, s.chain.AdjustTime((sealAfter+1)*time.Second))
	s.transact(s.admin, s.contract.Seal())
	batch, ok := s.replica.Latest().Pending()
	if !ok {
		t.Fatal("no batch waits")
	}
	forged := append([]notes.Commitment{{Element: field.New(666)}}, batch.Leaves...)
	st, err := statement.NewAppend(batch.OldRoot, batch.Path, forged)
	must(t, err)
	var leaves [tree.BatchSize]notes.Commitment
	copy(leaves[:], forged)
	proof := s.prove(st)
	s.refuses(s.bob.account, s.contract.Append(leaves, st.Public.NewRoot, proof), "LeavesMismatch")
	var right [tree.BatchSize]notes.Commitment
	copy(right[:], batch.Leaves)
	s.refuses(s.bob.account, s.contract.Append(right, st.Public.NewRoot, proof), "InvalidProof")
	s.appendAll()
	s.refuses(s.bob.account, s.contract.Append(right, st.Public.NewRoot, proof), "NothingToAppend")
}

// Attacks on the atomicity of a deal.
func TestAttacksOnLegs(t *testing.T) {
	s := start(t)
	d := newTrade(s, 9)
	pay := d.pay()
	plain, own, late := pay.item, pay.item, pay.item
	plain.Leg = nil
	own.Leg = &ledger.Leg{Counter: pay.item.Payment, Deadline: d.deadline, CancelHash: pay.item.Leg.CancelHash}
	late.Leg = &ledger.Leg{Counter: pay.item.Leg.Counter, Deadline: d.deadline + 1, CancelHash: pay.item.Leg.CancelHash}
	s.refuses(s.bob.account, s.contract.Submit(plain), "InvalidProof") // a leg offered as a plain transfer: payment without delivery
	s.refuses(s.bob.account, s.contract.Submit(own), "CounterIsPayment")
	s.refuses(s.bob.account, s.contract.Submit(late), "InvalidProof")
	s.transact(s.alice.account, s.contract.Submit(pay.item))
	s.refuses(s.bob.account, s.contract.Submit(plain), "NullifierSpent") // and once it is held, it is spent

	// Bob knows the agreed rho. He pays himself the same payment, as a leg: it is used already.
	more := s.deposit(s.bob, s.cash, 900)
	s.appendAll()
	self := s.transfer(s.bob, s.bob, 900, &ledger.Leg{Counter: d.deliverCommit, Deadline: d.deadline}, &d.payRho, more)
	if self.item.Payment != d.paymentCommit {
		t.Fatal("the payment is another")
	}
	s.refuses(s.bob.account, s.contract.Submit(self.item), "LegUsed")
	// A plain transfer of the same commitment to himself does not settle the deal.
	fake := s.transfer(s.bob, s.bob, 900, nil, &d.payRho, more)
	s.transact(s.bob.account, s.contract.Submit(fake.item))
	s.state(d.paymentCommit, ledger.DealHeld)
	// A delivery that wants another payment in return does not release it.
	other := s.transfer(s.bob, s.alice, 50, &ledger.Leg{Counter: fake.item.Change, Deadline: d.deadline}, &d.deliverRho, d.delivered)
	s.transact(s.bob.account, s.contract.Submit(other.item))
	s.state(d.paymentCommit, ledger.DealHeld)
	s.state(d.deliverCommit, ledger.DealHeld)
	// Nor does a swap of the same payment, which bob makes to himself, with a lesser one of his: alice takes hers back.
	again, small := s.deposit(s.bob, s.cash, 900), s.deposit(s.bob, s.cash, 1)
	s.appendAll()
	lesser := notes.Note{Asset: s.cash, Value: small.Value, Owner: s.bob.owner(), Rho: small.Rho}
	for lesser.Commitment().Big().Cmp(d.paymentCommit.Big()) > 0 {
		lesser.Rho.Element = lesser.Rho.Element.Add(field.New(1))
	}
	mine := s.transfer(s.bob, s.bob, 900, &ledger.Leg{Counter: lesser.Commitment(), Deadline: d.deadline}, &d.payRho, again)
	back := s.transfer(s.bob, s.bob, 1, &ledger.Leg{Counter: d.paymentCommit, Deadline: d.deadline}, &lesser.Rho, small)
	s.transact(s.bob.account, s.contract.Swap(mine.item, back.item))
	s.state(d.paymentCommit, ledger.DealHeld)
	must(t, s.chain.AdjustTime(2*time.Hour))
	s.transact(s.alice.account, s.contract.Refund(d.paymentCommit))
	s.appendAll()
	s.transact(s.alice.account, s.contract.Burn(s.burn(s.alice, s.alice, 900, pay.refund)))
}

// Finishing one item early does not kill the batch it is in: it is skipped, and the others count.
func TestAnItemFinishedEarlyDoesNotKillItsBatch(t *testing.T) {
	s := start(t)
	a, b := s.deposit(s.alice, s.cash, 100), s.deposit(s.bob, s.cash, 100)
	s.appendAll()
	first, second := s.transfer(s.alice, s.bob, 60, nil, nil, a), s.transfer(s.bob, s.alice, 70, nil, nil, b)
	s.transact(s.alice.account, s.contract.Submit(first.item))
	s.transact(s.admin, s.contract.Submit(first.item, second.item))
	if n := len(s.replica.Latest().Positions(first.item.Payment)); n != 1 {
		t.Errorf("the finished item was queued %d times", n)
	}
	if n := len(s.replica.Latest().Positions(second.item.Payment)); n != 1 {
		t.Errorf("the other item was queued %d times", n)
	}
	skipped := 0
	must(t, s.replica.Facts(ledger.Cursor{}, func(f ledger.Fact) error {
		if e, ok := f.Event.(ledger.Skipped); ok {
			skipped++
			s.reverted(e.Reason, "NullifierSpent")
		}
		return nil
	}))
	if skipped != 1 {
		t.Errorf("%d items were skipped, want 1", skipped)
	}
	// One bad proof is another thing: it can only be malice or a broken operator, and nothing of the batch counts.
	bad := second.item
	bad.Proof.Digest = field.New(1)
	bad.Nullifiers = [2]notes.Nullifier{{Element: field.New(11)}, {Element: field.New(12)}}
	s.refuses(s.admin, s.contract.Submit(bad, bad), "InvalidProof")
}
