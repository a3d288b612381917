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

// Chain is what a statement takes from the chain: the roots it is proved under and the audit key.
type Chain struct {
	Root         tree.Root
	Participants *tree.Participants
	AuditKey     notes.AuditKey
}

// Output is what a transfer pays: to whom, how much, and under which rho (nil: derived from ovk and the first nullifier).
type Output struct {
	Payee notes.Owner
	Value notes.Value
	Rho   *notes.Rho
}

// NewMint states the issue of value to the account of view, under a fresh public salt. The context is set by the caller.
func NewMint(view *notes.FullViewingKey, chain Chain, asset notes.Asset, value notes.Value, salt field.Element) (*Mint, error) {
	registration, err := chain.Participants.Path(view.Owner())
	if err != nil {
		return nil, fmt.Errorf("statement: mint: %w", err)
	}
	n := notes.Note{Asset: asset, Value: value, Owner: view.Owner(), Rho: notes.RhoMint(view.Outgoing(), salt)}
	e := notes.EphemeralSecretMint(view.Outgoing(), n.Commitment())
	return &Mint{
		Public: MintPublic{
			Commitment: n.Commitment(), Asset: asset.Element(), Value: value.Element(), Participants: chain.Participants.Root(),
			AuditKey: chain.AuditKey.Y, EphemeralKey: e.Public(),
			Audit: notes.EncryptAudit(chain.AuditKey, e, n.Owner.Element)[0],
		},
		Private: MintPrivate{Owner: n.Owner.Element, Rho: n.Rho.Element, Registration: registration,
			Audit: AuditWitness{chain.AuditKey.Point, e.Export()}},
	}, nil
}

// NewTransfer states the payment of one or two notes of the account of view. The context and then the signature are set by the
// caller; the value that is left over is the change.
func NewTransfer(view *notes.FullViewingKey, chain Chain, inputs []SpendableNote, out Output) (*Transfer, error) {
	spend, nf, change, err := newSpend(view, chain, inputs, out.Value)
	if err != nil {
		return nil, fmt.Errorf("statement: transfer: %w", err)
	}
	payee, err := chain.Participants.Path(out.Payee)
	if err != nil {
		return nil, fmt.Errorf("statement: transfer: payee: %w", err)
	}
	rho := notes.RhoPayment(view.Outgoing(), nf[0])
	if out.Rho != nil {
		rho = *out.Rho
	}
	payment := notes.Note{Asset: change.Asset, Value: out.Value, Owner: out.Payee, Rho: rho}
	refund := notes.Note{Asset: change.Asset, Value: out.Value, Owner: view.Owner(), Rho: notes.RhoRefund(view.Outgoing(), nf[0])}
	t := &Transfer{
		Public: TransferPublic{Root: chain.Root, Participants: chain.Participants.Root(), Nullifiers: nf,
			Payment: payment.Commitment(), Change: change.Commitment(), Refund: refund.Commitment(), AuditKey: chain.AuditKey.Y},
		Private: TransferPrivate{Spend: spend, Payment: Open(payment), Change: Open(change), Refund: Open(refund), Payee: payee},
	}
	t.encrypt(chain.AuditKey, notes.EphemeralSecretTransfer(view.Outgoing(), nf, t.Public.Payment, t.Public.Change, t.Public.Refund))
	return t, nil
}

func (t *Transfer) encrypt(key notes.AuditKey, e notes.EphemeralSecret) {
	t.Private.Audit = AuditWitness{key.Point, e.Export()}
	t.Public.EphemeralKey = e.Public()
	t.Public.Audit = [4]field.Element(notes.EncryptAudit(key, e, t.Private.Plaintext()...))
}

// NewBurn states the payout of one or two notes of the account of view. The context and then the signature are set by the caller.
func NewBurn(view *notes.FullViewingKey, chain Chain, inputs []SpendableNote, value notes.Value) (*Burn, error) {
	spend, nf, change, err := newSpend(view, chain, inputs, value)
	if err != nil {
		return nil, fmt.Errorf("statement: burn: %w", err)
	}
	b := &Burn{
		Public: BurnPublic{Root: chain.Root, Participants: chain.Participants.Root(), Nullifiers: nf, Change: change.Commitment(),
			Asset: change.Asset.Element(), Value: value.Element(), AuditKey: chain.AuditKey.Y},
		Private: BurnPrivate{Spend: spend, Change: Open(change)},
	}
	e := notes.EphemeralSecretBurn(view.Outgoing(), nf, b.Public.Change)
	b.Private.Audit = AuditWitness{chain.AuditKey.Point, e.Export()}
	b.Public.EphemeralKey = e.Public()
	b.Public.Audit = [2]field.Element(notes.EncryptAudit(chain.AuditKey, e, b.Private.Plaintext()...))
	return b, nil
}

// newSpend opens the inputs (a second one is a dummy where only one is given), their nullifiers and the change.
func newSpend(view *notes.FullViewingKey, chain Chain, inputs []SpendableNote, value notes.Value) (s Spend, nf [2]notes.Nullifier, change notes.Note, err error) {
	if len(inputs) < 1 || len(inputs) > 2 {
		return s, nf, change, fmt.Errorf("takes one or two notes, got %d", len(inputs))
	}
	if s.Registration, err = chain.Participants.Path(view.Owner()); err != nil {
		return s, nf, change, fmt.Errorf("sender: %w", err)
	}
	first := inputs[0].Note
	if len(inputs) == 1 {
		dummy, err := newDummy(first.Asset, view.Owner())
		if err != nil {
			return s, nf, change, err
		}
		inputs = []SpendableNote{inputs[0], dummy}
	}
	sum, err := first.Value.Add(inputs[1].Note.Value)
	if err != nil {
		return s, nf, change, err
	}
	left, err := sum.Sub(value)
	if err != nil {
		return s, nf, change, fmt.Errorf("the notes hold %s, less than %s", sum, value)
	}
	s.AK, s.NK = view.SpendValidatingKey(), view.NullifierKey().Export()
	for i, in := range inputs {
		s.Inputs[i] = Input{Open(in.Note), in.Path}
		nf[i] = s.Nullifier(i)
	}
	change = notes.Note{Asset: first.Asset, Value: left, Owner: view.Owner(), Rho: notes.RhoChange(view.Outgoing(), nf[0])}
	return s, nf, change, nil
}

// newDummy returns a note of value 0 with a random rho, whose path fits itself and leads nowhere.
func newDummy(asset notes.Asset, owner notes.Owner) (SpendableNote, error) {
	rho, err := field.Random()
	if err != nil {
		return SpendableNote{}, err
	}
	n := notes.Note{Asset: asset, Owner: owner, Rho: notes.Rho{Element: rho}}
	return SpendableNote{n, tree.SelfPath(n.Commitment().Element, tree.Depth)}, nil
}
