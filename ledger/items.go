package ledger

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// Mint turns public tokens of the sender into one note.
type Mint struct {
	Token      notes.Asset
	Amount     notes.Value // more than 0
	Commitment notes.Commitment
	// Participants is a root that the contract accepts: the current one or the one before.
	Participants tree.Root
	// Epoch is that of the audit key to which Audit is encrypted.
	Epoch        uint64
	Salt         field.Element
	EphemeralKey field.Element `json:"Ephemeral"`
	Audit        field.Element
	Proof        Proof
}

// Leg makes a transfer one half of a deal. Its payment is held until the counterpayment comes, the
// deadline passes, or the counterparty reveals the preimage of CancelHash.
type Leg struct {
	// Counter is the payment wanted in return. It must not be the leg's own.
	Counter notes.Commitment
	// Deadline is the last time at which the deal can settle, in the chain's own unit.
	Deadline uint64
	// CancelHash is keccak256 of the counterparty's 32 secret bytes.
	CancelHash [32]byte
}

// Transfer spends up to two notes for a payment and change.
type Transfer struct {
	// Root is a root that the commitment tree has or had.
	Root tree.Root
	// Participants is a root that the contract accepts: the current one or the one before.
	Participants tree.Root
	Nullifiers   [2]notes.Nullifier
	Payment      notes.Commitment
	Change       notes.Commitment
	// Refund takes the place of Payment when a held leg is refunded or cancelled.
	Refund notes.Commitment
	// Epoch is that of the audit key to which Audit is encrypted.
	Epoch        uint64
	EphemeralKey field.Element `json:"Ephemeral"`
	Audit        [4]field.Element
	// Ciphertext is the payment note, encrypted to its payee.
	Ciphertext [notes.CiphertextSize]byte
	// Leg is nil for a transfer that is not a leg.
	Leg   *Leg
	Proof Proof
}

// Burn turns up to two notes into public tokens of the recipient, and change if there is any.
type Burn struct {
	// Root is a root that the commitment tree has or had.
	Root tree.Root
	// Participants is a root that the contract accepts: the current one or the one before.
	Participants tree.Root
	Nullifiers   [2]notes.Nullifier
	// Change is zero in a burn without a change, which queues nothing and so needs no room in the
	// tree.
	Change notes.Commitment
	Token  notes.Asset
	Value  notes.Value // more than 0
	// Epoch is that of the audit key to which Audit is encrypted.
	Epoch        uint64
	EphemeralKey field.Element `json:"Ephemeral"`
	Audit        [2]field.Element
	Recipient    common.Address
	Proof        Proof
}

func (m Mint) abi() bindings.MintItem {
	return bindings.MintItem{
		Token:        common.Address(m.Token),
		Amount:       m.Amount.Big(),
		Commitment:   m.Commitment.Big(),
		Participants: m.Participants.Big(),
		Epoch:        m.Epoch,
		Salt:         m.Salt.Big(),
		Ephemeral:    m.EphemeralKey.Big(),
		Audit0:       m.Audit.Big(),
		Proof:        m.Proof.abi(),
	}
}

// abi returns the leg as the contract takes it; all of it is zero for a transfer that is not a leg.
func (l *Leg) abi() bindings.Leg {
	if l == nil {
		return bindings.Leg{Counter: new(big.Int)}
	}
	return bindings.Leg{Counter: l.Counter.Big(), Deadline: l.Deadline, CancelHash: l.CancelHash}
}

func (t Transfer) abi() bindings.TransferItem {
	item := bindings.TransferItem{
		Root:         t.Root.Big(),
		Participants: t.Participants.Big(),
		Nullifier0:   t.Nullifiers[0].Big(),
		Nullifier1:   t.Nullifiers[1].Big(),
		Payment:      t.Payment.Big(),
		Change:       t.Change.Big(),
		Refund:       t.Refund.Big(),
		Epoch:        t.Epoch,
		Ephemeral:    t.EphemeralKey.Big(),
		Ciphertext:   splitWords(t.Ciphertext),
		Leg:          t.Leg.abi(),
		Proof:        t.Proof.abi(),
	}
	for i, word := range t.Audit {
		item.Audit[i] = word.Big()
	}
	return item
}

// splitWords cuts a note ciphertext into the words that the contract takes.
func splitWords(ciphertext [notes.CiphertextSize]byte) (words [notes.CiphertextSize / 32][32]byte) {
	for i := range words {
		words[i] = [32]byte(ciphertext[32*i:])
	}
	return words
}

// joinWords is the inverse of splitWords.
func joinWords(words [notes.CiphertextSize / 32][32]byte) (ciphertext [notes.CiphertextSize]byte) {
	for i, word := range words {
		copy(ciphertext[32*i:], word[:])
	}
	return ciphertext
}

func (b Burn) abi() bindings.BurnItem {
	return bindings.BurnItem{
		Root:         b.Root.Big(),
		Participants: b.Participants.Big(),
		Nullifier0:   b.Nullifiers[0].Big(),
		Nullifier1:   b.Nullifiers[1].Big(),
		Change:       b.Change.Big(),
		Token:        common.Address(b.Token),
		Value:        b.Value.Big(),
		Epoch:        b.Epoch,
		Ephemeral:    b.EphemeralKey.Big(),
		Audit:        [2]*big.Int{b.Audit[0].Big(), b.Audit[1].Big()},
		Recipient:    b.Recipient,
		Proof:        b.Proof.abi(),
	}
}
