package main

import (
	"io/fs"

	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/internal/cli"
)

// rules say which exit code and hint an error of a library has. The first that fits counts.
func rules() []cli.Rule {
	rules := []cli.Rule{
		cli.Is(audit.ErrKey, cli.BadInput, "give the key file of this contract and of each of its audit epochs with --key"),
		cli.Is(audit.ErrMoved, cli.Chain, "run the command again"),
		cli.Is(audit.ErrBooks, cli.Failed, "ask another node; if it says the same, the system is broken"),
		cli.As[*audit.ErrUndecryptable](cli.Failed, "ask another node; if it says the same, the system is broken"),
	}
	return append(append(rules, cli.Rules()...), cli.Is(fs.ErrNotExist, cli.BadInput, "check the path"))
}
