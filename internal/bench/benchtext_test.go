package main

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestAddLineReadsGoBenchmarks(t *testing.T) {
	all := map[string]Samples{}
	for _, line := range []string{
		"goos: linux\n", "PASS\n", "BenchmarkProve/mint\n",
		"BenchmarkProve/mint-2  \t 1\t 0.5 s/proof\t 0.8 ratio\n",
		"BenchmarkProve/mint-2  \t 1\t 0.6 s/proof\t 0.9 ratio\n",
		"BenchmarkProve/mint    \t 1\t 1.5 s/proof\n",
	} {
		must(t, addLine(all, line))
	}
	two, one := all["Prove/mint/cores=2"], all["Prove/mint/cores=1"]
	if len(all) != 2 || !slices.Equal(two["s/proof"], []float64{0.5, 0.6}) ||
		!slices.Equal(two["ratio"], []float64{0.8, 0.9}) || !slices.Equal(one["s/proof"], []float64{1.5}) {
		t.Errorf("got %v", all)
	}
	if err := addLine(all, "BenchmarkX 1 many s/proof\n"); err == nil {
		t.Error("a word is taken for a number")
	}
}

// What is written can be read again: every figure has a line.
func TestTextHasEveryFigure(t *testing.T) {
	f := committed(t)
	var out strings.Builder
	must(t, writeText(&out, f))
	all := map[string]Samples{}
	for line := range strings.Lines(out.String()) {
		must(t, addLine(all, line))
	}
	want := map[string]bool{}
	for name := range f.Gas {
		for _, kind := range []string{"Gas", "GasAmsterdam", "GasFloor"} {
			want[kind+"/"+name] = true
		}
	}
	for name := range f.Circuits {
		want["Constraints/"+name], want["Points/"+name+"/b"], want["Size/proving_key/"+name] = true, true, true
	}
	for name := range f.Mutants {
		want["Mutants/"+name+"/total"], want["Mutants/"+name+"/killed"] = true, true
	}
	for name := range want {
		if len(all[name+"/cores=1"]) == 0 {
			t.Errorf("there is no line for %s", name)
		}
	}
	if len(f.Timings.Samples) == 0 {
		t.Error("the record has no times")
	}
	for _, figures := range []map[string]Samples{f.Timings.Samples, f.Timings.lines()} {
		for name, samples := range figures {
			if !maps.EqualFunc(all[name+"/cores=1"], samples, slices.Equal) {
				t.Errorf("%s: %v, want %v", name, all[name+"/cores=1"], samples)
			}
		}
	}
}

func TestMedianIsInTheMiddle(t *testing.T) {
	timings := Measured{Samples: map[string]Samples{"a": {"s": {3, 1, 2}}, "b": {"s": {4, 1, 2, 3}}}}
	if timings.median("a", "s") != 2 || timings.median("b", "s") != 2.5 || timings.median("c", "s") != 0 {
		t.Errorf("%v, %v", timings.median("a", "s"), timings.median("b", "s"))
	}
}

func TestCompareSaysWhatIsMissing(t *testing.T) {
	good, bad := filepath.Join(root, latest), filepath.Join(t.TempDir(), "bad.json")
	must(t, os.WriteFile(bad, []byte("no"), 0o644))
	for name, c := range map[string]struct{ old, want string }{
		"no name":         {"", "give a file or a commit"},
		"unknown file":    {"nowhere.json", "neither a file nor a commit"},
		"unknown commit":  {"0123456789abcdef", "neither a file nor a commit"},
		"not a record":    {bad, "is not a file with figures"},
		"another program": {"--upload-pack=x", "unknown flag"},
	} {
		_, err := run(t, "", "compare", c.old, good, "--root", root)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
}

func TestComparisonSaysWhatItCompares(t *testing.T) {
	samples := map[string]Samples{"a": {"s": {1}}}
	laptop := Timings{Measured: Measured{"1", Machine{OS: "linux", Cores: 2}, samples}}
	runner := laptop
	runner.Machine.Cores = 4
	if got := origin(Figures{Timings: laptop}); !strings.Contains(got, "times of commit 1 on linux") {
		t.Errorf("got %q", got)
	}
	if got := origin(Figures{}); !strings.Contains(got, "no times") {
		t.Errorf("got %q", got)
	}
	if otherMachine(laptop, laptop) != "" || otherMachine(laptop, Timings{}) != "" {
		t.Error("a warning about other machines comes for nothing")
	}
	if otherMachine(laptop, runner) == "" {
		t.Error("the warning about other machines does not come")
	}
}
