package prover

import (
	"context"
	"runtime"
	"runtime/metrics"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/zsettle/zsettle/statement"
)

// contender is a way to prove, with the times that it took.
type contender struct {
	name  string
	prove func(statement.Statement) (statement.Proof, error)
	times []float64 // in milliseconds
}

// contenders are the library's prover and ours, without tables and with full ones. They do the same
// work: they check the statement, build the witness, prove and verify.
func contenders(b *testing.B, keys *keys) []*contender {
	b.Helper()
	key, err := keys.provingKey()
	if err != nil {
		b.Fatal(err)
	}
	c := newCores(runtime.GOMAXPROCS(0))
	own := func(e engine) func(statement.Statement) (statement.Proof, error) {
		return func(s statement.Statement) (proof statement.Proof, err error) {
			j, err := newJob(s)
			if err != nil {
				return proof, err
			}
			if err := c.take(context.Background()); err != nil {
				return proof, err
			}
			defer c.give()
			return e.prove(context.Background(), j)
		}
	}
	plain := engine{c, keys.circuit, key, keys.vk}
	tables := plain
	tables.key = key.withTables(c, FullTables.columns())
	stock := func(s statement.Statement) (proof statement.Proof, err error) {
		j, err := newJob(s)
		if err != nil {
			return proof, err
		}
		return plain.proveByLibrary(j)
	}
	return []*contender{
		{name: "stock", prove: stock},
		{name: "own", prove: own(plain)},
		{name: "own_tables", prove: own(tables)},
	}
}

// BenchmarkCompare takes the times of the library's prover (stock) and of ours without and with
// full tables, in turn in one process, for each circuit. It reports the medians in milliseconds,
// and how many times faster than the library's each is: the ratio of the medians. With -cpu 1 it is
// for one core.
func BenchmarkCompare(b *testing.B) {
	bundle := fullOne(b)
	for _, s := range statements(b) {
		b.Run(string(s.Circuit()), func(b *testing.B) {
			all := contenders(b, bundle.keysOf(s.Circuit()))
			for b.Loop() {
				for _, c := range all {
					start := time.Now()
					if _, err := c.prove(s); err != nil {
						b.Fatal(err)
					}
					c.times = append(c.times, time.Since(start).Seconds()*1000)
				}
			}
			reportContenders(b, all)
		})
	}
}

// reportContenders reports the medians, and their ratios to the first contender's.
func reportContenders(b *testing.B, all []*contender) {
	b.Helper()
	b.ReportMetric(0, "ns/op") // the sum of all contenders says nothing
	for _, c := range all {
		b.ReportMetric(median(c.times), c.name+"-ms")
		b.ReportMetric(median(all[0].times)/median(c.times), c.name+"-x")
	}
}

func median(values []float64) float64 {
	sorted := slices.Sorted(slices.Values(values))
	return sorted[len(sorted)/2]
}

// BenchmarkCompareStream takes how many transfers a second are proved when twice as many callers as
// cores prove all the time.
func BenchmarkCompareStream(b *testing.B) {
	for _, c := range contenders(b, fullOne(b).keysOf(statement.TransferCircuit)) {
		b.Run(c.name, func(b *testing.B) {
			transfer, jobs := newParty(b).transfer(b), make(chan struct{})
			var group sync.WaitGroup
			for range 2 * runtime.GOMAXPROCS(0) {
				group.Go(func() {
					for range jobs {
						if _, err := c.prove(transfer); err != nil {
							b.Error(err)
						}
					}
				})
			}
			start := time.Now()
			for b.Loop() {
				jobs <- struct{}{}
			}
			close(jobs)
			group.Wait()
			b.ReportMetric(float64(b.N)/time.Since(start).Seconds(), "proofs/s")
		})
	}
}

// BenchmarkCompareMemory takes how much the heap and the stacks grow while a proof is made: the
// memory that a proof needs besides the keys. The library has its buckets on the stacks.
func BenchmarkCompareMemory(b *testing.B) {
	bundle := fullOne(b)
	for _, s := range statements(b) {
		for _, c := range contenders(b, bundle.keysOf(s.Circuit())) {
			b.Run(string(s.Circuit())+"/"+c.name, func(b *testing.B) {
				var peaks []float64
				for b.Loop() {
					peaks = append(peaks, growth(b, func() error { _, err := c.prove(s); return err }))
				}
				b.ReportMetric(median(peaks), "MiB")
			})
		}
	}
}

// growth returns by how many MiB the memory in use grows while f runs.
func growth(b *testing.B, f func() error) float64 {
	b.Helper()
	runtime.GC()
	before := inUse()
	done := make(chan error)
	go func() { done <- f() }()
	for peak := before; ; peak = max(peak, inUse()) {
		select {
		case err := <-done:
			if err != nil {
				b.Fatal(err)
			}
			return float64(peak-before) / (1 << 20)
		case <-time.After(time.Millisecond):
		}
	}
}

// inUse returns the bytes of all objects and stacks.
func inUse() (sum uint64) {
	samples := []metrics.Sample{
		{Name: "/memory/classes/heap/objects:bytes"},
		{Name: "/memory/classes/heap/stacks:bytes"},
	}
	metrics.Read(samples)
	for _, s := range samples {
		sum += s.Value.Uint64()
	}
	return sum
}
