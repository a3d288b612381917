package dealmodel

import (
	"errors"
	"testing"

	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// scene is an attack that is played in a world. Each call checks the properties of the step, or
// that a call which fails changes nothing.
type scene struct {
	t *testing.T
	*world
	is *state
}

// play returns a scene with deals, of which each stands with its leaves.
func play(t *testing.T, subjects ...subject) *scene {
	w := newWorld(t.Name(), 0)
	w.purses()
	w.give(carol, 1, 1, 10)
	for _, s := range subjects {
		w.add(s.Deal.Deal, s.leaves...)
	}
	return &scene{t, w, w.first()}
}

func (s *scene) do(want error, act func(*Model) ([]deals.Event, error)) []deals.Event {
	s.t.Helper()
	was := s.is.clone()
	events, err := act(s.is.Model)
	if !errors.Is(err, want) {
		s.t.Fatalf("got %v, want %v", err, want)
	}
	if err != nil {
		if s.key(s.is) != s.key(was) || len(s.is.queue) != len(was.queue) {
			s.t.Fatal("a call that failed has changed something")
		}
		return nil
	}
	s.count(s.is, events)
	if err := s.checkStep(was, s.is, events); err != nil {
		s.t.Fatal(err)
	}
	if err := s.checkState(s.is); err != nil {
		s.t.Fatal(err)
	}
	return events
}

// leg returns a leg with the payer's smallest note that is enough.
func (s *scene) leg(payer int, k deals.Key) Leg {
	s.t.Helper()
	sp := spending(s.is.Model)
	l := sp.leg(payer, k)
	if sp.err != nil {
		s.t.Fatal(sp.err)
	}
	return l
}

// all returns the legs of all payments of a deal.
func (s *scene) all(d Deal) []Leg {
	s.t.Helper()
	sp := spending(s.is.Model)
	legs := s.legs(sp, d.Payments, -1, d.ID(), d.Deadline)
	if sp.err != nil {
		s.t.Fatal(sp.err)
	}
	return legs
}

func (s *scene) submit(want error, items ...Leg) []deals.Event {
	s.t.Helper()
	return s.do(want, func(m *Model) ([]deals.Event, error) { return m.Submit(items...) })
}

func (s *scene) hold(payer int, k deals.Key) {
	s.t.Helper()
	s.submit(nil, s.leg(payer, k))
}

func (s *scene) settle(want error, d Deal, legs ...Leg) []deals.Event {
	s.t.Helper()
	return s.do(want, func(m *Model) ([]deals.Event, error) { return m.Settle(Settlement{d, legs}) })
}

func (s *scene) settleAll(want error, batch ...Settlement) []deals.Event {
	s.t.Helper()
	return s.do(want, func(m *Model) ([]deals.Event, error) { return m.Settle(batch...) })
}

func (s *scene) cancel(want error, d Deal, i int) {
	s.t.Helper()
	s.do(want, func(m *Model) ([]deals.Event, error) { return m.Cancel(d, i, preimage(i)) })
}

func (s *scene) refund(want error, k deals.Key) {
	s.t.Helper()
	s.do(want, func(m *Model) ([]deals.Event, error) { return m.Refund(k) })
}

func (s *scene) close(want error, c Closing, legs ...Leg) {
	s.t.Helper()
	c.Legs = legs
	s.do(want, func(m *Model) ([]deals.Event, error) { return m.Close(c) })
}

func (s *scene) seize(want error, d Deal) {
	s.t.Helper()
	s.do(want, func(m *Model) ([]deals.Event, error) { return m.Seize(d) })
}

func (s *scene) at(time uint64) { s.is.Now = time }

// owns checks how much an owner can spend.
func (s *scene) owns(owner int, want uint64) {
	s.t.Helper()
	var sum uint64
	for t := range s.is.queue {
		if n, ok := s.is.Spendable(Token(t)); ok && n.Owner == owner {
			sum += n.Value
		}
	}
	if sum != want {
		s.t.Errorf("owner %d can spend %d, want %d", owner, sum, want)
	}
}

func (s *scene) state(k deals.Key, want deals.State) {
	s.t.Helper()
	if got := s.is.Slot(k).State; got != want {
		s.t.Errorf("%s is %s, want %s", label(k), got, want)
	}
}

// key returns the key of leg i of a closing.
func (c Closing) key(i int) deals.Key {
	return deals.Key{Payment: c.Leaf.Payments[i], Deal: c.ID(), Deadline: c.Leaf.Time}
}

// A firm deal, a revocable one, and a repo: bonds are pledged for cash, to be freed for 4 until 2
// or for 6 until 3.
func firmDeal() subject { return subject{Deal: Of(firm())} }

func revocableDeal() subject {
	d := firm()
	d.Revocable = true
	return subject{Deal: Of(d)}
}

func repoDeal() subject {
	leaves := []deals.Leaf{
		{Payments: []notes.Commitment{earlyPay}, Time: 2},
		{Payments: []notes.Commitment{latePay}, Time: 3},
	}
	return subject{Deal: Of(pledgeWith(3, leaves...)), leaves: leaves}
}
