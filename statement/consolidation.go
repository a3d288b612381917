package statement

import (
	"fmt"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/field/hash"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// ConsolidationPublic holds the public fields of a consolidation.
type ConsolidationPublic struct {
	Root         tree.Root
	Participants tree.Root
	Nullifiers   [notes.ConsolidationInputs]notes.Nullifier
	Output       notes.Commitment
	AuditKey     field.Element // y-coordinate
	EphemeralKey field.Element // y-coordinate
	// Audit is [notes.ConsolidationAudit], encrypted.
	Audit   [notes.ConsolidationAuditWordCount]field.Element
	Context field.Element
}

// ConsolidationPrivate holds the secret witness of a consolidation.
type ConsolidationPrivate struct {
	Spend
	Output Opening
	Audit  AuditWitness
}

// Consolidation states that eight notes of one owner are spent into one note of the same owner:
// conjuncts C1 to C8.
type Consolidation struct {
	Public  ConsolidationPublic
	Private ConsolidationPrivate
}

var _ Statement = (*Consolidation)(nil)

// NewConsolidation states that the account of view makes one note of two to eight of its notes. The
// caller sets the context and then the signature.
func NewConsolidation(view *notes.FullViewingKey, chain Chain, inputs []SpendableNote) (*Consolidation, error) {
	if n := len(inputs); n < 2 || n > notes.ConsolidationInputs {
		return nil, fmt.Errorf("statement: consolidation: takes two to %d notes, got %d", notes.ConsolidationInputs, n)
	}
	s, err := newSpending(view, chain, inputs, notes.ConsolidationInputs)
	if err != nil {
		return nil, fmt.Errorf("statement: consolidation: %w", err)
	}
	output := notes.Note{Asset: s.asset, Value: s.sum, Owner: view.Owner()}
	output.Rho = notes.RhoConsolidation(view.Outgoing(), s.nullifiers[0])
	c := &Consolidation{
		Public: ConsolidationPublic{
			Root:         chain.Root,
			Participants: chain.Participants.Root(),
			Nullifiers:   [notes.ConsolidationInputs]notes.Nullifier(s.nullifiers),
			Output:       output.Commitment(),
			AuditKey:     chain.AuditKey.Y,
		},
		Private: ConsolidationPrivate{Spend: s.private, Output: Open(output)},
	}
	c.encrypt(view, chain.AuditKey)
	return c, nil
}

// encrypt sets the audit data of a consolidation whose other parts are set.
func (c *Consolidation) encrypt(view *notes.FullViewingKey, key notes.AuditKey) {
	p := &c.Public
	e := notes.EphemeralSecretConsolidation(view.Outgoing(), p.Nullifiers, p.Output)
	c.Private.Audit = AuditWitness{key.Point, e.Export()}
	p.EphemeralKey = e.Public()
	ciphertext := notes.EncryptAudit(key, e, c.Private.Plaintext()...)
	p.Audit = [notes.ConsolidationAuditWordCount]field.Element(ciphertext)
}

// Circuit returns [ConsolidationCircuit].
func (c *Consolidation) Circuit() Circuit { return ConsolidationCircuit }

// Fields returns the 17 public fields.
func (c *Consolidation) Fields() []field.Element {
	p := &c.Public
	fields := append([]field.Element{p.Root.Element, p.Participants.Element}, p.spent()...)
	fields = append(fields, p.Output.Element, p.AuditKey, p.EphemeralKey)
	fields = append(fields, p.Audit[:]...)
	return append(fields, p.Context)
}

// spent returns the nullifiers.
func (p *ConsolidationPublic) spent() (out []field.Element) {
	for _, nf := range p.Nullifiers {
		out = append(out, nf.Element)
	}
	return out
}

// Digest returns Hash(DIGEST_CONSOLIDATION; fields).
func (c *Consolidation) Digest() field.Element {
	return hash.Sum(hash.DigestConsolidation, c.Fields()...)
}

// Message returns the message that the spending key signs.
func (p *ConsolidationPublic) Message() field.Element {
	return hash.Sum(hash.Consolidation, append(p.spent(), p.Output.Element, p.EphemeralKey, p.Context)...)
}

// Plaintext returns what is encrypted to the regulator: [notes.ConsolidationAudit] of elements that
// need not be in range.
func (w *ConsolidationPrivate) Plaintext() []field.Element {
	words := notes.ConsolidationAuditWords(w.asset(), w.sender(), w.Output.Value)
	return words[:]
}

// Check returns nil, or a *[ConjunctError] with the id of the first conjunct that does not hold.
func (c *Consolidation) Check() error {
	p, w := &c.Public, &c.Private
	return firstError(
		func() error { return w.checkSame("C1", len(p.Nullifiers)) },
		func() error { return w.checkMembership("C2", p.Root) },
		func() error { return w.checkNullifiers("C3", p.Nullifiers[:]) },
		func() error { return w.checkAuthority("C4", p.Message()) },
		c.checkOutput,
		c.checkValues,
		c.checkRegulation,
	)
}

// checkOutput is C5.
func (c *Consolidation) checkOutput() error {
	p, w := &c.Public, &c.Private
	if w.Output.Commitment() != p.Output {
		return conjunctError("C5", "the output's commitment does not open")
	}
	if w.Output.Asset != w.asset() || w.Output.Owner != w.sender() {
		return conjunctError("C5", "the output is of another asset or owner")
	}
	return nil
}

// checkValues is C6 and C7.
func (c *Consolidation) checkValues() error {
	w := &c.Private
	if !inRange(append(w.values(), w.Output.Value)...) {
		return conjunctError("C6", "a value is not below 2^120")
	}
	if w.sum() != w.Output.Value {
		return conjunctError("C7", "inputs and output differ")
	}
	if w.sum().IsZero() {
		return conjunctError("C7", "nothing is consolidated")
	}
	return nil
}

// checkRegulation is C8.
func (c *Consolidation) checkRegulation() error {
	p, w := &c.Public, &c.Private
	if !registered(w.sender(), w.Registration, p.Participants) {
		return conjunctError("C8", "the owner is not registered")
	}
	return w.Audit.check("C8", p.AuditKey, p.EphemeralKey, w.Plaintext(), p.Audit[:])
}
