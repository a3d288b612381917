package main

import (
	"fmt"
	"strings"
	"testing"
)

// printed is what the benchmarks that compare print about a circuit.
func printed() string {
	var out strings.Builder
	for _, cores := range []string{"", "-2"} {
		fmt.Fprintf(&out, "BenchmarkCompare/mint%s\t 9\t 80 own-ms\t 2.5 own-x\t 50 own_tables-ms\t 4 own_tables-x\t"+
			" 200 stock-ms\t 1 stock-x\n", cores)
	}
	for i, way := range ways {
		fmt.Fprintf(&out, "BenchmarkCompareStream/%s-2\t 30\t %d proofs/s\n", way, i+1)
		fmt.Fprintf(&out, "BenchmarkCompareMemory/mint/%s-2\t 5\t %d MiB\n", way, 30-i)
	}
	return out.String()
}

func contestsIn(t *testing.T, text string) (Contests, error) {
	t.Helper()
	raw := map[string]Samples{}
	for line := range strings.Lines(text) {
		must(t, addLine(raw, line))
	}
	return contestsOf(raw, []string{"mint"})
}

func TestContestsAreReadFromTheBenchmarks(t *testing.T) {
	c, err := contestsIn(t, printed())
	must(t, err)
	for _, by := range []map[string]Way{c.Prove["mint"], c.ProveOneCore["mint"]} {
		if by["stock"] != (Way{200, 1}) || by["own"] != (Way{80, 2.5}) || by["own_tables"] != (Way{50, 4}) {
			t.Errorf("got %v", by)
		}
	}
	if c.Stream["own_tables"] != 3 || c.MemoryMiB["mint"]["own"] != 29 {
		t.Errorf("got %v, %v", c.Stream, c.MemoryMiB)
	}
	if n := len(c.lines()); n != 4*len(ways) {
		t.Errorf("%d lines, want %d", n, 4*len(ways))
	}
}

// A figure that no benchmark printed is an error, not a 0 in the record.
func TestEveryFigureOfAContestIsNeeded(t *testing.T) {
	for line := range strings.Lines(printed()) {
		for _, text := range []string{strings.Replace(printed(), line, "", 1), printed() + line} {
			if _, err := contestsIn(t, text); err == nil {
				t.Errorf("nothing is wrong without or with twice %q", line)
			}
		}
	}
}

func TestPageHasTheContests(t *testing.T) {
	c, err := contestsIn(t, printed())
	must(t, err)
	p := &page{}
	writeContests(p, c, []string{"mint"})
	for _, want := range []string{
		"| mint | 200 | 80 | 2.50 | 50 | 4.00 |", "| mint | 30 | 29 | 28 |",
		"gnark 1.00, ours 2.00,\nwith full tables 3.00",
	} {
		if !strings.Contains(p.String(), want) {
			t.Errorf("the page has no %q", want)
		}
	}
}

// The comparison and the other times are measured by themselves, and each keeps the other's keys.
func TestContestsKeepTheOtherTimes(t *testing.T) {
	r, err := parseRecord("x", `{"timings": {"commit": "1", "samples": {"a": {"s": [1]}}, "stream": {"own": 7}}}`)
	must(t, err)
	c, err := contestsIn(t, printed())
	must(t, err, r.putAll("timings.", c))
	f, err := r.figures()
	must(t, err)
	if f.Timings.Measured.Commit != "1" || f.Timings.median("a", "s") != 1 || f.Timings.Stream["own"] != 2 {
		t.Errorf("got %+v", f.Timings)
	}
}
