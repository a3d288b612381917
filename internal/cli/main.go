package cli

import (
	"context"
	"errors"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/spf13/cobra"
)

// Main runs a program to its end or until the user interrupts it, prints its error to stderr, and
// returns the exit code. The errors of root's commands are explained by rules. An error from before
// a command starts is a wrong command line.
func Main(root *cobra.Command, rules []Rule) Code {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	root.SilenceErrors = true
	root.SilenceUsage = true
	wrapFlagUsages(root)
	started := false
	noteStart(root, &started)
	command, err := root.ExecuteContextC(ctx)
	if err == nil {
		return OK
	}
	explained := Explain(err, rules)
	switch {
	case !started:
		explained = &Error{Code: Usage, Err: err, Hint: "run '" + command.CommandPath() + " --help'"}
	case ctx.Err() != nil:
		explained = &Error{Code: Interrupted, Err: errors.New("interrupted"), Hint: explained.Hint}
	}
	if wantsJSON(os.Args[1:]) {
		printErrorJSON(os.Stderr, explained)
	} else {
		printError(os.Stderr, root.Name(), explained)
	}
	return explained.Code
}

// noteStart makes a command and its children set started when they start.
func noteStart(c *cobra.Command, started *bool) {
	if run := c.RunE; run != nil {
		c.RunE = func(cmd *cobra.Command, args []string) error {
			*started = true
			return run(cmd, args)
		}
	}
	for _, child := range c.Commands() {
		noteStart(child, started)
	}
}

// wrapFlagUsages makes the help of a command and its children at most 100 columns wide.
func wrapFlagUsages(c *cobra.Command) {
	c.SetUsageTemplate(strings.ReplaceAll(c.UsageTemplate(), ".FlagUsages", ".FlagUsagesWrapped 100"))
}

// wantsJSON looks for --output json without the flag parser, because the flags may be what is
// wrong.
func wantsJSON(args []string) bool {
	for i, arg := range args {
		value, found := strings.CutPrefix(arg, "--output=")
		if arg == "--output" && i+1 < len(args) {
			value, found = args[i+1], true
		}
		if found && value == string(JSON) {
			return true
		}
	}
	return false
}

// Group makes a command that only has children. Alone it prints its help, and a wrong name after it
// is a wrong command line.
func Group(use, short, long string, children ...*cobra.Command) *cobra.Command {
	c := &cobra.Command{
		Use:   use,
		Short: short,
		Long:  long,
		Args:  cobra.NoArgs,
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	c.AddCommand(children...)
	return c
}
