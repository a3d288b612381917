package archtest

import (
	"slices"
	"strings"
	"testing"

	"github.com/zsettle/zsettle/internal/cli"
)

func TestReadmeHasTheGoldenFigures(t *testing.T) {
	readme := read(t, "README.md")
	for circuit, name := range map[string]string{
		"mint":          "mint circuit",
		"transfer":      "transfer circuit",
		"distribution":  "distribution circuit, eight payments",
		"consolidation": "consolidation circuit, eight inputs",
		"burn":          "burn circuit",
		"append":        "append circuit, 64 leaves",
	} {
		n, err := Constraints(read(t, "circuits/testdata/"+circuit+".golden"))
		if err != nil {
			t.Fatal(err)
		}
		if got, want := Figure(readme, name), Thousands(n)+" constraints"; got != want {
			t.Errorf("README, %s: got %q, the golden file has %q", name, got, want)
		}
	}
}

func TestReadmeHasTwoCommands(t *testing.T) {
	_, after, _ := strings.Cut(read(t, "README.md"), "\n## Start\n")
	section, _, _ := strings.Cut(after, "\n## ")
	var commands []string
	for _, line := range strings.Split(section, "\n") {
		if command, ok := strings.CutPrefix(line, "    "); ok {
			commands = append(commands, command)
		}
	}
	if !slices.Equal(commands, []string{"make demo", "make test"}) {
		t.Errorf("the section Start has the commands %q", commands)
	}
	ci := read(t, ".ci/run")
	for _, command := range []string{"make test", "make test-chain ENGINE=polygon-edge"} {
		if !strings.Contains(ci, command+" </dev/null") || !strings.Contains(section, command) {
			t.Errorf(".ci/run does not run %q, or the README does not name it", command)
		}
	}
}

func TestReadmeListsTheExitCodes(t *testing.T) {
	readme := read(t, "README.md")
	_, list, _ := strings.Cut(cli.ExitCodes(), "\n")
	for _, line := range strings.Split(list, "\n") {
		code, meaning, ok := strings.Cut(strings.TrimSpace(line), "  ")
		if row := "| " + code + " | " + meaning + " |\n"; !ok || !strings.Contains(readme, row) {
			t.Errorf("the README's table of exit codes lacks the row %q", row)
		}
	}
}
