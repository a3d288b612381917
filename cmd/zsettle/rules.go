package main

import (
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/internal/demo"
	"github.com/zsettle/zsettle/internal/errcode"
)

// rules say which name, exit code and hint an error of a library gets. The first rule that matches
// counts.
func rules() []cli.Rule {
	const hint = "correct the field; 'zsettle demo --help' shows the format"
	return append([]cli.Rule{cli.As[*demo.DealError]("", cli.BadInput, hint)}, errcode.Rules()...)
}
