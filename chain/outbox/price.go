package outbox

import (
	"context"
	"math/big"

	"github.com/zsettle/zsettle/chain"
)

// maxPrice is the most that a transaction may offer, or nil as long as nothing was offered under
// its ID and the user set no limit.
func (o *Outbox) maxPrice(r record) *big.Int {
	first := r.firstOffer()
	if o.config.MaxPrice != nil || first == nil {
		return o.config.MaxPrice
	}
	return new(big.Int).Mul(first, big.NewInt(DefaultRaise))
}

// maxWithPurpose is the most that a transaction may offer which is not empty, or nil. Above it
// there is room for an eighth more, so that an empty one can always take its place.
func (o *Outbox) maxWithPurpose(r record) *big.Int {
	most := o.maxPrice(r)
	if most == nil {
		return nil
	}
	if most.Cmp(big.NewInt(1)) <= 0 {
		return most // too little to be divided
	}
	most = new(big.Int).Mul(most, big.NewInt(8))
	return most.Div(most, big.NewInt(9))
}

// firstOffer returns what was offered first above zero for the purpose of a record, or nil. While
// gas was free nothing was offered.
func (r record) firstOffer() *big.Int {
	if r.First != nil && r.First.Sign() > 0 {
		return r.First
	}
	for _, a := range r.Attempts {
		if a.Price.Max.Sign() > 0 {
			return a.Price.Max
		}
	}
	return nil
}

// firstPrice returns the price of a new transaction, or a [PriceError].
func (o *Outbox) firstPrice(ctx context.Context, r record) (chain.Price, error) {
	price, err := o.chain.Price(ctx)
	if err != nil {
		return price, err
	}
	most := o.maxWithPurpose(r)
	if most == nil || price.Max.Cmp(most) <= 0 {
		return price, nil
	}
	if price.Base == nil || price.Base.Cmp(most) > 0 {
		return price, &PriceError{Needed: price.Max, Max: most}
	}
	return limitPrice(price, most), nil
}

// limitPrice lowers a price to a maximum.
func limitPrice(p chain.Price, most *big.Int) chain.Price {
	if p.Max.Cmp(most) > 0 {
		p.Max = most
	}
	if p.Tip != nil && p.Tip.Cmp(p.Max) > 0 {
		p.Tip = p.Max
	}
	return p
}

// behind reports whether the market asks more than an offer.
func behind(offer, market chain.Price) bool {
	if market.Tip == nil {
		return market.Max.Cmp(offer.Max) > 0
	}
	return needed(market).Cmp(offer.Max) > 0 || market.Tip.Cmp(tipOf(offer)) > 0
}

// raised returns the price with which a waiting transaction is offered anew: the market's, and at
// least an eighth more than before, because nodes refuse to replace a transaction for less. It
// returns a [PriceError] if that is above the limit, which is none if it is nil. Where gas is free
// nothing else is taken.
func raised(offer, market chain.Price, most *big.Int) (chain.Price, error) {
	if market.Max.Sign() == 0 {
		return market, nil
	}
	least := larger(eighthMore(offer.Max), needed(market))
	price := chain.Price{Max: larger(market.Max, least), Base: market.Base}
	if market.Tip != nil {
		price.Tip = larger(market.Tip, eighthMore(tipOf(offer)))
	}
	if most == nil {
		return price, nil
	}
	if least.Cmp(most) > 0 {
		return price, &PriceError{Needed: least, Max: most}
	}
	return limitPrice(price, most), nil
}

// needed is what the market asks at this moment. The tip that takes the place of another may be
// higher than the market's, and need not be paid.
func needed(market chain.Price) *big.Int {
	if market.Tip == nil {
		return market.Max
	}
	return new(big.Int).Add(market.Base, market.Tip)
}

// tipOf returns the tip of an offer. A legacy price is all tip above the base fee; 0 is enough
// here.
func tipOf(p chain.Price) *big.Int {
	if p.Tip == nil {
		return new(big.Int)
	}
	return p.Tip
}

// eighthMore returns x and an eighth of it, rounded up, and at least 1.
func eighthMore(x *big.Int) *big.Int {
	more := new(big.Int).Mul(x, big.NewInt(9))
	more.Add(more, big.NewInt(7))
	return larger(more.Rsh(more, 3), big.NewInt(1))
}

func larger(x, y *big.Int) *big.Int {
	if x.Cmp(y) > 0 {
		return x
	}
	return y
}
