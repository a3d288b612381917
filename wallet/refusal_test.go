package wallet_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

// refusal is a request that must be refused, with an error of a kind and words that help.
type refusal struct {
	name string
	err  error
	want error
	text string
}

func checkRefusals(t *testing.T, refusals []refusal) {
	t.Helper()
	for _, r := range refusals {
		if r.err == nil || !matches(r.err, r.want) {
			t.Errorf("%s: got error %v, want %T", r.name, r.err, r.want)
			continue
		}
		if text := r.err.Error(); !strings.Contains(text, r.text) || strings.Contains(text, "\n") {
			t.Errorf("%s: the error is %q, want one line with %q", r.name, text, r.text)
		}
	}
}

// Mistakes in payments are found before anything is proved or sent.
func TestMistakenPaymentsAreRefused(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice, bob, stranger := w.wallet(0, nil), w.wallet(1, nil), w.wallet(5, nil)
	w.deposit(alice, 100)
	pay := func(by *wallet.Wallet, pay wallet.Payment) error {
		_, err := by.PlanPayment(t.Context(), pay)
		return err
	}
	nowhere, unlisted := w.payment(bob, 1), w.payment(bob, 1)
	nowhere.To = notes.Address{}
	unlisted.Asset = notes.Asset{1, 2, 3}
	checkRefusals(t, []refusal{
		{"pay zero", pay(alice, w.payment(bob, 0)), wallet.ErrZeroValue, "at least 1 unit"},
		{"pay too much", pay(alice, w.payment(bob, 101)), &wallet.ErrInsufficient{}, "want 101"},
		{"pay a stranger", pay(alice, w.payment(stranger, 1)), &wallet.ErrNotRegistered{}, "ask it to register"},
		{"pay as a stranger", pay(stranger, w.payment(bob, 1)), &wallet.ErrNotRegistered{}, "send its owner id"},
		{"pay nobody", pay(alice, nowhere), notes.ErrOwnerZero, "owner 0"},
		{"pay unlisted", pay(alice, unlisted), &wallet.ErrNotListed{}, "check the token's address"},
	})
	w.hasCash(alice, 100, 0, 0)
}

// Mistakes in deposits and withdrawals are found before anything is proved or sent.
func TestMistakenDepositsAndWithdrawalsAreRefused(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice := w.wallet(0, nil)
	w.deposit(alice, 100)
	unlisted, someone, nobody := notes.Asset{1, 2, 3}, common.Address{1}, common.Address{}
	deposit := func(asset notes.Asset, value uint64) error {
		_, err := alice.PlanDeposit(t.Context(), wallet.Deposit{Asset: asset, Value: notes.NewValue(value)})
		return err
	}
	withdraw := func(asset notes.Asset, value uint64, to common.Address) error {
		out := wallet.Withdrawal{Asset: asset, Value: notes.NewValue(value), Recipient: to}
		_, err := alice.PlanWithdrawal(t.Context(), out)
		return err
	}
	checkRefusals(t, []refusal{
		{"deposit zero", deposit(w.Cash, 0), wallet.ErrZeroValue, "at least 1 unit"},
		{"deposit unlisted", deposit(unlisted, 1), &wallet.ErrNotListed{}, "have it listed"},
		{"deposit too much", deposit(w.Cash, 2_000_000), &wallet.ErrPublicFunds{}, "fund it first"},
		{"withdraw to nobody", withdraw(w.Cash, 1, nobody), wallet.ErrZeroRecipient, "name the account"},
		{"withdraw zero", withdraw(w.Cash, 0, someone), wallet.ErrZeroValue, "at least 1 unit"},
		{"withdraw too much", withdraw(w.Cash, 101, someone), &wallet.ErrInsufficient{}, "have 100"},
		{"withdraw unlisted", withdraw(unlisted, 1, someone), &wallet.ErrNotListed{}, "check the token's address"},
	})
	w.hasCash(alice, 100, 0, 0)
}

// matches is errors.Is for sentinels and errors.As for types.
func matches(err, want error) bool {
	switch want.(type) { //nolint:errorlint // want is of the type itself, never wrapped
	case *wallet.ErrInsufficient:
		return errors.As(err, new(*wallet.ErrInsufficient))
	case *wallet.ErrNotRegistered:
		return errors.As(err, new(*wallet.ErrNotRegistered))
	case *wallet.ErrNotListed:
		return errors.As(err, new(*wallet.ErrNotListed))
	case *wallet.ErrPublicFunds:
		return errors.As(err, new(*wallet.ErrPublicFunds))
	}
	return errors.Is(err, want)
}

func TestDepositIsRefusedWhileDepositsArePaused(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice := w.wallet(0, nil)
	w.Send(w.ZContract.PauseMint(true))
	_, err := alice.PlanDeposit(t.Context(), wallet.Deposit{Asset: w.Cash, Value: notes.NewValue(1)})
	if !errors.Is(err, wallet.ErrMintPaused) {
		t.Errorf("%v", err)
	}
}

func TestAddressOfAnotherNetworkIsRefused(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice := w.wallet(0, nil)
	_, err := alice.ParseAddress(alice.Address().Encode(notes.Main))
	if !errors.Is(err, notes.ErrAddress) || !strings.Contains(err.Error(), `network "zs"`) {
		t.Errorf("%v", err)
	}
	if a, err := alice.ParseAddress(alice.Address().Encode(notes.Development)); err != nil || a != alice.Address() {
		t.Errorf("%v", err)
	}
}

func TestConfigurationMustBeComplete(t *testing.T) {
	if _, err := wallet.New(wallet.Config{Network: notes.Development}); err == nil {
		t.Error("a wallet without keys was opened")
	}
}
