package main

import "github.com/zsettle/zsettle/internal/cli"

// rules give the errors of libraries a name, an exit code and a hint. The first rule that matches
// counts.
func rules() []cli.Rule { return append(cli.AuditRules(), cli.Rules()...) }
