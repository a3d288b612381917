package dealmodel

import (
	"math/rand/v2"
	"testing"

	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// walker does what comes to its mind in a world.
type walker struct {
	*world
	*rand.Rand
	number uint64      // of the newest commitment of its own
	tried  []deals.Key // legs that it has submitted
}

// walkWorld has deals of three payments, two of them pledged in one, with leaves of one and of two
// payments, and deals that are not well formed.
func walkWorld() *world {
	w := newWorld("walk", 0)
	w.end = 10
	for range 3 {
		w.purses()
	}
	leaves := []deals.Leaf{
		{Payments: []notes.Commitment{earlyPay}, Time: 4},
		{Payments: []notes.Commitment{earlyPay, latePay}, Time: 6},
		{Payments: []notes.Commitment{ownTwo}, Time: 8},
	}
	ring := firm()
	ring.Payments, ring.Deadline = []notes.Commitment{cash, bonds, ownOne}, 3
	ring.CancelHashes = [][32]byte{cancelHash(0), {}, cancelHash(2)}
	w.add(ring)
	ring.Revocable = true
	w.add(ring)
	pledge := ring
	pledge.Pledged, pledge.Last, pledge.Closings = 6, 8, deals.Closings(leaves)
	w.add(pledge, leaves...)
	pledge.Revocable = false
	w.add(pledge, leaves...)
	w.addMalformed(pledge, leaves)
	return w
}

// addMalformed adds variants of a deal that break rules of form.
func (w *world) addMalformed(d deals.Deal, leaves []deals.Leaf) {
	repeated := d
	repeated.Payments = []notes.Commitment{bonds, bonds, ownOne}
	w.add(repeated, leaves...)
	high := d
	high.Pledged = 14
	w.add(high, leaves...)
	bad := []deals.Leaf{
		{Payments: []notes.Commitment{earlyPay, earlyPay}, Time: 5},
		{Time: 5},
		{Payments: []notes.Commitment{latePay}, Time: 8},
	}
	late := d
	late.Closings = deals.Closings(bad)
	w.add(late, bad...)
}

func (w *walker) chance(percent int) bool { return w.IntN(100) < percent }

// commitment returns one that nobody has used.
func (w *walker) commitment(m *Model, n Note) notes.Commitment {
	w.number++
	c := cm(2_000_000 + w.number)
	m.Open(c, n)
	return c
}

// leg returns a leg, mostly a good one: of who owes the payment, with one or two notes.
func (w *walker) leg(m *Model, k deals.Key) Leg {
	payer := w.payer[k.Payment]
	if w.chance(25) {
		payer = alice + w.IntN(3)
	}
	l := Leg{Inputs: [2]Token{Dummy, Dummy}, Payment: k.Payment, Deal: k.Deal, Deadline: k.Deadline}
	var has uint64
	for i := range 1 + w.IntN(2) {
		t := w.token(m, payer)
		if t != Dummy && t != l.Inputs[0] {
			l.Inputs[i] = t
			has += m.opened[m.queue[t]].Value
		}
	}
	value := m.opened[k.Payment].Value
	l.Change = w.commitment(m, Note{payer, max(has, value) - value})
	l.Refund = w.commitment(m, Note{payer, value})
	w.spoil(&l)
	return l
}

// token returns a note of an owner, now and then one that is spent.
func (w *walker) token(m *Model, owner int) Token {
	for range 40 {
		t := Token(w.IntN(len(m.queue)))
		if m.opened[m.queue[t]].Owner == owner && (!m.spent[t] || w.chance(2)) {
			return t
		}
	}
	return Dummy
}

func (w *walker) spoil(l *Leg) {
	l.Joint = w.chance(15)
	l.Stale = w.chance(3)
	l.Forged = w.chance(2)
	if w.chance(3) {
		l.Deadline++
	}
	if w.chance(2) {
		l.Deal = deals.ID{77}
	}
}

// arriving returns legs for some of the payments, mostly for those that are missing.
func (w *walker) arriving(m *Model, payments []notes.Commitment, deal deals.ID, until uint64) []Leg {
	var legs []Leg
	for _, p := range payments {
		k := deals.Key{Payment: p, Deal: deal, Deadline: until}
		if held := m.Slot(k).State == deals.StateHeld; w.chance(85) != held {
			legs = append(legs, w.leg(m, k))
		}
	}
	return legs
}

// act makes a random call.
func (w *walker) act(m *Model) ([]deals.Event, error) {
	s := w.subjects[w.IntN(len(w.subjects))]
	switch n := w.IntN(100); {
	case n < 7:
		m.Now = min(m.Now+1+w.Uint64N(2), w.end)
		return nil, nil
	case n < 42:
		return m.Submit(w.items(m, s)...)
	case n < 65:
		return m.Settle(w.batch(m, s)...)
	case n < 70:
		i := w.IntN(len(s.Payments))
		return m.Cancel(s.Deal, i, preimage(i))
	case n < 78:
		return m.Refund(w.someKey(s))
	case n < 90 && len(s.leaves) > 0:
		c := s.closing(w.IntN(len(s.leaves)))
		c.Legs = w.arriving(m, c.Leaf.Payments, c.ID(), c.Leaf.Time)
		return m.Close(c)
	}
	return m.Seize(s.Deal)
}

// items returns legs to be held for the deal or a closing of it, and plain transfers.
func (w *walker) items(m *Model, s subject) []Leg {
	var items []Leg
	for range 1 + w.IntN(3) {
		k := s.Key(w.IntN(len(s.Payments)))
		if len(s.leaves) > 0 && w.chance(30) {
			c := s.closing(w.IntN(len(s.leaves)))
			if len(c.Leaf.Payments) > 0 {
				k = deals.Key{Payment: c.Leaf.Payments[0], Deal: c.ID(), Deadline: c.Leaf.Time}
			}
		}
		if w.chance(10) {
			k.Deal = deals.ID{}
		}
		l := w.leg(m, k)
		w.tried = append(w.tried, l.Key())
		items = append(items, l)
	}
	return items
}

func (w *walker) batch(m *Model, s subject) []Settlement {
	var batch []Settlement
	for range 1 + w.IntN(3) {
		batch = append(batch, Settlement{s.Deal, w.arriving(m, s.Payments, s.ID(), s.Deadline)})
		s = w.subjects[w.IntN(len(w.subjects))]
	}
	return batch
}

// someKey returns a leg that was submitted, or one of the deal.
func (w *walker) someKey(s subject) deals.Key {
	if len(w.tried) > 0 && w.chance(90) {
		return w.tried[w.IntN(len(w.tried))]
	}
	return s.Key(w.IntN(len(s.Payments)))
}

// walk makes a number of random calls and returns how often each kind of event came.
func walk(seed uint64, steps int) (map[string]int, error) {
	w := &walker{world: walkWorld(), Rand: rand.New(rand.NewPCG(seed, 0))}
	is := w.first()
	kinds := map[string]int{}
	for range steps {
		was := is.clone()
		events, err := w.act(is.Model)
		if err != nil {
			continue
		}
		w.count(is, events)
		for _, e := range events {
			kinds[e.Kind()]++
		}
		if err := w.checkStep(was, is, events); err != nil {
			return nil, err
		}
		if err := w.checkState(is); err != nil {
			return nil, err
		}
	}
	return kinds, nil
}

// Random walks break no property, and come to every kind of event.
func TestRandomWalks(t *testing.T) {
	walks := 400
	if *long {
		walks = 60_000
	}
	total := map[string]int{}
	for seed := range walks {
		kinds, err := walk(uint64(seed), 70)
		if err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		for kind, n := range kinds {
			total[kind] += n
		}
	}
	t.Logf("%d walks: %v", walks, total)
	for _, kind := range []string{"Held", "Pledged", "Settled", "CalledOff", "Refunded", "Closed", "Seized",
		"SettlementSkipped", "Skipped"} {
		if total[kind] == 0 {
			t.Errorf("no %s in %d walks", kind, walks)
		}
	}
}
