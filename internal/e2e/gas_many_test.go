package e2e

import (
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// payments is how many payments a distribution makes.
const payments = notes.DistributionPayments

// eightTimes returns a party as the payee of all payments.
func eightTimes(p *party) []*party { return []*party{p, p, p, p, p, p, p, p} }

// measureMany distributes alone and in a batch of 16, and consolidates. The figure of a payment in
// a batch includes its share of the leaves of a full append. It returns notes of alice's and of
// bob's.
func (s *system) measureMany(m measurement) (alices, bobs []notes.Note) {
	s.Helper()
	first := s.deposit(s.alice, s.Cash, 16_000)
	s.appendAll()
	s.deposit(s.alice, s.Cash, 1)
	split := s.distribution(s.alice, eightTimes(s.alice), 1_000, first)
	m.add("distribution_payment_1", s.transact(s.alice.account, s.ZContract.Distribute(split.item)), 1, payments)
	s.appendAll()
	more := s.distribution(s.alice, eightTimes(s.alice), 1_000, split.change)
	s.transact(s.alice.account, s.ZContract.Distribute(more.item))
	s.appendAll()

	var items []ledger.Distribution
	for _, n := range append(split.paid, more.paid...) {
		d := s.distribution(s.alice, []*party{s.alice, s.alice, s.bob, s.bob, s.bob, s.bob, s.bob, s.bob}, 100, n)
		items = append(items, d.item)
		alices, bobs = append(alices, d.paid[:2]...), append(bobs, d.paid[2:]...)
	}
	receipt := s.transact(s.Admin, s.ZContract.Distribute(items...))
	m.add("distribution_payment_batch_16", receipt, len(items), uint64(len(items))*payments)
	full := s.appendAll()[0]
	for range payments + 1 {
		m.add("distribution_payment_batch_16", full, 1, tree.BatchSize*payments)
	}

	s.deposit(s.alice, s.Cash, 1)
	merge, _ := s.consolidation(s.bob, bobs[:notes.ConsolidationInputs]...)
	receipt = s.transact(s.bob.account, s.ZContract.Consolidate(merge))
	m.add("consolidation_note_1", receipt, 1, notes.ConsolidationInputs)
	s.appendAll()
	return alices, bobs[notes.ConsolidationInputs:]
}
