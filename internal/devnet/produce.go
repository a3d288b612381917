package devnet

import (
	"time"

	"github.com/ethereum/go-ethereum/core"
)

// produce seals blocks until the chain is closed: by the clock, on each transaction, or not at all.
func (ch *Chain) produce(c Config) {
	defer ch.done.Done()
	switch {
	case c.Manual:
		<-ch.stop
	case c.BlockTime > 0:
		ch.produceByClock(c.BlockTime)
	default:
		ch.produceOnDemand()
	}
}

func (ch *Chain) produceByClock(interval time.Duration) {
	ticker := time.NewTicker(interval)
	defer ticker.Stop()
	for {
		select {
		case <-ch.stop:
			return
		case <-ticker.C:
			ch.Commit()
		}
	}
}

// produceOnDemand seals whenever transactions arrive.
func (ch *Chain) produceOnDemand() {
	arrived := make(chan core.NewTxsEvent, 1024)
	subscription := ch.backend.TxPool().SubscribeTransactions(arrived, true)
	defer subscription.Unsubscribe()
	for {
		select {
		case <-ch.stop:
			return
		case <-subscription.Err(): //nolint:errcheck // it is closed without an error, with the pool
			return
		case <-arrived:
			ch.commitPending()
		}
	}
}

// commitPending seals blocks as long as each takes something out of the pool. What stays behind (an underpriced
// transaction) waits for the next arrival: sealing empty blocks for it would make the chain's clock race.
func (ch *Chain) commitPending() {
	ch.seal.Lock()
	defer ch.seal.Unlock()
	for before := ch.pending(); before > 0; {
		ch.commit()
		after := ch.pending()
		if after >= before {
			return
		}
		before = after
	}
}

// pending counts the executable transactions once the pool has caught up with the head.
func (ch *Chain) pending() int {
	_ = ch.backend.TxPool().Sync()
	executable, _ := ch.backend.TxPool().Stats()
	return executable
}
