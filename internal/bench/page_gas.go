package main

import (
	"fmt"
	"maps"
	"slices"

	"github.com/zsettle/zsettle/internal/gasfloor"
)

func writeGas(p *page, f Figures, costs map[string]gasfloor.Cost) {
	p.printf(`## Gas

Gas is measured from receipts on a development chain with today's rules, with real proofs. The last
column but one is the same transaction under the coming rules of Amsterdam. A batch, a payment or a
leaf has its share of the transaction. A **floor** is the least that the operation can cost: 21,000
for the transaction, its calldata, the n + 3 pairings of n proofs with the multiplications and
additions of the [verifier's equation](adr/0015-coefficients-of-a-batch.md), the accounts and slots
that are touched for the first time, new and changed slots, logs, and the token's own calls,
measured alone. It has no instructions, no memory and no hashes. A test counts it in the execution
of each transaction, and that the precompiles of the curve are called for nothing else.

`)
	var rows [][]string
	for _, name := range slices.Sorted(maps.Keys(f.Gas)) {
		gas, floor := f.Gas[name], f.GasFloor[name]
		rows = append(rows, []string{
			"`" + name + "`", grouped(gas), grouped(floor), fmt.Sprintf("%.3f", ratio(gas, floor)),
			grouped(f.GasAmsterdam[name]), reasons[name],
		})
	}
	p.table([]string{"operation", "gas:", "floor:", "ratio:", "gas, Amsterdam:", "why it is above 1.05"}, rows)
	p.printf("![Gas and floor of each operation](benchmarks/gas.svg)\n\n")
	p.printf("![Gas of a payment, by the payments in a transaction](benchmarks/payments.svg)\n\n")
	writeFloors(p, costs)
	writeAbove(p, f, costs)
}

// ratio returns how many times the floor the gas is.
func ratio(gas, floor uint64) float64 { return float64(gas) / float64(floor) }

func writeFloors(p *page, costs map[string]gasfloor.Cost) {
	p.printf("What the floors are made of:\n\n")
	var rows [][]string
	for _, name := range slices.Sorted(maps.Keys(costs)) {
		f := costs[name].Floor
		row := []string{"`" + name + "`"}
		for _, gas := range []uint64{
			f.Transaction, f.Calldata, f.Proofs, f.Accounts, f.Read, f.Changed, f.New, f.Logs, f.Token, f.Refund,
		} {
			row = append(row, grouped(gas))
		}
		rows = append(rows, row)
	}
	p.table([]string{
		"operation", "transaction:", "calldata:", "proofs:", "accounts:", "slots read:", "slots changed:",
		"new slots:", "logs:", "token:", "refund:",
	}, rows)
}

func writeAbove(p *page, f Figures, costs map[string]gasfloor.Cost) {
	p.printf(`What is above them: hashes, accounts and slots that were used before in the same transaction
(each call of a precompile is one), and other instructions with the memory that they use.

`)
	var rows [][]string
	for _, name := range slices.Sorted(maps.Keys(costs)) {
		floor, above := f.GasFloor[name], costs[name].Above
		other := int(f.Gas[name]) - int(floor+above.Hashes+above.Repeated)
		row := []string{"`" + name + "`"}
		for _, gas := range []int{int(above.Hashes), int(above.Repeated), max(other, 0)} {
			row = append(row, grouped(gas), fmt.Sprintf("%.1f %%", 100*float64(gas)/float64(floor)))
		}
		rows = append(rows, row)
	}
	p.table([]string{
		"operation", "hashes:", "of the floor:", "used before:", "of the floor:", "other:", "of the floor:",
	}, rows)
}
