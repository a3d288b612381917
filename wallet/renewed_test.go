package wallet_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/statement"
	"github.com/zsettle/zsettle/wallet"
)

// interruptible is a prover that something happens in, once: before a proof is made.
type interruptible struct {
	statement.Prover
	during func() error
}

func (p *interruptible) Prove(ctx context.Context, s statement.Statement) (statement.Proof, error) {
	if during := p.during; during != nil {
		p.during = nil
		if err := during(); err != nil {
			return statement.Proof{}, err
		}
	}
	return p.Prover.Prove(ctx, s)
}

// renewed is a stale leg of alice, which her transaction carries, while it is proved again.
type renewed struct {
	*world
	alice *wallet.Wallet
	slow  *interruptible
	item  wallet.Item // before that
}

const renewedRef = "leg"

func newRenewed(t *testing.T) *renewed {
	t.Helper()
	w := newWorld(t, chain.Confirmations(3))
	disk := w.Store()
	alice, bob := w.wallet(0, disk), w.wallet(1, nil)
	w.deposit(alice, 100)
	w.commit(4)
	testworld.Must(t, alice.Sync(t.Context()))
	pay := w.deal(alice, bob, w.now().After(time.Hour)).first
	pay.Ref = renewedRef
	dying := w.wallet(0, &mortal{Store: disk, writes: 2, after: true})
	p, err := dying.PlanPayment(t.Context(), pay)
	testworld.Must(t, err)
	if _, err := dying.Execute(t.Context(), p); !errors.Is(err, errKilled) {
		t.Fatalf("not killed: %v", err)
	}
	w.remove(2)
	r := &renewed{world: w, slow: &interruptible{Prover: w.Prover}}
	r.alice = w.Wallet(0, disk, r.slow, nil)
	r.item = *testworld.Get(r.alice.Status(renewedRef)).Item
	return r
}

// While a stale item is proved again, which takes seconds, its request goes on. What is written
// down then is kept, and an old state of it never comes back.
func TestRequestGoesOnWhileItIsProvedAgain(t *testing.T) {
	for name, c := range map[string]struct {
		during func(*renewed) error
		want   error
		check  func(*testing.T, *renewed)
	}{
		"it ends": {func(r *renewed) error {
			r.replace(2, r.Owner(2)) // the root is back
			r.Send(r.ZContract.Submit(*r.item.Transfer))
			r.commit(4)
			return r.alice.Sync(r.Context())
		}, wallet.ErrNoEntry, func(t *testing.T, r *renewed) {
			if e, err := r.alice.Status(renewedRef); err != nil || !e.Done {
				t.Errorf("%+v, %v", e, err)
			}
			r.nothingUnderWay(r.alice)
		}},
		"it can never happen": {func(r *renewed) error {
			testworld.Must(r, r.Chain.AdjustTime(2*time.Hour))
			r.commit(4)
			return r.alice.Sync(r.Context())
		}, wallet.ErrNoEntry, func(_ *testing.T, r *renewed) {
			r.unknown(r.alice, renewedRef)
			r.hasCash(r.alice, 100, 0, 0)
		}},
		"it is called back": {func(r *renewed) error {
			_, err := r.alice.CallBack(r.Context(), renewedRef)
			return err
		}, wallet.ErrCallingBack, func(t *testing.T, r *renewed) {
			if e, err := r.alice.Status(renewedRef); err != nil || !e.Stopped || e.CallBack == nil {
				t.Errorf("%+v, %v", e, err)
			}
			r.commit(4)
			r.hasCash(r.alice, 0, 100, 0)
			r.unknown(r.alice, renewedRef)
		}},
		"it is left to others": {func(r *renewed) error {
			r.slow.during = func() error { return errKilled }
			if err := r.alice.Resume(r.Context()); !errors.Is(err, errKilled) {
				r.Errorf("resumed with %v", err)
			}
			return nil
		}, nil, func(t *testing.T, r *renewed) {
			e, err := r.alice.Status(renewedRef)
			if err != nil || !e.HandedOut() || e.Item.Transfer.Participants == r.item.Transfer.Participants {
				t.Errorf("%+v, %v", e, err)
			}
		}},
		"another request gets its ref": {func(r *renewed) error {
			testworld.Must(r, r.Chain.AdjustTime(2*time.Hour))
			r.commit(4)
			r.hasCash(r.alice, 100, 0, 0)
			other := r.payment(r.alice, 7)
			other.Ref = renewedRef
			r.prepare(r.alice, other)
			return nil
		}, wallet.ErrNoEntry, func(t *testing.T, r *renewed) {
			if e, err := r.alice.Status(renewedRef); err != nil || e.Item.Leg != nil || !e.HandedOut() {
				t.Errorf("%+v, %v", e, err)
			}
		}},
		"another call proves it": {func(r *renewed) error {
			_, err := r.alice.Renew(r.Context(), renewedRef)
			return err
		}, nil, func(t *testing.T, r *renewed) {
			e, err := r.alice.Status(renewedRef)
			if err != nil || !e.Sending || e.Item.Transfer.Participants == r.item.Transfer.Participants {
				t.Errorf("%+v, %v", e, err)
			}
		}},
	} {
		t.Run(name, func(t *testing.T) {
			r := newRenewed(t)
			r.slow.during = func() error { return c.during(r) }
			if _, err := r.alice.Renew(t.Context(), renewedRef); !errors.Is(err, c.want) {
				t.Errorf("renewed with %v, want %v", err, c.want)
			}
			c.check(t, r)
		})
	}
}

// The same while Resume, or the request again, proves the item: what ended meanwhile is no failure,
// and what is called back is not sent.
func TestRequestEndsWhileItIsSentAgain(t *testing.T) {
	r := newRenewed(t)
	r.slow.during = func() error {
		r.replace(2, r.Owner(2))
		r.Send(r.ZContract.Submit(*r.item.Transfer))
		r.commit(4)
		return r.alice.Sync(r.Context())
	}
	if err := r.alice.Resume(t.Context()); err != nil {
		t.Errorf("a request that is done was not finished: %v", err)
	}
	r.nothingUnderWay(r.alice)

	r = newRenewed(t)
	r.slow.during = func() error {
		_, err := r.alice.CallBack(r.Context(), renewedRef)
		return err
	}
	if err := r.alice.Resume(t.Context()); !errors.Is(err, wallet.ErrCallingBack) {
		t.Errorf("resumed with %v", err)
	}
	r.commit(4)
	r.hasCash(r.alice, 0, 100, 0)
	r.unknown(r.alice, renewedRef)
}
