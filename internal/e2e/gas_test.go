package e2e

import (
	"encoding/json"
	"flag"
	"math"
	"os"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/internal/gasfloor"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

var golden = flag.Bool("golden", false, "rewrite the golden file")

// tolerance is the relative difference that is allowed from a golden figure. Proofs and ciphertexts
// are random, and a zero byte of calldata costs less.
const tolerance = 0.004

// budgets holds the most gas that each operation may cost. docs/adr/0014-deals-of-many-legs.md says
// what a settlement is made of.
var budgets = map[string]uint64{
	"mint_1":            292_000,
	"transfer_1":        324_000,
	"transfer_batch_32": 138_500,
	"burn_1":            342_000,
	"hold":              352_000,
	"settle_1_held":     346_000,
	"settle_2_arriving": 492_000,
	"settle_batch_16":   165_000,
	"close_1":           360_000,
	"seize_1":           75_000,
	"append_per_leaf":   5_300,

	"distribution_payment_1":        52_000,
	"distribution_payment_batch_16": 30_000,
	"consolidation_note_1":          60_000,
}

// Gas stays within its budget and near the golden figures, under the default rules and under
// Amsterdam's, and so does the floor of each operation under the default rules. Every operation
// except the batch is measured on a contract that is in use. An operation that fills a batch of
// leaves costs about 20,000 more, as seal does. The figure of a transfer in a batch includes two
// leaves of a full append, for its payment and its change. settle_batch_16 is one of 16 deliveries
// that settle in one call, each with a payment that is held; close_1 is a closing by one arriving
// leg, with a path of nine.
func TestGasStaysInItsBudget(t *testing.T) {
	s := startWithTwin(t, devnet.Amsterdam)
	m := s.measureAll()
	wantGolden(t, "testdata/gas.json", m.figures)
	wantGolden(t, "testdata/gas_amsterdam.json", m.twins)
	wantGoldenCosts(t, "testdata/gas_floor.json", m.costs)
	if len(m.figures) != len(budgets) {
		t.Errorf("%d figures, %d budgets", len(m.figures), len(budgets))
	}
	for name, gas := range m.figures {
		t.Logf("%s: %d gas (budget %d), %d under Amsterdam", name, gas, budgets[name], m.twins[name])
		if gas > budgets[name] {
			t.Errorf("%s costs %d gas, budget %d", name, gas, budgets[name])
		}
	}
}

// measurement is the gas of each operation on the chain and on its twin, and the least that it can
// cost on the chain.
type measurement struct {
	system         *system
	figures, twins map[string]uint64
	costs          map[string]gasfloor.Cost
}

// add records an operation as a transaction with so many proofs, or as a share of one.
func (m measurement) add(name string, receipt chain.Receipt, proofs int, share uint64) {
	m.figures[name] += receipt.GasUsed / share
	m.twins[name] += m.system.twin.gas[receipt.Tx] / share
	cost := m.costs[name]
	cost.Add(m.system.cost(receipt, proofs), share)
	m.costs[name] = cost
}

// measureAll makes every operation and returns what it costs.
func (s *system) measureAll() measurement {
	s.Helper()
	m := measurement{s, map[string]uint64{}, map[string]uint64{}, map[string]gasfloor.Cost{}}
	s.deposit(s.alice, s.Cash, 1)
	mint, alone := s.mint(s.alice, s.Cash, 1000)
	m.add("mint_1", s.transact(s.alice.account, s.ZContract.Mint(mint)), 1, 1)
	s.appendAll()
	s.deposit(s.alice, s.Cash, 1)
	p := s.transfer(s.alice, s.bob, 600, nil, nil, alone)
	m.add("transfer_1", s.transact(s.alice.account, s.ZContract.Submit(p.item)), 1, 1)
	s.appendAll()
	s.deposit(s.alice, s.Cash, 1)
	m.add("burn_1", s.transact(s.bob.account, s.ZContract.Burn(s.burn(s.bob, s.bob, 100, p.payment))), 1, 1)
	s.measureDeals(m)
	s.measurePledges(m)
	s.appendAll()

	alices, bobs := s.measureMany(m)
	s.measureDeliveries(m, alices[:16], bobs[:16])
	submit, full := s.batch(bobs[16:48])
	m.add("append_per_leaf", full, 1, 64)
	m.add("transfer_batch_32", submit, 32, 32)
	for range 2 { // leaves of a transfer
		m.add("transfer_batch_32", full, 1, 64)
	}
	return m
}

// measureDeals settles deals alone and together.
func (s *system) measureDeals(m measurement) {
	s.Helper()
	alone, together := newTrade(s, 1), newTrade(s, 2)
	s.deposit(s.alice, s.Cash, 1)
	m.add("hold", s.transact(s.alice.account, s.ZContract.Submit(alone.item(alone.legs[0], false).item)), 1, 1)
	settlement := alone.settlement(alone.item(alone.legs[1], true))
	m.add("settle_1_held", s.transact(s.bob.account, s.ZContract.Settle(settlement)), 1, 1)
	settlement = together.settlement(together.item(together.legs[0], true), together.item(together.legs[1], true))
	m.add("settle_2_arriving", s.transact(s.bob.account, s.ZContract.Settle(settlement)), 2, 1)
	s.appendAll()
}

// measureDeliveries settles deals in one call, each by a delivery for a payment that is held. alice
// and bob pay each leg from a note.
func (s *system) measureDeliveries(m measurement, alices, bobs []notes.Note) {
	s.Helper()
	n := len(alices)
	var held []ledger.Transfer
	var settlements []ledger.Settlement
	for i := range n {
		d := &trade{system: s}
		d.promise(byte(100+i), promise{s.alice, s.bob, s.Cash, 9, false}, alices[i])
		d.promise(byte(100+i), promise{s.bob, s.alice, s.Cash, 5, false}, bobs[i])
		d.agree(nil)
		held = append(held, d.item(d.legs[0], false).item)
		settlements = append(settlements, d.settlement(d.item(d.legs[1], true)))
	}
	s.transact(s.alice.account, s.ZContract.Submit(held...))
	m.add("settle_batch_16", s.transact(s.bob.account, s.ZContract.Settle(settlements...)), n, uint64(n))
	s.appendAll()
}

// measurePledges ends a pledge in both ways.
func (s *system) measurePledges(m measurement) {
	s.Helper()
	closed, _ := newRepo(s, 3, 1<<9)
	seized, _ := newRepo(s, 4, 1)
	money := s.deposit(s.bob, s.Cash, 1100)
	s.appendAll()
	s.deposit(s.alice, s.Cash, 1)
	m.add("close_1", s.transact(s.bob.account, s.ZContract.Close(closed.repay(400, money))), 1, 1)
	s.adjustTime(3 * time.Hour)
	m.add("seize_1", s.transact(s.alice.account, s.ZContract.Seize(seized.deal)), 0, 1)
}

// batch submits a transfer of each of bob's notes in one transaction, and appends the full batch of
// leaves that they make.
func (s *system) batch(inputs []notes.Note) (submit, full chain.Receipt) {
	s.Helper()
	var items []ledger.Transfer
	for _, note := range inputs {
		items = append(items, s.transfer(s.bob, s.alice, 60, nil, nil, note).item)
	}
	submit = s.transact(s.Admin, s.ZContract.Submit(items...))
	receipts := s.appendAll()
	if len(receipts) != 1 {
		s.Fatalf("%d appends, want one, of a full batch", len(receipts))
	}
	return submit, receipts[0]
}

// wantGolden compares figures with a golden file, or writes it.
func wantGolden(t *testing.T, path string, figures map[string]uint64) {
	t.Helper()
	want := goldenFile(t, path, figures)
	for name, gas := range figures {
		if math.Abs(float64(gas)/float64(want[name])-1) > tolerance {
			t.Errorf("%s: %s costs %d gas, the golden file has %d; commit a worse figure only on purpose, and say why",
				path, name, gas, want[name])
		}
	}
}

// goldenFile reads a golden file, or writes it first. It must have as many figures.
func goldenFile[T any](t *testing.T, path string, figures map[string]T) (want map[string]T) {
	t.Helper()
	if *golden {
		data, err := json.MarshalIndent(figures, "", "  ")
		testworld.Must(t, err)
		testworld.Must(t, os.MkdirAll("testdata", 0o755))
		testworld.Must(t, os.WriteFile(path, append(data, '\n'), 0o644))
	}
	data, err := os.ReadFile(path)
	testworld.Must(t, err)
	testworld.Must(t, json.Unmarshal(data, &want))
	if len(want) != len(figures) {
		t.Errorf("%s: %d figures, %d golden", path, len(figures), len(want))
	}
	return want
}
