package soak

import (
	"net/http"
	"sync"
	"testing"
	"time"
)

// enough is how many requests a fault spoils before the node is whole again.
const enough = 15

// For a while the nodes of the parties fail in one way after the other. The trades settle all the
// same, and nothing happens twice.
func TestNodesThatFail(t *testing.T) {
	w := newWorld(t, 1)
	faults := []*fault{
		hangsUp(), forgets(), otherChain(), noLogs(),
		forges("logs with another topic", otherTopic), forges("logs without data", noData),
		forges("logs with other data", otherData), w.standsStill(),
		answersWith(http.StatusBadGateway), answersWith(http.StatusTooManyRequests),
		answersWith(http.StatusServiceUnavailable), answersWith(http.StatusRequestEntityTooLarge),
	}
	for i, f := range faults {
		other := f
		if !*long {
			if i >= len(faults)/2 {
				break
			}
			other = faults[i+len(faults)/2] // each fault has one party then
		}
		w.underFault(func(party int) []*fault { return []*fault{[]*fault{f, other}[party]} })
	}
	t.Logf("%d faults: %+v", len(faults), w.judge())
}

// standsStill is a node that learns of no block after its fault began to spoil something.
func (w *world) standsStill() *fault {
	head := sync.OnceValue(func() uint64 { head, _ := w.Chain.Head(); return head })
	return behind("stands still", head)
}

// Each party has two nodes. One of them is always some blocks behind the other, and which of them
// changes.
func TestNodesOutOfStep(t *testing.T) {
	w := newWorld(t, 2)
	lags := behind("lags", func() uint64 { head, _ := w.Chain.Head(); return head - min(head, 3) })
	for first := range 2 {
		w.underFault(func(int) []*fault {
			faults := make([]*fault, 2)
			faults[first] = lags
			return faults
		})
	}
	t.Logf("%+v", w.judge())
}

// underFault lets the parties make a trade and a payment while their nodes have faults. Each node
// is whole again when its fault has spoiled enough.
func (w *world) underFault(faults func(party int) []*fault) {
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
				w.Errorf("%s: the node %d of party %d never did", f.name, n, i)
			}
			nodes[n].mended = 0
		}
	}
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
