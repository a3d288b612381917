package deals

import "github.com/zsettle/zsettle/notes"

// Event is an event of the z-contract. [Tracker.Apply] knows those of this package, by value.
type Event interface {
	// Kind returns the event's name in the contract's interface.
	Kind() string
}

// Held is a leg whose money begins to wait in the contract.
type Held struct {
	Key
	Refund notes.Commitment
}

// Pledged is a leg whose money stays in the contract although its deal settles. It was held or
// arrived. [Settled] of its deal follows in the same transaction.
type Pledged struct {
	Key
	Refund notes.Commitment
}

// Settled ends a deal: all its payments were held or arrived, and all but the pledged ones are
// queued.
type Settled struct {
	Deal ID
	// Deadline is the deal's.
	Deadline uint64
	// Payments are all of the deal, in its order.
	Payments []notes.Commitment
	// Pledged marks payments as [Deal.Pledged] does.
	Pledged uint16
}

// CalledOff ends a deal without a settlement. [Refunded] follows for each held payment of the deal
// in the same transaction. A leg with another time than the deal's is refunded by a call of its
// own.
type CalledOff struct {
	Deal ID
	// Index is the place of the payment whose canceller called the deal off.
	Index int
	// Preimage is that of the cancel hash.
	Preimage [32]byte
}

// Refunded ends a held leg and queues its refund.
type Refunded struct {
	Key
	Refund notes.Commitment
}

// Closed ends the pledge of a deal in favour of its payers: the refunds of the pledged legs are
// queued, and so are the payments of the closing.
type Closed struct {
	Deal ID
	// Deadline is the deal's.
	Deadline uint64
	// Closing and Time are what the closing's legs are bound to.
	Closing ID
	Time    uint64
	// Payments are those of the closing's leaf.
	Payments []notes.Commitment
}

// Seized ends the pledge of a deal in favour of its payees: the pledged payments are queued.
type Seized struct {
	Deal ID
	// Deadline is the deal's.
	Deadline uint64
}

// SettlementSkipped is a settlement among several in a call that the contract did not accept.
// Nothing of it happened.
type SettlementSkipped struct {
	// Index is the settlement's place in the call.
	Index uint64
	Deal  ID
	// Reason is the error with which the settlement would have reverted alone.
	Reason error
}

// Kind implements [Event].
func (Held) Kind() string { return "Held" }

// Kind implements [Event].
func (Pledged) Kind() string { return "Pledged" }

// Kind implements [Event].
func (Settled) Kind() string { return "Settled" }

// Kind implements [Event].
func (CalledOff) Kind() string { return "CalledOff" }

// Kind implements [Event].
func (Refunded) Kind() string { return "Refunded" }

// Kind implements [Event].
func (Closed) Kind() string { return "Closed" }

// Kind implements [Event].
func (Seized) Kind() string { return "Seized" }

// Kind implements [Event].
func (SettlementSkipped) Kind() string { return "SettlementSkipped" }
