// Package trial finds out which planted bugs the tests of the contracts notice.
//
// Start with [Open], which reads the contracts of a project, and with [Subject.Mutants]. A [Bench]
// is a scratch copy of the project. [Bench.Try] compiles a mutant, puts the result where the tests
// look for the compiler's output, and runs them. [Run] does that for many mutants on several
// benches and keeps the verdicts in [Results], which are saved as they come, so that a run that is
// interrupted goes on later.
//
// A mutant is killed only by a test of behaviour. The compiler's fast pipeline is used, which gives
// other code with the same behaviour, so everything that looks at the code itself is out of reach:
// the tests see no committed bytes, gas snapshots are neither compared nor written, the limits of
// code size are lifted, and the tests of gas budgets don't run. Before any mutant, the same tests
// must pass on the code of the original from the same pipeline.
//
// The package does not promise that a survivor is a gap in the tests. It may behave as the original
// does; a person has to say so, with the reason.
package trial
