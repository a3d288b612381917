package wallet_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/internal/deploytest"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

// Every mistake is found before anything is proved or sent, and told in one line.
func TestMistakesAreToldBeforehand(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice, bob := w.wallet(0, nil), w.wallet(1, nil)
	stranger, ctx := w.wallet(5, nil), t.Context()
	w.mint(alice, 100)
	unknown := notes.Asset{1, 2, 3}
	leg := func(l ledger.Leg) wallet.Payment {
		pay := w.pay(bob, 1)
		pay.Leg = &l
		return pay
	}
	transfer := func(by *wallet.Wallet, pay wallet.Payment) error {
		_, err := by.PlanPayment(ctx, pay)
		return err
	}
	mint := func(asset notes.Asset, value uint64) error {
		_, err := alice.PlanDeposit(ctx, wallet.Deposit{Asset: asset, Value: notes.NewValue(value)})
		return err
	}
	burn := func(asset notes.Asset, value uint64, to common.Address) error {
		_, err := alice.PlanWithdrawal(ctx, wallet.Withdrawal{Asset: asset, Value: notes.NewValue(value), Recipient: to})
		return err
	}
	nowhere := w.pay(bob, 1)
	nowhere.To = notes.Address{}
	for name, c := range map[string]struct {
		err  error
		want error
		text string
	}{
		"pay zero":              {transfer(alice, w.pay(bob, 0)), wallet.ErrZeroValue, "at least 1 unit"},
		"pay too much":          {transfer(alice, w.pay(bob, 101)), &wallet.ErrInsufficient{}, "want 101"},
		"pay a stranger":        {transfer(alice, w.pay(stranger, 1)), &wallet.ErrNotRegistered{}, "ask it to register"},
		"pay as a stranger":     {transfer(stranger, w.pay(bob, 1)), &wallet.ErrNotRegistered{}, "send its owner id"},
		"pay nobody":            {transfer(alice, nowhere), notes.ErrOwnerZero, "owner 0"},
		"pay in an unknown":     {transfer(alice, wallet.Payment{To: bob.Address(), Asset: unknown, Value: notes.NewValue(1)}), &wallet.ErrNotListed{}, "check the token's address"},
		"leg without counter":   {transfer(alice, leg(ledger.Leg{Deadline: 1 << 40})), wallet.ErrLeg, "wanted in return"},
		"leg in the past":       {transfer(alice, leg(ledger.Leg{Counter: notes.Commitment{Element: field.New(1)}, Deadline: 1})), wallet.ErrDeadline, "agree a later one"},
		"deposit zero":          {mint(w.Cash, 0), wallet.ErrZeroValue, "at least 1 unit"},
		"deposit an unknown":    {mint(unknown, 1), &wallet.ErrNotListed{}, "have it listed"},
		"deposit too much":      {mint(w.Cash, 2_000_000), &wallet.ErrPublicFunds{}, "fund it first"},
		"pay out to nobody":     {burn(w.Cash, 1, common.Address{}), wallet.ErrZeroRecipient, "name the account"},
		"pay out zero":          {burn(w.Cash, 0, common.Address{1}), wallet.ErrZeroValue, "at least 1 unit"},
		"pay out too much":      {burn(w.Cash, 101, common.Address{1}), &wallet.ErrInsufficient{}, "have 100"},
		"pay out in an unknown": {burn(unknown, 1, common.Address{1}), &wallet.ErrNotListed{}, "check the token's address"},
	} {
		if c.err == nil || !matches(c.err, c.want) || !strings.Contains(c.err.Error(), c.text) || strings.Contains(c.err.Error(), "\n") {
			t.Errorf("%s: %v", name, c.err)
		}
	}
	w.has(alice, 100, 0, 0)
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

func TestDepositsArePaused(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice := w.wallet(0, nil)
	w.transact(w.ZContract.PauseMint(true))
	if _, err := alice.PlanDeposit(t.Context(), wallet.Deposit{Asset: w.Cash, Value: notes.NewValue(1)}); !errors.Is(err, wallet.ErrMintPaused) {
		t.Errorf("%v", err)
	}
}

func TestAddressOfAnotherNetwork(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice := w.wallet(0, nil)
	if _, err := alice.ParseAddress(alice.Address().Encode(notes.Main)); !errors.Is(err, notes.ErrAddress) || !strings.Contains(err.Error(), `network "zs"`) {
		t.Errorf("%v", err)
	}
	if a, err := alice.ParseAddress(alice.Address().Encode(notes.Development)); err != nil || a != alice.Address() {
		t.Errorf("%v", err)
	}
}

// A leg whose counter is its own payment is refused before it is proved.
func TestLegThatWantsItself(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice, bob := w.wallet(0, nil), w.wallet(1, nil)
	w.mint(alice, 10)
	rho := notes.Rho{Element: field.New(5)}
	pay := w.pay(bob, 3)
	own := notes.Note{Asset: w.Cash, Value: pay.Value, Owner: pay.To.Owner, Rho: rho}
	pay.Rho, pay.Leg = &rho, &ledger.Leg{Counter: own.Commitment(), Deadline: w.now().Time + 1000}
	p, err := alice.PlanPayment(t.Context(), pay)
	deploytest.Must(t, err)
	if _, err := alice.Execute(t.Context(), p); !errors.Is(err, wallet.ErrLeg) {
		t.Errorf("%v", err)
	}
	w.has(alice, 10, 0, 0)
}

func TestConfigurationMustBeComplete(t *testing.T) {
	if _, err := wallet.New(wallet.Config{Network: notes.Development}); err == nil {
		t.Error("a wallet without keys was opened")
	}
}
