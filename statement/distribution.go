package statement

import (
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/field/hash"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// DistributionPublic holds the public fields of a distribution.
type DistributionPublic struct {
	Root         tree.Root
	Participants tree.Root
	Nullifiers   [2]notes.Nullifier
	Payments     [notes.DistributionPayments]notes.Commitment
	Change       notes.Commitment
	AuditKey     field.Element // y-coordinate
	EphemeralKey field.Element // y-coordinate
	// Audit is [notes.DistributionAudit], encrypted.
	Audit   [notes.DistributionAuditWordCount]field.Element
	Context field.Element
}

// DistributionPayment is one payment in the witness of a distribution.
type DistributionPayment struct {
	Note  Opening
	Payee tree.Path // of the note's owner in the participants tree
}

// DistributionPrivate holds the secret witness of a distribution.
type DistributionPrivate struct {
	Spend
	Payments [notes.DistributionPayments]DistributionPayment
	Change   Opening
	Audit    AuditWitness
}

// Distribution states that two notes are spent into eight payments and a change: conjuncts D1 to
// D9. A payment that is not needed is one of value 0 to the sender.
type Distribution struct {
	Public  DistributionPublic
	Private DistributionPrivate
}

var _ Statement = (*Distribution)(nil)

// Circuit returns [DistributionCircuit].
func (d *Distribution) Circuit() Circuit { return DistributionCircuit }

// Fields returns the 31 public fields.
func (d *Distribution) Fields() []field.Element {
	p := &d.Public
	fields := []field.Element{
		p.Root.Element, p.Participants.Element, p.Nullifiers[0].Element, p.Nullifiers[1].Element,
	}
	fields = append(fields, p.outputs()...)
	fields = append(fields, p.AuditKey, p.EphemeralKey)
	fields = append(fields, p.Audit[:]...)
	return append(fields, p.Context)
}

// outputs returns the commitments of the payments and of the change.
func (p *DistributionPublic) outputs() []field.Element {
	var out []field.Element
	for _, cm := range p.Payments {
		out = append(out, cm.Element)
	}
	return append(out, p.Change.Element)
}

// Digest returns Hash(DIGEST_DISTRIBUTION; fields).
func (d *Distribution) Digest() field.Element {
	return hash.Sum(hash.DigestDistribution, d.Fields()...)
}

// Message returns the message that the spending key signs.
func (p *DistributionPublic) Message() field.Element {
	parts := append([]field.Element{p.Nullifiers[0].Element, p.Nullifiers[1].Element}, p.outputs()...)
	return hash.Sum(hash.Distribution, append(parts, p.EphemeralKey, p.Context)...)
}

// Plaintext returns what is encrypted to the regulator: [notes.DistributionAudit] of elements that
// need not be in range.
func (w *DistributionPrivate) Plaintext() []field.Element {
	var payees, values [notes.DistributionPayments]field.Element
	for i, payment := range w.Payments {
		payees[i], values[i] = payment.Note.Owner, payment.Note.Value
	}
	words := notes.DistributionAuditWords(w.asset(), w.sender(), payees, values, w.Change.Value)
	return words[:]
}

// Check returns nil, or a *[ConjunctError] with the id of the first conjunct that does not hold.
func (d *Distribution) Check() error {
	p, w := &d.Public, &d.Private
	return firstError(
		func() error { return w.checkSame("D1", len(p.Nullifiers)) },
		func() error { return w.checkMembership("D2", p.Root) },
		func() error { return w.checkNullifiers("D3", p.Nullifiers[:]) },
		func() error { return w.checkAuthority("D4", p.Message()) },
		d.checkOutputs,
		d.checkRange,
		d.checkBalance,
		d.checkRegistered,
		func() error { return w.Audit.check("D9", p.AuditKey, p.EphemeralKey, w.Plaintext(), p.Audit[:]) },
	)
}

// checkOutputs is D5.
func (d *Distribution) checkOutputs() error {
	p, w := &d.Public, &d.Private
	for i, payment := range w.Payments {
		if payment.Note.Commitment() != p.Payments[i] {
			return conjunctError("D5", "a payment's commitment does not open")
		}
		if payment.Note.Asset != w.asset() {
			return conjunctError("D5", "a payment is of another asset")
		}
	}
	if w.Change.Commitment() != p.Change {
		return conjunctError("D5", "the change's commitment does not open")
	}
	if w.Change.Asset != w.asset() || w.Change.Owner != w.sender() {
		return conjunctError("D5", "the change is of another asset or owner")
	}
	return nil
}

// outputValues returns the values of the payments and of the change.
func (w *DistributionPrivate) outputValues() []field.Element {
	var values []field.Element
	for _, payment := range w.Payments {
		values = append(values, payment.Note.Value)
	}
	return append(values, w.Change.Value)
}

// checkRange is D6.
func (d *Distribution) checkRange() error {
	w := &d.Private
	if !inRange(append(w.values(), w.outputValues()...)...) {
		return conjunctError("D6", "a value is not below 2^120")
	}
	return nil
}

// checkBalance is D7.
func (d *Distribution) checkBalance() error {
	w := &d.Private
	if w.sum() != total(w.outputValues()...) {
		return conjunctError("D7", "inputs and outputs differ")
	}
	if w.sum().IsZero() {
		return conjunctError("D7", "nothing is distributed")
	}
	return nil
}

// checkRegistered is D8.
func (d *Distribution) checkRegistered() error {
	p, w := &d.Public, &d.Private
	if !registered(w.sender(), w.Registration, p.Participants) {
		return conjunctError("D8", "the sender is not registered")
	}
	for _, payment := range w.Payments {
		if !registered(payment.Note.Owner, payment.Payee, p.Participants) {
			return conjunctError("D8", "a payee is not registered")
		}
	}
	return nil
}
