package e2e

import (
	"encoding/json"
	"flag"
	"math"
	"os"
	"testing"

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

// Gas stays within its budget and near the golden figures. Every operation except the batch is
// measured on a contract that is in use. An operation that fills a batch of leaves costs about
// 20,000 more, as seal does. The figure of a transfer in a batch includes two leaves of a full
// append, for its payment and its change.
func TestGasStaysInItsBudget(t *testing.T) {
	s := start(t)
	figures := map[string]uint64{}
	s.deposit(s.alice, s.Cash, 1)
	m, alone := s.mint(s.alice, s.Cash, 1000)
	figures["mint"] = s.transact(s.alice.account, s.ZContract.Mint(m)).GasUsed
	d := newTrade(s, 1)
	s.deposit(s.alice, s.Cash, 1)
	figures["swap"] = s.transact(s.alice.account, s.ZContract.Swap(d.pay().item, d.deliver().item)).GasUsed
	p := s.transfer(s.alice, s.bob, 600, nil, nil, alone)
	figures["transfer"] = s.transact(s.alice.account, s.ZContract.Submit(p.item)).GasUsed
	s.appendAll()
	s.deposit(s.alice, s.Cash, 1)
	figures["burn"] = s.transact(s.bob.account, s.ZContract.Burn(s.burn(s.bob, s.bob, 100, p.payment))).GasUsed
	s.appendAll()

	batch, full := s.batch(32)
	figures["append of a full batch, each leaf"] = full / 64
	figures["transfer in a batch of 32"] = batch/32 + 2*(full/64)
	compare(t, figures)
}

// batch returns the gas of n transfers in one transaction, and the gas of the append of the full
// batch of leaves that they make.
func (s *system) batch(n int) (submit, full uint64) {
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
	submit = s.transact(s.Admin, s.ZContract.Submit(items...)).GasUsed
	receipts := s.appendAll()
	if len(receipts) != 1 {
		s.Fatalf("%d appends, want one, of a full batch", len(receipts))
	}
	return submit, receipts[0].GasUsed
}

// compare checks the figures against the budgets and the golden file.
func compare(t *testing.T, figures map[string]uint64) {
	t.Helper()
	const path = "testdata/gas.json"
	if *golden {
		data, err := json.MarshalIndent(figures, "", "  ")
		must(t, err)
		must(t, os.MkdirAll("testdata", 0o755))
		must(t, os.WriteFile(path, append(data, '\n'), 0o644))
	}
	data, err := os.ReadFile(path)
	must(t, err)
	var want map[string]uint64
	must(t, json.Unmarshal(data, &want))
	if len(want) != len(figures) || len(budgets) != len(figures) {
		t.Errorf("%d figures, %d golden, %d budgets", len(figures), len(want), len(budgets))
	}
	for name, gas := range figures {
		t.Logf("%s: %d gas (budget %d)", name, gas, budgets[name])
		if gas > budgets[name] {
			t.Errorf("%s costs %d gas, budget %d", name, gas, budgets[name])
		}
		if math.Abs(float64(gas)/float64(want[name])-1) > tolerance {
			t.Errorf("%s costs %d gas, the golden file has %d; commit a worse figure only on purpose, and say why",
				name, gas, want[name])
		}
	}
}
