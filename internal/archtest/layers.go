package archtest

import (
	"fmt"
	"slices"
)

// Layers compares the table with the packages. It returns every package without a row, row without
// a package, import that the row does not list, import in a row that is not of a lower layer, and
// use of code that is for tests only.
func Layers(rows []Row, packages []Package) []string {
	byName := map[string]Row{}
	var wrong []string
	for _, r := range rows {
		if _, twice := byName[r.Name]; twice {
			wrong = append(wrong, fmt.Sprintf("%s has two rows", r.Name))
		}
		byName[r.Name] = r
	}
	exists := map[string]bool{}
	for _, p := range packages {
		exists[p.Name] = true
	}
	for _, p := range packages {
		row, ok := byName[p.Name]
		if !ok {
			wrong = append(wrong, fmt.Sprintf("%s is not in the table", p.Name))
			continue
		}
		wrong = append(wrong, checkImports(p, row, byName, exists)...)
	}
	for _, r := range rows {
		if !exists[r.Name] {
			wrong = append(wrong, fmt.Sprintf("%s is in the table, but the package does not exist", r.Name))
		}
		wrong = append(wrong, checkOrder(r, byName)...)
	}
	return wrong
}

// checkImports compares the imports of a package with its row.
func checkImports(p Package, row Row, rows map[string]Row, exists map[string]bool) []string {
	var wrong []string
	for _, imported := range p.Imports {
		if exists[imported] && !slices.Contains(row.May, imported) {
			wrong = append(wrong, fmt.Sprintf("%s imports %s, which the table does not allow", p.Name, imported))
		}
	}
	for _, linked := range p.Links {
		if rows[linked].TestsOnly && !row.TestsOnly {
			wrong = append(wrong, fmt.Sprintf("%s links %s, which is for tests only", p.Name, linked))
		}
	}
	return wrong
}

// checkOrder checks that a row may import only rows of lower layers.
func checkOrder(r Row, rows map[string]Row) []string {
	var wrong []string
	for _, name := range r.May {
		below, ok := rows[name]
		switch {
		case !ok:
			wrong = append(wrong, fmt.Sprintf("%s may import %s, which has no row", r.Name, name))
		case below.Level >= r.Level:
			wrong = append(wrong, fmt.Sprintf("%s (layer %d) may import %s (layer %d)",
				r.Name, r.Level, name, below.Level))
		}
	}
	return wrong
}
