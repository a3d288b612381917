// Package errcode is the table of the errors that users and programs meet: the stable name of each
// kind, the exit code of a command that ends with it, and what the user can do. docs/errors.md is
// the same table for people. A name never changes its meaning.
//
// Start with [Rules] and cli.Explain. What only the regulator's program meets is in cli.AuditRules,
// because that program must not link what this package names.
package errcode
