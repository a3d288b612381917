package wallet_test

import (
	"context"
	"errors"
	"testing"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

// remote is a [wallet.Spender] whose signing key is elsewhere.
type remote struct {
	view *notes.FullViewingKey
	sign func(ctx context.Context, message field.Element) (notes.Signature, error)
}

func (r *remote) FullViewingKey() *notes.FullViewingKey { return r.view }

func (r *remote) Sign(ctx context.Context, message field.Element) (notes.Signature, error) {
	return r.sign(ctx, message)
}

// signedBy opens the first account's wallet over a signer, which signs as the account does.
func (w *world) signedBy(signer *remote) *wallet.Wallet {
	w.Helper()
	signer.view, signer.sign = w.Key(0).FullViewingKey(), w.Key(0).Sign
	opened, err := wallet.New(wallet.Config{
		Key: signer, Network: notes.Development, ZContract: w.ZContract, Replica: w.Replica(),
		Account: testworld.Account(w, 0), Prover: w.Prover, Journal: w.Store(), Cache: w.Store(),
	})
	w.Must(err)
	return opened
}

// The wallet spends with the viewing key and with signatures alone, one for each transaction that
// spends notes.
func TestSpenderMayBeElsewhere(t *testing.T) {
	w := newWorld(t, chain.Instant())
	var signer remote
	alice, bob := w.signedBy(&signer), w.wallet(1, nil)
	signed := 0
	signer.sign = func(ctx context.Context, message field.Element) (notes.Signature, error) {
		signed++
		return w.Key(0).Sign(ctx, message)
	}
	w.deposit(alice, 100)
	w.Execute(alice)(alice.PlanPayment(t.Context(), w.payment(bob, 30)))
	w.Append()
	w.hasCash(alice, 70, 0, 0)
	out := wallet.Withdrawal{Asset: w.Cash, Value: notes.NewValue(20), Recipient: alice.Account().Address()}
	w.Execute(alice)(alice.PlanWithdrawal(t.Context(), out))
	w.Append()
	w.hasCash(alice, 50, 0, 0)
	w.hasCash(bob, 30, 0, 0)
	if signed != 2 {
		t.Errorf("%d messages were signed for a payment and a withdrawal", signed)
	}
}

// A signer that refuses, or that signs with another key, ends the plan. Nothing is sent.
func TestNothingIsSentWithoutASignature(t *testing.T) {
	w := newWorld(t, chain.Instant())
	var signer remote
	alice, bob := w.signedBy(&signer), w.wallet(1, nil)
	w.deposit(alice, 100)
	head, refusal := w.now(), errors.New("the user said no")
	execute := func() error {
		t.Helper()
		p, err := alice.PlanPayment(t.Context(), w.payment(bob, 30))
		testworld.Must(t, err)
		_, err = alice.Execute(t.Context(), p)
		return err
	}
	signer.sign = func(context.Context, field.Element) (notes.Signature, error) { return notes.Signature{}, refusal }
	if err := execute(); !errors.Is(err, refusal) {
		t.Errorf("the signer refused: %v", err)
	}
	signer.sign = w.Key(1).Sign
	if err := execute(); !errors.Is(err, notes.ErrSignature) {
		t.Errorf("a signature of another key: %v", err)
	}
	if w.now().Number != head.Number {
		t.Error("a transaction was sent")
	}
	w.hasCash(alice, 100, 0, 0)
}
