// Package demo plays a trade on a chain of its own, with its parties, an operator, a regulator and
// an outsider. They share nothing except the chain and what parties tell each other about their
// deal. Then it checks from chain data what the system promises.
//
// Start with [Run]. A scenario is a script: who takes part, what they do, and how it must end. The
// parties use exported packages as any user would; only the chain, its tokens and the registrar
// belong to the demonstration. Every proof is real, so a run takes seconds. The package promises
// nothing about speed.
package demo
