package audit

import (
	"context"
	"math/big"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// record is what the contract says of itself after one block. Answers are kept: a scan takes long,
// and a node may forget the state meanwhile.
type record struct {
	contract *ledger.ZContract
	assets   map[notes.Asset]holdings
	legs     map[deals.Key]deals.Leg
}

// holdings is what a contract answers for and what it has of one asset.
type holdings struct{ supply, balance *big.Int }

// newRecord returns the record of a block, and asks at once for what a report of that block needs,
// as far as the replica knows it. What fails is asked again when it is needed.
func newRecord(ctx context.Context, replica *ledger.Replica, block uint64) *record {
	r := &record{
		contract: replica.ZContract().AtBlock(block),
		assets:   map[notes.Asset]holdings{},
		legs:     map[deals.Key]deals.Leg{},
	}
	assets, _ := replica.Final().Assets()
	for asset := range assets {
		_, _ = r.holdings(ctx, asset)
	}
	legs, _ := replica.Final().OpenLegs()
	for key := range legs {
		_, _ = r.leg(ctx, key)
	}
	return r
}

// holdings returns the supply and the balance of an asset. With an error, what could not be read is
// zero.
func (r *record) holdings(ctx context.Context, asset notes.Asset) (holdings, error) {
	if h, known := r.assets[asset]; known {
		return h, nil
	}
	h := holdings{new(big.Int), new(big.Int)}
	state, err := r.contract.Asset(ctx, asset)
	if err != nil {
		return h, err
	}
	h.supply = state.Supply
	balance, err := r.contract.Balance(ctx, asset, r.contract.Addresses().ZContract)
	if err != nil {
		return h, err
	}
	h.balance = balance
	r.assets[asset] = h
	return h, nil
}

// leg returns the contract's record of a leg.
func (r *record) leg(ctx context.Context, key deals.Key) (deals.Leg, error) {
	if l, known := r.legs[key]; known {
		return l, nil
	}
	l, err := r.contract.Leg(ctx, key)
	if err == nil {
		r.legs[key] = l
	}
	return l, err
}
