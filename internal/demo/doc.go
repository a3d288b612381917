// Package demo settles a trade on a chain of its own, with a buyer, a seller, an operator and a regulator that share nothing but
// the chain and each other's cards, and then checks from chain data what the system promises.
//
// Start with [Run]. The parties use exported packages as any user would; only the chain, its tokens and the registrar are the
// demonstration's. It promises nothing about speed: everything is proved for real.
package demo
