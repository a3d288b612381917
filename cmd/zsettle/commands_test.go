package main

import (
	"os/exec"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/spf13/cobra"
)

// terminalWidth is the number of columns that every output must fit in.
const terminalWidth = 100

// tooWide returns the first line that is wider than a terminal, or "".
func tooWide(text string) string {
	for line := range strings.Lines(text) {
		line = strings.TrimSuffix(line, "\n")
		if utf8.RuneCountInString(line) > terminalWidth {
			return line
		}
	}
	return ""
}

// leaves returns the commands that have no subcommands.
func leaves(c *cobra.Command) []*cobra.Command {
	var all []*cobra.Command
	for _, child := range c.Commands() {
		if child.HasSubCommands() {
			all = append(all, leaves(child)...)
		} else if child.Name() != "help" {
			all = append(all, child)
		}
	}
	return all
}

func TestEveryCommandIsExplainedWithAnExample(t *testing.T) {
	commands := leaves(newRoot())
	if len(commands) < 9 {
		t.Fatalf("%d commands, want at least 9", len(commands))
	}
	for _, c := range commands {
		if c.Short == "" || len(c.Long) < 100 || !strings.Contains(c.Example, c.CommandPath()) {
			t.Errorf("%s: the short text, the long text or the example is missing", c.CommandPath())
		}
		if c.Flag("output") == nil {
			t.Errorf("%s has no --output", c.CommandPath())
		}
	}
}

func TestHelpFitsATerminal(t *testing.T) {
	root := newRoot()
	for _, c := range append(leaves(root), root.Commands()...) {
		if line := tooWide(c.Long + "\n" + c.UsageString()); line != "" {
			t.Errorf("%s --help is wider than %d columns: %q", c.CommandPath(), terminalWidth, line)
		}
	}
	if line := tooWide(root.Long + "\n" + root.UsageString()); line != "" {
		t.Errorf("--help is wider than %d columns: %q", terminalWidth, line)
	}
}

// Secrets are read from files.
func TestNoFlagTakesASecret(t *testing.T) {
	secret := regexp.MustCompile(`(?i)mnemonic|password|passphrase|private|secret|words`)
	for _, c := range leaves(newRoot()) {
		usage := c.Flags().FlagUsages()
		for _, harmless := range []string{
			"seed words; only you may read it", "those of the seed words", "--words-file FILE",
			"new seed words are written", "restore a party from its seed words",
		} {
			usage = strings.ReplaceAll(usage, harmless, "")
		}
		if secret.MatchString(usage) {
			t.Errorf("%s has a flag for a secret:\n%s", c.CommandPath(), usage)
		}
	}
}

// No command can deploy the verifier that accepts everything, because its code is not in the
// program.
func TestCommandsLinkNothingForTests(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", "../...").Output()
	if err != nil {
		t.Fatal(err)
	}
	deps := string(out)
	const module = "github.com/zsettle/zsettle/"
	if !strings.Contains(deps, module+"prover\n") || !strings.Contains(deps, module+"cmd/zview\n") {
		t.Fatalf("the list lacks packages that the commands link:\n%s", deps)
	}
	for _, never := range []string{"bindings/testonly", "internal/testworld", "testdata"} {
		if strings.Contains(deps, module+never+"\n") {
			t.Errorf("a command links %s", never)
		}
	}
}
