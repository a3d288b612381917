package wallet_test

import (
	"errors"
	"slices"
	"sync/atomic"
	"testing"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/wallet"
)

// idle checks which requests are idle.
func (w *world) idle(of *wallet.Wallet, want ...string) {
	w.Helper()
	entries, err := of.Idle()
	w.Must(err)
	var refs []string
	for _, e := range entries {
		refs = append(refs, e.Ref)
	}
	if !slices.Equal(refs, want) {
		w.Errorf("idle are %q, want %q", refs, want)
	}
}

// A request is idle when an error or a kill has left it, and not while a call brings it on, when it
// is on the chain, or when somebody else has it.
func TestIdleRequests(t *testing.T) {
	w := newWorld(t, chain.Confirmations(3))
	disk := w.Store()
	alice, bob := w.wallet(0, disk), w.wallet(1, nil)
	w.deposit(alice, 100, 50)
	w.commit(4)
	testworld.Must(t, alice.Sync(t.Context()))
	pay := w.payment(bob, 90)
	pay.Ref = "killed"
	dying := w.wallet(0, &mortal{Store: disk, writes: 2})
	p, err := dying.PlanPayment(t.Context(), pay)
	testworld.Must(t, err)
	if _, err := dying.Execute(t.Context(), p); !errors.Is(err, errKilled) {
		t.Fatalf("not killed: %v", err)
	}
	w.idle(dying, "killed") // the call has let it go

	var sends func()
	alice = w.relayed(0, disk, func(request []byte) any {
		if tx := sentBy(t, request); tx != nil {
			sends()
		}
		return nil
	})
	testworld.Must(t, alice.Sync(t.Context()))
	w.idle(alice, "killed")
	handed := w.payment(bob, 40)
	handed.Ref = "handed out"
	w.prepare(alice, handed)
	w.idle(alice, "killed")
	sends = func() { w.idle(alice) }
	testworld.Must(t, alice.Finish(t.Context(), testworld.Get(alice.Idle())[0]))
	w.idle(alice) // on the chain, and not final
	sends = func() {}
	dying = w.wallet(0, &mortal{Store: disk, writes: 1, after: true})
	if _, err := dying.CallBack(t.Context(), handed.Ref); !errors.Is(err, errKilled) {
		t.Fatalf("not killed: %v", err)
	}
	w.idle(alice, "handed out")
	entry := testworld.Get(alice.Idle())[0]
	sends = func() { w.idle(alice) }
	testworld.Must(t, alice.Finish(t.Context(), entry))
	w.idle(alice)
	sends = func() { t.Error("what has ended was sent") }
	w.commit(4)
	testworld.Must(t, alice.Sync(t.Context()), alice.Finish(t.Context(), entry))
	w.nothingUnderWay(alice)
}

// A request is not idle while its first call brings it on, from the moment when it is written down.
func TestRequestIsNotIdleWhileItIsCarriedOut(t *testing.T) {
	w := newWorld(t, chain.Instant())
	disk := w.Store()
	w.deposit(w.wallet(0, disk), 100)
	bob := w.wallet(1, nil)
	var asked atomic.Int64
	var alice *wallet.Wallet
	alice = w.relayed(0, disk, func([]byte) any {
		if alice != nil {
			asked.Add(1)
			w.idle(alice)
		}
		return nil
	})
	pay := w.payment(bob, 30)
	pay.Ref = "invoice"
	w.Execute(alice)(alice.PlanPayment(t.Context(), pay))
	if asked.Load() == 0 {
		t.Error("the node was not asked")
	}
}
