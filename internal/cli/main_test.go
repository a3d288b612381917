package cli

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/spf13/cobra"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"prog": func() { os.Exit(int(Main(program(), Rules()))) }})
}

// program is a command that waits, fails, or does nothing.
func program() *cobra.Command {
	var format Format
	run := func(name string, f func(cmd *cobra.Command) error) *cobra.Command {
		runE := func(cmd *cobra.Command, _ []string) error { return f(cmd) }
		return &cobra.Command{Use: name, Args: cobra.NoArgs, RunE: runE}
	}
	root := Group("prog", "", "help of prog",
		run("ok", func(*cobra.Command) error { return nil }),
		run("fail", func(*cobra.Command) error { return Errorf(Chain, "try again", "no answer") }),
		run("wait", func(cmd *cobra.Command) error {
			fmt.Println("waiting")
			<-cmd.Context().Done()
			return cmd.Context().Err()
		}),
		Group("sub", "", "help of sub", run("inner", func(*cobra.Command) error { return nil })))
	OutputFlag(root, &format, Table, JSON)
	return root
}

func exitCode(t *testing.T, err error) int {
	t.Helper()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	if err == nil {
		return 0
	}
	return exit.ExitCode()
}

func TestMainReturnsTheExitCode(t *testing.T) {
	for args, want := range map[string]struct {
		code   int
		stderr string
	}{
		"ok":   {0, ""},
		"":     {0, ""},
		"sub":  {0, ""},
		"fail": {4, "prog: no answer\nhint: try again\n"},
		"fail --output json": {4, `{"schema":1,"error":{"code":"chain","exit":4,` +
			`"message":"no answer","hint":"try again"}}` + "\n"},
		"ok more":       {2, "prog: unknown command \"more\" for \"prog ok\"\nhint: run 'prog ok --help'\n"},
		"nonsense":      {2, "prog: unknown command \"nonsense\" for \"prog\"\nhint: run 'prog --help'\n"},
		"sub nonsense":  {2, "prog: unknown command \"nonsense\" for \"prog sub\"\nhint: run 'prog sub --help'\n"},
		"ok --nonsense": {2, "prog: unknown flag: --nonsense\nhint: run 'prog ok --help'\n"},
		"ok --output xml": {2, "prog: invalid argument \"xml\" for \"--output\" flag: want table or json\n" +
			"hint: run 'prog ok --help'\n"},
		"ok more --output=json": {2, `{"schema":1,"error":{"code":"usage","exit":2,` +
			`"message":"unknown command \"more\" for \"prog ok\"","hint":"run 'prog ok --help'"}}` + "\n"},
	} {
		cmd := exec.Command("prog", strings.Fields(args)...)
		var stderr strings.Builder
		cmd.Stderr = &stderr
		if code := exitCode(t, cmd.Run()); code != want.code || stderr.String() != want.stderr {
			t.Errorf("prog %s: code %d, %q; want %d, %q", args, code, stderr.String(), want.code, want.stderr)
		}
	}
}

func TestMainReportsAnInterrupt(t *testing.T) {
	cmd := exec.Command("prog", "wait")
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	if line, err := bufio.NewReader(stdout).ReadString('\n'); err != nil || line != "waiting\n" {
		t.Fatalf("%q (%v)", line, err)
	}
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	if code := exitCode(t, cmd.Wait()); code != int(Interrupted) {
		t.Errorf("code %d, want %d", code, Interrupted)
	}
}
