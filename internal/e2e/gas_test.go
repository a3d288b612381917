package e2e

import (
	"encoding/json"
	"flag"
	"math"
	"os"
	"testing"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

var golden = flag.Bool("golden", false, "rewrite the golden file")

// tolerance is the relative difference that is allowed from a golden figure. Proofs and ciphertexts
// are random, and a zero byte of calldata costs less.
const tolerance = 0.004

// budgets holds the most gas that each operation may cost. docs/adr/0011-gas-of-a-swap.md explains
// the budget of a swap.
var budgets = map[string]uint64{
	"mint":                              320_000,
	"transfer":                          350_000,
	"transfer in a batch of 32":         145_000,
	"burn":                              350_000,
	"swap":                              480_000,
	"append of a full batch, each leaf": 6_000,
}

// Gas stays within its budget and near the golden figures, under the default rules and under
// Amsterdam's. Every operation except the batch is measured on a contract that is in use. An
// operation that fills a batch of leaves costs about 20,000 more, as seal does. The figure of a
// transfer in a batch includes two leaves of a full append, for its payment and its change.
func TestGasStaysInItsBudget(t *testing.T) {
	s := startWithTwin(t, devnet.Amsterdam)
	m := s.measureAll()
	wantGolden(t, "testdata/gas.json", m.figures)
	wantGolden(t, "testdata/gas_amsterdam.json", m.twins)
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

// measurement is the gas of each operation on the chain and on its twin.
type measurement struct {
	twin           *twin
	figures, twins map[string]uint64
}

// add records an operation as a transaction, or as a share of one.
func (m measurement) add(name string, receipt chain.Receipt, share uint64) {
	m.figures[name] += receipt.GasUsed / share
	m.twins[name] += m.twin.gas[receipt.Tx] / share
}

// measureAll makes every operation and returns what it costs.
func (s *system) measureAll() measurement {
	s.Helper()
	m := measurement{s.twin, map[string]uint64{}, map[string]uint64{}}
	s.deposit(s.alice, s.Cash, 1)
	mint, alone := s.mint(s.alice, s.Cash, 1000)
	m.add("mint", s.transact(s.alice.account, s.ZContract.Mint(mint)), 1)
	d := newTrade(s, 1)
	s.deposit(s.alice, s.Cash, 1)
	m.add("swap", s.transact(s.alice.account, s.ZContract.Swap(d.pay().item, d.deliver().item)), 1)
	p := s.transfer(s.alice, s.bob, 600, nil, nil, alone)
	m.add("transfer", s.transact(s.alice.account, s.ZContract.Submit(p.item)), 1)
	s.appendAll()
	s.deposit(s.alice, s.Cash, 1)
	m.add("burn", s.transact(s.bob.account, s.ZContract.Burn(s.burn(s.bob, s.bob, 100, p.payment))), 1)
	s.appendAll()

	submit, full := s.batch(32)
	m.add("append of a full batch, each leaf", full, 64)
	m.add("transfer in a batch of 32", submit, 32)
	for range 2 { // leaves of a transfer
		m.add("transfer in a batch of 32", full, 64)
	}
	return m
}

// batch submits n transfers in one transaction, and appends the full batch of leaves that they
// make.
func (s *system) batch(n int) (submit, full chain.Receipt) {
	s.Helper()
	var mints []ledger.Mint
	var inputs []notes.Note
	for range n {
		m, note := s.mint(s.alice, s.Cash, 100)
		mints = append(mints, m)
		inputs = append(inputs, note)
	}
	s.transact(s.alice.account, s.ZContract.MintBatch(mints...))
	s.appendAll()
	var items []ledger.Transfer
	for _, note := range inputs {
		items = append(items, s.transfer(s.alice, s.bob, 60, nil, nil, note).item)
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
	if *golden {
		data, err := json.MarshalIndent(figures, "", "  ")
		testworld.Must(t, err)
		testworld.Must(t, os.MkdirAll("testdata", 0o755))
		testworld.Must(t, os.WriteFile(path, append(data, '\n'), 0o644))
	}
	data, err := os.ReadFile(path)
	testworld.Must(t, err)
	var want map[string]uint64
	testworld.Must(t, json.Unmarshal(data, &want))
	if len(want) != len(figures) {
		t.Errorf("%s: %d figures, %d golden", path, len(figures), len(want))
	}
	for name, gas := range figures {
		if math.Abs(float64(gas)/float64(want[name])-1) > tolerance {
			t.Errorf("%s: %s costs %d gas, the golden file has %d; commit a worse figure only on purpose, and say why",
				path, name, gas, want[name])
		}
	}
}
