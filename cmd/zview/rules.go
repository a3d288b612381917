package main

import (
	"slices"

	"github.com/zsettle/zsettle/internal/cli"
)

// rules give the errors of libraries a name, an exit code and a hint. The first rule that matches
// counts.
func rules() []cli.Rule { return slices.Concat(cli.AuditRules(), cli.ReviewRules(), cli.Rules()) }
