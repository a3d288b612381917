package statement

import (
	"errors"
	"fmt"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
)

// NewDistribution states that the account of view makes one to eight payments with one or two of
// its notes. What is left of them is the change. The payments have the order of outs. After them
// come unused payments, each as [Unused] returns it. To hide which places the payments have, the
// caller fills outs with unused ones and shuffles them. The caller sets the context and then the
// signature.
func NewDistribution(
	view *notes.FullViewingKey, chain Chain, inputs []SpendableNote, outs []Output,
) (*Distribution, error) {
	d, err := newDistribution(view, chain, inputs, outs)
	if err != nil {
		return nil, fmt.Errorf("statement: distribution: %w", err)
	}
	return d, nil
}

// Unused returns an unused payment of a distribution by the account of view: nothing to itself.
func Unused(view *notes.FullViewingKey) Output { return Output{Payee: view.Owner()} }

func newDistribution(
	view *notes.FullViewingKey, chain Chain, inputs []SpendableNote, outs []Output,
) (*Distribution, error) {
	eight, sum, err := fillOutputs(view, outs)
	if err != nil {
		return nil, err
	}
	s, err := newSpending(view, chain, inputs, 2)
	if err != nil {
		return nil, err
	}
	change, err := s.change(view, sum)
	if err != nil {
		return nil, err
	}
	d := &Distribution{
		Public: DistributionPublic{
			Root:         chain.Root,
			Participants: chain.Participants.Root(),
			Nullifiers:   [2]notes.Nullifier(s.nullifiers),
			Change:       change.Commitment(),
			AuditKey:     chain.AuditKey.Y,
		},
		Private: DistributionPrivate{Spend: s.private, Change: Open(change)},
	}
	for i, out := range eight {
		n := notes.Note{Asset: s.asset, Value: out.Value, Owner: out.Payee}
		n.Rho = notes.RhoDistribution(view.Outgoing(), s.nullifiers[0], i)
		if err := d.pay(chain, i, n); err != nil {
			return nil, err
		}
	}
	d.encrypt(view, chain.AuditKey)
	return d, nil
}

// fillOutputs returns the outputs with unused ones after them, eight in all, and their sum.
func fillOutputs(
	view *notes.FullViewingKey, outs []Output,
) (eight [notes.DistributionPayments]Output, sum notes.Value, err error) {
	if len(outs) == 0 || len(outs) > len(eight) {
		return eight, sum, fmt.Errorf("makes one to %d payments, got %d", len(eight), len(outs))
	}
	for i := range eight {
		eight[i] = Unused(view)
	}
	copy(eight[:], outs)
	for _, out := range eight {
		if out.Rho != nil {
			return eight, sum, errors.New("a payment of a distribution can't have a rho of its own")
		}
		if sum, err = sum.Add(out.Value); err != nil {
			return eight, sum, err
		}
	}
	return eight, sum, nil
}

// pay sets payment i.
func (d *Distribution) pay(chain Chain, i int, n notes.Note) error {
	path, err := chain.Participants.Path(n.Owner)
	if err != nil {
		return fmt.Errorf("payee %d: %w", i, err)
	}
	d.Public.Payments[i] = n.Commitment()
	d.Private.Payments[i] = DistributionPayment{Note: Open(n), Payee: path}
	return nil
}

// encrypt sets the audit data of a distribution whose other parts are set.
func (d *Distribution) encrypt(view *notes.FullViewingKey, key notes.AuditKey) {
	p := &d.Public
	e := notes.EphemeralSecretDistribution(view.Outgoing(), p.Nullifiers, p.Payments, p.Change)
	d.Private.Audit = AuditWitness{key.Point, e.Export()}
	p.EphemeralKey = e.Public()
	ciphertext := notes.EncryptAudit(key, e, d.Private.Plaintext()...)
	p.Audit = [notes.DistributionAuditWordCount]field.Element(ciphertext)
}
