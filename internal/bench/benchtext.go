package main

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// addLine adds the results of a line in the format of Go's benchmarks. It passes over other lines.
func addLine(to map[string]Samples, line string) error {
	fields := strings.Fields(line)
	if len(fields) < 4 || !strings.HasPrefix(fields[0], "Benchmark") {
		return nil
	}
	name := withCores(strings.TrimPrefix(fields[0], "Benchmark"))
	if to[name] == nil {
		to[name] = Samples{}
	}
	for i := 2; i+1 < len(fields); i += 2 {
		value, err := strconv.ParseFloat(fields[i], 64)
		if err != nil {
			return fmt.Errorf("the benchmarks print %q: %w", strings.TrimSpace(line), err)
		}
		unit := fields[i+1]
		to[name][unit] = append(to[name][unit], value)
	}
	return nil
}

// withCores returns the name of a benchmark with its number of cores as a part. Go writes it behind
// a dash, and leaves out 1.
func withCores(name string) string {
	if at := strings.LastIndexByte(name, '-'); at >= 0 {
		if cores, err := strconv.Atoi(name[at+1:]); err == nil {
			return fmt.Sprintf("%s/cores=%d", name[:at], cores)
		}
	}
	return name + "/cores=1"
}

// exact are the units of figures that are the same in each run. One sample of them is enough.
var exact = []string{"gas", "constraints", "points", "B", "mutants"}

// writeText writes the figures in the format of Go's benchmarks, which benchstat reads.
func writeText(w io.Writer, f Figures) error {
	t := &text{w: w}
	for _, unit := range exact {
		t.printf("Unit %s assume=exact\n", unit)
	}
	t.exact("Gas", f.Gas, "gas")
	t.exact("GasAmsterdam", f.GasAmsterdam, "gas")
	t.exact("GasFloor", f.GasFloor, "gas")
	for _, name := range slices.Sorted(maps.Keys(f.Circuits)) {
		c := f.Circuits[name]
		t.line("Constraints/"+name, float64(c.Constraints), "constraints")
		t.exact("Points/"+name, map[string]uint64{
			"a": c.Points.A, "b": c.Points.B, "k": c.Points.K, "z": c.Points.Z,
		}, "points")
	}
	t.sizes(f.Sizes)
	for _, name := range slices.Sorted(maps.Keys(f.Mutants)) {
		m := f.Mutants[name]
		t.exact("Mutants/"+name, map[string]uint64{
			"total": uint64(m.Total), "killed": uint64(m.Killed), "equivalent": uint64(m.Equivalent),
		}, "mutants")
	}
	t.timings(f.Timings)
	return t.err
}

// text writes lines until one fails.
type text struct {
	w   io.Writer
	err error
}

func (t *text) printf(format string, args ...any) {
	if t.err == nil {
		_, t.err = fmt.Fprintf(t.w, format, args...)
	}
}

func (t *text) line(name string, value float64, unit string) {
	t.printf("Benchmark%s 1 %s %s\n", name, strconv.FormatFloat(value, 'f', -1, 64), unit)
}

// exact writes figures of one kind in the order of their names.
func (t *text) exact(kind string, figures map[string]uint64, unit string) {
	for _, name := range slices.Sorted(maps.Keys(figures)) {
		t.line(kind+"/"+name, float64(figures[name]), unit)
	}
}

func (t *text) sizes(s Sizes) {
	if s.Proof == 0 {
		return // an old record has no sizes
	}
	t.exact("Size", map[string]uint64{
		"proof": s.Proof, "note_ciphertext": s.NoteCiphertext, "verifying_key": s.VerifyingKey,
	}, "B")
	t.exact("Size/proving_key", s.ProvingKey, "B")
	t.exact("Size/item", s.Item, "B")
	t.exact("Size/contract", s.Contract, "B")
}

// timings writes a line for each sample of each benchmark.
func (t *text) timings(timings Timings) {
	t.samples(timings.Samples)
	t.samples(timings.lines())
}

func (t *text) samples(all map[string]Samples) {
	for _, name := range slices.Sorted(maps.Keys(all)) {
		samples := all[name]
		for _, unit := range slices.Sorted(maps.Keys(samples)) {
			for _, value := range samples[unit] {
				t.line(name, value, unit)
			}
		}
	}
}
