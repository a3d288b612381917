package devnet

import (
	"time"

	"github.com/ethereum/go-ethereum/core"
)

// produce seals blocks until the chain is closed: by the clock, on each transaction, or never.
func (ch *Chain) produce(c Config) {
	defer ch.producing.Done()
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
	ch.commitPending() // what arrived before
	for {
		select {
		case <-ch.stop:
			return
		case <-subscription.Err(): //nolint:errcheck // the pool closes it, without an error
			return
		case <-arrived:
			ch.commitPending()
		}
	}
}

// commitPending seals blocks as long as each takes a transaction out of the pool. A transaction
// that stays, because its price is too low, waits for the next arrival: empty blocks would only
// move the chain's clock.
func (ch *Chain) commitPending() {
	ch.sealing.Lock()
	defer ch.sealing.Unlock()
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
