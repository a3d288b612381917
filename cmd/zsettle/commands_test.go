package main

import (
	"os/exec"
	"regexp"
	"strings"
	"testing"

	"github.com/spf13/cobra"
)

// leaves returns the commands that do something.
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

func TestHelpTeaches(t *testing.T) {
	commands := leaves(newRoot())
	if len(commands) < 9 {
		t.Fatalf("%d commands, want at least 9", len(commands))
	}
	for _, c := range commands {
		if c.Short == "" || len(c.Long) < 100 || !strings.Contains(c.Example, c.CommandPath()) {
			t.Errorf("%s: short, long or example is missing", c.CommandPath())
		}
		if c.Flag("output") == nil {
			t.Errorf("%s has no --output", c.CommandPath())
		}
	}
}

// Secrets are read from files: no flag takes one.
func TestNoFlagTakesASecret(t *testing.T) {
	secret := regexp.MustCompile(`(?i)mnemonic|password|passphrase|private|secret|words`)
	for _, c := range leaves(newRoot()) {
		if usage := c.Flags().FlagUsages(); secret.MatchString(strings.ReplaceAll(usage, "seed words; only you may read it", "")) {
			t.Errorf("%s has a flag for a secret:\n%s", c.CommandPath(), usage)
		}
	}
}

// No command can deploy the verifier that accepts everything: the code of it is not in the program.
func TestLinksNothingForTests(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", "../...").Output()
	if err != nil {
		t.Fatal(err)
	}
	deps := string(out)
	if !strings.Contains(deps, "github.com/zsettle/zsettle/prover\n") || !strings.Contains(deps, "github.com/zsettle/zsettle/cmd/zview\n") {
		t.Fatalf("the list lacks what the commands link:\n%s", deps)
	}
	for _, never := range []string{"bindings/testonly", "internal/deploytest", "testdata"} {
		if strings.Contains(deps, "github.com/zsettle/zsettle/"+never+"\n") {
			t.Errorf("a command links %s", never)
		}
	}
}
