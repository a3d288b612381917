package statement

import (
	"fmt"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// SpendableNote is an owned note with its path in the commitment tree.
type SpendableNote struct {
	Note notes.Note
	Path tree.Path
}

// Chain is what a statement needs to know of the chain: the roots under which it is proved, and the
// audit key.
type Chain struct {
	Root         tree.Root
	Participants *tree.Participants
	AuditKey     notes.AuditKey
}

// Output is the payment of a transfer, or a payment of a distribution.
type Output struct {
	Payee notes.Owner
	Value notes.Value
	// Rho is that of the payment's note; nil means [notes.RhoPayment]. In a distribution it must be
	// nil.
	Rho *notes.Rho
}

// NewMint states that value is minted to the account of view. The salt is public and must be fresh.
// The caller sets the context.
func NewMint(
	view *notes.FullViewingKey, chain Chain, asset notes.Asset, value notes.Value, salt field.Element,
) (*Mint, error) {
	registration, err := chain.Participants.Path(view.Owner())
	if err != nil {
		return nil, fmt.Errorf("statement: mint: %w", err)
	}
	n := notes.Note{Asset: asset, Value: value, Owner: view.Owner(), Rho: notes.RhoMint(view.Outgoing(), salt)}
	m := &Mint{
		Public: MintPublic{
			Commitment:   n.Commitment(),
			Asset:        asset.Element(),
			Value:        value.Element(),
			Participants: chain.Participants.Root(),
			AuditKey:     chain.AuditKey.Y,
		},
		Private: MintPrivate{
			Owner:        n.Owner.Element,
			Rho:          n.Rho.Element,
			Registration: registration,
		},
	}
	e := notes.EphemeralSecretMint(view.Outgoing(), n.Commitment())
	m.Private.Audit = AuditWitness{chain.AuditKey.Point, e.Export()}
	m.Public.EphemeralKey = e.Public()
	m.Public.Audit = notes.EncryptAudit(chain.AuditKey, e, m.Private.Plaintext()...)[0]
	return m, nil
}

// NewTransfer states that the account of view pays with one or two of its notes. What is left of
// them is the change. The caller sets the context and then the signature.
func NewTransfer(view *notes.FullViewingKey, chain Chain, inputs []SpendableNote, out Output) (*Transfer, error) {
	s, err := newSpending(view, chain, inputs, 2)
	if err != nil {
		return nil, fmt.Errorf("statement: transfer: %w", err)
	}
	change, err := s.change(view, out.Value)
	if err != nil {
		return nil, fmt.Errorf("statement: transfer: %w", err)
	}
	payee, err := chain.Participants.Path(out.Payee)
	if err != nil {
		return nil, fmt.Errorf("statement: transfer: payee: %w", err)
	}
	payment := notes.Note{Asset: s.asset, Value: out.Value, Owner: out.Payee}
	if out.Rho != nil {
		payment.Rho = *out.Rho
	} else {
		payment.Rho = notes.RhoPayment(view.Outgoing(), s.nullifiers[0])
	}
	refund := notes.Note{Asset: s.asset, Value: out.Value, Owner: view.Owner()}
	refund.Rho = notes.RhoRefund(view.Outgoing(), s.nullifiers[0])
	t := &Transfer{
		Public: TransferPublic{
			Root:         chain.Root,
			Participants: chain.Participants.Root(),
			Nullifiers:   [2]notes.Nullifier(s.nullifiers),
			Payment:      payment.Commitment(),
			Change:       change.Commitment(),
			Refund:       refund.Commitment(),
			AuditKey:     chain.AuditKey.Y,
		},
		Private: TransferPrivate{
			Spend:   s.private,
			Payment: Open(payment),
			Change:  Open(change),
			Refund:  Open(refund),
			Payee:   payee,
		},
	}
	t.encrypt(view, chain.AuditKey)
	return t, nil
}

// encrypt sets the audit data of a transfer whose other parts are set.
func (t *Transfer) encrypt(view *notes.FullViewingKey, key notes.AuditKey) {
	p := &t.Public
	e := notes.EphemeralSecretTransfer(view.Outgoing(), p.Nullifiers, p.Payment, p.Change, p.Refund)
	t.Private.Audit = AuditWitness{key.Point, e.Export()}
	p.EphemeralKey = e.Public()
	p.Audit = [4]field.Element(notes.EncryptAudit(key, e, t.Private.Plaintext()...))
}

// NewBurn states that value is burned from one or two notes of the account of view. What is left of
// them is the change, also if its value is 0. The caller sets the context and then the signature.
func NewBurn(
	view *notes.FullViewingKey, chain Chain, inputs []SpendableNote, value notes.Value,
) (*Burn, error) {
	s, err := newSpending(view, chain, inputs, 2)
	if err != nil {
		return nil, fmt.Errorf("statement: burn: %w", err)
	}
	change, err := s.change(view, value)
	if err != nil {
		return nil, fmt.Errorf("statement: burn: %w", err)
	}
	return s.burn(view, chain, change, change.Commitment()), nil
}

// NewBurnWithoutChange states that all of one or two notes of the account of view is burned. It is
// for leaving when the commitment tree has no room for a change. Everybody sees that the inputs
// held exactly the public value, which [NewBurn] hides. The caller sets the context and then the
// signature.
func NewBurnWithoutChange(view *notes.FullViewingKey, chain Chain, inputs []SpendableNote) (*Burn, error) {
	s, err := newSpending(view, chain, inputs, 2)
	if err != nil {
		return nil, fmt.Errorf("statement: burn: %w", err)
	}
	change, err := s.change(view, s.sum)
	if err != nil {
		return nil, fmt.Errorf("statement: burn: %w", err)
	}
	return s.burn(view, chain, change, notes.Commitment{}), nil
}

// burn returns the burn of what the change leaves of the inputs. The public change is the change's
// commitment, or zero.
func (s *spending) burn(view *notes.FullViewingKey, chain Chain, change notes.Note, public notes.Commitment) *Burn {
	nullifiers := [2]notes.Nullifier(s.nullifiers)
	b := &Burn{
		Public: BurnPublic{
			Root:         chain.Root,
			Participants: chain.Participants.Root(),
			Nullifiers:   nullifiers,
			Change:       public,
			Asset:        s.asset.Element(),
			Value:        s.sum.Element().Sub(change.Value.Element()),
			AuditKey:     chain.AuditKey.Y,
		},
		Private: BurnPrivate{Spend: s.private, Change: Open(change)},
	}
	e := notes.EphemeralSecretBurn(view.Outgoing(), nullifiers, public)
	b.Private.Audit = AuditWitness{chain.AuditKey.Point, e.Export()}
	b.Public.EphemeralKey = e.Public()
	b.Public.Audit = [2]field.Element(notes.EncryptAudit(chain.AuditKey, e, b.Private.Plaintext()...))
	return b
}
