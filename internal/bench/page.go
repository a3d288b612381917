package main

import (
	"maps"
	"os"
	"path/filepath"
	"slices"

	"github.com/zsettle/zsettle/internal/gasfloor"
)

// files returns the page and its drawings, by their path in the module's folder.
func files(f Figures, costs map[string]gasfloor.Cost) (map[string][]byte, error) {
	p := &page{}
	writeHead(p, f)
	writeGas(p, f, costs)
	writeCircuits(p, f)
	writeSizes(p, f.Sizes)
	writeMutants(p, f.Mutants)
	writeTimings(p, f)
	all := map[string][]byte{pagePath: []byte(p.String())}
	for _, d := range drawings {
		data, err := d.draw(f)
		if err != nil {
			return nil, err
		}
		all["docs/benchmarks/"+d.name+".svg"] = data
	}
	return all, nil
}

// writePage writes the page and its drawings from the record of the module in a folder.
func writePage(root string) error {
	all, err := pageOf(root)
	if err != nil {
		return err
	}
	for _, path := range slices.Sorted(maps.Keys(all)) {
		at := filepath.Join(root, path)
		if err := os.MkdirAll(filepath.Dir(at), 0o750); err != nil {
			return err
		}
		if err := replaceFile(at, all[path]); err != nil {
			return err
		}
	}
	return nil
}

// pageOf returns the page and its drawings for the record of the module in a folder.
func pageOf(root string) (map[string][]byte, error) {
	r, err := readRecord(filepath.Join(root, latest))
	if err != nil {
		return nil, err
	}
	f, err := r.figures()
	if err != nil {
		return nil, err
	}
	costs, err := readCosts(root)
	if err != nil {
		return nil, err
	}
	return files(f, costs)
}

func writeHead(p *page, f Figures) {
	p.printf(`# Benchmarks

<!-- Written by make bench from bench/latest.json. Do not edit. -->

Everything on this page is in [bench/latest.json](../bench/latest.json) or in a golden file, and can
be measured again:

| command | what it does |
|---|---|
| %[1]smake bench%[1]s | measures the times, writes the record and this page (a quarter of an hour) |
| %[1]smake figures%[1]s | writes what does not depend on the machine, and this page (seconds) |
| %[1]smake golden%[1]s | runs the transactions and compiles the circuits that the golden files are of |
| %[1]smake bench-compare OLD=main NEW=bench/latest.json%[1]s | compares two records, each a file or a commit |

%[1]smake test%[1]s computes gas, floors, constraints and sizes again and compares them with the record.
It fails if gas or a floor differs by more than 0.4 %%, or anything else at all. Times are reported
and never compared by a test.

The figures are those of commit %[1]s%.12[2]s%[1]s.

`, "`", f.Commit)
}
