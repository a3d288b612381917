package soak

import (
	"fmt"
	"net/http"
	"testing"
	"time"
)

// enough is how many requests a fault spoils before the node is whole again.
const enough = 3

// For a while the node of both parties fails in one way after the other. The trade settles all the
// same, and nothing happens twice.
func TestNodesThatFail(t *testing.T) {
	w := newWorld(t, 1)
	for _, f := range []*fault{
		hangsUp(), forgets(), otherChain(), noLogs(),
		forges("logs with another topic", otherTopic), forges("logs without data", noData),
		forges("logs with other data", otherData),
		answersWith(http.StatusBadGateway), answersWith(http.StatusTooManyRequests),
		answersWith(http.StatusServiceUnavailable), answersWith(http.StatusRequestEntityTooLarge),
	} {
		w.underFault(f.name, func(int) []*fault { return []*fault{f} })
	}
	w.underFault("stands still", func(int) []*fault {
		head, _ := w.Chain.Head()
		return []*fault{behind("stands still", func() uint64 { return head })}
	})
	t.Logf("%+v", w.judge())
}

// Each party has two nodes. One of them is always some blocks behind the other, and which of them
// changes.
func TestNodesOutOfStep(t *testing.T) {
	w := newWorld(t, 2)
	lags := behind("lags", func() uint64 { head, _ := w.Chain.Head(); return head - min(head, 3) })
	for first := range 2 {
		w.underFault(fmt.Sprint("node ", first, " lags"), func(int) []*fault {
			faults := make([]*fault, 2)
			faults[first] = lags
			return faults
		})
	}
	t.Logf("%+v", w.judge())
}

// underFault lets the parties make a trade and a payment while their nodes have faults. Each node
// is whole again when its fault has spoiled enough.
func (w *world) underFault(name string, faults func(party int) []*fault) {
	w.Helper()
	for i, nodes := range w.nodes {
		for n, f := range faults(i) {
			nodes[n].set(f)
		}
	}
	stop := make(chan struct{})
	go w.mend(stop)
	w.carryOut(w.newTrades(1, 0, 24*time.Hour), w.newPayments(1))
	close(stop)
	for i, nodes := range w.nodes {
		for n, f := range faults(i) {
			if hits := nodes[n].set(nil); f != nil && hits == 0 && nodes[n].mended == 0 {
				w.Errorf("%s: node %d of party %d never failed", name, n, i)
			}
			nodes[n].mended = 0
		}
	}
	w.Logf("%s: done", name)
}

// mend takes the faults away that have spoiled enough, until stop.
func (w *world) mend(stop <-chan struct{}) {
	for {
		select {
		case <-stop:
			return
		case <-time.After(poll):
		}
		for _, nodes := range w.nodes {
			for _, n := range nodes {
				n.mendAfter(enough)
			}
		}
	}
}
