package outbox_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
)

// market is what a node asks for gas. Without a base fee the price is that of a legacy transaction.
type market struct{ base, tip, price *big.Int }

func (n *node) trades(m market) { n.set(func() { n.base, n.tip, n.price = m.base, m.tip, m.price }) }

func tips(base, tip int64) market { return market{base: gwei(base), tip: gwei(tip)} }

func legacy(price *big.Int) market { return market{price: price} }

// A new transaction and one that waits offer what the market asks, and no more than the user
// allows.
func TestOffers(t *testing.T) {
	wei := big.NewInt
	for name, test := range map[string]struct {
		limit         *big.Int
		first, second market
		wantFirst     chain.Price // the base fee is not compared
		wantSecond    chain.Price
		refused       bool // the second
	}{
		"nothing changes": {nil, tips(10, 1), tips(10, 1),
			chain.Price{Max: gwei(21), Tip: gwei(1)}, chain.Price{Max: gwei(21), Tip: gwei(1)}, false},
		"the base fee rises": {nil, tips(10, 1), tips(40, 1),
			chain.Price{Max: gwei(21), Tip: gwei(1)}, chain.Price{Max: gwei(81), Tip: wei(1_125_000_000)}, false},
		"only the tip rises": {nil, tips(10, 1), tips(5, 3),
			chain.Price{Max: gwei(21), Tip: gwei(1)}, chain.Price{Max: wei(23_625_000_000), Tip: gwei(3)}, false},
		"the tip is raised by an eighth": {nil, tips(10, 8), tips(40, 8),
			chain.Price{Max: gwei(28), Tip: gwei(8)}, chain.Price{Max: gwei(88), Tip: gwei(9)}, false},
		"the limit is below what the market may ask": {gwei(63), tips(10, 1), tips(40, 1),
			chain.Price{Max: gwei(21), Tip: gwei(1)}, chain.Price{Max: gwei(56), Tip: wei(1_125_000_000)}, false},
		"the limit is below the tip": {gwei(9), tips(1, 25), tips(1, 25),
			chain.Price{Max: gwei(8), Tip: gwei(8)}, chain.Price{Max: gwei(8), Tip: gwei(8)}, true},
		"the limit is below the base fee and the tip": {gwei(42), tips(10, 1), tips(40, 3),
			chain.Price{Max: gwei(21), Tip: gwei(1)}, chain.Price{Max: gwei(21), Tip: gwei(1)}, true},
		"legacy": {nil, legacy(gwei(20)), legacy(gwei(40)),
			chain.Price{Max: gwei(20)}, chain.Price{Max: gwei(40)}, false},
		"legacy above the limit": {gwei(30), legacy(gwei(20)), legacy(gwei(40)),
			chain.Price{Max: gwei(20)}, chain.Price{Max: gwei(20)}, true},
		"the smallest limit": {wei(1), legacy(wei(1)), legacy(wei(1)),
			chain.Price{Max: wei(1)}, chain.Price{Max: wei(1)}, false},
		"from a base fee to legacy": {nil, tips(10, 1), legacy(gwei(22)),
			chain.Price{Max: gwei(21), Tip: gwei(1)}, chain.Price{Max: wei(23_625_000_000)}, false},
	} {
		t.Run(name, func(t *testing.T) {
			n := newNode(t)
			n.trades(test.first)
			d := n.open(0, func(c *outbox.Config) { c.MaxPrice = test.limit })
			d.write("one", 1)
			d.push()
			if got := d.offered()[0].Price; !samePrice(got, test.wantFirst) {
				t.Errorf("first %v, want %v", got, test.wantFirst)
			}
			n.trades(test.second)
			d.clock.pass()
			d.push()
			got := d.offered()[0]
			if !samePrice(got.Price, test.wantSecond) || errors.As(got.Err, new(*outbox.PriceError)) != test.refused {
				t.Errorf("then %v and %v, want %v", got.Price, got.Err, test.wantSecond)
			}
		})
	}
}

func samePrice(a, b chain.Price) bool {
	if (a.Tip == nil) != (b.Tip == nil) || a.Tip != nil && a.Tip.Cmp(b.Tip) != 0 {
		return false
	}
	return a.Max.Cmp(b.Max) == 0
}

// eightNinths is what a transaction with a purpose may offer under a limit.
func eightNinths(limit *big.Int) *big.Int {
	return new(big.Int).Div(new(big.Int).Mul(limit, big.NewInt(8)), big.NewInt(9))
}

// A transaction that offers all that it may can be abandoned as soon as the market is below that:
// the limit has room for the empty one, whose tip is never above its price.
func TestOfferAtTheLimitIsAbandoned(t *testing.T) {
	for name, test := range map[string]struct {
		limit       int64 // in wei
		first, then market
		tip         *big.Int // of the empty one
	}{
		"the market is as it was":         {21e9, tips(10, 1), tips(10, 1), big.NewInt(1_125_000_000)},
		"the market has fallen":           {21e9, tips(10, 1), tips(1, 1), big.NewInt(1_125_000_000)},
		"the tip was limited":             {90e9, tips(1, 200), tips(20, 1), gwei(90)},
		"the limit is no multiple of 9":   {20_000_000_003, tips(10, 1), tips(10, 1), big.NewInt(1_125_000_000)},
		"a legacy price":                  {9e9, legacy(gwei(8)), legacy(gwei(8)), nil},
		"a legacy price, which has risen": {9e9, legacy(gwei(8)), legacy(gwei(9)), nil},
	} {
		t.Run(name, func(t *testing.T) {
			n := newNode(t)
			n.trades(test.first)
			limit := big.NewInt(test.limit)
			d := n.open(0, func(c *outbox.Config) { c.MaxPrice = limit })
			d.write("one", 1)
			d.push()
			if offered := d.offered()[0].Price.Max; offered.Cmp(eightNinths(limit)) != 0 {
				t.Fatalf("offered %v", offered)
			}
			n.trades(test.then)
			d.must(d.Abandon(t.Context(), "one"))
			if got, want := d.offered()[0].Price, (chain.Price{Max: limit, Tip: test.tip}); !samePrice(got, want) {
				t.Errorf("the empty one offers %v, want %v", got, want)
			}
			d.push()
			n.mine()
			d.push()
			if receipt, err := d.Deliver(t.Context(), "one"); !errors.Is(err, outbox.ErrAbandoned) {
				t.Errorf("%+v, %v", receipt, err)
			}
		})
	}
}

// A legacy chain that asks more than the user allows gets no transaction.
func TestLegacyPriceAboveTheLimitIsRefused(t *testing.T) {
	n := newNode(t)
	n.trades(legacy(gwei(20)))
	d := n.open(0, func(c *outbox.Config) { c.MaxPrice = gwei(15) })
	if err := d.Write(t.Context(), "one", call(1), nil); !errors.As(err, new(*outbox.PriceError)) {
		t.Errorf("%v", err)
	}
}

// Gas that was free at first sets no limit: that is ten times the first offer above zero, of each
// kind of offer and for what is written anew.
func TestFreeGasThatGetsAPrice(t *testing.T) {
	for name, offerMore := range map[string]func(*desk){
		"raised":       func(d *desk) { d.clock.pass(); d.push() },
		"abandoned":    func(d *desk) { d.must(d.Abandon(d.Context(), "one")) },
		"written anew": func(d *desk) { d.must(d.Again(d.Context(), "one", call(2), nil)) },
	} {
		t.Run(name, func(t *testing.T) {
			n := newNode(t)
			n.trades(legacy(gwei(0)))
			d := n.open(0)
			d.write("one", 1)
			d.push()
			n.trades(legacy(gwei(1)))
			offerMore(d)
			offers := d.offered()
			if offer := offers[len(offers)-1]; offer.Err != nil || offer.Price.Max.Cmp(gwei(1)) != 0 {
				t.Errorf("%+v", offer)
			}
			d.must(d.Abandon(t.Context(), "one"))
			n.trades(legacy(gwei(11)))
			d.clock.pass()
			d.push()
			d.clock.pass()
			d.push()
			var refused *outbox.PriceError
			if _, err := d.Deliver(t.Context(), "one"); !errors.As(err, &refused) || refused.Max.Cmp(gwei(10)) != 0 {
				t.Errorf("%v", err)
			}
		})
	}
}

// An offer in place of another is at least an eighth more, rounded up, but where gas is free.
func TestReplacementIsAnEighthMore(t *testing.T) {
	for price, want := range map[int64]int64{0: 0, 1: 2, 8: 9, 9: 11, 16: 18} {
		n := newNode(t)
		n.trades(legacy(big.NewInt(price)))
		d := n.open(0)
		d.write("one", 1)
		d.push()
		d.must(d.Abandon(t.Context(), "one"))
		if got := d.offered()[0].Price.Max; got.Cmp(big.NewInt(want)) != 0 {
			t.Errorf("%v wei in place of %d, want %d", got, price, want)
		}
	}
}

// A price that is not allowed is not asked for at each look: what was offered before is sent again
// when it is time.
func TestPriceAboveTheLimitWaits(t *testing.T) {
	n := newNode(t)
	d := n.open(0, func(c *outbox.Config) { c.MaxPrice = gwei(30) })
	d.write("one", 1)
	d.push()
	n.trades(tips(40, 1))
	for range 2 {
		d.clock.pass()
		sent := len(n.sent)
		for range 3 {
			d.push()
		}
		if got := len(n.sent) - sent; got != 1 {
			t.Errorf("sent %d times", got)
		}
	}
}

// A transaction that could pay the market's price, behind one that may not, tells its caller so.
func TestPriceLimitOfTheOneBefore(t *testing.T) {
	n := newNode(t)
	d := n.open(0)
	d.write("first", 1) // for 21 gwei, so that it may offer 8/9 of 210
	n.trades(tips(100, 1))
	d.write("second", 2)
	d.push()
	n.trades(tips(300, 1))
	d.clock.pass()
	for _, id := range []string{"first", "second"} {
		var refused *outbox.PriceError
		_, err := d.Deliver(t.Context(), id)
		if !errors.As(err, &refused) || refused.Max.Cmp(eightNinths(gwei(210))) != 0 {
			t.Errorf("%s: %v", id, err)
		}
	}
	n.trades(tips(10, 1))
	n.mine()
	d.isMined("first")
	d.isMined("second")
}

// The limit of a transaction holds up none with a lower nonce.
func TestPriceLimitOfTheOneAfter(t *testing.T) {
	n := newNode(t)
	n.trades(tips(100, 1))
	d := n.open(0)
	d.write("first", 1) // may offer 8/9 of 2010 gwei
	n.trades(tips(10, 1))
	d.write("second", 2) // may offer 8/9 of 210
	d.push()
	n.trades(tips(300, 1))
	d.clock.pass()
	d.push()
	if waiting := d.offered(); !errors.As(waiting[1].Err, new(*outbox.PriceError)) {
		t.Errorf("%+v", waiting)
	}
	if _, err := d.Mined(t.Context(), "first"); err != nil {
		t.Error(err)
	}
	n.mine()
	d.isMined("first")
}
