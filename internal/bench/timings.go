package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// Timings are measured times, and what is measured with them. They are reported and never compared
// by a test: they depend on the machine and on what else it does.
type Timings struct {
	Measured
	Contests
}

// Measured has the times beside a baseline.
type Measured struct {
	// Commit is the commit that was measured, Machine what it was measured on.
	Commit  string  `json:"commit"`
	Machine Machine `json:"machine"`
	// Samples has the results of each benchmark in the order of their making, by its name, such as
	// Prove/transfer/cores=2, and by their unit.
	Samples map[string]Samples `json:"samples"`
}

// Samples are results by their unit.
type Samples map[string][]float64

// suite is a call of a package's benchmarks.
type suite struct {
	pkg     string
	pattern string // of the benchmarks
	cores   []int  // how many cores the Go scheduler may use, each in a process of its own
	count   int
	rounds  string // the flag -benchtime
}

// suites returns the calls that make bench makes. The memory of each circuit is measured in a
// process of its own.
func suites(circuits []string) []suite {
	all := []suite{
		{"prover", "^Benchmark(Prove|Verify)$", []int{2, 1}, 5, "1x"},
		{"prover", "^BenchmarkStream$", []int{2, 1}, 1, "1x"},
		{"prover", "^BenchmarkSetup$", []int{2}, 1, "1x"},
		{"wallet", ".", []int{1}, 5, "200x"},
	}
	for _, c := range circuits {
		all = append(all, suite{"prover", "^BenchmarkMemory$/^" + c + "$", []int{2}, 1, "1x"})
	}
	return all
}

// measure runs the benchmarks of the module in a folder, and writes down on progress what they
// print.
func measure(ctx context.Context, root string, circuits []string, progress io.Writer) (t Measured, err error) {
	if t.Commit, err = commit(ctx, root); err != nil {
		return t, err
	}
	t.Machine, t.Samples = thisMachine(), map[string]Samples{}
	return t, runAll(ctx, root, suites(circuits), t.Samples, progress)
}

// runAll runs suites of the module in a folder, and adds their results.
func runAll(ctx context.Context, root string, all []suite, to map[string]Samples, progress io.Writer) error {
	folder, err := os.MkdirTemp("", "zsettle-bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder) //nolint:errcheck // what is left is in the system's folder for it
	for _, s := range all {
		program, err := build(ctx, root, folder, s.pkg, progress)
		if err != nil {
			return err
		}
		for _, cores := range s.cores {
			if err := s.run(ctx, cores, program, filepath.Join(root, s.pkg), to, progress); err != nil {
				return err
			}
		}
	}
	return nil
}

// build compiles the tests of a package once, and returns the program.
func build(ctx context.Context, root, folder, pkg string, progress io.Writer) (string, error) {
	program := filepath.Join(folder, filepath.Base(pkg)+".test")
	if _, err := os.Stat(program); err == nil {
		return program, nil
	}
	cmd := exec.CommandContext(ctx, "go", "test", "-c", "-o", program, "./"+pkg) //nolint:gosec // one of suites
	cmd.Dir, cmd.Stderr = root, progress
	if err := cmd.Run(); err != nil {
		return "", fmt.Errorf("compile the benchmarks of %s: %w", pkg, err)
	}
	return program, nil
}

// run runs the benchmarks with so many cores and adds their results. The first round of a benchmark
// has as many cores as the last number in -test.cpu, whatever its name says, so there is one
// number.
func (s suite) run(
	ctx context.Context, cores int, program, dir string, to map[string]Samples, progress io.Writer,
) error {
	var out strings.Builder
	//nolint:gosec // the program is what build has compiled
	cmd := exec.CommandContext(ctx, program, "-test.run=^$", "-test.bench="+s.pattern,
		fmt.Sprintf("-test.cpu=%d", cores),
		fmt.Sprintf("-test.count=%d", s.count), "-test.benchtime="+s.rounds, "-test.timeout=30m")
	cmd.Dir, cmd.Stdout, cmd.Stderr = dir, io.MultiWriter(&out, progress), progress
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("the benchmarks %s of %s fail: %w", s.pattern, s.pkg, err)
	}
	before := len(to)
	for line := range strings.Lines(out.String()) {
		if err := addLine(to, line); err != nil {
			return err
		}
	}
	if len(to) == before {
		return fmt.Errorf("no benchmark of %s has a name like %s", s.pkg, s.pattern)
	}
	return nil
}

// median returns the median of a benchmark's results, or 0 if it has none.
func (t Measured) median(name, unit string) float64 {
	sorted := slices.Sorted(slices.Values(t.Samples[name][unit]))
	if len(sorted) == 0 {
		return 0
	}
	return (sorted[(len(sorted)-1)/2] + sorted[len(sorted)/2]) / 2
}
