package prover

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/zsettle/zsettle/circuits"
	"github.com/zsettle/zsettle/statement"
)

// Each benchmark has a case for each circuit, and a baseline in the same run: what the bare backend
// takes for a plain circuit of as many constraints. The ratio hardly depends on the machine. make
// bench runs them.

// eachCircuit runs a benchmark for every circuit, with a valid statement of it.
func eachCircuit(b *testing.B, run func(*testing.B, statement.Statement)) {
	for _, c := range circuits.All() {
		b.Run(string(c), func(b *testing.B) {
			s, err := sampleStatement(c)
			if err != nil {
				b.Fatal(err)
			}
			run(b, s)
		})
	}
}

// BenchmarkProve makes one proof after another.
func BenchmarkProve(b *testing.B) {
	eachCircuit(b, func(b *testing.B, s statement.Statement) {
		prove, baseline := newProver(b, s), baselineOf(b, s.Circuit())
		var ours, bare time.Duration
		for b.Loop() {
			ours += timed(func() { prove(b) })
			bare += timed(func() { baseline.prove(b) })
		}
		report(b, ours, bare, "s/proof", b.N)
	})
}

// stream is how many proofs are wanted at once.
const stream = 8

// BenchmarkStream asks for many proofs at once. The baseline proves one after another.
func BenchmarkStream(b *testing.B) {
	eachCircuit(b, func(b *testing.B, s statement.Statement) {
		prove, baseline := newProver(b, s), baselineOf(b, s.Circuit())
		var ours, bare time.Duration
		for b.Loop() {
			ours += timed(func() {
				var running sync.WaitGroup
				for range stream {
					running.Go(func() { prove(b) })
				}
				running.Wait()
			})
			for range stream {
				bare += timed(func() { baseline.prove(b) })
			}
		}
		report(b, ours, bare, "s/proof", b.N*stream)
		b.ReportMetric(float64(b.N*stream)/ours.Minutes(), "proofs/min")
	})
}

// verifications is how many times a proof is verified in a round, because one is short.
const verifications = 20

// BenchmarkVerify verifies a proof, from the fields of its statement.
func BenchmarkVerify(b *testing.B) {
	eachCircuit(b, func(b *testing.B, s statement.Statement) {
		proof, err := keysOf(b, s.Circuit()).Prover().Prove(context.Background(), s)
		if err != nil {
			b.Fatal(err)
		}
		verifier, baseline := keysOf(b, s.Circuit()).Verifier(), baselineOf(b, s.Circuit())
		bareProof := baseline.onceProved(b)
		var ours, bare time.Duration
		for b.Loop() {
			for range verifications {
				ours += timed(func() {
					if err := verifier.Verify(s.Circuit(), s.Fields(), proof); err != nil {
						b.Fatal(err)
					}
				})
				bare += timed(func() { baseline.verify(b, bareProof) })
			}
		}
		report(b, ours, bare, "s/verification", b.N*verifications)
	})
}

// BenchmarkSetup makes the keys of a circuit.
func BenchmarkSetup(b *testing.B) {
	eachCircuit(b, func(b *testing.B, s statement.Statement) {
		circuit, err := compiledCircuit(s.Circuit())
		if err != nil {
			b.Fatal(err)
		}
		var ours, bare time.Duration
		for b.Loop() {
			ours += timed(func() { _, err = setUp(circuit) })
			if err != nil {
				b.Fatal(err)
			}
			bare += newBaseline(b, circuit.system.GetNbConstraints()).setup
		}
		report(b, ours, bare, "s/setup", b.N)
	})
}

// keysOf returns a bundle of one circuit's keys. It is loaded once for each number of cores,
// because a bundle uses as many as there are when it is loaded.
func keysOf(b *testing.B, c statement.Circuit) *Bundle {
	b.Helper()
	key := fmt.Sprint(c, runtime.GOMAXPROCS(0))
	if loaded, ok := loadedKeys.Load(key); ok {
		return loaded.(*Bundle)
	}
	loaded, err := DevelopmentBundle(context.Background(), nil, c)
	if err != nil {
		b.Fatal(err)
	}
	loadedKeys.Store(key, loaded)
	return loaded
}

// loadedKeys are the bundles that keysOf has returned.
var loadedKeys sync.Map

// BenchmarkMemory proves once, and reports the most memory that the process has held since it began
// (the peak of its resident set, on Linux). It means something only for one case in a process of
// its own, as make bench runs it.
func BenchmarkMemory(b *testing.B) {
	eachCircuit(b, func(b *testing.B, s statement.Statement) {
		prove := newProver(b, s)
		for b.Loop() {
			prove(b)
		}
		b.ReportMetric(peakMemory(b), "peak-B")
	})
}

// newProver returns a function that proves a statement. The key is loaded.
func newProver(b *testing.B, s statement.Statement) func(testing.TB) {
	prover := keysOf(b, s.Circuit()).Prover()
	prove := func(t testing.TB) {
		if _, err := prover.Prove(context.Background(), s); err != nil {
			t.Error(err)
		}
	}
	prove(b)
	return prove
}

// timed returns how long a function takes.
func timed(f func()) time.Duration {
	start := time.Now()
	f()
	return time.Since(start)
}

// report reports the times of n pieces of work, ours and the bare backend's.
func report(b *testing.B, ours, bare time.Duration, unit string, n int) {
	b.ReportMetric(ours.Seconds()/float64(n), unit)
	b.ReportMetric(bare.Seconds()/float64(n), "bare-"+unit)
	b.ReportMetric(ours.Seconds()/bare.Seconds(), "ratio")
	b.ReportMetric(0, "ns/op") // it would be the sum of both
}

// peakMemory returns the peak of the process's resident set in bytes.
func peakMemory(b *testing.B) float64 {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		b.Skip("this system does not tell the peak of a process's memory")
	}
	_, rest, _ := strings.Cut(string(status), "VmHWM:")
	fields := strings.Fields(rest)
	if len(fields) < 2 || fields[1] != "kB" {
		b.Fatal("the process's status has no peak of memory")
	}
	kib, err := strconv.ParseFloat(fields[0], 64)
	if err != nil {
		b.Fatal(err)
	}
	return kib * 1024
}
