package wallet

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/notes"
)

// State is what can be done with a note now.
type State int

// The states of an owned note.
const (
	// Pending: in the queue, but its batch is not appended yet, or not final.
	Pending State = iota
	// Spendable: in the tree, final, unspent, and not promised to a transaction.
	Spendable
	// Reserved: an input of a transaction under way.
	Reserved
	// Spent: its nullifier is on the chain.
	Spent
)

var stateNames = [...]string{"pending", "spendable", "reserved", "spent"}

// String names the state in lower case.
func (s State) String() string { return stateNames[s] }

// MarshalText encodes the state as [State.String] does.
func (s State) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Origin tells where an owned note comes from.
type Origin int

// The origins of an owned note.
const (
	// Minted by this account.
	Minted Origin = iota
	// Received in a transfer, with a ciphertext that opened.
	Received
	// Change of a transfer or burn of this account.
	Change
	// Refund of a leg of this account that did not settle.
	Refund
	// Expected: announced by [Wallet.Expect], as the payment of a deal.
	Expected
)

var originNames = [...]string{"minted", "received", "change", "refund", "expected"}

// String names the origin in lower case.
func (o Origin) String() string { return originNames[o] }

// MarshalText encodes the origin as [Origin.String] does.
func (o Origin) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// Owned is a note of this account at its position in the queue. One commitment queued twice is two of them: the nullifiers differ.
type Owned struct {
	// Note is the note; Commitment its commitment, kept because hashing costs.
	Note       notes.Note
	Commitment notes.Commitment
	// Position is the index of the leaf, in the tree or still in the queue.
	Position uint32
	// Nullifier appears on the chain when the note is spent.
	Nullifier notes.Nullifier
	Origin    Origin
	// Memo is the sender's text; zero but for received notes.
	Memo notes.Memo
	// Tx and Block tell where the note was queued.
	Tx    common.Hash
	Block uint64
	State State
}
