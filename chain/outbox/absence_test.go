package outbox_test

import (
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain/outbox"
)

// Several callers bring the transactions on at once while one of the nodes behind the URL does not
// know the receipt: what all of them see within the time to poll counts once, and takes no nonce
// away.
func TestAbsencesSeenAtOnceCountOnce(t *testing.T) {
	n := newNode(t)
	d := n.open(0, func(c *outbox.Config) { c.Client = n.dial(0, time.Hour) })
	d.write("one", 1)
	d.push()
	n.mine()
	n.set(func() { n.hidden = true })
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			for range 4 {
				if err := d.Push(t.Context()); err != nil {
					t.Error(err)
				}
			}
		})
	}
	group.Wait()
	if asked := n.times("eth_getTransactionReceipt"); asked < 3 {
		t.Fatalf("the receipt was asked for only %d times", asked)
	}
	if receipt, err := d.Mined(t.Context(), "one"); receipt != nil || errors.Is(err, outbox.ErrNonceTaken) {
		t.Errorf("%+v, %v", receipt, err)
	}
	n.set(func() { n.hidden = false })
	d.isMined("one")
}
