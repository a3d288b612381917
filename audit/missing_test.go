package audit_test

import (
	"errors"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// facts is a source that lies.
type facts []ledger.Fact

func (list facts) Facts(_ ledger.Cursor, fn func(ledger.Fact) error) error {
	for _, f := range list {
		if err := fn(f); err != nil {
			return err
		}
	}
	return nil
}

// found reports whether a regulator notices that the facts are not those of a true report: by the
// facts alone, or by the comparison with the contract.
func found(t *testing.T, from facts, keys audit.Keys, truth *audit.Report) bool {
	t.Helper()
	r, err := audit.Scan(from, audit.Config{Keys: keys, Names: names})
	var unreadable *audit.UndecryptableError
	if errors.Is(err, audit.ErrBooks) || errors.As(err, &unreadable) {
		return true
	}
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Totals) != len(truth.Totals) {
		return true
	}
	for i, total := range r.Totals {
		supply := truth.Totals[i].Supply().Big()
		if total.Asset != truth.Totals[i].Asset || !audit.Compare(total, supply, supply).OK {
			return true
		}
	}
	return !slices.EqualFunc(r.Legs, truth.Legs, func(a, b audit.Leg) bool {
		return a.Key() == b.Key() && a.State == b.State && a.Refund == b.Refund
	})
}

// openStory is the full story and more: legs and a pledge that are still open, one for a closing
// among them.
func openStory(key *notes.AuditPrivateKey) *story {
	s := fullStory(key)
	s.later = 0
	d, leaf, repayment := s.pledge(70)
	closing := deals.ClosingID(d.ID(), leaf.Hash())
	s.tx(s.holdEvents(repayment, closing, leaf.Time)...)
	waits := s.transfer(bob, s.mint(bob, bond, 8), output(carol, 8))
	s.hold(waits, firm(waits.Payment, nobodys))
	return s
}

func isMoney(e ledger.Event) bool {
	switch e.(type) {
	case ledger.AuditKeyActivated, ledger.Sealed:
		return false
	}
	return true
}

// An event that the node leaves out, or reports twice, is noticed, whichever it is.
func TestEveryMissingEventIsFound(t *testing.T) {
	key := regulator(42)
	s := openStory(key)
	keys, truth := audit.Keys{1: key}, scan(t, s, audit.Keys{1: key})
	if found(t, s.facts, keys, truth) {
		t.Fatal("the truth is not believed")
	}
	for i, f := range s.facts {
		if !isMoney(f.Event) {
			continue
		}
		if !found(t, slices.Delete(slices.Clone(facts(s.facts)), i, i+1), keys, truth) {
			t.Errorf("fact %d, %+v, can be left out", i, f.Event)
		}
		_, once := f.Event.(ledger.ParticipantsUpdated)
		if twice := slices.Insert(slices.Clone(facts(s.facts)), i, f); !once && !found(t, twice, keys, truth) {
			t.Errorf("fact %d, %+v, can be reported twice", i, f.Event)
		}
	}
}

// An event that the node changes is noticed, whatever it changes of what decides about money.
func TestEveryChangedEventIsFound(t *testing.T) {
	key := regulator(42)
	s := openStory(key)
	keys, truth := audit.Keys{1: key}, scan(t, s, audit.Keys{1: key})
	changed := map[string]int{}
	for i, f := range s.facts {
		for j, e := range alterations(f.Event) {
			lie := slices.Clone(facts(s.facts))
			lie[i].Event = e
			changed[e.Kind()]++
			if !found(t, lie, keys, truth) {
				t.Errorf("change %d of fact %d is not noticed: %+v became %+v", j, i, f.Event, e)
			}
		}
	}
	for _, kind := range []string{"Minted", "Transferred", "Burned", "Credited", "Claimed", "Queued", "Held", "Pledged",
		"Settled", "CalledOff", "Refunded", "Closed", "Seized"} {
		if changed[kind] == 0 {
			t.Errorf("no %s was changed", kind)
		}
	}
}

var (
	otherNote = notes.Commitment{Element: field.New(4711)}
	otherDeal = deals.ID{47, 11}
)

func oneMore(v notes.Value) notes.Value {
	more, err := v.Add(notes.NewValue(1))
	check(err)
	return more
}

// alterations returns an event with one part of it changed, for each part that decides about money.
func alterations(event ledger.Event) []ledger.Event {
	switch e := event.(type) {
	case ledger.Minted:
		return alter(e,
			func(e *ledger.Minted) { e.Amount = oneMore(e.Amount) },
			func(e *ledger.Minted) { e.Token[19] ^= 3 },
			func(e *ledger.Minted) { e.Commitment = otherNote },
			func(e *ledger.Minted) { e.Audit = e.Audit.Add(field.New(1)) })
	case ledger.Burned:
		return alter(e,
			func(e *ledger.Burned) { e.Value = oneMore(e.Value) },
			func(e *ledger.Burned) { e.Token[19] ^= 3 },
			func(e *ledger.Burned) { e.Change = otherNote })
	case ledger.Credited:
		return alter(e,
			func(e *ledger.Credited) { e.Amount = new(big.Int).Add(e.Amount, big.NewInt(1)) },
			func(e *ledger.Credited) { e.Token[19] ^= 3 },
			func(e *ledger.Credited) { e.Recipient = common.Address{8} })
	case ledger.Claimed:
		return alter(e,
			func(e *ledger.Claimed) { e.Amount = new(big.Int).Sub(e.Amount, big.NewInt(1)) },
			func(e *ledger.Claimed) { e.Token[19] ^= 3 },
			func(e *ledger.Claimed) { e.Recipient = common.Address{8} })
	case ledger.Transferred:
		return alteredTransfers(e)
	case ledger.Queued:
		return alteredQueues(e)
	}
	return alteredDeals(event)
}

func alteredTransfers(e ledger.Transferred) []ledger.Event {
	changes := []func(*ledger.Transferred){
		func(e *ledger.Transferred) { e.Payment = otherNote },
		func(e *ledger.Transferred) { e.Payment = e.Refund },
		func(e *ledger.Transferred) { e.Change = otherNote },
		func(e *ledger.Transferred) { e.Change = e.Payment },
		func(e *ledger.Transferred) { e.Deal = otherDeal },
		func(e *ledger.Transferred) { e.Audit[1] = e.Audit[1].Add(field.New(1)) },
	}
	if e.Deal != (deals.ID{}) {
		changes = append(changes, func(e *ledger.Transferred) { e.Deal = deals.ID{} })
	}
	return alter(e, changes...)
}

func alteredQueues(e ledger.Queued) []ledger.Event {
	var list []ledger.Event
	for i := range e.Commitments {
		less, more, other := e, e, e
		less.Commitments = slices.Delete(slices.Clone(e.Commitments), i, i+1)
		more.Commitments = append(slices.Clone(e.Commitments), e.Commitments[i])
		other.Commitments = slices.Clone(e.Commitments)
		other.Commitments[i] = otherNote
		list = append(list, less, more, other)
	}
	return list
}

func alteredDeals(event ledger.Event) []ledger.Event {
	switch e := event.(type) {
	case deals.Held:
		return alter(e, alterKey(func(e *deals.Held) *deals.Key { return &e.Key },
			func(e *deals.Held) { e.Refund = otherNote })...)
	case deals.Pledged:
		return alter(e, alterKey(func(e *deals.Pledged) *deals.Key { return &e.Key },
			func(e *deals.Pledged) { e.Refund = otherNote })...)
	case deals.Refunded:
		return alter(e, alterKey(func(e *deals.Refunded) *deals.Key { return &e.Key },
			func(e *deals.Refunded) { e.Refund = otherNote },
			func(e *deals.Refunded) { e.Refund = e.Payment })...)
	case deals.Settled:
		return alter(e,
			func(e *deals.Settled) { e.Deal = otherDeal },
			func(e *deals.Settled) { e.Deadline++ },
			func(e *deals.Settled) { e.Payments = append([]notes.Commitment{otherNote}, e.Payments[1:]...) },
			func(e *deals.Settled) { e.Payments = append([]notes.Commitment{otherNote}, e.Payments...) },
			func(e *deals.Settled) { e.Pledged ^= 1 },
			func(e *deals.Settled) { e.Pledged ^= 2 })
	case deals.CalledOff:
		return alter(e, func(e *deals.CalledOff) { e.Deal = otherDeal })
	case deals.Closed:
		return alter(e,
			func(e *deals.Closed) { e.Deal = otherDeal },
			func(e *deals.Closed) { e.Deadline++ },
			func(e *deals.Closed) { e.Closing = otherDeal },
			func(e *deals.Closed) { e.Payments = []notes.Commitment{otherNote} })
	case deals.Seized:
		return alter(e,
			func(e *deals.Seized) { e.Deal = otherDeal },
			func(e *deals.Seized) { e.Deadline++ })
	}
	return nil
}

// alterKey returns the changes of an event's key, and more.
func alterKey[E any](key func(*E) *deals.Key, more ...func(*E)) []func(*E) {
	return append(more,
		func(e *E) { key(e).Payment = otherNote },
		func(e *E) { key(e).Deal = otherDeal },
		func(e *E) { key(e).Deadline++ })
}

// alter returns a copy of an event for each change.
func alter[E ledger.Event](event E, changes ...func(*E)) []ledger.Event {
	var list []ledger.Event
	for _, change := range changes {
		changed := event
		change(&changed)
		list = append(list, changed)
	}
	return list
}
