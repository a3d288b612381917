package main

import (
	"context"
	"fmt"
	"io"
)

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
	Compared  Origin                        `json:"compared"`
}

// Origin says what was compared, and where.
type Origin struct {
	Commit  string  `json:"commit"`
	Machine Machine `json:"machine"`
	// Load is the load average of the minute before, which is near 0 on an idle machine. It is −1
	// where the system does not tell.
	Load float64 `json:"load"`
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
	{"prover", "^BenchmarkCompare$", []int{2, 1}, 1, "7x"},
	{"prover", "^BenchmarkCompareStream$", []int{2}, 1, "24x"},
	{"prover", "^BenchmarkCompareMemory$", []int{2}, 1, "3x"},
}

// compare runs the benchmarks that compare, for the module in a folder.
func compare(ctx context.Context, root string, circuits []string, progress io.Writer) (c Contests, err error) {
	from := Origin{Machine: thisMachine(), Load: load()}
	if from.Commit, err = commit(ctx, root); err != nil {
		return c, err
	}
	raw := map[string]Samples{}
	if err := runAll(ctx, root, contestSuites, raw, progress); err != nil {
		return c, err
	}
	c, err = contestsOf(raw, circuits)
	c.Compared = from
	return c, err
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
