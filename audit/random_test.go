package audit_test

import (
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/internal/dealmodel"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// episode is a history with a few deals that share payments, and everything that anybody may try
// with them. Whoever has the money may pay a leg, also one of a deal that he is no party of.
type episode struct {
	*history
	deals    []dealmodel.Deal
	closings []dealmodel.Closing
	keys     []deals.Key
}

var preimage = [32]byte{4}

// newEpisode begins with money for everybody, two deals, and one that pledges, with two ways to
// close it.
func newEpisode(key *notes.AuditPrivateKey, random *rand.Rand) *episode {
	e := &episode{history: newHistory(key, random)}
	e.model.Now = 2000
	for owner := range len(people) * len(assets) {
		for range 4 {
			e.mintNote(owner, 5+random.Uint64N(20))
		}
	}
	var payments []notes.Commitment
	for range 5 {
		payments = append(payments, e.open(e.anybody(), random.Uint64N(6)))
	}
	e.deal(deals.Draft{Deadline: 2010}, 0, payments[:2])
	e.deal(deals.Draft{Deadline: 2020, Revocable: true}, 0, payments[1:4])
	leaves := []deals.Leaf{{Payments: payments[2:3], Time: 2030}, {Payments: ascending(payments[:2]), Time: 2040}}
	pledge := deals.Draft{Deadline: 2020, Last: 2040, Leaves: leaves}
	d := e.deal(pledge, 1+random.IntN(2), []notes.Commitment{payments[1], payments[4]})
	for i, leaf := range leaves {
		c := dealmodel.Closing{Deal: d, Leaf: leaf, Path: deals.Path(leaves, i)}
		e.closings = append(e.closings, c)
		e.watch(leaf.Payments, c.ID(), leaf.Time)
	}
	return e
}

func (e *episode) anybody() int { return e.random.IntN(len(people) * len(assets)) }

func ascending(payments []notes.Commitment) []notes.Commitment {
	return slices.SortedFunc(slices.Values(payments), func(a, b notes.Commitment) int { return a.Big().Cmp(b.Big()) })
}

// deal adds a deal of which the first few payments are pledged.
func (e *episode) deal(draft deals.Draft, pledged int, payments []notes.Commitment) dealmodel.Deal {
	for i, p := range payments {
		hash := crypto.Keccak256Hash(preimage[:])
		draft.Parts = append(draft.Parts, deals.Part{Payment: p, CancelHash: hash, Pledged: i < pledged})
	}
	made, err := deals.New(draft)
	check(err)
	d := dealmodel.Of(made)
	e.deals = append(e.deals, d)
	e.watch(d.Payments, d.ID(), d.Deadline)
	return d
}

// watch adds the legs of payments under a deal, and under another time.
func (e *episode) watch(payments []notes.Commitment, deal deals.ID, until uint64) {
	for _, p := range payments {
		e.keys = append(e.keys, deals.Key{Payment: p, Deal: deal, Deadline: until},
			deals.Key{Payment: p, Deal: deal, Deadline: until + 5})
	}
}

func pick[T any](random *rand.Rand, list []T) T { return list[random.IntN(len(list))] }

// item returns a leg that somebody may try to hold, or sometimes a plain payment.
func (e *episode) item(used map[dealmodel.Token]bool) []dealmodel.Leg {
	key := pick(e.random, e.keys)
	if e.random.IntN(4) == 0 {
		key = deals.Key{Payment: e.open(e.anybody(), e.random.Uint64N(6))}
	}
	l, ok := e.leg(e.random.IntN(len(people)), key, used)
	if !ok {
		return nil
	}
	return []dealmodel.Leg{l}
}

// arriving returns legs of all, or of some, payments.
func (e *episode) arriving(payments []notes.Commitment, deal deals.ID, until uint64) []dealmodel.Leg {
	all, used := e.random.IntN(2) == 0, map[dealmodel.Token]bool{}
	var legs []dealmodel.Leg
	for _, p := range payments {
		key := deals.Key{Payment: p, Deal: deal, Deadline: until}
		l, ok := e.leg(e.random.IntN(len(people)), key, used)
		if ok && (all || e.random.IntN(2) == 0) {
			legs = append(legs, l)
		}
	}
	return legs
}

func (e *episode) settlement(d dealmodel.Deal) dealmodel.Settlement {
	return dealmodel.Settlement{Deal: d, Legs: e.arriving(d.Payments, d.ID(), d.Deadline)}
}

// try does what somebody may try. What the model refuses leaves no facts.
func (e *episode) try() {
	switch n := e.random.IntN(40); {
	case n < 5:
		e.model.Now += e.random.Uint64N(6)
	case n < 15:
		used := map[dealmodel.Token]bool{}
		e.submit(slices.Concat(e.item(used), e.item(used))...)
	case n < 25:
		first := e.random.IntN(len(e.deals))
		e.settle(e.settlement(e.deals[first]), e.settlement(e.deals[(first+1)%len(e.deals)]))
	case n < 32:
		e.end(e.model.Cancel(pick(e.random, e.deals), e.random.IntN(2), preimage))
	case n < 36:
		e.end(e.model.Refund(pick(e.random, append(e.held(), e.keys[0]))))
	case n < 38:
		e.end(e.model.Seize(e.deals[2]))
	default:
		c := pick(e.random, e.closings)
		c.Legs = e.arriving(c.Leaf.Payments, c.ID(), c.Leaf.Time)
		e.close(c)
	}
}

func (e *episode) held() []deals.Key {
	return slices.DeleteFunc(slices.Clone(e.keys), func(k deals.Key) bool {
		return e.model.Slot(k).State != deals.StateHeld
	})
}

// play tries many things until all times are over.
func (e *episode) play(t *testing.T, tries int, keys audit.Keys) {
	t.Helper()
	for i := range tries {
		if e.try(); i%10 == 9 {
			e.compare(t, keys)
		}
	}
	e.model.Now = 3000
	for _, k := range e.held() {
		e.end(e.model.Refund(k))
	}
	e.end(e.model.Seize(e.deals[2]))
	e.compare(t, keys)
}

// purse is what somebody has of an asset.
type purse struct {
	owner notes.Owner
	asset notes.Asset
}

func purseOf(owner int) purse { return purse{personOf(owner), assetOf(owner)} }

// compare compares the regulator's books with the money of the model.
func (e *episode) compare(t *testing.T, keys audit.Keys) {
	t.Helper()
	r := scan(t, e.story, keys)
	want, got := map[purse]uint64{}, map[purse]uint64{}
	for i := range e.model.Queue() {
		if n, spendable := e.model.Spendable(dealmodel.Token(i)); spendable && n.Value > 0 {
			want[purseOf(n.Owner)] += n.Value
		}
	}
	for _, h := range r.Holdings {
		got[purse{h.Owner, h.Asset}] += h.Amount.Big().Uint64()
	}
	if !maps.Equal(got, want) {
		t.Errorf("holdings %v, by the model %v", got, want)
	}
	e.compareLegs(t, r)
	e.compareTotals(t, r)
}

// compareLegs compares what waits, and whose it is, with the model's slots.
func (e *episode) compareLegs(t *testing.T, r *audit.Report) {
	t.Helper()
	open := map[deals.Key]bool{}
	for _, l := range r.Legs {
		slot := e.model.Slot(l.Key())
		from, to := e.opened[slot.Refund], e.opened[l.Payment]
		open[l.Key()] = true
		mine := (purse{l.From, l.Asset}) == purseOf(from.Owner) && l.Value.Big().Uint64() == from.Value
		his := (purse{l.To, l.Asset}) == purseOf(to.Owner) && l.Value.Big().Uint64() == to.Value
		if slot != (dealmodel.Slot{State: l.State, Refund: l.Refund}) || !mine || !his {
			t.Errorf("leg %+v, the slot %+v", l, slot)
		}
	}
	for key, slot := range e.model.Slots() {
		if slot.State.Open() != open[key] {
			t.Errorf("the leg %+v is %s and is listed: %v", key, slot.State, open[key])
		}
	}
}

// compareTotals checks that what is held, what is pledged, and all of it is the money of the model.
func (e *episode) compareTotals(t *testing.T, r *audit.Report) {
	t.Helper()
	want := map[deals.State]uint64{}
	for _, slot := range e.model.Slots() {
		if slot.State.Open() {
			want[slot.State] += e.opened[slot.Refund].Value
		}
	}
	var all, held, pledged notes.Amount
	for _, total := range r.Totals {
		all = all.Add(total.Outstanding)
		held = held.Add(total.Held)
		pledged = pledged.Add(total.Pledged)
	}
	got := []uint64{all.Big().Uint64(), held.Big().Uint64(), pledged.Big().Uint64()}
	if model := []uint64{e.model.Money(), want[deals.StateHeld], want[deals.StatePledged]}; !slices.Equal(got, model) {
		t.Errorf("in all, held and pledged %v, by the model %v", got, model)
	}
}

// The regulator's books are the money of the model, whatever is tried in which order.
func TestBooksAreTheMoneyOfTheModel(t *testing.T) {
	key := regulator(42)
	kinds := map[string]int{}
	for seed := range uint64(24) {
		e := newEpisode(key, rand.New(rand.NewPCG(seed, 0)))
		e.play(t, 60, audit.Keys{1: key})
		for _, f := range e.facts {
			kinds[f.Event.Kind()]++
		}
		if t.Failed() {
			t.Fatalf("seed %d", seed)
		}
	}
	t.Log(kinds)
	for _, kind := range []string{"Held", "Pledged", "Settled", "CalledOff", "Refunded", "Closed", "Seized"} {
		if kinds[kind] < 4 {
			t.Errorf("%d events %s: the histories are too poor", kinds[kind], kind)
		}
	}
}

// Two held legs that differ in nothing but the deadline, or but the deal, have each their own
// money.
func TestHeldLegsThatDifferInTheDeadlineOnly(t *testing.T) {
	key := regulator(42)
	e := newEpisode(key, rand.New(rand.NewPCG(99, 0)))
	d := e.deals[0]
	one, two := d.Key(0), d.Key(0)
	two.Deadline += 5
	used := map[dealmodel.Token]bool{}
	for person, k := range []deals.Key{one, two} {
		l, ok := e.leg(person, k, used)
		if !ok {
			t.Fatal("no money")
		}
		e.submit(l)
	}
	if len(e.held()) != 2 {
		t.Fatalf("%d legs are held", len(e.held()))
	}
	e.compare(t, audit.Keys{1: key})
	e.model.Now = one.Deadline + 1
	e.end(e.model.Refund(one))
	e.end(e.model.Refund(two)) // too early
	if got := e.held(); len(got) != 1 || got[0] != two {
		t.Errorf("%v are held", got)
	}
	e.compare(t, audit.Keys{1: key})
}

// Each event of random histories is missed when it is left out.
func TestEveryMissingEventOfARandomHistoryIsFound(t *testing.T) {
	key := regulator(42)
	keys := audit.Keys{1: key}
	for seed := range uint64(2) {
		e := newEpisode(key, rand.New(rand.NewPCG(seed, 1)))
		e.play(t, 30, keys)
		truth := scan(t, e.story, keys)
		for i, f := range e.facts {
			switch f.Event.(type) {
			case ledger.Skipped, deals.SettlementSkipped:
				continue // nothing happened
			}
			left := slices.Delete(slices.Clone(facts(e.facts)), i, i+1)
			if isMoney(f.Event) && !found(t, left, keys, truth) {
				t.Errorf("seed %d: fact %d, %+v, can be left out", seed, i, f.Event)
			}
		}
	}
}
