// Package chaintest is `make test-chain ENGINE=…`: it starts a network of one engine on this
// machine, deploys the contracts, settles a trade in each scenario, stops validators in the middle
// of trades, and prints a table of what came of it. With the engine "network" it does the same,
// except for stopping anything, on a network that is running already.
//
// Everything is in the tests. docs/chains.md has the engines, and what was seen on each.
package chaintest
