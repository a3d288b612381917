// Package archtest holds rules for the sources of this module, and its tests apply them to the
// module:
//   - the imports are those of the layer table in docs/architecture.md, and no package links what
//     it must not link,
//   - exported names mention only types that other modules can name,
//   - every id of docs/spec.md is in a circuit and in a native check,
//   - the tests that docs/threat-model.md names exist, and so do the tests, files and folders that
//     other documents name,
//   - every public package has an example that can be copied, and the example modules use only
//     public packages,
//   - comments are at most 100 columns wide,
//   - the sources avoid a few constructs that have broken systems like this one.
//
// Start with [ParseTable] and [Layers]. A rule is a function that returns what breaks it, one line
// for each finding. Every rule also has a test on input that breaks it. The rules read sources,
// import lists and types. They do not run the code they check.
package archtest
