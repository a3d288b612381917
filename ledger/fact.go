package ledger

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// Cursor is a place in the chain's history: after the log Log of block Block. The zero value is the beginning. Facts are totally
// ordered by it.
type Cursor struct {
	Block uint64
	Log   uint
}

// Less tells whether c comes before d.
func (c Cursor) Less(d Cursor) bool {
	return c.Block < d.Block || (c.Block == d.Block && c.Log < d.Log)
}

// Fact is something that happened on the chain: one event of a successful transaction.
type Fact struct {
	Cursor
	BlockHash common.Hash
	Tx        common.Hash
	// Time is the block's, in the chain's own unit.
	Time uint64
	// Final is whether the chain's policy held for the block when the fact was read.
	Final bool
	// Event is one of the structs below, by value.
	Event Event
}

// Event is what a fact says: one of the structs of this package that have a Kind.
type Event interface {
	// Kind is the event's name in the contract's interface.
	Kind() string
}

// Queued gives commitments of one batch their positions in the tree: Position is the first one's, the others follow it. They can be spent
// once the batch is appended. It comes behind the events of its transaction that tell of the notes.
type Queued struct {
	Position    uint32
	Commitments []notes.Commitment
}

// Sealed closes a batch with Count leaves.
type Sealed struct {
	Batch uint64
	Count int
}

// Appended puts a batch into the tree.
type Appended struct {
	Batch   uint64
	NewRoot tree.Root
}

// Minted is a mint.
type Minted struct {
	Token        notes.Asset
	Payer        common.Address
	Amount       notes.Value
	Commitment   notes.Commitment
	Salt         field.Element
	Epoch        uint64
	EphemeralKey field.Element
	Audit        field.Element
}

// Transferred is a transfer, or a leg: then the next Held, Settled or Swapped says what became of it.
type Transferred struct {
	Nullifiers [2]notes.Nullifier
	Payment    notes.Commitment
	Change     notes.Commitment
	Refund     notes.Commitment
	// Counter is the payment that a leg wants in return, zero if the transfer is none.
	Counter      notes.Commitment
	Epoch        uint64
	EphemeralKey field.Element
	Audit        [4]field.Element
	Ciphertext   [notes.CiphertextSize]byte
}

// Burned is a burn.
type Burned struct {
	Token        notes.Asset
	Recipient    common.Address
	Value        notes.Value
	Nullifiers   [2]notes.Nullifier
	Change       notes.Commitment
	Epoch        uint64
	EphemeralKey field.Element
	Audit        [2]field.Element
}

// Credited is a payout that failed and waits to be withdrawn.
type Credited struct {
	Token     notes.Asset
	Recipient common.Address
	Amount    *big.Int
}

// Withdrawn is the payout of a credit.
type Withdrawn struct {
	Token     notes.Asset
	Recipient common.Address
	Amount    *big.Int
}

// Skipped is an item of a batch that was passed over.
type Skipped struct {
	Index      uint64
	Nullifier0 notes.Nullifier
	// Reason is the error with which the item alone would have reverted; a *bindings.Error.
	Reason error
}

// Held is a leg whose payment waits for its counter-payment.
type Held struct {
	Payment notes.Commitment
	Leg
}

// Settled is a deal that was completed: Payment came second, Counter is the leg that waited for it.
type Settled struct{ Payment, Counter notes.Commitment }

// Swapped is a deal whose two legs came together. A leg that is held under one of the payments is another one, and stays held.
type Swapped struct{ Payment, Counter notes.Commitment }

// Refunded is a held leg that ended after its deadline.
type Refunded struct{ Payment, Refund notes.Commitment }

// Cancelled is a held leg that its counterparty ended.
type Cancelled struct {
	Payment, Refund notes.Commitment
	Preimage        [32]byte
}

// Listed admits a token for minting, or ends that.
type Listed struct {
	Token  notes.Asset
	Listed bool
}

// ParticipantsUpdated changes leaves of the participants tree.
type ParticipantsUpdated struct {
	Changes []Registration
	NewRoot tree.Root
	// PreviousDropped: someone was removed or replaced, so proofs against the root before are refused at once.
	PreviousDropped bool
}

// AuditKeyProposed announces the next audit key A′, from ActiveFrom on.
type AuditKeyProposed struct {
	Submission notes.Point
	ActiveFrom uint64
}

// AuditKeyActivated begins an epoch.
type AuditKeyActivated struct{ AuditEpoch }

// MintPaused stops minting, or lets it go on.
type MintPaused struct{ Paused bool }

// Posted is a message in a private contract's log; anybody can post anything.
type Posted struct {
	Topic   [32]byte
	Sender  common.Address
	Payload []byte
}

// Kind implements Event.
func (Queued) Kind() string { return "Queued" }

// Kind implements Event.
func (Sealed) Kind() string { return "Sealed" }

// Kind implements Event.
func (Appended) Kind() string { return "Appended" }

// Kind implements Event.
func (Minted) Kind() string { return "Minted" }

// Kind implements Event.
func (Transferred) Kind() string { return "Transferred" }

// Kind implements Event.
func (Burned) Kind() string { return "Burned" }

// Kind implements Event.
func (Credited) Kind() string { return "Credited" }

// Kind implements Event.
func (Withdrawn) Kind() string { return "Withdrawn" }

// Kind implements Event.
func (Skipped) Kind() string { return "Skipped" }

// Kind implements Event.
func (Held) Kind() string { return "Held" }

// Kind implements Event.
func (Settled) Kind() string { return "Settled" }

// Kind implements [Event].
func (Swapped) Kind() string { return "Swapped" }

// Kind implements Event.
func (Refunded) Kind() string { return "Refunded" }

// Kind implements Event.
func (Cancelled) Kind() string { return "Cancelled" }

// Kind implements Event.
func (Listed) Kind() string { return "Listed" }

// Kind implements Event.
func (ParticipantsUpdated) Kind() string { return "ParticipantsUpdated" }

// Kind implements Event.
func (AuditKeyProposed) Kind() string { return "AuditKeyProposed" }

// Kind implements Event.
func (AuditKeyActivated) Kind() string { return "AuditKeyActivated" }

// Kind implements Event.
func (MintPaused) Kind() string { return "MintPaused" }

// Kind implements Event.
func (Posted) Kind() string { return "Posted" }
