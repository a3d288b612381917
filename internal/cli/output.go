package cli

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"
	"github.com/spf13/cobra"
)

// Format is how a command prints what it has to say.
type Format string

// The formats.
const (
	Table Format = "table"
	JSON  Format = "json"
	CSV   Format = "csv"
)

// formatFlag accepts the formats that a command has.
type formatFlag struct {
	value   *Format
	allowed []string
}

// OutputFlag adds --output to a command and those below it, with the given formats, the first being the default.
func OutputFlag(cmd *cobra.Command, value *Format, allowed ...Format) {
	*value = allowed[0]
	f := &formatFlag{value: value}
	for _, a := range allowed {
		f.allowed = append(f.allowed, string(a))
	}
	cmd.PersistentFlags().Var(f, "output", "print `FORMAT`: "+strings.Join(f.allowed, " or "))
}

// String makes it a flag value.
func (f *formatFlag) String() string { return string(*f.value) }

// Type makes it a flag value.
func (f *formatFlag) Type() string { return "format" }

// Set makes it a flag value.
func (f *formatFlag) Set(s string) error {
	if !slices.Contains(f.allowed, s) {
		return fmt.Errorf("want %s", strings.Join(f.allowed, " or "))
	}
	*f.value = Format(s)
	return nil
}

// WriteJSON writes v as indented JSON. By convention v has a field schema.
func WriteJSON(w io.Writer, v any) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(v); err != nil {
		return fmt.Errorf("cli: print: %w", err)
	}
	return nil
}

// Grid is a table to be printed.
type Grid struct {
	// Header names the columns; Rows have as many cells.
	Header []string
	Rows   [][]string
	// Numbers are the indices of the columns that are aligned to the right.
	Numbers []int
}

// Add appends a row.
func (g *Grid) Add(cells ...string) { g.Rows = append(g.Rows, cells) }

func (g *Grid) writer() table.Writer {
	w := table.NewWriter()
	w.AppendHeader(row(g.Header))
	for _, r := range g.Rows {
		w.AppendRow(row(r))
	}
	style := table.StyleLight
	style.Options = table.OptionsNoBordersAndSeparators
	style.Format.Header = text.FormatDefault
	w.SetStyle(style)
	w.SuppressTrailingSpaces()
	var columns []table.ColumnConfig
	for _, n := range g.Numbers {
		columns = append(columns, table.ColumnConfig{Number: n + 1, Align: text.AlignRight, AlignHeader: text.AlignRight})
	}
	w.SetColumnConfigs(columns)
	return w
}

func row(cells []string) table.Row {
	r := make(table.Row, len(cells))
	for i, c := range cells {
		r[i] = c
	}
	return r
}

// WriteTable writes the grid for people.
func (g *Grid) WriteTable(w io.Writer) error {
	_, err := fmt.Fprintln(w, g.writer().Render())
	return err
}

// WriteCSV writes the grid as comma-separated values with a header line.
func (g *Grid) WriteCSV(w io.Writer) error {
	_, err := fmt.Fprintln(w, g.writer().RenderCSV())
	return err
}
