package outbox_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/store"
)

// A hundred callers at once get a nonce each, without a gap, and all transactions are mined.
func TestParallelTransactionsAreAllMined(t *testing.T) {
	n := newNode(t)
	n.auto = true
	d := n.open(0)
	var group sync.WaitGroup
	for i := range 100 {
		group.Go(func() {
			if receipt, err := d.Transact(t.Context(), call(byte(i))); err != nil || !receipt.OK {
				t.Errorf("%d: %+v, %v", i, receipt, err)
			}
		})
	}
	group.Wait()
	if got := n.count(d.Address(), n.head); got != 100 {
		t.Errorf("%d transactions are mined", got)
	}
	d.push()
	if entries, err := d.journal.Journal(""); err != nil || len(entries) != 0 {
		t.Errorf("%d transactions are kept that nobody asks for again, %v", len(entries), err)
	}
}

// Whichever transaction of several a node loses, it is sent again, and what follows it is mined
// too.
func TestLostTransactionIsSentAgain(t *testing.T) {
	for lost := range 4 {
		n := newNode(t)
		d := n.open(0)
		n.loses = func(tx *types.Transaction) bool { return tx.Nonce() == uint64(lost) }
		for i := range byte(4) {
			d.write(fmt.Sprint(i), i)
		}
		d.push()
		n.mine()
		d.push()
		if got := n.count(d.Address(), n.head); got != uint64(lost) {
			t.Fatalf("%d are mined although %d was lost", got, lost)
		}
		sent := len(n.sent)
		d.push()
		if len(n.sent) != sent {
			t.Error("a transaction was sent again at once")
		}
		n.set(func() { n.loses = nil })
		d.clock.pass()
		d.push()
		n.mine()
		for i := range byte(4) {
			d.isMined(fmt.Sprint(i))
		}
	}
}

// A transaction that was written down before a kill is sent as it was signed, also if another with
// a lower nonce was written later.
func TestRestartSendsWhatWasSigned(t *testing.T) {
	n := newNode(t)
	d := n.open(0)
	n.pooled(d, 0) // somebody else's transaction takes the nonce for a while
	d.write("second", 2)
	n.set(func() { n.pool = nil })
	d.write("first", 1)
	before := d.offered()
	d.restart()
	d.push()
	n.mine()
	first, second := d.isMined("first"), d.isMined("second")
	if first.Tx != before[0].Tx.Hash || second.Tx != before[1].Tx.Hash || before[0].ID != "first" {
		t.Errorf("mined %s and %s of %+v", first.Tx, second.Tx, before)
	}
	d.restart()
	d.push()
	if receipt, err := d.Deliver(t.Context(), "second"); err != nil || receipt != second {
		t.Errorf("after the end: %+v, %v", receipt, err)
	}
}

// pooled puts a transaction of the outbox's account into the pool that another process sent.
func (n *node) pooled(d *desk, nonce uint64) {
	n.Helper()
	tx := n.foreign(d, nonce)
	n.mu.Lock()
	defer n.mu.Unlock()
	if refusal := n.add(tx); refusal != "" {
		n.Fatal(refusal)
	}
}

// foreign returns a transaction of the outbox's account that another process signed.
func (n *node) foreign(d *desk, nonce uint64) *types.Transaction {
	tx := types.NewTx(&types.DynamicFeeTx{
		ChainID: chainID, Nonce: nonce, GasFeeCap: gwei(100), GasTipCap: gwei(2), Gas: 21_000, To: &common.Address{7},
	})
	signed, err := d.config.Account.SignTx(n.Context(), tx, chainID)
	n.must(err)
	return signed
}

// What is written down twice is one transaction, and another under the same ID is refused.
func TestIDNamesOneTransaction(t *testing.T) {
	n := newNode(t)
	d := n.open(0)
	for range 2 {
		d.write("one", 1)
	}
	if err := d.Write(t.Context(), "one", call(2), nil); !errors.Is(err, outbox.ErrOther) {
		t.Errorf("another transaction: %v", err)
	}
	if len(d.offered()) != 1 {
		t.Errorf("%+v", d.offered())
	}
	if _, err := d.Deliver(t.Context(), "two"); !errors.Is(err, outbox.ErrUnknown) {
		t.Errorf("unknown: %v", err)
	}
	if err := d.Again(t.Context(), "two", call(1), nil); !errors.Is(err, outbox.ErrUnknown) {
		t.Errorf("again without a first: %v", err)
	}
	if err := d.Abandon(t.Context(), "two"); !errors.Is(err, outbox.ErrUnknown) {
		t.Errorf("abandoned without a first: %v", err)
	}
}

// What else is to be written down is kept with the transaction, or neither is.
func TestWriteIsAllOrNothing(t *testing.T) {
	n := newNode(t)
	d := n.open(0)
	broken := errors.New("broken")
	err := d.Write(t.Context(), "one", call(1), func(w store.Tx) error {
		return errors.Join(w.Record(store.Entry{ID: "k", State: "s"}), broken)
	})
	if !errors.Is(err, broken) || len(d.offered()) != 0 {
		t.Errorf("%v, %+v", err, d.offered())
	}
	if _, err := d.journal.Entry("k"); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("kept: %v", err)
	}
	d.write("one", 1)
	if d.offered()[0].Tx.Nonce != 0 {
		t.Error("the nonce of what was not written down is lost")
	}
}

// A base fee above what the first transaction offers does not hang it and those behind it: each is
// offered for more, up to the limit.
func TestPriceFollowsTheMarketUpToTheLimit(t *testing.T) {
	n := newNode(t)
	d := n.open(0)
	d.write("first", 1)
	d.write("second", 2)
	d.push()
	first := d.offered()[0].Price.Max // 2 · 10 + 1 gwei
	n.set(func() { n.base = gwei(40) })
	n.mine()
	d.push() // too early
	n.mine()
	if n.count(d.Address(), n.head) != 0 {
		t.Fatal("mined below the base fee")
	}
	d.clock.pass()
	d.push()
	n.mine()
	for _, id := range []string{"first", "second"} {
		d.isMined(id)
	}
	if first.Cmp(gwei(21)) != 0 {
		t.Errorf("the first offer is %v", first)
	}

	d.write("third", 3)
	d.push()
	n.set(func() { n.base = gwei(1_000) }) // more than ten times 81 gwei
	d.clock.pass()
	var refused *outbox.PriceError
	if _, err := d.Deliver(t.Context(), "third"); !errors.As(err, &refused) || refused.Max.Cmp(gwei(720)) != 0 {
		t.Fatalf("%v", err)
	}
	if offer := d.offered()[0].Price.Max; offer.Cmp(gwei(81)) != 0 {
		t.Errorf("the offer above the limit is %v", offer)
	}
	n.set(func() { n.base = gwei(50) })
	n.mine()
	d.isMined("third") // the price fell, and the transaction was still there
}

// A node that refuses an offer below its base fee, as many do, gets a higher one: also after a
// restart, when the outbox does not remember that it has sent it.
func TestRefusedPriceIsRaised(t *testing.T) {
	n := newNode(t)
	d := n.open(0)
	n.set(func() {
		n.refuses = func(tx *types.Transaction) bool { return tx.GasFeeCap().Cmp(n.base) < 0 }
	})
	d.write("one", 1) // for 21 gwei
	n.set(func() { n.base = gwei(40) })
	d.push()
	d.push()
	n.mine()
	d.isMined("one")
}

// The user's own limit holds from the first offer on.
func TestMaxPriceIsNeverExceeded(t *testing.T) {
	n := newNode(t)
	d := n.open(0, func(c *outbox.Config) { c.MaxPrice = gwei(18) })
	d.write("one", 1) // the market's offer is 21, the base fee 10
	if offer := d.offered()[0].Price.Max; offer.Cmp(gwei(16)) != 0 {
		t.Errorf("offered %v", offer)
	}
	d.push()
	for _, base := range []int64{14, 16, 500} {
		n.set(func() { n.base = gwei(base) })
		d.clock.pass()
		d.push()
	}
	for _, tx := range n.sentTransactions() {
		if tx.GasFeeCap().Cmp(gwei(16)) > 0 {
			t.Errorf("offered %v", tx.GasFeeCap())
		}
	}
	if err := d.Write(t.Context(), "two", call(2), nil); !errors.As(err, new(*outbox.PriceError)) {
		t.Errorf("a base fee above the limit: %v", err)
	}
}

// sentTransactions returns what is in the pool and in blocks.
func (n *node) sentTransactions() []*types.Transaction {
	n.mu.Lock()
	defer n.mu.Unlock()
	all := append([]*types.Transaction(nil), n.pool...)
	for _, m := range n.mined {
		all = append(all, m.tx)
	}
	return all
}

// Where gas is free a transaction is legacy, of price 0, and is never offered for more.
func TestFreeGasStaysFree(t *testing.T) {
	n := newNode(t)
	n.base, n.price = nil, new(big.Int)
	d := n.open(0)
	d.write("one", 1)
	for range 3 {
		d.push()
		d.clock.pass()
	}
	offered := d.offered()[0]
	if offered.Price.Max.Sign() != 0 || offered.Price.Tip != nil || offered.Err != nil {
		t.Errorf("%+v", offered)
	}
	n.mine()
	d.isMined("one")
}

// When another transaction of the account has the nonce, that shows when its block is final, and
// not before. Then the same call is sent under a new nonce.
func TestTakenNonceIsNoticed(t *testing.T) {
	n := newNode(t)
	d := n.open(2)
	d.write("one", 1)
	n.pooled(d, 0)
	n.mine()
	for range 5 {
		d.push()
		if receipt, err := d.Mined(t.Context(), "one"); receipt != nil || err != nil {
			t.Fatalf("before it is final: %+v, %v", receipt, err)
		}
	}
	n.mine()
	n.mine()
	if _, err := d.Deliver(t.Context(), "one"); !errors.Is(err, outbox.ErrNonceTaken) {
		t.Fatalf("%v", err)
	}
	d.must(d.Again(t.Context(), "one", call(1), nil))
	d.push()
	n.mine()
	if receipt := d.isMined("one"); n.mined[receipt.Tx].tx.Nonce() != 1 {
		t.Errorf("nonce %d", n.mined[receipt.Tx].tx.Nonce())
	}
}

// A node that has the block and does not find the receipt for a while takes no nonce away.
func TestReceiptThatComesLateIsAwaited(t *testing.T) {
	n := newNode(t)
	d := n.open(0)
	d.write("one", 1)
	d.push()
	n.mine()
	n.set(func() { n.hidden = true })
	d.push()
	d.push()
	n.set(func() { n.hidden = false })
	d.isMined("one")
}

// A transaction that is mined and reverts is reported, kept until the caller decides, and sent
// again under a new nonce when he does.
func TestRevertIsTheCallersDecision(t *testing.T) {
	n := newNode(t)
	d := n.open(2)
	n.reverts = true
	d.write("one", 1)
	d.push()
	n.mine()
	receipt, err := d.Deliver(t.Context(), "one")
	if !errors.As(err, new(*chain.RevertError)) || receipt.OK || receipt.GasUsed == 0 {
		t.Fatalf("%+v, %v", receipt, err)
	}
	if failed, err := d.Failed("one"); failed || err != nil {
		t.Errorf("before it is final: %v, %v", failed, err)
	}
	n.mine()
	n.mine()
	d.push()
	if failed, err := d.Failed("one"); !failed || err != nil {
		t.Errorf("when it is final: %v, %v", failed, err)
	}
	d.restart()
	if again, err := d.Deliver(t.Context(), "one"); !errors.As(err, new(*chain.RevertError)) || again != receipt {
		t.Errorf("after a restart: %+v, %v", again, err)
	}
	n.set(func() { n.reverts = false })
	d.must(d.Again(t.Context(), "one", call(2), nil))
	d.push()
	n.mine()
	if again := d.isMined("one"); !again.OK || again.Tx == receipt.Tx {
		t.Errorf("%+v", again)
	}
}

// A block that is undone takes the receipt back, and the transaction is sent again.
func TestUndoneTransactionIsSentAgain(t *testing.T) {
	n := newNode(t)
	d := n.open(3)
	d.write("one", 1)
	d.push()
	before := n.head
	n.mine()
	receipt := d.isMined("one")
	n.undo(before)
	d.push()
	if got, err := d.Mined(t.Context(), "one"); got != nil || err != nil {
		t.Fatalf("after its block was undone: %+v, %v", got, err)
	}
	d.clock.pass()
	d.push()
	n.mine()
	if again := d.isMined("one"); again.Tx != receipt.Tx {
		t.Errorf("mined as %s, want %s", again.Tx, receipt.Tx)
	}
	for range 3 {
		n.mine()
	}
	d.push()
	if len(d.offered()) != 0 {
		t.Errorf("not final: %+v", d.offered())
	}
}

// A nonce that nobody has, and behind which transactions wait, is taken by an empty transaction.
func TestGapIsFilled(t *testing.T) {
	n := newNode(t)
	d := n.open(0)
	n.pooled(d, 0)
	d.write("one", 1)
	d.push()
	n.set(func() { n.pool = n.pool[1:] }) // the other process' transaction is lost for good
	for range 3 {
		n.mine()
		d.push()
		d.clock.pass()
	}
	d.push() // sends the empty one
	n.mine()
	if receipt := d.isMined("one"); n.mined[receipt.Tx].tx.Nonce() != 1 {
		t.Error("another nonce")
	}
	d.push()
	if entries, err := d.journal.Journal(""); err != nil || len(entries) != 1 {
		t.Errorf("%d entries, %v", len(entries), err)
	}
}

// A nonce that waits for a slow signer is no gap, however long that takes.
func TestSlowSignerIsNoGap(t *testing.T) {
	n := newNode(t)
	asks, answers := make(chan struct{}), make(chan struct{})
	wait := func() { asks <- struct{}{}; <-answers }
	d := n.open(0, onSigning(&wait))
	written := make(chan error)
	go func() { written <- d.Write(t.Context(), "slow", call(1), nil) }()
	<-asks
	d.write("fast", 2)
	for range 4 {
		d.push()
		d.clock.pass()
	}
	if offered := d.offered(); len(offered) != 1 {
		t.Errorf("an empty transaction is sent: %+v", offered)
	}
	asked := n.times("eth_getTransactionCount")
	if d.push(); n.times("eth_getTransactionCount") != asked+1 {
		t.Error("the nonce that waits for its signature is looked for in the pool")
	}
	close(answers)
	d.must(<-written)
	d.push()
	n.mine()
	for nonce, id := range []string{"slow", "fast"} {
		if receipt := d.isMined(id); n.mined[receipt.Tx].tx.Nonce() != uint64(nonce) {
			t.Errorf("%s has another nonce", id)
		}
	}
}

// A nonce that another process' transaction has in the pool is no gap.
func TestPooledTransactionIsNoGap(t *testing.T) {
	n := newNode(t)
	d := n.open(0)
	n.set(func() { n.base = gwei(200) }) // more than the other process offers
	n.pooled(d, 0)
	d.write("one", 1)
	for range 3 {
		d.push()
		d.clock.pass()
	}
	asked := n.times("eth_gasPrice")
	d.push() // which asks for the price once, to raise what waits
	if got := n.times("eth_gasPrice") - asked; got != 1 || len(d.offered()) != 1 {
		t.Errorf("the price is asked for %d times, waiting %+v", got, d.offered())
	}
}

// A gap that another process fills at the last moment is left to it.
func TestGapThatIsFilledIsLeft(t *testing.T) {
	n := newNode(t)
	d := n.open(0)
	n.pooled(d, 0)
	d.write("one", 1)
	d.push()
	n.set(func() { n.pool = n.pool[1:] })
	d.push()
	d.clock.pass()
	asked, foreign := 0, n.foreign(d, 0)
	n.set(func() {
		n.counted = func() {
			if asked++; asked == 1 {
				n.auto = true
				n.add(foreign)
			}
		}
	})
	d.push()
	if asked < 2 {
		t.Fatalf("asked %d times", asked)
	}
	d.isMined("one")
	d.push()
	if got := n.count(d.Address(), n.head); got != 2 || len(d.offered()) != 0 {
		t.Errorf("%d are mined, waiting %+v", got, d.offered())
	}
}

// A node that lags behind, and knows fewer transactions than are final, gives no nonce twice.
func TestLaggingNodeGivesNoNonceTwice(t *testing.T) {
	n := newNode(t)
	d := n.open(0)
	for i := range byte(3) {
		d.write(fmt.Sprint(i), i)
		d.push()
		n.mine()
		d.isMined(fmt.Sprint(i))
		d.must(d.Forget(d.journal, fmt.Sprint(i)))
	}
	n.set(func() { n.lag = 2 })
	d.restart()
	d.write("next", 9)
	if got := d.offered()[0].Tx.Nonce; got != 3 {
		t.Errorf("nonce %d, want 3", got)
	}
}

// A node that refuses the gas limit with its margin gets the transaction with the estimate.
func TestMarginIsLeftOutWhereItIsRefused(t *testing.T) {
	n := newNode(t)
	d := n.open(0)
	n.refuses = func(tx *types.Transaction) bool { return tx.Gas() > 120_000 }
	d.write("one", 1)
	d.push()
	n.mine()
	if receipt := d.isMined("one"); n.mined[receipt.Tx].tx.Gas() != 100_000 {
		t.Errorf("gas %d", n.mined[receipt.Tx].tx.Gas())
	}
	n.set(func() { n.refuses = func(*types.Transaction) bool { return true } })
	d.write("two", 2)
	if _, err := d.Deliver(t.Context(), "two"); err == nil {
		t.Error("a refusal is no error")
	}
	n.set(func() { n.refuses = nil })
	d.push()
	n.mine()
	d.isMined("two")
}

// Two outboxes of one account that share no journal carry out what they were asked for, each once.
func TestTwoOutboxesOfOneAccount(t *testing.T) {
	n := newNode(t)
	here, there := n.open(0), n.open(0)
	here.write("here", 1)
	there.write("there", 2) // under the same nonce: nothing was sent yet
	here.push()
	there.push()
	n.mine()
	here.isMined("here")
	if _, err := there.Deliver(t.Context(), "there"); !errors.Is(err, outbox.ErrNonceTaken) {
		t.Fatalf("%v", err)
	}
	there.must(there.Again(t.Context(), "there", call(2), nil))
	there.push()
	n.mine()
	there.isMined("there")
	if got := n.count(here.Address(), n.head); got != 2 {
		t.Errorf("%d transactions", got)
	}
}

// A node that does not answer is waited for, until the context ends.
func TestDeliverWaitsForTheNode(t *testing.T) {
	n := newNode(t)
	d := n.open(0)
	d.write("one", 1)
	d.push()
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { _, err := d.Deliver(ctx, "one"); ended <- err }()
	n.await("eth_getBlockByNumber", n.times("eth_getBlockByNumber")+2) // the first look has ended then
	n.set(func() { n.down = true })
	n.await("eth_chainId", n.times("eth_chainId")+2) // which is asked before all else after a failure
	cancel()
	if err := <-ended; !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
	if _, err := d.Deliver(t.Context(), "one"); err == nil {
		t.Error("a node that is down is no error at first")
	}
	n.set(func() { n.down = false })
	n.mine()
	d.isMined("one")
}

// A node that answers all but what it is sent, or is asked too often, is waited for too, unless it
// is so from the start.
func TestDeliverWaitsForTheNodeToTakeIt(t *testing.T) {
	for name, trouble := range map[string]func(*node){
		"no answer": func(n *node) { n.deaf = "eth_sendRawTransaction" },
		"busy":      func(n *node) { n.busy = 1000 },
	} {
		n := newNode(t)
		d := n.open(0)
		d.write("one", 1)
		d.push()
		ended := make(chan error, 1)
		go func() { _, err := d.Deliver(t.Context(), "one"); ended <- err }()
		n.await("eth_getBlockByNumber", n.times("eth_getBlockByNumber")+2)
		n.set(func() { trouble(n); n.pool = nil })
		d.clock.pass()
		n.await("eth_sendRawTransaction", n.times("eth_sendRawTransaction")+3)
		n.set(func() { n.deaf, n.busy, n.auto = "", 0, true })
		if err := <-ended; err != nil {
			t.Errorf("%s: %v", name, err)
		}
		n.set(func() { trouble(n) })
		d.write("two", 2)
		if _, err := d.Deliver(t.Context(), "two"); err == nil {
			t.Errorf("%s: no error at first", name)
		}
	}
}

// An account that does not sign leaves nothing behind, and its nonce is used by the next.
func TestRefusedSignatureLeavesNothing(t *testing.T) {
	n := newNode(t)
	refusal := errors.New("the owner said no")
	var refuses bool
	d := n.open(0, func(c *outbox.Config) {
		c.Account = asked{c.Account, func() error {
			if refuses {
				return refusal
			}
			return nil
		}}
	})
	refuses = true
	if err := d.Write(t.Context(), "one", call(1), nil); !errors.Is(err, refusal) {
		t.Errorf("%v", err)
	}
	refuses = false
	d.write("two", 2)
	if offered := d.offered(); len(offered) != 1 || offered[0].Tx.Nonce != 0 {
		t.Errorf("%+v", offered)
	}
}

// asked is an account whose owner is asked before each signature.
type asked struct {
	chain.Signer
	ask func() error
}

func (a asked) SignTx(ctx context.Context, tx *types.Transaction, id *big.Int) (*types.Transaction, error) {
	if err := a.ask(); err != nil {
		return nil, err
	}
	return a.Signer.SignTx(ctx, tx, id)
}

// A journal of another version is an error that names the entry.
func TestEntryOfAnotherVersionIsRefused(t *testing.T) {
	n := newNode(t)
	d := n.open(0)
	d.write("one", 1)
	entries, err := d.journal.Journal("")
	d.must(err)
	for _, payload := range [][]byte{nil, {0}, {2, '{', '}'}, {1}, {1, '{', '}'}} {
		entries[0].Payload = payload
		d.must(d.journal.Record(entries[0]))
		if err := d.Push(t.Context()); err == nil {
			t.Errorf("payload %q was taken", payload)
		}
	}
}
