package node_test

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/approval"
	"github.com/zsettle/zsettle/settlement/node/api"
	"github.com/zsettle/zsettle/wallet"
)

// received returns the amounts of the events of payments.
func (w *world) received(c *api.Client) (amounts []string) {
	w.Helper()
	events, err := c.Events(w.Context(), 0, 0, 0)
	w.Must(err)
	for _, e := range events.Events {
		if e.Kind == "received" {
			amounts = append(amounts, e.Value.Amount)
		}
	}
	return amounts
}

// awaitReceived waits until a party has so many events of payments, and checks their amounts.
func (w *world) awaitReceived(c *api.Client, want ...string) {
	w.Helper()
	w.eventually("the events of payments", func() bool { return len(w.received(c)) >= len(want) })
	if got := w.received(c); fmt.Sprint(got) != fmt.Sprint(want) {
		w.Errorf("received %v, want %v", got, want)
	}
}

// A node that starts again looks only at notes that came after those it has written events for:
// there is no second event, although what tells equal ones apart is gone. If the note at that place
// is another one, it looks at all of them.
func TestPaymentsAreLookedAtOnce(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	payer := w.Wallet(seller, nil, nil, nil)
	w.Execute(payer)(payer.PlanDeposit(t.Context(), wallet.Deposit{Asset: w.Cash, Value: notes.NewValue(1000)}))
	pay := func(value uint64) {
		_, err := payer.AwaitSpendable(t.Context(), w.Cash, notes.NewValue(value))
		w.Must(err)
		w.Execute(payer)(payer.PlanPayment(t.Context(), wallet.Payment{
			To: w.cards[buyer].Address, Asset: w.Cash, Value: notes.NewValue(value), Ref: fmt.Sprint(value),
		}))
	}
	pay(7)
	pay(8)
	f := w.folder(approval.Manual, true)
	b, stop := w.start(buyer, f)
	w.awaitReceived(b, "7", "8")
	stop()
	journal := f.stores.Journal
	forget := func() {
		var keys [][]byte
		w.Must(journal.Iterate("node/seen", []byte("received/"), func(key, _ []byte) error {
			keys = append(keys, bytes.Clone(key))
			return nil
		}))
		for _, key := range keys {
			w.Must(journal.Delete("node/seen", key))
		}
	}
	forget()
	pay(9)
	b, stop = w.start(buyer, f)
	w.awaitReceived(b, "7", "8", "9")
	stop()
	forget()
	mark := testworld.Get(journal.Get("node/seen", []byte("received")))
	mark = bytes.Replace(mark, []byte(`"Commitment":"`), []byte(`"Commitment":"another `), 1)
	w.Must(journal.Put("node/seen", []byte("received"), mark))
	b, stop = w.start(buyer, f)
	w.awaitReceived(b, "7", "8", "9", "7", "8", "9")
	stop()
	w.Must(journal.Delete("node/seen", []byte("received")))
	pay(10)
	b, _ = w.start(buyer, f)
	w.awaitReceived(b, "7", "8", "9", "7", "8", "9", "10")
}

// The cards are read once for a request, however many deals and people it shows.
func TestCardsAreReadOnceForARequest(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	f := w.folder(approval.Manual, false)
	b, _ := w.start(buyer, f)
	s, _ := w.start(seller, w.folder(approval.Manual, false))
	w.pinEach(b, s)
	for i := range 3 {
		_, err := s.Offer(t.Context(), newDeal(fmt.Sprint("trade ", i)))
		w.Must(err)
	}
	before := f.cards.reads.Load()
	list, err := b.Deals(t.Context(), 0, 0)
	w.Must(err)
	if n := f.cards.reads.Load() - before; n != 1 || len(list.Deals) != 3 ||
		list.Deals[2].Seller.Name != names[seller] {
		t.Errorf("read the cards %d times for %d deals", n, len(list.Deals))
	}
}
