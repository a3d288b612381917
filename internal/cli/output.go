package cli

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"
)

// Format is the form in which a command prints its results.
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

// OutputFlag adds --output to a command and its children. The first of the allowed formats is the
// default.
func OutputFlag(cmd *cobra.Command, value *Format, allowed ...Format) {
	*value = allowed[0]
	f := &formatFlag{value: value}
	for _, a := range allowed {
		f.allowed = append(f.allowed, string(a))
	}
	cmd.PersistentFlags().Var(f, "output", "print `FORMAT`: "+strings.Join(f.allowed, " or "))
}

// String implements pflag.Value.
func (f *formatFlag) String() string { return string(*f.value) }

// Type implements pflag.Value.
func (f *formatFlag) Type() string { return "format" }

// Set implements pflag.Value.
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
