// Package node is a party's node: it follows the chain, takes the party's steps in its deals, and
// serves an HTTP API to the party's own programs.
//
// Start with [New], then serve [Node.Handler] and call [Node.Run]. Package api has the requests and
// answers and a client, and docs/openapi.json describes them for other languages. A command that
// needs no daemon calls the handler inside its own process and does not call Run.
//
// The node never decides about money by itself: [approval.Policy] says which legs may be made.
// Whatever it does it does once, also after a crash, because the party and its wallet do: the node
// keeps only approvals and events, in the same journal.
package node
