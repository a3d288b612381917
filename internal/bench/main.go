// Command bench keeps the figures of this project that can be compared between commits. They are in
// bench/latest.json, and docs/benchmarks.md shows them. Start it with make bench. The figures that
// do not depend on the machine come from golden files, which the tests hold to the code; the times
// come from Go benchmarks.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"

	"github.com/spf13/cobra"

	"github.com/zsettle/zsettle/internal/cli"
)

func main() { os.Exit(int(cli.Main(newRoot(), nil))) }

func newRoot() *cobra.Command {
	var root string
	c := &cobra.Command{
		Use:   "bench",
		Short: "Keep the figures of the project, show them on a page, and compare them",
		Long: `Keeps the figures in bench/latest.json, shows them in docs/benchmarks.md, and compares those of
two commits. Each command replaces the keys that it measures and keeps all others.`,
		Args: cobra.NoArgs,
	}
	c.PersistentFlags().StringVar(&root, "root", ".", "`FOLDER` of the module")
	c.AddCommand(newFigures(&root), newTimings(&root), newContests(&root), newMutants(&root), newPut(&root),
		newPage(&root),
		newText(&root), newCompare(&root))
	return c
}

func newFigures(root *string) *cobra.Command {
	return &cobra.Command{
		Use:   "figures",
		Short: "Write down what does not depend on the machine: gas, floors, constraints, sizes",
		Long: `Copies gas, gas floors and constraints from the golden files, computes the sizes, and replaces
these keys of bench/latest.json. make golden writes the golden files.`,
		Example: "  bench figures && bench page",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return update(*root, func(r record) error {
				fixed, err := collect(*root)
				if err != nil {
					return err
				}
				if fixed.Commit, err = commit(cmd.Context(), *root); err != nil {
					return err
				}
				fixed.Machine = thisMachine()
				return r.putAll("", fixed)
			})
		},
	}
}

func newTimings(root *string) *cobra.Command {
	return &cobra.Command{
		Use:   "timings",
		Short: "Measure the times of this machine (ten minutes on two cores)",
		Long: `Runs the Go benchmarks: proving, verification, setup and memory of each circuit, beside the bare
backend in the same run. Replaces the keys timings.commit, timings.machine and timings.samples of
bench/latest.json. The machine should do nothing else meanwhile.`,
		Example: "  bench timings && bench page",
		Args:    cobra.NoArgs,
		RunE:    func(cmd *cobra.Command, _ []string) error { return putTimings(cmd, *root, measure) },
	}
}

func newContests(root *string) *cobra.Command {
	return &cobra.Command{
		Use:   "contests",
		Short: "Compare our prover with gnark's (five minutes on two cores)",
		Long: `Proves with gnark's prover and with ours, without and with tables, in turn in one process, and
replaces the keys timings.prove, timings.prove_one_core, timings.stream, timings.memory_mib and
timings.compared of bench/latest.json. If the machine does something else meanwhile, the times are
longer, and the ratios are still of use.`,
		Example: "  bench contests && bench page",
		Args:    cobra.NoArgs,
		RunE:    func(cmd *cobra.Command, _ []string) error { return putTimings(cmd, *root, compare) },
	}
}

// putTimings puts what run finds out about all circuits into the record.
func putTimings[T any](
	cmd *cobra.Command, root string, run func(context.Context, string, []string, io.Writer) (T, error),
) error {
	circuits, err := readCircuits(root)
	if err != nil {
		return err
	}
	names := slices.Sorted(maps.Keys(circuits))
	found, err := run(cmd.Context(), root, names, cmd.ErrOrStderr())
	if err != nil {
		return err
	}
	return update(root, func(r record) error { return r.putAll("timings.", found) })
}

func newMutants(root *string) *cobra.Command {
	return &cobra.Command{
		Use:   "mutants",
		Short: "Count the bugs planted in contracts and circuits that were tried",
		Long: `Counts the verdicts in zcontract/mutants.json, circuits/mutants.json and circuits/rowmutants.json,
and replaces the key mutants.`,
		Example: "  bench mutants",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			counted, err := allMutants(cmd.Context(), *root)
			if err != nil {
				return err
			}
			return update(*root, func(r record) error { return r.put("mutants", counted) })
		},
	}
}

func newPut(root *string) *cobra.Command {
	return &cobra.Command{
		Use:   "put KEY",
		Short: "Replace one key by the JSON on the standard input",
		Long: `Replaces one key of bench/latest.json by the JSON on the standard input. It is for targets that
take long and measure something of their own. A dot is between a key and a key in it.`,
		Example: `  echo '{"total": 142, "killed": 136, "equivalent": 6, "sources": "1f87f5076db2"}' |
    bench put mutants.circuits`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			var value any
			decoder := json.NewDecoder(cmd.InOrStdin())
			decoder.UseNumber()
			if err := decoder.Decode(&value); err != nil {
				return fmt.Errorf("the standard input is not JSON: %w", err)
			}
			if _, err := decoder.Token(); err != io.EOF {
				return fmt.Errorf("something follows the JSON on the standard input")
			}
			return update(*root, func(r record) error { return r.put(args[0], value) })
		},
	}
}

func newPage(root *string) *cobra.Command {
	return &cobra.Command{
		Use:     "page",
		Short:   "Write docs/benchmarks.md and its drawings from bench/latest.json",
		Example: "  bench page",
		Args:    cobra.NoArgs,
		RunE:    func(*cobra.Command, []string) error { return writePage(*root) },
	}
}

func newText(root *string) *cobra.Command {
	return &cobra.Command{
		Use:   "text FILE",
		Short: "Print figures in the format of Go's benchmarks",
		Long: `Prints the figures of a file, or of a commit that has bench/latest.json, in the format of Go's
benchmarks, for benchstat and other programs that read it.`,
		Example: "  bench text bench/latest.json\n  bench text main",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			r, err := recordOf(cmd.Context(), *root, args[0])
			if err != nil {
				return err
			}
			figures, err := r.figures()
			if err != nil {
				return err
			}
			return writeText(cmd.OutOrStdout(), figures)
		},
	}
}

func newCompare(root *string) *cobra.Command {
	var markdown bool
	c := &cobra.Command{
		Use:   "compare OLD NEW",
		Short: "Compare figures with benchstat",
		Long: `Compares the figures of two files, or of two commits that have bench/latest.json, and prints the
tables of benchstat. Times differ by chance, and benchstat says how likely that is. All other
figures are exact.`,
		Example: "  bench compare main bench/latest.json",
		Args:    cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			c := comparison{root: *root, old: args[0], new: args[1], markdown: markdown}
			return c.print(cmd.Context(), cmd.OutOrStdout())
		},
	}
	c.Flags().BoolVar(&markdown, "markdown", false, "print a comment for a pull request")
	return c
}
