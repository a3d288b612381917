// Package cli is what the commands have in common: exit codes, the one line that an error becomes, output as a table or as JSON,
// progress, amounts in a token's units, and files that hold a secret.
//
// Start with Main. A command parses, calls a library and prints; it returns errors as the libraries made them, and Main turns them
// into a message, a hint and an exit code by the Rules that the command gives it.
//
// The package links nothing that can spend or prove, because the viewer links it. It does not encrypt secrets: it writes them for
// their owner's eyes only, and refuses to read them from a file that others may read.
package cli
