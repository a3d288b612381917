// Package mutate plants small bugs in Solidity sources. Each bug is a [Mutant]: one range of the
// source, and the text that replaces it.
//
// Start with [Parse], which reads the syntax trees that the compiler gives for all files, and with
// [Program.Mutants], which returns the mutants of one file. The package does no input or output. It
// finds a place by its syntax and its type, never by a name of a contract, so it works on contracts
// that were written after it. Package internal/mutate/trial tells which mutants a test notices.
//
// A mutant may fail to compile, and it may behave as the original does. The package does not know:
// the compiler and the tests have to tell.
package mutate
