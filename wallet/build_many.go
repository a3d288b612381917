package wallet

import (
	"context"
	"crypto/rand"
	"math/big"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/statement"
)

// shuffledDistribution proves payments from the inputs, one to eight of them in places that nobody
// can tell. The outputs are in the order of the payments.
func (b *builder) shuffledDistribution(
	ctx context.Context, inputs []statement.SpendableNote, pays []Payment,
) (made, error) {
	eight := make([]Output, notes.DistributionPayments)
	for i := range eight {
		eight[i].To = b.view.Address() // an unused one pays nothing to the account itself
	}
	places, err := shuffled(len(eight))
	if err != nil {
		return made{}, err
	}
	for i, pay := range pays {
		eight[places[i]] = outputOf(pay)
	}
	item, err := b.distribution(ctx, inputs, eight)
	if err != nil {
		return made{}, err
	}
	m := made{item: item, recipe: &Recipe{eight}}
	for i := range pays {
		m.outputs = append(m.outputs, item.Distribution.Payments[places[i]])
	}
	return m, nil
}

// distribution proves eight payments from the inputs, in these places.
func (b *builder) distribution(
	ctx context.Context, inputs []statement.SpendableNote, eight []Output,
) (Item, error) {
	outs := make([]statement.Output, len(eight))
	for i, out := range eight {
		outs[i] = statement.Output{Payee: out.To.Owner, Value: out.Value}
	}
	s, err := statement.NewDistribution(b.view, b.state, inputs, outs)
	if err != nil {
		return Item{}, err
	}
	item, err := b.distributionItem(ctx, s, eight)
	return Item{Distribution: item}, err
}

// distributionItem encrypts the notes of a distribution to their payees, signs and proves it.
func (b *builder) distributionItem(
	ctx context.Context, s *statement.Distribution, eight []Output,
) (*ledger.Distribution, error) {
	p := &s.Public
	item := &ledger.Distribution{
		Root:         p.Root,
		Participants: p.Participants,
		Nullifiers:   p.Nullifiers,
		Payments:     p.Payments,
		Change:       p.Change,
		Epoch:        b.epoch,
		EphemeralKey: p.EphemeralKey,
		Audit:        p.Audit,
	}
	var err error
	for i, payment := range s.Private.Payments {
		if item.Ciphertexts[i], err = encryptTo(eight[i], payment.Note); err != nil {
			return nil, err
		}
	}
	p.Context = b.contract.DistributionContext(*item)
	item.Proof, err = b.complete(ctx, s, p.Message(), &s.Private.Signature)
	return item, err
}

// consolidation proves that the inputs become one note.
func (b *builder) consolidation(ctx context.Context, inputs []statement.SpendableNote) (Item, error) {
	s, err := statement.NewConsolidation(b.view, b.state, inputs)
	if err != nil {
		return Item{}, err
	}
	p := &s.Public
	item := &ledger.Consolidation{
		Root:         p.Root,
		Participants: p.Participants,
		Nullifiers:   p.Nullifiers,
		Output:       p.Output,
		Epoch:        b.epoch,
		EphemeralKey: p.EphemeralKey,
		Audit:        p.Audit,
	}
	p.Context = b.contract.ConsolidationContext(*item)
	if item.Proof, err = b.complete(ctx, s, p.Message(), &s.Private.Signature); err != nil {
		return Item{}, err
	}
	return Item{Consolidation: item}, nil
}

// shuffled returns the numbers below n in an order that nobody can foresee.
func shuffled(n int) ([]int, error) {
	order := upTo(n)
	for i := n - 1; i > 0; i-- {
		j, err := rand.Int(rand.Reader, big.NewInt(int64(i+1)))
		if err != nil {
			return nil, err
		}
		k := int(j.Int64())
		order[i], order[k] = order[k], order[i]
	}
	return order, nil
}
