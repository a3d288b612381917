// Package archtest holds the rules that the sources of this module keep, and its tests hold the module to them: the layer table of
// docs/architecture.md against the real imports, what a package may never link, the ids of docs/spec.md in circuits and native checks,
// the tests that docs/threat-model.md names, and a few constructs that have broken systems like this one.
//
// Start with [ParseTable] and [Layers]. Every rule is a function of its input that returns what breaks it, one line each, and has a test
// of its own on input that breaks it. The rules read source text and import lists only. They promise nothing about what code does when it
// runs.
package archtest
