package wallet_test

import (
	"errors"
	"fmt"
	"testing"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

// A ref of any characters is kept as it is, or refused before anything is paid. A spreadsheet that
// does not write UTF-8 must not make the same payments twice.
func TestRefsOfOddCharactersArePaidOnce(t *testing.T) {
	for _, ref := range []string{"M\xfcller", "M\x00ller", "<M&ller>\u2028", "\ufffd", "/", "%", "'; --"} {
		t.Run(fmt.Sprintf("%q", ref), func(t *testing.T) {
			w := newWorld(t, chain.Instant())
			disk := w.Store()
			alice, bob := w.wallet(0, disk), w.wallet(1, nil)
			w.deposit(alice, 100, 100)
			pays := w.many(2, bob)
			pays[0].Ref = ref
			p, err := alice.PlanDistribution(t.Context(), pays)
			if errors.Is(err, wallet.ErrRefText) != !utf8.ValidString(ref) {
				t.Errorf("%v", err)
			}
			if err != nil {
				return // nothing is paid
			}
			_, err = w.execute(alice, p, nil)
			testworld.Must(t, err)
			for range 2 {
				_, err = w.execute(alice, must(alice.PlanDistribution(t.Context(), pays)), nil)
				testworld.Must(t, err)
				alice = w.wallet(0, disk)
			}
			w.hasCash(bob, 3, 0, 0)
			w.hasCash(alice, 197, 0, 0)
		})
	}
}

// A ref names one request with all that it asked for. The same one is made once; one that differs
// in anything is refused, and pays nobody.
func TestRefOfAnotherRequestIsRefused(t *testing.T) {
	w := newWorld(t, chain.Instant())
	disk := w.Store()
	alice, bob, carol := w.wallet(0, disk), w.wallet(1, nil), w.wallet(2, nil)
	w.deposit(alice, 100, 100, 100)
	pay := w.payment(bob, 10)
	pay.Ref = "invoice"
	out := wallet.Withdrawal{Asset: w.Cash, Value: notes.NewValue(20), Recipient: common.Address{1}, Ref: "rent"}
	in := wallet.Deposit{Asset: w.Cash, Value: notes.NewValue(5), Ref: "savings"}
	for range 2 {
		w.Execute(alice)(alice.PlanPayment(t.Context(), pay))
		w.Execute(alice)(alice.PlanWithdrawal(t.Context(), out))
		w.Execute(alice)(alice.PlanDeposit(t.Context(), in))
		alice = w.wallet(0, disk)
	}
	refused := func(name string, p *wallet.Plan, err error) {
		t.Helper()
		if !errors.Is(err, wallet.ErrRefUsed) || p != nil {
			t.Errorf("%s: %v, %v", name, p, err)
		}
	}
	for name, change := range map[string]func(*wallet.Payment){
		"payee": func(p *wallet.Payment) { p.To = carol.Address() },
		"value": func(p *wallet.Payment) { p.Value = notes.NewValue(11) },
		"asset": func(p *wallet.Payment) { p.Asset = w.Bond },
		"memo":  func(p *wallet.Payment) { p.Memo[0] = 1 },
		"rho":   func(p *wallet.Payment) { p.Rho = &notes.Rho{} },
		"leg":   func(p *wallet.Payment) { p.Leg = &wallet.Leg{Deal: deals.Deal{Deadline: 1}} },
		"key":   func(p *wallet.Payment) { p.To.Key[0] ^= 1 },
	} {
		other := pay
		change(&other)
		p, err := alice.PlanPayment(t.Context(), other)
		refused("another "+name, p, err)
	}
	recipient, value, saving := out, out, in
	recipient.Recipient, value.Value, saving.Value = common.Address{2}, notes.NewValue(21), notes.NewValue(6)
	p, err := alice.PlanWithdrawal(t.Context(), recipient)
	refused("another recipient", p, err)
	p, err = alice.PlanWithdrawal(t.Context(), value)
	refused("another amount", p, err)
	p, err = alice.PlanDeposit(t.Context(), saving)
	refused("another deposit", p, err)
	saving.Value, saving.Ref = pay.Value, pay.Ref
	p, err = alice.PlanDeposit(t.Context(), saving)
	refused("another kind", p, err)
	w.Append()
	w.hasCash(bob, 10, 0, 0)
	w.hasCash(carol, 0, 0, 0)
	w.hasCash(alice, 275, 0, 0)
}
