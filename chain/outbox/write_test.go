package outbox_test

import (
	"context"
	"errors"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/zsettle/zsettle/chain/outbox"
)

// Callers that write the same transaction down at once make one of it, whoever is first, and all of
// them succeed.
func TestWrittenAtOnceIsOneTransaction(t *testing.T) {
	n := newNode(t)
	d := n.open(0)
	for i := range byte(10) {
		id := string('a' + rune(i))
		var group sync.WaitGroup
		for range 8 {
			group.Go(func() {
				if err := d.Write(t.Context(), id, call(i), nil); err != nil {
					t.Error(err)
				}
			})
		}
		group.Wait()
	}
	if got := d.nonces(); len(got) != 10 || got[9] != 9 {
		t.Errorf("the nonces are %v", got)
	}
}

// A caller that finds another one writing under its ID waits for that, as long as its context
// allows, and learns what was written.
func TestWriteWaitsForAnother(t *testing.T) {
	n := newNode(t)
	asks, answers := make(chan struct{}), make(chan struct{})
	wait := func() { asks <- struct{}{}; <-answers }
	d := n.open(0, onSigning(&wait))
	first, second := make(chan error), make(chan error)
	go func() { first <- d.Write(t.Context(), "one", call(1), nil) }()
	<-asks
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := d.Write(ctx, "one", call(1), nil); !errors.Is(err, context.Canceled) {
		t.Errorf("a caller that can't wait: %v", err)
	}
	go func() { second <- d.Write(t.Context(), "one", call(2), nil) }()
	close(answers)
	if err := <-first; err != nil {
		t.Error(err)
	}
	if err := <-second; !errors.Is(err, outbox.ErrOther) {
		t.Errorf("another transaction: %v", err)
	}
	if got := d.nonces(); len(got) != 1 {
		t.Errorf("the nonces are %v", got)
	}
}

// Two callers that learn of the same failure and have the transaction written down anew make one of
// it.
func TestWrittenAnewByTwoIsOneTransaction(t *testing.T) {
	n := newNode(t)
	d := n.open(0)
	for name, fail := range map[string]func(id string){
		"taken": func(string) { n.pooled(d, n.count(d.Address(), n.head)) },
		"reverted": func(string) {
			n.set(func() { n.reverts = true })
			d.push()
		},
		"abandoned": func(id string) {
			d.must(d.Abandon(t.Context(), id))
			d.push()
		},
	} {
		d.write(name, 1)
		fail(name)
		n.mine()
		n.set(func() { n.reverts = false })
		if _, err := d.Deliver(t.Context(), name); err == nil {
			t.Errorf("%s: no failure", name)
		}
		for range 2 {
			d.must(d.Again(t.Context(), name, call(1), nil))
		}
		d.push()
		if got := d.nonces(); len(got) != 1 {
			t.Errorf("%s: the nonces are %v", name, got)
		}
		n.mine()
		d.isMined(name)
	}
}

// The limit of ten times the first offer is that of the purpose: what is written down anew has the
// limit of what was offered first under its ID, however often, and is refused above it.
func TestLimitHoldsForWhatIsWrittenAnew(t *testing.T) {
	n := newNode(t)
	d := n.open(0)
	d.write("one", 1) // for 21 gwei
	for nonce, base := range []int64{30, 100, 150} {
		n.pooled(d, uint64(nonce))
		n.mine()
		if _, err := d.Deliver(t.Context(), "one"); !errors.Is(err, outbox.ErrNonceTaken) {
			t.Fatal(err)
		}
		n.set(func() { n.base = gwei(base) })
		d.must(d.Again(t.Context(), "one", call(1), nil))
		d.push()
		if offer := d.offered()[0].Price.Max; offer.Cmp(eightNinths(gwei(210))) > 0 {
			t.Errorf("offered %v", offer)
		}
		n.set(func() { n.pool, n.base = nil, gwei(10) })
	}
	n.pooled(d, 3)
	n.mine()
	if _, err := d.Deliver(t.Context(), "one"); !errors.Is(err, outbox.ErrNonceTaken) {
		t.Fatal(err)
	}
	n.set(func() { n.base = gwei(211) })
	var refused *outbox.PriceError
	err := d.Again(t.Context(), "one", call(1), nil)
	if !errors.As(err, &refused) || refused.Max.Cmp(eightNinths(gwei(210))) != 0 {
		t.Errorf("above the limit: %v", err)
	}
	if err := d.Write(t.Context(), "two", call(1), nil); err != nil {
		t.Errorf("the first offer of another: %v", err)
	}
}

// A gas limit that the caller gives is kept as it is, and the node is not asked for another. If the
// node refuses it, nothing else is signed.
func TestGivenGasIsKept(t *testing.T) {
	n := newNode(t)
	signed := 0
	d := n.open(0, onEachSignature(&signed))
	n.refuses = func(*types.Transaction) bool { return true }
	given := call(1)
	given.Gas = 77_000
	d.must(d.Write(t.Context(), "one", given, nil))
	for range 3 {
		d.push()
	}
	n.set(func() { n.refuses = nil })
	d.push()
	n.mine()
	gas := n.mined[d.isMined("one").Tx].tx.Gas()
	if gas != 77_000 || signed != 1 || n.times("eth_estimateGas") != 0 {
		t.Errorf("gas %d, signed %d times, asked %d times", gas, signed, n.times("eth_estimateGas"))
	}
}

// Transactions are sent in the order of their nonces, whatever their IDs and times are.
func TestSentInTheOrderOfNonces(t *testing.T) {
	n := newNode(t)
	d := n.open(0)
	for i, id := range []string{"z", "m", "a"} {
		d.write(id, byte(i))
	}
	d.push()
	waiting := d.offered()
	for i, id := range []string{"z", "m", "a"} {
		if waiting[i].ID != id || n.sent[i] != waiting[i].Tx.Hash {
			t.Errorf("%d: %q, sent %s", i, waiting[i].ID, n.sent[i])
		}
	}
}

// A look at transactions that wait asks for as little as it can.
func TestLookAsksForLittle(t *testing.T) {
	n := newNode(t)
	d := n.open(3)
	d.write("one", 1)
	d.push()
	before := n.requests()
	d.push()
	if got := n.requests() - before; got != 2 { // the newest block and the account's nonce
		t.Errorf("%d requests", got)
	}
	n.mine()
	d.push()
	before = n.requests()
	d.push()
	if got := n.requests() - before; got != 4 { // also the final block and the receipt
		t.Errorf("%d requests while it is not final", got)
	}
}
