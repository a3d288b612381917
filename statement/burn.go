package statement

import (
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/field/hash"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// BurnPublic holds the public fields of a burn.
type BurnPublic struct {
	Root         tree.Root
	Participants tree.Root
	Nullifiers   [2]notes.Nullifier
	Change       notes.Commitment // zero if there is none
	Asset, Value field.Element
	AuditKey     field.Element    // y-coordinate
	EphemeralKey field.Element    // y-coordinate
	Audit        [2]field.Element // [notes.BurnAudit], encrypted
	Context      field.Element
}

// BurnPrivate holds the secret witness of a burn.
type BurnPrivate struct {
	Spend
	// Change is a note of value 0 if there is no change. Its commitment is not published then.
	Change Opening
	Audit  AuditWitness
}

// Burn states that two notes are spent into a public payout and a change, or into a payout alone:
// conjuncts B1 to B9. A burn without a change adds nothing to the commitment tree.
type Burn struct {
	Public  BurnPublic
	Private BurnPrivate
}

var _ Statement = (*Burn)(nil)

// Circuit returns [BurnCircuit].
func (b *Burn) Circuit() Circuit { return BurnCircuit }

// Fields returns the 12 public fields.
func (b *Burn) Fields() []field.Element {
	p := &b.Public
	return []field.Element{
		p.Root.Element, p.Participants.Element, p.Nullifiers[0].Element, p.Nullifiers[1].Element,
		p.Change.Element, p.Asset, p.Value, p.AuditKey, p.EphemeralKey, p.Audit[0], p.Audit[1], p.Context,
	}
}

// Digest returns Hash(DIGEST_BURN; fields).
func (b *Burn) Digest() field.Element { return hash.Sum(hash.DigestBurn, b.Fields()...) }

// Message returns the message that the spending key signs.
func (p *BurnPublic) Message() field.Element {
	return hash.Sum(hash.Burn, p.Nullifiers[0].Element, p.Nullifiers[1].Element,
		p.Change.Element, p.Asset, p.Value, p.EphemeralKey, p.Context)
}

// Plaintext returns what is encrypted to the regulator: [notes.BurnAudit] of elements that need not
// be in range.
func (w *BurnPrivate) Plaintext() []field.Element {
	words := notes.BurnAuditWords(w.sender(), w.Change.Value)
	return words[:]
}

// Check returns nil, or a *[ConjunctError] with the id of the first conjunct that does not hold.
func (b *Burn) Check() error {
	p, w := &b.Public, &b.Private
	return firstError(
		b.checkInputs,
		func() error { return w.checkMembership("B2", p.Root) },
		func() error { return w.checkNullifiers("B3", p.Nullifiers[:]) },
		func() error { return w.checkAuthority("B4", p.Message()) },
		b.checkChange,
		b.checkValues,
		b.checkRegistered,
		func() error { return w.Audit.check("B9", p.AuditKey, p.EphemeralKey, w.Plaintext(), p.Audit[:]) },
	)
}

// checkInputs is B1.
func (b *Burn) checkInputs() error {
	if err := b.Private.checkSame("B1", len(b.Public.Nullifiers)); err != nil {
		return err
	}
	if b.Private.asset() != b.Public.Asset {
		return conjunctError("B1", "the inputs are of another asset than the public one")
	}
	return nil
}

// checkChange is B5. The opening has the public asset and the sender also if there is no change.
func (b *Burn) checkChange() error {
	p, w := &b.Public, &b.Private
	if p.Change.IsZero() && !w.Change.Value.IsZero() {
		return conjunctError("B5", "there is no change, but its value is not 0")
	}
	if !p.Change.IsZero() && w.Change.Commitment() != p.Change {
		return conjunctError("B5", "the change's commitment does not open")
	}
	if w.Change.Asset != p.Asset || w.Change.Owner != w.sender() {
		return conjunctError("B5", "the change is of another asset or owner")
	}
	return nil
}

// checkValues is B6 and B7.
func (b *Burn) checkValues() error {
	p, w := &b.Public, &b.Private
	if !inRange(append(w.values(), w.Change.Value, p.Value)...) {
		return conjunctError("B6", "a value is not below 2^120")
	}
	if w.sum() != p.Value.Add(w.Change.Value) {
		return conjunctError("B7", "inputs and outputs differ")
	}
	return nil
}

// checkRegistered is B8.
func (b *Burn) checkRegistered() error {
	if !registered(b.Private.sender(), b.Private.Registration, b.Public.Participants) {
		return conjunctError("B8", "the sender is not registered")
	}
	return nil
}
