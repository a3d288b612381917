package main

import (
	"fmt"
	"maps"
	"slices"
)

// drawing is a plot of the page.
type drawing struct {
	name string // of the file, beside the page's tables
	draw func(Figures) ([]byte, error)
}

// drawings are all plots of the page.
var drawings = []drawing{
	{"gas", drawGas}, {"payments", drawPayments}, {"constraints", drawConstraints}, {"proving", drawProving},
}

func drawGas(f Figures) ([]byte, error) {
	operations := slices.Sorted(maps.Keys(f.Gas))
	gas, floor := series{name: "gas"}, series{name: "floor"}
	for _, name := range operations {
		gas.values = append(gas.values, float64(f.Gas[name]))
		floor.values = append(floor.values, float64(f.GasFloor[name]))
	}
	return bars("gas", operations, gas, floor)
}

// payments says how many payments the transaction makes that an operation's figure is a share of.
var payments = map[string]float64{
	"transfer_1":                    1,
	"transfer_batch_32":             32,
	"distribution_payment_1":        8,
	"distribution_payment_batch_16": 16 * 8,
}

func drawPayments(f Figures) ([]byte, error) {
	var all []point
	for _, name := range slices.Sorted(maps.Keys(f.Gas)) {
		if n := payments[name]; n != 0 {
			all = append(all, point{n, float64(f.Gas[name]), name})
		}
	}
	return points("payments in a transaction", "gas for each payment", all)
}

func drawConstraints(f Figures) ([]byte, error) {
	circuits := slices.Sorted(maps.Keys(f.Circuits))
	var all series
	for _, name := range circuits {
		all.values = append(all.values, float64(f.Circuits[name].Constraints))
	}
	return bars("constraints", circuits, all)
}

func drawProving(f Figures) ([]byte, error) {
	circuits := slices.Sorted(maps.Keys(f.Circuits))
	one, two, bare := series{name: "one core"}, series{name: "two cores"}, series{name: "bare, two cores"}
	for _, name := range circuits {
		one.values = append(one.values, f.Timings.median(fmt.Sprintf("Prove/%s/cores=1", name), "s/proof"))
		two.values = append(two.values, f.Timings.median(fmt.Sprintf("Prove/%s/cores=2", name), "s/proof"))
		bare.values = append(bare.values, f.Timings.median(fmt.Sprintf("Prove/%s/cores=2", name), "bare-s/proof"))
	}
	return bars("seconds for a proof", circuits, one, two, bare)
}
