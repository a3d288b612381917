package main

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
)

func writeCircuits(p *page, f Figures) {
	p.printf(`## Circuits

The points are those of the four sums that make a proof ([proving.md](proving.md)). Those of B are
in G2, where an addition costs two and a half times as much.

`)
	var rows [][]string
	for _, name := range slices.Sorted(maps.Keys(f.Circuits)) {
		c := f.Circuits[name]
		rows = append(rows, []string{
			name, grouped(c.Constraints), grouped(c.Points.A), grouped(c.Points.B), grouped(c.Points.K),
			grouped(c.Points.Z), grouped(f.Sizes.ProvingKey[name]),
		})
	}
	p.table([]string{
		"circuit", "constraints:", "points of A:", "of B:", "of K:", "of Z:", "bytes of the proving key:",
	}, rows)
	p.printf("![Constraints of each circuit](benchmarks/constraints.svg)\n\n")
}

func writeSizes(p *page, s Sizes) {
	p.printf(`## Sizes

In bytes. An item is the calldata of one item of its kind with its proof; a contract is its code on
the chain, of which 24,576 bytes are allowed.

`)
	rows := [][]string{
		{"proof with its digest", grouped(s.Proof)},
		{"encrypted note with its memo", grouped(s.NoteCiphertext)},
		{"verifying key of a circuit", grouped(s.VerifyingKey)},
	}
	for _, name := range slices.Sorted(maps.Keys(s.Item)) {
		rows = append(rows, []string{"item: " + name, grouped(s.Item[name])})
	}
	for _, name := range slices.Sorted(maps.Keys(s.Contract)) {
		rows = append(rows, []string{"contract: " + name, grouped(s.Contract[name])})
	}
	p.table([]string{"what", "bytes:"}, rows)
}

func writeMutants(p *page, all map[string]Mutants) {
	p.printf(`## Planted bugs

Small bugs that were planted by rule and tried, how many of them a test noticed, and how many are
equivalent to the original ([ADR 16](adr/0016-mutants-of-the-contracts.md),
[ADR 19](adr/0019-mutants-of-the-circuits.md)). Stale ones were tried on sources that have changed
since.

`)
	var rows [][]string
	for _, name := range slices.Sorted(maps.Keys(all)) {
		m := all[name]
		rows = append(rows, []string{
			name, strconv.Itoa(m.Total), strconv.Itoa(m.Killed), strconv.Itoa(m.Equivalent),
			strconv.Itoa(m.Total - m.Killed - m.Equivalent), strconv.Itoa(m.Stale), "`" + m.Sources + "`",
		})
	}
	p.table([]string{"planted in", "tried:", "killed:", "equivalent:", "survive:", "stale:", "sources"}, rows)
}

func writeTimings(p *page, f Figures) {
	p.printf("## Times\n\n")
	if len(f.Timings.Samples) == 0 {
		p.printf("They have not been measured yet: run `make bench`.\n")
		return
	}
	p.printf(`Medians. A ratio compares with what gnark's bare backend took in the same run for a plain circuit
with as many constraints and as many public inputs; below 1 means faster. Proving is from a
statement to a proof that was verified. A stream asks for eight proofs at once. Memory is the peak
of the resident set of a process that loads the keys of the circuit and proves once.

The times are those of commit %[1]s%.12[2]s%[1]s on
%[3]s.

`, "`", f.Timings.Commit, f.Timings.Machine)
	circuits := slices.Sorted(maps.Keys(f.Circuits))
	for _, cores := range []int{1, 2} {
		p.printf("On %d %s:\n\n", cores, plural(cores, "core"))
		var rows [][]string
		for _, name := range circuits {
			rows = append(rows, provingRow(f.Timings, name, cores))
		}
		p.table([]string{
			"circuit", "one proof:", "ratio:", "a stream, proofs/min:", "ratio:", "verification:", "ratio:",
		}, rows)
	}
	p.printf("![Time of a proof of each circuit](benchmarks/proving.svg)\n\n")
	p.printf("Once for each circuit, on two cores:\n\n")
	var rows [][]string
	for _, name := range circuits {
		setup := fmt.Sprintf("Setup/%s/cores=2", name)
		rows = append(rows, []string{
			name, seconds(f.Timings.median(setup, "s/setup")), number(f.Timings.median(setup, "ratio"), 2),
			number(f.Timings.median(fmt.Sprintf("Memory/%s/cores=2", name), "peak-B")/1e6, 0) + " MB",
		})
	}
	p.table([]string{"circuit", "setup of the keys:", "ratio:", "memory to prove:"}, rows)
	writeContests(p, f.Timings.Contests, circuits)
	p.printf("A wallet looks at a payment between strangers in %s.\n",
		seconds(f.Timings.median("ForeignPayment/cores=1", "ns/op")/1e9))
}

// provingRow has what is measured of a circuit for a number of cores.
func provingRow(t Timings, circuit string, cores int) []string {
	of := func(kind, unit string) float64 {
		return t.median(fmt.Sprintf("%s/%s/cores=%d", kind, circuit, cores), unit)
	}
	return []string{
		circuit, seconds(of("Prove", "s/proof")), number(of("Prove", "ratio"), 2),
		number(of("Stream", "proofs/min"), 0), number(of("Stream", "ratio"), 2),
		seconds(of("Verify", "s/verification")), number(of("Verify", "ratio"), 2),
	}
}

func plural(n int, noun string) string {
	if n == 1 {
		return noun
	}
	return noun + "s"
}
