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

// Main runs a program to its end or the user's interrupt, prints its error to stderr, and returns the exit code. The errors of root's
// commands are explained by rules. An error from before a command begins is a wrong command line.
func Main(root *cobra.Command, rules []Rule) Code {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	root.SilenceErrors, root.SilenceUsage = true, true
	begun := false
	watch(root, &begun)
	command, err := root.ExecuteContextC(ctx)
	if err == nil {
		return OK
	}
	explained := Explain(err, rules)
	switch {
	case !begun:
		explained = &Error{Usage, err, "run '" + command.CommandPath() + " --help'"}
	case ctx.Err() != nil && explained.Code != OK:
		explained = &Error{Interrupted, errors.New("interrupted"), explained.Hint}
	}
	if wantsJSON(os.Args[1:]) {
		printErrorJSON(os.Stderr, explained)
	} else {
		printError(os.Stderr, root.Name(), explained)
	}
	return explained.Code
}

// watch makes every command note that it began.
func watch(c *cobra.Command, begun *bool) {
	if run := c.RunE; run != nil {
		c.RunE = func(cmd *cobra.Command, args []string) error {
			*begun = true
			return run(cmd, args)
		}
	}
	for _, child := range c.Commands() {
		watch(child, begun)
	}
}

// wantsJSON looks for --output json without the flag parser, which may be what failed.
func wantsJSON(args []string) bool {
	for i, arg := range args {
		value, joined := strings.CutPrefix(arg, "--output=")
		if arg == "--output" && i+1 < len(args) {
			value, joined = args[i+1], true
		}
		if joined && value == string(JSON) {
			return true
		}
	}
	return false
}

// Group makes a command that only holds others: alone it prints its help, and a wrong name below it is a wrong command line.
func Group(use, short, long string, children ...*cobra.Command) *cobra.Command {
	c := &cobra.Command{Use: use, Short: short, Long: long, Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() }}
	c.AddCommand(children...)
	return c
}
