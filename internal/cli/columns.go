package cli

import (
	"slices"

	"github.com/jedib0t/go-pretty/v6/text"
)

// narrowest is how narrow a column may become by wrapping.
const narrowest = 12

// columnWidths chooses the width of each column for a table that is at most width wide. If the
// table is too wide, it first wraps headers, which costs one line, and then narrows the widest
// column that can still wrap until the table fits. It reports false if the table does not fit at
// all.
func (g *Grid) columnWidths(rows [][]string, width int) (widths []int, fits bool) {
	widths, least := g.fullWidths(rows), g.leastWidths(rows)
	if tableWidth(widths) <= width {
		return widths, true
	}
	for c := range widths {
		if !slices.Contains(g.Wrap, c) {
			widths[c] = least[c]
		}
	}
	for tableWidth(widths) > width {
		c := widestToNarrow(widths, least)
		if c < 0 {
			return nil, false
		}
		widths[c]--
	}
	return widths, true
}

// fullWidths returns how wide each column is if nothing wraps.
func (g *Grid) fullWidths(rows [][]string) []int {
	widths := make([]int, len(g.Header))
	for c, name := range g.Header {
		widths[c] = text.StringWidth(name)
		for _, row := range rows {
			widths[c] = max(widths[c], text.LongestLineLen(row[c]))
		}
	}
	return widths
}

// leastWidths returns how narrow each column can be without breaking a word, a number or an
// identifier.
func (g *Grid) leastWidths(rows [][]string) []int {
	widths := make([]int, len(g.Header))
	for c, name := range g.Header {
		widths[c] = longestWord(name)
		for _, row := range rows {
			if slices.Contains(g.Wrap, c) {
				widths[c] = max(widths[c], longestWord(row[c]), min(text.LongestLineLen(row[c]), narrowest))
			} else {
				widths[c] = max(widths[c], text.LongestLineLen(row[c]))
			}
		}
	}
	return widths
}

// tableWidth returns the width of a table: a space on each side of a column, except at the end of a
// line.
func tableWidth(columns []int) int {
	width := -1
	for _, column := range columns {
		width += column + 2
	}
	return width
}

// widestToNarrow returns the index of the widest column that can be narrower, or -1.
func widestToNarrow(widths, least []int) int {
	widest := -1
	for c := range widths {
		if widths[c] > least[c] && (widest < 0 || widths[c] > widths[widest]) {
			widest = c
		}
	}
	return widest
}
