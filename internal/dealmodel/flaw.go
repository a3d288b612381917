package dealmodel

import "github.com/zsettle/zsettle/ledger/deals"

// Flaw is a set of rules that a [Model] breaks on purpose.
type Flaw uint64

// The flaws. Most of them leave out one condition.
const (
	// MarkIsPledge takes a mark for a pledge.
	MarkIsPledge Flaw = 1 << iota
	// SlotsEmptied empties the slot of a leg that is over.
	SlotsEmptied
	// KeyOfPayment, KeyWithoutDeal and KeyWithoutDeadline give legs one slot whose keys differ in
	// what they leave out.
	KeyOfPayment
	KeyWithoutDeal
	KeyWithoutDeadline
	// RepeatedPayment, HighMark, PledgeWithoutClosings and LastBeforeDeadline accept deals that
	// are not well formed.
	RepeatedPayment
	HighMark
	PledgeWithoutClosings
	LastBeforeDeadline
	// EmptyLeaf, RepeatedLeafPayment and LeafAfterLast accept leaves that are not well formed.
	EmptyLeaf
	RepeatedLeafPayment
	LeafAfterLast
	// SharedNullifier accepts two legs of a settlement or closing that spend the same note.
	SharedNullifier
	// HeldRefused refuses an arriving leg whose payment is held, LeftOutLookedAt checks it.
	HeldRefused
	LeftOutLookedAt
	// HalfDone spends the notes of a leg before the next leg is checked.
	HalfDone
	// JointHeld lets a joint leg be held.
	JointHeld
	// NoFirstMark leaves no mark when all legs arrive.
	NoFirstMark
	// The others leave out a condition of a call.
	HoldAfterOff
	HoldLate
	SettleLate
	SettleAnySlot
	CancelAnyForm
	CancelLate
	CancelAnySlot
	CancelNothing
	CancelByDelivered
	RefundEarly
	CloseLate
	CloseUnpaid
	AnyLeaf
	SeizeEarly
	NothingPledged
)

// has reports whether the model breaks a rule.
func (m *Model) has(f Flaw) bool { return m.flaws&f != 0 }

// slot returns a leg's slot. With a flaw of the key, a leg of another key can be in its place.
func (m *Model) slot(k deals.Key) Slot {
	slot, found := m.slots[k]
	if !found && m.has(KeyOfPayment|KeyWithoutDeal|KeyWithoutDeadline) && m.taken(k) {
		return Slot{State: deals.StateSettled}
	}
	return slot
}

// taken reports whether a leg of another key has the slot.
func (m *Model) taken(k deals.Key) bool {
	for other := range m.slots {
		sameDeal := other.Deal == k.Deal || m.has(KeyOfPayment|KeyWithoutDeal)
		sameDeadline := other.Deadline == k.Deadline || m.has(KeyOfPayment|KeyWithoutDeadline)
		if other.Payment == k.Payment && sameDeal && sameDeadline {
			return true
		}
	}
	return false
}
