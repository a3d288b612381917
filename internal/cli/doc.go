// Package cli holds what the commands share: exit codes, the line that an error becomes, output as
// tables or JSON, progress, amounts in a token's unit, and files with a secret.
//
// Start with [Main]. A command parses its arguments, calls a library and prints. It returns the
// errors of the libraries unchanged; Main turns them into a message, a hint and an exit code by the
// rules that the command gives it.
//
// The package links nothing that can spend or prove, because the viewer links it. It does not
// encrypt secrets: it writes them to files that only their owner may read, and refuses to read them
// from a file that others may read.
package cli
