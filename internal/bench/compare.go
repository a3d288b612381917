package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// benchstat compares two runs of benchmarks. Its version is exact, so that it prints the same
// tables everywhere.
const benchstat = "golang.org/x/perf/cmd/benchstat@v0.0.0-20260908200009-22c9c6c9d4da"

// comparison is what is compared: files or commits.
type comparison struct {
	root     string
	old, new string
	markdown bool // whether it is to be a comment of a pull request
}

// print prints how the new figures differ from the old ones.
func (c comparison) print(ctx context.Context, w io.Writer) error {
	folder, err := os.MkdirTemp("", "zsettle-bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder) //nolint:errcheck // what is left is in the system's folder for it
	before, err := convert(ctx, c.root, c.old, filepath.Join(folder, "old"))
	if err != nil {
		return err
	}
	after, err := convert(ctx, c.root, c.new, filepath.Join(folder, "new"))
	if err != nil {
		return err
	}
	tables, err := runBenchstat(ctx, folder)
	if err != nil {
		return err
	}
	if c.markdown {
		tables = "### Benchmarks\n\n```\n" + tables + "```\n"
	}
	_, err = fmt.Fprintf(w, "%s\n- old: %s, %s\n- new: %s, %s\n%s",
		tables, c.old, origin(before), c.new, origin(after), otherMachine(before.Timings, after.Timings))
	return err
}

// origin says what the figures are of.
func origin(f Figures) string {
	if len(f.Timings.Samples) == 0 {
		return fmt.Sprintf("figures of commit %.12s, no times", f.Commit)
	}
	return fmt.Sprintf("figures of commit %.12s, times of commit %.12s on %s",
		f.Commit, f.Timings.Commit, f.Timings.Machine)
}

// otherMachine says what to do if the times are of different machines.
func otherMachine(before, after Timings) string {
	if len(before.Samples) == 0 || len(after.Samples) == 0 || before.Machine == after.Machine {
		return ""
	}
	return "\nThe times are of different machines. Compare the ratios, which hardly depend on the machine.\n"
}

// runBenchstat compares the files old and new in a folder.
func runBenchstat(ctx context.Context, folder string) (string, error) {
	var stdout, stderr bytes.Buffer
	cmd := exec.CommandContext(ctx, "go", "run", benchstat, "old", "new")
	cmd.Dir, cmd.Stdout, cmd.Stderr = folder, &stdout, &stderr
	if err := cmd.Run(); err != nil {
		return "", fmt.Errorf("go run %s: %w\n%s", benchstat, err, stderr.String())
	}
	return stdout.String(), nil
}

// convert writes the figures of a file or a commit in the format of Go's benchmarks.
func convert(ctx context.Context, root, source, path string) (f Figures, err error) {
	r, err := recordOf(ctx, root, source)
	if err != nil {
		return f, err
	}
	if f, err = r.figures(); err != nil {
		return f, fmt.Errorf("%w, in %s", err, source)
	}
	var out bytes.Buffer
	if err := writeText(&out, f); err != nil {
		return f, err
	}
	return f, os.WriteFile(path, out.Bytes(), 0o600)
}

// recordOf reads the figures of a file, or those that a commit has.
func recordOf(ctx context.Context, root, source string) (record, error) {
	if source == "" {
		return nil, errors.New("no figures to compare: " +
			"give a file or a commit, as in make bench-compare OLD=main NEW=" + latest)
	}
	r, err := readRecord(source)
	if !errors.Is(err, os.ErrNotExist) {
		return r, err
	}
	cmd := exec.CommandContext(ctx, "git", "show", source+":"+latest) //nolint:gosec // the user names the commit
	cmd.Dir = root
	data, err := cmd.Output()
	if err == nil {
		return parseRecord(source+":"+latest, string(data))
	}
	why := err.Error()
	if exit := new(exec.ExitError); errors.As(err, &exit) {
		why = strings.TrimSpace(string(exit.Stderr))
	}
	return nil, fmt.Errorf("%q is neither a file nor a commit with %s (%s)", source, latest, why)
}
