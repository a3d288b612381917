package ledger_test

import (
	"errors"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// episode is a few deals that share payments, and everything that anybody may try with them. Most
// tries are refused.
type episode struct {
	*world
	replica  *ledger.Replica
	random   *rand.Rand
	payments []notes.Commitment
	deals    []deals.Deal
	closings []ledger.Closing
	ids      []deals.ID  // of the deals and closings, and a foreign one
	keys     []deals.Key // of all legs that anybody may hold
}

// newEpisode begins with two deals and a pledge with two ways to close it.
func (w *world) newEpisode(r *ledger.Replica, random *rand.Rand) *episode {
	w.Helper()
	e := &episode{world: w, replica: r, random: random}
	for range 4 {
		e.payments = append(e.payments, w.commitment())
	}
	now := w.now()
	for i := range 2 {
		draft := deals.Draft{Deadline: now.After(e.seconds(60)), Revocable: i == 1}
		e.add(draft, 0, e.payments[i:i+2]...)
	}
	last := now.After(2 * time.Minute)
	leaves := []deals.Leaf{
		{Payments: e.payments[2:3], Time: now.After(e.seconds(100))},
		{Payments: e.payments[:2], Time: last},
	}
	pledge := deals.Draft{Deadline: now.After(e.seconds(60)), Last: last, Leaves: leaves}
	d := e.add(pledge, 1, e.payments[1], e.payments[3])
	for i, leaf := range leaves {
		e.closings = append(e.closings, ledger.Closing{Deal: d, Leaf: leaf, Path: deals.Path(leaves, i)})
		e.watch(leaf.Payments, deals.ClosingID(d.ID(), leaf.Hash()), leaf.Time)
	}
	e.watch(e.payments, deals.ID{77}, now.After(time.Minute))
	return e
}

// seconds returns a random time up to a number of seconds.
func (e *episode) seconds(n int) time.Duration {
	return time.Duration(1+e.random.IntN(n)) * time.Second
}

// add adds a deal of which the first few payments are pledged.
func (e *episode) add(draft deals.Draft, pledged int, payments ...notes.Commitment) deals.Deal {
	e.Helper()
	for i, p := range payments {
		draft.Parts = append(draft.Parts, partOf(p, i < pledged))
	}
	d, err := deals.New(draft)
	e.Must(err)
	e.deals = append(e.deals, d)
	e.watch(e.payments, d.ID(), d.Deadline) // also payments that the deal does not have
	return d
}

// watch adds the legs of payments under a deal, with its time and with two others.
func (e *episode) watch(payments []notes.Commitment, deal deals.ID, until uint64) {
	e.ids = append(e.ids, deal)
	for _, p := range payments {
		for _, time := range []uint64{until, until + 1, until + 1000} {
			e.keys = append(e.keys, deals.Key{Payment: p, Deal: deal, Deadline: time})
		}
	}
}

// leg returns a leg that anybody may have made.
func (e *episode) leg(key deals.Key) ledger.Transfer {
	t := e.transfer(&ledger.Leg{Deal: key.Deal, Deadline: key.Deadline})
	t.Payment = key.Payment
	return t
}

// arriving returns legs of all, or of some, payments.
func (e *episode) arriving(payments []notes.Commitment, deal deals.ID, until uint64) []ledger.Transfer {
	all := e.random.IntN(2) == 0
	var legs []ledger.Transfer
	for _, p := range payments {
		if all || e.random.IntN(2) == 0 {
			legs = append(legs, e.leg(deals.Key{Payment: p, Deal: deal, Deadline: until}))
		}
	}
	sortLegs(legs)
	return legs
}

func pick[T any](e *episode, list []T) T { return list[e.random.IntN(len(list))] }

// call returns a call that somebody may try.
func (e *episode) call() chain.Tx {
	switch e.random.IntN(12) {
	case 0, 1:
		return e.ZContract.Submit(e.leg(pick(e, e.keys)), e.leg(pick(e, e.keys)), e.transfer(nil))
	case 2, 3:
		d := pick(e, e.deals)
		return e.ZContract.Submit(e.leg(deals.Key{Payment: pick(e, d.Payments), Deal: d.ID(), Deadline: d.Deadline}))
	case 4, 5:
		return e.ZContract.Settle(e.settlement(), e.settlement())
	case 6, 7:
		return e.ZContract.Cancel(pick(e, e.deals), e.random.IntN(2), preimage)
	case 8:
		return e.ZContract.Refund(pick(e, e.keys))
	case 9:
		return e.ZContract.Refund(pick(e, append(e.held(), e.keys[0])))
	case 10:
		return e.ZContract.Seize(e.deals[2])
	}
	c := pick(e, e.closings)
	c.Legs = e.arriving(c.Leaf.Payments, deals.ClosingID(c.Deal.ID(), c.Leaf.Hash()), c.Leaf.Time)
	return e.ZContract.Close(c)
}

func (e *episode) settlement() ledger.Settlement {
	d := pick(e, e.deals)
	return ledger.Settlement{Deal: d, Legs: e.arriving(d.Payments, d.ID(), d.Deadline)}
}

// held returns the legs that the replica has as held.
func (e *episode) held() []deals.Key {
	var held []deals.Key
	for _, key := range e.keys {
		if legOf(e, e.replica.Final(), key).State == deals.StateHeld {
			held = append(held, key)
		}
	}
	return held
}

// try sends a call, which may be refused.
func (e *episode) try(call chain.Tx) (done bool) {
	e.Helper()
	_, err := e.Try(call)
	var revert *chain.RevertError
	if err != nil && !errors.As(err, &revert) {
		e.Fatal(err)
	}
	return err == nil
}

// agree checks that the replica has every leg, and every deal, as the contract has it.
func (e *episode) agree() {
	e.Helper()
	e.Must(e.replica.Sync(e.Context()))
	for _, key := range e.keys {
		e.sameLeg(e.replica.Final(), key)
	}
	for _, id := range e.ids {
		e.sameDeal(e.replica.Final(), id)
	}
}

// play tries calls, and lets time pass now and then. It returns how many were carried out.
func (e *episode) play(calls int) (done int) {
	e.Helper()
	for i := range calls {
		if e.random.IntN(4) == 0 {
			e.Must(e.Chain.AdjustTime(e.seconds(20)))
		}
		if e.try(e.call()) {
			done++
		}
		if i%10 == 9 {
			e.agree()
		}
	}
	return done
}

// end checks that all money comes out once all times are over.
func (e *episode) end() {
	e.Helper()
	e.Must(e.Chain.AdjustTime(time.Hour))
	for _, key := range e.held() {
		if !e.try(e.ZContract.Refund(key)) {
			e.Errorf("a held leg is not refunded: %+v", key)
		}
	}
	e.try(e.ZContract.Seize(e.deals[2]))
	e.agree()
	if open := openLegs(e, e.replica.Final()); len(open) != 0 {
		e.Errorf("at the end there are open legs: %v", open)
	}
}

// Whatever happens, the replica's legs are the contract's slots: for each payment under each deal,
// closing and foreign deal, and under other deadlines.
func TestReplicaHasTheContractsSlots(t *testing.T) {
	episodes := 15
	if testing.Short() {
		episodes = 2
	}
	w := newWorld(t, chain.Instant())
	r := w.replica(nil)
	random := rand.New(rand.NewPCG(13, 0))
	done := 0
	for range episodes {
		e := w.newEpisode(r, random)
		done += e.play(30)
		e.end()
	}
	kinds := map[string]int{}
	testworld.Must(t, r.Facts(ledger.Cursor{}, func(f ledger.Fact) error {
		kinds[f.Event.Kind()]++
		return nil
	}))
	t.Logf("%d calls were carried out: %v", done, kinds)
	for _, kind := range []string{"Held", "Pledged", "Settled", "CalledOff", "Refunded", "Closed", "Seized"} {
		if kinds[kind] < 2 && !testing.Short() {
			t.Errorf("%d events %s: the histories are too poor", kinds[kind], kind)
		}
	}
}
