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

// Output is the payment of a transfer.
type Output struct {
	Payee notes.Owner
	Value notes.Value
	// Rho is that of the payment's note; nil means [notes.RhoPayment].
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
	s, err := newSpending(view, chain, inputs, out.Value)
	if err != nil {
		return nil, fmt.Errorf("statement: transfer: %w", err)
	}
	payee, err := chain.Participants.Path(out.Payee)
	if err != nil {
		return nil, fmt.Errorf("statement: transfer: payee: %w", err)
	}
	payment := notes.Note{Asset: s.change.Asset, Value: out.Value, Owner: out.Payee}
	if out.Rho != nil {
		payment.Rho = *out.Rho
	} else {
		payment.Rho = notes.RhoPayment(view.Outgoing(), s.nullifiers[0])
	}
	refund := notes.Note{Asset: s.change.Asset, Value: out.Value, Owner: view.Owner()}
	refund.Rho = notes.RhoRefund(view.Outgoing(), s.nullifiers[0])
	t := &Transfer{
		Public: TransferPublic{
			Root:         chain.Root,
			Participants: chain.Participants.Root(),
			Nullifiers:   s.nullifiers,
			Payment:      payment.Commitment(),
			Change:       s.change.Commitment(),
			Refund:       refund.Commitment(),
			AuditKey:     chain.AuditKey.Y,
		},
		Private: TransferPrivate{
			Spend:   s.private,
			Payment: Open(payment),
			Change:  Open(s.change),
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
	s, err := newSpending(view, chain, inputs, value)
	if err != nil {
		return nil, fmt.Errorf("statement: burn: %w", err)
	}
	return s.burn(view, chain, value, s.change.Commitment()), nil
}

// NewBurnWithoutChange states that all of one or two notes of the account of view is burned. It is
// for leaving when the commitment tree has no room for a change. Everybody sees that the inputs
// held exactly the public value, which [NewBurn] hides. The caller sets the context and then the
// signature.
func NewBurnWithoutChange(view *notes.FullViewingKey, chain Chain, inputs []SpendableNote) (*Burn, error) {
	var value notes.Value
	for _, in := range inputs {
		sum, err := value.Add(in.Note.Value)
		if err != nil {
			return nil, fmt.Errorf("statement: burn: %w", err)
		}
		value = sum
	}
	s, err := newSpending(view, chain, inputs, value)
	if err != nil {
		return nil, fmt.Errorf("statement: burn: %w", err)
	}
	return s.burn(view, chain, value, notes.Commitment{}), nil
}

// burn returns the burn of value, whose public change is that of s or zero.
func (s *spending) burn(view *notes.FullViewingKey, chain Chain, value notes.Value, change notes.Commitment) *Burn {
	b := &Burn{
		Public: BurnPublic{
			Root:         chain.Root,
			Participants: chain.Participants.Root(),
			Nullifiers:   s.nullifiers,
			Change:       change,
			Asset:        s.change.Asset.Element(),
			Value:        value.Element(),
			AuditKey:     chain.AuditKey.Y,
		},
		Private: BurnPrivate{Spend: s.private, Change: Open(s.change)},
	}
	e := notes.EphemeralSecretBurn(view.Outgoing(), s.nullifiers, change)
	b.Private.Audit = AuditWitness{chain.AuditKey.Point, e.Export()}
	b.Public.EphemeralKey = e.Public()
	b.Public.Audit = [2]field.Element(notes.EncryptAudit(chain.AuditKey, e, b.Private.Plaintext()...))
	return b
}

// spending is what transfers and burns share.
type spending struct {
	private    Spend
	nullifiers [2]notes.Nullifier
	change     notes.Note
}

// newSpending spends value from one or two notes. With one note, the second input is a dummy.
func newSpending(
	view *notes.FullViewingKey, chain Chain, inputs []SpendableNote, value notes.Value,
) (s spending, err error) {
	both, err := twoInputs(view, inputs)
	if err != nil {
		return s, err
	}
	if s.private.Registration, err = chain.Participants.Path(view.Owner()); err != nil {
		return s, fmt.Errorf("sender: %w", err)
	}
	left, err := subtractFrom(both, value)
	if err != nil {
		return s, err
	}
	s.private.AK, s.private.NK = view.SpendValidatingKey(), view.NullifierKey().Export()
	for i, in := range both {
		s.private.Inputs[i] = Input{Open(in.Note), in.Path}
		s.nullifiers[i] = s.private.Nullifier(i)
	}
	s.change = notes.Note{
		Asset: both[0].Note.Asset,
		Value: left,
		Owner: view.Owner(),
		Rho:   notes.RhoChange(view.Outgoing(), s.nullifiers[0]),
	}
	return s, nil
}

// twoInputs returns the inputs, with a dummy after a single one.
func twoInputs(view *notes.FullViewingKey, inputs []SpendableNote) ([2]SpendableNote, error) {
	switch len(inputs) {
	case 1:
		dummy, err := newDummy(inputs[0].Note.Asset, view.Owner())
		return [2]SpendableNote{inputs[0], dummy}, err
	case 2:
		return [2]SpendableNote(inputs), nil
	}
	return [2]SpendableNote{}, fmt.Errorf("takes one or two notes, got %d", len(inputs))
}

// subtractFrom returns what is left of the inputs' value.
func subtractFrom(inputs [2]SpendableNote, value notes.Value) (notes.Value, error) {
	sum, err := inputs[0].Note.Value.Add(inputs[1].Note.Value)
	if err != nil {
		return notes.Value{}, err
	}
	left, err := sum.Sub(value)
	if err != nil {
		return notes.Value{}, fmt.Errorf("the notes hold %s, less than %s", sum, value)
	}
	return left, nil
}

// newDummy returns a note of value 0 with a random rho. Its path leads to a root of its own.
func newDummy(asset notes.Asset, owner notes.Owner) (SpendableNote, error) {
	rho, err := field.Random()
	if err != nil {
		return SpendableNote{}, err
	}
	n := notes.Note{Asset: asset, Owner: owner, Rho: notes.Rho{Element: rho}}
	return SpendableNote{n, tree.SelfPath(n.Commitment().Element, tree.Depth)}, nil
}
