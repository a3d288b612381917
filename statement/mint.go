package statement

import (
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/field/hash"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// MintPublic holds the public fields of a mint.
type MintPublic struct {
	Commitment   notes.Commitment
	Asset, Value field.Element
	Participants tree.Root
	AuditKey     field.Element // y-coordinate
	EphemeralKey field.Element // y-coordinate
	Audit        field.Element // [notes.MintAudit], encrypted
	Context      field.Element
}

// MintPrivate holds the secret witness of a mint. Asset and value are public.
type MintPrivate struct {
	Owner, Rho   field.Element
	Registration tree.Path // of the owner in the participants tree
	Audit        AuditWitness
}

// Mint states that a note has a public asset and value, and a registered owner: conjuncts M1 to M4.
type Mint struct {
	Public  MintPublic
	Private MintPrivate
}

var _ Statement = (*Mint)(nil)

// Circuit returns [MintCircuit].
func (m *Mint) Circuit() Circuit { return MintCircuit }

// Fields returns the 8 public fields.
func (m *Mint) Fields() []field.Element {
	p := &m.Public
	return []field.Element{
		p.Commitment.Element, p.Asset, p.Value, p.Participants.Element,
		p.AuditKey, p.EphemeralKey, p.Audit, p.Context,
	}
}

// Digest returns Hash(DIGEST_MINT; fields).
func (m *Mint) Digest() field.Element { return hash.Sum(hash.DigestMint, m.Fields()...) }

// Plaintext returns what is encrypted to the regulator: [notes.MintAudit] of an element that need
// not be an owner.
func (w *MintPrivate) Plaintext() []field.Element {
	words := notes.MintAuditWords(w.Owner)
	return words[:]
}

// Check returns nil, or a *[ConjunctError] with the id of the first conjunct that does not hold.
func (m *Mint) Check() error {
	p, w := &m.Public, &m.Private
	if (Opening{p.Asset, p.Value, w.Owner, w.Rho}).Commitment() != p.Commitment {
		return conjunctError("M1", "the commitment does not open to the public asset and value")
	}
	if !inRange(p.Value) {
		return conjunctError("M2", "the value is not below 2^120")
	}
	if !registered(w.Owner, w.Registration, p.Participants) {
		return conjunctError("M3", "the owner is not registered")
	}
	return w.Audit.check("M4", p.AuditKey, p.EphemeralKey, w.Plaintext(), []field.Element{p.Audit})
}
