package main

import "fmt"

// Contests compare our prover with the library's on the same circuits. The ways to prove are
// "stock", which is the library's prover, "own" and "own_tables", which has full tables. They take
// turns in one process and do the same work, from a statement to a proof that was verified.
type Contests struct {
	// Prove has the times by circuit and way, on two cores. ProveOneCore has those on one core.
	Prove        map[string]map[string]Way `json:"prove"`
	ProveOneCore map[string]map[string]Way `json:"prove_one_core"`
	// Stream is how many transfers a second each way proves on two cores, if more are always
	// wanted.
	Stream map[string]float64 `json:"stream"`
	// MemoryMiB is what a proof needs besides the keys, by circuit and way.
	MemoryMiB map[string]map[string]float64 `json:"memory_mib"`
}

// Way is what one way to prove takes.
type Way struct {
	// Milliseconds is the median of a proof.
	Milliseconds float64 `json:"ms"`
	// Ratio is the stock prover's median divided by this one: how many times faster this way is.
	Ratio float64 `json:"ratio"`
}

// ways are the names of the ways to prove, as the benchmarks write them.
var ways = []string{"stock", "own", "own_tables"}

// contestSuites are the calls of the benchmarks that compare.
var contestSuites = []suite{
	{"prover", "^BenchmarkCompare$", []int{2, 1}, 1, "11x"},
	{"prover", "^BenchmarkCompareStream$", []int{2}, 1, "30x"},
	{"prover", "^BenchmarkCompareMemory$", []int{2}, 1, "5x"},
}

// contestsOf reads the results of the benchmarks that compare.
func contestsOf(raw map[string]Samples, circuits []string) (c Contests, err error) {
	r := results{raw, &err}
	c.Prove, c.ProveOneCore = map[string]map[string]Way{}, map[string]map[string]Way{}
	c.Stream, c.MemoryMiB = map[string]float64{}, map[string]map[string]float64{}
	for _, circuit := range circuits {
		c.Prove[circuit], c.ProveOneCore[circuit] = r.times(circuit, 2), r.times(circuit, 1)
		c.MemoryMiB[circuit] = map[string]float64{}
		for _, way := range ways {
			c.MemoryMiB[circuit][way] = r.only("CompareMemory/"+circuit+"/"+way+"/cores=2", "MiB")
		}
	}
	for _, way := range ways {
		c.Stream[way] = r.only("CompareStream/"+way+"/cores=2", "proofs/s")
	}
	return c, err
}

// results are those of benchmarks that report each figure once.
type results struct {
	raw map[string]Samples
	err *error // the first figure that is missing
}

// times returns what the ways to prove a circuit take on some cores.
func (r results) times(circuit string, cores int) map[string]Way {
	name, all := fmt.Sprintf("Compare/%s/cores=%d", circuit, cores), map[string]Way{}
	for _, way := range ways {
		all[way] = Way{r.only(name, way+"-ms"), r.only(name, way+"-x")}
	}
	return all
}

// only returns the one figure of a benchmark with a unit.
func (r results) only(name, unit string) float64 {
	values := r.raw[name][unit]
	if len(values) != 1 {
		if *r.err == nil {
			*r.err = fmt.Errorf("the benchmark %s has %d figures in %s, want one", name, len(values), unit)
		}
		return 0
	}
	return values[0]
}

// lines are the figures as names of benchmarks with units.
func (c Contests) lines() map[string]Samples {
	all := map[string]Samples{}
	for cores, times := range map[int]map[string]map[string]Way{2: c.Prove, 1: c.ProveOneCore} {
		for circuit, byWay := range times {
			for way, w := range byWay {
				name := fmt.Sprintf("Compare/%s/%s/cores=%d", circuit, way, cores)
				all[name] = Samples{"ms": {w.Milliseconds}, "x": {w.Ratio}}
			}
		}
	}
	for way, perSecond := range c.Stream {
		all["CompareStream/"+way+"/cores=2"] = Samples{"proofs/s": {perSecond}}
	}
	for circuit, byWay := range c.MemoryMiB {
		for way, mib := range byWay {
			all["CompareMemory/"+circuit+"/"+way+"/cores=2"] = Samples{"MiB": {mib}}
		}
	}
	return all
}

// writeContests writes the tables of the comparison, if it has been made.
func writeContests(p *page, c Contests, circuits []string) {
	if len(c.Prove) == 0 {
		return
	}
	p.printf(`### Our prover and gnark's

On the same circuits and keys, in turn in one process, with the witness and the verification. The
factor says how many times faster ours is ([proving.md](proving.md)). Full tables are for whoever
makes many proofs. Memory is what a proof needs besides the keys and the tables.

`)
	header := []string{"circuit", "gnark, ms:", "ours, ms:", "factor:", "with full tables, ms:", "factor:"}
	for cores, times := range []map[string]map[string]Way{c.ProveOneCore, c.Prove} {
		p.printf("On %d %s:\n\n", cores+1, plural(cores+1, "core"))
		var rows [][]string
		for _, name := range circuits {
			rows = append(rows, contestRow(name, times[name]))
		}
		p.table(header, rows)
	}
	p.printf("A stream of transfers on two cores, in proofs a second: gnark %s, ours %s, with full tables %s.\n\n",
		number(c.Stream["stock"], 2), number(c.Stream["own"], 2), number(c.Stream["own_tables"], 2))
	var rows [][]string
	for _, name := range circuits {
		row := []string{name}
		for _, way := range ways {
			row = append(row, number(c.MemoryMiB[name][way], 0))
		}
		rows = append(rows, row)
	}
	p.printf("Memory of a proof:\n\n")
	p.table([]string{"circuit", "gnark, MiB:", "ours, MiB:", "with full tables, MiB:"}, rows)
}

func contestRow(circuit string, by map[string]Way) []string {
	return []string{
		circuit, number(by["stock"].Milliseconds, 0),
		number(by["own"].Milliseconds, 0), number(by["own"].Ratio, 2),
		number(by["own_tables"].Milliseconds, 0), number(by["own_tables"].Ratio, 2),
	}
}
