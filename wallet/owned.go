package wallet

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/notes"
)

// State is what can be done with a note now.
type State int

// The states of an owned note.
const (
	// Pending is a note in the queue whose batch is not appended yet, or not final.
	Pending State = iota
	// Spendable is a note in the tree that is final, unspent and not reserved.
	Spendable
	// Reserved is an input of a plan or of a transaction in progress.
	Reserved
	// Spent is a note whose nullifier is on the chain.
	Spent
)

var stateNames = [...]string{"pending", "spendable", "reserved", "spent"}

// String names the state in lower case.
func (s State) String() string { return stateNames[s] }

// MarshalText encodes the state as [State.String] does.
func (s State) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Origin is where an owned note comes from.
type Origin int

// The origins of an owned note.
const (
	// Minted is a note of a deposit of this account.
	Minted Origin = iota
	// Received is a note of a transfer, with a ciphertext that opened.
	Received
	// Change is the change of a transfer or a burn of this account.
	Change
	// Refund is the refund of a leg of this account that did not settle.
	Refund
	// Expected is a note announced by [Wallet.Expect], the payment of a deal.
	Expected
	// Merged is the note of a consolidation of this account.
	Merged
)

var originNames = [...]string{"minted", "received", "change", "refund", "expected", "merged"}

// String names the origin in lower case.
func (o Origin) String() string { return originNames[o] }

// MarshalText encodes the origin as [Origin.String] does.
func (o Origin) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// Owned is a note of this account at its position in the queue. One commitment that is queued twice
// is two of them: the nullifiers differ.
type Owned struct {
	Note notes.Note
	// Commitment is the note's. It is kept because hashing takes time.
	Commitment notes.Commitment
	// Position is the index of the leaf, in the tree or still in the queue.
	Position uint32
	// Nullifier appears on the chain when the note is spent.
	Nullifier notes.Nullifier
	Origin    Origin
	// Memo is the sender's text. It is zero for notes that were not received.
	Memo notes.Memo
	// Tx is the transaction that queued the note, and Block its block.
	Tx    common.Hash
	Block uint64
	State State
}
