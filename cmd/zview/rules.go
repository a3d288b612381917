package main

import (
	"io/fs"
	"slices"

	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/internal/cli"
)

const hintBroken = "use another node; if it reports the same, the system is broken"

// rules give the errors of libraries an exit code and a hint. The first rule that matches counts.
func rules() []cli.Rule {
	return slices.Concat(
		[]cli.Rule{
			cli.Is(audit.ErrKey, cli.BadInput, "give --key once for each audit epoch of this contract"),
			cli.Is(audit.ErrBooks, cli.Failed, hintBroken),
			cli.As[*audit.UndecryptableError](cli.Failed, hintBroken),
		},
		cli.Rules(),
		[]cli.Rule{cli.Is(fs.ErrNotExist, cli.BadInput, "check the path")},
	)
}
