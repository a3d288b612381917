package explore

import (
	"fmt"
	"slices"
	"strings"
)

// The faults of the adversary. Those with a party and a number happen at that transaction, or write
// to the journal, of the party; the others before a turn.
const (
	// At a transaction.
	lose        = "lost transaction"
	delay       = "delayed transaction"
	duplicate   = "repeated transaction"
	reorder     = "reordered transactions"
	taking      = "taken nonce"
	staleAtSend = "stale root while sending"
	deaf        = "accepted without an answer"
	// At a write.
	crash       = "crash"
	crashAfter  = "crash after the write"
	lostJournal = "lost journal"
	lostStores  = "lost journal and cache"
	// Before a turn, of a party.
	lagging = "lagging node"
	failing = "failing node"
	clock   = "wrong clock"
	amnesia = "lost cache"
	// Before a turn.
	undone     = "reorganisation of a block"
	undoneDeep = "reorganisation of two blocks"
	stale      = "stale root"
	hostile    = "hostile bytes"
	robbery    = "calls of a stranger"
	early      = "early notice"
	equivocal  = "equivocation"
	deadline   = "passed deadline"
)

// fault is something that goes wrong.
type fault struct {
	kind string
	who  int // the party, if the kind is of one
	at   int // the number of the transaction, write or turn, from 1
}

// String shows the kind, the party if it matters, and the place.
func (f fault) String() string {
	if slices.Contains(ofAll, f.kind) {
		return fmt.Sprintf("%s (turn %d)", f.kind, f.at)
	}
	return fmt.Sprintf("%s (%s %d)", f.kind, [2]string{"buyer", "seller"}[f.who], f.at)
}

var (
	atSend  = []string{lose, delay, duplicate, reorder, taking, staleAtSend, deaf}
	atWrite = []string{crash, crashAfter, lostJournal, lostStores}
	ofParty = []string{lagging, failing, clock, amnesia}
	ofAll   = []string{undone, undoneDeep, stale, hostile, robbery, early, equivocal, deadline}
)

// schedule is what happens. Turns beyond the order go round: buyer, seller, operator, block.
type schedule struct {
	scenario *scenario
	faults   []fault
	order    []int
}

func (s schedule) String() string {
	texts := make([]string, len(s.faults))
	for i, f := range s.faults {
		texts[i] = f.String()
	}
	return fmt.Sprintf("%s: %s; the turns %v", s.scenario.name, strings.Join(texts, ", "), s.order)
}

// The turns.
const (
	turnBuyer = iota
	turnSeller
	turnOperator
	turnBlock
	turns
)

// whose returns whose turn the n-th is, from 1.
func (s schedule) whose(n int) int {
	if n <= len(s.order) {
		return s.order[n-1]
	}
	return (n - 1) % turns
}

// has reports whether a fault is of a kind.
func (s schedule) has(kind string) bool {
	return slices.ContainsFunc(s.faults, func(f fault) bool { return f.kind == kind })
}

// mustEnd reports whether the deals have to end as the scenario says once the network is healed:
// all parties are honest and have the time.
func (s schedule) mustEnd() bool { return !s.has(early) && !s.has(equivocal) && !s.has(deadline) }
