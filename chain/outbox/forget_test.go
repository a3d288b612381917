package outbox_test

import (
	"errors"
	"testing"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
)

// What is known of a transaction is not taken for what became of another one, nor of none, under
// its ID.
func TestOutcomeIsOfTheTransactionUnderTheID(t *testing.T) {
	n := newNode(t)
	d := n.open(3)
	n.reverts = true
	d.write("one", 1)
	d.push()
	n.mine()
	if _, err := d.Deliver(t.Context(), "one"); !errors.As(err, new(*chain.RevertError)) {
		t.Fatal(err)
	}
	d.must(d.Again(t.Context(), "one", call(1), nil))
	if receipt, err := d.Mined(t.Context(), "one"); receipt != nil || err != nil {
		t.Errorf("of the transaction before: %+v, %v", receipt, err)
	}
	d.push()
	n.set(func() { n.reverts = false })
	n.mine()
	d.isMined("one")
	d.must(d.Forget(d.journal, "one"))
	if receipt, err := d.Mined(t.Context(), "one"); receipt != nil || !errors.Is(err, outbox.ErrUnknown) {
		t.Errorf("of a transaction that was forgotten: %+v, %v", receipt, err)
	}
}
