package wallet_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"testing"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

// many returns n payments, of 1, 2, … in turn to each of the wallets, with the refs r0, r1, ….
func (w *world) many(n int, to ...*wallet.Wallet) []wallet.Payment {
	pays := make([]wallet.Payment, n)
	for i := range pays {
		pays[i] = w.payment(to[i%len(to)], uint64(i+1))
		pays[i].Ref = fmt.Sprintf("r%d", i)
	}
	return pays
}

// execute carries a plan out while an operator appends what its steps wait for.
func (w *world) execute(by *wallet.Wallet, p *wallet.Plan, err error) ([]chain.Receipt, error) {
	w.Helper()
	w.Must(err)
	type result struct {
		receipts []chain.Receipt
		err      error
	}
	done, ended := make(chan struct{}), make(chan result, 1)
	go func() {
		receipts, err := by.Execute(w.Context(), p)
		ended <- result{receipts, err}
		close(done)
	}()
	w.appendUntil(done)
	r := <-ended
	return r.receipts, r.err
}

// A distribution pays each payee what the plan says. Asked for again, it pays nothing. With more
// payments it makes only the new ones.
func TestDistributionMakesEachPaymentOnce(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice, bob, carol := w.wallet(0, nil), w.wallet(1, nil), w.wallet(2, nil)
	w.deposit(alice, 1000)
	pays := w.many(20, bob, carol) // 210 in all, 100 to bob
	p, err := alice.PlanDistribution(t.Context(), pays)
	testworld.Must(t, err)
	hasText(t, p, "1. split 210 into 3 notes, spending 1000\n"+
		"2. distribute 36 to 8, spending 36 (from step 1)\n"+
		"3. distribute 100 to 8, spending 100 (from step 1)\n"+
		"4. distribute 74 to 4, spending 74 (from step 1)")
	var progress []int
	p.Progress = func(done int) { progress = append(progress, done) }
	receipts, err := w.execute(alice, p, nil)
	testworld.Must(t, err)
	if len(receipts) != 4 || fmt.Sprint(progress) != "[1 2 3 4]" {
		t.Errorf("%d receipts, progress %v", len(receipts), progress)
	}
	w.hasCash(alice, 790, 0, 0)
	w.hasCash(bob, 100, 0, 0)
	w.hasCash(carol, 110, 0, 0)

	again, err := alice.PlanDistribution(t.Context(), pays)
	testworld.Must(t, err)
	if again.Status != wallet.PlanDone || len(again.Steps)+len(again.Payments) > 0 {
		t.Errorf("asked for again: %+v", again)
	}
	hasText(t, again, "send nothing: the payments are done")
	if receipts, err := alice.Execute(t.Context(), again); err != nil || len(receipts) != 3 {
		t.Errorf("asked for again: %d receipts, %v", len(receipts), err)
	}
	more, err := alice.PlanDistribution(t.Context(), append(pays, w.more(carol)))
	testworld.Must(t, err)
	hasText(t, more, "1. distribute 5 to 1, spending 790")
	_, err = w.execute(alice, more, nil)
	testworld.Must(t, err)
	w.hasCash(carol, 115, 0, 0)
	w.hasCash(bob, 100, 0, 0)
}

// more is a payment that is in no other list.
func (w *world) more(to *wallet.Wallet) wallet.Payment {
	pay := w.payment(to, 5)
	pay.Ref = "one more"
	return pay
}

// One payment under a used ref with another payee or value stops all of them, whichever it is.
func TestUsedRefStopsADistribution(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice, bob, carol := w.wallet(0, nil), w.wallet(1, nil), w.wallet(2, nil)
	w.deposit(alice, 100, 100)
	pays := w.many(3, bob)
	_, err := w.execute(alice, must(alice.PlanDistribution(t.Context(), pays)), nil)
	testworld.Must(t, err)
	for k := range pays {
		for name, change := range map[string]func(*wallet.Payment){
			"another value": func(p *wallet.Payment) { p.Value = notes.NewValue(50) },
			"another payee": func(p *wallet.Payment) { p.To = carol.Address() },
		} {
			asked := append(w.many(3, bob), w.more(bob))
			change(&asked[k])
			_, err := alice.PlanDistribution(t.Context(), asked)
			var about *wallet.PaymentError
			if !errors.Is(err, wallet.ErrRefUsed) || !errors.As(err, &about) || about.Ref != pays[k].Ref {
				t.Errorf("payment %d with %s: %v", k, name, err)
			}
		}
	}
	single := w.payment(carol, 1)
	single.Ref = "r0"
	if _, err := alice.PlanPayment(t.Context(), single); !errors.Is(err, wallet.ErrRefUsed) {
		t.Errorf("a payment to another payee: %v", err)
	}
	p, err := alice.PlanPayment(t.Context(), w.many(1, bob)[0])
	if testworld.Must(t, err); p.Status != wallet.PlanDone {
		t.Errorf("the same payment, alone, is %s", p.Status)
	}
	w.hasCash(alice, 194, 0, 0)
}

func must(p *wallet.Plan, err error) *wallet.Plan {
	if err != nil {
		panic(err)
	}
	return p
}

// A bad payment is named, whichever it is, and holds no ref or note back.
func TestBadPaymentOfADistributionIsNamed(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice, bob := w.wallet(0, nil), w.wallet(1, nil)
	stranger := w.Wallet(5, nil, nil, nil)
	w.deposit(alice, 100)
	for name, change := range map[string]func(*wallet.Payment){
		"no ref":           func(p *wallet.Payment) { p.Ref = "" },
		"nothing":          func(p *wallet.Payment) { p.Value = notes.Value{} },
		"not registered":   func(p *wallet.Payment) { p.To = stranger.Address() },
		"another asset":    func(p *wallet.Payment) { p.Asset = w.Bond },
		"a rho of its own": func(p *wallet.Payment) { p.Rho = &notes.Rho{} },
		"a leg":            func(p *wallet.Payment) { p.Leg = &wallet.Leg{} },
		"a ref twice":      func(p *wallet.Payment) { p.Ref = "first" },
	} {
		for k := 1; k < 4; k++ {
			pays := w.many(4, bob)
			pays[0].Ref = "first"
			change(&pays[k])
			_, err := alice.PlanDistribution(t.Context(), pays)
			var about *wallet.PaymentError
			if !errors.As(err, &about) || about.Ref != pays[k].Ref {
				t.Errorf("%s in payment %d: %v", name, k, err)
			}
		}
	}
	if _, err := alice.PlanDistribution(t.Context(), nil); err == nil {
		t.Error("no payments were planned")
	}
	var short *wallet.ErrInsufficient
	if _, err := alice.PlanDistribution(t.Context(), w.many(14, bob)); !errors.As(err, &short) {
		t.Errorf("105 from 100: %v", err)
	}
	p, err := alice.PlanDistribution(t.Context(), w.many(13, bob))
	testworld.Must(t, err)
	alice.Release(p)
	w.hasCash(alice, 100, 0, 0)
}

// A distribution that is killed at any point of the journal, and asked for again, pays each payment
// exactly once.
func TestDistributionHappensOnceWhereverItIsKilled(t *testing.T) {
	for writes := 1; writes <= 8; writes++ {
		for _, after := range []bool{false, true} {
			t.Run(fmt.Sprintf("write %d, after it: %v", writes, after), func(t *testing.T) {
				w := newWorld(t, chain.Instant())
				disk := w.Store()
				alice, bob, carol := w.wallet(0, disk), w.wallet(1, nil), w.wallet(2, nil)
				w.deposit(alice, 1000)
				pays := w.many(12, bob, carol)
				dying := w.wallet(0, &mortal{Store: disk, writes: writes, after: after})
				_, err := w.execute(dying, must(dying.PlanDistribution(t.Context(), pays)), nil)
				if !errors.Is(err, errKilled) {
					t.Fatalf("not killed: %v", err)
				}
				alice = w.wallet(0, disk)
				testworld.Must(t, alice.Resume(t.Context()))
				w.Age()
				_, err = w.Operator.Step(t.Context()) // what was split may be in the queue
				testworld.Must(t, err)
				for range 2 {
					_, err = w.execute(alice, must(alice.PlanDistribution(t.Context(), pays)), nil)
					testworld.Must(t, err)
				}
				w.hasCash(bob, 36, 0, 0)
				w.hasCash(carol, 42, 0, 0)
				w.hasCash(alice, 922, 0, 0)
			})
		}
	}
}

// A distribution that can never happen frees its refs and notes: here because its notes were spent
// by other means.
func TestDeadDistributionFreesItsRefs(t *testing.T) {
	w := newWorld(t, chain.Instant())
	disk := w.Store()
	alice, bob := w.wallet(0, disk), w.wallet(1, nil)
	w.deposit(alice, 100)
	dying := w.wallet(0, &mortal{Store: disk, writes: 1, after: true})
	pays := w.many(3, bob)
	_, err := dying.Execute(t.Context(), must(dying.PlanDistribution(t.Context(), pays)))
	if !errors.Is(err, errKilled) {
		t.Fatalf("not killed: %v", err)
	}
	alice = w.wallet(0, disk)
	e, err := alice.Status("r1")
	if testworld.Must(t, err); e.Status() != wallet.PlanUnderWay || e.Value != notes.NewValue(2) {
		t.Errorf("while it is under way: %+v", e)
	}
	other := w.wallet(0, nil) // the same account elsewhere
	_, err = w.execute(other, must(other.PlanPayment(t.Context(), w.payment(bob, 40))), nil)
	testworld.Must(t, err, alice.Sync(t.Context()))
	if _, err := alice.Status("r1"); !errors.Is(err, wallet.ErrNoEntry) {
		t.Errorf("a payment that can never happen: %v", err)
	}
	_, err = w.execute(alice, must(alice.PlanDistribution(t.Context(), pays)), nil)
	testworld.Must(t, err)
	w.hasCash(bob, 46, 0, 0)
	w.hasCash(alice, 54, 0, 0)
}

// The account books what it pays and gets, and nothing for unused payments. Another wallet of the
// same account reads the same from the chain.
func TestDistributionIsBookedWithoutItsUnusedPayments(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice, bob := w.wallet(0, nil), w.wallet(1, nil)
	w.deposit(alice, 100)
	pays := w.many(3, bob, alice)
	copy(pays[0].Memo[:], "coupon")
	_, err := w.execute(alice, must(alice.PlanDistribution(t.Context(), pays)), nil)
	testworld.Must(t, err, bob.Sync(t.Context()))
	for name, a := range map[string]*wallet.Wallet{"the sender": alice, "a wallet from the seed": w.wallet(0, nil)} {
		w.hasCash(a, 96, 0, 0)
		values := map[string]int{}
		for _, n := range testworld.Get(a.Notes()) {
			values[fmt.Sprint(n.Origin, " ", n.Note.Value)]++
		}
		if fmt.Sprint(values) != "map[change 94:1 minted 100:1 received 2:1]" {
			t.Errorf("%s has the notes %v", name, values)
		}
		var sent []string
		for _, s := range testworld.Get(a.Sent()) {
			sent = append(sent, s.Value.String())
		}
		if len(sent) != 3 {
			t.Errorf("%s has sent %v", name, sent)
		}
	}
	got := testworld.Get(bob.Notes())
	if len(got) != 2 || string(got[0].Memo[:6])+string(got[1].Memo[:6]) == string(make([]byte, 12)) {
		t.Errorf("bob has %+v", got)
	}
}

// keeping is a store that keeps the first distribution that is written down.
type keeping struct {
	store.Store
	seen *ledger.Distribution
}

func (k *keeping) Update(fn func(store.Tx) error) error {
	if err := k.Store.Update(fn); err != nil {
		return err
	}
	entries, err := k.Journal("")
	for _, raw := range entries {
		var e wallet.Entry
		if err := json.Unmarshal(raw.Payload[1:], &e); err == nil && k.seen == nil && e.Item != nil {
			k.seen = e.Item.Distribution
		}
	}
	return err
}

// Nothing of a distribution that is on the chain differs in kind between a payment and an unused
// one: each has a commitment and a ciphertext of its own, which only its owner opens.
func TestUnusedPaymentsLookLikeTheRest(t *testing.T) {
	w := newWorld(t, chain.Instant())
	disk := &keeping{Store: w.Store()}
	alice, bob := w.wallet(0, disk), w.wallet(1, nil)
	w.deposit(alice, 100)
	w.Execute(alice)(alice.PlanDistribution(t.Context(), w.many(3, bob)))
	opened := map[int]int{}
	seen := map[string]bool{}
	for i, cm := range disk.seen.Payments {
		ciphertext := disk.seen.Ciphertexts[i][:]
		for who := range 2 {
			if _, _, err := w.Key(who).FullViewingKey().Incoming().DecryptNote(cm, ciphertext); err == nil {
				opened[who]++
			}
		}
		for _, text := range []string{cm.String(), string(ciphertext[:32]), string(ciphertext[160:])} {
			if seen[text] {
				t.Errorf("payment %d repeats a part of another", i)
			}
			seen[text] = true
		}
	}
	if opened[0] != 5 || opened[1] != 3 {
		t.Errorf("the sender opens %d and the payee %d, want 5 and 3", opened[0], opened[1])
	}
}
