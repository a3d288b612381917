package main

import (
	"io"
	"os"
	"path/filepath"
	"regexp"
	"testing"
)

// Every suite names benchmarks that exist.
func TestSuitesNameBenchmarks(t *testing.T) {
	declared := regexp.MustCompile(`(?m)^func (Benchmark\w+)\(b \*testing\.B\)`)
	for _, s := range append(suites([]string{"mint"}), contestSuites...) {
		paths, err := filepath.Glob(filepath.Join(root, s.pkg, "*_test.go"))
		must(t, err)
		pattern, found := regexp.MustCompile(firstPart(s.pattern)), false
		for _, path := range paths {
			data, err := os.ReadFile(path)
			must(t, err)
			for _, m := range declared.FindAllStringSubmatch(string(data), -1) {
				found = found || pattern.MatchString(m[1])
			}
		}
		if !found {
			t.Errorf("%s has no benchmark like %s", s.pkg, s.pattern)
		}
	}
}

// firstPart returns the part of a pattern that is for the benchmark, not for its cases.
func firstPart(pattern string) string {
	return regexp.MustCompile(`/.*`).ReplaceAllString(pattern, "")
}

// A suite whose benchmarks fail, or that has none, is an error, not a record without times.
func TestSuiteThatMeasuresNothingFails(t *testing.T) {
	for _, program := range []string{"false", "true", "no-such-program"} {
		to := map[string]Samples{}
		err := suite{pkg: "x", pattern: "y"}.run(t.Context(), 1, program, t.TempDir(), to, io.Discard)
		if err == nil || len(to) > 0 {
			t.Errorf("%s: %v, %v", program, err, to)
		}
	}
}
