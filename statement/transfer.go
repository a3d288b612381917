package statement

import (
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/field/hash"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// TransferPublic holds the public fields of a transfer.
type TransferPublic struct {
	Root                    tree.Root
	Participants            tree.Root
	Nullifiers              [2]notes.Nullifier
	Payment, Change, Refund notes.Commitment
	AuditKey                field.Element    // y-coordinate
	EphemeralKey            field.Element    // y-coordinate
	Audit                   [4]field.Element // [notes.TransferAudit], encrypted
	Context                 field.Element
}

// TransferPrivate holds the secret witness of a transfer.
type TransferPrivate struct {
	Spend
	Payment, Change, Refund Opening
	Payee                   tree.Path // of the payee in the participants tree
	Audit                   AuditWitness
}

// Transfer states that two notes are spent into a payment, a change and a refund: conjuncts T1 to
// T9. The refund replaces the payment when the transfer is a leg of a deal that is not settled.
type Transfer struct {
	Public  TransferPublic
	Private TransferPrivate
}

var _ Statement = (*Transfer)(nil)

// Circuit returns [TransferCircuit].
func (t *Transfer) Circuit() Circuit { return TransferCircuit }

// Fields returns the 14 public fields.
func (t *Transfer) Fields() []field.Element {
	p := &t.Public
	return []field.Element{
		p.Root.Element, p.Participants.Element, p.Nullifiers[0].Element, p.Nullifiers[1].Element,
		p.Payment.Element, p.Change.Element, p.Refund.Element, p.AuditKey, p.EphemeralKey,
		p.Audit[0], p.Audit[1], p.Audit[2], p.Audit[3], p.Context,
	}
}

// Digest returns Hash(DIGEST_TRANSFER; fields).
func (t *Transfer) Digest() field.Element { return hash.Sum(hash.DigestTransfer, t.Fields()...) }

// Message returns the message that the spending key signs.
func (p *TransferPublic) Message() field.Element {
	return hash.Sum(hash.Transfer, p.Nullifiers[0].Element, p.Nullifiers[1].Element,
		p.Payment.Element, p.Change.Element, p.Refund.Element, p.EphemeralKey, p.Context)
}

// Plaintext returns what is encrypted to the regulator: [notes.TransferAudit] of elements that need
// not be in range.
func (w *TransferPrivate) Plaintext() []field.Element {
	words := notes.TransferAuditWords(w.asset(), w.sender(), w.Payment.Owner, w.Payment.Value, w.Change.Value)
	return words[:]
}

// Check returns nil, or a *[ConjunctError] with the id of the first conjunct that does not hold.
func (t *Transfer) Check() error {
	p, w := &t.Public, &t.Private
	return firstError(
		func() error { return w.checkSame("T1", len(p.Nullifiers)) },
		func() error { return w.checkMembership("T2", p.Root) },
		func() error { return w.checkNullifiers("T3", p.Nullifiers[:]) },
		func() error { return w.checkAuthority("T4", p.Message()) },
		t.checkOutputs,
		t.checkRange,
		t.checkBalance,
		t.checkRegistered,
		func() error { return w.Audit.check("T9", p.AuditKey, p.EphemeralKey, w.Plaintext(), p.Audit[:]) },
	)
}

// checkOutputs is T5.
func (t *Transfer) checkOutputs() error {
	p, w := &t.Public, &t.Private
	if w.Payment.Commitment() != p.Payment || w.Change.Commitment() != p.Change || w.Refund.Commitment() != p.Refund {
		return conjunctError("T5", "an output's commitment does not open")
	}
	if w.Payment.Asset != w.asset() || w.Change.Asset != w.asset() || w.Refund.Asset != w.asset() {
		return conjunctError("T5", "an output is of another asset")
	}
	if w.Change.Owner != w.sender() || w.Refund.Owner != w.sender() {
		return conjunctError("T5", "change or refund belongs to another owner")
	}
	if w.Refund.Value != w.Payment.Value {
		return conjunctError("T5", "the refund is not the payment's value")
	}
	return nil
}

// checkRange is T6.
func (t *Transfer) checkRange() error {
	w := &t.Private
	if !inRange(append(w.values(), w.Payment.Value, w.Change.Value)...) {
		return conjunctError("T6", "a value is not below 2^120")
	}
	return nil
}

// checkBalance is T7.
func (t *Transfer) checkBalance() error {
	if t.Private.sum() != t.Private.Payment.Value.Add(t.Private.Change.Value) {
		return conjunctError("T7", "inputs and outputs differ")
	}
	if t.Private.sum().IsZero() {
		return conjunctError("T7", "nothing is transferred")
	}
	return nil
}

// checkRegistered is T8.
func (t *Transfer) checkRegistered() error {
	p, w := &t.Public, &t.Private
	if !registered(w.sender(), w.Registration, p.Participants) {
		return conjunctError("T8", "the sender is not registered")
	}
	if !registered(w.Payment.Owner, w.Payee, p.Participants) {
		return conjunctError("T8", "the payee is not registered")
	}
	return nil
}
