package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The page shows the record, byte for byte, so it also shows that drawing is repeatable.
func TestPageShowsTheRecord(t *testing.T) {
	all, err := pageOf(root)
	must(t, err)
	if len(all) != 1+len(drawings) {
		t.Errorf("%d files", len(all))
	}
	for path, want := range all {
		got, err := os.ReadFile(filepath.Join(root, path))
		if err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s does not show %s (%v): run make figures", path, latest, err)
		}
	}
}

func TestPageHasEveryFigure(t *testing.T) {
	f := committed(t)
	all, err := pageOf(root)
	must(t, err)
	page := string(all[pagePath])
	for name, gas := range f.Gas {
		if !strings.Contains(page, "| `"+name+"` | "+grouped(gas)+" | "+grouped(f.GasFloor[name])+" |") {
			t.Errorf("the page has no gas of %s", name)
		}
	}
	for name, c := range f.Circuits {
		if !strings.Contains(page, "| "+name+" | "+grouped(c.Constraints)+" | "+grouped(c.Points.A)+
			" | "+grouped(c.Points.B)+" |") {
			t.Errorf("the page has no constraints and points of %s", name)
		}
	}
	for name := range f.Mutants {
		if !strings.Contains(page, "| "+name+" | ") {
			t.Errorf("the page has no mutants of %s", name)
		}
	}
	for line := range strings.Lines(page) {
		if len(line) > 101 && !strings.HasPrefix(line, "|") {
			t.Errorf("wider than 100 columns: %s", line)
		}
	}
}
