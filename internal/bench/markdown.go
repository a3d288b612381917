package main

import (
	"fmt"
	"strconv"
	"strings"
)

// page is a Markdown page that grows.
type page struct{ strings.Builder }

func (p *page) printf(format string, args ...any) { _, _ = fmt.Fprintf(p, format, args...) }

// table writes a table. The cells of all columns but the first and those that hold text are
// numbers, so the header says of each column how it is aligned: "-" on the left, ":" on the right.
func (p *page) table(header []string, rows [][]string) {
	line := func(cells []string) { p.printf("| %s |\n", strings.Join(cells, " | ")) }
	var names, rules []string
	for _, h := range header {
		name, right := strings.CutSuffix(h, ":")
		rule := "---"
		if right {
			rule = "---:"
		}
		names, rules = append(names, name), append(rules, rule)
	}
	line(names)
	p.printf("|%s|\n", strings.Join(rules, "|"))
	for _, row := range rows {
		line(row)
	}
	p.printf("\n")
}

// grouped writes a number with commas between groups of three digits.
func grouped[T int | uint64](n T) string {
	s := strconv.FormatUint(uint64(n), 10)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// seconds writes a time with three digits, or a dash for none.
func seconds(s float64) string {
	switch {
	case s == 0:
		return "–"
	case s < 0.1:
		return fmt.Sprintf("%.3g ms", 1000*s)
	}
	return fmt.Sprintf("%.3g s", s)
}

// number writes a number with some digits behind the point, or a dash for 0.
func number(v float64, digits int) string {
	if v == 0 {
		return "–"
	}
	return strconv.FormatFloat(v, 'f', digits, 64)
}
