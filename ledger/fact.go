package ledger

import (
	"math"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// Cursor is the place of a fact in the chain's history, and orders all facts. The zero value is the
// beginning, before any fact.
type Cursor struct {
	// Block is the number of the fact's block.
	Block uint64
	// Log is the place of the event among the logs of the contracts in the block, from 0.
	Log uint
}

// EndOfBlock returns a cursor behind all facts of a block, and before those of the next.
func EndOfBlock(number uint64) Cursor { return Cursor{number, math.MaxUint32 - 1} }

// Less reports whether c comes before d.
func (c Cursor) Less(d Cursor) bool {
	return c.Block < d.Block || (c.Block == d.Block && c.Log < d.Log)
}

// Fact is something that happened on the chain: one event of a successful transaction.
type Fact struct {
	Cursor
	// BlockHash is the hash of the fact's block.
	BlockHash common.Hash
	// Tx is the hash of the transaction.
	Tx common.Hash
	// Time is the block's, in the chain's own unit.
	Time uint64
	// Final reports whether the block was final when the fact was read from the replica.
	Final bool
	// Event is one of the event types of this package, by value.
	Event Event
}

// Event is one of the types of this package and of package deals that have a method Kind: [Queued],
// [Minted], [deals.Held] and so on.
type Event interface {
	// Kind returns the event's name in the contract's interface.
	Kind() string
}

// Queued gives the commitments of one batch their positions in the tree. Their notes can be spent
// once the batch is appended. In a transaction it comes after the events that have the rest of the
// notes.
type Queued struct {
	// Position is that of the first commitment. The others follow it without a gap.
	Position    uint32
	Commitments []notes.Commitment
}

// Sealed closes a batch: no more leaves are added to it.
type Sealed struct {
	// Batch is the index of the batch; the first one is 0.
	Batch uint64
	// Count is how many leaves it has, 1 to 64.
	Count int
}

// Appended puts a batch into the tree.
type Appended struct {
	Batch   uint64
	NewRoot tree.Root
}

// Minted turns public tokens of Payer into a note.
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

// Transferred is a transfer or a leg. After a leg, the next [deals.Held], [deals.Settled] or
// [deals.Closed] says what became of it.
type Transferred struct {
	Nullifiers [2]notes.Nullifier
	Payment    notes.Commitment
	Change     notes.Commitment
	Refund     notes.Commitment
	// Deal is the deal or closing that a leg is bound to. It is zero if the transfer is not a leg.
	Deal         deals.ID
	Epoch        uint64
	EphemeralKey field.Element
	Audit        [4]field.Element
	Ciphertext   [notes.CiphertextSize]byte
}

// Distributed spends notes for eight payments and change.
type Distributed struct {
	Nullifiers   [2]notes.Nullifier
	Payments     [notes.DistributionPayments]notes.Commitment
	Change       notes.Commitment
	Epoch        uint64
	EphemeralKey field.Element
	Audit        [notes.DistributionAuditWordCount]field.Element
	// Ciphertexts are in the order of Payments.
	Ciphertexts [notes.DistributionPayments][notes.CiphertextSize]byte
}

// Consolidated makes one note of several. Which of the nullifiers are of dummies does not show.
type Consolidated struct {
	Nullifiers   [notes.ConsolidationInputs]notes.Nullifier
	Output       notes.Commitment
	Epoch        uint64
	EphemeralKey field.Element
	Audit        [notes.ConsolidationAuditWordCount]field.Element
}

// Burned turns notes into public tokens of Recipient.
type Burned struct {
	Token        notes.Asset
	Recipient    common.Address
	Value        notes.Value
	Nullifiers   [2]notes.Nullifier
	Change       notes.Commitment // zero in a burn without a change, which queues nothing
	Epoch        uint64
	EphemeralKey field.Element
	Audit        [2]field.Element
}

// Credited is the payout of a burn that failed. The amount can be claimed for the recipient.
type Credited struct {
	Token     notes.Asset
	Recipient common.Address
	Amount    *big.Int
}

// Claimed pays a credit to its recipient.
type Claimed struct {
	Token     notes.Asset
	Recipient common.Address
	Amount    *big.Int
}

// Skipped is an item among several in a transaction that the contract did not accept. Nothing of it
// happened.
type Skipped struct {
	// Index is the item's place in the call.
	Index uint64
	// Nullifier0 is the first nullifier of the item.
	Nullifier0 notes.Nullifier
	// Reason is a *bindings.Error: the one with which the item would have reverted alone.
	Reason error
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
	// Generation is that of NewRoot. The contract accepts proofs under the roots of the current
	// generation only. The first generation is 1.
	Generation uint32
}

// AuditKeyProposed announces the next audit key.
type AuditKeyProposed struct {
	// Submission is the key A′ as the auditor submitted it.
	Submission notes.Point
	// ActiveFrom is the earliest time at which the key can be activated, in the chain's own unit.
	ActiveFrom uint64
}

// AuditKeyActivated begins an audit epoch.
type AuditKeyActivated struct{ AuditEpoch }

// MintPaused stops minting, or allows it again.
type MintPaused struct{ Paused bool }

// Posted is a message in a private contract's log. Anybody can post anything.
type Posted struct {
	Topic   [32]byte
	Sender  common.Address
	Payload []byte
}

// Kind implements [Event].
func (Queued) Kind() string { return "Queued" }

// Kind implements [Event].
func (Sealed) Kind() string { return "Sealed" }

// Kind implements [Event].
func (Appended) Kind() string { return "Appended" }

// Kind implements [Event].
func (Minted) Kind() string { return "Minted" }

// Kind implements [Event].
func (Transferred) Kind() string { return "Transferred" }

// Kind implements [Event].
func (Distributed) Kind() string { return "Distributed" }

// Kind implements [Event].
func (Consolidated) Kind() string { return "Consolidated" }

// Kind implements [Event].
func (Burned) Kind() string { return "Burned" }

// Kind implements [Event].
func (Credited) Kind() string { return "Credited" }

// Kind implements [Event].
func (Claimed) Kind() string { return "Claimed" }

// Kind implements [Event].
func (Skipped) Kind() string { return "Skipped" }

// Kind implements [Event].
func (Listed) Kind() string { return "Listed" }

// Kind implements [Event].
func (ParticipantsUpdated) Kind() string { return "ParticipantsUpdated" }

// Kind implements [Event].
func (AuditKeyProposed) Kind() string { return "AuditKeyProposed" }

// Kind implements [Event].
func (AuditKeyActivated) Kind() string { return "AuditKeyActivated" }

// Kind implements [Event].
func (MintPaused) Kind() string { return "MintPaused" }

// Kind implements [Event].
func (Posted) Kind() string { return "Posted" }
