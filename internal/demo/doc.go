// Package demo settles a trade on a chain of its own, with a buyer, a seller, an operator and a
// regulator that share nothing except the chain and each other's cards. Then it checks from chain
// data what the system promises.
//
// Start with [Run]. The parties use exported packages as any user would; only the chain, its tokens
// and the registrar belong to the demonstration. Every proof is real, so a run takes seconds. The
// package promises nothing about speed.
package demo
