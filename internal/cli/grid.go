package cli

import (
	"io"
	"slices"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"
)

// Grid is a table for people. It is never wider than the terminal, or than 100 columns where there
// is no terminal.
//
// A table that is too wide wraps its headers and the columns of Wrap, between words. If that is not
// enough, it folds: each row becomes a block with one line for each cell.
type Grid struct {
	// Header names the columns. Each of Rows has as many cells.
	Header []string
	Rows   [][]string
	// Numbers are the indices of the columns that are aligned to the right.
	Numbers []int
	// Wrap are the indices of the columns that may wrap: those with text, not those with numbers or
	// identifiers.
	Wrap []int
	// Results are the indices of the columns that hold what [Result] returns. They are coloured on
	// a terminal.
	Results []int
}

const (
	resultOK     = "ok"
	resultFailed = "FAILED"
)

// Result describes the outcome of a check: "ok", or "FAILED" with the reason if there is one.
func Result(ok bool, reason string) string {
	if ok {
		return resultOK
	}
	return strings.TrimSpace(resultFailed + " " + reason)
}

// Add appends a row.
func (g *Grid) Add(cells ...string) { g.Rows = append(g.Rows, cells) }

// WriteTable writes the grid.
func (g *Grid) WriteTable(w io.Writer) error {
	_, err := io.WriteString(w, g.render(screenOf(w)))
	return err
}

func (g *Grid) render(s screen) string {
	rows := g.printableRows()
	if widths, fits := g.columnWidths(rows, s.width); fits {
		return g.table(rows, widths, s)
	}
	return g.blocks(rows, s)
}

// printableRows returns the rows without what could harm a terminal.
func (g *Grid) printableRows() [][]string {
	rows := make([][]string, len(g.Rows))
	for i, row := range g.Rows {
		for _, cell := range row {
			rows[i] = append(rows[i], Printable(cell))
		}
	}
	return rows
}

// table renders rows under the header, with the columns wrapped to their widths.
func (g *Grid) table(rows [][]string, widths []int, s screen) string {
	w := table.NewWriter()
	w.AppendHeader(tableRow(g.Header, widths))
	for _, row := range rows {
		cells := tableRow(row, widths)
		for _, c := range g.Results {
			cells[c] = s.paintResult(wrap(row[c], widths[c]))
		}
		w.AppendRow(cells)
	}
	style := table.StyleLight
	style.Options = table.OptionsNoBordersAndSeparators
	style.Format.Header = text.FormatDefault
	w.SetStyle(style)
	w.SuppressTrailingSpaces()
	w.SetColumnConfigs(g.alignment())
	return w.Render() + "\n"
}

func tableRow(cells []string, widths []int) table.Row {
	row := make(table.Row, len(cells))
	for c, cell := range cells {
		row[c] = wrap(cell, widths[c])
	}
	return row
}

func (g *Grid) alignment() []table.ColumnConfig {
	var columns []table.ColumnConfig
	for _, c := range g.Numbers {
		column := table.ColumnConfig{Number: c + 1, Align: text.AlignRight, AlignHeader: text.AlignRight}
		columns = append(columns, column)
	}
	return columns
}

// blocks renders each row as a block of lines, one for each cell that is not empty.
func (g *Grid) blocks(rows [][]string, s screen) string {
	label := 0
	for _, name := range g.Header {
		label = max(label, text.StringWidth(name))
	}
	indent := "\n" + strings.Repeat(" ", label+3)
	width := max(s.width-label-3, narrowest)
	all := make([]string, len(rows))
	for i, row := range rows {
		for c, cell := range row {
			if cell == "" {
				continue
			}
			lines := wrap(cell, width)
			if slices.Contains(g.Results, c) {
				lines = s.paintResult(lines)
			}
			all[i] += " " + text.Pad(g.Header[c], label, ' ') + "  " + strings.ReplaceAll(lines, "\n", indent) + "\n"
		}
	}
	return strings.Join(all, "\n")
}

// paintResult colours the word with which a result begins.
func (s screen) paintResult(cell string) string {
	if cell == resultOK {
		return s.paint(green, cell)
	}
	if reason, failed := strings.CutPrefix(cell, resultFailed); failed {
		return s.paint(red, resultFailed) + reason
	}
	return cell
}
