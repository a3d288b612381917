package main

import (
	"slices"

	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/store"
)

// rules give the errors of libraries a name, an exit code and a hint. The first rule that matches
// counts.
func rules() []cli.Rule {
	damaged := cli.Is(store.ErrCacheDamaged, "cache_damaged", cli.BadInput,
		"delete the file of --cache; everything in it is read and decrypted again")
	return slices.Concat([]cli.Rule{damaged}, cli.AuditRules(), cli.ReviewRules(), cli.Rules())
}
