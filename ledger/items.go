package ledger

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// Mint turns public tokens of the sender into one note.
type Mint struct {
	Token      notes.Asset
	Amount     notes.Value // more than 0
	Commitment notes.Commitment
	// Participants is a root of the contract's current generation.
	Participants tree.Root
	// Epoch is that of the audit key to which Audit is encrypted.
	Epoch        uint64
	Salt         field.Element
	EphemeralKey field.Element
	Audit        field.Element
	Proof        Proof
}

// Leg binds a transfer's payment to a deal, or to a closing of one.
type Leg struct {
	// Deal is the deal or closing.
	Deal deals.ID
	// Deadline is the deal's, or the closing's time, in the chain's own unit. A leg that is held
	// can be refunded after it.
	Deadline uint64
	// Joint legs can only arrive: with the settlement or closing that they belong to. Other legs
	// can also be held. The proof binds which of the two a leg is.
	Joint bool
}

// Settlement is a deal, and those of its legs that arrive with the call that settles it. The
// others are held.
type Settlement struct {
	Deal deals.Deal
	// Legs are in the order of the deal's payments. One whose payment is held is left out by the
	// contract.
	Legs []Transfer
}

// Closing is one way to close the pledge of a deal, and those of its legs that arrive with the
// call. The others are held.
type Closing struct {
	Deal deals.Deal
	Leaf deals.Leaf
	// Path leads from the leaf to the deal's closings; see [deals.Path].
	Path [][32]byte
	// Legs are in the order of the leaf's payments. Each is bound to [deals.ClosingID] and to the
	// leaf's time.
	Legs []Transfer
}

// Transfer spends up to two notes for a payment and change.
type Transfer struct {
	// Root is a root that the commitment tree has or had.
	Root tree.Root
	// Participants is a root of the contract's current generation.
	Participants tree.Root
	Nullifiers   [2]notes.Nullifier
	Payment      notes.Commitment
	Change       notes.Commitment
	// Refund takes the place of Payment when a leg is refunded, or its pledge closed.
	Refund notes.Commitment
	// Epoch is that of the audit key to which Audit is encrypted.
	Epoch        uint64
	EphemeralKey field.Element
	Audit        [4]field.Element
	// Ciphertext is the payment note, encrypted to its payee.
	Ciphertext [notes.CiphertextSize]byte
	// Leg is nil for a transfer that is not a leg.
	Leg   *Leg
	Proof Proof
}

// Distribution spends up to two notes for eight payments and change. A payment that is not needed
// is a note of value 0 to the sender.
type Distribution struct {
	// Root is a root that the commitment tree has or had.
	Root tree.Root
	// Participants is a root of the contract's current generation.
	Participants tree.Root
	Nullifiers   [2]notes.Nullifier
	Payments     [notes.DistributionPayments]notes.Commitment
	Change       notes.Commitment
	// Epoch is that of the audit key to which Audit is encrypted.
	Epoch        uint64
	EphemeralKey field.Element
	Audit        [notes.DistributionAuditWordCount]field.Element
	// Ciphertexts are the payment notes in the order of Payments, each encrypted to its payee.
	Ciphertexts [notes.DistributionPayments][notes.CiphertextSize]byte
	Proof       Proof
}

// Consolidation makes one note of up to eight notes of its owner.
type Consolidation struct {
	// Root is a root that the commitment tree has or had.
	Root tree.Root
	// Participants is a root of the contract's current generation.
	Participants tree.Root
	// Nullifiers are all different.
	Nullifiers [notes.ConsolidationInputs]notes.Nullifier
	Output     notes.Commitment
	// Epoch is that of the audit key to which Audit is encrypted.
	Epoch        uint64
	EphemeralKey field.Element
	Audit        [notes.ConsolidationAuditWordCount]field.Element
	Proof        Proof
}

// Burn turns up to two notes into public tokens of the recipient, and change if there is any.
type Burn struct {
	// Root is a root that the commitment tree has or had.
	Root tree.Root
	// Participants is a root of the contract's current generation.
	Participants tree.Root
	Nullifiers   [2]notes.Nullifier
	// Change is zero in a burn without a change, which queues nothing and so needs no room in the
	// tree.
	Change notes.Commitment
	Token  notes.Asset
	Value  notes.Value // more than 0
	// Epoch is that of the audit key to which Audit is encrypted.
	Epoch        uint64
	EphemeralKey field.Element
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

func (t Transfer) abi() bindings.Transfer {
	out := bindings.Transfer{
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
		Proof:        t.Proof.abi(),
	}
	for i, word := range t.Audit {
		out.Audit[i] = word.Big()
	}
	return out
}

// submitted returns the transfer as the call that holds legs takes it. Deal and deadline are zero
// for a transfer that is not a leg.
func (t Transfer) submitted() bindings.TransferItem {
	item := bindings.TransferItem{Transfer: t.abi()}
	if t.Leg != nil {
		item.Deal, item.Deadline = t.Leg.Deal, t.Leg.Deadline
	}
	return item
}

// arriving returns legs as the calls that settle and close take them.
func arriving(legs []Transfer) []bindings.ArrivingLeg {
	out := make([]bindings.ArrivingLeg, len(legs))
	for i, t := range legs {
		out[i] = bindings.ArrivingLeg{Transfer: t.abi(), Joint: t.Leg != nil && t.Leg.Joint}
	}
	return out
}

func (d Distribution) abi() bindings.DistributionItem {
	out := bindings.DistributionItem{
		Root:         d.Root.Big(),
		Participants: d.Participants.Big(),
		Nullifier0:   d.Nullifiers[0].Big(),
		Nullifier1:   d.Nullifiers[1].Big(),
		Payments:     [notes.DistributionPayments]*big.Int(words(d.Payments[:])),
		Change:       d.Change.Big(),
		Epoch:        d.Epoch,
		Ephemeral:    d.EphemeralKey.Big(),
		Proof:        d.Proof.abi(),
	}
	for i, word := range d.Audit {
		out.Audit[i] = word.Big()
	}
	for i, ciphertext := range d.Ciphertexts {
		out.Ciphertexts[i] = splitWords(ciphertext)
	}
	return out
}

func (m Consolidation) abi() bindings.ConsolidationItem {
	out := bindings.ConsolidationItem{
		Root:         m.Root.Big(),
		Participants: m.Participants.Big(),
		Output:       m.Output.Big(),
		Epoch:        m.Epoch,
		Ephemeral:    m.EphemeralKey.Big(),
		Proof:        m.Proof.abi(),
	}
	for i, nullifier := range m.Nullifiers {
		out.Nullifiers[i] = nullifier.Big()
	}
	for i, word := range m.Audit {
		out.Audit[i] = word.Big()
	}
	return out
}

func (s Settlement) abi() bindings.Settlement {
	return bindings.Settlement{Deal: dealABI(s.Deal), Legs: arriving(s.Legs)}
}

func (c Closing) abi() bindings.Closing {
	return bindings.Closing{Payments: words(c.Leaf.Payments), Time: c.Leaf.Time, Path: c.Path}
}

func dealABI(d deals.Deal) bindings.Deal {
	return bindings.Deal{
		Payments:     words(d.Payments),
		CancelHashes: d.CancelHashes,
		Deadline:     d.Deadline,
		Revocable:    d.Revocable,
		Pledged:      new(big.Int).SetUint64(uint64(d.Pledged)),
		Last:         d.Last,
		Closings:     d.Closings,
	}
}

// words returns commitments as the contract takes them.
func words(commitments []notes.Commitment) []*big.Int {
	out := make([]*big.Int, len(commitments))
	for i, cm := range commitments {
		out[i] = cm.Big()
	}
	return out
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
